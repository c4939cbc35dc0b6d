import type { KpiAlertKind } from '../../prisma/generated/enums.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import type { Fraction } from './kpi.rules.ts'
import { consequenceThreshold, isWithin, KPI_OF_ALERT } from './kpi.rules.ts'

// Which consequences are due (KPI-1 to KPI-4). A consequence holds as long as it is due: it is raised when it becomes so and
// cleared when it is not so any more.

export type DueAlert = { kind: KpiAlertKind; skuId: string | null; value: Fraction; threshold: number }

/**
 * KPI-1: the last `fulfilmentWarningDays` days that count are all below 98 %. Days on which no order counts are left out by
 * the caller: they neither count nor break a run. Newest first.
 */
export function fulfilmentWarningDue(newestDays: readonly Fraction[], programme: Programme): DueAlert[] {
  const daysNeeded = valueOf(programme, 'fulfilmentWarningDays')
  const [newest] = newestDays
  if (!newest || daysBelowInARow(newestDays, programme) < daysNeeded) return []
  return [alertOf('FULFILMENT_WARNING', null, newest, programme)]
}

/** KPI-1: how many of the newest days, one after the other, are below 98 %. */
export function daysBelowInARow(newestDays: readonly Fraction[], programme: Programme): number {
  const threshold = consequenceThreshold('ORDER_FULFILMENT', programme)
  const firstGood = newestDays.findIndex((value) => !isWithin(value, threshold))
  return firstGood < 0 ? newestDays.length : firstGood
}

/** KPI-2. [A] With nothing inspected in the window there is nothing to hold against the supplier. */
export function suspensionDue(value: Fraction, programme: Programme): DueAlert[] {
  return dueWhenWithin('NEW_LISTINGS_SUSPENDED', null, value, programme)
}

/** KPI-3, of one SKU. Stock that nobody buys is above every line. */
export function clearanceReminderDue(skuId: string, value: Fraction, programme: Programme): DueAlert[] {
  return dueWhenWithin('CLEARANCE_REMINDER', skuId, value, programme)
}

/** KPI-4, of the current month so far. */
export function returnRateExceededDue(value: Fraction, programme: Programme): DueAlert[] {
  return dueWhenWithin('RETURN_RATE_EXCEEDED', null, value, programme)
}

function dueWhenWithin(kind: KpiAlertKind, skuId: string | null, value: Fraction, programme: Programme): DueAlert[] {
  const threshold = consequenceThreshold(KPI_OF_ALERT[kind], programme)
  return isWithin(value, threshold) ? [alertOf(kind, skuId, value, programme)] : []
}

function alertOf(kind: KpiAlertKind, skuId: string | null, value: Fraction, programme: Programme): DueAlert {
  return { kind, skuId, value, threshold: consequenceThreshold(KPI_OF_ALERT[kind], programme).limit }
}

export type OpenAlert = { id: string; kind: KpiAlertKind; skuId: string | null }

/** What to raise and what to clear, so that exactly what is due is open. */
export function alertChanges(
  open: readonly OpenAlert[],
  due: readonly DueAlert[],
): { raised: DueAlert[]; cleared: OpenAlert[] } {
  const openKeys = new Set(open.map(keyOf))
  const dueKeys = new Set(due.map(keyOf))
  return {
    raised: due.filter((alert) => !openKeys.has(keyOf(alert))),
    cleared: open.filter((alert) => !dueKeys.has(keyOf(alert))),
  }
}

function keyOf({ kind, skuId }: { kind: KpiAlertKind; skuId: string | null }): string {
  return `${kind} ${skuId ?? ''}`
}
