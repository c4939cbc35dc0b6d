import type { InventoryItem } from '../contract/inventory-query.ts'
import { ANSWER_CUT_MS, ANSWER_LIMIT_MS } from '../contract/inventory-query.ts'
import type { PlatformEvent } from '../contract/platform-events.ts'
import { PUSH_ACKNOWLEDGE_LIMIT_MS, TEST_MESSAGE } from '../contract/push.ts'
import { formatFault } from '../faults/fault.ts'
import { drawLatencyMs } from '../faults/latency.ts'
import type { PollEffect, PushEffect } from '../sim/effects.ts'
import type { PollReport } from '../sim/inventory-sync.ts'
import type { PushResult } from '../sim/pushes.ts'
import { RandomStream } from '../sim/random.ts'
import type { Supplier } from '../sim/suppliers.ts'
import { reportWithFaults } from './answer-with-faults.ts'
import type { ModelledErpSettings } from './modelled-erp-settings.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60
/** Asia/Shanghai has no summer time. */
const SHANGHAI_OFFSET_MS = 8 * 60 * MINUTE_MS

/** What an ERP that is played does with a poll or a push, and how long it takes on the virtual clock. */
export type PlayedAnswer<Outcome> = { outcome: Outcome; elapsedMs: number; onDone?: () => void }

type SkuStock = { sellableUnits: number; lockedUnits: number }

/**
 * A supplier's ERP, played: it owns JIT stock, draws it for each order once, gives locked units out when their order
 * leaves, and answers polls as fast or as badly as its settings say. Everything is drawn by label from the seed.
 */
export class ModelledErp {
  readonly #settings: ModelledErpSettings
  readonly #seed: string
  readonly #stock: Map<string, SkuStock>
  /** Units drawn for each order that has not left yet. */
  readonly #reserved = new Map<string, ReadonlyMap<string, number>>()
  #deliveries = 0

  /** `known`: a supplier that has reported stock already; its ERP goes on from there. */
  constructor(settings: ModelledErpSettings, seed: string, known?: Supplier) {
    this.#settings = settings
    this.#seed = seed
    this.#stock = known && known.inventorySync.jit.size > 0 ? reportedStock(known) : stockAtStart(settings)
    if (known) this.#reserveAgain(known)
  }

  /** SKU by SKU what it would report now. */
  get stock(): ReadonlyMap<string, Readonly<SkuStock>> {
    return this.#stock
  }

  /** The answer holds the stock of the moment in which the poll was sent: what is acknowledged later shows later. */
  answerPoll(effect: PollEffect): PlayedAnswer<PollReport> {
    const { poll, faults } = effect
    this.#restock()
    const draws = this.#draws(`poll:${poll.runNo}`)
    const ownMs = drawLatencyMs(this.#answerAt(poll.dueAtMs), draws)
    const drawnMs = drawLatencyMs(effect.latency, effect.latencyStream)
    const elapsedMs = Math.min(ownMs + drawnMs, ANSWER_CUT_MS)
    const injectedMs = Math.max(0, Math.min(drawnMs, elapsedMs - ownMs))
    const report = { sentAtMs: poll.dueAtMs, measuredMs: elapsedMs, injectedMs, pageCount: 1 }
    const fails = draws.fraction() < this.#settings.failShare
    if (fails) return { outcome: { ...report, ...this.#failure(draws) }, elapsedMs }
    if (faults.request.length + faults.answer.length > 0) return this.#answerWithFaults(effect, ownMs, drawnMs)
    if (elapsedMs > ANSWER_LIMIT_MS) {
      const detail = `page 1: no complete answer within ${ANSWER_LIMIT_MS} ms`
      return { outcome: { ...report, type: 'failed', kind: 'ANSWER_TOO_SLOW', detail }, elapsedMs }
    }
    return { outcome: { ...report, type: 'answered', items: this.#items() }, elapsedMs }
  }

  #answerWithFaults(effect: PollEffect, ownMs: number, latencyMs: number): PlayedAnswer<PollReport> {
    const ownPartMs = Math.min(ownMs, ANSWER_CUT_MS)
    const { report, elapsedMs } = reportWithFaults(effect, { items: this.#items(), ownMs: ownPartMs, latencyMs })
    // The world's time is in whole milliseconds.
    return { outcome: report, elapsedMs: Math.ceil(elapsedMs) }
  }

  /** An order's units are drawn when its push is acknowledged, and once. */
  takePush({ message, faults }: PushEffect): PlayedAnswer<PushResult> {
    const draws = this.#draws(`push:${this.#deliveries++}`)
    const elapsedMs = Math.min(drawLatencyMs(this.#settings.answer, draws), PUSH_ACKNOWLEDGE_LIMIT_MS)
    const struck = faults.length > 0 && { injectedFaults: faults.map((fault) => formatFault(fault)) }
    const refusal = pushRefusal(faults)
    const isRefused = draws.fraction() < this.#settings.pushRefusedShare
    if (refusal !== null || isRefused) {
      const detail = refusal ?? 'HTTP status 500, 200 was due'
      return { outcome: { type: 'refused', elapsedMs, detail, ...struck }, elapsedMs }
    }
    const onDone = () => this.#reserve(message)
    return { outcome: { type: 'acknowledged', elapsedMs, ...struck }, elapsedMs, onDone }
  }

  /** What the platform tells of the supplier's orders: goods that left are no longer locked, a cancelled order gives back. */
  hear(event: PlatformEvent): void {
    if (event.type === 'order_node_reached' && event.data.node === 'OUTBOUND') {
      this.#release(event.data.trade_order_id, false)
    }
    if (event.type === 'order_cancelled') this.#release(event.data.trade_order_id, true)
  }

  // What the last report did not show yet is drawn now; the rest is locked in it.
  #reserveAgain({ orders, outbox, inventorySync }: Supplier): void {
    for (const { tradeOrderId, fulfilment, status, lines } of orders.values()) {
      const isHeld = status === 'PAID' || status === 'ALLOCATED'
      if (fulfilment !== 'JIT' || !isHeld || outbox.pushes.has(tradeOrderId)) continue
      const units = new Map(lines.map(({ skuCode, quantity }) => [skuCode, quantity]))
      this.#reserved.set(tradeOrderId, inventorySync.unreflected.has(tradeOrderId) ? this.#draw(units) : units)
    }
  }

  #reserve(message: PushEffect['message']): void {
    if (message.message_type === TEST_MESSAGE) return
    const { data } = message
    const tradeOrderId = data.trade_order_id
    // One that tells no more than that the order stands; what has left or ended draws nothing.
    if (data.fulfilment !== 'JIT' || data.order_status !== 'PAID' || this.#reserved.has(tradeOrderId)) return
    this.#reserved.set(tradeOrderId, this.#draw(new Map(data.lines.map((line) => [line.sku_code, line.quantity]))))
  }

  /** Locks the units, as far as there are any; returns how many. */
  #draw(wanted: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const units = new Map<string, number>()
    for (const [code, quantity] of wanted) {
      const sku = this.#stock.get(code)
      const drawn = Math.min(quantity, sku?.sellableUnits ?? 0)
      units.set(code, drawn)
      if (!sku) continue
      sku.sellableUnits -= drawn
      sku.lockedUnits += drawn
    }
    return units
  }

  #release(tradeOrderId: string, isSoldAgain: boolean): void {
    for (const [code, units] of this.#reserved.get(tradeOrderId) ?? []) {
      const sku = this.#stock.get(code)
      if (!sku) continue
      // An ERP that went before may not have counted them as locked.
      sku.lockedUnits = Math.max(0, sku.lockedUnits - units)
      if (isSoldAgain) sku.sellableUnits += units
    }
    this.#reserved.delete(tradeOrderId)
  }

  #restock(): void {
    const { restock } = this.#settings
    if (!restock) return
    for (const sku of this.#stock.values()) if (sku.sellableUnits < restock.below) sku.sellableUnits = restock.upTo
  }

  #items(): InventoryItem[] {
    return [...this.#stock].map(([sku_code, { sellableUnits, lockedUnits }]) => ({
      sku_code,
      sellable_quantity: sellableUnits,
      locked_quantity: lockedUnits,
    }))
  }

  #answerAt(atMs: number) {
    const { slow, answer } = this.#settings
    if (!slow) return answer
    const minute = Math.floor((atMs + SHANGHAI_OFFSET_MS) / MINUTE_MS) % DAY_MINUTES
    const { fromMinute, toMinute } = slow
    const isOverMidnight = fromMinute > toMinute
    const isSlow = isOverMidnight
      ? minute >= fromMinute || minute < toMinute
      : minute >= fromMinute && minute < toMinute
    return isSlow ? slow.answer : answer
  }

  #failure(draws: RandomStream): { type: 'failed' } & Pick<Extract<PollReport, { type: 'failed' }>, 'kind' | 'detail'> {
    const { failKinds } = this.#settings
    const kind = failKinds[draws.integer(0, failKinds.length - 1)] ?? 'CONNECTION_FAILED'
    return { type: 'failed', kind, detail: 'the modelled ERP failed on purpose' }
  }

  #draws(label: string): RandomStream {
    return new RandomStream(`${this.#seed}/erp/${label}`)
  }
}

// It checks what it is sent: the signature first.
function pushRefusal(faults: PushEffect['faults']): string | null {
  const struckBy = new Set(faults.map(({ type }) => type))
  if (struckBy.has('dropped')) return 'it was dropped on purpose and never arrived'
  if (struckBy.has('tampered') || struckBy.has('wrong-signature')) return 'HTTP status 401, 200 was due'
  return struckBy.has('malformed') || struckBy.has('contract') ? 'HTTP status 400, 200 was due' : null
}

function stockAtStart({ jitStock }: ModelledErpSettings): Map<string, SkuStock> {
  return new Map(Object.entries(jitStock).map(([code, units]) => [code, { sellableUnits: units, lockedUnits: 0 }]))
}

function reportedStock({ inventorySync }: Supplier): Map<string, SkuStock> {
  return new Map(
    [...inventorySync.jit].map(([code, { reportedSellable, reportedLocked }]) => [
      code,
      { sellableUnits: reportedSellable, lockedUnits: reportedLocked },
    ]),
  )
}
