import type { Market } from '../contract/markets.ts'

// Days, weekdays and working days, counted without the machine's clock, calendar or time zones.

export const HOUR_MS = 60 * 60 * 1000
export const DAY_MS = 24 * HOUR_MS

/** Asia/Shanghai is 8 hours ahead of UTC all year. */
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS

/** A day as its number since 1970-01-01, which was a Thursday. */
export type DayNo = number

export type CivilDate = { year: number; month: number; day: number }

/** The business day of an instant: a calendar day in Asia/Shanghai. */
export function businessDayNo(atMs: number): DayNo {
  return Math.floor((atMs + SHANGHAI_OFFSET_MS) / DAY_MS)
}

/** The first instant of a business day. */
export function startOfBusinessDayMs(dayNo: DayNo): number {
  return dayNo * DAY_MS - SHANGHAI_OFFSET_MS
}

/** 0 Monday to 6 Sunday. */
export function weekdayOf(dayNo: DayNo): number {
  return (((dayNo + 3) % 7) + 7) % 7
}

/** A day as YYYY-MM-DD. */
export function dayText(dayNo: DayNo): string {
  const { year, month, day } = civilDate(dayNo)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day of a YYYY-MM-DD that is one. */
export function dayNoOfText(text: string): DayNo {
  const [year, month, day] = text.split('-').map(Number)
  return dayNoOf({ year: year!, month: month!, day: day! })
}

// The two conversions are those of Howard Hinnant's "chrono-compatible low-level date algorithms".

export function civilDate(dayNo: DayNo): CivilDate {
  const shifted = dayNo + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

export function dayNoOf({ year, month, day }: CivilDate): DayNo {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Central European time is an hour ahead of UTC, two between the last Sundays of March and October, 01:00 UTC. */
export function europeanOffsetMs(atMs: number): number {
  const { year } = civilDate(Math.floor(atMs / DAY_MS))
  const changeMs = (month: number) => {
    const last = dayNoOf({ year, month, day: 31 })
    return (last - ((weekdayOf(last) + 1) % 7)) * DAY_MS + HOUR_MS
  }
  return atMs >= changeMs(3) && atMs < changeMs(10) ? 2 * HOUR_MS : HOUR_MS
}

/** The calendar day of an instant in all our markets: they share one time zone. */
export function europeanDayNo(atMs: number): DayNo {
  return Math.floor((atMs + europeanOffsetMs(atMs)) / DAY_MS)
}

/** An instant by its day and its time since midnight in the markets' time zone. */
export function europeanInstantMs(dayNo: DayNo, timeMs: number): number {
  const guess = dayNo * DAY_MS + timeMs - HOUR_MS
  return dayNo * DAY_MS + timeMs - europeanOffsetMs(guess)
}

/** Fixed public holidays as month-day, and the days after Easter Sunday that are holidays, by market. [A: national ones] */
const HOLIDAYS: Record<Market, { fixed: readonly string[]; fromEaster: readonly number[] }> = {
  ES: { fixed: ['1-1', '1-6', '5-1', '8-15', '10-12', '11-1', '12-6', '12-8', '12-25'], fromEaster: [-2] },
  FR: {
    fixed: ['1-1', '5-1', '5-8', '7-14', '8-15', '11-1', '11-11', '12-25'],
    fromEaster: [1, 39, 50],
  },
  DE: { fixed: ['1-1', '5-1', '10-3', '12-25', '12-26'], fromEaster: [-2, 1, 39, 50] },
  NL: { fixed: ['1-1', '4-27', '12-25', '12-26'], fromEaster: [1, 39, 50] },
  IT: { fixed: ['1-1', '1-6', '4-25', '5-1', '6-2', '8-15', '11-1', '12-8', '12-25', '12-26'], fromEaster: [1] },
  PL: {
    fixed: ['1-1', '1-6', '5-1', '5-3', '8-15', '11-1', '11-11', '12-24', '12-25', '12-26'],
    fromEaster: [1, 60],
  },
}

/** Whether parcels are delivered there that day: Monday to Friday, but for public holidays. */
export function isWorkingDay(market: Market, dayNo: DayNo): boolean {
  if (weekdayOf(dayNo) >= 5) return false
  const { year, month, day } = civilDate(dayNo)
  const { fixed, fromEaster } = HOLIDAYS[market]
  if (fixed.includes(`${month}-${day}`)) return false
  return !fromEaster.includes(dayNo - easterDayNo(year))
}

/** The n-th working day after a day. */
export function workingDayAfter(market: Market, dayNo: DayNo, workingDays: number): DayNo {
  let day = dayNo
  for (let counted = 0; counted < workingDays;) {
    day++
    if (isWorkingDay(market, day)) counted++
  }
  return day
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus). */
export function easterDayNo(year: number): DayNo {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const month = Math.floor((epact + weekday - 7 * correction + 114) / 31)
  const day = ((epact + weekday - 7 * correction + 114) % 31) + 1
  return dayNoOf({ year, month, day })
}
