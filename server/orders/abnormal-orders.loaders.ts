import type { Order } from '../../prisma/generated/client.ts'
import { Market, OrderStatus, Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { branchesOf, crossed } from '../filter-branches.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

/** Which abnormal orders, and whether those come first that have been so the longest. */
export type AbnormalOrderFilter = { market: Market | null; status: OrderStatus | null; isLongestFirst: boolean }

type AbnormalOrder = Order & { abnormalSince: Date }

/** Reads the monitoring board within the caller's scope (ORD-2): partial indexes hold the abnormal orders only. */
export function createAbnormalOrderLoaders({ read }: Reads, caller: Caller) {
  return {
    all: createConnectionReader<AbnormalOrder, AbnormalOrderFilter>(read, {
      listOf: (filter) => ({
        name: 'abnormalOrders',
        select: Prisma.sql`placed.*`,
        from: Prisma.sql`"Order" AS placed`,
        where: [
          supplierScopeSql(caller, Prisma.sql`placed."supplierId"`),
          Prisma.sql`placed."abnormalSince" IS NOT NULL`,
        ],
        branches: filterBranches(filter),
        sortColumn: Prisma.sql`placed."abnormalSince"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`placed.id`,
        isDescending: !filter.isLongestFirst,
      }),
      parentColumn: Prisma.sql`placed."supplierId"`,
      positionOf: ({ abnormalSince, id }) => ({ key: abnormalSince.toISOString(), id }),
    }),
  }
}

/** The index with filters has market and status, in this order. */
function filterBranches({ market, status }: AbnormalOrderFilter): Prisma.Sql[] | undefined {
  if (market === null && status === null) return undefined
  const column = { market: Prisma.sql`placed.market`, status: Prisma.sql`placed.status` }
  return crossed(
    branchesOf({ column: column.market, type: 'Market', values: Object.values(Market), wanted: market }),
    branchesOf({ column: column.status, type: 'OrderStatus', values: Object.values(OrderStatus), wanted: status }),
  )
}
