import type { z } from 'zod'
import type { WarehouseInventory, WarehouseInventoryQuery } from '../contract/warehouse-inventory-methods.ts'
import { WAREHOUSE_INVENTORY_QUERY } from '../contract/warehouse-inventory-methods.ts'
import type { WarehouseSku } from '../sim/warehouse-stock.ts'
import { WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { page } from './page.ts'

/** Stock that the platform holds. */
export const warehouseInventoryMethods = [answered(WAREHOUSE_INVENTORY_QUERY, queryWarehouseInventory)]

const GOOD = 1

// Defective goods (101) appear with inspections; until then there are none.
function queryWarehouseInventory({ supplier }: MethodCaller, query: z.infer<typeof WarehouseInventoryQuery>) {
  const asked = query.sc_item_id_list && new Set(query.sc_item_id_list)
  const rows = [...supplier.warehouseStock.values()].filter(
    (sku) =>
      query.inventory_type === GOOD &&
      (!asked || asked.has(sku.scItemId)) &&
      (!query.store_code || sku.warehouseCode === query.store_code),
  )
  return page(rows, query, warehouseInventory)
}

function warehouseInventory(sku: WarehouseSku): WarehouseInventory {
  return {
    sc_item_id: sku.scItemId,
    sc_item_code: sku.skuCode,
    store_code: sku.warehouseCode,
    store_name: WAREHOUSES[sku.warehouseCode],
    inventory_type: GOOD,
    quantity: String(sku.onHandUnits),
    lock_quantity: String(sku.lockedUnits),
  }
}
