import { VirtualClock } from './clock.ts'
import type { ClockMode } from './clock.ts'
import type { Exchange } from './http/exchange.ts'
import { createInventoryPoller } from './judge/inventory-poller.ts'
import type { InventoryPoller } from './judge/inventory-poller.ts'
import type { MonotonicTimer } from './judge/monotonic-timer.ts'
import { deliverPush } from './pushes/deliver.ts'
import { Slots } from './slots.ts'
import type { InventorySyncRun } from './contract/gateway.ts'
import type { Order, OrderRequest } from './sim/orders.ts'
import type { PushResult } from './sim/pushes.ts'
import type { Supplier, SupplierSettings } from './sim/suppliers.ts'
import type { Effect, PollEffect, PushEffect } from './sim/world.ts'
import { World } from './sim/world.ts'

/** What a listener is told, as it happens. */
export type PlatformEvent =
  | { type: 'poll-judged'; supplierId: string; run: InventorySyncRun }
  | { type: 'push-finished'; supplierId: string; tradeOrderId: string; result: PushResult }

export type PlatformOptions = {
  seed: string
  startAtMs: number
  mode: ClockMode
  exchange: Exchange
  timer: MonotonicTimer
  timeKeeper?: TimeKeeper
}

/** Told where the clock is about to be, before it is there: a restart must not begin earlier. */
export type TimeKeeper = {
  beforeSkip(untilMs: number): void
  whileRunning(nowMs: number, speed: number): void
}

const FORGETFUL: TimeKeeper = { beforeSkip: () => {}, whileRunning: () => {} }

/** Requests to suppliers at once; more wait their turn, so that one busy process does not blame the ERPs. */
const MAX_EXCHANGES = 200

/** At a low speed the next event may be weeks away in real time; a timer holds 24 days at most. */
const LONGEST_SLEEP_MS = 60 * 60 * 1000

/**
 * Drives a world: waits for its next event on the virtual clock, does for real what the world asks for, and hands
 * the outcome back. While it skips, it jumps to the next event only when nothing real is in flight.
 */
export class Platform {
  readonly world: World
  readonly clock: VirtualClock
  readonly #exchange: Exchange
  readonly #poll: InventoryPoller
  readonly #listeners = new Set<(event: PlatformEvent) => void>()
  readonly #timeKeeper: TimeKeeper
  readonly #slots = new Slots(MAX_EXCHANGES)
  readonly #stopping = new AbortController()
  readonly #inFlight = new Map<Promise<void>, { effect: Effect; cancel: AbortController }>()
  #skip: { untilMs: number; finished: PromiseWithResolvers<void> } | null = null
  #wake = Promise.withResolvers<void>()
  #running: Promise<void> | null = null

  constructor(options: PlatformOptions) {
    this.world = new World(options)
    this.clock = new VirtualClock({
      startAtMs: options.startAtMs,
      mode: options.mode,
      monotonicMs: options.timer.nowMs,
    })
    this.#exchange = options.exchange
    this.#poll = createInventoryPoller(this.#exchange, options.timer)
    this.#timeKeeper = options.timeKeeper ?? FORGETFUL
  }

  /** Requests to suppliers that are not answered yet: what skipping waits for. */
  get inFlight(): { polls: number; pushes: number } {
    const effects = [...this.#inFlight.values()].map(({ effect }) => effect.type)
    const polls = effects.filter((type) => type === 'poll').length
    return { polls, pushes: effects.length - polls }
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
    this.#running ??= this.#run()
  }

  /** Ends at once: requests in flight are given up. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#skip?.finished.resolve()
    this.#notify()
    await this.#running
  }

  /**
   * Skips to a virtual time; done when it is reached and nothing is in flight, or when it is cut short by cancelSkip or
   * stop. Then the clock goes on in its mode.
   */
  async skipTo(untilMs: number): Promise<void> {
    if (this.#skip) throw new Error('the clock is already skipping')
    if (this.#stopping.signal.aborted) return
    this.clock.hold()
    this.#skip = { untilMs, finished: Promise.withResolvers<void>() }
    this.#notify()
    await this.#skip.finished.promise
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

  addSupplier(settings: SupplierSettings): Supplier {
    this.#catchUp()
    const supplier = this.world.addSupplier(settings)
    this.#notify()
    return supplier
  }

  /** Its requests in flight are cancelled, and what they bring changes nothing. */
  removeSupplier(supplierId: string): void {
    this.world.removeSupplier(supplierId)
    for (const { effect, cancel } of this.#inFlight.values()) {
      if (effect.supplier.settings.supplierId === supplierId) cancel.abort()
    }
  }

  changeSettings(supplier: Supplier, change: Partial<SupplierSettings>): void {
    this.#catchUp()
    this.world.changeSettings(supplier, change)
    this.#notify()
  }

  placeOrder(supplier: Supplier, request: OrderRequest): Order {
    this.#catchUp()
    const order = this.world.placeOrder(supplier, request)
    this.#notify()
    return order
  }

  // A control call happens now, not at the last event.
  #catchUp(): void {
    this.#perform(this.world.runDue(this.clock.nowMs()))
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const wake = this.#wake.promise
      if (this.#skip) {
        if (this.#inFlight.size > 0) await wake
        else this.#skipOnce(this.#skip)
        continue
      }
      this.#catchUp()
      await this.#sleepUntilNextEvent(wake)
    }
    await Promise.allSettled(this.#inFlight.keys())
  }

  #skipOnce(skip: { untilMs: number; finished: PromiseWithResolvers<void> }): void {
    const nextAtMs = this.world.nextEventAtMs
    if (nextAtMs !== undefined && nextAtMs <= skip.untilMs) {
      this.#timeKeeper.beforeSkip(nextAtMs)
      this.clock.moveTo(nextAtMs)
      this.#perform(this.world.runDue(nextAtMs))
      return
    }
    this.#timeKeeper.beforeSkip(skip.untilMs)
    this.clock.moveTo(skip.untilMs)
    this.world.runDue(skip.untilMs)
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

  #perform(effects: readonly Effect[]): void {
    for (const effect of effects) {
      const cancel = new AbortController()
      const signal = AbortSignal.any([this.#stopping.signal, cancel.signal])
      const done = this.#performInTurn(effect, signal)
      this.#inFlight.set(done, { effect, cancel })
      void done.finally(() => {
        this.#inFlight.delete(done)
        this.#notify()
      })
    }
  }

  async #performInTurn(effect: Effect, signal: AbortSignal): Promise<void> {
    await this.#slots.take()
    try {
      if (signal.aborted) return
      await (effect.type === 'poll' ? this.#performPoll(effect, signal) : this.#performPush(effect, signal))
    } finally {
      this.#slots.release()
    }
  }

  async #performPoll(effect: PollEffect, signal: AbortSignal): Promise<void> {
    const report = await this.#poll(effect, this.clock.nowMs(), signal)
    if (signal.aborted) return
    this.#catchUp()
    const run = this.world.finishPoll(effect, report)
    this.#tell({ type: 'poll-judged', supplierId: effect.supplier.settings.supplierId, run })
  }

  async #performPush(effect: PushEffect, signal: AbortSignal): Promise<void> {
    const result = await deliverPush(this.#exchange, effect, signal)
    if (signal.aborted) return
    this.#catchUp()
    this.world.finishPush(effect, result)
    const { supplierId } = effect.supplier.settings
    this.#tell({ type: 'push-finished', supplierId, tradeOrderId: effect.tradeOrderId, result })
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
