import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import { wrongStatements } from '../support/fee-truth.ts'
import { wrongKpis } from '../support/kpi-truth.ts'
import { brokenInbound } from './inbound-invariants.ts'
import { brokenListings } from './listing-invariants.ts'
import { brokenPrices } from './price-invariants.ts'
import { brokenTickets } from './ticket-invariants.ts'
import type { SupplierEvent } from '../../mock-platform/sim/supplier-events.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import type { World } from '../../mock-platform/sim/world.ts'

// What must hold of a world at any instant, told from its event feed by code that shares nothing with it.

type OrderSeen = {
  fulfilment: string
  units: Map<string, number>
  isOutbound: boolean
  isDelivered: boolean
  end: string | null
  openExceptions: Set<string>
}

/** What is broken, in words; empty: all is well. */
export function brokenInvariants(world: World): string[] {
  const scheduled = scheduledThings(world)
  return [...world.suppliers].flatMap(([supplierId, supplier]) => {
    const orders = ordersOf(supplier.eventFeed.events)
    const waited = scheduled.get(supplierId) ?? new Set()
    return [
      ...brokenFeed(supplier),
      ...brokenOrders(orders, waited),
      ...brokenStock(supplier, orders),
      ...brokenPushes(supplier, orders, waited),
      ...brokenInbound(supplier, waited),
      ...brokenListings(supplier),
      ...brokenPrices(supplier),
      ...wrongKpis(supplier.eventFeed.events),
      ...wrongStatements(supplier.eventFeed.events, gramsOf(supplier)),
      ...brokenTickets(supplier, waited, world.nowMs),
    ].map((problem) => `${supplierId}: ${problem}`)
  })
}

/** FEE-7, of the sizes that were given. */
function gramsOf({ settings }: Supplier): Map<string, number> {
  const sizes = Object.entries(settings.packedSizes ?? {})
  return new Map(sizes.map(([code, size]) => [code, (size.lengthMm * size.widthMm * size.heightMm) / 5000]))
}

/** The orders, pushes, purchase orders, shipments, pickups, self-deliveries and tickets for which something is scheduled, by supplier. */
function scheduledThings({ state }: World): Map<string, Set<string>> {
  const scheduled = new Map<string, Set<string>>()
  for (const { event } of state.queue.heap) {
    const id = 'event' in event ? idOf(event.event) : null
    if (!('event' in event) || id === null) continue
    const ids = scheduled.get(event.supplierId) ?? new Set()
    scheduled.set(event.supplierId, ids.add(id))
  }
  return scheduled
}

function idOf(event: SupplierEvent): string | null {
  if ('pushId' in event) return event.pushId
  if ('tradeOrderId' in event) return event.tradeOrderId
  if ('purchaseOrderNo' in event) return event.purchaseOrderNo
  if ('ticketNo' in event) return event.ticketNo
  if ('pickupOrderNo' in event) return event.pickupOrderNo
  if ('selfDeliveryNo' in event) return event.selfDeliveryNo
  return 'shipmentNo' in event ? event.shipmentNo : null
}

function ordersOf(events: readonly PlatformEvent[]): Map<string, OrderSeen> {
  const orders = new Map<string, OrderSeen>()
  for (const { type, data } of events) {
    if (type === 'order_paid') {
      const units = new Map(data.lines.map((line) => [line.sku_code, line.quantity]))
      const seen = { isOutbound: false, isDelivered: false, end: null, openExceptions: new Set<string>() }
      orders.set(data.trade_order_id, { fulfilment: data.fulfilment, units, ...seen })
      continue
    }
    const order = 'trade_order_id' in data ? orders.get(data.trade_order_id ?? '') : undefined
    if (!order) continue
    if (type === 'order_exception_found') order.openExceptions.add(data.kind)
    if (type === 'order_exception_resolved') order.openExceptions.delete(data.kind)
    if (type === 'order_node_reached' && data.node === 'OUTBOUND') order.isOutbound = true
    if (type === 'order_node_reached' && data.node === 'DELIVERED') [order.isDelivered, order.end] = [true, 'delivered']
    if (type === 'order_cancelled') order.end = 'cancelled'
    if (type === 'order_returned') order.end = 'returned'
  }
  return orders
}

function brokenFeed({ eventFeed }: Supplier): string[] {
  const numbers = eventFeed.events.map((event) => event.event_no)
  const isGapless = numbers.every((no, index) => no === (numbers[0] ?? 1) + index)
  const times = eventFeed.events.map((event) => event.at)
  const isInOrder = times.every((at, index) => at >= (times[index - 1] ?? 0))
  return [
    ...(isGapless && numbers.at(-1) === (eventFeed.newestNo || undefined) ? [] : ['the feed has gaps']),
    ...(isInOrder ? [] : ['the feed goes back in time']),
  ]
}

/** No order without an end, something that will happen to it, or a reason why it is held up. */
function brokenOrders(orders: ReadonlyMap<string, OrderSeen>, scheduled: ReadonlySet<string>): string[] {
  return [...orders].flatMap(([id, { end, openExceptions }]) =>
    end !== null || scheduled.has(id) || openExceptions.size > 0 ? [] : [`order ${id} has no end, and no reason`],
  )
}

/** No unit created or lost: initial + received - outbound is on hand, and what open orders wait for is locked. */
function brokenStock(supplier: Supplier, orders: ReadonlyMap<string, OrderSeen>): string[] {
  const onHand = new Map(supplier.settings.warehouseStock.map(({ skuCode, quantity }) => [skuCode, quantity]))
  const locked = new Map<string, number>()
  const add = (to: Map<string, number>, code: string, units: number) => to.set(code, (to.get(code) ?? 0) + units)
  for (const event of supplier.eventFeed.events) {
    if (event.type !== 'shipment_received') continue
    for (const line of event.data.lines) add(onHand, line.sku_code, line.good_units)
  }
  for (const order of orders.values()) {
    if (order.fulfilment !== 'WAREHOUSE') continue
    for (const [code, units] of order.units) {
      if (order.isOutbound) add(onHand, code, -units)
      else if (order.end === null) add(locked, code, units)
    }
  }
  return [...supplier.warehouseStock.values()].flatMap((sku) => {
    const [expectedOnHand, expectedLocked] = [onHand.get(sku.skuCode) ?? 0, locked.get(sku.skuCode) ?? 0]
    const isRight = sku.onHandUnits === expectedOnHand && sku.lockedUnits === expectedLocked
    const found = `${sku.onHandUnits} on hand, ${sku.lockedUnits} locked`
    return isRight ? [] : [`${sku.skuCode}: ${found}; by its history ${expectedOnHand} and ${expectedLocked}`]
  })
}

/** Every push is acknowledged, on its way, or dead, and attempted 12 times at most; a JIT order whose push is dead has ended. */
function brokenPushes(
  { outbox }: Supplier,
  orders: ReadonlyMap<string, OrderSeen>,
  scheduled: ReadonlySet<string>,
): string[] {
  return [...outbox.pushes, ...outbox.others].flatMap(([id, { state, attempts }]) => {
    if (attempts > 12) return [`the push of ${id} was attempted ${attempts} times`]
    if (state === 'waiting') return scheduled.has(id) ? [] : [`the push of ${id} waits for nothing`]
    if (state !== 'dead' || outbox.others.has(id)) return []
    const order = orders.get(id)
    const hasEnded = order?.fulfilment === 'WAREHOUSE' || order?.end === 'cancelled'
    return hasEnded ? [] : [`the push of ${id} is dead, its order is not cancelled`]
  })
}
