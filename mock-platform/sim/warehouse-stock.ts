import type { WarehouseCode } from '../contract/markets.ts'
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
}

export function newWarehouseStock(stocks: readonly ReceivedStock[]): Map<string, WarehouseSku> {
  return new Map(
    stocks.map(({ skuCode, warehouseCode, quantity }, index) => [
      skuCode,
      { scItemId: 1_000_001 + index, skuCode, warehouseCode, onHandUnits: quantity, lockedUnits: 0 },
    ]),
  )
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
