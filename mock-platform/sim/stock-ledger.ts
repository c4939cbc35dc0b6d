import type { WarehouseCode } from '../contract/markets.ts'
import type { PlatformEvent } from '../contract/platform-events.ts'
import type { Supplier } from './suppliers.ts'

// The ledger of the warehouses' stock. It is not kept: what changed stands in the event feed, and what was there after each
// change follows backwards from what is there now. So it goes back as far as the feed does (MAX_EVENTS_KEPT).

export type StockQuality = 'GOOD' | 'DEFECTIVE'

type StockChange = {
  /** PURCHASE: goods of a purchase order came in. SALE: units were locked for an order, unlocked again, or left. */
  activity: 'PURCHASE' | 'SALE'
  units: number
  lockedUnits: number
  /** The purchase order or the order. */
  documentNo: string
  /** The shipment; null for an order. */
  shipmentNo: string | null
}

export type StockEntry = StockChange & {
  eventNo: number
  atMs: number
  warehouseCode: WarehouseCode
  quality: StockQuality
  /** On hand and locked after it. */
  resultUnits: number
  resultLockedUnits: number
}

/** All changes of a SKU's stock that the feed still tells, newest first. */
export function stockLedger(supplier: Supplier, skuCode: string, quality: StockQuality): StockEntry[] {
  const stock = currentStock(supplier, skuCode, quality)
  if (!stock) return []
  let { units, lockedUnits } = stock
  const entries: StockEntry[] = []
  for (let index = supplier.eventFeed.events.length - 1; index >= 0; index--) {
    const event = supplier.eventFeed.events[index]
    const change = event && changeBy(supplier, event, skuCode, quality)
    if (!change) continue
    const place = { eventNo: event.event_no, atMs: event.at, warehouseCode: stock.warehouseCode, quality }
    entries.push({ ...change, ...place, resultUnits: units, resultLockedUnits: lockedUnits })
    units -= change.units
    lockedUnits -= change.lockedUnits
  }
  return entries
}

function currentStock({ warehouseStock, defectiveStock }: Supplier, skuCode: string, quality: StockQuality) {
  if (quality === 'GOOD') {
    const sku = warehouseStock.get(skuCode)
    return sku && { units: sku.onHandUnits, lockedUnits: sku.lockedUnits, warehouseCode: sku.warehouseCode }
  }
  const sku = defectiveStock.get(skuCode)
  return sku && { units: sku.quantity, lockedUnits: 0, warehouseCode: sku.warehouseCode }
}

function changeBy(
  supplier: Supplier,
  event: PlatformEvent,
  skuCode: string,
  quality: StockQuality,
): StockChange | null {
  if (event.type === 'shipment_received') return receipt(supplier, event.data, skuCode, quality)
  if (quality === 'DEFECTIVE') return null
  if (event.type === 'order_paid') return sale(supplier, event.data.trade_order_id, skuCode, 0, 1)
  if (event.type === 'order_cancelled') return sale(supplier, event.data.trade_order_id, skuCode, 0, -1)
  const isLeaving = event.type === 'order_node_reached' && event.data.node === 'OUTBOUND'
  return isLeaving ? sale(supplier, event.data.trade_order_id, skuCode, -1, -1) : null
}

type Receipt = Extract<PlatformEvent, { type: 'shipment_received' }>['data']

function receipt(
  { shipments }: Supplier,
  { shipment_no: shipmentNo, lines }: Receipt,
  skuCode: string,
  quality: StockQuality,
): StockChange | null {
  let units = 0
  for (const line of lines) {
    if (line.sku_code !== skuCode) continue
    if (quality === 'GOOD') units += line.good_units
    else for (const defect of line.defects) units += defect.units
  }
  if (units === 0) return null
  const documentNo = shipments.byNo.get(shipmentNo)?.order.purchaseOrderNo ?? shipmentNo
  return { activity: 'PURCHASE', units, lockedUnits: 0, documentNo, shipmentNo }
}

// An order outlives its events in the feed: MAX_ORDERS_KEPT of them make more events than are kept.
function sale(
  { orders }: Supplier,
  tradeOrderId: string,
  skuCode: string,
  unitSign: 0 | -1,
  lockedSign: 1 | -1,
): StockChange | null {
  const order = orders.get(tradeOrderId)
  if (order?.fulfilment !== 'WAREHOUSE') return null
  let ordered = 0
  for (const line of order.lines) if (line.skuCode === skuCode) ordered += line.quantity
  if (ordered === 0) return null
  const units = unitSign * ordered || 0
  return { activity: 'SALE', units, lockedUnits: lockedSign * ordered, documentNo: tradeOrderId, shipmentNo: null }
}
