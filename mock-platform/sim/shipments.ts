import type { DefectReason } from '../contract/inbound-events.ts'
import { DAY_MS, HOUR_MS } from './calendar.ts'
import { addDefectiveUnits } from './defective-stock.ts'
import { forgetOldest } from './keep-newest.ts'
import { judgeFirstInspections } from './kpi-alerts.ts'
import { countInspection } from './kpi-days.ts'
import { beginColdStart } from './listings.ts'
import type { ParameterTable } from './parameter.ts'
import type { PurchaseOrder, PurchaseOrderLine, PurchaseOrderStatus } from './purchase-orders.ts'
import { changeUnits, documentNo, stepPurchaseOrder, unitsToSend } from './purchase-orders.ts'
import { giveScItemId } from './sc-items.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'
import type { ReceivedStock } from './warehouse-stock.ts'
import { receiveWarehouseUnits } from './warehouse-stock.ts'

// GEO-2, KPI-2: goods of a purchase order from the supplier's door into the warehouse, where they are inspected, labelled
// and sorted. The platform calls a shipment a consignment (`co`); what the supplier itself sends is consignments.ts,
// pickups.ts and self-deliveries.ts.

export const SHIPMENT_PARAMETERS = {
  leastRoadDays: { value: 1, least: 0, most: 90, meaning: 'Days on the road, at least.', source: '[A]' },
  mostRoadDays: { value: 3, least: 0, most: 90, meaning: 'The same, at most.', source: '[A]' },
  leastInspectionHours: {
    value: 4,
    least: 0,
    most: 720,
    meaning: 'Hours to count, inspect, label and sort a shipment, at least.',
    source: '[A]',
  },
  mostInspectionHours: { value: 24, least: 0, most: 720, meaning: 'The same, at most.', source: '[A]' },
  defectRate: {
    value: 0.02,
    least: 0,
    most: 1,
    meaning: 'Share of units that do not pass their first inspection; from 3.5 % on KPI-2 is not healthy.',
    source: '[A]',
  },
} as const satisfies ParameterTable

/** [A] */
const DEFECT_WEIGHTS: readonly (readonly [DefectReason, number])[] = [
  ['APPEARANCE', 30],
  ['PACKAGING', 25],
  ['FUNCTION', 15],
  ['LABEL', 15],
  ['MISSING_PARTS', 8],
  ['WRONG_GOODS', 3],
  ['OTHER', 3],
  ['SAFETY', 1],
]

/** [A] How the modelled supplier sends goods. */
const CARRIERS = {
  EXPRESS: { carrier: 'SF Express', prefix: 'SF' },
  TRUCK: { carrier: 'Deppon Logistics', prefix: 'DPK' },
} as const
/** [A] Larger shipments go by truck. */
const MAX_EXPRESS_UNITS = 100
const UNITS_A_CARTON = 20
/** The platform numbers the boxes 1 to 99. */
const MAX_CARTONS = 99

/** Beyond these, the oldest that were received are let go. [A] */
const MAX_SHIPMENTS_KEPT = 5000

/** SHIPMENT_STEPS says what may follow. */
export type ShipmentStatus = 'TO_SHIP' | 'SHIPPED' | 'ARRIVED' | 'RECEIVED' | 'CANCELLED'

/** [A] Of the platform's consignments only "to ship" is documented. */
export const SHIPMENT_STEPS: Steps<ShipmentStatus> = {
  TO_SHIP: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['ARRIVED'],
  ARRIVED: ['RECEIVED'],
  RECEIVED: [],
  CANCELLED: [],
}

/** Units of a line in one box; the boxes of a shipment are numbered from 1. */
export type BoxedUnits = { boxSequence: number; units: number }

export type ShipmentLine = {
  lineId: number
  skuCode: string
  units: number
  /** Once it has left, nothing more of the purchase order's line is sent. */
  isLast: boolean
  boxes: readonly BoxedUnits[]
}

/** How goods travel. */
export type Transport = {
  deliveryType: 'EXPRESS' | 'TRUCK' | 'OTHER'
  carrier: string
  trackingNumber: string
}

/** Goods of a purchase order that travel together. */
export type Shipment = {
  /** The supplier's number (`order_source_code`). */
  shipmentNo: string
  /** The platform's. */
  consignOrderNo: string
  order: PurchaseOrder
  status: ShipmentStatus
  lines: ShipmentLine[]
  createdAtMs: number
  /** Null until it has left. */
  transport: Transport | null
  /** What took it; null: nothing yet, or the modelled supplier. */
  pickupOrderNo: string | null
  selfDeliveryNo: string | null
}

export type Shipments = {
  /** How many there were so far. */
  made: number
  byNo: Map<string, Shipment>
}

export function newShipments(): Shipments {
  return { made: 0, byNo: new Map() }
}

export type ShipmentEvent =
  | { type: 'goods-ready'; purchaseOrderNo: string }
  | { type: 'shipment-arrives'; shipmentNo: string }
  | { type: 'shipment-inspected'; shipmentNo: string }

export const SHIPMENT_EVENTS: EventHandlers<ShipmentEvent> = {
  'goods-ready': shipAsModelled,
  'shipment-arrives': arrive,
  'shipment-inspected': receive,
}

/** Goods are set aside, to be shipped; without a number of the supplier's, it gets one. */
export function makeShipment(
  turn: Turn,
  order: PurchaseOrder,
  { shipmentNo, lines }: { shipmentNo: string | null; lines: ShipmentLine[] },
): Shipment {
  const { supplier, atMs } = turn
  const { shipments } = supplier
  const made = ++shipments.made
  const shipment: Shipment = {
    shipmentNo: shipmentNo ?? freeShipmentNo(supplier, made),
    consignOrderNo: documentNo(supplier, 'CO', made),
    order,
    status: 'TO_SHIP',
    lines,
    createdAtMs: atMs,
    transport: null,
    pickupOrderNo: null,
    selfDeliveryNo: null,
  }
  shipments.byNo.set(shipment.shipmentNo, shipment)
  forgetOldest(shipments.byNo, MAX_SHIPMENTS_KEPT, ({ status }) => SHIPMENT_STEPS[status].length === 0)
  order.shipmentNos.push(shipment.shipmentNo)
  settlePurchaseOrder(supplier, order)
  return shipment
}

// The supplier may have taken one of the platform's numbers for a shipment of its own.
function freeShipmentNo(supplier: Supplier, made: number): string {
  const shipmentNo = documentNo(supplier, 'SH', made)
  return supplier.shipments.byNo.has(shipmentNo) ? documentNo(supplier, 'CO', made) : shipmentNo
}

/** All that is left of a purchase order; null when nothing is. */
export function shipmentOfRest(turn: Turn, order: PurchaseOrder): Shipment | null {
  const rest = order.lines.filter((line) => unitsLeft(turn.supplier, order, line) > 0)
  if (rest.length === 0) return null
  const lines = rest.map((line): ShipmentLine => {
    const units = unitsLeft(turn.supplier, order, line)
    return { lineId: line.lineId, skuCode: line.skuCode, units, isLast: false, boxes: [] }
  })
  return makeShipment(turn, order, { shipmentNo: null, lines })
}

/** Units of a line that are neither shipped nor set aside in a shipment. */
export function unitsLeft(supplier: Supplier, order: PurchaseOrder, line: PurchaseOrderLine): number {
  if (line.isDeliveryFinished) return 0
  const setAside = shipmentsToShip(supplier, order).flatMap(({ lines }) =>
    lines.filter(({ lineId }) => lineId === line.lineId),
  )
  return setAside.reduce((left, { units }) => left - units, unitsToSend(line) - line.shippedUnits)
}

/** The shipments of a purchase order that wait to be taken. */
export function shipmentsToShip({ shipments }: Supplier, { shipmentNos }: PurchaseOrder): Shipment[] {
  return shipmentNos.flatMap((shipmentNo) => {
    const shipment = shipments.byNo.get(shipmentNo)
    return shipment?.status === 'TO_SHIP' ? [shipment] : []
  })
}

/** The goods leave the supplier, and arrive then. */
export function sendOff(turn: Turn, shipment: Shipment, transport: Transport, arrivesAtMs: number): void {
  const { supplier } = turn
  const { shipmentNo, order } = shipment
  shipment.transport = transport
  changeUnits(supplier, order, () => {
    for (const { lineId, units, isLast } of shipment.lines) {
      const line = order.lines.find((each) => each.lineId === lineId)!
      line.shippedUnits += units
      line.isDeliveryFinished ||= isLast
    }
  })
  stepShipment(supplier, shipment, 'SHIPPED')
  turn.tell({
    type: 'shipment_shipped',
    data: {
      shipment_no: shipmentNo,
      purchase_order_no: order.purchaseOrderNo,
      delivery_type: transport.deliveryType,
      carrier: transport.carrier,
      tracking_number: transport.trackingNumber,
      carton_count: cartonCount(shipment),
      lines: shipment.lines.map(({ skuCode, units }) => ({ sku_code: skuCode, quantity: units })),
    },
  })
  finishDelivery(turn, order)
  turn.schedule(arrivesAtMs, { type: 'shipment-arrives', shipmentNo })
}

/** Goods that were set aside are so no longer. Throws InputRefused for a shipment that has left. */
export function dropShipment(turn: Turn, shipment: Shipment): void {
  const { order, shipmentNo } = shipment
  requireStep(SHIPMENT_STEPS, `shipment ${shipmentNo}`, { from: shipment.status, to: 'CANCELLED' })
  order.shipmentNos = order.shipmentNos.filter((each) => each !== shipmentNo)
  stepShipment(turn.supplier, shipment, 'CANCELLED')
  finishDelivery(turn, order)
}

/** Boxes of a shipment; of one that names none, as many as its units fill. [A] */
export function cartonCount({ lines }: Shipment): number {
  const sequences = lines.flatMap(({ boxes }) => boxes.map(({ boxSequence }) => boxSequence))
  if (sequences.length > 0) return Math.max(...sequences)
  const units = lines.reduce((sum, line) => sum + line.units, 0)
  return Math.min(Math.ceil(units / UNITS_A_CARTON), MAX_CARTONS)
}

/** `delivery_finish`: nothing more is sent though less than confirmed was, and the platform no longer waits for the rest. */
function finishDelivery(turn: Turn, order: PurchaseOrder): void {
  const { supplier } = turn
  const isOver = order.lines.every((line) => line.isDeliveryFinished || line.shippedUnits === unitsToSend(line))
  const isShort =
    order.lines.some((line) => line.shippedUnits < unitsToSend(line)) &&
    order.lines.some((line) => line.shippedUnits > 0)
  if (order.isDeliveryFinished || !isOver || !isShort || shipmentsToShip(supplier, order).length > 0) return
  changeUnits(supplier, order, () => {
    order.isDeliveryFinished = true
  })
  turn.tell({ type: 'purchase_order_delivery_finished', data: { purchase_order_no: order.purchaseOrderNo } })
  settlePurchaseOrder(supplier, order)
}

/** Takes a shipment one step further, and its purchase order along. Throws InputRefused for a step that is not in the table. */
export function stepShipment(supplier: Supplier, shipment: Shipment, status: Exclude<ShipmentStatus, 'TO_SHIP'>): void {
  requireStep(SHIPMENT_STEPS, `shipment ${shipment.shipmentNo}`, { from: shipment.status, to: status })
  shipment.status = status
  settlePurchaseOrder(supplier, shipment.order)
}

/** The status of a confirmed purchase order comes from its shipments. */
function settlePurchaseOrder(supplier: Supplier, order: PurchaseOrder): void {
  const status = statusFromShipments(supplier, order)
  if (status !== order.status) stepPurchaseOrder(supplier, order, status)
}

// The furthest of them counts; it is received when every one is and nothing is left to ship.
function statusFromShipments({ shipments }: Supplier, order: PurchaseOrder): PurchaseOrderStatus {
  const statuses = order.shipmentNos.map((shipmentNo) => shipments.byNo.get(shipmentNo)?.status ?? 'RECEIVED')
  const has = (status: ShipmentStatus) => statuses.includes(status)
  if (has('RECEIVED')) {
    const isAllShipped = order.lines.every((line) => line.shippedUnits === unitsToSend(line))
    const isComplete = statuses.every((status) => status === 'RECEIVED')
    return isComplete && (isAllShipped || order.isDeliveryFinished) ? 'RECEIVED' : 'PARTLY_RECEIVED'
  }
  if (has('ARRIVED')) return 'ARRIVED'
  if (has('SHIPPED')) return 'TO_RECEIVE'
  return has('TO_SHIP') ? 'TO_SHIP' : 'CONFIRMED'
}

// All goods of a purchase order in one shipment. [A]
function shipAsModelled(turn: Turn, { purchaseOrderNo }: { purchaseOrderNo: string }): void {
  const order = turn.supplier.purchaseOrders.byNo.get(purchaseOrderNo)
  const shipment = order && shipmentOfRest(turn, order)
  if (!shipment) return
  const { shipmentNo } = shipment
  sendOff(turn, shipment, modelledTransport(turn, shipment), turn.atMs + roadMs(turn, `shipment:${shipmentNo}`))
}

/** How long goods are on the road. */
export function roadMs(turn: Turn, label: string): number {
  const { leastRoadDays, mostRoadDays } = turn.parameters.shipments
  return Math.round(turn.draws(`${label}/road`).between(leastRoadDays, mostRoadDays) * DAY_MS)
}

function modelledTransport(turn: Turn, { shipmentNo, lines }: Shipment): Transport {
  const units = lines.reduce((sum, line) => sum + line.units, 0)
  const deliveryType = units > MAX_EXPRESS_UNITS ? 'TRUCK' : 'EXPRESS'
  const { carrier, prefix } = CARRIERS[deliveryType]
  return { deliveryType, carrier, trackingNumber: trackingNumber(turn, shipmentNo, prefix) }
}

/** A carrier's number of a shipment. */
export function trackingNumber(turn: Turn, shipmentNo: string, prefix: string): string {
  const number = turn.draws(`shipment:${shipmentNo}/tracking`).integer(0, 999_999_999)
  return `${prefix}${String(number).padStart(9, '0')}`
}

function arrive(turn: Turn, { shipmentNo }: { shipmentNo: string }): void {
  const shipment = turn.supplier.shipments.byNo.get(shipmentNo)
  if (!shipment) return
  stepShipment(turn.supplier, shipment, 'ARRIVED')
  shipment.order.arrivedAtMs ??= turn.atMs
  turn.tell({ type: 'shipment_arrived', data: { shipment_no: shipmentNo } })
  const { leastInspectionHours, mostInspectionHours } = turn.parameters.shipments
  const draws = turn.draws(`shipment:${shipmentNo}/inspection-time`)
  const hours = draws.between(leastInspectionHours, mostInspectionHours)
  turn.schedule(turn.atMs + Math.round(hours * HOUR_MS), { type: 'shipment-inspected', shipmentNo })
}

type InspectedLine = ShipmentLine & { goodUnits: number; defects: { reason: DefectReason; units: number }[] }

function receive(turn: Turn, { shipmentNo }: { shipmentNo: string }): void {
  const { supplier, atMs } = turn
  const shipment = supplier.shipments.byNo.get(shipmentNo)
  if (!shipment) return
  const inspected = inspect(turn, shipment)
  bookReceipt(supplier, shipment.order, inspected)
  stepShipment(supplier, shipment, 'RECEIVED')
  const lines = inspected.map(({ skuCode, goodUnits, defects }) => {
    return { sku_code: skuCode, good_units: goodUnits, defects }
  })
  turn.tell({ type: 'shipment_received', data: { shipment_no: shipmentNo, lines } })
  for (const { skuCode, units, goodUnits } of inspected) {
    countInspection(supplier.kpiDays, skuCode, { inspected: units, passed: goodUnits, atMs })
  }
  judgeFirstInspections(turn)
  const { warehouseCode } = shipment.order
  for (const { skuCode, units, goodUnits } of inspected) {
    addDefectiveUnits(supplier.defectiveStock, { skuCode, warehouseCode, quantity: units - goodUnits })
    if (goodUnits > 0) putIntoStock(turn, { skuCode, warehouseCode, quantity: goodUnits })
  }
}

/** Each unit passes or not; those that do not, by their reasons. */
function inspect(turn: Turn, { shipmentNo, lines }: Shipment): InspectedLine[] {
  const draws = turn.draws(`shipment:${shipmentNo}/inspection`)
  return lines.map((line) => {
    const found = new Map<DefectReason, number>()
    for (let unit = 0; unit < line.units; unit++) {
      if (draws.fraction() >= turn.parameters.shipments.defectRate) continue
      const reason = draws.weighted(DEFECT_WEIGHTS)
      found.set(reason, (found.get(reason) ?? 0) + 1)
    }
    const defects = [...found].map(([reason, units]) => ({ reason, units }))
    return { ...line, defects, goodUnits: defects.reduce((good, { units }) => good - units, line.units) }
  })
}

function bookReceipt(supplier: Supplier, order: PurchaseOrder, inspected: readonly InspectedLine[]): void {
  changeUnits(supplier, order, () => {
    for (const { lineId, units, goodUnits } of inspected) {
      const line = order.lines.find((each) => each.lineId === lineId)!
      line.goodUnits += goodUnits
      line.defectiveUnits += units - goodUnits
    }
  })
}

// A SKU that was never there begins with its first good units.
function putIntoStock(turn: Turn, stock: ReceivedStock): void {
  const { supplier, atMs } = turn
  if (!supplier.warehouseStock.has(stock.skuCode)) supplier.warehouseSkuCodes.push(stock.skuCode)
  receiveWarehouseUnits(
    supplier.warehouseStock,
    { ...stock, scItemId: giveScItemId(supplier.scItems, stock.skuCode) },
    atMs,
  )
  beginColdStart(turn, stock.skuCode)
}
