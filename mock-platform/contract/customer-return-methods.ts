import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { bizType, businessResult, pagedResult, pageIndex, pageSize, wireId } from './wire-values.ts'

// Reverse orders (FRO): what comes back from buyers (KPI-4).

export const FroQuery = z.object({
  biz_type: bizType,
  customer_order_number_list: z.array(wireId).max(50).optional().describe('Trade order ids, at most 50.'),
  fulfillment_order_no: wireId.optional().describe('Only this one; the list is left alone then.'),
  page_index: pageIndex,
  page_size: pageSize(50),
})

export const CustomerReturn = z.object({
  fulfillment_order_no: z.string().describe('[A] FRO and the trade order id.'),
  trade_order_no: z.string().describe('The trade order id.'),
  order_status: z.enum(['RECEIVED']).describe('[A] The goods are there and were looked at; there is no other here.'),
  order_type: z.enum(['CUSTOMER_RETURN']).describe('[A] Sent back after delivery.'),
  original_lbx_no: z.string().describe('Logistics order of the way to the buyer. [A] LBX and the trade order id.'),
  lbx_no: z.string().describe('Logistics order of the way back. [A] LBXR and the trade order id.'),
  return_order_create_time: z.int().describe('Epoch milliseconds. [A] The same as return_order_inbound_time.'),
  return_order_inbound_time: z.int().describe('Epoch milliseconds; when the goods came back.'),
  extend_fields: z.string().describe('JSON; empty.'),
})
export type CustomerReturn = z.infer<typeof CustomerReturn>

export const FroItemQuery = z.object({
  biz_type: bizType,
  fulfillment_order_no: wireId.describe('Of aliexpress.ascp.fro.query.'),
})

export const CustomerReturnItem = z.object({
  item_id: z.int().describe('The product. [A] Each SKU is a product of its own.'),
  item_title: z.string().describe('As the supplier declared it, else the SKU code.'),
  sc_item_id: z.int().describe("The platform's number of the item."),
  sc_item_code: z.string().describe("[A] The supplier's SKU code."),
  barcode: z.string().describe('As the supplier declared it, else one of the platform.'),
  plan_qty: z.int().describe('Units that were to come back: all of the line.'),
  return_normal_qty: z.int().describe('Good units, to be refurbished (FEE-6).'),
  return_scrap_qty: z.int().describe('Defective units, to be destroyed (FEE-6).'),
  order_line_price: z.string().describe('What the buyer paid for the line: exact decimal, EUR.'),
  warehouse_name: z.string().describe("Where they came back to: [A] the market's local warehouse."),
  extend_fields: z.string().describe('JSON; empty.'),
})
export type CustomerReturnItem = z.infer<typeof CustomerReturnItem>

export const FRO_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.fro.query',
  summary: 'Customer returns, the latest first, or just those asked for.',
  differs:
    'A return appears when the goods are back, so it was created at the same instant. Its way back has no carrier and no receiver: tracking_number, shipping_provider_name and receiver_* are left out. The values of order_status and order_type are ours.',
  parameter: 'fulfillment_reverse_order_query',
  input: FroQuery,
  answer: z.object({ ...pagedResult, data_list: z.array(CustomerReturn).describe('What came back last is first.') }),
  listItems: { data_list: 'erp_fulfillment_reverse_dto' },
})

export const FRO_ITEM_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.fro.item.query',
  summary: 'The lines of one customer return with what of them is good; none when it does not exist.',
  differs: 'sc_item_code is ours. Goods are refurbished or destroyed in Europe; none come back into domestic stock.',
  parameter: 'fulfillment_reverse_order_item_query',
  input: FroItemQuery,
  answer: z.object({
    ...businessResult,
    data_list: z.array(CustomerReturnItem).describe('One row for each line.'),
  }),
  listItems: { data_list: 'erp_fulfillment_reverse_item_dto' },
})
