import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { WorldInput } from '../sim/world.ts'
import { JournalFile } from './journal-file.ts'
import { Replayer, takeLines } from './replay.ts'
import type { ScriptOf } from './replay.ts'
import type { InputSink, RunName, RunState } from './run.ts'
import { Run } from './run.ts'

// A world over a restart: its journal, and now and then a snapshot, so that a restart runs only the inputs since.

const SNAPSHOT_FORMAT = 3

/** Inputs from one snapshot to the next. */
const INPUTS_A_SNAPSHOT = 2000

type Snapshot = { format: typeof SNAPSHOT_FORMAT; state: RunState; place: { line: number; byte: number } }

/** Keeps one run in a folder: every input as it comes (also over kill -9), and its state from time to time. */
export class WorldStore implements InputSink {
  readonly #directory: string
  #journal: JournalFile | null = null
  #line = 0
  #stateOf: (() => RunState) | null = null
  #inputsSinceSnapshot = 0

  constructor(directory: string) {
    this.#directory = directory
  }

  /** The run that was kept there, as it was after its last whole input; null at the first start. Throws JournalDiffers. */
  async load(scriptOf: ScriptOf): Promise<RunState | null> {
    if (!existsSync(this.#journalPath)) return null
    const snapshot = readSnapshot(this.#snapshotPath)
    const replayer = snapshot ? Replayer.goOn(new Run(snapshot.state), snapshot.place) : new Replayer(scriptOf)
    await takeLines(this.#journalPath, replayer)
    // Killed before the first line was whole: nothing has happened yet.
    if (replayer.place.line === 0) return null
    this.#line = replayer.place.line
    this.#journal = JournalFile.goOn(this.#journalPath, replayer.place.byte)
    return replayer.run.state
  }

  /** Begins a new run; what was kept before is let go. */
  begin(run: { name: RunName; scenarioText: string; startAtMs: number }): void {
    rmSync(this.#snapshotPath, { force: true })
    this.#journal = JournalFile.begin(this.#journalPath, run, 'each-line')
    this.#line = 1
  }

  /** Puts what was kept out of the way, and says where the journal is now. */
  setAside(): string {
    const path = `${this.#journalPath}.old`
    renameSync(this.#journalPath, path)
    rmSync(this.#snapshotPath, { force: true })
    return path
  }

  /** Where the state is read from, once the run goes on. */
  keep(stateOf: () => RunState): void {
    this.#stateOf = stateOf
  }

  append(atMs: number, input: WorldInput, hash: string): void {
    this.#journal?.append(atMs, input, hash)
    this.#line++
    this.#inputsSinceSnapshot++
  }

  /** To be called now and then, when nothing is half done: keeps the state if enough has happened since. */
  keepStateIfDue(): void {
    if (this.#inputsSinceSnapshot >= INPUTS_A_SNAPSHOT) this.#writeSnapshot()
  }

  /** At an orderly end. */
  end(): void {
    const state = this.#stateOf?.()
    if (!state || !this.#journal) return
    this.#writeSnapshot()
    this.#journal.end(state.world.nowMs, state.hash)
  }

  get #journalPath(): string {
    return join(this.#directory, 'world.journal')
  }

  get #snapshotPath(): string {
    return join(this.#directory, 'world.snapshot')
  }

  #writeSnapshot(): void {
    const state = this.#stateOf?.()
    if (!state || !this.#journal) return
    const place = { line: this.#line, byte: this.#journal.bytes }
    const snapshot: Snapshot = { format: SNAPSHOT_FORMAT, state, place }
    writeFileSync(`${this.#snapshotPath}.new`, serialize(snapshot), { mode: 0o600 })
    renameSync(`${this.#snapshotPath}.new`, this.#snapshotPath)
    this.#inputsSinceSnapshot = 0
  }
}

// One that can not be read (another format, half written) costs time only: the journal has everything.
function readSnapshot(path: string): Snapshot | null {
  try {
    const read: unknown = deserialize(readFileSync(path))
    return isSnapshot(read) ? read : null
  } catch {
    return null
  }
}

function isSnapshot(read: unknown): read is Snapshot {
  return typeof read === 'object' && read !== null && 'format' in read && read.format === SNAPSHOT_FORMAT
}
