import { z } from 'zod'
import { InstantMs } from './event-shape.ts'
import { gatewayMethod } from './gateway-method.ts'
import { stockType } from './warehouse-inventory-methods.ts'
import { bizType, pagedResult, pageIndex, pageSize, wireId, wireInteger } from './wire-values.ts'

// The ledger of stock in the warehouses.

export const InventoryLogQuery = z
  .object({
    biz_type: bizType,
    sc_item_id: wireInteger.describe('The item.'),
    gmt_create_start: wireInteger.pipe(InstantMs).describe('Epoch milliseconds: from this instant on.'),
    gmt_create_end: wireInteger.pipe(InstantMs).describe('Epoch milliseconds: up to this instant, itself included.'),
    biz_activity_type: z
      .enum(['PO0', 'ADJ0', 'ADJ1', 'ADJ2', 'SO0', 'SO1', 'SO4', 'RTV0', 'RSO0', 'SYS1'])
      .optional()
      .describe('Only changes by this.'),
    inventory_type: stockType.optional().describe('1 good, 101 defective; both when left out.'),
    store_code: wireId.optional().describe('Only this warehouse.'),
    operation_order_id: wireId.optional().describe('Only changes by this document.'),
    biz_trade_id: wireId.optional().describe('Only changes by this trade order.'),
    page_index: pageIndex,
    page_size: pageSize(200),
  })
  .refine((query) => query.gmt_create_start <= query.gmt_create_end, {
    message: 'gmt_create_start must not be later than gmt_create_end',
  })

const unitsText = z.string().regex(/^-?\d{1,10}$/)

export const InventoryLogEntry = z.object({
  sc_item_id: z.int().describe("The platform's number of the item."),
  sc_item_code: z.string().describe("[A] The supplier's SKU code."),
  sc_item_name: z.string().describe('As the supplier declared it, else the SKU code.'),
  whc_bar_code: z.string().describe('As the supplier declared it, else one of the platform.'),
  store_code: z.string().describe('HZ, DG or SZ (GEO-2).'),
  store_name: z.string().describe('The same for people.'),
  inventory_type: z.int().describe('1 good, 101 defective.'),
  operate_time: z.int().describe('Epoch milliseconds.'),
  biz_activity_type: z.enum(['PO0', 'SO0']).describe('PO0 purchase, SO0 sale to a consumer.'),
  change_quantity: unitsText.describe('Units that came (or, below 0, left).'),
  result_quantity: unitsText.describe('Units on hand after it, locked ones included.'),
  change_lock_quantity: unitsText.describe('Units that were locked for orders (below 0: no longer).'),
  result_lock_quantity: unitsText.describe('Units locked after it.'),
  operation_order_id: z.string().describe('The purchase order, or the forward order.'),
  operation_detail_order_id: z.string().optional().describe('The shipment of a purchase order.'),
  biz_trade_id: z.string().optional().describe('The trade order of a sale.'),
  wh_order_code: z.string().describe('Logistics order: the shipment, or LBX and the trade order id. [A]'),
  feature: z.string().describe('Empty.'),
})
export type InventoryLogEntry = z.infer<typeof InventoryLogEntry>

export const INVENTORY_LOG_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.inventory.log.query',
  summary: "Changes of one item's stock in the warehouses, newest first.",
  differs:
    'Goes back as far as the event feed (50,000 events). Only PO0 and SO0 happen: nothing is scrapped, counted anew, transferred or sent back, and customer returns stay in Europe. Locks are rows of their own: a sale locks units when it is paid, and unlocks them when it leaves or is cancelled. biz_sub_trade_id is left out.',
  parameter: 'warehouse_inventory_log_query_dto',
  input: InventoryLogQuery,
  answer: z.object({ ...pagedResult, data_list: z.array(InventoryLogEntry).describe('Newest first.') }),
  listItems: { data_list: 'warehouse_inventory_log_dto' },
})
