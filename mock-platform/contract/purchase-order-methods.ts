import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { WarehouseCode } from './markets.ts'
import {
  bizType,
  businessResult,
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

// Purchase orders: goods that the platform wants in its warehouses (REP-1), or that the supplier brings there of its own accord.

/** The platform's codes of `order_type`. The world has no JIT purchase orders. */
export const ORDER_TYPE_WAREHOUSE_STOCK = 10
const ORDER_TYPE_JIT = 50

/** `delivery_type` and `inbound_wave` change nothing here. */
export const PurchaseOrderCreation = z.object({
  request_no: z.string().min(1).max(25).describe('A number of your own: the same again is the same purchase order.'),
  merchant_code: merchantCode.optional(),
  biz_type: bizType,
  store_code: WarehouseCode.describe('Warehouse: HZ, DG or SZ.'),
  eta: wireInstant.describe('The day on which the goods are wanted on the shelf, as an instant of it.'),
  inbound_wave: wireInteger
    .pipe(z.literal([1, 2]))
    .optional()
    .describe('1 in the morning, 2 in the afternoon.'),
  delivery_type: wireInteger
    .pipe(z.literal([1, 2]))
    .optional()
    .describe('1 express, 2 truck.'),
  remark: z.string().max(500).optional().describe('For people; the mock keeps it.'),
  items: z
    .array(
      z.object({
        sc_item_id: scItemId,
        quantity: wireInteger.pipe(z.int().min(1).max(1_000_000)).describe('Units, 1 to 1,000,000.'),
      }),
    )
    .min(1)
    .max(100)
    .describe('What comes, 1 to 100 items, each once.'),
})

/** The number of what was asked for. */
export const NumberAnswer = z.object({
  ...businessResult,
  data: z.string().optional().describe('Its number; left out when it did not succeed.'),
})

export const PurchaseOrderCreationAnswer = NumberAnswer.extend({ request_no: z.string().describe('As asked for.') })

export const PurchaseOrderCancellation = z.object({
  purchase_order_no: purchaseOrderNo,
  merchant_code: merchantCode.optional(),
  biz_type: bizType,
  cancel_reason: wireText.default('Cancelled by the supplier.').describe('Why, for people.'),
})

export const BusinessAnswer = z.object(businessResult)

export const PurchaseOrderQuery = z.object({ biz_type: bizType, purchase_order_no: purchaseOrderNo })

const header = {
  purchase_order_no: purchaseOrderNoText,
  status: z
    .int()
    .describe(
      '10 to confirm, 15 confirmed, 17 to ship, 20 to receive, 21 arrived, 30 partly received, 40 received, -99 cancelled.',
    ),
  status_desc: z.string().describe('The same in Chinese.'),
  supplier_id: z.string().describe('The supplier.'),
  supplier_name: z.string().describe('[A] The same.'),
  store_code: z.string().describe('Warehouse: HZ, DG or SZ.'),
  store_name: z.string().describe('The same for people.'),
  total_quantity: z.int().describe('Units ordered; once it is confirmed, those confirmed.'),
  total_sku_count: z.int().describe('Lines.'),
  total_amount: z.string().describe('Yuan, exact decimal.'),
  creator: z.string().describe('[A] AliExpress, or the supplier that began it.'),
  gmt_create: z.int().describe('Epoch milliseconds.'),
  gmt_expiration: z.int().nullable().describe('When it is cancelled unless it is answered; null: it is not.'),
  pre_arrive_time: z.int().describe('When the goods are expected.'),
}

export const PurchaseOrderHeader = z.object({
  ...header,
  received_quantity: z.int().describe('Units counted, good and defective.'),
  actual_inbound_time: z.int().nullable().describe('When the first goods arrived; null: none yet.'),
  lbx_no: z.string().nullable().describe('The carrier’s number of the newest shipment that has left.'),
  appoint_order_no: z.string().nullable().describe('The pickup or self-delivery.'),
  extend_fields: z.string().describe('JSON; always {} here.'),
})
export type PurchaseOrderHeader = z.infer<typeof PurchaseOrderHeader>

export const PurchaseOrderQueryAnswer = z.object({
  ...businessResult,
  data: PurchaseOrderHeader.optional().describe('Left out when there is none.'),
})

export const PurchaseOrderItemQuery = z.object({
  biz_type: bizType,
  purchase_order_no: purchaseOrderNo,
  channel_user_id: channelUserId.optional(),
  page_index: pageIndex,
  page_size: pageSize(100),
})

const yuan = z.string().describe('Yuan, exact decimal.')

export const PurchaseOrderItem = z.object({
  purchase_order_no: purchaseOrderNoText,
  sc_item_id: scItemIdNumber,
  title: z.string().describe('As the supplier declared it, else the SKU code.'),
  barcode: z.string().describe('As the supplier declared it, else one of the platform; its label shows it.'),
  item_id: z.int().describe('The product. [A] Each SKU is a product of its own.'),
  sku_id: z.int().describe("The product's one SKU."),
  quantity: z.int().describe('Units ordered; once it is confirmed, those confirmed.'),
  received_normal_qty: z.int().describe('Units counted that passed the inspection.'),
  received_defective_qty: z.int().describe('Units counted that did not.'),
  tax_rate: z.string().describe('[A] 0.13.'),
  purchase_price_dec: yuan,
  purchase_amount_dec: yuan,
  no_tax_purchase_price_dec: yuan,
  no_tax_purchase_amount_dec: yuan,
  extend_fields: z.string().describe('JSON; always {} here.'),
})
export type PurchaseOrderItem = z.infer<typeof PurchaseOrderItem>

export const PurchaseOrderItemQueryAnswer = z.object({
  ...pagedResult,
  data_list: z.array(PurchaseOrderItem).describe('Its lines, in order.'),
})

export const PurchaseOrderPageQuery = z.object({
  order_type: wireInteger
    .pipe(z.literal([ORDER_TYPE_WAREHOUSE_STOCK, ORDER_TYPE_JIT]))
    .describe('10 warehouse stock, 50 JIT: of those there are none.'),
  biz_type: bizType,
  channel_user_id: channelUserId.optional(),
  purchase_order_no: purchaseOrderNo.optional(),
  status: wireInteger.optional().describe('Only those of this status.'),
  create_time_begin: wireInstant
    .optional()
    .describe('yyyy-MM-dd HH:mm:ss in Asia/Shanghai [A]; this instant included.'),
  create_time_end: wireInstant.optional().describe('The same; this instant included [A].'),
  trade_order_id: wireId.optional().describe('Of JIT: there are none.'),
  data_range: wireInteger
    .pipe(z.literal([1, 2]))
    .optional()
    .describe('1 this store, 2 main and sub; the same here.'),
  page_index: pageIndex,
  page_size: pageSize(100),
})

export const PurchaseOrderRow = z.object({
  ...header,
  whc_order_no_list: z.array(z.string()).describe('[A] Its consignments.'),
  pick_up_order_no: z.string().nullable().describe('Its pickup; null: none.'),
  self_delivery_no: z.string().nullable().describe('Its own delivery; null: none.'),
})
export type PurchaseOrderRow = z.infer<typeof PurchaseOrderRow>

export const PurchaseOrderPageAnswer = z.object({
  ...pagedResult,
  fail: z.boolean().describe('Whether it was not done.'),
  data: z.array(PurchaseOrderRow).describe('Newest first [A].'),
})

export const PurchaseOrderConfirmation = z.object({
  purchase_order_no: purchaseOrderNo,
  biz_type: bizType,
  all_quantity_confirm: wireBoolean.describe('Only true: po.erp.confirm confirms in part.'),
  channel_user_id: channelUserId,
})

export const PO_CREATE = gatewayMethod({
  name: 'aliexpress.ascp.po.create',
  summary: 'Begins an inbound of the supplier; the same request number again is the same one.',
  differs:
    '`data` is a number like `s1-PO…`. It is confirmed at once; only items of which the platform keeps stock are known; inbound_wave and delivery_type change nothing.',
  parameter: 'purchase_order_create_request',
  input: PurchaseOrderCreation,
  answer: PurchaseOrderCreationAnswer,
})

export const PO_CANCEL = gatewayMethod({
  name: 'aliexpress.ascp.po.cancel',
  summary: 'Refuses a purchase order that is not confirmed, or takes back an own one of which nothing has left.',
  differs: 'Which of them can be cancelled, and until when, is ours.',
  parameter: 'purchase_order_cancel_request',
  input: PurchaseOrderCancellation,
  answer: BusinessAnswer,
})

export const PO_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.po.query',
  summary: 'One purchase order.',
  differs: 'supplier_id and supplier_name are the name of the supplier here; extend_fields is always {}.',
  parameter: 'purchase_order_query',
  input: PurchaseOrderQuery,
  answer: PurchaseOrderQueryAnswer,
})

export const PO_ITEM_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.po.item.query',
  summary: 'The lines of one purchase order.',
  differs: 'Without sku_img: there are no pictures.',
  parameter: 'purchase_order_item_query',
  input: PurchaseOrderItemQuery,
  answer: PurchaseOrderItemQueryAnswer,
  listItems: { data_list: 'purchase_order_item_dto' },
})

export const PO_PAGE_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.po.pageQuery',
  summary: 'Purchase orders, newest first.',
  differs: 'Without the fields of JIT and of returns, and without contacts of the store.',
  parameter: 'param0',
  input: PurchaseOrderPageQuery,
  answer: PurchaseOrderPageAnswer,
  listItems: { data: 'purchase_order_dto', whc_order_no_list: 'string' },
})

export const PO_CONFIRM = gatewayMethod({
  name: 'aliexpress.ascp.po.confirmPurchaseOrder',
  summary: 'The supplier takes a purchase order, all of it.',
  differs: 'A part of it is refused here: its quantities have no parameter in what is documented.',
  parameter: 'param0',
  input: PurchaseOrderConfirmation,
  answer: BusinessAnswer,
})
