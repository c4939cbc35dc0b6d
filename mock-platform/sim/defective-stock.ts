import type { ReceivedStock } from './warehouse-stock.ts'

// Goods that did not pass their inspection: they stay in the warehouse, and are never sold.

/** By SKU; the warehouse is the one that counted them last. */
export type DefectiveStock = Map<string, ReceivedStock>

/** Adds what an inspection found; nothing, when it found none. */
export function addDefectiveUnits(stock: DefectiveStock, { skuCode, warehouseCode, quantity }: ReceivedStock): void {
  if (quantity === 0) return
  stock.set(skuCode, { skuCode, warehouseCode, quantity: quantity + (stock.get(skuCode)?.quantity ?? 0) })
}
