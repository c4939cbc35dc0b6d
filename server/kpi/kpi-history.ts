import { Prisma } from '../../prisma/generated/client.ts'
import type { Day } from '../kit/business-day.ts'
import { BUSINESS_TIME_ZONE } from '../kit/business-day.ts'
import type { DayPeriod } from '../kit/day-period.ts'
import { comment } from '../keyset-statement.ts'
import { KPI_COUNTERS } from './kpi-contributions.rules.ts'
import type { KpiDayRow } from './kpi-series.rules.ts'
import type { Fraction } from './kpi.rules.ts'

// The statements that read the sums. Days of Asia/Shanghai are kept as such; those of another zone are summed from its
// quarters of an hour.

export type SupplierDayRow = KpiDayRow & { supplierId: string }

export function kpiDaysStatement(supplierIds: readonly string[], period: DayPeriod, timeZone: string): Prisma.Sql {
  return timeZone === BUSINESS_TIME_ZONE
    ? businessDaysStatement(supplierIds, period)
    : daysOfZoneStatement(supplierIds, period, timeZone)
}

const COUNTERS = Prisma.raw(KPI_COUNTERS.map((counter) => `kept."${counter}"::bigint`).join(', '))

function businessDaysStatement(supplierIds: readonly string[], { from, to }: DayPeriod): Prisma.Sql {
  return Prisma.sql`${comment('kpiDays')}
    SELECT kept."supplierId", kept.day::text AS day, ${COUNTERS}, kept."unitsInStock" FROM "KpiDay" AS kept
    WHERE kept."supplierId" = ANY(${supplierIds}::uuid[]) AND kept.day BETWEEN ${from}::date AND ${to}::date
    ORDER BY kept."supplierId", kept.day`
}

const COUNTER_SUMS = Prisma.raw(
  KPI_COUNTERS.map((counter) => `sum(kept."${counter}")::bigint AS "${counter}"`).join(', '),
)

function daysOfZoneStatement(supplierIds: readonly string[], { from, to }: DayPeriod, timeZone: string): Prisma.Sql {
  const localStart = Prisma.sql`(kept.start AT TIME ZONE ${timeZone}::text)`
  return Prisma.sql`${comment('kpiDaysOfZone')}
    SELECT kept."supplierId", ${localStart}::date::text AS day, ${COUNTER_SUMS},
      (array_agg(kept."unitsInStock" ORDER BY kept.start DESC) FILTER (WHERE kept."unitsInStock" IS NOT NULL))[1] AS "unitsInStock"
    FROM "KpiQuarterHour" AS kept
    WHERE kept."supplierId" = ANY(${supplierIds}::uuid[])
      AND kept.start >= (${from}::date::timestamp AT TIME ZONE ${timeZone}::text)
      AND kept.start < ((${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}::text)
    GROUP BY 1, 2 ORDER BY 1, 2`
}

export type SupplierStock = { supplierId: string; units: bigint }

/** Units in stock before the day begins; no row for a supplier that never had any. */
export function stockBeforeStatement(supplierIds: readonly string[], day: Day, timeZone: string): Prisma.Sql {
  const [table, before] =
    timeZone === BUSINESS_TIME_ZONE
      ? [Prisma.sql`"KpiDay"`, Prisma.sql`kept.day < ${day}::date ORDER BY kept.day DESC`]
      : [
          Prisma.sql`"KpiQuarterHour"`,
          Prisma.sql`kept.start < (${day}::date::timestamp AT TIME ZONE ${timeZone}::text) ORDER BY kept.start DESC`,
        ]
  return Prisma.sql`${comment('stockBefore')}
    SELECT supplier.id AS "supplierId", latest.units FROM unnest(${supplierIds}::uuid[]) AS supplier(id)
    CROSS JOIN LATERAL (
      SELECT kept."unitsInStock" AS units FROM ${table} AS kept
      WHERE kept."supplierId" = supplier.id AND kept."unitsInStock" IS NOT NULL AND ${before} LIMIT 1
    ) AS latest`
}

export type SupplierFulfilmentDay = { supplierId: string; day: Day; fulfilled: number; counted: number }

export function toFraction({ fulfilled, counted }: SupplierFulfilmentDay): Fraction {
  return { numerator: BigInt(fulfilled), denominator: BigInt(counted) }
}

/** KPI-1: the newest days up to `day` on which an order counts, newest first. */
export function newestFulfilmentDaysStatement(supplierIds: readonly string[], day: Day, limit: number): Prisma.Sql {
  return Prisma.sql`${comment('newestFulfilmentDays')}
    SELECT supplier.id AS "supplierId", newest.* FROM unnest(${supplierIds}::uuid[]) AS supplier(id)
    CROSS JOIN LATERAL (
      SELECT kept.day::text AS day, kept."ordersFulfilled" AS fulfilled,
        kept."ordersPaid" - kept."ordersCancelledByBuyer" AS counted
      FROM "KpiDay" AS kept
      WHERE kept."supplierId" = supplier.id AND kept.day <= ${day}::date
        AND kept."ordersPaid" > kept."ordersCancelledByBuyer"
      ORDER BY kept.day DESC LIMIT ${limit}
    ) AS newest ORDER BY supplier.id, newest.day DESC`
}

export type SkuTurnover = { skuId: string; unitDaysInStock: bigint; unitsSold: bigint }

export function toTurnover({ unitDaysInStock, unitsSold }: SkuTurnover): Fraction {
  return { numerator: unitDaysInStock, denominator: unitsSold }
}

/**
 * KPI-3 by SKU: the sum of the units in stock at the end of each day, days without a change carried forward, and of the
 * units sold. `skuIds` is a statement that gives the SKUs as `id`.
 */
export function skuTurnoverStatement(skuIds: Prisma.Sql, { from, to }: DayPeriod): Prisma.Sql {
  return Prisma.sql`${comment('skuTurnover')}
    SELECT sku.id AS "skuId", coalesce(stock."unitDays", 0)::bigint AS "unitDaysInStock",
      coalesce(sales.units, 0)::bigint AS "unitsSold"
    FROM (${skuIds}) AS sku
    LEFT JOIN LATERAL (
      SELECT sum(level.units * (level.until - greatest(level.day, ${from}::date))) AS "unitDays" FROM (
        SELECT known.day, known.units, lead(known.day, 1, ${to}::date + 1) OVER (ORDER BY known.day) AS until FROM (
          (SELECT kept.day, kept."unitsInStock" AS units FROM "SkuDay" AS kept
          WHERE kept."skuId" = sku.id AND kept.day < ${from}::date AND kept."unitsInStock" IS NOT NULL
          ORDER BY kept.day DESC LIMIT 1)
          UNION ALL
          SELECT kept.day, kept."unitsInStock" FROM "SkuDay" AS kept
          WHERE kept."skuId" = sku.id AND kept.day BETWEEN ${from}::date AND ${to}::date AND kept."unitsInStock" IS NOT NULL
        ) AS known
      ) AS level
    ) AS stock ON TRUE
    LEFT JOIN LATERAL (
      SELECT sum(kept."unitsSold") AS units FROM "SkuDay" AS kept
      WHERE kept."skuId" = sku.id AND kept.day BETWEEN ${from}::date AND ${to}::date
    ) AS sales ON TRUE`
}
