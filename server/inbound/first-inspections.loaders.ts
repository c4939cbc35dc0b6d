import DataLoader from 'dataloader'
import type { FirstInspection } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { TimeRange } from '../within-time.ts'
import { withinTime } from '../within-time.ts'

/** Which first inspections, by their time. */
export type FirstInspectionFilter = { inspected: TimeRange; isOldestFirst: boolean }

/** Reads first inspections within the caller's scope; made for one request. */
export function createFirstInspectionLoaders({ read }: Reads, caller: Caller) {
  return {
    byId: loadById<FirstInspection>((ids) =>
      read(Prisma.sql`/* FirstInspection */ SELECT inspection.* FROM "FirstInspection" AS inspection
        WHERE inspection.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`inspection."supplierId"`)}`),
    ),

    /** Of SKUs that the caller was shown. A miss: nothing of it was received yet. */
    ofSku: new DataLoader<string, FirstInspection | null>(async (skuIds) => {
      const rows = await read<FirstInspection>(Prisma.sql`/* firstInspectionOfSku */
        SELECT * FROM "FirstInspection" WHERE "skuId" = ANY(${skuIds}::uuid[])`)
      const inspectionOf = new Map(rows.map((row) => [row.skuId, row]))
      return skuIds.map((id) => inspectionOf.get(id) ?? null)
    }),

    all: createConnectionReader<FirstInspection, FirstInspectionFilter>(read, {
      listOf: ({ inspected, isOldestFirst }) => ({
        name: 'firstInspections',
        select: Prisma.sql`inspection.*`,
        from: Prisma.sql`"FirstInspection" AS inspection`,
        where: [
          supplierScopeSql(caller, Prisma.sql`inspection."supplierId"`),
          ...withinTime(Prisma.sql`inspection."inspectedAt"`, inspected),
        ],
        sortColumn: Prisma.sql`inspection."inspectedAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`inspection.id`,
        isDescending: !isOldestFirst,
      }),
      parentColumn: Prisma.sql`inspection."supplierId"`,
      positionOf: ({ inspectedAt, id }) => ({ key: inspectedAt.toISOString(), id }),
    }),
  }
}
