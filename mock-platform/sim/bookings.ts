import { requireShippable } from './consignments.ts'
import { InputRefused } from './input-refused.ts'
import type { PurchaseOrder } from './purchase-orders.ts'
import { ownPurchaseOrder } from './purchase-orders.ts'
import type { Shipment, Transport } from './shipments.ts'
import { sendOff, shipmentOfRest, shipmentsToShip, unitsLeft } from './shipments.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

// Purchase orders whose goods a pickup or the supplier's own delivery is about to take: one of the two at a time. [A]

type Booking = {
  purchaseOrderNos: readonly string[]
  /** What is to take them; null: it is not there yet. */
  by: string | null
  mostOrders: number
}

/** Throws InputRefused unless all of them have goods to be taken, to one warehouse, and nothing else takes them. */
export function requireBookable(supplier: Supplier, { purchaseOrderNos, by, mostOrders }: Booking): void {
  if (purchaseOrderNos.length === 0 || purchaseOrderNos.length > mostOrders) {
    throw new InputRefused(
      'ORDERS_OUTSIDE',
      `1 to ${mostOrders} purchase orders; there were ${purchaseOrderNos.length}`,
    )
  }
  if (new Set(purchaseOrderNos).size < purchaseOrderNos.length) {
    throw new InputRefused('ORDER_REPEATED', 'each purchase order once')
  }
  const orders = purchaseOrderNos.map((purchaseOrderNo) => ownPurchaseOrder(supplier, purchaseOrderNo))
  for (const order of orders) requireGoods(supplier, order, by)
  const stores = [...new Set(orders.map(({ warehouseCode }) => warehouseCode))]
  if (stores.length > 1) {
    throw new InputRefused('STORES_DIFFER', `one vehicle goes to one warehouse; these go to ${stores.join(', ')}`)
  }
}

function requireGoods(supplier: Supplier, order: PurchaseOrder, by: string | null): void {
  const { purchaseOrderNo, bookedBy, lines } = order
  requireShippable(order)
  if (bookedBy !== null && bookedBy !== by) {
    throw new InputRefused('PURCHASE_ORDER_BOOKED', `${bookedBy} is to take ${purchaseOrderNo}; cancel that first`)
  }
  const hasGoods =
    shipmentsToShip(supplier, order).length > 0 || lines.some((line) => unitsLeft(supplier, order, line) > 0)
  if (!hasGoods) throw new InputRefused('NOTHING_TO_SHIP', `all goods of ${purchaseOrderNo} have left`)
}

/** The purchase orders that are booked; those that were let go are left out. */
export function bookedOrders(supplier: Supplier, purchaseOrderNos: readonly string[]): PurchaseOrder[] {
  return purchaseOrderNos.flatMap((purchaseOrderNo) => supplier.purchaseOrders.byNo.get(purchaseOrderNo) ?? [])
}

/**
 * The goods leave the supplier: of each purchase order what was set aside, else all that is left of it [A]. They arrive
 * together.
 */
export function sendOffBooked(
  turn: Turn,
  orders: readonly PurchaseOrder[],
  { transportOf, arrivesAtMs }: { transportOf: (shipment: Shipment) => Transport; arrivesAtMs: number },
): Shipment[] {
  return orders.flatMap((order) => {
    order.bookedBy = null
    const setAside = shipmentsToShip(turn.supplier, order)
    const rest = setAside.length > 0 ? null : shipmentOfRest(turn, order)
    const shipments = rest ? [rest] : setAside
    for (const shipment of shipments) sendOff(turn, shipment, transportOf(shipment), arrivesAtMs)
    return shipments
  })
}
