import type { PollFailureKind } from '../../mock-platform/contract/inventory-sync-methods.ts'
import type { InventorySyncRun, SyncVerdict } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { instantText } from '../kit/instant.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { TimeRange } from '../within-time.ts'
import { withinTime } from '../within-time.ts'

/** Which runs, by when they were due. */
export type RunFilter = {
  verdict: SyncVerdict | null
  failureKind: PollFailureKind | null
  due: TimeRange
  isOldestFirst: boolean
}

/** Reads inventory-sync runs within the caller's scope; made for one request. */
export function createInventorySyncLoaders({ read }: Reads, caller: Caller) {
  return {
    runById: loadById<InventorySyncRun>((ids) =>
      read(Prisma.sql`/* InventorySyncRun */ SELECT run.* FROM "InventorySyncRun" AS run
        WHERE run.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`run."supplierId"`)}`),
    ),

    runs: createConnectionReader<InventorySyncRun, RunFilter>(read, {
      listOf: (filter) => ({
        name: 'inventorySyncRuns',
        select: Prisma.sql`run.*`,
        from: Prisma.sql`"InventorySyncRun" AS run`,
        where: [
          supplierScopeSql(caller, Prisma.sql`run."supplierId"`),
          ...verdictConditions(filter),
          ...withinTime(Prisma.sql`run."dueAt"`, filter.due),
        ],
        sortColumn: Prisma.sql`run."dueAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`run.id`,
        isDescending: !filter.isOldestFirst,
      }),
      parentColumn: Prisma.sql`run."supplierId"`,
      positionOf: ({ dueAt, id }) => ({ key: instantText(dueAt), id }),
    }),
  }
}

/** A run has a kind of failure exactly when it failed: with both, the kind says all. */
function verdictConditions({ verdict, failureKind }: RunFilter): Prisma.Sql[] {
  if (failureKind) return [verdict === 'PASSED' ? Prisma.sql`FALSE` : Prisma.sql`run."failureKind" = ${failureKind}`]
  return verdict ? [Prisma.sql`run.verdict = ${verdict}::"SyncVerdict"`] : []
}
