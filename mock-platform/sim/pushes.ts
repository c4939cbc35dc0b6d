import type { OrderPush } from '../contract/push.ts'
import { ORDER_STATUS_MESSAGE, PUSH_MAX_ATTEMPTS, PUSH_RETRY_INTERVAL_MS } from '../contract/push.ts'
import { keepNewest } from './keep-newest.ts'
import type { Order } from './orders.ts'

// Pushes are sent at least once: until acknowledged, every 30 minutes, 12 times in all; then they are dead.

const MAX_PUSH_ATTEMPTS_KEPT = 1000

/** A push on its way. It goes by its order's id: an order has one push so far. */
export type Push = {
  tradeOrderId: string
  attempts: number
  state: 'waiting' | 'in-flight' | 'dead'
  lastResult: string | null
}

/** What came of one delivery. */
export type PushResult =
  { type: 'acknowledged'; elapsedMs: number } | { type: 'refused'; elapsedMs: number; detail: string }

export type PushAttempt = { tradeOrderId: string; attempt: number; atMs: number; result: PushResult }

/** The message of an order, the same at each attempt. */
export function pushMessage(supplierId: string, order: Order): OrderPush {
  return {
    seller_id: supplierId,
    message_type: ORDER_STATUS_MESSAGE,
    timestamp: order.paidAtMs,
    site: 'ae_global',
    data: {
      trade_order_id: order.tradeOrderId,
      order_status: 'PAID',
      fulfilment: order.fulfilment,
      lines: order.lines.map((line) => ({ sku_code: line.skuCode, quantity: line.quantity })),
    },
  }
}

/** A supplier's pushes on their way, by order, and the last attempts, newest last. */
export type Outbox = { pushes: Map<string, Push>; attempts: PushAttempt[] }

export function newOutbox(): Outbox {
  return { pushes: new Map(), attempts: [] }
}

/** Puts a new order's push into the outbox. */
export function addPush({ pushes }: Outbox, tradeOrderId: string): void {
  pushes.set(tradeOrderId, { tradeOrderId, attempts: 0, state: 'waiting', lastResult: null })
}

/** Books a delivery's result; says when the next attempt is due, or null when there is none. */
export function finishPush(outbox: Outbox, tradeOrderId: string, result: PushResult, nowMs: number): number | null {
  const push = outbox.pushes.get(tradeOrderId)
  if (!push) return null
  push.attempts++
  outbox.attempts.push({ tradeOrderId, attempt: push.attempts, atMs: nowMs, result })
  keepNewest(outbox.attempts, MAX_PUSH_ATTEMPTS_KEPT)
  if (result.type === 'acknowledged') {
    outbox.pushes.delete(tradeOrderId)
    return null
  }
  push.lastResult = result.detail
  push.state = push.attempts >= PUSH_MAX_ATTEMPTS ? 'dead' : 'waiting'
  return push.state === 'dead' ? null : nowMs + PUSH_RETRY_INTERVAL_MS
}
