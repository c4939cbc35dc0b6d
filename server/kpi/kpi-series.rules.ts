import type { Day } from '../kit/business-day.ts'
import { addDays } from '../kit/business-day.ts'
import type { DayPeriod } from '../kit/day-period.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import type { KpiCounter } from './kpi-contributions.rules.ts'
import type { Fraction, KpiKind } from './kpi.rules.ts'
import { NOTHING } from './kpi.rules.ts'

// The value of a KPI on each day, from the sums by day. Every KPI is a sum over its own window that ends on the day.

/** Sums of one day; `unitsInStock` is null when it is as on the day before. Days without any have no row. */
export type KpiDayRow = Record<KpiCounter, bigint> & { day: Day; unitsInStock: bigint | null }

export type KpiPoint = { day: Day; value: Fraction }

/** KPI-1: the day itself. KPI-2 and KPI-3: trailing days. KPI-4: its calendar month so far. */
export function firstDayOfWindow(kind: KpiKind, day: Day, programme: Programme): Day {
  switch (kind) {
    case 'ORDER_FULFILMENT':
      return day
    case 'FIRST_INSPECTION':
      return addDays(day, 1 - valueOf(programme, 'firstInspectionWindowDays'))
    case 'INVENTORY_TURNOVER':
      return addDays(day, 1 - valueOf(programme, 'turnoverWindowDays'))
    case 'RETURN_RATE':
      return `${day.slice(0, 7)}-01`
  }
}

/** What one day adds to the numerator and the denominator. */
function countsOf(kind: KpiKind, row: KpiDayRow, unitsInStock: bigint): Fraction {
  switch (kind) {
    case 'ORDER_FULFILMENT':
      return { numerator: row.ordersFulfilled, denominator: row.ordersPaid - row.ordersCancelledByBuyer }
    case 'FIRST_INSPECTION':
      return { numerator: row.unitsPassed, denominator: row.unitsInspected }
    case 'INVENTORY_TURNOVER':
      return { numerator: unitsInStock, denominator: row.unitsSold }
    case 'RETURN_RATE':
      return { numerator: row.ordersReturned, denominator: row.ordersDelivered }
  }
}

export type KpiHistory = {
  /** The first day of the first window, or one before it. */
  from: Day
  /** Rows from that day on. */
  rows: readonly KpiDayRow[]
  /** Units in stock before that day. */
  unitsInStockBefore: bigint
  /** The day it is now: on later ones, nothing is to count. */
  today: Day
}

/**
 * The value on each day of the period. KPI-3 is the sum of the units in stock over the sum of the units sold: both are
 * divided by the same number of days, which cancels out.
 */
export function kpiPoints(kind: KpiKind, period: DayPeriod, history: KpiHistory, programme: Programme): KpiPoint[] {
  const rowOf = new Map(history.rows.map((row) => [row.day, row]))
  // Sums before each day, so that a window is the difference of two.
  const sumsBefore = new Map<Day, Fraction>()
  let sums = NOTHING
  let unitsInStock = history.unitsInStockBefore
  for (let day = history.from; day <= period.to; day = addDays(day, 1)) {
    sumsBefore.set(day, sums)
    const row = rowOf.get(day) ?? { ...NO_COUNTS, day }
    unitsInStock = row.unitsInStock ?? unitsInStock
    sums = plus(sums, countsOf(kind, row, unitsInStock))
  }
  sumsBefore.set(addDays(period.to, 1), sums)
  const sumOfWindow = (day: Day): Fraction => {
    const before = sumsBefore.get(firstDayOfWindow(kind, day, programme)) ?? NOTHING
    const after = sumsBefore.get(addDays(day, 1)) ?? NOTHING
    return {
      numerator: after.numerator - before.numerator,
      denominator: after.denominator - before.denominator,
    }
  }
  return daysOf(period).map((day) => ({ day, value: day > history.today ? NOTHING : sumOfWindow(day) }))
}

const NO_COUNTS: Omit<KpiDayRow, 'day'> = {
  ordersPaid: 0n,
  ordersCancelledByBuyer: 0n,
  ordersFulfilled: 0n,
  ordersOutboundInTime: 0n,
  unitsInspected: 0n,
  unitsPassed: 0n,
  ordersDelivered: 0n,
  ordersReturned: 0n,
  unitsSold: 0n,
  unitsInStock: null,
}

function plus(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator + right.numerator, denominator: left.denominator + right.denominator }
}

function daysOf({ from, to }: DayPeriod): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
