import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { BusinessAnswer, PurchaseOrderItem, PurchaseOrderRow } from './purchase-order-methods.ts'
import {
  channelUserId,
  merchantCode,
  pagedResult,
  pageIndex,
  pageSize,
  wireBoolean,
  wireId,
  wireInstant,
  wireInteger,
  wireText,
  purchaseOrderNo,
  scItemId,
} from './wire-values.ts'

// The newer flow of purchase orders, in which a supplier answers in part: flat parameters; what its methods answer is published
// nowhere [A].

export const StockUpOrderPageQuery = z.object({
  channel_user_id: channelUserId,
  merchant_code: merchantCode,
  page_index: pageIndex,
  page_size: pageSize(100),
  gmt_create_begin: wireInstant.optional().describe('Issued then or later.'),
  gmt_create_end: wireInstant.optional().describe('Issued then or before.'),
  purchase_order_no_list: z.array(wireId).max(200).optional().describe('Only these, at most 200.'),
  biz_status: wireId.optional().describe('[A] One of the codes of `status`, as a text.'),
})

export const StockUpOrderRow = PurchaseOrderRow.extend({
  biz_status: z.string().describe('[A] `status` as a text.'),
})

export const StockUpOrderPageAnswer = z.object({
  ...pagedResult,
  data_list: z.array(StockUpOrderRow).describe('Newest first [A].'),
})

export const StockUpOrderItemQuery = z.object({
  channel_user_id: channelUserId,
  merchant_code: merchantCode,
  purchase_order_no: purchaseOrderNo,
  page_index: pageIndex,
  page_size: pageSize(100),
})

export const StockUpOrderItem = PurchaseOrderItem.extend({
  po_line_id: z.int().describe('The number of the line, for co.erp.create.'),
  ordered_quantity: z.int().describe('Units that were ordered.'),
  confirm_quantity: z.int().nullable().describe('Null until it is confirmed.'),
  sent_quantity: z.int().describe('Units that have left.'),
  rest_quantity: z.int().describe('Units that can still be consigned.'),
  delivery_finish: z.boolean().describe('Whether nothing more of it is sent.'),
})
export type StockUpOrderItem = z.infer<typeof StockUpOrderItem>

export const StockUpOrderItemAnswer = z.object({
  ...pagedResult,
  data_list: z.array(StockUpOrderItem).describe('Its lines, in order.'),
})

export const StockUpOrderConfirmation = z
  .object({
    channel_user_id: channelUserId,
    merchant_code: merchantCode,
    purchase_order_no: purchaseOrderNo,
    all_quantity_confirm: wireBoolean.describe('True: all of it; false: what the list says.'),
    gmt_pre_delivery: wireInstant.optional().describe('When you mean to deliver; left out: when it is wanted.'),
    reason: wireText.optional().describe('Why not all of it.'),
    purchase_confirm_item_list: z
      .array(
        z.object({
          sc_item_id: scItemId,
          confirm_quantity: wireInteger.pipe(z.int().min(0).max(1_000_000)).describe('Units, 0 to what is ordered.'),
        }),
      )
      .max(100)
      .optional()
      .describe('Units of each item; of one that is left out, all [A].'),
  })
  .refine(
    ({ all_quantity_confirm, reason, purchase_confirm_item_list }) =>
      all_quantity_confirm || (reason !== undefined && purchase_confirm_item_list !== undefined),
    'reason and purchase_confirm_item_list must be given unless all_quantity_confirm is true',
  )

export const ERP_PAGE_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.po.erp.pageQuery',
  summary: 'Stock-up orders: the same purchase orders, newest first.',
  differs: 'What it answers is ours: its real shape is published nowhere.',
  parameter: null,
  input: StockUpOrderPageQuery,
  answer: StockUpOrderPageAnswer,
  listItems: { data_list: 'purchase_order_dto', whc_order_no_list: 'string' },
})

export const ERP_PAGE_QUERY_ITEM = gatewayMethod({
  name: 'aliexpress.ascp.po.erp.pageQueryItem',
  summary: 'Their lines, with the numbers that a consignment names.',
  differs: 'What it answers is ours: its real shape is published nowhere.',
  parameter: null,
  input: StockUpOrderItemQuery,
  answer: StockUpOrderItemAnswer,
  listItems: { data_list: 'purchase_order_item_dto' },
})

export const ERP_CONFIRM = gatewayMethod({
  name: 'aliexpress.ascp.po.erp.confirm',
  summary: 'The supplier takes a purchase order, whole or in part.',
  differs: 'What it answers is ours: its real shape is published nowhere.',
  parameter: null,
  input: StockUpOrderConfirmation,
  answer: BusinessAnswer,
})
