import type { KpiAlertKind } from '../../prisma/generated/enums.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { recordEvents } from '../events/events.service.ts'
import type { Day } from '../kit/business-day.ts'
import { addDays, businessDayOf, BUSINESS_TIME_ZONE, dateOf } from '../kit/business-day.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import type { DueAlert } from './kpi-alerts.rules.ts'
import {
  alertChanges,
  clearanceReminderDue,
  fulfilmentWarningDue,
  returnRateExceededDue,
  suspensionDue,
} from './kpi-alerts.rules.ts'
import type { SkuTurnover, SupplierDayRow, SupplierFulfilmentDay } from './kpi-history.ts'
import {
  kpiDaysStatement,
  newestFulfilmentDaysStatement,
  skuTurnoverStatement,
  toFraction,
  toTurnover,
} from './kpi-history.ts'
import { firstDayOfWindow, kpiPoints } from './kpi-series.rules.ts'
import type { Fraction, KpiKind } from './kpi.rules.ts'
import { NOTHING } from './kpi.rules.ts'

/** What a judgement is made with: the platform's own act, so without a caller. */
export type Judgement = { transaction: Prisma.TransactionClient; now: Date; programme: Programme }

const ALL_KINDS: readonly KpiAlertKind[] = [
  'FULFILMENT_WARNING',
  'NEW_LISTINGS_SUSPENDED',
  'CLEARANCE_REMINDER',
  'RETURN_RATE_EXCEEDED',
]

/**
 * Raises and clears the consequences of a supplier's KPIs as of now (KPI-1 to KPI-4): daily, and harmless to repeat. KPI-1
 * and KPI-3 are judged on days that have ended, KPI-2 and KPI-4 on what is known.
 */
export async function judgeKpis(judgement: Judgement, supplierId: string): Promise<void> {
  const { transaction, now, programme } = judgement
  await lockJudgement(transaction, supplierId)
  const today = businessDayOf(now)
  const yesterday = addDays(today, -1)
  const due = [
    ...fulfilmentWarningDue(await newestFulfilmentDays(judgement, supplierId, yesterday), programme),
    ...suspensionDue(await valueOn(judgement, supplierId, 'FIRST_INSPECTION', today), programme),
    ...(await clearanceRemindersDue(judgement, supplierId, yesterday)),
    ...returnRateExceededDue(await valueOn(judgement, supplierId, 'RETURN_RATE', today), programme),
  ]
  await settleAlerts(judgement, supplierId, ALL_KINDS, due)
  await transaction.kpiJudgement.update({ where: { supplierId }, data: { judgedOn: dateOf(today) } })
}

/** The same for KPI-2 alone: called in the transaction of each first inspection, after it has moved the sums. */
export async function judgeFirstInspections(judgement: Judgement, supplierId: string): Promise<void> {
  const { transaction, now, programme } = judgement
  await lockJudgement(transaction, supplierId)
  const value = await valueOn(judgement, supplierId, 'FIRST_INSPECTION', businessDayOf(now))
  await settleAlerts(judgement, supplierId, ['NEW_LISTINGS_SUSPENDED'], suspensionDue(value, programme))
}

/** Two judgements of one supplier come one after the other, so that the second sees what the first has raised. */
async function lockJudgement(transaction: Prisma.TransactionClient, supplierId: string): Promise<void> {
  await transaction.kpiJudgement.createMany({ data: { supplierId }, skipDuplicates: true })
  await transaction.$queryRaw`/* lockJudgement */
    SELECT "supplierId" FROM "KpiJudgement" WHERE "supplierId" = ${supplierId}::uuid FOR UPDATE`
}

async function newestFulfilmentDays(
  { transaction, programme }: Judgement,
  supplierId: string,
  lastDay: Day,
): Promise<Fraction[]> {
  const limit = valueOf(programme, 'fulfilmentWarningDays')
  const statement = newestFulfilmentDaysStatement([supplierId], lastDay, limit)
  return (await transaction.$queryRaw<SupplierFulfilmentDay[]>(statement)).map(toFraction)
}

async function valueOn(
  { transaction, programme }: Judgement,
  supplierId: string,
  kind: Extract<KpiKind, 'FIRST_INSPECTION' | 'RETURN_RATE'>,
  today: Day,
): Promise<Fraction> {
  const from = firstDayOfWindow(kind, today, programme)
  const statement = kpiDaysStatement([supplierId], { from, to: today }, BUSINESS_TIME_ZONE)
  const rows = await transaction.$queryRaw<SupplierDayRow[]>(statement)
  const [point] = kpiPoints(kind, { from: today, to: today }, { from, rows, unitsInStockBefore: 0n, today }, programme)
  return point?.value ?? NOTHING
}

async function clearanceRemindersDue(
  { transaction, programme }: Judgement,
  supplierId: string,
  lastDay: Day,
): Promise<DueAlert[]> {
  const period = { from: firstDayOfWindow('INVENTORY_TURNOVER', lastDay, programme), to: lastDay }
  const skuIds = Prisma.sql`SELECT id FROM "Sku" WHERE "supplierId" = ${supplierId}::uuid`
  const turnovers = await transaction.$queryRaw<SkuTurnover[]>(skuTurnoverStatement(skuIds, period))
  return turnovers.flatMap((row) => clearanceReminderDue(row.skuId, toTurnover(row), programme))
}

/** Leaves exactly what is due open, of the kinds that were judged. */
async function settleAlerts(
  { transaction, now }: Judgement,
  supplierId: string,
  kinds: readonly KpiAlertKind[],
  due: readonly DueAlert[],
): Promise<void> {
  const open = await transaction.kpiAlert.findMany({
    where: { supplierId, kind: { in: [...kinds] }, clearedAt: null },
    select: { id: true, kind: true, skuId: true },
  })
  const { raised, cleared } = alertChanges(open, due)
  const clearedIds = cleared.map(({ id }) => id)
  await transaction.kpiAlert.updateMany({ where: { id: { in: clearedIds } }, data: { clearedAt: now } })
  const data = raised.map(({ kind, skuId, value, threshold }) => {
    return { supplierId, kind, skuId, raisedAt: now, ...value, threshold }
  })
  const created = await transaction.kpiAlert.createManyAndReturn({ data, select: { id: true } })
  const changed = [...clearedIds, ...created.map(({ id }) => id)]
  const events = changed.map((subjectId) => {
    return { supplierId, kind: 'KPI_ALERT_CHANGED', subjectId, occurredAt: now } as const
  })
  await recordEvents(transaction, events)
}
