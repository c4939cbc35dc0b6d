import { businessDayNo } from './calendar.ts'
import type { DailyUnits } from './daily-units.ts'
import { addUnits, unitsBetween } from './daily-units.ts'

// KPI-2: units that passed at their first inspection, of those inspected. [A] In 30 business days, today included.

const WINDOW_DAYS = 30

export type FirstInspections = { inspectedUnits: DailyUnits; passedUnits: DailyUnits }

export function newFirstInspections(): FirstInspections {
  return { inspectedUnits: new Map(), passedUnits: new Map() }
}

/** A shipment was inspected. */
export function bookInspection(inspections: FirstInspections, inspected: number, passed: number, atMs: number): void {
  const today = businessDayNo(atMs)
  addUnits(inspections.inspectedUnits, today, inspected, WINDOW_DAYS)
  addUnits(inspections.passedUnits, today, passed, WINDOW_DAYS)
}

/** The share of units that passed, 0 to 1; null when none was inspected. */
export function passRate({ inspectedUnits, passedUnits }: FirstInspections, atMs: number): number | null {
  const before = businessDayNo(atMs) + 1
  const inspected = unitsBetween(inspectedUnits, before - WINDOW_DAYS, before)
  return inspected === 0 ? null : unitsBetween(passedUnits, before - WINDOW_DAYS, before) / inspected
}
