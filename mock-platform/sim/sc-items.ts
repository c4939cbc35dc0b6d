import type { Supplier } from './suppliers.ts'

// The platform's own numbers of a supplier's goods (`sc_item_id`): given once, in the order in which it first has to do with
// them as warehouse stock, and never changed.

const FIRST_SC_ITEM_ID = 1_000_001

/** By SKU code. */
export type ScItems = Map<string, number>

/** The number of a SKU; it gets the next one when it has none. */
export function giveScItemId(items: ScItems, skuCode: string): number {
  const known = items.get(skuCode)
  if (known !== undefined) return known
  const scItemId = FIRST_SC_ITEM_ID + items.size
  items.set(skuCode, scItemId)
  return scItemId
}

/** The SKU of a number; undefined: no goods of the supplier have it. */
export function skuCodeOfScItem({ scItems }: Supplier, scItemId: number): string | undefined {
  return [...scItems].find(([, id]) => id === scItemId)?.[0]
}
