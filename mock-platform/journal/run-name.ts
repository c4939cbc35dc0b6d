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

type RunInHeader = { name: RunName; history: string | null }

/**
 * `seed=demo; version=0.1.0; scenario=demo; hash=0123456789abcdef; history=0123456789abcdef`, percent-encoded where a header
 * needs it. No history for a world that a caller's books need not follow.
 */
export function runHeader({ name: { seed, version, scenario }, history }: RunInHeader): string {
  const parts = { seed, version, scenario: scenario.name, hash: scenario.hash, ...(history !== null && { history }) }
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('; ')
}
