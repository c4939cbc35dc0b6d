import DataLoader from 'dataloader'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Day } from '../kit/business-day.ts'
import { businessDayOf, BUSINESS_TIME_ZONE } from '../kit/business-day.ts'
import type { Clock } from '../kit/clock.ts'
import type { DayPeriod } from '../kit/day-period.ts'
import { memo } from '../kit/memo.ts'
import { dayInZone } from '../kit/time-zone.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import type { Reads } from '../read.ts'
import { daysBelowInARow } from './kpi-alerts.rules.ts'
import type { SkuTurnover, SupplierDayRow, SupplierFulfilmentDay, SupplierStock } from './kpi-history.ts'
import {
  kpiDaysStatement,
  newestFulfilmentDaysStatement,
  skuTurnoverStatement,
  stockBeforeStatement,
  toFraction,
  toTurnover,
} from './kpi-history.ts'
import type { KpiPoint } from './kpi-series.rules.ts'
import { firstDayOfWindow, kpiPoints } from './kpi-series.rules.ts'
import type { Fraction, KpiKind } from './kpi.rules.ts'
import { KPI_KINDS, NOTHING } from './kpi.rules.ts'

export type KpiPeriod = DayPeriod & { timeZone: string }

/** Reads the KPIs of suppliers and SKUs that the caller was shown; made for one request. */
export function createKpiLoaders({ read, clock, programme }: Reads & { clock: Clock; programme: Programme }) {
  const now = clock.now()
  const dayLoaders = new Map<string, DataLoader<string, SupplierDayRow[]>>()
  const stockLoaders = new Map<string, DataLoader<string, bigint>>()
  const runLoaders = new Map<Day, DataLoader<string, number>>()
  const turnoverLoaders = new Map<Day, DataLoader<string, Fraction>>()

  /** The rows of many suppliers in one statement. */
  const rowsOf = (supplierId: string, period: KpiPeriod) =>
    memo(dayLoaders, JSON.stringify(period), () => supplierDaysLoader(period)).load(supplierId)

  const stockBefore = (supplierId: string, day: Day, timeZone: string) =>
    memo(stockLoaders, `${day} ${timeZone}`, () => supplierStockLoader(day, timeZone)).load(supplierId)

  function supplierDaysLoader(period: KpiPeriod) {
    return new DataLoader<string, SupplierDayRow[]>(async (supplierIds) => {
      const rows = await read<SupplierDayRow>(kpiDaysStatement(supplierIds, period, period.timeZone))
      const rowsBySupplier = Map.groupBy(rows, ({ supplierId }) => supplierId)
      return supplierIds.map((id) => rowsBySupplier.get(id) ?? [])
    })
  }

  function supplierStockLoader(day: Day, timeZone: string) {
    return new DataLoader<string, bigint>(async (supplierIds) => {
      const rows = await read<SupplierStock>(stockBeforeStatement(supplierIds, day, timeZone))
      const unitsOf = new Map(rows.map(({ supplierId, units }) => [supplierId, units]))
      return supplierIds.map((id) => unitsOf.get(id) ?? 0n)
    })
  }

  /** The points of several KPIs from one read of the days that they need together. */
  async function points(kinds: readonly KpiKind[], supplierId: string, period: KpiPeriod): Promise<KpiPoint[][]> {
    const from = kinds.map((kind) => firstDayOfWindow(kind, period.from, programme)).toSorted()[0] ?? period.from
    const [rows, unitsInStockBefore] = await Promise.all([
      rowsOf(supplierId, { ...period, from }),
      kinds.includes('INVENTORY_TURNOVER') ? stockBefore(supplierId, from, period.timeZone) : 0n,
    ])
    const history = { from, rows, unitsInStockBefore, today: dayInZone(now, period.timeZone) }
    return kinds.map((kind) => kpiPoints(kind, period, history, programme))
  }

  return {
    /** The sums of the business days of a period that have any. */
    businessDays: (supplierId: string, period: DayPeriod): Promise<SupplierDayRow[]> =>
      rowsOf(supplierId, { ...period, timeZone: BUSINESS_TIME_ZONE }),

    /** The four KPIs as of a business day, in their order. */
    kpisOfSupplier: async (supplierId: string, asOf: Day): Promise<{ kind: KpiKind; value: Fraction }[]> => {
      const period = { from: asOf, to: asOf, timeZone: BUSINESS_TIME_ZONE }
      const all = await points(KPI_KINDS, supplierId, period)
      return KPI_KINDS.map((kind, index) => ({ kind, value: all[index]?.[0]?.value ?? NOTHING }))
    },

    /** One KPI on each day of a period. */
    series: async (supplierId: string, kind: KpiKind, period: KpiPeriod): Promise<KpiPoint[]> =>
      (await points([kind], supplierId, period))[0] ?? [],

    /** KPI-1: days in a row below the line, up to the days of the warning, of those before and on the day. */
    daysBelowInARow: (supplierId: string, asOf: Day): Promise<number> =>
      memo(runLoaders, asOf, () => daysInARowLoader(asOf)).load(supplierId),

    /** KPI-3 of a SKU that the caller was shown, trailing days that end on the day. */
    turnoverOfSku: (skuId: string, asOf: Day): Promise<Fraction> =>
      asOf > businessDayOf(now)
        ? Promise.resolve(NOTHING)
        : memo(turnoverLoaders, asOf, () => skuTurnoverLoader(asOf)).load(skuId),
  }

  function daysInARowLoader(asOf: Day) {
    return new DataLoader<string, number>(async (supplierIds) => {
      const limit = valueOf(programme, 'fulfilmentWarningDays')
      const rows = await read<SupplierFulfilmentDay>(newestFulfilmentDaysStatement(supplierIds, asOf, limit))
      const rowsBySupplier = Map.groupBy(rows, ({ supplierId }) => supplierId)
      return supplierIds.map((id) => daysBelowInARow((rowsBySupplier.get(id) ?? []).map(toFraction), programme))
    })
  }

  function skuTurnoverLoader(asOf: Day) {
    return new DataLoader<string, Fraction>(async (skuIds) => {
      const period = { from: firstDayOfWindow('INVENTORY_TURNOVER', asOf, programme), to: asOf }
      const ids = Prisma.sql`SELECT id FROM unnest(${skuIds}::uuid[]) AS asked(id)`
      const rows = await read<SkuTurnover>(skuTurnoverStatement(ids, period))
      const turnoverOf = new Map(rows.map((row) => [row.skuId, toTurnover(row)]))
      return skuIds.map((id) => turnoverOf.get(id) ?? NOTHING)
    })
  }
}
