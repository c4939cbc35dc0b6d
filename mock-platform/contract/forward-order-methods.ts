import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { Fulfilment } from './push.ts'
import { bizType, businessResult, pagedResult, pageIndex, pageSize, wireId } from './wire-values.ts'

// Forward orders (FFO): what the platform sends to buyers.

export const FfoQuery = z.object({
  biz_type: bizType,
  customer_order_number_list: z.array(wireId).max(50).optional().describe('Trade order ids, at most 50.'),
  fulfillment_order_no: wireId.optional().describe('Only this one; the list is left alone then.'),
  page_index: pageIndex,
  page_size: pageSize(50),
})

/** [A] `extend_fields` is a JSON string on the real platform, with undocumented content; ours carries these. */
export const FfoExtendFields = z.object({
  fulfilment: Fulfilment,
  total_amount: z.string().describe('Exact decimal.'),
  currency: z.string().length(3),
})

/** Buyers of this world have no names. */
export const MASKED = '***'
const masked = z.string().optional().describe(`[A] Always masked: ${MASKED}.`)

export const ForwardOrder = z.object({
  fulfillment_order_no: z.string().describe('[A] FFO and the trade order id.'),
  trade_order_no: z.string().describe('The trade order id.'),
  order_status: z
    .string()
    .describe(
      '[A] How far the order has come (ORD-1): PAID, ALLOCATED, OUTBOUND, TRUNK_DEPARTED, CUSTOMS_CLEARED, AT_LOCAL_WAREHOUSE, LAST_MILE, DELIVERED; then perhaps RETURNED. CANCELLED: it ended before it left.',
    ),
  trade_create_time: z.int().describe('Epoch milliseconds; when the buyer paid.'),
  send_fulfill_time: z
    .int()
    .optional()
    .describe('Epoch milliseconds; when a warehouse was given the order (ALLOCATED); left out before.'),
  out_bound_time: z.int().optional().describe('Epoch milliseconds; when it left the warehouse; left out before.'),
  warehouse_name: z.string().optional().describe('The domestic warehouse that ships it (GEO-2).'),
  lbx_no: z.string().optional().describe('Logistics order. [A] LBX and the trade order id.'),
  tracking_no: z
    .string()
    .optional()
    .describe("The carrier's number: the trunk's, from LAST_MILE on the local carrier's; left out before."),
  package_paid_fee: z.string().optional().describe('What the buyer paid: exact decimal, EUR.'),
  buyer_name: masked,
  receiver_name: masked,
  receiver_phone: masked,
  receiver_mobile: masked,
  receiver_country: z.string().length(2).describe('Market (GEO-1).'),
  extend_fields: z.string().describe('JSON, see FfoExtendFields.'),
})
export type ForwardOrder = z.infer<typeof ForwardOrder>
export const FfoQueryResult = z.object({
  ...pagedResult,
  data_list: z.array(ForwardOrder).describe('Paid last comes first.'),
})

export const FfoItemQuery = z.object({
  biz_type: bizType,
  fulfillment_order_no: wireId.describe('Of aliexpress.ascp.ffo.query.'),
})

export const ForwardOrderItem = z.object({
  item_id: z.int().optional().describe('The product. [A] Each SKU is a product of its own.'),
  sku_id: z.int().optional().describe("The product's one SKU."),
  sc_item_id: z.int().describe("The platform's number of the item."),
  sc_item_code: z.string().describe("[A] The supplier's SKU code."),
  item_title: z.string().describe('As the supplier declared it, else the SKU code.'),
  barcode: z.string().optional().describe('As the supplier declared it, else one of the platform.'),
  order_line_qty: z.int().describe('Units.'),
  unit_price: z.string().describe('Exact decimal, in the currency of the order.'),
  sku_actual_paid_amount: z.string().optional().describe('What the buyer paid for the line: exact decimal, EUR.'),
  sku_discount_amount: z.string().optional().describe('Exact decimal, EUR. Always 0.00: nothing is discounted here.'),
  extend_fields: z.string().optional().describe('JSON; empty.'),
})
export type ForwardOrderItem = z.infer<typeof ForwardOrderItem>
export const FfoItemQueryResult = z.object({
  ...businessResult,
  data_list: z.array(ForwardOrderItem).describe('One row for each line.'),
})

export const FFO_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.ffo.query',
  summary: 'Forward orders, newest first, or just those asked for.',
  differs: 'The values of order_status and the content of extend_fields are ours; buyers have no names.',
  parameter: 'fulfillment_forward_order_query',
  input: FfoQuery,
  answer: FfoQueryResult,
  listItems: { data_list: 'erp_fulfillment_forward_dto' },
})

export const FFO_ITEM_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.ffo.item.query',
  summary: 'The lines of one forward order; none when it does not exist.',
  differs: 'sc_item_code is ours; aic_inventory, whose meaning is not documented, is left out.',
  parameter: 'fulfillment_forward_order_item_query',
  input: FfoItemQuery,
  answer: FfoItemQueryResult,
  listItems: { data_list: 'erp_fulfillment_forward_item_dto' },
})
