import type { WarehouseCode } from '../contract/markets.ts'
import type { ScItems } from './sc-items.ts'
import { giveScItemId } from './sc-items.ts'
import type { StockLine } from './stock-line.ts'

// Goods the platform has received: it owns the count, the supplier reads it from the gateway.

/** GEO-2: the domestic warehouses. */
export const WAREHOUSES = { HZ: 'Hangzhou', DG: 'Dongguan', SZ: 'Shenzhen' } as const satisfies Record<
  WarehouseCode,
  string
>

/** Goods that have arrived at a warehouse. */
export type ReceivedStock = { skuCode: string; warehouseCode: WarehouseCode; quantity: number }

export type WarehouseSku = {
  /** The platform's own id of the item. */
  scItemId: number
  skuCode: string
  warehouseCode: WarehouseCode
  /** Units on hand, locked ones included. */
  onHandUnits: number
  /** Units kept for orders already taken. */
  lockedUnits: number
  /** When goods of it last came in; null: they were there at the start. */
  receivedAtMs: number | null
}

/** What is there at the start; `scItems` numbers it. */
export function newWarehouseStock(stocks: readonly ReceivedStock[], scItems: ScItems): Map<string, WarehouseSku> {
  return new Map(
    stocks.map((received) => {
      const { skuCode } = received
      return [skuCode, newWarehouseSku({ ...received, scItemId: giveScItemId(scItems, skuCode) }, null)]
    }),
  )
}

type NumberedStock = ReceivedStock & { scItemId: number }

function newWarehouseSku(
  { scItemId, skuCode, warehouseCode, quantity }: NumberedStock,
  receivedAtMs: number | null,
): WarehouseSku {
  return { scItemId, skuCode, warehouseCode, onHandUnits: quantity, lockedUnits: 0, receivedAtMs }
}

/** Goods of a purchase order are sorted into stock. */
export function receiveWarehouseUnits(stock: Map<string, WarehouseSku>, received: NumberedStock, atMs: number): void {
  const sku = stock.get(received.skuCode)
  if (sku) {
    sku.onHandUnits += received.quantity
    sku.receivedAtMs = atMs
  } else stock.set(received.skuCode, newWarehouseSku(received, atMs))
}

/** Units that may still be sold from the warehouse. */
export function sellableWarehouseUnits(stock: Map<string, WarehouseSku>, skuCode: string): number {
  const sku = stock.get(skuCode)
  return sku ? sku.onHandUnits - sku.lockedUnits : 0
}

/** Keeps an order's units: they are on hand, and no longer for sale. */
export function lockWarehouseUnits(stock: Map<string, WarehouseSku>, lines: readonly StockLine[]): void {
  for (const line of lines) {
    const sku = stock.get(line.skuCode)
    if (sku) sku.lockedUnits += line.quantity
  }
}

/** An order that is cancelled gives its units back. */
export function unlockWarehouseUnits(stock: Map<string, WarehouseSku>, lines: readonly StockLine[]): void {
  for (const line of lines) {
    const sku = stock.get(line.skuCode)
    if (sku) sku.lockedUnits -= line.quantity
  }
}

/** An order leaves: its units are no longer there. */
export function shipWarehouseUnits(stock: Map<string, WarehouseSku>, lines: readonly StockLine[]): void {
  unlockWarehouseUnits(stock, lines)
  for (const line of lines) {
    const sku = stock.get(line.skuCode)
    if (sku) sku.onHandUnits -= line.quantity
  }
}
