import type { CancelledBy } from '../../prisma/generated/enums.ts'
import type { Day } from '../kit/business-day.ts'
import { businessDayOf } from '../kit/business-day.ts'

// What one order or one inspection adds to the sums by day from which the KPIs are computed.

export const KPI_COUNTERS = [
  'ordersPaid',
  'ordersCancelledByBuyer',
  'ordersFulfilled',
  'unitsInspected',
  'unitsPassed',
  'ordersDelivered',
  'ordersReturned',
] as const

export type KpiCounter = (typeof KPI_COUNTERS)[number]
export type KpiCounts = Record<KpiCounter, number>
export type KpiContribution = { day: Day } & Partial<KpiCounts>

export type OrderFacts = {
  paidAt: Date
  isReservedInFull: boolean
  cancelledBy: CancelledBy | null
  deliveredAt: Date | null
  returnedAt: Date | null
}

/**
 * KPI-1 counts an order on the day it was paid: as fulfilled when every unit was there and nobody cancelled it, and not at
 * all when the buyer cancelled it. KPI-4 counts it on the day it was delivered.
 */
export function orderContributions(order: OrderFacts): KpiContribution[] {
  const isCancelledByBuyer = order.cancelledBy === 'BUYER'
  const isFulfilled = order.isReservedInFull && order.cancelledBy === null
  const paid = {
    day: businessDayOf(order.paidAt),
    ordersPaid: 1,
    ordersCancelledByBuyer: isCancelledByBuyer ? 1 : 0,
    ordersFulfilled: isFulfilled ? 1 : 0,
  }
  if (!order.deliveredAt) return [paid]
  const delivered = {
    day: businessDayOf(order.deliveredAt),
    ordersDelivered: 1,
    ordersReturned: order.returnedAt ? 1 : 0,
  }
  return [paid, delivered]
}

export type InspectionFacts = { inspectedAt: Date; inspectedUnits: number; passedUnits: number }

/** KPI-2. */
export function inspectionContributions({
  inspectedAt,
  inspectedUnits,
  passedUnits,
}: InspectionFacts): KpiContribution[] {
  return [{ day: businessDayOf(inspectedAt), unitsInspected: inspectedUnits, unitsPassed: passedUnits }]
}

/** What changes in each day when `before` becomes `after`; days without a change are left out. */
export function contributionChanges(
  before: readonly KpiContribution[],
  after: readonly KpiContribution[],
): ({ day: Day } & KpiCounts)[] {
  const changes = new Map<Day, KpiCounts>()
  const add = ({ day, ...counts }: KpiContribution, sign: 1 | -1) => {
    const sums = changes.get(day) ?? zeroCounts()
    for (const counter of KPI_COUNTERS) sums[counter] += sign * (counts[counter] ?? 0)
    changes.set(day, sums)
  }
  for (const contribution of before) add(contribution, -1)
  for (const contribution of after) add(contribution, 1)
  return [...changes]
    .filter(([, counts]) => KPI_COUNTERS.some((counter) => counts[counter] !== 0))
    .map(([day, counts]) => ({ day, ...counts }))
    .toSorted((left, right) => (left.day < right.day ? -1 : 1))
}

function zeroCounts(): KpiCounts {
  return {
    ordersPaid: 0,
    ordersCancelledByBuyer: 0,
    ordersFulfilled: 0,
    unitsInspected: 0,
    unitsPassed: 0,
    ordersDelivered: 0,
    ordersReturned: 0,
  }
}
