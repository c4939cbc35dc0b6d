import { skuCodeOfScItem } from './sc-items.ts'
import type { Supplier } from './suppliers.ts'

// What buyers see of goods. [A] Each SKU that is sold, or about to be, is a product of one SKU: the numbers of both follow
// from the number of its item.

const FIRST_PRODUCT_ID = 1_005_000_000_000_000
const FIRST_SKU_ID = 12_000_000_000_000

export type ProductIds = { productId: number; skuId: number }

/** The numbers of an item's product, and of its one SKU. */
export function productIds(scItemId: number): ProductIds {
  return { productId: FIRST_PRODUCT_ID + scItemId, skuId: FIRST_SKU_ID + scItemId }
}

/** Whether the SKU has a product: buyers see it, or will once goods are there. */
export function hasProduct({ inventorySync, warehouseStock, listings }: Supplier, skuCode: string): boolean {
  return inventorySync.jit.has(skuCode) || warehouseStock.has(skuCode) || listings.has(skuCode)
}

/** The SKU of a product; undefined: the supplier has no such product. */
export function skuCodeOfProduct(supplier: Supplier, productId: number): string | undefined {
  const skuCode = skuCodeOfScItem(supplier, productId - FIRST_PRODUCT_ID)
  return skuCode !== undefined && hasProduct(supplier, skuCode) ? skuCode : undefined
}
