import { businessDayNo } from './calendar.ts'
import type { DailyUnits } from './daily-units.ts'
import { addUnits, unitsBetween } from './daily-units.ts'
import type { StockLine } from './stock-line.ts'

// REP-1: what was sold of each SKU in the trailing 4 weeks. [A] Units ordered, from either stock, of orders that nobody
// cancelled, by the day of payment: as the API counts them.

/** [A] */
const WINDOW_WEEKS = 4
const WINDOW_DAYS = 7 * WINDOW_WEEKS

/** The units sold of each SKU, by business day. */
export type Sales = Map<string, DailyUnits>

/** An order is taken. */
export function bookSale(sales: Sales, lines: readonly StockLine[], paidAtMs: number): void {
  for (const { skuCode, quantity } of lines) {
    const daily = sales.get(skuCode) ?? new Map<number, number>()
    sales.set(skuCode, daily)
    addUnits(daily, businessDayNo(paidAtMs), quantity, WINDOW_DAYS + 1)
  }
}

/** An order is cancelled. */
export function takeBackSale(sales: Sales, lines: readonly StockLine[], paidAtMs: number): void {
  const day = businessDayNo(paidAtMs)
  for (const { skuCode, quantity } of lines) {
    const daily = sales.get(skuCode)
    const sold = daily?.get(day)
    if (daily && sold !== undefined) daily.set(day, sold - quantity)
  }
}

/** Units of a SKU sold in a week on average, over the 4 weeks before today, which is not over. */
export function averageWeeklyUnits(sales: Sales, skuCode: string, atMs: number): number {
  const today = businessDayNo(atMs)
  const daily = sales.get(skuCode)
  return daily ? unitsBetween(daily, today - WINDOW_DAYS, today) / WINDOW_WEEKS : 0
}
