import type { Config } from './config.ts'
import { ConfigRefused, readConfig } from './config.ts'
import { readProgramme } from './programme/programme-file.ts'
import type { Programme } from './programme/programme.ts'

/** All that is set from outside: the environment, and the file that it names. */
export type Settings = { config: Config; programme: Programme }

/** Reads both. Throws ConfigRefused with the problems of both. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const problems: string[] = []
  const read = <Part>(reader: () => Part): Part | null => {
    try {
      return reader()
    } catch (error) {
      if (!(error instanceof ConfigRefused)) throw error
      problems.push(...error.problems)
      return null
    }
  }
  const config = read(() => readConfig(environment))
  const programme = read(() => readProgramme(environment.PROGRAMME_FILE))
  if (config && programme) return { config, programme }
  throw new ConfigRefused(problems)
}
