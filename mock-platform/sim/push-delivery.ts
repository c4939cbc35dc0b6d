import { acknowledgeJitOrder } from './inventory-sync.ts'
import { cancelOrder, isCancellable } from './order-cancellations.ts'
import { startInbound } from './order-route.ts'
import type { PushResult } from './pushes.ts'
import { finishPush, pushMessage } from './pushes.ts'
import type { EventHandlers, Turn } from './turn.ts'

// Pushes leave when they are due, and again every half hour until they are acknowledged or dead.

export type PushDeliveryEvent = { type: 'push-due'; tradeOrderId: string }

export const PUSH_DELIVERY_EVENTS: EventHandlers<PushDeliveryEvent> = { 'push-due': sendDuePush }

function sendDuePush(turn: Turn, { tradeOrderId }: PushDeliveryEvent): void {
  const { supplier } = turn
  const [push, order] = [supplier.outbox.pushes.get(tradeOrderId), supplier.orders.get(tradeOrderId)]
  if (!push || !order || push.state !== 'waiting') return
  push.state = 'in-flight'
  const { supplierId } = supplier.settings
  turn.ask({ type: 'push', supplierId, tradeOrderId, message: pushMessage(supplierId, order) })
}

/** Books what came of a push; a refused one is scheduled again; a JIT order whose push is dead is cancelled. */
export function bookPushResult(turn: Turn, tradeOrderId: string, result: PushResult): void {
  const { outbox, inventorySync } = turn.supplier
  if (outbox.pushes.get(tradeOrderId)?.state !== 'in-flight') return
  const nextAtMs = finishPush(outbox, tradeOrderId, result, turn.atMs)
  if (result.type === 'acknowledged') {
    acknowledgeJitOrder(inventorySync, tradeOrderId)
    startInbound(turn, tradeOrderId)
  } else if (nextAtMs === null) giveUp(turn, tradeOrderId)
  if (nextAtMs !== null) turn.schedule(nextAtMs, { type: 'push-due', tradeOrderId })
}

// [A] Nobody will ever tell the supplier of a JIT order whose push is dead: the platform cancels it, unless the supplier found it
// by itself and has shipped it. Warehouse orders go on.
function giveUp(turn: Turn, tradeOrderId: string): void {
  const order = turn.supplier.orders.get(tradeOrderId)
  if (order?.fulfilment === 'JIT' && !order.ownShipment && isCancellable(order)) cancelOrder(turn, order, 'PLATFORM')
}

/** Deliveries that a restart cut off are made again at once: nobody knows whether they arrived. */
export function resendCutOffPushes(turn: Turn): void {
  for (const push of turn.supplier.outbox.pushes.values()) {
    if (push.state !== 'in-flight') continue
    push.state = 'waiting'
    turn.schedule(turn.atMs, { type: 'push-due', tradeOrderId: push.tradeOrderId })
  }
}
