import type { DayNo } from './calendar.ts'
import { businessDayNo, dayText, startOfBusinessDayMs } from './calendar.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'

// KPI-3: stock is counted at the end of each business day.

export type StockCountEvent = { type: 'stock-count-due' }

export const STOCK_COUNT_EVENTS: EventHandlers<StockCountEvent> = { 'stock-count-due': countStock }

/** The first count is at the end of the day that runs. */
export function scheduleStockCount(turn: Turn): void {
  turn.schedule(startOfBusinessDayMs(businessDayNo(turn.atMs) + 1), { type: 'stock-count-due' })
}

function countStock(turn: Turn): void {
  scheduleStockCount(turn)
  tellCount(turn, businessDayNo(turn.atMs) - 1)
}

/** What is there now, as the count of a business day; the later count of a day replaces the earlier. */
export function tellCount(turn: Turn, day: DayNo): void {
  const lines = countedLines(turn.supplier)
  if (lines.length > 0) turn.tell({ type: 'stock_counted', data: { day: dayText(day), lines } })
}

/** What a count would find. */
export function countedLines({ warehouseStock, inventorySync }: Supplier) {
  const stored = [...warehouseStock.values()].map((sku) => ({
    sku_code: sku.skuCode,
    warehouse_code: sku.warehouseCode,
    on_hand_units: sku.onHandUnits,
    locked_units: sku.lockedUnits,
  }))
  const atSupplier = [...inventorySync.jit.values()].map((sku) => ({
    sku_code: sku.skuCode,
    warehouse_code: null,
    on_hand_units: sku.reportedSellable + sku.reportedLocked,
    locked_units: sku.reportedLocked,
  }))
  return [...stored, ...atSupplier]
}
