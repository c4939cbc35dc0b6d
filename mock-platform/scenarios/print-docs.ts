import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PARAMETERS } from '../sim/parameters.ts'
import { STATE_TABLES } from '../sim/state-tables.ts'
import type { Steps } from '../sim/steps.ts'
import { table, withParts } from './made-parts.ts'
import { writtenName } from './parameter-change.ts'
import { loadScenario, scenarioNames } from './scenario-file.ts'

// The parts of docs/scenarios.md that are made from the code: the scenarios, the world's numbers, the state graphs.

export const SCENARIOS_DOCS_PATH = join(import.meta.dirname, '../../docs/scenarios.md')

/** The page with its made parts as they must be. */
export function withMadeParts(page: string): string {
  const parts: Record<string, string> = { scenarios: scenarioTable(), numbers: numberTables(), states: stateGraphs() }
  return withParts(page, parts)
}

function scenarioTable(): string {
  const rows = scenarioNames().map((name) => {
    const { about, days } = loadScenario(name).scenario
    return [`\`${name}\``, String(days), about]
  })
  return table(['scenario', 'days', 'what it shows'], rows)
}

function numberTables(): string {
  const tables = Object.entries(PARAMETERS).map(([concept, parameters]) => {
    const rows = Object.entries(parameters).map(([name, { value, least, most, meaning, source }]) => [
      `\`${writtenName(name)}\``,
      String(value),
      `${least} to ${most}`,
      meaning,
      source,
    ])
    return `### \`${writtenName(concept)}\`\n\n${table(['number', 'default', 'may be', 'meaning', 'source'], rows)}`
  })
  return tables.join('\n\n')
}

function stateGraphs(): string {
  return Object.entries(STATE_TABLES)
    .map(([thing, steps]) => `### ${thing}\n\n${graph(steps)}`)
    .join('\n\n')
}

function graph(steps: Steps<string>): string {
  const [first] = Object.keys(steps)
  const lines = Object.entries(steps).flatMap(([from, nexts]) =>
    nexts.length === 0 ? [`  ${from} --> [*]`] : nexts.map((to) => `  ${from} --> ${to}`),
  )
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${first}`, ...lines, '```'].join('\n')
}

if (import.meta.main) writeFileSync(SCENARIOS_DOCS_PATH, withMadeParts(readFileSync(SCENARIOS_DOCS_PATH, 'utf8')))
