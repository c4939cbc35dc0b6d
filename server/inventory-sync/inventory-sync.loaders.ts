import type { InventorySyncRun, SyncVerdict } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { instantText } from '../kit/instant.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

export type RunFilter = { verdict: SyncVerdict | null }

/** Reads inventory-sync runs within the caller's scope; made for one request. */
export function createInventorySyncLoaders({ read }: Reads, caller: Caller) {
  return {
    runById: loadById<InventorySyncRun>((ids) =>
      read(Prisma.sql`/* InventorySyncRun */ SELECT run.* FROM "InventorySyncRun" AS run
        WHERE run.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`run."supplierId"`)}`),
    ),

    /** Newest first. */
    runs: createConnectionReader<InventorySyncRun, RunFilter>(read, {
      listOf: ({ verdict }) => ({
        name: 'inventorySyncRuns',
        select: Prisma.sql`run.*`,
        from: Prisma.sql`"InventorySyncRun" AS run`,
        where: [
          supplierScopeSql(caller, Prisma.sql`run."supplierId"`),
          ...(verdict ? [Prisma.sql`run.verdict = ${verdict}::"SyncVerdict"`] : []),
        ],
        sortColumn: Prisma.sql`run."dueAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`run.id`,
        isDescending: true,
      }),
      parentColumn: Prisma.sql`run."supplierId"`,
      positionOf: ({ dueAt, id }) => ({ key: instantText(dueAt), id }),
    }),
  }
}
