import DataLoader from 'dataloader'
import type {
  JitStock,
  ListingState,
  Market,
  Sku,
  SkuCertificate,
  WarehouseStock,
} from '../../prisma/generated/client.ts'
import { Prisma, SkuCategory } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { branchesOf, crossed } from '../filter-branches.ts'
import { findOnly, ofSupplier } from '../find-by-name.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { endOfPrefix } from '../kit/text-prefix.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

/** A SKU as people name it: the supplier's code may be left out by a supplier, whose own it then is. */
export type SkuName = { supplierCode: string | null; skuCode: string }

/** Which SKUs, and in which order. */
export type SkuFilter = {
  codePrefix: string | null
  category: SkuCategory | null
  targetMarket: Market | null
  listingState: ListingState | null
  isNewestFirst: boolean
}

// An array of an enum is asked for as one of texts: drivers do not know how to read the other.
const SKU_COLUMNS = Prisma.sql`sku.id, sku."supplierId", sku."skuCode", sku."titleZh", sku."titleEn", sku."createdAt",
  sku.barcode, sku.category, sku."targetMarkets"::text[] AS "targetMarkets", sku."trademarkId", sku."firstWarehousedAt",
  sku."listingState", sku.version, sku."lengthMm", sku."widthMm", sku."heightMm", sku."weightGrams", sku."dimensionSource"`

/** Reads SKUs and their stock within the caller's scope; made for one request. */
export function createCatalogueLoaders({ read }: Reads, caller: Caller) {
  return {
    skuById: loadById<Sku>((ids) =>
      read(Prisma.sql`/* Sku */ SELECT ${SKU_COLUMNS} FROM "Sku" AS sku
        WHERE sku.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`sku."supplierId"`)}`),
    ),

    /** Null for none, and for an operator who leaves the supplier out while several have the code. */
    skuByName: async ({ supplierCode, skuCode }: SkuName): Promise<Sku | null> => {
      if (!isStorableText(skuCode) || !isStorableText(supplierCode ?? '')) return null
      return findOnly<Sku>(
        read,
        Prisma.sql`/* skuByName */ SELECT ${SKU_COLUMNS} FROM "Sku" AS sku
          WHERE sku."skuCode" = ${skuCode} AND ${ofSupplier(supplierCode, Prisma.sql`sku."supplierId"`)}
            AND ${supplierScopeSql(caller, Prisma.sql`sku."supplierId"`)}`,
      )
    },

    /** In the order of their codes, or the newest first. */
    skus: createConnectionReader<Sku, SkuFilter>(read, {
      listOf: (filter) => ({
        ...(filter.isNewestFirst ? BY_AGE : BY_CODE),
        select: SKU_COLUMNS,
        from: Prisma.sql`"Sku" AS sku`,
        where: [supplierScopeSql(caller, Prisma.sql`sku."supplierId"`), ...plainConditions(filter)],
        branches: filterBranches(filter),
        idColumn: Prisma.sql`sku.id`,
      }),
      parentColumn: Prisma.sql`sku."supplierId"`,
      positionOf: ({ skuCode, createdAt, id }, { isNewestFirst }) => ({
        key: isNewestFirst ? createdAt.toISOString() : skuCode,
        id,
      }),
    }),

    /** Of SKUs that the caller was shown, by kind and number. A miss: there is none. */
    certificatesOfSku: new DataLoader<string, SkuCertificate[]>(async (skuIds) => {
      const rows = await read<SkuCertificate>(Prisma.sql`/* certificatesOfSku */
        SELECT certificate.* FROM "SkuCertificate" AS certificate
        WHERE certificate."skuId" = ANY(${skuIds}::uuid[]) ORDER BY certificate.kind, certificate.number`)
      const certificatesOf = Map.groupBy(rows, ({ skuId }) => skuId)
      return skuIds.map((id) => certificatesOf.get(id) ?? [])
    }),

    /** ADM-4: of trademarks of SKUs that the caller was shown. Never a miss: a SKU holds on to its trademark. */
    coveredMarketsOfTrademark: new DataLoader<string, Market[]>(async (trademarkIds) => {
      const rows = await read<{ id: string; coveredMarkets: Market[] }>(Prisma.sql`/* coveredMarketsOfTrademark */
        SELECT mark.id, mark."coveredMarkets"::text[] AS "coveredMarkets" FROM "Trademark" AS mark
        WHERE mark.id = ANY(${trademarkIds}::uuid[])`)
      const marketsOf = new Map(rows.map(({ id, coveredMarkets }) => [id, coveredMarkets]))
      return trademarkIds.map((id) => marketsOf.get(id) ?? [])
    }),

    /** Of SKUs that the caller was shown. A miss: the SKU is not sold from the supplier's own place. */
    jitStockOfSku: new DataLoader<string, JitStock | null>(async (skuIds) => {
      const rows = await read<JitStock>(Prisma.sql`/* jitStockOfSku */
        SELECT stock.* FROM "JitStock" AS stock WHERE stock."skuId" = ANY(${skuIds}::uuid[])`)
      const stockOf = new Map(rows.map((row) => [row.skuId, row]))
      return skuIds.map((id) => stockOf.get(id) ?? null)
    }),

    /** Of SKUs that the caller was shown. A miss: the platform has none of it. */
    warehouseStockOfSku: new DataLoader<string, WarehouseStock[]>(async (skuIds) => {
      const rows = await read<WarehouseStock>(Prisma.sql`/* warehouseStockOfSku */
        SELECT stock.* FROM "WarehouseStock" AS stock
        WHERE stock."skuId" = ANY(${skuIds}::uuid[]) ORDER BY stock."warehouseCode"`)
      const stockOf = Map.groupBy(rows, ({ skuId }) => skuId)
      return skuIds.map((id) => stockOf.get(id) ?? [])
    }),
  }
}

const BY_CODE = { name: 'skus', sortColumn: Prisma.sql`sku."skuCode"`, sortType: 'text', isDescending: false } as const
const BY_AGE = {
  name: 'skusByAge',
  sortColumn: Prisma.sql`sku."createdAt"`,
  sortType: 'timestamptz',
  isDescending: true,
} as const

function plainConditions({ codePrefix, targetMarket }: SkuFilter): Prisma.Sql[] {
  return [
    ...(codePrefix === null ? [] : beginsWith(codePrefix)),
    ...(targetMarket ? [Prisma.sql`sku."targetMarkets" @> ARRAY[${targetMarket}::"Market"]`] : []),
  ]
}

/** One index has the category; the other the listing state and the category. */
function filterBranches({ category, listingState }: SkuFilter): Prisma.Sql[] | undefined {
  if (category === null && listingState === null) return undefined
  const ofCategory = branchesOf({
    column: Prisma.sql`sku.category`,
    type: 'SkuCategory',
    values: Object.values(SkuCategory),
    wanted: category,
  })
  if (listingState === null) return ofCategory
  return crossed([Prisma.sql`sku."listingState" = ${listingState}::"ListingState"`], ofCategory)
}

/** As bounds, which an index by code can go to: the column is kept in the order of code points. */
function beginsWith(prefix: string): Prisma.Sql[] {
  // What can not be stored begins no code.
  if (!isStorableText(prefix)) return [Prisma.sql`FALSE`]
  const end = endOfPrefix(prefix)
  return [Prisma.sql`sku."skuCode" >= ${prefix}`, ...(end === null ? [] : [Prisma.sql`sku."skuCode" < ${end}`])]
}
