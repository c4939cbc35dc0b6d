import type { Fulfilment } from '../contract/push.ts'
import { reserveJitUnits, sellableJitUnits } from './inventory-sync.ts'
import type { Market, Order, OrderRequest } from './orders.ts'
import type { RandomStream } from './random.ts'
import type { Supplier } from './suppliers.ts'
import { lockWarehouseUnits, sellableWarehouseUnits } from './warehouse-stock.ts'

// What buyers want and what is sold to them: only what the platform believes to be in stock.

/** The share of each market in demand (GEO-1). [A] */
const MARKET_WEIGHTS: readonly (readonly [Market, number])[] = [
  ['ES', 30],
  ['FR', 22],
  ['DE', 20],
  ['PL', 12],
  ['IT', 10],
  ['NL', 6],
]

/** Where both kinds of stock exist, this share of orders is sold from the warehouse. [A] */
const WAREHOUSE_SHARE = 0.5
/** Orders with a second line. [A] */
const TWO_LINE_SHARE = 0.25
const MOST_UNITS_A_LINE = 3
const PRICE_CENTS = { least: 690, most: 8990 }

const MAX_ORDERS_KEPT = 20_000

/** Draws what the next buyer wants; null when nothing is in stock. */
export function drawOrder(supplier: Supplier): OrderRequest | null {
  const draws = supplier.streams.demand
  const market = draws.weighted(MARKET_WEIGHTS)
  const isWarehouse = supplier.warehouseStock.size > 0 && draws.fraction() < WAREHOUSE_SHARE
  const fulfilment: Fulfilment = isWarehouse ? 'WAREHOUSE' : 'JIT'
  const codes = isWarehouse ? supplier.warehouseSkuCodes : supplier.inventorySync.skuCodes
  const wantedLines = draws.fraction() < TWO_LINE_SHARE ? 2 : 1
  const lines = new Map<string, number>()
  for (let line = 0; line < wantedLines; line++) {
    const skuCode = drawSku(draws, codes, (code) => !lines.has(code) && sellableUnits(supplier, fulfilment, code) > 0)
    if (skuCode === undefined) break
    const wantedUnits = draws.integer(1, MOST_UNITS_A_LINE)
    lines.set(skuCode, Math.min(wantedUnits, sellableUnits(supplier, fulfilment, skuCode)))
  }
  if (lines.size === 0) return null
  return { fulfilment, market, lines: [...lines].map(([skuCode, quantity]) => ({ skuCode, quantity })) }
}

// From a random place on, the first that may be sold: it is found also where one SKU of thousands has stock.
function drawSku(
  draws: RandomStream,
  codes: readonly string[],
  maySell: (code: string) => boolean,
): string | undefined {
  if (codes.length === 0) return undefined
  const from = draws.integer(0, codes.length - 1)
  for (let step = 0; step < codes.length; step++) {
    const code = codes[(from + step) % codes.length]!
    if (maySell(code)) return code
  }
  return undefined
}

/** Units of a SKU that may be sold that way now. */
export function sellableUnits(supplier: Supplier, fulfilment: Fulfilment, skuCode: string): number {
  return fulfilment === 'JIT'
    ? sellableJitUnits(supplier.inventorySync, skuCode)
    : sellableWarehouseUnits(supplier.warehouseStock, skuCode)
}

/** Takes an order: its units are no longer for sale. */
export function takeOrder(supplier: Supplier, request: OrderRequest, tradeOrderId: string, paidAtMs: number): Order {
  const lines = request.lines.map((line) => ({
    ...line,
    unitPriceCents: priceCents(supplier.streams.prices, line.skuCode),
  }))
  const order: Order = { ...request, lines, tradeOrderId, paidAtMs }
  supplier.orders.set(tradeOrderId, order)
  forgetOldOrders(supplier)
  if (order.fulfilment === 'JIT') reserveJitUnits(supplier.inventorySync, tradeOrderId, lines)
  else lockWarehouseUnits(supplier.warehouseStock, lines)
  return order
}

// A SKU's price does not depend on when it is first sold: it has a stream of its own. [A]
function priceCents(prices: RandomStream, skuCode: string): number {
  return prices.fork(skuCode).integer(PRICE_CENTS.least, PRICE_CENTS.most)
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
