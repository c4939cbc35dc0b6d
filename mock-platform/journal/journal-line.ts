import { hash as digest } from 'node:crypto'
import { z } from 'zod'
import { LAST_VIRTUAL_MS } from '../clock.ts'
import { packState } from './packed-state.ts'
import { RunHash } from './run-hash.ts'
import type { RunName, RunState } from './run.ts'

// The journal of a run: a text file of JSON lines. The first names the run, each other is one input from outside with the
// run's hash after it; a line without an input says how far time had come.

export const JOURNAL_FORMAT = 1

/** Digits of the run's hash in each line: enough to tell any two runs apart. */
const HASH_CHARS = 16

const InstantMs = z.int().min(0).max(LAST_VIRTUAL_MS)

/** The first line. */
export const JournalHeader = z.strictObject({
  journal: z.literal(JOURNAL_FORMAT),
  seed: z.string().min(1).max(100),
  version: z.string().max(100),
  scenario: z.strictObject({
    name: z.string().max(200),
    hash: z.string().max(64),
    /** The whole scenario, so that the file is enough; empty for a run of none. */
    text: z.string(),
  }),
  started_at: InstantMs,
  /** Of a world that went back: the snapshot that it began with, whole, so that the file is enough. */
  began_from: z
    .strictObject({
      /** The run's hash then: the one that the snapshot shows. */
      world_hash: z.string().length(64),
      history: z.string().min(1).max(64),
      state: z.base64(),
      state_sha256: z.string().length(64),
    })
    .optional(),
})
export type JournalHeader = z.infer<typeof JournalHeader>

/** Every other line. What an input must look like is the world's business: it refuses what it does not know. */
export const JournalLine = z.strictObject({
  at: InstantMs,
  input: z.looseObject({ type: z.string() }).optional(),
  hash: z.string().length(HASH_CHARS),
})

/** The first line of a run's journal. */
export function headerLine({ seed, version, scenario }: RunName, scenarioText: string, startAtMs: number): string {
  const header: JournalHeader = {
    journal: JOURNAL_FORMAT,
    seed,
    version,
    scenario: { ...scenario, text: scenarioText },
    started_at: startAtMs,
  }
  return `${JSON.stringify(header)}\n`
}

/** The first line of a run that goes on from a state. */
export function goneBackHeaderLine(run: RunState): string {
  const { seed, version, scenario } = run.name
  const state = packState(run).toString('base64')
  const header: JournalHeader = {
    journal: JOURNAL_FORMAT,
    seed,
    version,
    scenario: { ...scenario, text: '' },
    started_at: run.world.startedAtMs,
    began_from: { world_hash: run.hash, history: run.history, state, state_sha256: digest('sha256', state) },
  }
  return `${JSON.stringify(header)}\n`
}

/** The line of an input, or of a time that was reached. */
export function journalLine(atMs: number, input: object | null, runHash: string): string {
  // An input carries its time into the run's hash; a time alone is hashed here.
  const hash = input ? runHash : RunHash.of(`${runHash} ${atMs}`)
  return `${JSON.stringify({ at: atMs, ...(input && { input }), hash: hash.slice(0, HASH_CHARS) })}\n`
}
