import { closeSync, ftruncateSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type { WorldInput } from '../sim/world.ts'
import { goneBackHeaderLine, headerLine, journalLine } from './journal-line.ts'
import type { InputSink, RunName, RunState } from './run.ts'

/** What a line may wait for others before it is written: nothing, or until so many characters came together. */
export type JournalMode = 'each-line' | 'buffered'

const BUFFER_CHARS = 256 * 1024

/**
 * Writes a run down as it happens. `each-line` survives kill -9 of this process: a line is with the operating system
 * before anything of it leaves the process.
 */
export class JournalFile implements InputSink {
  readonly #file: number
  readonly #mode: JournalMode
  #bytes: number
  #waiting = ''

  private constructor(file: number, mode: JournalMode, bytes: number) {
    this.#file = file
    this.#mode = mode
    this.#bytes = bytes
  }

  /** Begins a new journal; an existing file is replaced. */
  static begin(path: string, run: { name: RunName; scenarioText: string; startAtMs: number }, mode: JournalMode) {
    const journal = new JournalFile(openSync(path, 'w', 0o600), mode, 0)
    journal.#write(headerLine(run.name, run.scenarioText, run.startAtMs))
    return journal
  }

  /** Begins one with a state that a run goes on from; it is on the disk. */
  static beginFrom(path: string, state: RunState): JournalFile {
    const journal = new JournalFile(openSync(path, 'w', 0o600), 'each-line', 0)
    journal.#write(goneBackHeaderLine(state))
    fsyncSync(journal.#file)
    return journal
  }

  /** Goes on with one after its first `bytes`: what a kill -9 left half written is cut off. */
  static goOn(path: string, bytes: number): JournalFile {
    const file = openSync(path, 'r+')
    ftruncateSync(file, bytes)
    closeSync(file)
    return new JournalFile(openSync(path, 'a'), 'each-line', bytes)
  }

  /** Where the next line begins. */
  get bytes(): number {
    return this.#bytes
  }

  append(atMs: number, input: WorldInput, hash: string): void {
    this.#write(journalLine(atMs, input, hash))
  }

  /** Says how far time has come; then everything is on the disk. */
  end(atMs: number, hash: string): void {
    this.#write(journalLine(atMs, null, hash))
    this.#flush()
    fsyncSync(this.#file)
    closeSync(this.#file)
  }

  #write(line: string): void {
    this.#bytes += Buffer.byteLength(line)
    this.#waiting += line
    if (this.#mode === 'each-line' || this.#waiting.length > BUFFER_CHARS) this.#flush()
  }

  #flush(): void {
    const chunk = Buffer.from(this.#waiting)
    this.#waiting = ''
    for (let written = 0; written < chunk.length;) written += writeSync(this.#file, chunk, written)
  }
}
