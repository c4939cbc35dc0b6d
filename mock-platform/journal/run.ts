import type { PlatformEvent } from '../contract/platform-events.ts'
import type { Effect } from '../sim/effects.ts'
import type { InputOutcome } from '../sim/inputs.ts'
import type { ScheduledInput, WorldInput, WorldState } from '../sim/world.ts'
import { newWorldState, World } from '../sim/world.ts'
import { RunHash } from './run-hash.ts'

/** What names a run, printed wherever a run shows itself: the same three and the same inputs give the same run. */
export type RunName = {
  seed: string
  version: string
  /** `hash`: 16 hexadecimal digits of the scenario's text; two scenarios of one name may differ. */
  scenario: { name: string; hash: string }
}

/** A run is written down input by input, before anything of it leaves the process. */
export type InputSink = { append(atMs: number, input: WorldInput, hash: string): void }

/** A run as it can be kept and brought back: plain data. */
export type RunState = {
  name: RunName
  world: WorldState
  hash: string
  inputsTaken: number
  /** 16 hexadecimal digits: another one after the world went back, for then other things may happen. */
  history: string
}

const HISTORY_CHARS = 16

export type RunOptions = { name: RunName; startAtMs: number; script?: readonly ScheduledInput[] }

/** A run as it begins. */
export function newRunState({ name, startAtMs, script }: RunOptions): RunState {
  const world = newWorldState({ seed: name.seed, startAtMs, ...(script && { script }) })
  const hash = RunHash.of(JSON.stringify([name.seed, name.version, name.scenario.name, name.scenario.hash, startAtMs]))
  return { name, world, hash, inputsTaken: 0, history: hash.slice(0, HISTORY_CHARS) }
}

/** A run as it was, for another history to begin where one is left; no two are the same, wherever they go back to. */
export function runAnew(left: Run, to: RunState): RunState {
  const history = RunHash.of(`${left.history} left at ${left.hash} for ${to.hash}`).slice(0, HISTORY_CHARS)
  return { ...structuredClone(to), history }
}

/** Tells of a supplier's events as they happen. */
export type EventListener = (supplierId: string, event: PlatformEvent) => void

/** A world with its name and its rolling hash; every input goes through here. */
export class Run {
  readonly name: RunName
  readonly history: string
  readonly world: World
  readonly #hash: RunHash
  readonly #sink: InputSink | null
  readonly #listeners = new Set<EventListener>()
  #inputsTaken: number

  constructor(state: RunState, sink: InputSink | null = null) {
    this.name = state.name
    this.history = state.history
    this.#hash = new RunHash(state.hash)
    this.#inputsTaken = state.inputsTaken
    this.#sink = sink
    this.world = new World(state.world, {
      happened: (text) => this.#hash.add(text),
      told: (supplierId, event) => {
        for (const listener of this.#listeners) listener(supplierId, event)
      },
    })
  }

  /** The hash of everything that happened so far. */
  get hash(): string {
    return this.#hash.value
  }

  get inputsTaken(): number {
    return this.#inputsTaken
  }

  /** A copy that nothing changes any more. */
  get state(): RunState {
    const { name, hash, inputsTaken, history } = this
    return structuredClone({ name, world: this.world.state, hash, inputsTaken, history })
  }

  /** Tells the listener of every supplier's events, from now on. */
  onEvent(listener: EventListener): void {
    this.#listeners.add(listener)
  }

  /** Lets everything happen that is due by then. */
  runDue(untilMs: number): Effect[] {
    return this.world.runDue(untilMs)
  }

  /** Takes an input at the world's time; throws InputRefused, and then nothing has changed. */
  apply(input: WorldInput): InputOutcome {
    this.world.check(input)
    this.#hash.add(`${this.world.nowMs} input ${JSON.stringify(input)}`)
    const outcome = this.world.apply(input)
    this.#inputsTaken++
    this.#sink?.append(this.world.nowMs, input, this.hash)
    return outcome
  }
}
