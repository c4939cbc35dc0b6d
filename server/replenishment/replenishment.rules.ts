import type { Day } from '../kit/business-day.ts'
import { addDays } from '../kit/business-day.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'

// REP-1: little and often. One inbound quantity should be 1.8 to 2.2 times the average weekly sales.

/** Sales that count: whole business days, the first included, the last not. */
export type SalesWindow = { from: Day; before: Day }

/** Nothing was sold before; PostgreSQL has no year 0 into which a window could reach. */
const EARLIEST_DAY = '1970-01-01'

/** [A] The trailing 4 weeks end with the day before `asOf`, which is not over. */
export function salesWindow(programme: Programme, asOf: Day): SalesWindow {
  const days = 7 * valueOf(programme, 'replenishmentWindowWeeks')
  const before = asOf < EARLIEST_DAY ? EARLIEST_DAY : asOf
  const from = addDays(before, -days)
  return { from: from < EARLIEST_DAY ? EARLIEST_DAY : from, before }
}

/** Times the average weekly sales, in hundredths, over so many weeks. */
export type ReplenishmentRule = { minTimesHundredths: number; maxTimesHundredths: number; weeks: number }

export function replenishmentRule(programme: Programme): ReplenishmentRule {
  return {
    minTimesHundredths: valueOf(programme, 'replenishmentMinTimesWeeklySales'),
    maxTimesHundredths: valueOf(programme, 'replenishmentMaxTimesWeeklySales'),
    weeks: valueOf(programme, 'replenishmentWindowWeeks'),
  }
}

export type ReplenishmentRange = { minUnits: number; maxUnits: number }

/**
 * The quantities that keep the rule, in whole units; null when nothing was sold. Both bounds themselves are inside. [A] Where
 * no whole number lies between them (weekly sales below 2.5), it is the one nearest to their middle, 1 at least.
 */
export function replenishmentRange(soldUnits: number, rule: ReplenishmentRule): ReplenishmentRange | null {
  if (soldUnits <= 0) return null
  const { minTimesHundredths: min, maxTimesHundredths: max, weeks } = rule
  // In BigInt: exact for every count that a database can sum.
  const sold = BigInt(soldUnits)
  const hundredWeeks = BigInt(100 * weeks)
  const least = (BigInt(min) * sold + hundredWeeks - 1n) / hundredWeeks
  const most = (BigInt(max) * sold) / hundredWeeks
  if (least <= most) return { minUnits: Number(least), maxUnits: Number(most) }
  const nearest = (BigInt(min + max) * sold + hundredWeeks) / (2n * hundredWeeks)
  const units = Math.max(1, Number(nearest))
  return { minUnits: units, maxUnits: units }
}

/** Of a week, in hundredths of a unit, rounded half up: 7 in 4 weeks are 1.75. */
export function averageWeeklyHundredths(soldUnits: number, { weeks }: ReplenishmentRule): bigint {
  return (200n * BigInt(soldUnits) + BigInt(weeks)) / (2n * BigInt(weeks))
}

/** Whether a quantity keeps the rule; any does when nothing was sold. */
export function isWithinRange(quantity: number, range: ReplenishmentRange | null): boolean {
  return range === null || (quantity >= range.minUnits && quantity <= range.maxUnits)
}
