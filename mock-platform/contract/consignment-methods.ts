import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { Identifier } from './inventory-query.ts'
import { BusinessAnswer, NumberAnswer } from './purchase-order-methods.ts'
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
  purchaseOrderNoText,
  scItemId,
  scItemIdNumber,
} from './wire-values.ts'

// Consignments (`co`): goods of one purchase order that travel together. What the methods answer is published nowhere [A].

const units = wireInteger.pipe(z.int().min(1).max(1_000_000))

export const ConsignmentCreation = z.object({
  channel_user_id: channelUserId,
  merchant_code: merchantCode,
  order_source_code: z
    .union([z.string(), z.int().transform(String)])
    .pipe(Identifier)
    .describe('Your number of the shipment: the same again is the same consignment.'),
  purchase_order_list: z
    .array(
      z.object({
        purchase_order_no: purchaseOrderNo,
        purchase_order_item_list: z
          .array(
            z.object({
              sc_item_id: scItemId,
              po_line_id: wireInteger.describe('The line, by its number from po.erp.pageQueryItem.'),
              sent_qty: units.describe('Units.'),
              delivery_finish: wireBoolean.describe(
                'True: once it has left, the rest of the line is not sent any more.',
              ),
              package_list: z
                .array(
                  z.object({
                    box_sequence: wireInteger.pipe(z.int().min(1).max(99)).describe('Number of the box.'),
                    box_qty: units.describe('Units in it.'),
                  }),
                )
                .min(1)
                .max(99)
                .describe(
                  'The units in each box; boxes are numbered from 1 without a gap over the whole consignment [A].',
                ),
            }),
          )
          .min(1)
          .max(100)
          .describe('What is sent of it, 1 to 100 lines, each once.'),
      }),
    )
    .length(1)
    .describe('One purchase order.'),
})

export const ConsignmentCancellation = z.object({
  channel_user_id: channelUserId,
  merchant_code: merchantCode,
  consign_order_no: wireId.describe('The consignment.'),
  cancel_reason: wireText.optional().describe('Why, for people; not kept.'),
})

export const ConsignmentPageQuery = z.object({
  channel_user_id: channelUserId,
  merchant_code: merchantCode,
  consign_order_no_list: z.array(wireId).max(200).optional().describe('Only these, at most 200.'),
  purchase_order_no: purchaseOrderNo.optional(),
  logistics_no_list: z
    .array(wireId)
    .max(200)
    .optional()
    .describe('Only those with these numbers of the carrier, at most 200.'),
  pickup_no_list: z.array(wireId).max(200).optional().describe('Only those of these pickups, at most 200.'),
  gmt_create_begin: wireInstant.optional().describe('Made then or later.'),
  gmt_create_end: wireInstant.optional().describe('Made then or before.'),
  page_index: pageIndex,
  page_size: pageSize(100),
})

export const Consignment = z.object({
  consign_order_no: z.string().describe('The consignment.'),
  order_source_code: z.string().describe('Your number of it.'),
  purchase_order_no: purchaseOrderNoText,
  status: z.enum(['TO_SHIP', 'SHIPPED', 'ARRIVED', 'RECEIVED', 'CANCELLED']).describe('Only "to ship" is documented.'),
  status_desc: z.string().describe('The same in Chinese.'),
  store_code: z.string().describe('Warehouse: HZ, DG or SZ.'),
  total_quantity: z.int().describe('Units.'),
  box_count: z.int().describe('Boxes.'),
  logistics_no: z.string().nullable().describe('The carrier’s number; null until it has left.'),
  pickup_no: z.string().nullable().describe('The pickup that took it; null: none.'),
  self_delivery_no: z.string().nullable().describe('The own delivery that took it; null: none.'),
  gmt_create: z.int().describe('Epoch milliseconds.'),
})
export type Consignment = z.infer<typeof Consignment>

export const ConsignmentPageAnswer = z.object({
  ...pagedResult,
  data_list: z.array(Consignment).describe('Newest first.'),
})

export const ConsignmentItemQuery = z.object({
  channel_user_id: channelUserId,
  merchant_code: merchantCode,
  consign_order_no: wireId.describe('The consignment.'),
  page_index: pageIndex,
  page_size: pageSize(100),
})

export const ConsignmentItem = z.object({
  consign_order_no: z.string().describe('The consignment.'),
  po_line_id: z.int().describe('The line, by its number from po.erp.pageQueryItem.'),
  sc_item_id: scItemIdNumber,
  sent_qty: z.int().describe('Units.'),
  delivery_finish: z.boolean().describe('Whether nothing more of the line is sent once it has left.'),
  package_list: z
    .array(
      z.object({
        box_sequence: z.int().describe('Number of the box.'),
        box_qty: z.int().describe('Units in it.'),
      }),
    )
    .describe('The units in each box.'),
})
export type ConsignmentItem = z.infer<typeof ConsignmentItem>

export const ConsignmentItemAnswer = z.object({
  ...pagedResult,
  data_list: z.array(ConsignmentItem).describe('Its lines, in order.'),
})

const OURS = 'What it answers is ours: its real shape is published nowhere.'

export const CO_CREATE = gatewayMethod({
  name: 'aliexpress.ascp.co.erp.create',
  summary: 'Sets goods of a purchase order aside, to ship; the same order_source_code again is the same consignment.',
  differs: OURS,
  parameter: null,
  input: ConsignmentCreation,
  answer: NumberAnswer,
})

export const CO_CANCEL = gatewayMethod({
  name: 'aliexpress.ascp.co.erp.cancel',
  summary: 'Cancels a consignment that has not left.',
  differs: OURS,
  parameter: null,
  input: ConsignmentCancellation,
  answer: BusinessAnswer,
})

export const CO_PAGE_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.co.erp.pageQuery',
  summary: 'Consignments, newest first.',
  differs: OURS,
  parameter: null,
  input: ConsignmentPageQuery,
  answer: ConsignmentPageAnswer,
  listItems: { data_list: 'consign_order_dto' },
})

export const CO_PAGE_QUERY_ITEM = gatewayMethod({
  name: 'aliexpress.ascp.co.erp.pageQueryItem',
  summary: 'The lines of a consignment, with their boxes.',
  differs: OURS,
  parameter: null,
  input: ConsignmentItemQuery,
  answer: ConsignmentItemAnswer,
  listItems: { data_list: 'consign_order_item_dto' },
})
