import { hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { InputRefused } from '../sim/input-refused.ts'
import type { ScheduledInput, WorldInput } from '../sim/world.ts'
import { JournalHeader, journalLine, JournalLine } from './journal-line.ts'
import { scenarioHash } from './run-name.ts'
import { unpackState } from './packed-state.ts'
import type { RunName } from './run.ts'
import { newRunState, Run } from './run.ts'

// Runs a journal again: no network, no clock, and the same hash after every line.

/** A journal that can not be run again as it is; `byte` counts from 0 in the file. */
export class JournalDiffers extends Error {
  readonly line: number
  readonly byte: number

  constructor(line: number, byte: number, reason: string) {
    super(`line ${line}, byte ${byte}: ${reason}`)
    this.line = line
    this.byte = byte
  }
}

type BeganFrom = NonNullable<JournalHeader['began_from']>

/** No supplier is ever so far behind: ten days of polls. */
const MAX_UNANSWERED = 1000

/** Makes the script of a scenario from its text. */
export type ScriptOf = (scenario: JournalHeader['scenario'], startAtMs: number) => readonly ScheduledInput[]

/** Takes a journal line by line and lets the run happen again. */
export class Replayer {
  readonly #scriptOf: ScriptOf
  #run: Run | null = null
  #line = 0
  #byte = 0
  #unanswered = 0

  constructor(scriptOf: ScriptOf) {
    this.#scriptOf = scriptOf
  }

  /** Takes the lines of a run that was kept after so many of them. */
  static goOn(run: Run, place: { line: number; byte: number }): Replayer {
    const replayer = new Replayer(() => [])
    replayer.#run = run
    replayer.#line = place.line
    replayer.#byte = place.byte
    return replayer
  }

  /** Throws for a journal of no line. */
  get run(): Run {
    if (!this.#run) throw new JournalDiffers(1, 0, 'the file is empty; a journal begins with a line that names its run')
    return this.#run
  }

  /** Where the next line begins. */
  get place(): { line: number; byte: number } {
    return { line: this.#line, byte: this.#byte }
  }

  /** One line, without its end. Throws JournalDiffers. */
  take(text: string): void {
    if (this.#run) this.#takeLine(this.#run, text)
    else this.#run = this.#begin(text)
    this.#line++
    this.#byte += Buffer.byteLength(text) + 1
  }

  #begin(text: string): Run {
    const header = this.#parse(JournalHeader, text)
    const { seed, version, scenario, started_at: startAtMs, began_from } = header
    if (began_from) return this.#beginFrom(began_from)
    if (scenarioHash(scenario.text) !== scenario.hash) throw this.#differs(0, 'the scenario is not the one of its hash')
    const name: RunName = { seed, version, scenario: { name: scenario.name, hash: scenario.hash } }
    try {
      return new Run(newRunState({ name, startAtMs, script: this.#scriptOf(scenario, startAtMs) }))
    } catch (error) {
      throw this.#differs(0, error instanceof Error ? error.message : String(error))
    }
  }

  #beginFrom({ world_hash, history, state, state_sha256 }: BeganFrom): Run {
    if (hash('sha256', state) !== state_sha256) throw this.#differs(0, 'the snapshot is not the one of its hash')
    const run = unpackState(Buffer.from(state, 'base64'))?.run
    if (!run) throw this.#differs(0, 'the snapshot is of another version')
    if (run.hash !== world_hash || run.history !== history) throw this.#differs(0, 'the snapshot is another one')
    return new Run(run)
  }

  #takeLine(run: Run, text: string): void {
    const { at, input } = this.#parse(JournalLine, text)
    if (at < run.world.nowMs) throw this.#differs(0, `time goes back, from ${run.world.nowMs} to ${at}`)
    this.#runDue(run, at)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was one when it was written; the hash shows a change
    if (input) this.#apply(run, input as WorldInput)
    const expected = journalLine(at, input ?? null, run.hash).slice(0, -1)
    if (expected !== text) throw this.#differs(firstDifference(expected, text), 'it is not what the run does here')
  }

  // A time that was changed to one years ahead is found before those years are run.
  #runDue(run: Run, untilMs: number): void {
    const { world } = run
    for (let next = world.nextEventAtMs; next !== undefined && next <= untilMs; next = world.nextEventAtMs) {
      this.#unanswered += run.runDue(next).length
      if (this.#unanswered <= MAX_UNANSWERED * Math.max(1, world.suppliers.size)) continue
      throw this.#differs(0, `more than ${MAX_UNANSWERED} requests to a supplier would be without an outcome by then`)
    }
    run.runDue(untilMs)
  }

  #apply(run: Run, input: WorldInput): void {
    if (input.type === 'poll-finished' || input.type === 'push-finished') this.#unanswered--
    try {
      run.apply(input)
    } catch (error) {
      if (error instanceof InputRefused) throw this.#differs(0, `the world refuses the input (${error.code})`)
      throw this.#differs(0, `the input is damaged (${String(error)})`)
    }
  }

  #parse<Shape extends z.ZodType>(shape: Shape, text: string): z.infer<Shape> {
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      throw this.#differs(0, 'it is not JSON')
    }
    const parsed = shape.safeParse(json)
    if (parsed.success) return parsed.data
    throw this.#differs(0, `it is no line of a journal: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`)
  }

  #differs(byteInLine: number, reason: string): JournalDiffers {
    return new JournalDiffers(this.#line + 1, this.#byte + byteInLine, reason)
  }
}

/** What became of a journal that was run again. */
export type Replay = { run: Run; lines: number; bytes: number; isCutOff: boolean }

/** Runs a journal file again. A last line that was cut off (kill -9) is left out, and said. Throws JournalDiffers. */
export async function replayFile(path: string, scriptOf: ScriptOf): Promise<Replay> {
  const replayer = new Replayer(scriptOf)
  const isCutOff = await takeLines(path, replayer)
  const { line: lines, byte: bytes } = replayer.place
  return { run: replayer.run, lines, bytes, isCutOff }
}

/** Takes the lines of a file from the replayer's place on; says whether a last one was cut off. Throws JournalDiffers. */
export async function takeLines(path: string, replayer: Replayer): Promise<boolean> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', start: replayer.place.byte })) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) replayer.take(line)
  }
  return rest !== ''
}

/** The history that a journal began when its world went back; null for one that begins at the beginning, or is damaged. */
export async function beganFromHistory(path: string): Promise<string | null> {
  const lines = createInterface({ input: createReadStream(path, { encoding: 'utf8' }) })
  for await (const line of lines) {
    lines.close()
    return historyInHeader(line)
  }
  return null
}

function historyInHeader(line: string): string | null {
  try {
    return JournalHeader.parse(JSON.parse(line)).began_from?.history ?? null
  } catch {
    return null
  }
}

function firstDifference(expected: string, found: string): number {
  const [a, b] = [Buffer.from(expected), Buffer.from(found)]
  const index = a.findIndex((byte, at) => byte !== b[at])
  return index < 0 ? a.length : index
}
