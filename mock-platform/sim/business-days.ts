import { businessDayNo, startOfBusinessDayMs } from './calendar.ts'
import { settleMonth } from './fee-statements.ts'
import { judgeDay } from './kpi-alerts.ts'
import { countStock, openDay } from './kpi-days.ts'
import { tellCount } from './stock-counts.ts'
import type { EventHandlers, Turn } from './turn.ts'

// What the platform does at the end of each business day (Asia/Shanghai): it counts stock, judges the KPIs, and at the
// end of a month settles.

export type BusinessDayEvent = { type: 'business-day-ended' }

export const BUSINESS_DAY_EVENTS: EventHandlers<BusinessDayEvent> = { 'business-day-ended': endDay }

/** The first business day is the one that runs. */
export function beginBusinessDays(turn: Turn): void {
  openDay(turn.supplier.kpiDays, businessDayNo(turn.atMs))
  scheduleDayEnd(turn)
}

function scheduleDayEnd(turn: Turn): void {
  turn.schedule(startOfBusinessDayMs(businessDayNo(turn.atMs) + 1), { type: 'business-day-ended' })
}

function endDay(turn: Turn): void {
  scheduleDayEnd(turn)
  const { kpiDays, warehouseStock } = turn.supplier
  const today = businessDayNo(turn.atMs)
  const day = today - 1
  tellCount(turn, day)
  countStock(kpiDays, day, warehouseStock.values())
  openDay(kpiDays, today)
  judgeDay(turn, day)
  settleMonth(turn, day)
}
