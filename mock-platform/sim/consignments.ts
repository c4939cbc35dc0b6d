import { InputRefused } from './input-refused.ts'
import type { PurchaseOrder, PurchaseOrderLine } from './purchase-orders.ts'
import { ownPurchaseOrder } from './purchase-orders.ts'
import { MAX_ORDER_LINES } from './purchase-order-inputs.ts'
import type { Shipment, ShipmentLine } from './shipments.ts'
import { dropShipment, makeShipment, SHIPMENT_STEPS, unitsLeft } from './shipments.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

// Shipments that the supplier itself makes of a purchase order, to be taken by a pickup or its own delivery.

/** The platform numbers the boxes 1 to 99. */
export const MAX_BOXES = 99
/** Live ones of one purchase order: the API takes no more. */
export const MAX_CONSIGNMENTS = 50
/** Shipments held at once, ended ones included; no more are made until some of the oldest have ended. [A] */
export const MAX_SHIPMENTS = 20_000

export type ConsignmentRequest = {
  /** The supplier's number of it: the same again is the same shipment. */
  orderSourceCode: string
  purchaseOrderNo: string
  lines: readonly (Omit<ShipmentLine, 'skuCode'> & { scItemId: number })[]
}

/** Throws InputRefused for goods that can not be set aside. */
export function requireConsignable(supplier: Supplier, request: ConsignmentRequest): void {
  const { orderSourceCode, purchaseOrderNo, lines } = request
  const known = supplier.shipments.byNo.get(orderSourceCode)
  if (known) return requireSame(known, request)
  const order = ownPurchaseOrder(supplier, purchaseOrderNo)
  requireShippable(order)
  if (order.shipmentNos.length >= MAX_CONSIGNMENTS) {
    throw new InputRefused(
      'TOO_MANY_CONSIGNMENTS',
      `${purchaseOrderNo} has ${MAX_CONSIGNMENTS}; send the rest in one of them`,
    )
  }
  if (supplier.shipments.byNo.size >= MAX_SHIPMENTS) {
    throw new InputRefused('TOO_MANY_CONSIGNMENTS', `${MAX_SHIPMENTS} are held; let some of the oldest end`)
  }
  if (lines.length === 0 || lines.length > MAX_ORDER_LINES) {
    throw new InputRefused('LINES_OUTSIDE', `1 to ${MAX_ORDER_LINES} items; there were ${lines.length}`)
  }
  if (new Set(lines.map(({ lineId }) => lineId)).size < lines.length) {
    throw new InputRefused('ITEM_REPEATED', 'each po_line_id once')
  }
  for (const line of lines) requireLine(supplier, order, line)
  requireContiguousBoxes(lines)
}

function requireSame(
  { order, consignOrderNo }: Shipment,
  { orderSourceCode, purchaseOrderNo }: ConsignmentRequest,
): void {
  if (order.purchaseOrderNo === purchaseOrderNo) return
  throw new InputRefused(
    'REQUEST_NO_REUSED',
    `${orderSourceCode} is the number of ${consignOrderNo}, of ${order.purchaseOrderNo}`,
  )
}

const TAKES_SHIPMENTS = new Set(['CONFIRMED', 'TO_SHIP', 'TO_RECEIVE', 'ARRIVED', 'PARTLY_RECEIVED'])

/** Throws InputRefused, ILLEGAL_STEP, for a purchase order of which nothing can be shipped. */
export function requireShippable({ purchaseOrderNo, status, isDeliveryFinished }: PurchaseOrder): void {
  if (TAKES_SHIPMENTS.has(status) && !isDeliveryFinished) return
  const why = status === 'TO_CONFIRM' ? 'confirm it first' : 'nothing more of it is shipped'
  throw new InputRefused('ILLEGAL_STEP', `purchase order ${purchaseOrderNo} is ${status}: ${why}`)
}

function requireLine(
  supplier: Supplier,
  order: PurchaseOrder,
  { lineId, scItemId, units, boxes }: ConsignmentRequest['lines'][number],
): void {
  const line = orderLine(order, lineId)
  if (!line || supplier.scItems.get(line.skuCode) !== scItemId) {
    throw new InputRefused(
      'ITEM_NOT_IN_PURCHASE_ORDER',
      `${order.purchaseOrderNo} has no line ${lineId} of sc_item_id ${scItemId}`,
    )
  }
  const left = unitsLeft(supplier, order, line)
  if (units < 1 || units > left) {
    throw new InputRefused('QUANTITY_OUTSIDE', `${left} units of line ${lineId} are left to send; it was ${units}`)
  }
  const boxed = boxes.reduce((sum, box) => sum + box.units, 0)
  if (boxed === units) return
  throw new InputRefused('BOXES_DO_NOT_ADD_UP', `line ${lineId} sends ${units} units, and its boxes hold ${boxed}`)
}

// 1 to n over all lines: a box may hold goods of several.
function requireContiguousBoxes(lines: ConsignmentRequest['lines']): void {
  const sequences = new Set<number>()
  for (const { lineId, boxes } of lines) {
    const own = new Set(boxes.map(({ boxSequence }) => boxSequence))
    if (own.size < boxes.length) throw new InputRefused('BOX_REPEATED', `line ${lineId} names a box twice`)
    for (const sequence of own) sequences.add(sequence)
  }
  const last = Math.max(...sequences)
  if (Math.min(...sequences) === 1 && last === sequences.size && last <= MAX_BOXES) return
  throw new InputRefused('BOX_SEQUENCE_GAP', `boxes are numbered from 1 without a gap, ${MAX_BOXES} at most`)
}

/** The shipment of a request; the one that was made for it before, or a new one. */
export function consign(turn: Turn, { orderSourceCode, purchaseOrderNo, lines }: ConsignmentRequest): Shipment {
  const known = turn.supplier.shipments.byNo.get(orderSourceCode)
  if (known) return known
  const order = ownPurchaseOrder(turn.supplier, purchaseOrderNo)
  return makeShipment(turn, order, {
    shipmentNo: orderSourceCode,
    lines: lines.map(({ lineId, units, isLast, boxes }) => {
      return { lineId, skuCode: orderLine(order, lineId)!.skuCode, units, isLast, boxes }
    }),
  })
}

function orderLine({ lines }: PurchaseOrder, lineId: number): PurchaseOrderLine | undefined {
  return lines.find((line) => line.lineId === lineId)
}

/** Throws InputRefused, CONSIGNMENT_UNKNOWN or ILLEGAL_STEP. */
export function requireConsignmentCancellable(supplier: Supplier, consignOrderNo: string): void {
  const shipment = consignmentNamed(supplier, consignOrderNo)
  ownPurchaseOrder(supplier, shipment.order.purchaseOrderNo)
  requireStep(SHIPMENT_STEPS, `consignment ${consignOrderNo}`, { from: shipment.status, to: 'CANCELLED' })
}

/** Its goods are no longer set aside. */
export function cancelConsignment(turn: Turn, consignOrderNo: string): Shipment {
  const shipment = consignmentNamed(turn.supplier, consignOrderNo)
  dropShipment(turn, shipment)
  return shipment
}

/** Throws InputRefused, CONSIGNMENT_UNKNOWN. */
export function consignmentNamed({ shipments }: Supplier, consignOrderNo: string): Shipment {
  const shipment = [...shipments.byNo.values()].find((each) => each.consignOrderNo === consignOrderNo)
  if (shipment) return shipment
  throw new InputRefused(
    'CONSIGNMENT_UNKNOWN',
    `no consignment "${consignOrderNo}"; aliexpress.ascp.co.erp.pageQuery lists them`,
  )
}
