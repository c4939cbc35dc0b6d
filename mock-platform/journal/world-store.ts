import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { WorldInput } from '../sim/world.ts'
import { JournalFile } from './journal-file.ts'
import { packState, unpackState } from './packed-state.ts'
import { beganFromHistory, Replayer, takeLines } from './replay.ts'
import type { ScriptOf } from './replay.ts'
import type { InputSink, RunName, RunState } from './run.ts'
import { Run } from './run.ts'

// A world over a restart: its journal, and now and then its state, so that a restart runs only the inputs since.

/** Inputs from one kept state to the next. */
const INPUTS_A_STATE = 2000

/** Journals of what was left behind that are kept, the newest. */
export const MAX_LEFT_JOURNALS = 5

/** Before the name of a history in the name of its journal. */
const LEFT_JOURNAL = 'world.journal.'
const LEFT_JOURNAL_FILE = /^world\.journal\.[0-9a-f]{16}$/

/** Where the journal goes on after a kept state. */
const Place = z.strictObject({ line: z.int(), byte: z.int() })

/** Keeps one run in a folder: every input as it comes (also over kill -9), and its state from time to time. */
export class WorldStore implements InputSink {
  readonly #directory: string
  #journal: JournalFile | null = null
  #line = 0
  #stateOf: (() => RunState) | null = null
  #inputsSinceState = 0

  constructor(directory: string) {
    this.#directory = directory
  }

  /** The run that was kept there, as it was after its last whole input; null at the first start. Throws JournalDiffers. */
  async load(scriptOf: ScriptOf): Promise<RunState | null> {
    if (!existsSync(this.#journalPath)) return null
    const kept = readState(this.#statePath)
    const replayer = kept ? Replayer.goOn(new Run(kept.run), kept.place) : new Replayer(scriptOf)
    await takeLines(this.#journalPath, replayer)
    // Killed before the first line was whole: nothing has happened yet.
    if (replayer.place.line === 0) return null
    this.#line = replayer.place.line
    this.#journal = JournalFile.goOn(this.#journalPath, replayer.place.byte)
    return replayer.run.state
  }

  /** Begins a new run; what was kept before is let go. */
  begin(run: { name: RunName; scenarioText: string; startAtMs: number }): void {
    rmSync(this.#statePath, { force: true })
    this.#journal = JournalFile.begin(this.#journalPath, run, 'each-line')
    this.#line = 1
  }

  /** Puts what was kept out of the way, and says where the journal is now. */
  setAside(): string {
    const path = `${this.#journalPath}.old`
    renameSync(this.#journalPath, path)
    rmSync(this.#statePath, { force: true })
    return path
  }

  /**
   * Leaves the run for one that begins with a state. Each step leaves the folder so that a restart finds one of the two,
   * whole; from `commit` on, the new one. The journal of the old one is kept.
   */
  stepsBack(left: RunState, to: RunState): { prepare: (() => void)[]; commit: () => void; after: (() => void)[] } {
    const newPath = `${this.#journalPath}.new`
    const leftPath = join(this.#directory, LEFT_JOURNAL + left.history)
    const old = this.#journal
    let journal: JournalFile | null = null
    return {
      prepare: [
        () => (journal = JournalFile.beginFrom(newPath, to)),
        // Left over from a process that was killed after this step.
        () => rmSync(leftPath, { force: true }),
        () => linkSync(this.#journalPath, leftPath),
        // It is of the old journal; without it, a restart runs that from its beginning.
        () => rmSync(this.#statePath, { force: true }),
      ],
      commit: () => {
        renameSync(newPath, this.#journalPath)
        this.#journal = journal
        this.#line = 1
        this.#inputsSinceState = 0
      },
      after: [() => old?.end(left.world.nowMs, left.hash), () => this.#removeOldestLeft()],
    }
  }

  /** What a restart would go on with begins so; null for a run that has never gone back. */
  async historyOnDisk(): Promise<string | null> {
    return existsSync(this.#journalPath) ? beganFromHistory(this.#journalPath) : null
  }

  /** Where the state is read from, once the run goes on. */
  keep(stateOf: () => RunState): void {
    this.#stateOf = stateOf
  }

  append(atMs: number, input: WorldInput, hash: string): void {
    this.#journal?.append(atMs, input, hash)
    this.#line++
    this.#inputsSinceState++
  }

  /** To be called now and then, when nothing is half done: keeps the state if enough has happened since. */
  keepStateIfDue(): void {
    if (this.#inputsSinceState >= INPUTS_A_STATE) this.#writeState()
  }

  /** At an orderly end. */
  end(): void {
    const state = this.#stateOf?.()
    if (!state || !this.#journal) return
    this.#writeState()
    this.#journal.end(state.world.nowMs, state.hash)
  }

  get #journalPath(): string {
    return join(this.#directory, 'world.journal')
  }

  get #statePath(): string {
    return join(this.#directory, 'world.snapshot')
  }

  #writeState(): void {
    const run = this.#stateOf?.()
    if (!run || !this.#journal) return
    const place: z.infer<typeof Place> = { line: this.#line, byte: this.#journal.bytes }
    writeFileSync(`${this.#statePath}.new`, packState(run, place), { mode: 0o600 })
    renameSync(`${this.#statePath}.new`, this.#statePath)
    this.#inputsSinceState = 0
  }

  #removeOldestLeft(): void {
    const left = readdirSync(this.#directory).filter((file) => LEFT_JOURNAL_FILE.test(file))
    const paths = left.map((file) => join(this.#directory, file))
    const newestFirst = paths.toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
    for (const path of newestFirst.slice(MAX_LEFT_JOURNALS)) rmSync(path)
  }
}

// One that can not be read (another format, half written) costs time only: the journal has everything.
function readState(path: string): { run: RunState; place: z.infer<typeof Place> } | null {
  const kept = existsSync(path) ? unpackState(readFileSync(path)) : null
  const place = Place.safeParse(kept?.beside).data
  return kept && place ? { run: kept.run, place } : null
}
