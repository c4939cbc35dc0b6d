import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'

// What a supplier's books must say, computed from the platform's own facts by code that shares nothing with the books but
// the tariffs: whole numbers, one plain step after another.

const DAY_MS = 86_400_000
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

const dayOf = (atMs: number) => new Date(atMs + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)

export type TrueOrder = {
  market: string
  fulfilment: string
  totalCents: number
  units: Map<string, number>
  paidAtMs: number
  nodes: Map<string, number>
  cancelledBy: string | null
  isFoundShort: boolean
  openExceptions: string[]
  returned: { good: number; scrapped: number } | null
  warehouse: string | null
}

export type TrueDay = {
  ordersPaid: number
  ordersCancelledByBuyer: number
  ordersFulfilled: number
  ordersOutboundInTime: number
  ordersDelivered: number
  ordersReturned: number
  unitsSold: number
  unitsInspected: number
  unitsPassed: number
}

/** Every order as the facts tell of it, by number. */
export function trueOrders(events: readonly PlatformEvent[]): Map<string, TrueOrder> {
  const orders = new Map<string, TrueOrder>()
  for (const { type, at, data } of events) {
    if (type === 'order_paid') {
      orders.set(data.trade_order_id, {
        market: data.market,
        fulfilment: data.fulfilment,
        totalCents: data.lines.reduce((sum, line) => sum + line.quantity * line.unit_price_cents, 0),
        units: new Map(data.lines.map((line) => [line.sku_code, line.quantity])),
        paidAtMs: at,
        nodes: new Map(),
        cancelledBy: null,
        isFoundShort: false,
        openExceptions: [],
        returned: null,
        warehouse: null,
      })
      continue
    }
    const order = 'trade_order_id' in data ? orders.get(data.trade_order_id ?? '') : undefined
    if (!order) continue
    if (type === 'order_node_reached') {
      order.nodes.set(data.node, data.reached_at)
      order.warehouse ??= data.warehouse_code
    }
    if (type === 'order_exception_found') {
      order.openExceptions.push(data.kind)
      if (data.kind === 'STOCK_SHORT') order.isFoundShort = true
    }
    if (type === 'order_exception_resolved') {
      order.openExceptions = order.openExceptions.filter((kind) => kind !== data.kind)
    }
    if (type === 'order_cancelled') Object.assign(order, { cancelledBy: data.cancelled_by, openExceptions: [] })
    if (type === 'order_returned') {
      order.returned = { good: 0, scrapped: 0 }
      for (const line of data.lines) {
        order.returned.good += line.good_units
        order.returned.scrapped += line.scrapped_units
      }
    }
  }
  return orders
}

/** The sums of each business day (KPI-1, KPI-2, KPI-4, GEO-4); days on which nothing counts are left out. */
export function trueDays(orders: Iterable<TrueOrder>, events: readonly PlatformEvent[]): Map<string, TrueDay> {
  const days = new Map<string, TrueDay>()
  const add = (atMs: number, counts: Partial<TrueDay>) => {
    const day = days.get(dayOf(atMs)) ?? noCounts()
    for (const [name, count] of Object.entries(counts)) day[name as keyof TrueDay] += count
    days.set(dayOf(atMs), day)
  }
  for (const order of orders) {
    const leftAtMs = order.nodes.get('OUTBOUND')
    const isCancelled = order.cancelledBy !== null
    const isShort = order.isFoundShort && order.fulfilment === 'JIT'
    // GEO-4: by the end of the day after the payment.
    const startOfDayMs = Date.parse(dayOf(order.paidAtMs)) - SHANGHAI_OFFSET_MS
    const isInTime = leftAtMs !== undefined && leftAtMs < startOfDayMs + 2 * DAY_MS
    const units = [...order.units.values()].reduce((sum, count) => sum + count, 0)
    add(order.paidAtMs, {
      ordersPaid: 1,
      ordersCancelledByBuyer: order.cancelledBy === 'BUYER' ? 1 : 0,
      ordersFulfilled: isCancelled || isShort ? 0 : 1,
      ordersOutboundInTime: isInTime ? 1 : 0,
      unitsSold: order.fulfilment === 'WAREHOUSE' && !isCancelled ? units : 0,
    })
    const deliveredAtMs = order.nodes.get('DELIVERED')
    if (deliveredAtMs !== undefined) add(deliveredAtMs, { ordersDelivered: 1, ordersReturned: order.returned ? 1 : 0 })
  }
  for (const { at, inspected, passed } of firstReceipts(events))
    add(at, { unitsInspected: inspected, unitsPassed: passed })
  return days
}

function noCounts(): TrueDay {
  return {
    ordersPaid: 0,
    ordersCancelledByBuyer: 0,
    ordersFulfilled: 0,
    ordersOutboundInTime: 0,
    ordersDelivered: 0,
    ordersReturned: 0,
    unitsSold: 0,
    unitsInspected: 0,
    unitsPassed: 0,
  }
}

// KPI-2: the first receipt of each SKU.
function firstReceipts(events: readonly PlatformEvent[]): { at: number; inspected: number; passed: number }[] {
  const seen = new Set<string>()
  return events.flatMap(({ type, at, data }) => {
    if (type !== 'shipment_received') return []
    return data.lines.flatMap(({ sku_code, good_units, defects }) => {
      if (seen.has(sku_code)) return []
      seen.add(sku_code)
      return [{ at, passed: good_units, inspected: good_units + defects.reduce((sum, { units }) => sum + units, 0) }]
    })
  })
}

export type TrueTicket = {
  kind: string
  tradeOrderId: string | null
  state: string
  openedAtMs: number
  answeredAtMs: number | null
  closedAtMs: number | null
  side: string | null
  /** TKT-2: who, when, to which side and why; the lock first. */
  trace: string[]
  resolution: string | null
}

/** Every ticket as the facts tell of it, by the platform's number (TKT-1, TKT-2). */
export function trueTickets(events: readonly PlatformEvent[]): Map<string, TrueTicket> {
  const tickets = new Map<string, TrueTicket>()
  for (const { type, at, data } of events) {
    if (type === 'ticket_opened') {
      const begin = { state: 'OPEN', answeredAtMs: null, closedAtMs: null, side: null, trace: [], resolution: null }
      tickets.set(data.ticket_no, { kind: data.kind, tradeOrderId: data.trade_order_id, openedAtMs: at, ...begin })
      continue
    }
    const ticket = 'ticket_no' in data ? tickets.get(data.ticket_no) : undefined
    if (!ticket) continue
    const trace = (from: string | null, to: string, why: string, who: string) => {
      ticket.side = to
      ticket.trace.push([ticket.trace.length + 1, from, to, why, who, at].join(' | '))
    }
    if (type === 'ticket_answered') {
      Object.assign(ticket, { state: 'ANSWERED', answeredAtMs: at })
      trace(null, data.responsible_side, data.responsibility_reason, data.agent)
    }
    if (type === 'ticket_responsibility_changed') trace(data.from_side, data.to_side, data.reason, data.agent)
    if (type === 'ticket_resolved') {
      Object.assign(ticket, { state: 'RESOLVED', closedAtMs: at, resolution: data.resolution })
    }
    if (type === 'ticket_withdrawn') Object.assign(ticket, { state: 'WITHDRAWN', closedAtMs: at })
  }
  return tickets
}

/** Half up, of whole numbers. */
const rounded = (numerator: number, denominator: number) =>
  Math.floor((2 * numerator + denominator) / (2 * denominator))

/** FEE-1 to FEE-5 and FEE-8 of an order that has left, in minor units by kind; `unitGrams` is the volumetric weight. */
export function trueFees(order: TrueOrder, unitGrams: ReadonlyMap<string, number>): Record<string, number> {
  const { trunkLanes, localDeliveries } = DEFAULT_PROGRAMME
  const grams = [...order.units].reduce((sum, [code, units]) => sum + units * (unitGrams.get(code) ?? NaN), 0)
  const lane = trunkLanes.find(({ warehouse, market }) => warehouse === order.warehouse && market === order.market)!
  const stepsAbove = Math.max(0, Math.ceil((grams - lane.firstWeightGrams) / lane.nextWeightGrams))
  const dutyBasisPoints = order.totalCents <= 15_000 ? 0 : order.totalCents <= 30_000 ? 250 : 450
  return {
    COMMISSION: 0,
    SERVICE_FEE: rounded(order.totalCents * 65, 1000),
    HANDLING: 80,
    TRUNK: lane.firstWeightMinor + stepsAbove * lane.nextWeightMinor,
    LOCAL_DELIVERY: localDeliveries.find(({ market }) => market === order.market)!.orderMinor,
    DUTY_PREPAYMENT: rounded(order.totalCents * dutyBasisPoints, 10_000),
  }
}
