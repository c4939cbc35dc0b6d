import type { Trademark, TrademarkKind } from '../../prisma/generated/client.ts'
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

/** A trademark as people name it; see SkuName. */
export type TrademarkName = { supplierCode: string | null; registrationNumber: string }

/** Which trademarks, by when they were put on record. */
export type TrademarkFilter = { kind: TrademarkKind | null; created: TimeRange; isOldestFirst: boolean }

// The driver knows no arrays of our enums: as texts they are read like everything else.
const COLUMNS = Prisma.sql`trademark.id, trademark."supplierId", trademark.name, trademark.kind,
  trademark."registrationNumber", trademark."coveredMarkets"::text[] AS "coveredMarkets", trademark."createdAt", trademark.version`

/** Reads trademarks within the caller's scope; made for one request. */
export function createTrademarkLoaders({ read }: Reads, caller: Caller) {
  return {
    byId: loadById<Trademark>((ids) =>
      read(Prisma.sql`/* Trademark */ SELECT ${COLUMNS} FROM "Trademark" AS trademark
        WHERE trademark.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`trademark."supplierId"`)}`),
    ),

    /** Null for none, and for an operator who leaves the supplier out while several have the number. */
    byName: async ({ supplierCode, registrationNumber }: TrademarkName): Promise<Trademark | null> => {
      if (!isStorableText(registrationNumber) || !isStorableText(supplierCode ?? '')) return null
      return findOnly<Trademark>(
        read,
        Prisma.sql`/* trademarkByName */ SELECT ${COLUMNS} FROM "Trademark" AS trademark
          WHERE trademark."registrationNumber" = ${registrationNumber} AND ${ofSupplier(supplierCode, Prisma.sql`trademark."supplierId"`)}
            AND ${supplierScopeSql(caller, Prisma.sql`trademark."supplierId"`)}`,
      )
    },

    all: createConnectionReader<Trademark, TrademarkFilter>(read, {
      listOf: ({ kind, created, isOldestFirst }) => ({
        name: 'trademarks',
        select: COLUMNS,
        from: Prisma.sql`"Trademark" AS trademark`,
        where: [
          supplierScopeSql(caller, Prisma.sql`trademark."supplierId"`),
          ...(kind ? [Prisma.sql`trademark.kind = ${kind}::"TrademarkKind"`] : []),
          ...withinTime(Prisma.sql`trademark."createdAt"`, created),
        ],
        sortColumn: Prisma.sql`trademark."createdAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`trademark.id`,
        isDescending: !isOldestFirst,
      }),
      parentColumn: Prisma.sql`trademark."supplierId"`,
      positionOf: ({ createdAt, id }) => ({ key: createdAt.toISOString(), id }),
    }),
  }
}
