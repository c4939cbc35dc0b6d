import type { InventorySyncRun } from '../contract/gateway.ts'
import { POLL_INTERVAL_MS } from '../contract/inventory-query.ts'
import type { OrderPush } from '../contract/push.ts'
import type { Latency } from '../faults/latency.ts'
import { EventQueue } from './event-queue.ts'
import type { PollReport, StartedPoll } from './inventory-sync.ts'
import { acknowledgeJitOrder, finishPoll, releaseJitOrder, startPoll } from './inventory-sync.ts'
import type { Order, OrderRequest } from './orders.ts'
import type { PushResult } from './pushes.ts'
import { addPush, finishPush, pushMessage } from './pushes.ts'
import { RandomStream } from './random.ts'
import { drawOrder, takeOrder } from './sales.ts'
import type { Supplier, SupplierSettings } from './suppliers.ts'
import { newSupplier } from './suppliers.ts'

const DAY_MS = 24 * 60 * 60 * 1000

type WorldEvent =
  | { type: 'poll-due'; supplierId: string }
  | { type: 'buyer-comes'; supplierId: string }
  | { type: 'push-due'; supplierId: string; tradeOrderId: string }

/** What the world asks the outside to do; the outcome comes back by finishPoll or finishPush. */
export type PollEffect = {
  type: 'poll'
  supplier: Supplier
  poll: StartedPoll
  latency: Latency
  /** Draws the latency of each page. */
  latencyStream: RandomStream
}
export type PushEffect = { type: 'push'; supplier: Supplier; tradeOrderId: string; message: OrderPush }
export type Effect = PollEffect | PushEffect

/**
 * The platform's world: suppliers, polls, orders and pushes on one virtual clock. It is pure: time moves only by
 * runDue, randomness comes from the seed, and whatever must happen outside is returned as an effect.
 */
export class World {
  readonly seed: string
  readonly startedAtMs: number
  readonly suppliers = new Map<string, Supplier>()
  readonly #suppliersByAppKey = new Map<string, readonly Supplier[]>()
  #nowMs: number
  #ordersTaken = 0
  readonly #queue = new EventQueue<WorldEvent>()
  readonly #stream: RandomStream

  constructor(options: { seed: string; startAtMs: number }) {
    this.seed = options.seed
    this.startedAtMs = options.startAtMs
    this.#nowMs = options.startAtMs
    this.#stream = new RandomStream(options.seed)
  }

  get nowMs(): number {
    return this.#nowMs
  }

  /** When something happens next; undefined when nothing is scheduled. */
  get nextEventAtMs(): number | undefined {
    return this.#queue.nextAtMs
  }

  /** Suppliers that sign with the app key, and so share its secret. */
  suppliersOf(appKey: string): readonly Supplier[] {
    return this.#suppliersByAppKey.get(appKey) ?? []
  }

  /** SYNC-1: the supplier is polled at every quarter-hour from the next one on. */
  addSupplier(settings: SupplierSettings): Supplier {
    const supplier = newSupplier(settings, this.#stream)
    this.suppliers.set(settings.supplierId, supplier)
    this.#suppliersByAppKey.set(settings.appKey, [...this.suppliersOf(settings.appKey), supplier])
    const firstPollAtMs = Math.ceil(this.#nowMs / POLL_INTERVAL_MS) * POLL_INTERVAL_MS
    this.#queue.schedule(firstPollAtMs, { type: 'poll-due', supplierId: settings.supplierId })
    this.#scheduleNextBuyer(supplier)
    return supplier
  }

  /** Takes it out with everything that is scheduled for it. */
  removeSupplier(supplierId: string): void {
    const appKey = this.suppliers.get(supplierId)?.settings.appKey ?? ''
    this.suppliers.delete(supplierId)
    const others = this.suppliersOf(appKey).filter(({ settings }) => settings.supplierId !== supplierId)
    if (others.length > 0) this.#suppliersByAppKey.set(appKey, others)
    else this.#suppliersByAppKey.delete(appKey)
    this.#queue.discard((event) => event.supplierId === supplierId)
  }

  /** Another demand takes effect at once: the buyer who was next is drawn anew. */
  changeSettings(supplier: Supplier, change: Partial<SupplierSettings>): void {
    const { supplierId } = supplier.settings
    supplier.settings = { ...supplier.settings, ...change, supplierId }
    if (!change.demand) return
    this.#queue.discard((event) => event.type === 'buyer-comes' && event.supplierId === supplierId)
    this.#scheduleNextBuyer(supplier)
  }

  /** Moves the clock and lets everything happen that is due by then, in order. */
  runDue(untilMs: number): Effect[] {
    const effects: Effect[] = []
    for (let due = this.#queue.takeDue(untilMs); due; due = this.#queue.takeDue(untilMs)) {
      this.#nowMs = Math.max(this.#nowMs, due.atMs)
      const effect = this.#handle(due.event, due.atMs)
      if (effect) effects.push(effect)
    }
    this.#nowMs = Math.max(this.#nowMs, untilMs)
    return effects
  }

  /** The push leaves with the next runDue. */
  placeOrder(supplier: Supplier, request: OrderRequest): Order {
    const order = takeOrder(supplier, request, this.#nextTradeOrderId(), this.#nowMs)
    addPush(supplier.outbox, order.tradeOrderId)
    this.#schedulePush(supplier, order.tradeOrderId, this.#nowMs)
    return order
  }

  /** Judges what came of a poll effect. */
  finishPoll(effect: PollEffect, report: PollReport): InventorySyncRun {
    return finishPoll(effect.supplier.inventorySync, effect.poll, report)
  }

  /** Books what came of a push effect; a refused one is scheduled again. */
  finishPush(effect: PushEffect, result: PushResult): void {
    const { supplier, tradeOrderId } = effect
    const nextAtMs = finishPush(supplier.outbox, tradeOrderId, result, this.#nowMs)
    if (result.type === 'acknowledged') acknowledgeJitOrder(supplier.inventorySync, tradeOrderId)
    else if (nextAtMs === null) releaseJitOrder(supplier.inventorySync, tradeOrderId)
    const isCurrent = this.suppliers.get(supplier.settings.supplierId) === supplier
    if (nextAtMs !== null && isCurrent) this.#schedulePush(supplier, tradeOrderId, nextAtMs)
  }

  #handle(event: WorldEvent, atMs: number): Effect | null {
    const supplier = this.suppliers.get(event.supplierId)
    if (!supplier) return null
    switch (event.type) {
      case 'poll-due':
        return this.#startPoll(supplier, atMs)
      case 'buyer-comes':
        return this.#serveBuyer(supplier)
      case 'push-due':
        return this.#startPush(supplier, event.tradeOrderId)
    }
  }

  #startPoll(supplier: Supplier, dueAtMs: number): PollEffect {
    const { supplierId, latency, demand, isStockFrozen } = supplier.settings
    this.#queue.schedule(dueAtMs + POLL_INTERVAL_MS, { type: 'poll-due', supplierId })
    if (demand.type === 'per-poll') this.#scheduleBuyersUntilNextPoll(supplier, demand.orders, dueAtMs)
    const runNo = Math.floor(dueAtMs / POLL_INTERVAL_MS)
    const started = startPoll(
      supplier.inventorySync,
      { runNo, requestId: `${this.startedAtMs}-${runNo}`, dueAtMs },
      isStockFrozen,
    )
    return {
      type: 'poll',
      supplier,
      poll: started,
      latency,
      latencyStream: supplier.streams.latency.fork(`run:${runNo}`),
    }
  }

  #serveBuyer(supplier: Supplier): null {
    const request = drawOrder(supplier)
    if (request) this.placeOrder(supplier, request)
    this.#scheduleNextBuyer(supplier)
    return null
  }

  #startPush(supplier: Supplier, tradeOrderId: string): PushEffect | null {
    const [push, order] = [supplier.outbox.pushes.get(tradeOrderId), supplier.orders.get(tradeOrderId)]
    if (!push || !order || push.state !== 'waiting') return null
    push.state = 'in-flight'
    return { type: 'push', supplier, tradeOrderId, message: pushMessage(supplier.settings.supplierId, order) }
  }

  #scheduleNextBuyer({ settings, streams }: Supplier): void {
    if (settings.demand.type !== 'per-day' || settings.demand.orders <= 0) return
    const gapMs = Math.round(streams.demand.exponential(DAY_MS / settings.demand.orders))
    this.#queue.schedule(this.#nowMs + gapMs, { type: 'buyer-comes', supplierId: settings.supplierId })
  }

  #scheduleBuyersUntilNextPoll({ settings, streams }: Supplier, orders: number, pollAtMs: number): void {
    for (let i = 0; i < orders; i++) {
      const atMs = pollAtMs + streams.demand.integer(1, POLL_INTERVAL_MS - 1)
      this.#queue.schedule(atMs, { type: 'buyer-comes', supplierId: settings.supplierId })
    }
  }

  #schedulePush(supplier: Supplier, tradeOrderId: string, atMs: number): void {
    this.#queue.schedule(atMs, { type: 'push-due', supplierId: supplier.settings.supplierId, tradeOrderId })
  }

  // Unique over worlds too, as long as no two start in the same millisecond: an ERP that counts each order once must
  // not take the orders of a second review for those of the first.
  #nextTradeOrderId(): string {
    this.#ordersTaken++
    return `${this.startedAtMs}${String(this.#ordersTaken).padStart(5, '0')}`
  }
}
