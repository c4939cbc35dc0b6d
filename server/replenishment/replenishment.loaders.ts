import DataLoader from 'dataloader'
import { Prisma } from '../../prisma/generated/client.ts'
import { startOfBusinessDay } from '../kit/business-day.ts'
import type { Reads } from '../read.ts'
import type { SalesWindow } from './replenishment.rules.ts'

/** A SKU that the caller was shown, and when its sales count. */
export type SalesQuestion = SalesWindow & { skuId: string }

/** Reads what replenishment is decided from; made for one request. */
export function createReplenishmentLoaders({ read }: Reads) {
  return {
    /** [A] Units ordered, from either stock, of orders that nobody cancelled, by the day of payment. A miss: none was sold. */
    soldUnits: new DataLoader<SalesQuestion, number, string>(
      async (questions) => {
        const rows = await read<{ place: number; units: number }>(Prisma.sql`/* soldUnits */
          SELECT asked.place::int AS place, sum(line.quantity)::float8 AS units
          FROM unnest(
            ${questions.map(({ skuId }) => skuId)}::uuid[],
            ${questions.map(({ from }) => startOfBusinessDay(from).toISOString())}::timestamptz[],
            ${questions.map(({ before }) => startOfBusinessDay(before).toISOString())}::timestamptz[]
          ) WITH ORDINALITY AS asked("skuId", since, before, place)
          JOIN "Sku" AS sku ON sku.id = asked."skuId"
          JOIN "OrderLine" AS line ON line."skuId" = sku.id
          JOIN "Order" AS placed ON placed.id = line."orderId" AND placed."supplierId" = sku."supplierId"
            AND placed."paidAt" >= asked.since AND placed."paidAt" < asked.before AND placed."cancelledAt" IS NULL
          GROUP BY asked.place`)
        const unitsAt = new Map(rows.map(({ place, units }) => [place, units]))
        return questions.map((_question, index) => unitsAt.get(index + 1) ?? 0)
      },
      { cacheKeyFn: ({ skuId, from, before }) => `${skuId} ${from} ${before}` },
    ),

    /** Units in shipments that have left the supplier and are not received. A miss: nothing is on its way. */
    onTheWayUnits: new DataLoader<string, number>(async (skuIds) => {
      const rows = await read<{ skuId: string; units: number }>(Prisma.sql`/* onTheWayUnits */
        SELECT line."skuId", sum(line.quantity)::float8 AS units
        FROM "ShipmentLine" AS line JOIN "Shipment" AS shipment ON shipment.id = line."shipmentId"
        WHERE line."skuId" = ANY(${skuIds}::uuid[]) AND shipment.status IN ('SHIPPED', 'ARRIVED')
        GROUP BY line."skuId"`)
      const unitsOf = new Map(rows.map(({ skuId, units }) => [skuId, units]))
      return skuIds.map((id) => unitsOf.get(id) ?? 0)
    }),
  }
}
