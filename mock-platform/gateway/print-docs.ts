import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOurs } from '../contract/gateway-method.ts'
import { GATEWAY_METHODS } from '../contract/gateway-methods.ts'
import { table, withParts } from '../scenarios/made-parts.ts'
import { REFUSAL_MEANINGS } from './errors.ts'
import { KNOWN_METHODS } from './known-methods.ts'

// The parts of docs/platform.md that are made from the code: the methods, what is missing, the refusals.

export const PLATFORM_DOCS_PATH = join(import.meta.dirname, '../../docs/platform.md')

/** The page with its made parts as they must be. */
export function withMadeParts(page: string): string {
  return withParts(page, {
    methods: methodTable(false),
    'methods of ours': methodTable(true),
    'absent methods': absentMethods(),
    refusals: refusalTable(),
  })
}

const code = (text: string) => `\`${text}\``

function methodTable(areOurs: boolean): string {
  const rows = GATEWAY_METHODS.filter((method) => isOurs(method) === areOurs).map(({ name, differs, summary }) => [
    code(name),
    areOurs ? 'ours' : differs === null ? 'full' : 'partial',
    [summary, differs].filter(Boolean).join(' '),
  ])
  return table(['method', 'imitated', 'what it does; what differs'], rows)
}

function absentMethods(): string {
  const imitated = new Set(GATEWAY_METHODS.map(({ name }) => name))
  return KNOWN_METHODS.filter((name) => !imitated.has(name))
    .map((name) => `- ${code(name)}`)
    .join('\n')
}

function refusalTable(): string {
  return table(
    ['code', 'when'],
    Object.entries(REFUSAL_MEANINGS).map(([name, meaning]) => [code(name), meaning]),
  )
}

if (import.meta.main) writeFileSync(PLATFORM_DOCS_PATH, withMadeParts(readFileSync(PLATFORM_DOCS_PATH, 'utf8')))
