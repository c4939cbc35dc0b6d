import { hash } from 'node:crypto'
import type { RunName } from './run.ts'

/** A run of no scenario: its suppliers come by the control API, or it is a review. */
export function unscriptedRun(scenarioName: string, seed: string, version: string): RunName {
  return { seed, version, scenario: { name: scenarioName, hash: scenarioHash('') } }
}

/** 16 hexadecimal digits of a scenario's text. */
export function scenarioHash(text: string): string {
  return hash('sha256', text).slice(0, 16)
}

/** One line that names a run, for people. */
export function runLine({ seed, version, scenario }: RunName): string {
  return `seed "${seed}", version ${version}, scenario ${scenario.name} (${scenario.hash})`
}
