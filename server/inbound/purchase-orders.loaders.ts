import DataLoader from 'dataloader'
import type {
  PurchaseOrder,
  PurchaseOrderLine,
  PurchaseOrderStatus,
  PurchaseOrderType,
} from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { findOnly, ofSupplier } from '../find-by-name.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

/** Which purchase orders, and in which direction of time. */
export type PurchaseOrderFilter = {
  status: PurchaseOrderStatus | null
  type: PurchaseOrderType | null
  orderedFrom: Date | null
  orderedBefore: Date | null
  isOldestFirst: boolean
}

/** A purchase order or a shipment as people name it; see SkuName. */
export type NumberedName = { supplierCode: string | null; number: string }

/** Reads purchase orders within the caller's scope; made for one request. */
export function createPurchaseOrderLoaders({ read }: Reads, caller: Caller) {
  return {
    byId: loadById<PurchaseOrder>((ids) =>
      read(Prisma.sql`/* PurchaseOrder */ SELECT purchase.* FROM "PurchaseOrder" AS purchase
        WHERE purchase.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`purchase."supplierId"`)}`),
    ),

    /** Null for none, and for an operator who leaves the supplier out while several have the number. */
    byName: async ({ supplierCode, number }: NumberedName): Promise<PurchaseOrder | null> => {
      if (!isStorableText(number) || !isStorableText(supplierCode ?? '')) return null
      return findOnly<PurchaseOrder>(
        read,
        Prisma.sql`/* purchaseOrderByName */ SELECT purchase.* FROM "PurchaseOrder" AS purchase
          WHERE purchase."number" = ${number} AND ${ofSupplier(supplierCode, Prisma.sql`purchase."supplierId"`)}
            AND ${supplierScopeSql(caller, Prisma.sql`purchase."supplierId"`)}`,
      )
    },

    all: createConnectionReader<PurchaseOrder, PurchaseOrderFilter>(read, {
      listOf: (filter) => ({
        name: 'purchaseOrders',
        select: Prisma.sql`purchase.*`,
        from: Prisma.sql`"PurchaseOrder" AS purchase`,
        where: [supplierScopeSql(caller, Prisma.sql`purchase."supplierId"`), ...filterConditions(filter)],
        sortColumn: Prisma.sql`purchase."orderedAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`purchase.id`,
        isDescending: !filter.isOldestFirst,
      }),
      parentColumn: Prisma.sql`purchase."supplierId"`,
      positionOf: ({ orderedAt, id }) => ({ key: orderedAt.toISOString(), id }),
    }),

    /** Of purchase orders that the caller was shown, in the order of the SKU codes. Never a miss: each has lines. */
    linesOf: new DataLoader<string, PurchaseOrderLine[]>(async (purchaseOrderIds) => {
      const rows = await read<PurchaseOrderLine>(Prisma.sql`/* linesOfPurchaseOrder */
        SELECT line.* FROM "PurchaseOrderLine" AS line JOIN "Sku" AS sku ON sku.id = line."skuId"
        WHERE line."purchaseOrderId" = ANY(${purchaseOrderIds}::uuid[]) ORDER BY sku."skuCode"`)
      const linesOf = Map.groupBy(rows, ({ purchaseOrderId }) => purchaseOrderId)
      return purchaseOrderIds.map((id) => linesOf.get(id) ?? [])
    }),
  }
}

function filterConditions({ status, type, orderedFrom, orderedBefore }: PurchaseOrderFilter): Prisma.Sql[] {
  return [
    ...(status ? [Prisma.sql`purchase.status = ${status}::"PurchaseOrderStatus"`] : []),
    ...(type ? [Prisma.sql`purchase.type = ${type}::"PurchaseOrderType"`] : []),
    ...(orderedFrom ? [Prisma.sql`purchase."orderedAt" >= ${orderedFrom}`] : []),
    ...(orderedBefore ? [Prisma.sql`purchase."orderedAt" < ${orderedBefore}`] : []),
  ]
}
