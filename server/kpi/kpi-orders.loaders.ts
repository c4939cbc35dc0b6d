import type { Order } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { ConnectionReader } from '../connection-reader.ts'
import { createConnectionReader } from '../connection-reader.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { KpiPeriod } from './kpi.loaders.ts'

/** The KPIs that count orders. */
export type OrderKpi = 'ORDER_FULFILMENT' | 'RETURN_RATE'
export type KpiOrderOutcome = 'COUNTED_FOR' | 'COUNTED_AGAINST' | 'NOT_COUNTED'

export type KpiOrderFilter = { period: KpiPeriod; outcome: KpiOrderOutcome | null }

/** Reads the orders behind a KPI of a supplier, newest first: what the sums by day are sums of. */
export function createKpiOrderLoaders(
  { read }: Reads,
  caller: Caller,
): Record<OrderKpi, ConnectionReader<Order, KpiOrderFilter>> {
  const scope = supplierScopeSql(caller, Prisma.sql`placed."supplierId"`)

  function ordersBy(kpi: OrderKpi, name: string, instant: 'paidAt' | 'deliveredAt') {
    const column = Prisma.raw(`placed."${instant}"`)
    return createConnectionReader<Order, KpiOrderFilter>(read, {
      listOf: ({ period, outcome }) => ({
        name,
        select: Prisma.sql`placed.*`,
        from: Prisma.sql`"Order" AS placed`,
        where: [
          scope,
          Prisma.sql`${column} >= (${period.from}::date::timestamp AT TIME ZONE ${period.timeZone}::text)`,
          Prisma.sql`${column} < ((${period.to}::date + 1)::timestamp AT TIME ZONE ${period.timeZone}::text)`,
          ...(outcome ? [OUTCOME_CONDITIONS[kpi][outcome]] : []),
        ],
        sortColumn: column,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`placed.id`,
        isDescending: true,
      }),
      parentColumn: Prisma.sql`placed."supplierId"`,
      // Delivered orders only are in the second list.
      positionOf: (order) => ({ key: (order[instant] ?? order.paidAt).toISOString(), id: order.id }),
    })
  }

  return {
    ORDER_FULFILMENT: ordersBy('ORDER_FULFILMENT', 'kpiOrdersPaid', 'paidAt'),
    RETURN_RATE: ordersBy('RETURN_RATE', 'kpiOrdersDelivered', 'deliveredAt'),
  }
}

/** As the index over the few orders that are not fulfilled has it. */
const NOT_FULFILLED = Prisma.sql`(NOT placed."isReservedInFull" OR (placed."isFoundShort" AND placed.fulfilment = 'JIT')
  OR placed."cancelledBy" IS NOT NULL)`

/** The same decisions as `orderContributions`; a property test holds them together. */
const OUTCOME_CONDITIONS: Record<OrderKpi, Record<KpiOrderOutcome, Prisma.Sql>> = {
  ORDER_FULFILMENT: {
    COUNTED_FOR: Prisma.sql`NOT ${NOT_FULFILLED}`,
    COUNTED_AGAINST: Prisma.sql`${NOT_FULFILLED} AND placed."cancelledBy" IS DISTINCT FROM 'BUYER'`,
    NOT_COUNTED: Prisma.sql`${NOT_FULFILLED} AND placed."cancelledBy" = 'BUYER'`,
  },
  RETURN_RATE: {
    COUNTED_FOR: Prisma.sql`placed."returnedAt" IS NULL`,
    COUNTED_AGAINST: Prisma.sql`placed."returnedAt" IS NOT NULL`,
    NOT_COUNTED: Prisma.sql`FALSE`,
  },
}
