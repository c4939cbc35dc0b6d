import type { CancelledBy, Fulfilment } from '../../prisma/generated/enums.ts'
import { isPast, outboundDueAt } from '../orders/order-deadlines.rules.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'

// What one order or one inspection adds to the sums by day from which the KPIs are computed.

export const KPI_COUNTERS = [
  'ordersPaid',
  'ordersCancelledByBuyer',
  'ordersFulfilled',
  'ordersOutboundInTime',
  'unitsInspected',
  'unitsPassed',
  'ordersDelivered',
  'ordersReturned',
  'unitsSold',
] as const

export type KpiCounter = (typeof KPI_COUNTERS)[number]
export type KpiCounts = Record<KpiCounter, number>
/** Counted at an instant: which day that is depends on the time zone. */
export type KpiContribution = { at: Date } & Partial<KpiCounts>

export type OrderFacts = {
  paidAt: Date
  fulfilment: Fulfilment
  isReservedInFull: boolean
  /** Whether units of it were found missing (STOCK_SHORT), even if they came later. */
  isFoundShort: boolean
  outboundAt: Date | null
  cancelledBy: CancelledBy | null
  deliveredAt: Date | null
  returnedAt: Date | null
}

/**
 * KPI-1 counts an order on the day it was paid: as fulfilled when every unit was there and nobody cancelled it, and not at
 * all when the buyer cancelled it; so does GEO-4. KPI-4 counts it on the day it was delivered.
 */
export function orderContributions(order: OrderFacts, programme: Programme): KpiContribution[] {
  const paid = {
    at: order.paidAt,
    ordersPaid: 1,
    ordersCancelledByBuyer: order.cancelledBy === 'BUYER' ? 1 : 0,
    ordersFulfilled: isFulfilledInFull(order) ? 1 : 0,
    ordersOutboundInTime: isOutboundInTime(order, programme) ? 1 : 0,
  }
  if (!order.deliveredAt) return [paid]
  const delivered = {
    at: order.deliveredAt,
    ordersDelivered: 1,
    ordersReturned: order.returnedAt ? 1 : 0,
  }
  return [paid, delivered]
}

/**
 * KPI-1 [A]: a JIT order of which units were found missing is not fulfilled in full, even when they came later. One from the
 * warehouse is: the platform keeps that count, and a wrong one is the platform's fault (WAREHOUSE_STOCK_SHORT, ORD-2).
 */
function isFulfilledInFull({ fulfilment, isReservedInFull, isFoundShort, cancelledBy }: OrderFacts): boolean {
  return isReservedInFull && !(isFoundShort && fulfilment === 'JIT') && cancelledBy === null
}

/** GEO-4. */
function isOutboundInTime({ paidAt, outboundAt }: OrderFacts, programme: Programme): boolean {
  return outboundAt !== null && !isPast(outboundDueAt(paidAt, valueOf(programme, 'outboundWithinDays')), outboundAt)
}

export type InspectionFacts = { inspectedAt: Date; inspectedUnits: number; passedUnits: number }

/** KPI-2. */
export function inspectionContributions({
  inspectedAt,
  inspectedUnits,
  passedUnits,
}: InspectionFacts): KpiContribution[] {
  return [{ at: inspectedAt, unitsInspected: inspectedUnits, unitsPassed: passedUnits }]
}

/**
 * What changes in each period when `before` becomes `after`, in the order of the periods; those without a change are left
 * out. `periodOf` names the period of an instant with a text that sorts by time.
 */
export function contributionChanges(
  before: readonly KpiContribution[],
  after: readonly KpiContribution[],
  periodOf: (at: Date) => string,
): ({ period: string } & KpiCounts)[] {
  const changes = new Map<string, KpiCounts>()
  const add = ({ at, ...counts }: KpiContribution, sign: 1 | -1) => {
    const period = periodOf(at)
    const sums = changes.get(period) ?? zeroCounts()
    for (const counter of KPI_COUNTERS) sums[counter] += sign * (counts[counter] ?? 0)
    changes.set(period, sums)
  }
  for (const contribution of before) add(contribution, -1)
  for (const contribution of after) add(contribution, 1)
  return [...changes]
    .filter(([, counts]) => KPI_COUNTERS.some((counter) => counts[counter] !== 0))
    .map(([period, counts]) => ({ period, ...counts }))
    .toSorted((left, right) => (left.period < right.period ? -1 : 1))
}

function zeroCounts(): KpiCounts {
  return {
    ordersPaid: 0,
    ordersCancelledByBuyer: 0,
    ordersFulfilled: 0,
    ordersOutboundInTime: 0,
    unitsInspected: 0,
    unitsPassed: 0,
    ordersDelivered: 0,
    ordersReturned: 0,
    unitsSold: 0,
  }
}

const QUARTER_HOUR_MS = 15 * 60_000

/** The quarter of an hour in which an instant lies, by its start: 2026-01-05T00:15:00.000Z. */
export function quarterHourOf(at: Date): string {
  return new Date(Math.floor(at.getTime() / QUARTER_HOUR_MS) * QUARTER_HOUR_MS).toISOString()
}
