import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { bizType, businessResult, wireId, wireInteger } from './wire-values.ts'

// Stock that is in no warehouse: on its way to one, or from one to buyers.

export const OnwayInventoryQuery = z.object({
  biz_type: bizType,
  sc_item_id_list: z.array(wireInteger).min(1).max(30).describe('These items, 1 to 30.'),
  inventory_type: wireInteger
    .pipe(z.int().min(1).max(4))
    .optional()
    .describe('1 purchase, 2 transfer, 3 sales, 4 customer return; all when left out.'),
  inbound_store_code: wireId.optional().describe('Only what comes to this warehouse.'),
  outbound_store_code: wireId.optional().describe('Only what left this warehouse.'),
})

export const OnwayInventory = z.object({
  sc_item_id: z.int().describe("The platform's number of the item."),
  sc_item_code: z.string().describe("[A] The supplier's SKU code."),
  sc_item_name: z.string().describe('As the supplier declared it, else the SKU code.'),
  whc_bar_code: z.string().describe('As the supplier declared it, else one of the platform.'),
  inventory_type: z
    .int()
    .describe('1 purchase: in purchase orders that have not ended. 3 sales: on the way to buyers.'),
  quantity: z.string().describe('Units.'),
  inbound_store_code: z.string().optional().describe('The warehouse that they come to: of purchases.'),
  inbound_store_name: z.string().optional().describe('The same for people.'),
  outbound_store_code: z.string().optional().describe('The warehouse that they left: of sales.'),
  outbound_store_name: z.string().optional().describe('The same for people.'),
  feature: z.string().describe('Empty.'),
})
export type OnwayInventory = z.infer<typeof OnwayInventory>

export const ONWAY_INVENTORY_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.onway.inventory.query',
  summary: 'Units on their way, by item and warehouse.',
  differs:
    'Purchases count from the purchase order on, as in REP-1 [A]. There are no transfers between warehouses, and customer returns appear only once they are back: of both there are never any.',
  parameter: 'on_way_inventory_query_dto',
  input: OnwayInventoryQuery,
  answer: z.object({
    ...businessResult,
    data_list: z.array(OnwayInventory).describe('One row for each item, kind and warehouse with any.'),
  }),
  listItems: { data_list: 'on_way_inventory_dto' },
})
