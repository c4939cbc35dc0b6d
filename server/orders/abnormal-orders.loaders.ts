import type { Market, Order, OrderStatus } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
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
      listOf: ({ market, status, isLongestFirst }) => ({
        name: 'abnormalOrders',
        select: Prisma.sql`placed.*`,
        from: Prisma.sql`"Order" AS placed`,
        where: [
          supplierScopeSql(caller, Prisma.sql`placed."supplierId"`),
          Prisma.sql`placed."abnormalSince" IS NOT NULL`,
          ...(market ? [Prisma.sql`placed.market = ${market}::"Market"`] : []),
          ...(status ? [Prisma.sql`placed.status = ${status}::"OrderStatus"`] : []),
        ],
        sortColumn: Prisma.sql`placed."abnormalSince"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`placed.id`,
        isDescending: !isLongestFirst,
      }),
      parentColumn: Prisma.sql`placed."supplierId"`,
      positionOf: ({ abnormalSince, id }) => ({ key: abnormalSince.toISOString(), id }),
    }),
  }
}
