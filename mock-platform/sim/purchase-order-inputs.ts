import type { WarehouseCode } from '../contract/markets.ts'
import { isAdmitted } from './application.ts'
import type { DayNo } from './calendar.ts'
import { businessDayNo } from './calendar.ts'
import { InputRefused } from './input-refused.ts'
import type { PurchaseOrder, PurchaseOrderLine } from './purchase-orders.ts'
import {
  cancelPurchaseOrder,
  confirmPurchaseOrder,
  issuePurchaseOrder,
  MAX_LINE_UNITS,
  ownPurchaseOrder,
  PURCHASE_ORDER_STEPS,
} from './purchase-orders.ts'
import { supplyPriceCents, warehouseOf } from './replenishment.ts'
import { skuCodeOfScItem } from './sc-items.ts'
import { dropShipment, shipmentsToShip } from './shipments.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

// What a supplier itself does with purchase orders: it answers the platform's, and begins and takes back its own. Each is
// required first, which changes nothing, and then done.

/** Lines of a purchase order, at most: the API takes no more. */
export const MAX_ORDER_LINES = 100
/** Purchase orders held at once, ended ones included; no more are begun until some of the oldest have ended. [A] */
export const MAX_PURCHASE_ORDERS = 20_000

/** How a supplier answers. */
export type PurchaseOrderAnswer = {
  purchaseOrderNo: string
  /** Units that it takes of goods; null: all of everything. Of goods that are left out, all. [A] */
  units: readonly { scItemId: number; units: number }[] | null
  /** Why less than ordered. */
  reason: string | null
  /** When it means to deliver; null: when the platform wants it. */
  expectedDayNo: DayNo | null
}

/** Throws InputRefused for an answer that can not be. */
export function requireAnswerable(supplier: Supplier, { purchaseOrderNo, units, reason }: PurchaseOrderAnswer): void {
  const order = ownPurchaseOrder(supplier, purchaseOrderNo)
  requireToConfirm(order)
  if (!units) return
  const confirmed = confirmedUnits(supplier, order, units)
  const isLess = order.lines.some(({ lineId, orderedUnits }) => confirmed.get(lineId)! < orderedUnits)
  if (order.lines.every(({ lineId }) => confirmed.get(lineId) === 0)) {
    throw new InputRefused('NOTHING_CONFIRMED', `no unit of ${purchaseOrderNo} is confirmed; cancel it instead`)
  }
  if (isLess && reason === null) {
    throw new InputRefused('REASON_MISSING', 'say why less than ordered is confirmed')
  }
}

// The table alone would let it be confirmed again once it is to be shipped.
function requireToConfirm({ purchaseOrderNo, status }: PurchaseOrder): void {
  if (status === 'TO_CONFIRM') return
  throw new InputRefused('ILLEGAL_STEP', `purchase order ${purchaseOrderNo} is ${status}; it is answered once`)
}

// By line: what is given, all of a line that is left out.
function confirmedUnits(
  supplier: Supplier,
  order: PurchaseOrder,
  given: NonNullable<PurchaseOrderAnswer['units']>,
): Map<number, number> {
  const confirmed = new Map(order.lines.map(({ lineId, orderedUnits }) => [lineId, orderedUnits]))
  const seen = new Set<number>()
  for (const { scItemId, units } of given) {
    const { lineId, orderedUnits } = lineOfItem(supplier, order, scItemId)
    if (seen.has(scItemId)) throw new InputRefused('ITEM_REPEATED', `sc_item_id ${scItemId} is there twice`)
    seen.add(scItemId)
    if (units > orderedUnits) {
      throw new InputRefused(
        'QUANTITY_TOO_LARGE',
        `${orderedUnits} of sc_item_id ${scItemId} are ordered, not ${units}`,
      )
    }
    confirmed.set(lineId, units)
  }
  return confirmed
}

/** Throws InputRefused, ITEM_NOT_IN_PURCHASE_ORDER. */
function lineOfItem(
  { scItems }: Supplier,
  { purchaseOrderNo, lines }: PurchaseOrder,
  scItemId: number,
): PurchaseOrderLine {
  const line = lines.find(({ skuCode }) => scItems.get(skuCode) === scItemId)
  if (line) return line
  throw new InputRefused('ITEM_NOT_IN_PURCHASE_ORDER', `${purchaseOrderNo} has no line of sc_item_id ${scItemId}`)
}

/** The supplier takes a purchase order of the platform, whole or in part. */
export function answerPurchaseOrder(turn: Turn, answer: PurchaseOrderAnswer): PurchaseOrder {
  const { purchaseOrderNo, units, reason, expectedDayNo } = answer
  const order = ownPurchaseOrder(turn.supplier, purchaseOrderNo)
  confirmPurchaseOrder(turn, order, {
    units: units ? confirmedUnits(turn.supplier, order, units) : new Map(),
    reason,
    expectedDayNo: expectedDayNo ?? order.wantedDayNo,
  })
  return order
}

/** An inbound that a supplier begins. */
export type PurchaseOrderRequest = {
  /** The supplier's number of it: the same again is the same purchase order. */
  requestNo: string
  warehouseCode: WarehouseCode
  /** When its goods are wanted on the shelf. */
  wantedDayNo: DayNo
  remark: string | null
  items: readonly { scItemId: number; units: number }[]
}

/** Throws InputRefused for an inbound that can not begin. */
export function requireBeginnable(
  turn: Turn,
  { requestNo, warehouseCode, wantedDayNo, items }: PurchaseOrderRequest,
): void {
  const { supplier, atMs } = turn
  if (purchaseOrderOfRequest(supplier, requestNo)) return
  if (!isAdmitted(supplier)) throw new InputRefused('NOT_ADMITTED', 'an applicant brings no goods yet (ADM-1)')
  if (supplier.purchaseOrders.byNo.size >= MAX_PURCHASE_ORDERS) {
    throw new InputRefused('TOO_MANY_PURCHASE_ORDERS', `${MAX_PURCHASE_ORDERS} are held; let some of the oldest end`)
  }
  if (wantedDayNo < businessDayNo(atMs)) throw new InputRefused('ETA_PAST', 'eta is a day that has passed')
  if (items.length === 0 || items.length > MAX_ORDER_LINES) {
    throw new InputRefused('LINES_OUTSIDE', `1 to ${MAX_ORDER_LINES} items; there were ${items.length}`)
  }
  const seen = new Set<number>()
  for (const { scItemId, units } of items) {
    if (seen.has(scItemId)) throw new InputRefused('ITEM_REPEATED', `sc_item_id ${scItemId} is there twice`)
    seen.add(scItemId)
    if (units < 1 || units > MAX_LINE_UNITS) {
      throw new InputRefused('QUANTITY_OUTSIDE', `1 to ${MAX_LINE_UNITS} of sc_item_id ${scItemId}; it was ${units}`)
    }
    requireStore(turn, scItemId, warehouseCode)
  }
}

// GEO-2: the platform keeps each SKU in one warehouse. [A]
function requireStore(turn: Turn, scItemId: number, warehouseCode: WarehouseCode): void {
  const skuCode = skuCodeOfScItem(turn.supplier, scItemId)
  if (skuCode === undefined) throw new InputRefused('ITEM_UNKNOWN', `no goods of yours have sc_item_id ${scItemId}`)
  const kept = warehouseOf(turn, skuCode)
  if (kept !== warehouseCode) {
    throw new InputRefused('STORE_WRONG', `sc_item_id ${scItemId} is kept in ${kept}, not in ${warehouseCode}`)
  }
}

/** The inbound of a request; one that is taken before, or one that begins now and is confirmed at once. [A] */
export function beginPurchaseOrder(turn: Turn, request: PurchaseOrderRequest): PurchaseOrder {
  const known = purchaseOrderOfRequest(turn.supplier, request.requestNo)
  if (known) return known
  const { requestNo, warehouseCode, wantedDayNo, remark, items } = request
  const lines = items.map(({ scItemId, units }) => {
    const skuCode = skuCodeOfScItem(turn.supplier, scItemId)!
    return { skuCode, units, supplyPriceCents: supplyPriceCents(turn, skuCode) }
  })
  const answeredBy = 'SUPPLIER'
  const order = issuePurchaseOrder(turn, { requestNo, warehouseCode, lines, answeredBy, wantedDayNo, remark })
  confirmPurchaseOrder(turn, order, { units: new Map(), reason: null, expectedDayNo: wantedDayNo })
  return order
}

function purchaseOrderOfRequest({ purchaseOrders }: Supplier, requestNo: string): PurchaseOrder | undefined {
  return [...purchaseOrders.byNo.values()].find((order) => order.requestNo === requestNo)
}

/** Throws InputRefused for one that the supplier can not end. [A] The platform's own it refuses, and takes back only what it began. */
export function requireCancellable(supplier: Supplier, purchaseOrderNo: string): void {
  const order = ownPurchaseOrder(supplier, purchaseOrderNo)
  if (order.requestNo === null) return requireToConfirm(order)
  requireStep(PURCHASE_ORDER_STEPS, `purchase order ${purchaseOrderNo}`, { from: order.status, to: 'CANCELLED' })
  if (order.bookedBy === null) return
  throw new InputRefused('PURCHASE_ORDER_BOOKED', `${order.bookedBy} is to take ${purchaseOrderNo}; cancel that first`)
}

/** The supplier refuses a purchase order, or takes its own back, with what was set aside of it. */
export function endPurchaseOrder(turn: Turn, purchaseOrderNo: string, reason: string): PurchaseOrder {
  const order = ownPurchaseOrder(turn.supplier, purchaseOrderNo)
  for (const shipment of shipmentsToShip(turn.supplier, order)) dropShipment(turn, shipment)
  cancelPurchaseOrder(turn, order, { by: 'SUPPLIER', reason })
  return order
}
