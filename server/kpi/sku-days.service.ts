import { Prisma } from '../../prisma/generated/client.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Fulfilment } from '../../prisma/generated/enums.ts'
import type { Day } from '../kit/business-day.ts'
import { addDays, businessDayOf, startOfBusinessDay } from '../kit/business-day.ts'
import { comment } from '../keyset-statement.ts'
import { quarterHourOf } from './kpi-contributions.rules.ts'
import { moveKpiDays } from './kpi-days.service.ts'

// What inventory turnover (KPI-3) is computed from, by SKU and by supplier: units sold, and units in stock. [A] Both count
// the platform's warehouses only: goods at the supplier's place turn over nowhere.

export type SoldOrder = { id: string; supplierId: string; paidAt: Date; fulfilment: Fulfilment }

/**
 * Counts the units of a new order as sold on the day it was paid (`taken`), or no more (`cancelled`): called once for each,
 * in the same transaction, before `moveKpiDays` of the order, so that all lock in one order. Nothing for a JIT order.
 */
export async function moveSoldUnits(
  transaction: Prisma.TransactionClient,
  { id, supplierId, paidAt, fulfilment }: SoldOrder,
  step: 'taken' | 'cancelled',
): Promise<void> {
  if (fulfilment === 'JIT') return
  const lines = await transaction.orderLine.findMany({
    where: { orderId: id },
    orderBy: { skuId: 'asc' },
    select: { skuId: true, quantity: true },
  })
  await addSoldUnits(transaction, businessDayOf(paidAt), lines, step === 'taken' ? 1 : -1)
  const contribution = [{ at: paidAt, unitsSold: lines.reduce((sum, { quantity }) => sum + quantity, 0) }]
  const [before, after] = step === 'taken' ? [[], contribution] : [contribution, []]
  await moveKpiDays(transaction, supplierId, before, after)
}

async function addSoldUnits(
  transaction: Prisma.TransactionClient,
  day: string,
  lines: readonly { skuId: string; quantity: number }[],
  sign: 1 | -1,
): Promise<void> {
  const skuIds = lines.map(({ skuId }) => skuId)
  const units = lines.map(({ quantity }) => sign * quantity)
  const rows = Prisma.sql`unnest(${skuIds}::uuid[], ${units}::int[]) AS change("skuId", units)`
  await transaction.$executeRaw`${comment('createSkuDays')}
    INSERT INTO "SkuDay" ("skuId", day) SELECT change."skuId", ${day}::date FROM ${rows} ORDER BY change."skuId"
    ON CONFLICT ("skuId", day) DO NOTHING`
  await transaction.$executeRaw`${comment('moveSoldUnits')}
    WITH locked AS (
      SELECT "skuId" FROM "SkuDay" WHERE "skuId" = ANY(${skuIds}::uuid[]) AND day = ${day}::date ORDER BY "skuId" FOR UPDATE
    )
    UPDATE "SkuDay" AS kept SET "unitsSold" = kept."unitsSold" + change.units
    FROM ${rows} JOIN locked ON locked."skuId" = change."skuId"
    WHERE kept."skuId" = change."skuId" AND kept.day = ${day}::date`
}

/**
 * Records today's units in stock after the platform told its counts, SKU by SKU and in all, where they are others than
 * last known. The last call of a day leaves what was there at its end.
 */
export async function recordStockDays(prisma: PrismaClient, supplierId: string, now: Date): Promise<void> {
  const counted = Prisma.sql`
    SELECT stock."skuId", sum(stock."onHandQuantity") AS units FROM "WarehouseStock" AS stock
    JOIN "Sku" AS sku ON sku.id = stock."skuId" WHERE sku."supplierId" = ${supplierId}::uuid GROUP BY stock."skuId"`
  await prisma.$transaction((transaction) => saveStockDay(transaction, { supplierId, at: now, counted }))
}

/** The same as the platform counted it at the end of a day: units by SKU, of those that have any. */
export async function recordCountedDay(
  transaction: Prisma.TransactionClient,
  supplierId: string,
  day: Day,
  unitsOf: ReadonlyMap<string, number>,
): Promise<void> {
  const at = new Date(startOfBusinessDay(addDays(day, 1)).getTime() - 1)
  const counted = Prisma.sql`
    SELECT * FROM unnest(${[...unitsOf.keys()]}::uuid[], ${[...unitsOf.values()]}::bigint[]) AS told("skuId", units)`
  await saveStockDay(transaction, { supplierId, at, counted })
}

/** `counted` is a query of the units of each SKU of the supplier that has any. */
type StockCount = { supplierId: string; at: Date; counted: Prisma.Sql }

async function saveStockDay(
  transaction: Prisma.TransactionClient,
  { supplierId, at, counted }: StockCount,
): Promise<void> {
  const day = businessDayOf(at)
  const changed = await transaction.$executeRaw`${comment('recordSkuStockDays')}
    INSERT INTO "SkuDay" ("skuId", day, "unitsInStock")
    SELECT sku.id, ${day}::date, coalesce(counted.units, 0)
    FROM "Sku" AS sku LEFT JOIN (${counted}) AS counted ON counted."skuId" = sku.id LEFT JOIN LATERAL (
      SELECT known."unitsInStock" AS units FROM "SkuDay" AS known
      WHERE known."skuId" = sku.id AND known.day <= ${day}::date AND known."unitsInStock" IS NOT NULL
      ORDER BY known.day DESC LIMIT 1
    ) AS latest ON TRUE
    WHERE sku."supplierId" = ${supplierId}::uuid AND coalesce(counted.units, 0) <> coalesce(latest.units, 0) ORDER BY sku.id
    ON CONFLICT ("skuId", day) DO UPDATE SET "unitsInStock" = excluded."unitsInStock"`
  if (changed === 0) return
  const total = Prisma.sql`SELECT coalesce(sum(counted.units), 0) FROM (${counted}) AS counted`
  await transaction.$executeRaw`${comment('recordStockDay')}
    INSERT INTO "KpiDay" ("supplierId", day, "unitsInStock") VALUES (${supplierId}::uuid, ${day}::date, (${total}))
    ON CONFLICT ("supplierId", day) DO UPDATE SET "unitsInStock" = excluded."unitsInStock"`
  await transaction.$executeRaw`${comment('recordStockQuarterHour')}
    INSERT INTO "KpiQuarterHour" ("supplierId", start, "unitsInStock")
    VALUES (${supplierId}::uuid, ${quarterHourOf(at)}::timestamptz, (${total}))
    ON CONFLICT ("supplierId", start) DO UPDATE SET "unitsInStock" = excluded."unitsInStock"`
}
