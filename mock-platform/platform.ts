import { VirtualClock } from './clock.ts'
import type { ClockMode } from './clock.ts'
import type { Connection } from './connections.ts'
import { Connections } from './connections.ts'
import type { PlatformEvent as FeedEvent } from './contract/platform-events.ts'
import type { InventorySyncRun } from './contract/inventory-sync-methods.ts'
import { Holds } from './holds.ts'
import { AnswerFaults } from './gateway/answer-faults.ts'
import type { Exchange } from './http/exchange.ts'
import type { InputSink, RunState } from './journal/run.ts'
import { Run, runAnew } from './journal/run.ts'
import type { MonotonicTimer } from './judge/monotonic-timer.ts'
import { RealRetries } from './pushes/real-retries.ts'
import { RequestsInFlight } from './requests-in-flight.ts'
import type { PollEffect, PushEffect } from './sim/effects.ts'
import { InputRefused } from './sim/input-refused.ts'
import type { InputOutcome } from './sim/inputs.ts'
import type { PollReport } from './sim/inventory-sync.ts'
import type { PushResult } from './sim/pushes.ts'
import type { World, WorldInput } from './sim/world.ts'
import type { Snapshot } from './snapshots.ts'

/** What a listener is told, as it happens. */
export type PlatformEvent =
  | { type: 'poll-judged'; supplierId: string; run: InventorySyncRun }
  | { type: 'push-finished'; supplierId: string; pushId: string; result: PushResult }
  /** Something that the supplier's event feed tells. */
  | { type: 'told'; supplierId: string; event: FeedEvent }

export type PlatformOptions = {
  /** The run that goes on; a new one is made by newRunState. */
  run: RunState
  /** Where the clock stands; not before the run's own time. */
  startAtMs: number
  mode: ClockMode
  exchange: Exchange
  timer: MonotonicTimer
  timeKeeper?: TimeKeeper
  /** Writes every input down; without one, the world is in memory only. */
  keeper?: RunKeeper
  /** Polls at once, and pushes of one supplier; 200 when left out. */
  maxExchanges?: number
  /** The machine's time, which signatures carry; its own clock when left out. */
  machineNowMs?: () => number
  /** How the run's suppliers are reached; none yet when left out. */
  connections?: Connections
}

/** Writes a run down, and what it goes back to. */
export type RunKeeper = InputSink & {
  /** What a reset goes back to. Throws InputRefused. */
  beginning(): Snapshot
  /** From now on another run is written down, which begins so. Throws InputRefused, and then it is the one before. */
  beginAnew(from: Snapshot): void
}

/** An event that somebody waits for, and whose it is. */
export type ToldEvent = { supplierId: string; event: FeedEvent }

type Skip = {
  untilMs: number
  isAwaited: (told: ToldEvent) => boolean
  awaited: ToldEvent | null
  finished: PromiseWithResolvers<void>
}

/** Told where the clock is about to be, before it is there: a restart must not begin earlier. */
export type TimeKeeper = {
  beforeSkip(untilMs: number): void
  whileRunning(nowMs: number, speed: number): void
  /** Told after it: a restart must not begin later. */
  wentBackTo(nowMs: number): void
}

const FORGETFUL: TimeKeeper = { beforeSkip: () => {}, whileRunning: () => {}, wentBackTo: () => {} }

/** At a low speed the next event may be weeks away in real time; a timer holds 24 days at most. */
const LONGEST_SLEEP_MS = 60 * 60 * 1000

/**
 * Drives a run: waits for its next event on the virtual clock, does for real what the world asks for, and hands the
 * outcome back. While it skips, it jumps to the next event only when nothing real is in flight.
 */
export class Platform {
  readonly clock: VirtualClock
  readonly connections: Connections
  /** Answers that a tester holds up by hand. */
  readonly holds: Holds
  readonly answerFaults = new AnswerFaults()
  #run: Run
  readonly #requests: RequestsInFlight
  readonly #realRetries: RealRetries
  readonly #listeners = new Set<(event: PlatformEvent) => void>()
  readonly #keeper: RunKeeper | null
  /** What a reset goes back to; a keeper has it elsewhere. */
  readonly #beginning: Snapshot | null
  readonly #timeKeeper: TimeKeeper
  readonly #stopping = new AbortController()
  #skip: Skip | null = null
  #wake = Promise.withResolvers<void>()
  #running: Promise<void> | null = null

  constructor(options: PlatformOptions) {
    this.connections = options.connections ?? new Connections()
    this.#keeper = options.keeper ?? null
    this.#run = this.#runFrom(options.run)
    this.#beginning = this.#keeper ? null : this.#momentNow(options.startAtMs)
    this.clock = new VirtualClock({
      startAtMs: options.startAtMs,
      mode: options.mode,
      monotonicMs: options.timer.nowMs,
    })
    this.holds = new Holds({
      timer: options.timer,
      virtualNowMs: () => this.clock.nowMs(),
      onChange: () => this.#notify(),
    })
    this.#requests = new RequestsInFlight({
      exchange: options.exchange,
      timer: options.timer,
      virtualNowMs: () => this.clock.nowMs(),
      machineNowMs: options.machineNowMs ?? Date.now,
      connections: this.connections,
      holds: this.holds,
      maxRequests: options.maxExchanges,
      stopping: this.#stopping.signal,
      onPoll: (effect, report) => this.#finishPoll(effect, report),
      onPush: (effect, result) => this.#finishPush(effect, result),
      onOver: () => this.#notify(),
    })
    this.#realRetries = new RealRetries({
      timer: options.timer,
      onRetry: (supplierId, pushId) => this.#retryPush(supplierId, pushId),
    })
    this.#realRetries.beginAll(this.world)
    this.#timeKeeper = options.timeKeeper ?? FORGETFUL
  }

  /** Name, world and hash of what runs here now. */
  get run(): Run {
    return this.#run
  }

  get world(): World {
    return this.#run.world
  }

  /** Requests to suppliers that are not answered yet: what skipping waits for. */
  get inFlight(): { polls: number; pushes: number } {
    return this.#requests.counts
  }

  /** Whether time moves at all: `serve` starts it once the demo's ERP listens. */
  get isStarted(): boolean {
    return this.#running !== null
  }

  get isSkipping(): boolean {
    return this.#skip !== null
  }

  /** Tells the listener what happens, from now on, until the function it returns is called. */
  on(listener: (event: PlatformEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Lets time move. */
  start(): void {
    this.#running ??= this.#drive()
  }

  /** Ends at once: requests in flight are given up. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#realRetries.clear()
    this.holds.clear()
    this.#skip?.finished.resolve()
    this.#notify()
    await this.#running
  }

  /**
   * Skips to a virtual time; done when it is reached and nothing is in flight, or when it is cut short by cancelSkip or
   * stop. Then the clock goes on in its mode.
   */
  async skipTo(untilMs: number): Promise<void> {
    await this.skipUntil(() => false, untilMs)
  }

  /** Skips like skipTo, but no further than the first event that is awaited; null: none was told by then. */
  async skipUntil(isAwaited: (told: ToldEvent) => boolean, limitMs: number): Promise<ToldEvent | null> {
    if (this.#skip) throw new Error('the clock is already skipping')
    if (this.#stopping.signal.aborted) return null
    this.clock.hold()
    const skip: Skip = { untilMs: limitMs, isAwaited, awaited: null, finished: Promise.withResolvers<void>() }
    this.#skip = skip
    this.#notify()
    await skip.finished.promise
    return skip.awaited
  }

  /** Ends a skip where it is, once what is in flight is done. */
  cancelSkip(): void {
    if (this.#skip) this.#skip.untilMs = this.clock.nowMs()
    this.#notify()
  }

  /** How the clock runs from now on; a skip under way goes on first. */
  setMode(mode: ClockMode): void {
    this.clock.setMode(mode)
    this.#timeKeeper.whileRunning(this.clock.nowMs(), this.clock.speed)
    this.#notify()
  }

  /** Takes an input that happens now. Throws InputRefused, and then nothing has changed. */
  take(input: WorldInput): InputOutcome {
    this.#catchUp()
    const outcome = this.#run.apply(input)
    if (input.type === 'supplier-removed') this.#forgetSupplier(input.supplierId)
    this.#notify()
    return outcome
  }

  /** A supplier of the world is reached this way from now on; to be said before it is polled. */
  connect(connection: Connection): void {
    this.connections.add(connection)
  }

  /**
   * What is now, for `restore`. Throws InputRefused while requests are in flight: nobody would answer them a second time.
   */
  snapshot(): Snapshot {
    this.#catchUp()
    if (this.#requests.size > 0) {
      throw new InputRefused(
        'REQUESTS_IN_FLIGHT',
        'pause the clock, and wait until GET /control/status waits for nothing',
      )
    }
    return this.#momentNow(this.clock.nowMs())
  }

  /**
   * Goes back to a moment, or to the beginning, and another history begins. All that is pending is cancelled, skips too,
   * and what it brings changes nothing. Throws InputRefused when it can not be written down, and then nothing has changed.
   */
  restore(moment: Snapshot = this.#theBeginning()): void {
    const { atMs, connections } = moment
    const run = runAnew(this.#run, moment.run)
    this.#keeper?.beginAnew({ run, atMs, connections })
    this.#requests.forgetAll()
    this.holds.clear()
    this.#skip?.finished.resolve()
    this.#skip = null
    this.#run = this.#runFrom(run)
    this.#realRetries.beginAll(this.world)
    this.connections.replaceAll(connections)
    this.clock.beginAgainAt(atMs)
    this.#timeKeeper.wentBackTo(atMs)
    this.#notify()
  }

  #theBeginning(): Snapshot {
    const beginning = this.#beginning ?? this.#keeper?.beginning()
    if (beginning) return beginning
    throw new Error('a platform has a beginning, or somebody who keeps it')
  }

  #momentNow(atMs: number): Snapshot {
    return { run: this.#run.state, atMs, connections: structuredClone(this.connections.all()) }
  }

  #runFrom(state: RunState): Run {
    const run = new Run(state, this.#keeper)
    run.onEvent((supplierId, event) => this.#hear({ supplierId, event }))
    return run
  }

  #forgetSupplier(supplierId: string): void {
    this.connections.remove(supplierId)
    this.#requests.cancelOf(supplierId)
    this.holds.forgetSupplier(supplierId)
  }

  // A control call happens now, not at the last event.
  #catchUp(): void {
    this.#requests.perform(this.#run.runDue(this.clock.nowMs()))
  }

  async #drive(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const wake = this.#wake.promise
      if (this.#skip) {
        if (this.#requests.size > 0 || this.holds.callsWaitedFor > 0) await wake
        else this.#skipOnce(this.#skip)
        continue
      }
      this.#catchUp()
      await this.#sleepUntilNextEvent(wake)
    }
    await this.#requests.settled()
  }

  #skipOnce(skip: Skip): void {
    const nextAtMs = this.world.nextEventAtMs
    if (nextAtMs !== undefined && nextAtMs <= skip.untilMs) {
      this.#timeKeeper.beforeSkip(nextAtMs)
      this.clock.moveTo(nextAtMs)
      this.#requests.perform(this.#run.runDue(nextAtMs))
      return
    }
    this.#timeKeeper.beforeSkip(skip.untilMs)
    this.clock.moveTo(skip.untilMs)
    this.#run.runDue(skip.untilMs)
    this.#skip = null
    this.clock.release()
    skip.finished.resolve()
  }

  async #sleepUntilNextEvent(wake: Promise<void>): Promise<void> {
    const nextAtMs = this.world.nextEventAtMs
    if (nextAtMs === undefined || this.clock.speed === 0) return wake
    const sleepMs = Math.min(LONGEST_SLEEP_MS, Math.ceil((nextAtMs - this.clock.nowMs()) / this.clock.speed))
    if (sleepMs <= 0) return
    const timer = Promise.withResolvers<void>()
    const timeout = setTimeout(timer.resolve, sleepMs)
    await Promise.race([wake, timer.promise])
    clearTimeout(timeout)
  }

  #finishPoll({ supplierId, poll }: PollEffect, report: PollReport): void {
    const outcome = this.take({ type: 'poll-finished', supplierId, runNo: poll.runNo, answeredBy: 'ERP', report })
    if (outcome.type === 'poll-judged') this.#tell({ type: 'poll-judged', supplierId, run: outcome.run })
  }

  #finishPush({ supplierId, pushId }: PushEffect, result: PushResult): void {
    this.take({ type: 'push-finished', supplierId, pushId, result })
    this.#realRetries.begin(this.world, supplierId, pushId)
    this.#tell({ type: 'push-finished', supplierId, pushId, result })
  }

  #retryPush(supplierId: string, pushId: string): void {
    if (this.world.suppliers.has(supplierId)) this.take({ type: 'push-retried', supplierId, pushId })
  }

  // What is awaited ends the skip at its instant, once what is in flight is done.
  #hear(told: ToldEvent): void {
    const skip = this.#skip
    if (skip && !skip.awaited && skip.isAwaited(told)) {
      skip.awaited = told
      this.cancelSkip()
    }
    this.#tell({ type: 'told', ...told })
  }

  #tell(event: PlatformEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  #notify(): void {
    const { resolve } = this.#wake
    this.#wake = Promise.withResolvers<void>()
    resolve()
  }
}
