import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { NumberAnswer } from './purchase-order-methods.ts'
import { bizType, channelUserId, wireBoolean, wireId, wireInteger, purchaseOrderNo } from './wire-values.ts'

// Labels to print, each a PDF at an address of the mock.

const boxCount = wireInteger.pipe(z.int().min(1).max(99))

export const ItemLabelRequest = z.object({
  purchase_order_no: purchaseOrderNo,
  biz_type: bizType,
  channel_user_id: channelUserId,
  pdf_size: z.literal('SIZE_60_30').default('SIZE_60_30').describe('Of a page, in millimetres.'),
})

export const BoxMarkRequest = z.object({
  purchase_order_no: purchaseOrderNo,
  biz_type: bizType,
  channel_user_id: channelUserId,
  box_number: boxCount.default(1).describe('[A] How many boxes there are: a page for each.'),
  pdf_size: z
    .enum(['SIZE_100_150', 'SIZE_100_100', 'SIZE_60_30'])
    .default('SIZE_100_150')
    .describe('Of a page, in millimetres.'),
  print_barcode: wireBoolean.default(true).describe('False: without the barcode.'),
})

export const PickupMarkRequest = z.object({
  pickup_order_number: wireId.describe('The pickup.'),
  biz_type: bizType,
  channel_user_id: channelUserId,
  size: z.enum(['SIZE_100_150', 'SIZE_100_100']).default('SIZE_100_150').describe('[A] The names of the others.'),
})

export const SelfDeliveryMarkRequest = z.object({
  self_delivery_no: wireId.describe('The own delivery.'),
  total_box_cnt: boxCount.describe('Boxes: a page for each.'),
  biz_type: bizType,
  channel_user_id: channelUserId.optional(),
  print_size: z.enum(['A4', '100_100']).default('100_100').describe('Of a page.'),
})

const KEPT = '`data` is the address of a PDF of the mock, which keeps the newest 1,000 until it ends.'

export const ITEM_LABEL_PDF = gatewayMethod({
  name: 'aliexpress.ascp.po.createScItemBarcodePdf',
  summary: 'Labels of the items of a purchase order: one page for each.',
  differs: KEPT,
  parameter: 'param0',
  input: ItemLabelRequest,
  answer: NumberAnswer,
})

export const BOX_MARK_PDF = gatewayMethod({
  name: 'aliexpress.ascp.po.query.createShippingMarkPdf',
  summary: 'Marks of the boxes of a purchase order.',
  differs: KEPT,
  parameter: 'param0',
  input: BoxMarkRequest,
  answer: NumberAnswer,
})

export const PICKUP_MARK_PDF = gatewayMethod({
  name: 'aliexpress.ascp.po.createPickupShippingMarkPdf',
  summary: 'The waybill of a pickup.',
  differs: KEPT,
  parameter: 'param0',
  input: PickupMarkRequest,
  answer: NumberAnswer,
})

export const SELF_DELIVERY_MARK_PDF = gatewayMethod({
  name: 'aliexpress.ascp.po.printSelfDeliveryMarkPdf',
  summary: 'Marks of the boxes of an own delivery.',
  differs: KEPT,
  parameter: 'param0',
  input: SelfDeliveryMarkRequest,
  answer: NumberAnswer,
})
