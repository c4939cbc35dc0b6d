import type { Day } from './business-day.ts'
import { daysBetween } from './business-day.ts'

/** Calendar days from the first to the last, both of them in it. */
export type DayPeriod = { from: Day; to: Day }

const FIRST_DAY: Day = '2000-01-01'
const LAST_DAY: Day = '2199-12-31'

/** A period that ends before it begins, is too long, or lies where no business was or will be. */
export class InvalidPeriod extends Error {
  override name = 'InvalidPeriod'
}

/** The period of the two days; throws InvalidPeriod. */
export function dayPeriod(from: Day, to: Day, maxDays: number): DayPeriod {
  if (from < FIRST_DAY || to > LAST_DAY) {
    throw new InvalidPeriod(`Days are from ${FIRST_DAY} to ${LAST_DAY}; ${from} to ${to} was asked for.`)
  }
  if (to < from) throw new InvalidPeriod(`The period ends before it begins: ${from} to ${to}.`)
  const days = daysBetween(from, to) + 1
  if (days > maxDays) throw new InvalidPeriod(`A period has at most ${maxDays} days; ${days} were asked for.`)
  return { from, to }
}
