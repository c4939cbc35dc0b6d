import type { PushedOrderStatus } from '../contract/push.ts'
import { OrderPush, PUSH_MAX_ATTEMPTS } from '../contract/push.ts'
import type { ExchangeRequest, ExchangeResult } from '../http/exchange.ts'
import { wholeMs } from '../http/exchange.ts'
import { printable } from '../http/printable.ts'
import type { Platform } from '../platform.ts'
import { InputRefused } from '../sim/input-refused.ts'
import { sellableJitUnits } from '../sim/inventory-sync.ts'
import { statusPushId } from '../sim/pushes.ts'
import type { StockLine } from '../sim/stock-line.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { ProbeFailure } from './checks/check.ts'
import type { PushTap } from './push-tap.ts'
import { isAcknowledged } from './push-tap.ts'
import type { ReviewedErp, Stock } from './reviewed-erp.ts'

/** A probe can not go on: it found nothing to work with, or the ERP broke a rule that another check is about. */
export class ProbeStopped extends Error {
  readonly failure: ProbeFailure | null

  constructor(reason: string, failure: ProbeFailure | null = null) {
    super(reason)
    this.failure = failure
  }
}

/** Of the profiles, only `quick` ends by its time. */
export const NO_TIME_LEFT = 'there was no time left for it: --profile standard takes the time it needs'

type ProbeOptions = {
  erp: ReviewedErp
  platform: Platform
  supplier: Supplier
  tap: PushTap
  /** Sends the beginning of a request and leaves; `hold` leaves the connection open until the signal. */
  sendHalf: (url: string, hold: AbortSignal | null) => Promise<void>
  signal: AbortSignal
}

export type SkuUnits = { skuCode: string; units: number }

/** An order that was placed, and its push as it was sent, or as it was kept back. */
export type PlacedOrder = { tradeOrderId: string; paidAtMs: number; push: ExchangeRequest }

/** What a probe works with: the ERP, and the platform to place orders on. */
export class Probe {
  readonly erp: ReviewedErp
  readonly sendHalf: ProbeOptions['sendHalf']
  readonly #options: ProbeOptions

  constructor(options: ProbeOptions) {
    this.#options = options
    this.erp = options.erp
    this.sendHalf = options.sendHalf
  }

  /** All SKUs that the day's polls have made known. */
  get knownSkuCodes(): readonly string[] {
    return this.#options.supplier.inventorySync.skuCodes
  }

  /** What the ERP must have by now: the last poll's numbers, less what was ordered since. */
  get likelyStock(): SkuUnits[] {
    const { inventorySync } = this.#options.supplier
    return inventorySync.skuCodes.map((skuCode) => ({ skuCode, units: sellableJitUnits(inventorySync, skuCode) }))
  }

  /** SKUs that the last poll had with 0. */
  get soldOutSkuCodes(): readonly string[] {
    const { jit } = this.#options.supplier.inventorySync
    return [...jit.values()].filter((sku) => sku.reportedSellable === 0).map(({ skuCode }) => skuCode)
  }

  /** The stock now. Throws ProbeStopped when it can not be read. */
  async readStock(): Promise<Stock> {
    const reading = await this.erp.readStock()
    if (reading.type === 'read') return reading.stock
    this.stopIfAborted()
    throw new ProbeStopped(`the stock could not be read: ${reading.detail}`, reading)
  }

  /** The units of one SKU now. Throws ProbeStopped when they can not be read. */
  async readUnits(skuCode: string): Promise<number> {
    const reading = await this.erp.readUnits(skuCode)
    if (reading.type === 'read') return reading.units
    this.stopIfAborted()
    throw new ProbeStopped(`the stock of a SKU could not be read: ${reading.detail}`, reading)
  }

  /** A SKU of which so many may be sold, and what the ERP has of it. Throws ProbeStopped when none has as many. */
  async skuWithUnits(units: number): Promise<SkuUnits> {
    const likely = mostUnits(this.likelyStock)
    if (likely && likely.units >= units) {
      const reported = await this.readUnits(likely.skuCode)
      if (reported >= units) return { skuCode: likely.skuCode, units: reported }
    }
    // The ERP has less of it than the last poll told: another may do.
    const stock = await this.readStock()
    const [best] = this.skusBySellableUnits(stock)
    if (best && best.units >= units) return { skuCode: best.skuCode, units: stock.get(best.skuCode) ?? 0 }
    throw new ProbeStopped(`no SKU has ${units} sellable units: give the ERP some stock and review again`)
  }

  /** What the ERP reports and the platform may still sell, most first. */
  skusBySellableUnits(stock: Stock): SkuUnits[] {
    const { inventorySync } = this.#options.supplier
    return [...stock]
      .map(([skuCode, reported]) => ({ skuCode, units: Math.min(reported, sellableJitUnits(inventorySync, skuCode)) }))
      .toSorted((a, b) => b.units - a.units)
  }

  /** Places an order whose push is delivered, if need be at a later try. */
  async order(lines: StockLine[]): Promise<PlacedOrder> {
    const { order, passing } = this.#place(lines, false)
    const { request, result } = await this.#unlessAborted(passing)
    if (!isAcknowledged(result)) await this.deliver(request, PUSH_MAX_ATTEMPTS - 1)
    return { ...order, push: request }
  }

  /** Places an order whose push gets lost. */
  async orderKeptBack(lines: StockLine[]): Promise<PlacedOrder> {
    const { order, passing } = this.#place(lines, true)
    const { request } = await this.#unlessAborted(passing)
    return { ...order, push: request }
  }

  /**
   * The order that was acknowledged first, of those that stand and whose push could still come again, with a line of it that there is
   * stock of: units that went out again would not show in one that is sold out. Null: there is none.
   */
  get oldestRepeatable(): (PlacedOrder & { line: StockLine; ageMs: number }) | null {
    const { supplier, tap, platform } = this.#options
    for (const { orderId: tradeOrderId, atMs, request } of tap.acknowledged) {
      const order = supplier.orders.get(tradeOrderId)
      if (!order || order.status === 'CANCELLED' || order.status === 'RETURNED') continue
      const line = order.lines.find(
        ({ skuCode, quantity }) => sellableJitUnits(supplier.inventorySync, skuCode) >= quantity,
      )
      if (!line) continue
      return { tradeOrderId, paidAtMs: order.paidAtMs, push: request, line, ageMs: platform.clock.nowMs() - atMs }
    }
    return null
  }

  /** The message that an order has come to a status now. The platform's own order stays where it is: a probe takes no days. */
  statusPush({ tradeOrderId, push }: PlacedOrder, status: PushedOrderStatus): ExchangeRequest {
    return this.#pushLike(push, statusPushId(tradeOrderId, status), { order_status: status })
  }

  /** The message of an order that nobody placed, sold from the warehouse: in a review the platform holds no goods there. */
  warehousePush({ tradeOrderId, push }: PlacedOrder): ExchangeRequest {
    const trade_order_id = `${tradeOrderId}8`
    return this.#pushLike(push, trade_order_id, { trade_order_id, fulfilment: 'WAREHOUSE' })
  }

  #pushLike(push: ExchangeRequest, pushId: string, change: Partial<OrderPush['data']>): ExchangeRequest {
    const message = OrderPush.parse(JSON.parse(push.body))
    const timestamp = this.#options.platform.clock.nowMs()
    const told: OrderPush = { ...message, timestamp, data: { ...message.data, ...change } }
    return this.erp.signedLike(push, pushId, JSON.stringify(told))
  }

  /**
   * Sends pushes in this order. One that is refused comes again after the others, as it would half an hour later. Throws
   * ProbeStopped when it never is acknowledged.
   */
  async deliverInOrder(pushes: readonly ExchangeRequest[]): Promise<void> {
    const refused: ExchangeRequest[] = []
    for (const push of pushes) {
      if (!isAcknowledged(await this.erp.sendAgain(push))) refused.push(push)
    }
    for (const push of refused) await this.deliver(push, PUSH_MAX_ATTEMPTS - 1)
  }

  /** Sends a push until it is acknowledged. Throws ProbeStopped when it never is. */
  async deliver(push: ExchangeRequest, attempts = PUSH_MAX_ATTEMPTS): Promise<void> {
    let result: ExchangeResult | null = null
    for (let attempt = 0; attempt < attempts; attempt++) {
      result = await this.erp.sendAgain(push)
      if (isAcknowledged(result)) return
      this.stopIfAborted()
    }
    const detail = `a push was not acknowledged at ${PUSH_MAX_ATTEMPTS} tries: ${result ? outcomeText(result) : ''}`
    throw new ProbeStopped(detail, { kind: 'PUSH_NOT_ACKNOWLEDGED', detail })
  }

  /** Lets virtual time pass; less than a quarter-hour in all, so that no poll comes in between. */
  async pass(ms: number): Promise<void> {
    const { platform } = this.#options
    await platform.skipTo(platform.clock.nowMs() + ms)
    this.stopIfAborted()
  }

  #place(lines: StockLine[], isKeptBack: boolean) {
    const { platform, supplier, tap } = this.#options
    const { supplierId } = supplier.settings
    try {
      const request = { fulfilment: 'JIT', market: 'ES', lines } as const
      const outcome = platform.take({ type: 'order-placed', supplierId, request })
      if (outcome.type !== 'order-taken') throw new Error(`an order came to ${outcome.type}`)
      const { tradeOrderId, paidAtMs } = outcome.order
      return { order: { tradeOrderId, paidAtMs }, passing: tap.passing(tradeOrderId, isKeptBack) }
    } catch (error) {
      if (error instanceof InputRefused) throw new ProbeStopped(`no order could be placed: ${error.message}`)
      throw error
    }
  }

  async #unlessAborted<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.#options
    const aborted = Promise.withResolvers<never>()
    const abort = () => aborted.reject(stoppedBy(signal))
    signal.addEventListener('abort', abort, { once: true })
    if (signal.aborted) abort()
    try {
      return await Promise.race([work, aborted.promise])
    } finally {
      signal.removeEventListener('abort', abort)
    }
  }

  /** Throws ProbeStopped once the time is over: a request that was given up says nothing of the ERP. */
  stopIfAborted(): void {
    if (this.#options.signal.aborted) throw stoppedBy(this.#options.signal)
  }
}

/** Whether the time of a profile is over; Ctrl-C is something else. */
export function isOutOfTime({ reason }: AbortSignal): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}

function stoppedBy(signal: AbortSignal): ProbeStopped {
  return new ProbeStopped(isOutOfTime(signal) ? NO_TIME_LEFT : 'the review was stopped')
}

/** What became of a request, for people. */
export function outcomeText(result: ExchangeResult): string {
  switch (result.type) {
    case 'answered':
      return `HTTP status ${result.status}`
    case 'too-slow':
      return `no answer within ${wholeMs(result.elapsedMs)} ms`
    case 'too-large':
      return 'an answer that is too large'
    case 'stopped':
      return 'stopped'
    case 'not-connected':
    case 'reset':
    case 'not-http':
      return printable(result.detail)
  }
}

function mostUnits(skus: readonly SkuUnits[]): SkuUnits | null {
  return skus.reduce<SkuUnits | null>((most, sku) => (most && most.units >= sku.units ? most : sku), null)
}
