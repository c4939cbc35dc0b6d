import { InputRefused } from './input-refused.ts'
import type { ProductIds } from './products.ts'
import { hasProduct, productIds } from './products.ts'
import { giveScItemId, skuCodeOfScItem } from './sc-items.ts'
import type { Supplier } from './suppliers.ts'

// Items of the supply chain as the supplier describes them. Every SKU that the platform has to do with has an item
// (sc-items.ts); what the supplier has not said of it, nobody knows.

/** Items of a supplier that it said something of, at most. [A] */
export const MAX_DECLARED_ITEMS = 10_000

/** What is left out was not said. */
export type ItemDetails = {
  barcode?: string
  title?: string
  specification?: string
  lengthMm?: number
  widthMm?: number
  heightMm?: number
  weightGrams?: number
  grossWeightGrams?: number
  netWeightGrams?: number
  isDangerous?: boolean
  dangers?: readonly string[]
  /** 1 none, 2 built in, 3 external. */
  battery?: 1 | 2 | 3
  isHygroscopic?: boolean
  isInOriginalBox?: boolean
  /** Exact decimal. */
  customsUnitPrice?: string
  feature?: string
}

export type DeclaredItem = {
  details: ItemDetails
  /** Tied to the product of its SKU. */
  isBound: boolean
}

/** By SKU code. */
export type DeclaredItems = Map<string, DeclaredItem>

export type ItemBinding = ProductIds & { scItemId: number; isBound: boolean }

/** What is known of a SKU's item: of one that the platform found by itself, that it is bound. [A] */
export function declaredItem({ declaredItems }: Supplier, skuCode: string): DeclaredItem {
  return declaredItems.get(skuCode) ?? { details: {}, isBound: true }
}

/** Throws InputRefused: ITEM_EXISTS for a SKU that has an item, but for the one that the same call created; TOO_MANY_ITEMS. */
export function requireCreatable(supplier: Supplier, skuCode: string, details: ItemDetails): void {
  const scItemId = supplier.scItems.get(skuCode)
  if (scItemId === undefined) return requireRoom(supplier, skuCode)
  const known = supplier.declaredItems.get(skuCode)
  if (known && isSame(known.details, details)) return
  const what = `"${skuCode}" is item ${scItemId}`
  throw new InputRefused('ITEM_EXISTS', `${what}; aliexpress.ascp.scitem.update changes it`)
}

/** A new item is bound to nothing; the same again changes nothing. Returns its number. */
export function createItem({ scItems, declaredItems }: Supplier, skuCode: string, details: ItemDetails): number {
  if (!scItems.has(skuCode)) declaredItems.set(skuCode, { details, isBound: false })
  return giveScItemId(scItems, skuCode)
}

/** Throws InputRefused: ITEM_UNKNOWN, TOO_MANY_ITEMS. */
export function requireItem(supplier: Supplier, scItemId: number): void {
  requireRoom(supplier, skuCodeOfItem(supplier, scItemId))
}

/** What is said replaces what was said of the same before. */
export function updateItem(supplier: Supplier, scItemId: number, change: ItemDetails): void {
  const skuCode = skuCodeOfItem(supplier, scItemId)
  const { details, isBound } = declaredItem(supplier, skuCode)
  supplier.declaredItems.set(skuCode, { details: { ...details, ...change }, isBound })
}

/**
 * Throws InputRefused: ITEM_UNKNOWN, PRODUCT_UNKNOWN for one that the supplier does not have, and ITEM_OF_ANOTHER_SKU: an item is
 * bound to the product of its own SKU only. [A]
 */
export function requireBindable(supplier: Supplier, { scItemId, productId, skuId }: ItemBinding): void {
  const skuCode = skuCodeOfItem(supplier, scItemId)
  const own = productIds(scItemId)
  if (own.productId !== productId || own.skuId !== skuId) {
    const theirs = `product ${own.productId}, SKU ${own.skuId}`
    throw new InputRefused('ITEM_OF_ANOTHER_SKU', `item ${scItemId} is "${skuCode}": it belongs to ${theirs}`)
  }
  if (!hasProduct(supplier, skuCode)) {
    throw new InputRefused('PRODUCT_UNKNOWN', `"${skuCode}" is not sold yet; the platform must have met its stock`)
  }
  requireRoom(supplier, skuCode)
}

/** Binds or unbinds; again is the same. */
export function bindItem(supplier: Supplier, { scItemId, isBound }: ItemBinding): void {
  const skuCode = skuCodeOfItem(supplier, scItemId)
  supplier.declaredItems.set(skuCode, { ...declaredItem(supplier, skuCode), isBound })
}

function skuCodeOfItem(supplier: Supplier, scItemId: number): string {
  const skuCode = skuCodeOfScItem(supplier, scItemId)
  if (skuCode !== undefined) return skuCode
  throw new InputRefused('ITEM_UNKNOWN', `no item ${scItemId}; aliexpress.ascp.item.query lists them`)
}

function requireRoom({ declaredItems }: Supplier, skuCode: string): void {
  if (declaredItems.has(skuCode) || declaredItems.size < MAX_DECLARED_ITEMS) return
  throw new InputRefused('TOO_MANY_ITEMS', `${MAX_DECLARED_ITEMS} items at most are described by the supplier`)
}

// Details are flat, but for the list of dangers.
function isSame(a: ItemDetails, b: ItemDetails): boolean {
  const text = (details: ItemDetails) =>
    Object.entries(details)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
      .toSorted()
      .join('\n')
  return text(a) === text(b)
}
