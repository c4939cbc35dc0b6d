import type { z } from 'zod'
import type { OnwayInventory, OnwayInventoryQuery } from '../contract/onway-inventory-methods.ts'
import { ONWAY_INVENTORY_QUERY } from '../contract/onway-inventory-methods.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { UnitsOnTheWay } from '../sim/units-on-the-way.ts'
import { purchasedUnits, soldUnits } from '../sim/units-on-the-way.ts'
import { WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { stockItemNames } from './item-names.ts'

/** Stock that is on its way. */
export const onwayInventoryMethods = [answered(ONWAY_INVENTORY_QUERY, queryOnwayInventory)]

const PURCHASE = 1
const SALES = 3

function queryOnwayInventory({ supplier }: MethodCaller, query: z.infer<typeof OnwayInventoryQuery>) {
  const asked = new Set(query.sc_item_id_list)
  const skuCodes = new Set([...supplier.scItems].flatMap(([skuCode, id]) => (asked.has(id) ? [skuCode] : [])))
  const isWanted = (type: number) => query.inventory_type === undefined || query.inventory_type === type
  const rows = [
    ...(isWanted(PURCHASE) ? purchasedUnits(supplier, skuCodes).map((units) => purchased(supplier, units)) : []),
    ...(isWanted(SALES) ? soldUnits(supplier, skuCodes).map((units) => sold(supplier, units)) : []),
  ]
  const data_list = rows.filter(
    (row) =>
      (!query.inbound_store_code || row.inbound_store_code === query.inbound_store_code) &&
      (!query.outbound_store_code || row.outbound_store_code === query.outbound_store_code),
  )
  return { success: true, data_list }
}

function purchased(supplier: Supplier, { skuCode, warehouseCode, units }: UnitsOnTheWay): OnwayInventory {
  const to = { inbound_store_code: warehouseCode, inbound_store_name: WAREHOUSES[warehouseCode] }
  return { ...stockItemNames(supplier, skuCode), inventory_type: PURCHASE, quantity: String(units), ...to, feature: '' }
}

function sold(supplier: Supplier, { skuCode, warehouseCode, units }: UnitsOnTheWay): OnwayInventory {
  const from = { outbound_store_code: warehouseCode, outbound_store_name: WAREHOUSES[warehouseCode] }
  return { ...stockItemNames(supplier, skuCode), inventory_type: SALES, quantity: String(units), ...from, feature: '' }
}
