// Days of the calendar in Asia/Shanghai, where the programme's days begin and end. China has kept UTC+8 since 1991.

/** The zone whose days they are. */
export const BUSINESS_TIME_ZONE = 'Asia/Shanghai'

const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** A calendar day as YYYY-MM-DD, or a month as YYYY-MM. */
export type Day = string
export type Month = string

/** The business day of an instant: 2026-01-04T16:00:00Z is 2026-01-05. */
export function businessDayOf(instant: Date): Day {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
}

/** The instant at which a business day begins. */
export function startOfBusinessDay(day: Day): Date {
  return new Date(dateOf(day).getTime() - SHANGHAI_OFFSET_MS)
}

export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(dateOf(day).getTime() + days * DAY_MS))
}

/** Whole days from one to the other; 0 for the same. */
export function daysBetween(from: Day, to: Day): number {
  return (dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS
}

/** `businessMonthOf(...)` -> '2026-01'. */
export function businessMonthOf(instant: Date): Month {
  return businessDayOf(instant).slice(0, 7)
}

/** `firstDayOfNextMonth('2026-12')` -> '2027-01-01'. */
export function firstDayOfNextMonth(month: Month): Day {
  const date = dateOf(`${month}-01`)
  date.setUTCMonth(date.getUTCMonth() + 1)
  return dayOf(date)
}

/** A column of type date holds the day as midnight in UTC. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

/** The day in a column of type date. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10)
}
