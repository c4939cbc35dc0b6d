import { HOUR_MS } from './calendar.ts'
import { releaseJitOrder } from './inventory-sync.ts'
import { countCancelled } from './kpi-days.ts'
import { befalls, isMagic } from './magic-values.ts'
import { pushStatus } from './order-status-pushes.ts'
import type { Order } from './orders.ts'
import { stepTo } from './orders.ts'
import type { ParameterTable } from './parameter.ts'
import { takeBackSale } from './sales.ts'
import type { EventHandlers, Turn } from './turn.ts'
import { unlockWarehouseUnits } from './warehouse-stock.ts'

// An order can be cancelled until it leaves the warehouse (ORD-1): its units are for sale again.

export const ORDER_CANCELLATION_PARAMETERS = {
  buyerCancelsRate: {
    value: 0.01,
    least: 0,
    most: 1,
    meaning: 'Share of orders that the buyer cancels before they leave.',
    source: '[A]',
  },
} as const satisfies ParameterTable

export type OrderCancellationEvent = { type: 'buyer-cancels'; tradeOrderId: string }

export const ORDER_CANCELLATION_EVENTS: EventHandlers<OrderCancellationEvent> = { 'buyer-cancels': letBuyerCancel }

/** Whether the buyer of an order that was just paid will change his mind, and when. */
export function drawCancellation(turn: Turn, order: Order): void {
  const { tradeOrderId } = order
  const draws = turn.draws(`order:${tradeOrderId}/cancellation`)
  const isByChance = draws.fraction() < turn.parameters.orderCancellations.buyerCancelsRate
  if (!befalls(order, 'BUYER_CANCELS', isByChance)) return
  // No order leaves within half an hour: of a magic one, the cancellation is never too late.
  const afterHours = isMagic(order) ? 0.5 : 0.5 + draws.fraction() * 9.5
  const afterMs = Math.round(afterHours * HOUR_MS)
  turn.schedule(turn.atMs + afterMs, { type: 'buyer-cancels', tradeOrderId })
}

// Too late when it has left: then it is delivered like any other.
function letBuyerCancel(turn: Turn, { tradeOrderId }: OrderCancellationEvent): void {
  const order = turn.supplier.orders.get(tradeOrderId)
  if (order && isCancellable(order)) cancelOrder(turn, order, 'BUYER')
}

export function isCancellable({ status }: Order): boolean {
  return status === 'PAID' || status === 'ALLOCATED'
}

/** Ends an order that has not left. */
export function cancelOrder(turn: Turn, order: Order, cancelledBy: 'BUYER' | 'SUPPLIER' | 'PLATFORM'): void {
  const { supplier } = turn
  stepTo(order, 'CANCELLED', turn.atMs)
  order.openException = null
  takeBackSale(supplier.sales, order.lines, order.paidAtMs)
  countCancelled(supplier.kpiDays, order, cancelledBy)
  if (order.fulfilment === 'WAREHOUSE') unlockWarehouseUnits(supplier.warehouseStock, order.lines)
  else releaseJitOrder(supplier.inventorySync, order.tradeOrderId, order.lines)
  const data = { trade_order_id: order.tradeOrderId, cancelled_by: cancelledBy }
  turn.tell({ type: 'order_cancelled', data })
  pushStatus(turn, order)
}
