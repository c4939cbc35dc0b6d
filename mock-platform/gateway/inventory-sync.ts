import type { z } from 'zod'
import type { InventorySyncRunQuery, WarehouseInventory, WarehouseInventoryQuery } from '../contract/gateway.ts'
import { settledRuns } from '../sim/inventory-sync.ts'
import type { Supplier } from '../sim/suppliers.ts'
import { WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { WarehouseSku } from '../sim/warehouse-stock.ts'
import { page } from './page.ts'

const GOOD = 1

/** aliexpress.ascp.warehouse.inventory.query. Defective goods (101) appear with inspections; until then there are none. */
export function queryWarehouseInventory(supplier: Supplier, query: z.infer<typeof WarehouseInventoryQuery>) {
  const asked = query.sc_item_id_list && new Set(query.sc_item_id_list)
  const rows = [...supplier.warehouseStock.values()].filter(
    (sku) =>
      query.inventory_type === GOOD &&
      (!asked || asked.has(sku.scItemId)) &&
      (!query.store_code || sku.warehouseCode === query.store_code),
  )
  return page(rows, query, warehouseInventory)
}

/** aliexpress.direct.inventory.sync.query (ours): the platform's verdicts, oldest first, after a run number. */
export function queryInventorySyncRuns(supplier: Supplier, query: z.infer<typeof InventorySyncRunQuery>) {
  const runs = settledRuns(supplier.inventorySync)
  const from = runs.findIndex((run) => run.run_no > query.after_run_no)
  return { success: true, data_list: from < 0 ? [] : runs.slice(from, from + query.page_size) }
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
