import type { z } from 'zod'
import type {
  Consignment,
  ConsignmentCancellation,
  ConsignmentCreation,
  ConsignmentItem,
  ConsignmentItemQuery,
  ConsignmentPageQuery,
} from '../contract/consignment-methods.ts'
import { CO_CANCEL, CO_CREATE, CO_PAGE_QUERY, CO_PAGE_QUERY_ITEM } from '../contract/consignment-methods.ts'
import { consignmentNamed } from '../sim/consignments.ts'
import type { Shipment, ShipmentStatus } from '../sim/shipments.ts'
import { cartonCount } from '../sim/shipments.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { doneAnswer, numberAnswer, takeInbound } from './inbound-taking.ts'
import { page } from './page.ts'
import { refusable } from './refused-inputs.ts'

/** Goods of a purchase order that travel together. */
export const consignmentMethods = [
  answered(CO_CREATE, createConsignment),
  answered(CO_CANCEL, cancelConsignment),
  answered(CO_PAGE_QUERY, pageConsignments),
  answered(CO_PAGE_QUERY_ITEM, pageConsignmentItems),
]

/** [A] Only the first is documented. */
const STATUS_WORDS: Readonly<Record<ShipmentStatus, string>> = {
  TO_SHIP: '待发货',
  SHIPPED: '已发货',
  ARRIVED: '已到仓',
  RECEIVED: '已收货',
  CANCELLED: '已取消',
}

function createConsignment(caller: MethodCaller, given: z.output<typeof ConsignmentCreation>) {
  const [order] = given.purchase_order_list
  const request = {
    orderSourceCode: given.order_source_code,
    purchaseOrderNo: order!.purchase_order_no,
    lines: order!.purchase_order_item_list.map((item) => ({
      lineId: item.po_line_id,
      scItemId: item.sc_item_id,
      units: item.sent_qty,
      isLast: item.delivery_finish,
      boxes: item.package_list.map(({ box_sequence, box_qty }) => ({ boxSequence: box_sequence, units: box_qty })),
    })),
  }
  return numberAnswer(takeInbound(caller, { type: 'consignment-made', request }))
}

function cancelConsignment(caller: MethodCaller, given: z.output<typeof ConsignmentCancellation>) {
  const input = { type: 'consignment-cancelled', consignOrderNo: given.consign_order_no } as const
  return doneAnswer(takeInbound(caller, input))
}

function pageConsignments({ supplier }: MethodCaller, query: z.output<typeof ConsignmentPageQuery>) {
  const { gmt_create_begin: fromMs = 0, gmt_create_end: untilMs = Infinity } = query
  const rows = [...supplier.shipments.byNo.values()].filter(
    (shipment) =>
      isAmong(query.consign_order_no_list, shipment.consignOrderNo) &&
      isAmong(
        query.purchase_order_no === undefined ? undefined : [query.purchase_order_no],
        shipment.order.purchaseOrderNo,
      ) &&
      isAmong(query.logistics_no_list, shipment.transport?.trackingNumber) &&
      isAmong(query.pickup_no_list, shipment.pickupOrderNo) &&
      shipment.createdAtMs >= fromMs &&
      shipment.createdAtMs <= untilMs,
  )
  return page(rows.toReversed(), query, consignment)
}

function isAmong(asked: readonly string[] | undefined, no: string | null | undefined): boolean {
  return !asked || (typeof no === 'string' && asked.includes(no))
}

function consignment(shipment: Shipment): Consignment {
  const { consignOrderNo, shipmentNo, order, status, lines, transport } = shipment
  return {
    consign_order_no: consignOrderNo,
    order_source_code: shipmentNo,
    purchase_order_no: order.purchaseOrderNo,
    status,
    status_desc: STATUS_WORDS[status],
    store_code: order.warehouseCode,
    total_quantity: lines.reduce((sum, { units }) => sum + units, 0),
    box_count: cartonCount(shipment),
    logistics_no: transport?.trackingNumber ?? null,
    pickup_no: shipment.pickupOrderNo,
    self_delivery_no: shipment.selfDeliveryNo,
    gmt_create: shipment.createdAtMs,
  }
}

function pageConsignmentItems({ supplier }: MethodCaller, query: z.output<typeof ConsignmentItemQuery>) {
  const shipment = refusable(() => consignmentNamed(supplier, query.consign_order_no))
  if (!('lines' in shipment)) return { ...page([], query, (none: never) => none), ...shipment }
  return page(shipment.lines, query, ({ lineId, skuCode, units, isLast, boxes }): ConsignmentItem => ({
    consign_order_no: shipment.consignOrderNo,
    po_line_id: lineId,
    sc_item_id: supplier.scItems.get(skuCode) ?? 0,
    sent_qty: units,
    delivery_finish: isLast,
    package_list: boxes.map((box) => ({ box_sequence: box.boxSequence, box_qty: box.units })),
  }))
}
