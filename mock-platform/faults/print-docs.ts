import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table, withParts } from '../scenarios/made-parts.ts'
import { FAULT_KINDS } from './fault.ts'
import { PLACES } from './fault-kind.ts'
import { CONDITIONS } from './fault-rule.ts'
import { LATENCIES } from './latency.ts'

// The parts of docs/faults.md that are made from the code: the latencies, the faults and where they act, the conditions.

export const FAULTS_DOCS_PATH = join(import.meta.dirname, '../../docs/faults.md')

/** The page with its made parts as they must be. */
export function withMadeParts(page: string): string {
  return withParts(page, {
    latencies: latencyTable(),
    faults: faultTable(),
    places: placeTable(),
    conditions: conditionTable(),
  })
}

const code = (text: string) => `\`${text}\``

function latencyTable(): string {
  return table(
    ['latency', 'what it draws'],
    LATENCIES.map(({ example, meaning }) => [code(example), meaning]),
  )
}

function faultTable(): string {
  return table(
    ['fault', 'what it does', 'changes'],
    Object.values(FAULT_KINDS).map(({ examples, meaning, changes }) => [
      examples.map(code).join(', '),
      meaning,
      changes,
    ]),
  )
}

function placeTable(): string {
  const rows = Object.entries(FAULT_KINDS).map(([type, { places }]) => [
    code(type),
    ...PLACES.map((place) => (places.includes(place) ? 'yes' : '-')),
  ])
  return table(['fault', ...PLACES.map(code)], rows)
}

function conditionTable(): string {
  return table(
    ['condition', 'meaning'],
    CONDITIONS.map(({ example, meaning }) => [code(example), meaning]),
  )
}

if (import.meta.main) writeFileSync(FAULTS_DOCS_PATH, withMadeParts(readFileSync(FAULTS_DOCS_PATH, 'utf8')))
