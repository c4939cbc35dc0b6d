import type { Supplier } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { instantText } from '../kit/instant.ts'
import { findOnly } from '../find-by-name.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from './supplier-scope.ts'
import { supplierScopeSql } from './supplier-scope.ts'

/** Which suppliers, by when they were put on record. */
export type SupplierFilter = { codePrefix: string | null; isNewestFirst: boolean }

/** Reads suppliers within the caller's scope; made for one request. */
export function createSupplierLoaders({ read }: Reads, caller: Caller) {
  return {
    byId: loadById<Supplier>((ids) =>
      read(Prisma.sql`/* Supplier */ SELECT supplier.* FROM "Supplier" AS supplier
        WHERE supplier.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`supplier.id`)}`),
    ),

    /** By the supplier's own code; null for one that the caller may not see. */
    byCode: async (code: string): Promise<Supplier | null> => {
      if (!isStorableText(code)) return null
      return findOnly<Supplier>(
        read,
        Prisma.sql`/* supplierByCode */ SELECT supplier.* FROM "Supplier" AS supplier
          WHERE supplier.code = ${code} AND ${supplierScopeSql(caller, Prisma.sql`supplier.id`)}`,
      )
    },

    all: createConnectionReader<Supplier, SupplierFilter>(read, {
      listOf: ({ codePrefix, isNewestFirst }) => ({
        name: 'suppliers',
        select: Prisma.sql`supplier.*`,
        from: Prisma.sql`"Supplier" AS supplier`,
        where: [
          supplierScopeSql(caller, Prisma.sql`supplier.id`),
          ...(codePrefix === null ? [] : [beginsWith(codePrefix)]),
        ],
        sortColumn: Prisma.sql`supplier."createdAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`supplier.id`,
        isDescending: isNewestFirst,
      }),
      parentColumn: Prisma.sql`supplier.id`,
      positionOf: ({ createdAt, id }) => ({ key: instantText(createdAt), id }),
    }),
  }
}

/** What can not be stored begins no code. */
function beginsWith(prefix: string): Prisma.Sql {
  return isStorableText(prefix) ? Prisma.sql`supplier.code ^@ ${prefix}` : Prisma.sql`FALSE`
}
