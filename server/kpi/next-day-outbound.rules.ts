import type { Day } from '../kit/business-day.ts'
import { addDays, businessDayOf } from '../kit/business-day.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import type { KpiDayRow } from './kpi-series.rules.ts'
import type { Fraction, Threshold } from './kpi.rules.ts'

// GEO-4: of the orders that are due, how many left the warehouse by the end of the day after their payment.

type OutboundDay = Pick<KpiDayRow, 'day' | 'ordersPaid' | 'ordersCancelledByBuyer' | 'ordersOutboundInTime'>

/** The last day of payment whose orders are all due: their day to leave is over. */
export function lastDayDue(now: Date, programme: Programme): Day {
  return addDays(businessDayOf(now), -valueOf(programme, 'outboundWithinDays') - 1)
}

/**
 * Orders that left in time / orders that are due, by the day of their payment; days up to `lastDue` count. [A] As with
 * KPI-1, one that the buyer cancelled does not count, one that anybody else did is one that never left.
 */
export function nextDayOutbound(days: readonly OutboundDay[], lastDue: Day): Fraction {
  const due = days.filter(({ day }) => day <= lastDue)
  return {
    numerator: due.reduce((sum, day) => sum + day.ordersOutboundInTime, 0n),
    denominator: due.reduce((sum, day) => sum + day.ordersPaid - day.ordersCancelledByBuyer, 0n),
  }
}

/** GEO-4: 98 % is healthy. */
export function nextDayOutboundThreshold(programme: Programme): Threshold {
  return {
    comparison: 'AT_LEAST',
    limit: valueOf(programme, 'nextDayOutboundShare'),
    unit: 'PERCENT',
    daysInARow: 1,
  }
}

/** In hundredths of a percent, rounded down: 97.999 % is not shown as 98.00 %. Null when no order is due. */
export function shownShareHundredths({ numerator, denominator }: Fraction): bigint | null {
  return denominator === 0n ? null : (numerator * 10_000n) / denominator
}
