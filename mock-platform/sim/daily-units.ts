import type { DayNo } from './calendar.ts'

/** Units by business day; a day without any has no entry. */
export type DailyUnits = Map<DayNo, number>

/** Adds units to a day that is not before those already there, and lets days go that are `keptDays` older. */
export function addUnits(daily: DailyUnits, day: DayNo, units: number, keptDays: number): void {
  daily.set(day, (daily.get(day) ?? 0) + units)
  for (const old of daily.keys()) {
    if (old > day - keptDays) return
    daily.delete(old)
  }
}

/** The units of the days from one, included, to another, not included. */
export function unitsBetween(daily: DailyUnits, from: DayNo, before: DayNo): number {
  let sum = 0
  for (const [day, units] of daily) if (day >= from && day < before) sum += units
  return sum
}
