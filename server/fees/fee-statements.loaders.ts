import DataLoader from 'dataloader'
import type { FeeKind, FeeLine, FeeStatement, FeeTotal } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { findOnly, ofSupplier } from '../find-by-name.ts'
import type { Month } from '../kit/business-day.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { comment } from '../keyset-statement.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

/** Which statements, by their months: those of `from` and `to` are among them. */
export type FeeStatementFilter = {
  isClosed: boolean | null
  from: Month | null
  to: Month | null
  isOldestFirst: boolean
}
export type FeeLineFilter = { kind: FeeKind | null }

/** A statement as people name it; see SkuName. */
export type FeeStatementName = { supplierCode: string | null; month: string }

export type Deliveries = { ordersDelivered: number; ordersReturned: number }

/** Reads fee statements within the caller's scope; made for one request. */
export function createFeeStatementLoaders({ read }: Reads, caller: Caller) {
  const scope = supplierScopeSql(caller, Prisma.sql`statement."supplierId"`)

  return {
    byId: loadById<FeeStatement>((ids) =>
      read(Prisma.sql`${comment('feeStatementsById')}
        SELECT statement.* FROM "FeeStatement" AS statement WHERE statement.id = ANY(${ids}::uuid[]) AND ${scope}`),
    ),

    /** Null for none, and for an operator who leaves the supplier out while several have one. */
    byName: async ({ supplierCode, month }: FeeStatementName): Promise<FeeStatement | null> => {
      if (!isStorableText(month) || !isStorableText(supplierCode ?? '')) return null
      return findOnly<FeeStatement>(
        read,
        Prisma.sql`/* feeStatementByName */ SELECT statement.* FROM "FeeStatement" AS statement
          WHERE statement."month" = ${month} AND ${ofSupplier(supplierCode, Prisma.sql`statement."supplierId"`)}
            AND ${supplierScopeSql(caller, Prisma.sql`statement."supplierId"`)}`,
      )
    },

    all: createConnectionReader<FeeStatement, FeeStatementFilter>(read, {
      listOf: (filter) => ({
        name: 'feeStatements',
        select: Prisma.sql`statement.*`,
        from: Prisma.sql`"FeeStatement" AS statement`,
        where: [scope, ...filterConditions(filter)],
        sortColumn: Prisma.sql`statement.month`,
        sortType: 'text',
        idColumn: Prisma.sql`statement.id`,
        isDescending: !filter.isOldestFirst,
      }),
      parentColumn: Prisma.sql`statement."supplierId"`,
      positionOf: ({ month, id }) => ({ key: month, id }),
    }),

    /** In the order in which they accrued. */
    lines: createConnectionReader<FeeLine, FeeLineFilter>(read, {
      listOf: ({ kind }) => ({
        name: 'feeLines',
        select: Prisma.sql`line.*`,
        from: Prisma.sql`"FeeLine" AS line`,
        where: [
          supplierScopeSql(caller, Prisma.sql`line."supplierId"`),
          ...(kind ? [Prisma.sql`line.kind = ${kind}::"FeeKind"`] : []),
        ],
        sortColumn: Prisma.sql`line."accruedAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`line.id`,
        isDescending: false,
      }),
      parentColumn: Prisma.sql`line."statementId"`,
      positionOf: ({ accruedAt, id }) => ({ key: accruedAt.toISOString(), id }),
    }),

    /** Of statements that the caller was shown, in the order of the kinds. */
    totalsOfStatement: new DataLoader<string, FeeTotal[]>(async (statementIds) => {
      const rows = await read<FeeTotal>(Prisma.sql`${comment('totalsOfFeeStatement')}
        SELECT total.* FROM "FeeTotal" AS total
        WHERE total."statementId" = ANY(${statementIds}::uuid[]) AND total."lineCount" > 0
        ORDER BY total.kind, total.currency`)
      const totalsOf = Map.groupBy(rows, ({ statementId }) => statementId)
      return statementIds.map((id) => totalsOf.get(id) ?? [])
    }),

    /** FEE-6: of the month of a statement that the caller was shown, as of now. */
    deliveriesOfStatement: new DataLoader<string, Deliveries>(async (statementIds) => {
      const rows = await read<Deliveries & { id: string }>(Prisma.sql`${comment('deliveriesOfFeeStatement')}
        SELECT statement.id, coalesce(sum(kept."ordersDelivered"), 0)::int AS "ordersDelivered",
          coalesce(sum(kept."ordersReturned"), 0)::int AS "ordersReturned"
        FROM "FeeStatement" AS statement LEFT JOIN "KpiDay" AS kept ON kept."supplierId" = statement."supplierId"
          AND kept.day >= (statement.month || '-01')::date AND kept.day < (statement.month || '-01')::date + interval '1 month'
        WHERE statement.id = ANY(${statementIds}::uuid[]) GROUP BY statement.id`)
      const deliveriesOf = new Map(rows.map(({ id, ...deliveries }) => [id, deliveries]))
      return statementIds.map((id) => deliveriesOf.get(id) ?? { ordersDelivered: 0, ordersReturned: 0 })
    }),
  }
}

function filterConditions({ isClosed, from, to }: FeeStatementFilter): Prisma.Sql[] {
  return [
    ...(isClosed === null ? [] : [closedCondition(isClosed)]),
    ...(from ? [Prisma.sql`statement.month >= ${from}`] : []),
    ...(to ? [Prisma.sql`statement.month <= ${to}`] : []),
  ]
}

function closedCondition(isClosed: boolean): Prisma.Sql {
  return isClosed ? Prisma.sql`statement."closedAt" IS NOT NULL` : Prisma.sql`statement."closedAt" IS NULL`
}
