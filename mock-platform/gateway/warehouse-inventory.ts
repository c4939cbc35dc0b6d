import type { z } from 'zod'
import type { WarehouseCode } from '../contract/markets.ts'
import type { WarehouseInventory, WarehouseInventoryQuery } from '../contract/warehouse-inventory-methods.ts'
import { GOOD_INVENTORY, WAREHOUSE_INVENTORY_QUERY } from '../contract/warehouse-inventory-methods.ts'
import type { Supplier } from '../sim/suppliers.ts'
import { WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { stockItemNames } from './item-names.ts'
import { page } from './page.ts'

/** Stock that the platform holds. */
export const warehouseInventoryMethods = [answered(WAREHOUSE_INVENTORY_QUERY, queryWarehouseInventory)]

type Stock = { skuCode: string; warehouseCode: WarehouseCode; units: number; lockedUnits: number }

function queryWarehouseInventory({ supplier }: MethodCaller, query: z.infer<typeof WarehouseInventoryQuery>) {
  const asked = query.sc_item_id_list && new Set(query.sc_item_id_list)
  const rows = stockOf(supplier, query.inventory_type).filter(
    ({ skuCode, warehouseCode }) =>
      (!asked || asked.has(supplier.scItems.get(skuCode) ?? 0)) &&
      (!query.store_code || warehouseCode === query.store_code),
  )
  return page(rows, query, (stock) => warehouseInventory(supplier, query.inventory_type, stock))
}

function stockOf({ warehouseStock, defectiveStock }: Supplier, inventoryType: number): Stock[] {
  if (inventoryType === GOOD_INVENTORY) {
    return [...warehouseStock.values()].map(({ skuCode, warehouseCode, onHandUnits, lockedUnits }) => {
      return { skuCode, warehouseCode, units: onHandUnits, lockedUnits }
    })
  }
  return [...defectiveStock.values()].map(({ skuCode, warehouseCode, quantity }) => {
    return { skuCode, warehouseCode, units: quantity, lockedUnits: 0 }
  })
}

function warehouseInventory(
  supplier: Supplier,
  inventoryType: number,
  { skuCode, warehouseCode, units, lockedUnits }: Stock,
): WarehouseInventory {
  return {
    ...stockItemNames(supplier, skuCode),
    store_code: warehouseCode,
    store_name: WAREHOUSES[warehouseCode],
    inventory_type: inventoryType,
    quantity: String(units),
    lock_quantity: String(lockedUnits),
    feature: '',
  }
}
