import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { bizType, pagedResult, pageIndex, pageSize, wireId, wireInteger } from './wire-values.ts'

// Stock that the platform holds in its warehouses.

export const WarehouseInventoryQuery = z.object({
  biz_type: bizType,
  inventory_type: wireInteger.describe('1 good, 101 defective.'),
  sc_item_id_list: z.array(wireInteger).max(30).optional().describe('Just these items, at most 30.'),
  store_code: wireId.optional().describe('Just this warehouse: HZ, DG or SZ.'),
  page_index: pageIndex,
  page_size: pageSize(30),
})

/** The platform sends these numbers as texts. */
const units = z.string().regex(/^\d{1,9}$/, 'must be a whole number of at most 9 digits')

export const WarehouseInventory = z.object({
  sc_item_id: z.int().describe('The supply-chain item.'),
  sc_item_code: z.string().describe("[A] The supplier's SKU code."),
  store_code: z.string().describe('HZ, DG or SZ.'),
  store_name: z.string().describe('The warehouse for people.'),
  inventory_type: z.int().describe('1 good, 101 defective.'),
  quantity: units.describe('Units on hand, locked ones included.'),
  lock_quantity: units.describe('Units kept for orders already taken.'),
})
export type WarehouseInventory = z.infer<typeof WarehouseInventory>
export const WarehouseInventoryQueryResult = z.object({
  ...pagedResult,
  data_list: z.array(WarehouseInventory).describe('The page.'),
})

export const WAREHOUSE_INVENTORY_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.warehouse.inventory.query',
  summary: 'Units on hand in the warehouses, by item.',
  parameter: 'warehouse_inventory_query_dto',
  input: WarehouseInventoryQuery,
  answer: WarehouseInventoryQueryResult,
  listItems: { data_list: 'warehouse_inventory_dto' },
})
