import DataLoader from 'dataloader'
import type { Application, ApplicationDocument, ApplicationStep } from '../../prisma/generated/client.ts'
import type { ApplicationState, SupplierKind } from '../../prisma/generated/enums.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { findOnly, ofSupplier } from '../find-by-name.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { TimeRange } from '../within-time.ts'
import { withinTime } from '../within-time.ts'

/** Which applications, by when their forms were submitted. */
export type ApplicationFilter = { state: ApplicationState | null; submitted: TimeRange; isOldestFirst: boolean }

/** An application as people name it; see SkuName. */
export type ApplicationName = { supplierCode: string | null; number: number }

/** Reads applications and what belongs to them within the caller's scope; made for one request. */
export function createAdmissionLoaders({ read }: Reads, caller: Caller) {
  return {
    byId: loadById<Application>((ids) =>
      read(Prisma.sql`/* Application */ SELECT application.* FROM "Application" AS application
        WHERE application.id = ANY(${ids}::uuid[])
          AND ${supplierScopeSql(caller, Prisma.sql`application."supplierId"`)}`),
    ),

    /** Null for none, and for an operator who leaves the supplier out: every supplier has a number 1. */
    byName: async ({ supplierCode, number }: ApplicationName): Promise<Application | null> => {
      if (supplierCode === null && caller.kind !== 'supplier') return null
      if (!isStorableText(supplierCode ?? '')) return null
      return findOnly<Application>(
        read,
        Prisma.sql`/* applicationByName */ SELECT application.* FROM "Application" AS application
          WHERE application."number" = ${number} AND ${ofSupplier(supplierCode, Prisma.sql`application."supplierId"`)}
            AND ${supplierScopeSql(caller, Prisma.sql`application."supplierId"`)}`,
      )
    },

    all: createConnectionReader<Application, ApplicationFilter>(read, {
      listOf: ({ state, submitted, isOldestFirst }) => ({
        name: 'applications',
        select: Prisma.sql`application.*`,
        from: Prisma.sql`"Application" AS application`,
        where: [
          supplierScopeSql(caller, Prisma.sql`application."supplierId"`),
          ...(state ? [Prisma.sql`application.state = ${state}::"ApplicationState"`] : []),
          ...withinTime(Prisma.sql`application."submittedAt"`, submitted),
        ],
        sortColumn: Prisma.sql`application."submittedAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`application.id`,
        isDescending: !isOldestFirst,
      }),
      parentColumn: Prisma.sql`application."supplierId"`,
      positionOf: ({ submittedAt, id }) => ({ key: submittedAt.toISOString(), id }),
    }),

    /** Of suppliers that the caller was shown. A miss: it is not admitted. */
    kindOfSupplier: new DataLoader<string, SupplierKind | null>(async (supplierIds) => {
      const rows = await read<{ supplierId: string; kind: SupplierKind }>(Prisma.sql`/* kindOfSupplier */
        SELECT "supplierId", kind FROM "Application"
        WHERE "supplierId" = ANY(${[...supplierIds]}::uuid[]) AND state = 'ADMITTED'`)
      const kindOf = new Map(rows.map(({ supplierId, kind }) => [supplierId, kind]))
      return supplierIds.map((id) => kindOf.get(id) ?? null)
    }),

    /** Of applications that the caller was shown; never a miss. */
    stepsOfApplication: new DataLoader<string, ApplicationStep[]>(async (applicationIds) => {
      const rows = await read<ApplicationStep>(Prisma.sql`/* stepsOfApplication */
        SELECT * FROM "ApplicationStep" WHERE "applicationId" = ANY(${[...applicationIds]}::uuid[]) ORDER BY position`)
      const stepsOf = Map.groupBy(rows, ({ applicationId }) => applicationId)
      return applicationIds.map((id) => stepsOf.get(id) ?? [])
    }),

    /** Of applications that the caller was shown, in the order in which they were added. A miss: it has none yet. */
    documentsOfApplication: new DataLoader<string, ApplicationDocument[]>(async (applicationIds) => {
      const rows = await read<ApplicationDocument>(Prisma.sql`/* documentsOfApplication */
        SELECT * FROM "ApplicationDocument" WHERE "applicationId" = ANY(${[...applicationIds]}::uuid[]) ORDER BY number`)
      const documentsOf = Map.groupBy(rows, ({ applicationId }) => applicationId)
      return applicationIds.map((id) => documentsOf.get(id) ?? [])
    }),
  }
}
