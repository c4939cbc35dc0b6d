import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'

// What must hold of purchase orders and shipments, told from the event feed.

type Deliveries = {
  /** Units by SKU that are still to come, as ordered, then as confirmed; of purchase orders that have not ended. */
  open: Map<string, Map<string, number>>
  /** Units by SKU that are neither shipped nor given up, of the same. */
  unsent: Map<string, Map<string, number>>
  /** The purchase order and the units of each shipment that is not received. */
  underWay: Map<string, { purchaseOrderNo: string; units: ReadonlyMap<string, number> }>
  problems: string[]
}

type Lines = readonly { sku_code: string; quantity: number }[]
const unitsOf = (lines: Lines) => new Map(lines.map((line) => [line.sku_code, line.quantity]))
const areEqual = (a: ReadonlyMap<string, number> | undefined, b: ReadonlyMap<string, number>) =>
  a?.size === b.size && [...b].every(([code, units]) => a.get(code) === units)

/** No unit is lost between supplier and shelf, and no purchase order is without an end or something that will happen. */
export function brokenInbound(supplier: Supplier, scheduled: ReadonlySet<string>): string[] {
  const deliveries: Deliveries = { open: new Map(), unsent: new Map(), underWay: new Map(), problems: [] }
  for (const event of supplier.eventFeed.events) follow(deliveries, event)
  const waited = new Set(
    [...deliveries.underWay].map(([no, { purchaseOrderNo }]) => (scheduled.has(no) ? purchaseOrderNo : '')),
  )
  const isSuppliers = (no: string) => supplier.purchaseOrders.byNo.get(no)?.answeredBy === 'SUPPLIER'
  const stuck = [...deliveries.open.keys()].filter((no) => !scheduled.has(no) && !waited.has(no) && !isSuppliers(no))
  return [
    ...deliveries.problems,
    ...stuck.map((no) => `purchase order ${no} has no end`),
    ...brokenOnTheWay(supplier, deliveries),
    ...brokenBookings(supplier, scheduled),
  ]
}

function follow(deliveries: Deliveries, { type, data }: PlatformEvent): void {
  const { open, unsent, underWay, problems } = deliveries
  if (type === 'purchase_order_issued' || type === 'purchase_order_confirmed') {
    const no = data.purchase_order_no
    if (open.has(no) !== (type === 'purchase_order_confirmed')) problems.push(`${type} of ${no} out of turn`)
    open.set(no, unitsOf(data.lines))
    unsent.set(no, unitsOf(data.lines))
  }
  if (type === 'purchase_order_cancelled' && !open.delete(data.purchase_order_no)) {
    problems.push(`${data.purchase_order_no} is cancelled out of turn`)
  }
  if (type === 'purchase_order_delivery_finished') {
    const no = data.purchase_order_no
    for (const [code, units] of unsent.get(no) ?? []) take(open.get(no), code, units)
    unsent.delete(no)
    forgetWhenEmpty(deliveries, no)
  }
  if (type === 'shipment_shipped') {
    const [no, units] = [data.purchase_order_no, unitsOf(data.lines)]
    for (const [code, count] of units) {
      if (!take(unsent.get(no), code, count)) problems.push(`${data.shipment_no} is more than was confirmed`)
    }
    underWay.set(data.shipment_no, { purchaseOrderNo: no, units })
  }
  if (type === 'shipment_received') {
    const shipment = underWay.get(data.shipment_no)
    const found = data.lines.map(({ sku_code, good_units, defects }) => {
      return { sku_code, quantity: defects.reduce((sum, { units }) => sum + units, good_units) }
    })
    if (!areEqual(shipment?.units, unitsOf(found))) problems.push(`${data.shipment_no} is not what was shipped`)
    underWay.delete(data.shipment_no)
    for (const { sku_code, quantity } of found) take(open.get(shipment?.purchaseOrderNo ?? ''), sku_code, quantity)
    forgetWhenEmpty(deliveries, shipment?.purchaseOrderNo ?? '')
  }
}

function take(from: Map<string, number> | undefined, code: string, units: number): boolean {
  const left = (from?.get(code) ?? 0) - units
  from?.set(code, left)
  return left >= 0
}

function forgetWhenEmpty({ open }: Deliveries, no: string): void {
  if ([...(open.get(no)?.values() ?? [])].every((units) => units === 0)) open.delete(no)
}

/** What is to take goods is there and will come. */
function brokenBookings({ purchaseOrders }: Supplier, scheduled: ReadonlySet<string>): string[] {
  return [...purchaseOrders.byNo.values()].flatMap(({ purchaseOrderNo, bookedBy, status }) => {
    if (bookedBy === null) return []
    return [
      ...(scheduled.has(bookedBy) ? [] : [`${bookedBy} of ${purchaseOrderNo} never comes`]),
      ...(status === 'CANCELLED' ? [`${purchaseOrderNo} is cancelled, and ${bookedBy} would take it`] : []),
    ]
  })
}

function brokenOnTheWay({ purchaseOrders }: Supplier, { open }: Deliveries): string[] {
  const expected = new Map<string, number>()
  for (const units of open.values()) {
    for (const [code, count] of units) expected.set(code, (expected.get(code) ?? 0) + count)
  }
  return [...purchaseOrders.onTheWayUnits].flatMap(([code, units]) => {
    const told = expected.get(code) ?? 0
    return units === told ? [] : [`${code}: ${units} on the way; by its history ${told}`]
  })
}
