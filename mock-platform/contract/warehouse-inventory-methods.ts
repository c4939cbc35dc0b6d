import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { bizType, pagedResult, pageIndex, pageSize, wireId, wireInteger } from './wire-values.ts'

// Stock that the platform holds in its warehouses.

export const GOOD_INVENTORY = 1
export const DEFECTIVE_INVENTORY = 101

/** Which goods: good ones, or those that did not pass. */
export const stockType = wireInteger
  .pipe(z.union([z.literal(GOOD_INVENTORY), z.literal(DEFECTIVE_INVENTORY)]))
  .describe('1 good, 101 defective.')

export const WarehouseInventoryQuery = z.object({
  biz_type: bizType,
  inventory_type: stockType,
  sc_item_id_list: z.array(wireInteger).max(30).optional().describe('Only these items, at most 30.'),
  store_code: wireId.optional().describe('Only this warehouse: HZ, DG or SZ.'),
  page_index: pageIndex,
  page_size: pageSize(30),
})

/** The platform sends these numbers as texts. */
const units = z.string().regex(/^\d{1,9}$/, 'must be a whole number of at most 9 digits')

export const WarehouseInventory = z.object({
  sc_item_id: z.int().describe("The platform's number of the item."),
  sc_item_code: z.string().describe("[A] The supplier's SKU code."),
  sc_item_name: z.string().optional().describe('As the supplier declared it, else the SKU code.'),
  whc_bar_code: z.string().optional().describe('As the supplier declared it, else one of the platform.'),
  store_code: z.string().describe('HZ, DG or SZ (GEO-2).'),
  store_name: z.string().describe('The same for people.'),
  inventory_type: z.int().describe('1 good, 101 defective.'),
  quantity: units.describe('Units on hand, locked ones included.'),
  lock_quantity: units.describe('Units kept for orders already taken.'),
  feature: z.string().optional().describe('Empty.'),
})
export type WarehouseInventory = z.infer<typeof WarehouseInventory>
export const WarehouseInventoryQueryResult = z.object({
  ...pagedResult,
  data_list: z.array(WarehouseInventory).describe('One row for each item and warehouse.'),
})

export const WAREHOUSE_INVENTORY_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.warehouse.inventory.query',
  summary: 'Units on hand in the warehouses, by item.',
  differs:
    'Defective goods are those that did not pass their first inspection: they stay for good, nothing is scrapped or sent back.',
  parameter: 'warehouse_inventory_query_dto',
  input: WarehouseInventoryQuery,
  answer: WarehouseInventoryQueryResult,
  listItems: { data_list: 'warehouse_inventory_dto' },
})
