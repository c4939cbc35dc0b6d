import DataLoader from 'dataloader'
import type { JitStock, Sku, WarehouseStock } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScope, supplierScopeSql } from '../suppliers/supplier-scope.ts'

/** A SKU as people name it: the supplier's code may be left out by a supplier, whose own it then is. */
export type SkuName = { supplierCode: string | null; skuCode: string }

/** Reads SKUs and their stock within the caller's scope; made for one request. */
export function createCatalogueLoaders({ prisma, read }: Reads, caller: Caller) {
  return {
    skuById: loadById<Sku>((ids) =>
      read(Prisma.sql`/* Sku */ SELECT sku.* FROM "Sku" AS sku
        WHERE sku.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`sku."supplierId"`)}`),
    ),

    /** Null for none, and for an operator who leaves the supplier out while several have the code. */
    skuByName: async ({ supplierCode, skuCode }: SkuName): Promise<Sku | null> => {
      if (!isStorableText(skuCode) || !isStorableText(supplierCode ?? '')) return null
      const named = supplierCode === null ? {} : { supplier: { code: supplierCode } }
      const found = await prisma.sku.findMany({
        where: { AND: [{ skuCode, ...named }, supplierScope(caller)] },
        take: 2,
      })
      return found.length === 1 ? found[0]! : null
    },

    /** In the order of their codes. */
    skus: createConnectionReader<Sku, null>(read, {
      listOf: () => ({
        name: 'skus',
        select: Prisma.sql`sku.*`,
        from: Prisma.sql`"Sku" AS sku`,
        where: [supplierScopeSql(caller, Prisma.sql`sku."supplierId"`)],
        sortColumn: Prisma.sql`sku."skuCode"`,
        sortType: 'text',
        idColumn: Prisma.sql`sku.id`,
        isDescending: false,
      }),
      parentColumn: Prisma.sql`sku."supplierId"`,
      positionOf: ({ skuCode, id }) => ({ key: skuCode, id }),
    }),

    /** Of SKUs that the caller was shown. A miss: the SKU is not sold from the supplier's own place. */
    jitStockOfSku: new DataLoader<string, JitStock | null>(async (skuIds) => {
      const rows = await prisma.jitStock.findMany({ where: { skuId: { in: [...skuIds] } } })
      const stockOf = new Map(rows.map((row) => [row.skuId, row]))
      return skuIds.map((id) => stockOf.get(id) ?? null)
    }),

    /** Of SKUs that the caller was shown. A miss: the platform has none of it. */
    warehouseStockOfSku: new DataLoader<string, WarehouseStock[]>(async (skuIds) => {
      const where = { skuId: { in: [...skuIds] } }
      const rows = await prisma.warehouseStock.findMany({ where, orderBy: { warehouseCode: 'asc' } })
      const stockOf = Map.groupBy(rows, ({ skuId }) => skuId)
      return skuIds.map((id) => stockOf.get(id) ?? [])
    }),
  }
}
