import type { Fulfilment } from '../contract/push.ts'
import { isAdmitted } from './application.ts'
import { InputRefused } from './input-refused.ts'
import { reserveJitUnits, sellableJitUnits } from './inventory-sync.ts'
import { isVisible } from './listings.ts'
import { isHeldUpForGood } from './order-exceptions.ts'
import { countPaid } from './kpi-days.ts'
import { startRoute } from './order-route.ts'
import type { Order, OrderRequest } from './orders.ts'
import { isEnded, newOrder } from './orders.ts'
import { buyersPriceCents } from './prices.ts'
import { addPush, forgetPushesOf } from './pushes.ts'
import { bookSale } from './sales.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'
import { lockWarehouseUnits, sellableWarehouseUnits } from './warehouse-stock.ts'

// An order is taken: only what the platform believes to be in stock is sold.

/** The oldest beyond these are let go, once nothing happens to them any more. */
const MAX_ORDERS_KEPT = 20_000
/** Orders of a supplier at once; no more are taken until some have ended. [A] */
export const MAX_ORDERS = 200_000

/** Units of a SKU that may be sold that way now. */
export function sellableUnits(supplier: Supplier, fulfilment: Fulfilment, skuCode: string): number {
  if (fulfilment === 'JIT') return sellableJitUnits(supplier.inventorySync, skuCode)
  return isVisible(supplier, skuCode) ? sellableWarehouseUnits(supplier.warehouseStock, skuCode) : 0
}

/** Whether the platform holds few enough orders of the supplier to take another one. */
export function hasRoomForOrders({ orders }: Supplier): boolean {
  return orders.size < MAX_ORDERS
}

/** Refuses an order that can not be taken, before anything changes. */
export function requireTakeable(supplier: Supplier, { fulfilment, lines }: OrderRequest): void {
  if (!isAdmitted(supplier)) {
    throw new InputRefused(
      'NOT_ADMITTED',
      `the supplier is ${supplier.admission.status}; let time pass until it is admitted`,
    )
  }
  if (!hasRoomForOrders(supplier)) {
    throw new InputRefused('TOO_MANY_ORDERS', `${MAX_ORDERS} orders are held; let time pass until some have ended`)
  }
  for (const { skuCode, quantity } of lines) {
    const sellable = sellableUnits(supplier, fulfilment, skuCode)
    if (sellable >= quantity) continue
    throw new InputRefused('NOT_IN_STOCK', `${skuCode}: ${quantity} asked, ${sellable} may be sold as ${fulfilment}`)
  }
}

/** Takes an order: its units are no longer for sale, and its push is on its way. */
export function takeOrder(turn: Turn, request: OrderRequest): Order {
  const { supplier } = turn
  const { fulfilment, market } = request
  const lines = request.lines.map((line) => ({
    ...line,
    unitPriceCents: buyersPriceCents(turn, line.skuCode, market),
  }))
  const tradeOrderId = turn.newTradeOrderId()
  const order = newOrder({ fulfilment, market, lines, tradeOrderId, paidAtMs: turn.atMs })
  supplier.orders.set(tradeOrderId, order)
  forgetOldOrders(supplier)
  if (fulfilment === 'JIT') reserveJitUnits(supplier.inventorySync, tradeOrderId, lines)
  else lockWarehouseUnits(supplier.warehouseStock, lines)
  bookSale(supplier.sales, lines, turn.atMs)
  countPaid(supplier.kpiDays, order)
  addPush(supplier.outbox, tradeOrderId, turn.atMs)
  turn.schedule(turn.atMs, { type: 'push-due', pushId: tradeOrderId })
  const told = lines.map((line) => ({
    sku_code: line.skuCode,
    quantity: line.quantity,
    unit_price_cents: line.unitPriceCents,
  }))
  turn.tell({ type: 'order_paid', data: { trade_order_id: tradeOrderId, fulfilment, market, lines: told } })
  startRoute(turn, order)
  return order
}

// Oldest first, and none that still moves: its units are locked, or its push is on its way.
function forgetOldOrders({ orders, outbox }: Supplier): void {
  for (const [tradeOrderId, order] of orders) {
    const push = outbox.pushes.get(tradeOrderId)
    const isPushed = !push || push.state === 'dead'
    const isOver = isEnded(order) || isHeldUpForGood(order)
    if (orders.size <= MAX_ORDERS_KEPT || !isPushed || !isOver) return
    orders.delete(tradeOrderId)
    forgetPushesOf(outbox, tradeOrderId)
  }
}
