import type { z } from 'zod'
import type {
  PurchaseOrderCancellation,
  PurchaseOrderConfirmation,
  PurchaseOrderCreation,
  PurchaseOrderHeader,
  PurchaseOrderItem,
  PurchaseOrderItemQuery,
  PurchaseOrderPageQuery,
  PurchaseOrderQuery,
  PurchaseOrderRow,
} from '../contract/purchase-order-methods.ts'
import {
  ORDER_TYPE_WAREHOUSE_STOCK,
  PO_CANCEL,
  PO_CONFIRM,
  PO_CREATE,
  PO_ITEM_QUERY,
  PO_PAGE_QUERY,
  PO_QUERY,
} from '../contract/purchase-order-methods.ts'
import { businessDayNo, startOfBusinessDayMs } from '../sim/calendar.ts'
import { decimalOfCents } from '../sim/orders.ts'
import type { PurchaseOrder, PurchaseOrderLine, PurchaseOrderStatus } from '../sim/purchase-orders.ts'
import { purchaseOrderNamed, unitsToSend } from '../sim/purchase-orders.ts'
import type { Supplier } from '../sim/suppliers.ts'
import { WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { doneAnswer, numberAnswer, takeInbound } from './inbound-taking.ts'
import { page } from './page.ts'
import { refusable } from './refused-inputs.ts'
import { itemNames } from './item-names.ts'
import { productIds } from '../sim/products.ts'

/** Purchase orders (REP-1). */
export const purchaseOrderMethods = [
  answered(PO_CREATE, createPurchaseOrder),
  answered(PO_CANCEL, cancelPurchaseOrder),
  answered(PO_QUERY, queryPurchaseOrder),
  answered(PO_ITEM_QUERY, queryPurchaseOrderItems),
  answered(PO_PAGE_QUERY, pagePurchaseOrders),
  answered(PO_CONFIRM, confirmPurchaseOrder),
]

/** The platform's codes of a status, with its words for them. */
export const STATUS_CODES: Readonly<Record<PurchaseOrderStatus, { code: number; zh: string }>> = {
  TO_CONFIRM: { code: 10, zh: '待确认' },
  CONFIRMED: { code: 15, zh: '已确认' },
  TO_SHIP: { code: 17, zh: '待发货' },
  TO_RECEIVE: { code: 20, zh: '待收货' },
  ARRIVED: { code: 21, zh: '已到仓' },
  PARTLY_RECEIVED: { code: 30, zh: '部分收货' },
  RECEIVED: { code: 40, zh: '已收货' },
  CANCELLED: { code: -99, zh: '已取消' },
}

/** [A] Value-added tax of goods in China: prices contain it. */
const TAX_RATE = { text: '0.13', percent: 13 }

function createPurchaseOrder(caller: MethodCaller, given: z.output<typeof PurchaseOrderCreation>) {
  const { request_no: requestNo, store_code: warehouseCode, eta, remark = null, items } = given
  const request = {
    requestNo,
    warehouseCode,
    wantedDayNo: businessDayNo(eta),
    remark,
    items: items.map(({ sc_item_id: scItemId, quantity: units }) => ({ scItemId, units })),
  }
  return { ...numberAnswer(takeInbound(caller, { type: 'purchase-order-begun', request })), request_no: requestNo }
}

function cancelPurchaseOrder(caller: MethodCaller, given: z.output<typeof PurchaseOrderCancellation>) {
  const { purchase_order_no: purchaseOrderNo, cancel_reason: reason } = given
  return doneAnswer(takeInbound(caller, { type: 'purchase-order-ended', purchaseOrderNo, reason }))
}

function confirmPurchaseOrder(caller: MethodCaller, given: z.output<typeof PurchaseOrderConfirmation>) {
  if (!given.all_quantity_confirm) {
    const error_msg = 'this method confirms all of it; aliexpress.ascp.po.erp.confirm confirms in part'
    return { success: false, error_code: 'QUANTITIES_MISSING', error_msg }
  }
  const answer = { purchaseOrderNo: given.purchase_order_no, units: null, reason: null, expectedDayNo: null }
  return doneAnswer(takeInbound(caller, { type: 'purchase-order-answered', answer }))
}

function queryPurchaseOrder({ supplier }: MethodCaller, query: z.output<typeof PurchaseOrderQuery>) {
  return refusable(() => {
    return { success: true, data: headerOf(supplier, purchaseOrderNamed(supplier, query.purchase_order_no)) }
  })
}

function queryPurchaseOrderItems({ supplier }: MethodCaller, query: z.output<typeof PurchaseOrderItemQuery>) {
  return pageOfLines(supplier, query, (order, line) => purchaseOrderItem(supplier, order, line))
}

/** One page of a purchase order's lines; of an unknown one, none and why. */
export function pageOfLines<Answer>(
  supplier: Supplier,
  query: { purchase_order_no: string; page_index: number; page_size: number },
  toAnswer: (order: PurchaseOrder, line: PurchaseOrderLine) => Answer,
) {
  const order = refusable(() => purchaseOrderNamed(supplier, query.purchase_order_no))
  return 'lines' in order
    ? page(order.lines, query, (line) => toAnswer(order, line))
    : { ...page([], query, (none: never) => none), ...order }
}

function pagePurchaseOrders({ supplier }: MethodCaller, query: z.output<typeof PurchaseOrderPageQuery>) {
  const isOfStock = query.order_type === ORDER_TYPE_WAREHOUSE_STOCK && query.trade_order_id === undefined
  const rows = isOfStock ? purchaseOrdersNewestFirst(supplier, query) : []
  const { data_list: data, ...paged } = page(
    rows.filter(
      ({ purchaseOrderNo }) => query.purchase_order_no === undefined || purchaseOrderNo === query.purchase_order_no,
    ),
    query,
    (order) => purchaseOrderRow(supplier, order),
  )
  return { ...paged, fail: false, data }
}

/** Purchase orders of a status that were issued between two instants, both included. */
export function purchaseOrdersNewestFirst(
  { purchaseOrders }: Supplier,
  asked: { status?: number | undefined; create_time_begin?: number | undefined; create_time_end?: number | undefined },
): PurchaseOrder[] {
  const { status, create_time_begin: fromMs = 0, create_time_end: untilMs = Infinity } = asked
  return [...purchaseOrders.byNo.values()]
    .filter(
      (order) =>
        (status === undefined || STATUS_CODES[order.status].code === status) &&
        order.issuedAtMs >= fromMs &&
        order.issuedAtMs <= untilMs,
    )
    .toReversed()
}

/** A purchase order as pages show it. */
export function purchaseOrderRow(supplier: Supplier, order: PurchaseOrder): PurchaseOrderRow {
  return {
    ...commonHeader(supplier, order),
    whc_order_no_list: shipmentsOf(supplier, order).map(({ consignOrderNo }) => consignOrderNo),
    pick_up_order_no: order.pickupOrderNo,
    self_delivery_no: order.selfDeliveryNo,
  }
}

function headerOf(supplier: Supplier, order: PurchaseOrder): PurchaseOrderHeader {
  const received = order.lines.reduce((sum, { goodUnits, defectiveUnits }) => sum + goodUnits + defectiveUnits, 0)
  const left = shipmentsOf(supplier, order).findLast(({ transport }) => transport !== null)
  return {
    ...commonHeader(supplier, order),
    received_quantity: received,
    actual_inbound_time: order.arrivedAtMs,
    lbx_no: left?.transport?.trackingNumber ?? null,
    appoint_order_no: order.pickupOrderNo ?? order.selfDeliveryNo,
    extend_fields: '{}',
  }
}

function commonHeader({ settings: { supplierId } }: Supplier, order: PurchaseOrder) {
  const { code, zh } = STATUS_CODES[order.status]
  const totalCents = order.lines.reduce((sum, line) => sum + line.supplyPriceCents * unitsToSend(line), 0)
  return {
    purchase_order_no: order.purchaseOrderNo,
    status: code,
    status_desc: zh,
    supplier_id: supplierId,
    supplier_name: supplierId,
    store_code: order.warehouseCode,
    store_name: WAREHOUSES[order.warehouseCode],
    total_quantity: order.lines.reduce((sum, line) => sum + unitsToSend(line), 0),
    total_sku_count: order.lines.length,
    total_amount: decimalOfCents(totalCents),
    creator: order.requestNo === null ? 'AliExpress' : supplierId,
    gmt_create: order.issuedAtMs,
    gmt_expiration: order.expiresAtMs,
    pre_arrive_time: startOfBusinessDayMs(order.expectedDayNo ?? order.wantedDayNo),
  }
}

function shipmentsOf({ shipments }: Supplier, { shipmentNos }: PurchaseOrder) {
  return shipmentNos.flatMap((shipmentNo) => shipments.byNo.get(shipmentNo) ?? [])
}

/** A line of a purchase order. */
export function purchaseOrderItem(
  supplier: Supplier,
  order: PurchaseOrder,
  line: PurchaseOrderLine,
): PurchaseOrderItem {
  const { scItemId, title, barcode } = itemNames(supplier, line.skuCode)
  const { productId, skuId } = productIds(scItemId)
  const units = unitsToSend(line)
  const withoutTaxCents = Math.round((line.supplyPriceCents * 100) / (100 + TAX_RATE.percent))
  return {
    purchase_order_no: order.purchaseOrderNo,
    sc_item_id: scItemId,
    title,
    barcode,
    item_id: productId,
    sku_id: skuId,
    quantity: units,
    received_normal_qty: line.goodUnits,
    received_defective_qty: line.defectiveUnits,
    tax_rate: TAX_RATE.text,
    purchase_price_dec: decimalOfCents(line.supplyPriceCents),
    purchase_amount_dec: decimalOfCents(line.supplyPriceCents * units),
    no_tax_purchase_price_dec: decimalOfCents(withoutTaxCents),
    no_tax_purchase_amount_dec: decimalOfCents(withoutTaxCents * units),
    extend_fields: '{}',
  }
}
