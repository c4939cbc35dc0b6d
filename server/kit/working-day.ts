import type { Day } from './business-day.ts'
import { addDays, dateOf } from './business-day.ts'

// Days and working days in the time zone of a place. Monday to Friday are working days; public holidays are not known here.

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date): Day {
  return new Date(instant.getTime() + offsetMs(timeZone, instant)).toISOString().slice(0, 10)
}

/** The instant at which a day begins in a time zone. Holds where clocks are not changed at midnight, as in all of Europe. */
export function startOfDayIn(timeZone: string, day: Day): Date {
  const midnight = dateOf(day).getTime()
  const guess = new Date(midnight - offsetMs(timeZone, new Date(midnight)))
  return new Date(midnight - offsetMs(timeZone, guess))
}

/** The last instant of the n-th working day after the day of `from`, in a time zone. */
export function endOfWorkingDayAfter(from: Date, workingDays: number, timeZone: string): Date {
  let day = dayIn(timeZone, from)
  for (let counted = 0; counted < workingDays;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) counted += 1
  }
  return new Date(startOfDayIn(timeZone, addDays(day, 1)).getTime() - 1)
}

function isWorkingDay(day: Day): boolean {
  const weekday = dateOf(day).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** How far the clocks of a time zone are ahead of UTC. */
function offsetMs(timeZone: string, instant: Date): number {
  const whole = Math.floor(instant.getTime() / 1000) * 1000
  const parts = formatterOf(timeZone).formatToParts(whole)
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = PARTS.map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  )
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** One for each zone of the programme: making one takes longer than using it a hundred times. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const numeric = 'numeric'
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  })
  formatters.set(timeZone, formatter)
  return formatter
}
