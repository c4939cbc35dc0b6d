import type { KpiAlertKind } from '../contract/kpi-events.ts'
import type { DayNo } from './calendar.ts'
import { businessDayNo, dayText } from './calendar.ts'
import type { Fraction } from './kpi-days.ts'
import {
  firstInspection,
  inventoryTurnover,
  inventoryTurnoverBySku,
  newestFulfilments,
  orderFulfilment,
  returnRate,
} from './kpi-days.ts'
import type { ParameterTable } from './parameter.ts'
import type { Turn } from './turn.ts'

// KPI-1 to KPI-4: what follows when a KPI is on the wrong side of its line. A consequence holds as long as that is so.

export const KPI_PARAMETERS = {
  fulfilmentWarningLine: {
    value: 0.98,
    least: 0,
    most: 1,
    meaning: 'Fulfilment rate below which a day counts towards the warning.',
    source: 'KPI-1',
  },
  fulfilmentWarningDays: {
    value: 7,
    least: 1,
    most: 366,
    meaning: 'Such days, one after the other, that bring the warning.',
    source: 'KPI-1',
  },
  suspensionLine: {
    value: 0.95,
    least: 0,
    most: 1,
    meaning: 'Pass rate of first inspections below which nothing new is listed.',
    source: 'KPI-2',
  },
  clearanceDays: {
    value: 60,
    least: 0,
    most: 3650,
    meaning: 'Turnover days of a SKU above which a clearance reminder is sent.',
    source: 'KPI-3',
  },
  returnRateLimit: {
    value: 0.025,
    least: 0,
    most: 1,
    meaning: "Return rate above which the cost is the supplier's, in whole basis points.",
    source: 'KPI-4',
  },
} as const satisfies ParameterTable

/** A consequence that holds; `skuCode` is set for a clearance reminder. */
type KpiAlert = { kind: KpiAlertKind; skuCode: string | null }
type DueAlert = KpiAlert & { value: Fraction; line: number }

/** Those that hold, by kind and SKU. */
export type KpiAlerts = Map<string, KpiAlert>

/** A business day has ended: its KPIs are told, and what follows from them. */
export function judgeDay(turn: Turn, day: DayNo): void {
  const { kpiDays } = turn.supplier
  turn.tell({
    type: 'kpis_reported',
    data: {
      day: dayText(day),
      order_fulfilment: orderFulfilment(kpiDays, day),
      first_inspection: firstInspection(kpiDays, day),
      inventory_turnover: inventoryTurnover(kpiDays, day),
      return_rate: returnRate(kpiDays, day),
    },
  })
  // KPI-1 and KPI-3 are judged on days that have ended, KPI-2 and KPI-4 on the day that begins: another window, another month.
  const today = day + 1
  settleAlerts(turn, turn.supplier.kpiAlerts.values(), [
    ...fulfilmentWarning(turn, day),
    ...suspension(turn, today),
    ...clearanceReminders(turn, day),
    ...returnRateExceeded(turn, today),
  ])
}

/** KPI-2 alone: after each first inspection. */
export function judgeFirstInspections(turn: Turn): void {
  // Not among all that hold: they may be as many as there are SKUs.
  const held = turn.supplier.kpiAlerts.get(keyOf({ kind: 'NEW_LISTINGS_SUSPENDED', skuCode: null }))
  settleAlerts(turn, held ? [held] : [], suspension(turn, businessDayNo(turn.atMs)))
}

/** KPI-2: none is handed in, none shown to buyers for the first time. With nothing inspected, nothing is suspended. [A] */
export function areNewListingsSuspended(turn: Turn): boolean {
  return suspension(turn, businessDayNo(turn.atMs)).length > 0
}

function fulfilmentWarning({ supplier, parameters }: Turn, day: DayNo): DueAlert[] {
  const { fulfilmentWarningLine: line, fulfilmentWarningDays } = parameters.kpi
  const newest = newestFulfilments(supplier.kpiDays, day, fulfilmentWarningDays)
  const [value] = newest
  const isDue = newest.length === fulfilmentWarningDays && newest.every((each) => isBelow(each, line))
  return isDue && value ? [{ kind: 'FULFILMENT_WARNING', skuCode: null, value, line }] : []
}

function suspension({ supplier, parameters }: Turn, day: DayNo): DueAlert[] {
  const value = firstInspection(supplier.kpiDays, day)
  const line = parameters.kpi.suspensionLine
  return isBelow(value, line) ? [{ kind: 'NEW_LISTINGS_SUSPENDED', skuCode: null, value, line }] : []
}

function clearanceReminders({ supplier, parameters }: Turn, day: DayNo): DueAlert[] {
  const line = parameters.kpi.clearanceDays
  return [...inventoryTurnoverBySku(supplier.kpiDays, day)]
    .filter(([, value]) => isAbove(value, line))
    .map(([skuCode, value]) => ({ kind: 'CLEARANCE_REMINDER', skuCode, value, line }))
}

function returnRateExceeded({ supplier, parameters }: Turn, day: DayNo): DueAlert[] {
  const value = returnRate(supplier.kpiDays, day)
  const line = parameters.kpi.returnRateLimit
  return isAbove(value, line) ? [{ kind: 'RETURN_RATE_EXCEEDED', skuCode: null, value, line }] : []
}

// A division is rounded to the number next to the exact value: 98 of 100 are 0.98 itself, and no other fraction is.
function isBelow({ numerator, denominator }: Fraction, line: number): boolean {
  return denominator > 0 && numerator / denominator < line
}

/** KPI-3: stock that nobody buys is above every line. */
function isAbove({ numerator, denominator }: Fraction, line: number): boolean {
  return denominator > 0 ? numerator / denominator > line : numerator > 0
}

/** Leaves, of those that hold and are judged now, exactly what is due. */
function settleAlerts(turn: Turn, judged: Iterable<KpiAlert>, due: readonly DueAlert[]): void {
  const { kpiAlerts } = turn.supplier
  const dueKeys = new Set(due.map(keyOf))
  for (const alert of judged) {
    const key = keyOf(alert)
    if (dueKeys.has(key)) continue
    kpiAlerts.delete(key)
    turn.tell({ type: 'kpi_alert_cleared', data: { kind: alert.kind, sku_code: alert.skuCode } })
  }
  for (const alert of due) {
    if (kpiAlerts.has(keyOf(alert))) continue
    kpiAlerts.set(keyOf(alert), { kind: alert.kind, skuCode: alert.skuCode })
    const { value, line } = alert
    turn.tell({ type: 'kpi_alert_raised', data: { kind: alert.kind, sku_code: alert.skuCode, value, line } })
  }
}

function keyOf({ kind, skuCode }: KpiAlert): string {
  return `${kind} ${skuCode ?? ''}`
}
