import type { WarehouseCode } from '../contract/markets.ts'
import type { DayNo } from './calendar.ts'
import { businessDayNo, dayText, HOUR_MS } from './calendar.ts'
import { InputRefused } from './input-refused.ts'
import { forgetOldest } from './keep-newest.ts'
import type { ParameterTable } from './parameter.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'

// REP-1: goods that the platform wants in its warehouses, or that the supplier means to bring there. Who wants them is
// replenishment.ts and purchase-order-inputs.ts, who answers purchase-order-answers.ts and purchase-order-inputs.ts, and how
// the goods come shipments.ts.

export const PURCHASE_ORDER_PARAMETERS = {
  intervalDays: {
    value: 7,
    least: 1,
    most: 90,
    meaning: 'Days from one look at the stock of a SKU to the next, on average.',
    source: 'REP-1; weekly [A]',
  },
  leastTimesWeeklySales: {
    value: 1.8,
    least: 0,
    most: 52,
    meaning: 'The stock that is ordered up to, at least: times the average weekly sales.',
    source: 'REP-1',
  },
  mostTimesWeeklySales: { value: 2.2, least: 0, most: 52, meaning: 'The same, at most.', source: 'REP-1' },
  leastOrderShare: {
    value: 0.25,
    least: 0,
    most: 1,
    meaning: 'Share of the stock that is ordered up to; less than that is not worth an order, and waits.',
    source: '[A]',
  },
  firstUnits: {
    value: 60,
    least: 0,
    most: 100_000,
    meaning: 'Units that a SKU without sales is ordered up to.',
    source: '[A]',
  },
  answerLimitHours: {
    value: 72,
    least: 1,
    most: 8760,
    meaning: 'Hours after which the platform cancels a purchase order that the supplier itself has not answered.',
    source: '`gmt_expiration`; the hours [A]',
  },
  refusedRate: {
    value: 0.03,
    least: 0,
    most: 1,
    meaning: 'Share of purchase orders that the modelled supplier refuses.',
    source: '[A]',
  },
  lessRate: {
    value: 0.08,
    least: 0,
    most: 1,
    meaning: 'Share of the others of which it confirms 50 to 90 % only.',
    source: '[A]',
  },
  answerHours: {
    value: 24,
    least: 1,
    most: 720,
    meaning: 'Hours in which it answers, at most; at least a twelfth of them.',
    source: '[A]',
  },
  leastShippingDays: {
    value: 1,
    least: 0,
    most: 90,
    meaning: 'Days from its answer until the goods leave it, at least.',
    source: '[A]',
  },
  mostShippingDays: { value: 3, least: 0, most: 90, meaning: 'The same, at most.', source: '[A]' },
  supplyPriceTimes: {
    value: 3.5,
    least: 0,
    most: 100,
    meaning: 'CNY cents of the supply price for a EUR cent of the first price to buyers.',
    source: '[A]',
  },
} as const satisfies ParameterTable

/** [A] Days that the platform gives a supplier to deliver. */
const WANTED_AFTER_DAYS = 7
/** The API and the platform take no more in a line. */
export const MAX_LINE_UNITS = 1_000_000
/** Beyond these, the oldest that have ended are let go. [A] */
const MAX_PURCHASE_ORDERS_KEPT = 5000

/** By the platform's codes 10, 15, 17, 20, 21, 30, 40 and -99; PURCHASE_ORDER_STEPS says what may follow. */
export type PurchaseOrderStatus =
  'TO_CONFIRM' | 'CONFIRMED' | 'TO_SHIP' | 'TO_RECEIVE' | 'ARRIVED' | 'PARTLY_RECEIVED' | 'RECEIVED' | 'CANCELLED'

/** [A] The source has the codes, not the steps between them. Goods on their way are not cancelled any more. */
export const PURCHASE_ORDER_STEPS: Steps<PurchaseOrderStatus> = {
  TO_CONFIRM: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['TO_SHIP', 'CANCELLED'],
  TO_SHIP: ['CONFIRMED', 'TO_RECEIVE', 'CANCELLED'],
  TO_RECEIVE: ['ARRIVED'],
  ARRIVED: ['PARTLY_RECEIVED', 'RECEIVED'],
  PARTLY_RECEIVED: ['RECEIVED'],
  RECEIVED: [],
  CANCELLED: [],
}

export type PurchaseOrderLine = {
  /** The platform's number of the line (`po_line_id`). */
  lineId: number
  skuCode: string
  orderedUnits: number
  /** Null until the supplier has answered. */
  confirmedUnits: number | null
  /** Of them, those that have left the supplier, and those that the warehouse has counted. */
  shippedUnits: number
  goodUnits: number
  defectiveUnits: number
  /** CNY cents of one unit. */
  supplyPriceCents: number
  /** The supplier sends no more of it (`delivery_finish`). */
  isDeliveryFinished: boolean
}

export type PurchaseOrder = {
  purchaseOrderNo: string
  /** Of one that the supplier began (`request_no`); null: the platform did. */
  requestNo: string | null
  warehouseCode: WarehouseCode
  lines: PurchaseOrderLine[]
  status: PurchaseOrderStatus
  /** Who answers it and sends the goods: the modelled supplier, or the real one. */
  answeredBy: 'MODEL' | 'SUPPLIER'
  issuedAtMs: number
  /** When the platform cancels it unless it is answered; null: it does not. */
  expiresAtMs: number | null
  wantedDayNo: DayNo
  /** When the supplier means to deliver; null until it has answered. */
  expectedDayNo: DayNo | null
  arrivedAtMs: number | null
  remark: string | null
  /** Nothing of it is shipped any more, though less than confirmed was. */
  isDeliveryFinished: boolean
  /** Its shipments that were not cancelled, in order. */
  shipmentNos: string[]
  /** The pickup or self-delivery that is about to take its goods. */
  bookedBy: string | null
  /** Those that were booked last and not cancelled. */
  pickupOrderNo: string | null
  selfDeliveryNo: string | null
}

export type PurchaseOrders = {
  /** How many there were so far, and how many lines they had. */
  issued: number
  linesIssued: number
  byNo: Map<string, PurchaseOrder>
  /** Units of each SKU in purchase orders that have not ended: they are on their way. */
  onTheWayUnits: Map<string, number>
}

export function newPurchaseOrders(): PurchaseOrders {
  return { issued: 0, linesIssued: 0, byNo: new Map(), onTheWayUnits: new Map() }
}

export type PurchaseOrderEvent = { type: 'purchase-order-expires'; purchaseOrderNo: string }

export const PURCHASE_ORDER_EVENTS: EventHandlers<PurchaseOrderEvent> = { 'purchase-order-expires': expire }

type WantedLine = { skuCode: string; units: number; supplyPriceCents: number }

export type NewPurchaseOrder = Pick<
  PurchaseOrder,
  'requestNo' | 'warehouseCode' | 'answeredBy' | 'wantedDayNo' | 'remark'
> & { lines: readonly WantedLine[] }

/** A purchase order is there from now on, to be confirmed. */
export function issuePurchaseOrder(turn: Turn, { lines, ...wanted }: NewPurchaseOrder): PurchaseOrder {
  const { supplier, atMs } = turn
  const { purchaseOrders } = supplier
  const order: PurchaseOrder = {
    ...wanted,
    purchaseOrderNo: documentNo(supplier, 'PO', ++purchaseOrders.issued),
    lines: lines.map((line) => newLine(++purchaseOrders.linesIssued, line)),
    status: 'TO_CONFIRM',
    issuedAtMs: atMs,
    expiresAtMs: null,
    expectedDayNo: null,
    arrivedAtMs: null,
    isDeliveryFinished: false,
    shipmentNos: [],
    bookedBy: null,
    pickupOrderNo: null,
    selfDeliveryNo: null,
  }
  purchaseOrders.byNo.set(order.purchaseOrderNo, order)
  forgetOldest(purchaseOrders.byNo, MAX_PURCHASE_ORDERS_KEPT, isEnded)
  for (const { skuCode, orderedUnits } of order.lines) addOnTheWay(supplier, skuCode, orderedUnits)
  turn.tell({
    type: 'purchase_order_issued',
    data: {
      purchase_order_no: order.purchaseOrderNo,
      order_type: 'WAREHOUSE_STOCK',
      warehouse_code: order.warehouseCode,
      wanted_on: dayText(order.wantedDayNo),
      lines: lines.map(({ skuCode, units, supplyPriceCents }) => {
        return { sku_code: skuCode, quantity: units, supply_price_cents: supplyPriceCents }
      }),
    },
  })
  return order
}

function newLine(lineId: number, { skuCode, units, supplyPriceCents }: WantedLine): PurchaseOrderLine {
  return {
    lineId,
    skuCode,
    orderedUnits: units,
    confirmedUnits: null,
    shippedUnits: 0,
    goodUnits: 0,
    defectiveUnits: 0,
    supplyPriceCents,
    isDeliveryFinished: false,
  }
}

/** The platform waits so long for the supplier's own answer. */
export function expectAnswer(turn: Turn, order: PurchaseOrder): void {
  order.expiresAtMs = turn.atMs + Math.round(turn.parameters.purchaseOrders.answerLimitHours * HOUR_MS)
  turn.schedule(order.expiresAtMs, { type: 'purchase-order-expires', purchaseOrderNo: order.purchaseOrderNo })
}

function expire(turn: Turn, { purchaseOrderNo }: { purchaseOrderNo: string }): void {
  const order = turn.supplier.purchaseOrders.byNo.get(purchaseOrderNo)
  if (order?.status !== 'TO_CONFIRM') return
  cancelPurchaseOrder(turn, order, { by: 'PLATFORM', reason: 'It was not answered in time.' })
}

/** What the supplier takes of a purchase order. */
export type Confirmation = {
  /** Of each line, by its number: all of those that are left out. */
  units: ReadonlyMap<number, number>
  /** Why less than ordered. */
  reason: string | null
  expectedDayNo: DayNo
}

/** The supplier takes it. */
export function confirmPurchaseOrder(turn: Turn, order: PurchaseOrder, confirmation: Confirmation): void {
  const { units, reason, expectedDayNo } = confirmation
  stepPurchaseOrder(turn.supplier, order, 'CONFIRMED')
  changeUnits(turn.supplier, order, () => {
    for (const line of order.lines) line.confirmedUnits = units.get(line.lineId) ?? line.orderedUnits
  })
  order.expectedDayNo = expectedDayNo
  turn.tell({
    type: 'purchase_order_confirmed',
    data: {
      purchase_order_no: order.purchaseOrderNo,
      lines: order.lines.map((line) => ({ sku_code: line.skuCode, quantity: unitsToSend(line) })),
      reason,
      expected_on: dayText(expectedDayNo),
    },
  })
}

/** It ends without goods. */
export function cancelPurchaseOrder(
  turn: Turn,
  order: PurchaseOrder,
  { by, reason }: { by: 'SUPPLIER' | 'PLATFORM'; reason: string },
): void {
  stepPurchaseOrder(turn.supplier, order, 'CANCELLED')
  turn.tell({
    type: 'purchase_order_cancelled',
    data: { purchase_order_no: order.purchaseOrderNo, cancelled_by: by, reason },
  })
}

/** Takes a purchase order one step further. Throws InputRefused for a step that is not in the table. */
export function stepPurchaseOrder(supplier: Supplier, order: PurchaseOrder, status: PurchaseOrderStatus): void {
  requireStep(PURCHASE_ORDER_STEPS, `purchase order ${order.purchaseOrderNo}`, { from: order.status, to: status })
  changeUnits(supplier, order, () => {
    order.status = status
  })
}

/** Throws InputRefused, PURCHASE_ORDER_UNKNOWN. */
export function purchaseOrderNamed({ purchaseOrders }: Supplier, purchaseOrderNo: string): PurchaseOrder {
  const order = purchaseOrders.byNo.get(purchaseOrderNo)
  if (order) return order
  throw new InputRefused(
    'PURCHASE_ORDER_UNKNOWN',
    `no purchase order "${purchaseOrderNo}"; aliexpress.ascp.po.pageQuery lists them`,
  )
}

/** Throws InputRefused, PURCHASE_ORDER_UNKNOWN, and ANSWERED_BY_MODEL for one that is not the supplier's to answer. */
export function ownPurchaseOrder(supplier: Supplier, purchaseOrderNo: string): PurchaseOrder {
  const order = purchaseOrderNamed(supplier, purchaseOrderNo)
  if (order.answeredBy === 'SUPPLIER') return order
  throw new InputRefused(
    'ANSWERED_BY_MODEL',
    `the modelled supplier answers ${purchaseOrderNo}; those issued after purchase_orders_answered_by is set to supplier are yours`,
  )
}

/** Received or cancelled: nothing happens to it any more. */
export function isEnded({ status }: PurchaseOrder): boolean {
  return PURCHASE_ORDER_STEPS[status].length === 0
}

/** Units of a line that are to be sent in all: those confirmed, before the answer those ordered. */
export function unitsToSend({ confirmedUnits, orderedUnits }: PurchaseOrderLine): number {
  return confirmedUnits ?? orderedUnits
}

/** Changes a purchase order, and with it what is on its way. */
export function changeUnits(supplier: Supplier, order: PurchaseOrder, change: () => void): void {
  for (const line of order.lines) addOnTheWay(supplier, line.skuCode, -unitsOnTheWay(order, line))
  change()
  for (const line of order.lines) addOnTheWay(supplier, line.skuCode, unitsOnTheWay(order, line))
}

export function unitsOnTheWay(order: PurchaseOrder, line: PurchaseOrderLine): number {
  if (isEnded(order)) return 0
  const sent = order.isDeliveryFinished ? line.shippedUnits : unitsToSend(line)
  return sent - line.goodUnits - line.defectiveUnits
}

function addOnTheWay({ purchaseOrders: { onTheWayUnits } }: Supplier, skuCode: string, units: number): void {
  onTheWayUnits.set(skuCode, (onTheWayUnits.get(skuCode) ?? 0) + units)
}

/** The first day by which the platform wants goods that are ordered now. */
export function wantedDayNo(atMs: number): DayNo {
  return businessDayNo(atMs) + WANTED_AFTER_DAYS
}

type DocumentKind = 'PO' | 'SH' | 'CO' | 'PU' | 'SD' | 'TK'

/** Numbers of a supplier's documents; suppliers and the worlds in which they are do not share any. */
export function documentNo({ settings, addedAtMs }: Supplier, kind: DocumentKind, count: number): string {
  return `${settings.supplierId}-${kind}${addedAtMs}-${String(count).padStart(5, '0')}`
}
