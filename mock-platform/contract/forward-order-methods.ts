import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { Fulfilment } from './push.ts'
import { bizType, businessResult, pagedResult, pageIndex, pageSize, wireId } from './wire-values.ts'

// Forward orders (FFO): what the platform sends to buyers.

export const FfoQuery = z.object({
  biz_type: bizType,
  customer_order_number_list: z.array(wireId).max(50).optional().describe('Trade order ids, at most 50.'),
  fulfillment_order_no: wireId.optional().describe('Just this one.'),
  page_index: pageIndex,
  page_size: pageSize(50),
})

/** [A] `extend_fields` is a JSON string on the real platform, with undocumented content; ours carries these. */
export const FfoExtendFields = z.object({
  fulfilment: Fulfilment,
  total_amount: z.string().describe('Exact decimal.'),
  currency: z.string().length(3),
})

export const ForwardOrder = z.object({
  fulfillment_order_no: z.string().describe('Its number.'),
  trade_order_no: z.string().describe('The order that it sends.'),
  order_status: z.string().describe('PAID.'),
  trade_create_time: z.int().describe('Epoch milliseconds; when the buyer paid.'),
  receiver_country: z.string().length(2).describe('ISO code.'),
  extend_fields: z.string().describe('JSON, see FfoExtendFields.'),
})
export type ForwardOrder = z.infer<typeof ForwardOrder>
export const FfoQueryResult = z.object({ ...pagedResult, data_list: z.array(ForwardOrder).describe('The page.') })

export const FfoItemQuery = z.object({ biz_type: bizType, fulfillment_order_no: wireId.describe('The order.') })

export const ForwardOrderItem = z.object({
  sc_item_id: z.int().describe('The supply-chain item.'),
  sc_item_code: z.string().describe("[A] the supplier's SKU code."),
  item_title: z.string().describe('For people.'),
  order_line_qty: z.int().describe('Units.'),
  unit_price: z.string().describe('Exact decimal, in the currency of the order.'),
})
export type ForwardOrderItem = z.infer<typeof ForwardOrderItem>
export const FfoItemQueryResult = z.object({
  ...businessResult,
  data_list: z.array(ForwardOrderItem).describe('All lines.'),
})

export const FFO_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.ffo.query',
  summary: 'Forward orders, newest first, or just those asked for.',
  parameter: 'fulfillment_forward_order_query',
  input: FfoQuery,
  answer: FfoQueryResult,
  listItems: { data_list: 'erp_fulfillment_forward_dto' },
})

export const FFO_ITEM_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.ffo.item.query',
  summary: 'The lines of one forward order; none when it does not exist.',
  parameter: 'fulfillment_forward_order_item_query',
  input: FfoItemQuery,
  answer: FfoItemQueryResult,
  listItems: { data_list: 'erp_fulfillment_forward_item_dto' },
})
