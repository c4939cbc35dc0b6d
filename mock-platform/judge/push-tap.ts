import { PUSH_MAX_ATTEMPTS, PUSH_RETRY_INTERVAL_MS } from '../contract/push.ts'
import type { Exchange, ExchangeRequest, ExchangeResult } from '../http/exchange.ts'

/** A push as it left the platform, and what came of it. */
export type TappedPush = { request: ExchangeRequest; result: ExchangeResult }

/** A push that the ERP acknowledged during the day. */
export type AcknowledgedPush = { orderId: string; atMs: number; request: ExchangeRequest }

/** Virtual time from the first attempt of a push to the last. */
const ATTEMPTS_SPAN_MS = (PUSH_MAX_ATTEMPTS - 1) * PUSH_RETRY_INTERVAL_MS

const KEPT_BACK: ExchangeResult = { type: 'not-connected', detail: 'kept back by the review', elapsedMs: 0 }

/**
 * Stands between the platform and the ERP. During the day everything passes; while a review probes, pushes are told apart by
 * their order, so that a probe can send the same bytes again, or keep one back.
 */
export class PushTap {
  readonly #pushUrl: string
  readonly #dayExchange: Exchange
  readonly #directExchange: Exchange
  readonly #awaited = new Map<string, PromiseWithResolvers<TappedPush>>()
  readonly #keptBack = new Set<string>()
  readonly #virtualNowMs: () => number
  #acknowledged: AcknowledgedPush[] = []
  #isProbing = false

  /** `day` may go over a bad network; a probe asks what the ERP does, not what the network does. */
  constructor(pushUrl: string, virtualNowMs: () => number, exchanges: { day: Exchange; direct: Exchange }) {
    this.#pushUrl = pushUrl
    this.#virtualNowMs = virtualNowMs
    this.#dayExchange = exchanges.day
    this.#directExchange = exchanges.direct
  }

  /** For the platform to send with. */
  readonly exchange: Exchange = async (request) => {
    const orderId = request.url === this.#pushUrl ? orderIdOf(request.body) : null
    if (!this.#isProbing) {
      const result = await this.#dayExchange(request)
      if (orderId !== null && isAcknowledged(result)) this.#remember(orderId, request)
      return result
    }
    if (orderId === null) return this.#directExchange(request)
    const result = this.#keptBack.has(orderId) ? KEPT_BACK : await this.#directExchange(request)
    this.#awaited.get(orderId)?.resolve({ request, result })
    return result
  }

  /** Those of the day that the platform could still send again, oldest first. */
  get acknowledged(): readonly AcknowledgedPush[] {
    const oldestMs = this.#virtualNowMs() - ATTEMPTS_SPAN_MS
    return this.#acknowledged.filter(({ atMs }) => atMs >= oldestMs)
  }

  get isProbing(): boolean {
    return this.#isProbing
  }

  startProbing(): void {
    this.#isProbing = true
  }

  /** The push of an order that was placed in this turn; kept back, it does not reach the ERP. */
  passing(orderId: string, isKeptBack: boolean): Promise<TappedPush> {
    if (isKeptBack) this.#keptBack.add(orderId)
    const passing = Promise.withResolvers<TappedPush>()
    this.#awaited.set(orderId, passing)
    return passing.promise
  }

  #remember(orderId: string, request: ExchangeRequest): void {
    this.#acknowledged = [...this.acknowledged, { orderId, atMs: this.#virtualNowMs(), request }]
  }
}

function orderIdOf(body: string): string | null {
  const id: unknown = Reflect.get(Object(Reflect.get(Object(JSON.parse(body)), 'data')), 'trade_order_id')
  return typeof id === 'string' ? id : null
}

/** HTTP 200 in time acknowledges; the exchange itself is limited to that time. */
export function isAcknowledged(result: ExchangeResult): boolean {
  return result.type === 'answered' && result.status === 200
}
