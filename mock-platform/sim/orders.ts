import type { Market } from '../contract/markets.ts'
import type { Fulfilment } from '../contract/push.ts'
import type { StockLine } from './stock-line.ts'

// Orders as the platform has taken them.

export type OrderLine = StockLine & { unitPriceCents: number }

export type Order = {
  tradeOrderId: string
  fulfilment: Fulfilment
  market: Market
  /** EUR in every market (GEO-1). */
  lines: OrderLine[]
  paidAtMs: number
}

/** What a buyer (or a tester) asks for; prices are the platform's. */
export type OrderRequest = {
  fulfilment: Fulfilment
  market: Market
  lines: StockLine[]
}

/** The sum of the lines. */
export function orderTotalCents(order: Order): number {
  return order.lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0)
}

/** 1990 cents are "19.90". */
export function decimalOfCents(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}
