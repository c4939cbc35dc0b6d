import type { DefectReason } from '../contract/inbound-events.ts'
import { DAY_MS, HOUR_MS } from './calendar.ts'
import { addDefectiveUnits } from './defective-stock.ts'
import { forgetOldest } from './keep-newest.ts'
import { judgeFirstInspections } from './kpi-alerts.ts'
import { countInspection } from './kpi-days.ts'
import { beginColdStart } from './listings.ts'
import type { ParameterTable } from './parameter.ts'
import type { PurchaseOrder } from './purchase-orders.ts'
import { documentNo, stepPurchaseOrder } from './purchase-orders.ts'
import { giveScItemId } from './sc-items.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'
import type { ReceivedStock } from './warehouse-stock.ts'
import { receiveWarehouseUnits } from './warehouse-stock.ts'

// GEO-2, KPI-2: goods of a purchase order from the supplier's door into the warehouse, where they are inspected, labelled
// and sorted.

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
type ShipmentStatus = 'SHIPPED' | 'ARRIVED' | 'RECEIVED'

export const SHIPMENT_STEPS: Steps<ShipmentStatus> = { SHIPPED: ['ARRIVED'], ARRIVED: ['RECEIVED'], RECEIVED: [] }

/** All goods of a purchase order [A]. */
export type Shipment = { shipmentNo: string; order: PurchaseOrder; status: ShipmentStatus }

export type Shipments = {
  /** How many there were so far. */
  shipped: number
  byNo: Map<string, Shipment>
}

export function newShipments(): Shipments {
  return { shipped: 0, byNo: new Map() }
}

export type ShipmentEvent =
  | { type: 'goods-ready'; purchaseOrderNo: string }
  | { type: 'shipment-arrives'; shipmentNo: string }
  | { type: 'shipment-inspected'; shipmentNo: string }

export const SHIPMENT_EVENTS: EventHandlers<ShipmentEvent> = {
  'goods-ready': ship,
  'shipment-arrives': arrive,
  'shipment-inspected': receive,
}

/** Takes a shipment and its purchase order one step further. Throws InputRefused for a step that is not in the table. */
export function stepShipment(supplier: Supplier, shipment: Shipment, status: Exclude<ShipmentStatus, 'SHIPPED'>): void {
  requireStep(SHIPMENT_STEPS, `shipment ${shipment.shipmentNo}`, { from: shipment.status, to: status })
  stepPurchaseOrder(supplier, shipment.order, status)
  shipment.status = status
}

function ship(turn: Turn, { purchaseOrderNo }: { purchaseOrderNo: string }): void {
  const { supplier } = turn
  const order = supplier.purchaseOrders.byNo.get(purchaseOrderNo)
  if (!order) return
  stepPurchaseOrder(supplier, order, 'TO_RECEIVE')
  const shipmentNo = documentNo(supplier, 'SH', ++supplier.shipments.shipped)
  supplier.shipments.byNo.set(shipmentNo, { shipmentNo, order, status: 'SHIPPED' })
  forgetOldest(supplier.shipments.byNo, MAX_SHIPMENTS_KEPT, ({ status }) => status === 'RECEIVED')
  tellShipped(turn, shipmentNo, order)
  const { leastRoadDays, mostRoadDays } = turn.parameters.shipments
  const days = turn.draws(`shipment:${shipmentNo}/road`).between(leastRoadDays, mostRoadDays)
  turn.schedule(turn.atMs + Math.round(days * DAY_MS), { type: 'shipment-arrives', shipmentNo })
}

function tellShipped(turn: Turn, shipmentNo: string, { purchaseOrderNo, skuCode, units }: PurchaseOrder): void {
  const deliveryType = units > MAX_EXPRESS_UNITS ? 'TRUCK' : 'EXPRESS'
  const { carrier, prefix } = CARRIERS[deliveryType]
  const number = turn.draws(`shipment:${shipmentNo}/tracking`).integer(0, 999_999_999)
  turn.tell({
    type: 'shipment_shipped',
    data: {
      shipment_no: shipmentNo,
      purchase_order_no: purchaseOrderNo,
      delivery_type: deliveryType,
      carrier,
      tracking_number: `${prefix}${String(number).padStart(9, '0')}`,
      carton_count: Math.min(Math.ceil(units / UNITS_A_CARTON), MAX_CARTONS),
      lines: [{ sku_code: skuCode, quantity: units }],
    },
  })
}

function arrive(turn: Turn, { shipmentNo }: { shipmentNo: string }): void {
  const shipment = turn.supplier.shipments.byNo.get(shipmentNo)
  if (!shipment) return
  stepShipment(turn.supplier, shipment, 'ARRIVED')
  turn.tell({ type: 'shipment_arrived', data: { shipment_no: shipmentNo } })
  const { leastInspectionHours, mostInspectionHours } = turn.parameters.shipments
  const draws = turn.draws(`shipment:${shipmentNo}/inspection-time`)
  const hours = draws.between(leastInspectionHours, mostInspectionHours)
  turn.schedule(turn.atMs + Math.round(hours * HOUR_MS), { type: 'shipment-inspected', shipmentNo })
}

function receive(turn: Turn, { shipmentNo }: { shipmentNo: string }): void {
  const shipment = turn.supplier.shipments.byNo.get(shipmentNo)
  if (!shipment) return
  stepShipment(turn.supplier, shipment, 'RECEIVED')
  const { skuCode, warehouseCode, units } = shipment.order
  const defects = inspect(turn, shipmentNo, units)
  const goodUnits = units - defects.reduce((sum, defect) => sum + defect.units, 0)
  const lines = [{ sku_code: skuCode, good_units: goodUnits, defects }]
  turn.tell({ type: 'shipment_received', data: { shipment_no: shipmentNo, lines } })
  countInspection(turn.supplier.kpiDays, skuCode, { inspected: units, passed: goodUnits, atMs: turn.atMs })
  judgeFirstInspections(turn)
  addDefectiveUnits(turn.supplier.defectiveStock, { skuCode, warehouseCode, quantity: units - goodUnits })
  if (goodUnits > 0) putIntoStock(turn, { skuCode, warehouseCode, quantity: goodUnits })
}

/** Each unit passes or not; those that do not, by their reasons. */
function inspect(turn: Turn, shipmentNo: string, units: number): { reason: DefectReason; units: number }[] {
  const draws = turn.draws(`shipment:${shipmentNo}/inspection`)
  const found = new Map<DefectReason, number>()
  for (let unit = 0; unit < units; unit++) {
    if (draws.fraction() >= turn.parameters.shipments.defectRate) continue
    const reason = draws.weighted(DEFECT_WEIGHTS)
    found.set(reason, (found.get(reason) ?? 0) + 1)
  }
  return [...found].map(([reason, count]) => ({ reason, units: count }))
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
