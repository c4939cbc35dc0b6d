import type { DayNo } from './calendar.ts'
import { dayText } from './calendar.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

// KPI-3: stock as the platform counts it.

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
