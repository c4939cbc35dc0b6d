import type { FeeKind } from '../contract/fee-events.ts'
import { FEE_KINDS } from '../contract/fee-events.ts'
import type { WarehouseCode } from '../contract/markets.ts'
import type { DayNo } from './calendar.ts'
import { businessDayNo, dayText } from './calendar.ts'
import type { Fee, ReturnedUnits } from './fees.ts'
import { currencyOf, orderFees, returnFees } from './fees.ts'
import type { Order } from './orders.ts'
import type { Turn } from './turn.ts'

// The monthly settlement: an order's fees accrue when it leaves the warehouse; a month's statement is closed at its end,
// and what comes later is charged in the month that runs. [A]

/** A calendar month in Asia/Shanghai, YYYY-MM. */
type Month = string

type FeeTotal = { amountCents: number; lineCount: number }

/** The deliveries of a month, and what came back of them. */
type DeliveryMonth = {
  ordersDelivered: number
  /** While the month runs, in the order in which they came back. */
  returned: ReturnedUnits[]
  ordersReturned: number
  /** FEE-6, in whole orders; null: the month runs. */
  returnAllowance: number | null
}

export type FeeStatements = {
  /** Of the month that runs. */
  totals: Map<FeeKind, FeeTotal>
  deliveries: Map<Month, DeliveryMonth>
}

/** Months whose returns are still told apart: far more than a return takes. [A] */
const MAX_MONTHS_KEPT = 120

export function newFeeStatements(): FeeStatements {
  return { totals: new Map(), deliveries: new Map() }
}

/** An order leaves a warehouse. */
export function chargeOrder(turn: Turn, order: Order, warehouse: WarehouseCode): void {
  charge(turn, orderFees(turn, order, warehouse))
}

/** An order is delivered. */
export function countDelivery({ supplier, atMs }: Turn): void {
  deliveriesOf(supplier.feeStatements, monthOf(businessDayNo(atMs))).ordersDelivered++
}

/** An order has come back. Of a month that is closed, those above its allowance are charged now (FEE-6). */
export function countReturn(turn: Turn, deliveredAtMs: number, units: ReturnedUnits): void {
  const month = deliveriesOf(turn.supplier.feeStatements, monthOf(businessDayNo(deliveredAtMs)))
  month.ordersReturned++
  if (month.returnAllowance === null) month.returned.push(units)
  else if (month.ordersReturned > month.returnAllowance) charge(turn, returnFees(turn, units))
}

/** A business day has ended: with the last of a month, its statement is closed. */
export function settleMonth(turn: Turn, day: DayNo): void {
  const month = monthOf(day)
  if (month !== monthOf(day + 1)) closeStatement(turn, month)
}

function closeStatement(turn: Turn, month: Month): void {
  const { feeStatements } = turn.supplier
  const deliveries = deliveriesOf(feeStatements, month)
  const { ordersDelivered, ordersReturned } = deliveries
  const allowance = returnAllowance(ordersDelivered, turn.parameters.kpi.returnRateLimit)
  // The first ones to come back are within it. [A]
  for (const units of deliveries.returned.slice(allowance)) charge(turn, returnFees(turn, units))
  Object.assign(deliveries, { returned: [], returnAllowance: allowance })
  turn.tell({
    type: 'fee_statement_closed',
    data: {
      month,
      orders_delivered: ordersDelivered,
      orders_returned: ordersReturned,
      return_allowance: allowance,
      totals: toldTotals(feeStatements.totals),
    },
  })
  feeStatements.totals = new Map()
}

/** FEE-6: orders that may come back of so many delivered; exactly 2.5 % is free. Whole basis points, so that it is exact. */
export function returnAllowance(ordersDelivered: number, returnRateLimit: number): number {
  return Math.floor((ordersDelivered * Math.round(returnRateLimit * 10_000)) / 10_000)
}

/** The totals as they are told, in the order of a statement. */
export function toldTotals(totals: ReadonlyMap<FeeKind, FeeTotal>) {
  return FEE_KINDS.flatMap((kind) => {
    const total = totals.get(kind)
    if (!total) return []
    return [{ kind, currency: currencyOf(kind), amount_cents: total.amountCents, line_count: total.lineCount }]
  })
}

function charge({ supplier }: Turn, fees: readonly Fee[]): void {
  const { totals } = supplier.feeStatements
  for (const { kind, amountCents } of fees) {
    const total = totals.get(kind) ?? { amountCents: 0, lineCount: 0 }
    totals.set(kind, { amountCents: total.amountCents + amountCents, lineCount: total.lineCount + 1 })
  }
}

function deliveriesOf({ deliveries }: FeeStatements, month: Month): DeliveryMonth {
  const known = deliveries.get(month)
  if (known) return known
  const added = { ordersDelivered: 0, returned: [], ordersReturned: 0, returnAllowance: null }
  deliveries.set(month, added)
  const [oldest] = deliveries.keys()
  if (deliveries.size > MAX_MONTHS_KEPT && oldest !== undefined) deliveries.delete(oldest)
  return added
}

function monthOf(day: DayNo): Month {
  return dayText(day).slice(0, 7)
}
