import { Prisma } from '../../prisma/generated/client.ts'

/**
 * SQL condition that the supplier's books are not behind the platform's events: jobs that judge them as a whole (late
 * orders, KPIs, closed months) wait until they are not.
 */
export function isCaughtUpSql(supplierId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT FROM "PlatformEventCursor" AS read WHERE read."supplierId" = ${supplierId} AND read."isBehind"
  )`
}
