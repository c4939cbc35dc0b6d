import { declaredItem } from '../sim/declared-items.ts'
import type { Supplier } from '../sim/suppliers.ts'

/** An item's number, and what it is called. */
export type ItemNames = { scItemId: number; skuCode: string; title: string; barcode: string }

/** What a SKU's item is called: as the supplier declared it, else by its codes. [A] */
export function itemNames(supplier: Supplier, skuCode: string): ItemNames {
  const { title, barcode } = declaredItem(supplier, skuCode).details
  const scItemId = supplier.scItems.get(skuCode) ?? 0
  return { scItemId, skuCode, title: title ?? skuCode, barcode: barcode ?? `WHC${scItemId}` }
}

/** The fields by which the answers about stock name an item. */
export function stockItemNames(supplier: Supplier, skuCode: string) {
  const { scItemId, title, barcode } = itemNames(supplier, skuCode)
  return { sc_item_id: scItemId, sc_item_code: skuCode, sc_item_name: title, whc_bar_code: barcode }
}
