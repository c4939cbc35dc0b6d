import type { Fulfilment } from '../contract/push.ts'
import { InputRefused } from './input-refused.ts'
import { reserveJitUnits, sellableJitUnits } from './inventory-sync.ts'
import { startRoute } from './order-route.ts'
import type { Order, OrderRequest } from './orders.ts'
import { newOrder } from './orders.ts'
import { addPush } from './pushes.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'
import { lockWarehouseUnits, sellableWarehouseUnits } from './warehouse-stock.ts'

// An order is taken: only what the platform believes to be in stock is sold.

const PRICE_CENTS = { least: 690, most: 8990 }

const MAX_ORDERS_KEPT = 20_000

/** Units of a SKU that may be sold that way now. */
export function sellableUnits(supplier: Supplier, fulfilment: Fulfilment, skuCode: string): number {
  return fulfilment === 'JIT'
    ? sellableJitUnits(supplier.inventorySync, skuCode)
    : sellableWarehouseUnits(supplier.warehouseStock, skuCode)
}

/** Refuses what can not be sold, before anything changes. */
export function requireStock(supplier: Supplier, { fulfilment, lines }: OrderRequest): void {
  for (const { skuCode, quantity } of lines) {
    const sellable = sellableUnits(supplier, fulfilment, skuCode)
    if (sellable >= quantity) continue
    throw new InputRefused('NOT_IN_STOCK', `${skuCode}: ${quantity} asked, ${sellable} may be sold as ${fulfilment}`)
  }
}

/** Takes an order: its units are no longer for sale, and its push is on its way. */
export function takeOrder(turn: Turn, request: OrderRequest): Order {
  const { supplier } = turn
  const lines = request.lines.map((line) => ({ ...line, unitPriceCents: priceCents(turn, line.skuCode) }))
  const { fulfilment, market } = request
  const tradeOrderId = turn.newTradeOrderId()
  const order = newOrder({ fulfilment, market, lines, tradeOrderId, paidAtMs: turn.atMs })
  supplier.orders.set(tradeOrderId, order)
  forgetOldOrders(supplier)
  if (fulfilment === 'JIT') reserveJitUnits(supplier.inventorySync, tradeOrderId, lines)
  else lockWarehouseUnits(supplier.warehouseStock, lines)
  addPush(supplier.outbox, tradeOrderId)
  turn.schedule(turn.atMs, { type: 'push-due', tradeOrderId })
  const told = lines.map((line) => ({
    sku_code: line.skuCode,
    quantity: line.quantity,
    unit_price_cents: line.unitPriceCents,
  }))
  turn.tell({ type: 'order_paid', data: { trade_order_id: tradeOrderId, fulfilment, market, lines: told } })
  startRoute(turn, order)
  return order
}

// A SKU's price does not depend on when it is first sold: it has a stream of its own. [A]
function priceCents(turn: Turn, skuCode: string): number {
  return turn.draws(`prices/${skuCode}`).integer(PRICE_CENTS.least, PRICE_CENTS.most)
}

// Oldest first, and none whose push is still on its way: there is at most a quarter of a day of those.
function forgetOldOrders({ orders, outbox }: Supplier): void {
  for (const tradeOrderId of orders.keys()) {
    const push = outbox.pushes.get(tradeOrderId)
    if (orders.size <= MAX_ORDERS_KEPT || (push && push.state !== 'dead')) return
    orders.delete(tradeOrderId)
    outbox.pushes.delete(tradeOrderId)
  }
}
