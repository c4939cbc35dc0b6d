import { readFileSync } from 'node:fs'
import { ConfigRefused } from '../config.ts'
import type { Programme } from './programme.ts'
import { createProgramme, DEFAULT_PROGRAMME } from './programme.ts'
import { ProgrammeOverrides } from './programme-overrides.ts'

/** The programme with the assumptions of the file; without one, the default. Throws ConfigRefused with all problems. */
export function readProgramme(path: string | undefined): Programme {
  if (path === undefined || path === '') return DEFAULT_PROGRAMME
  const parsed = ProgrammeOverrides.safeParse(readJson(path))
  if (parsed.success) return createProgramme(parsed.data)
  throw new ConfigRefused(
    parsed.error.issues.map((issue) => `PROGRAMME_FILE: ${issue.path.join('.') || 'the file'} ${issue.message}`),
  )
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigRefused([`PROGRAMME_FILE: ${JSON.stringify(path)} is not a readable JSON file (${reason})`])
  }
}
