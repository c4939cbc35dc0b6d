import DataLoader from 'dataloader'
import type { LineDefect, Shipment, ShipmentLine, ShipmentStatus } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { ListDefinition } from '../connection-reader.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { findOnly, ofSupplier } from '../find-by-name.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { NumberedName } from './purchase-orders.loaders.ts'

/** Which shipments, and in which direction of time. */
export type ShipmentFilter = {
  status: ShipmentStatus | null
  createdFrom: Date | null
  createdBefore: Date | null
  isOldestFirst: boolean
}

/** Reads shipments within the caller's scope; made for one request. */
export function createShipmentLoaders({ read }: Reads, caller: Caller) {
  const list = (parentColumn: Prisma.Sql): ListDefinition<Shipment, ShipmentFilter> => ({
    listOf: (filter) => ({
      name: 'shipments',
      select: Prisma.sql`shipment.*`,
      from: Prisma.sql`"Shipment" AS shipment`,
      where: [supplierScopeSql(caller, Prisma.sql`shipment."supplierId"`), ...filterConditions(filter)],
      sortColumn: Prisma.sql`shipment."createdAt"`,
      sortType: 'timestamptz',
      idColumn: Prisma.sql`shipment.id`,
      isDescending: !filter.isOldestFirst,
    }),
    parentColumn,
    positionOf: ({ createdAt, id }) => ({ key: createdAt.toISOString(), id }),
  })
  return {
    byId: loadById<Shipment>((ids) =>
      read(Prisma.sql`/* Shipment */ SELECT shipment.* FROM "Shipment" AS shipment
        WHERE shipment.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`shipment."supplierId"`)}`),
    ),

    /** Null for none, and for an operator who leaves the supplier out while several have the number. */
    byName: async ({ supplierCode, number }: NumberedName): Promise<Shipment | null> => {
      if (!isStorableText(number) || !isStorableText(supplierCode ?? '')) return null
      return findOnly<Shipment>(
        read,
        Prisma.sql`/* shipmentByName */ SELECT shipment.* FROM "Shipment" AS shipment
          WHERE shipment."number" = ${number} AND ${ofSupplier(supplierCode, Prisma.sql`shipment."supplierId"`)}
            AND ${supplierScopeSql(caller, Prisma.sql`shipment."supplierId"`)}`,
      )
    },

    all: createConnectionReader(read, list(Prisma.sql`shipment."supplierId"`)),

    /** Of purchase orders that the caller was shown. */
    ofPurchaseOrder: createConnectionReader(read, list(Prisma.sql`shipment."purchaseOrderId"`)),

    /** Of shipments that the caller was shown, in the order of the SKU codes. Never a miss: each has lines. */
    linesOf: new DataLoader<string, ShipmentLine[]>(async (shipmentIds) => {
      const rows = await read<ShipmentLine>(Prisma.sql`/* linesOfShipment */
        SELECT line.* FROM "ShipmentLine" AS line JOIN "Sku" AS sku ON sku.id = line."skuId"
        WHERE line."shipmentId" = ANY(${shipmentIds}::uuid[]) ORDER BY sku."skuCode"`)
      const linesOf = Map.groupBy(rows, ({ shipmentId }) => shipmentId)
      return shipmentIds.map((id) => linesOf.get(id) ?? [])
    }),

    /** Of lines that the caller was shown, by reason. A miss: none was found. */
    defectsOfLine: new DataLoader<string, LineDefect[]>(async (lineIds) => {
      const rows = await read<LineDefect>(Prisma.sql`/* defectsOfLine */
        SELECT * FROM "LineDefect" WHERE "shipmentLineId" = ANY(${lineIds}::uuid[]) ORDER BY reason`)
      const defectsOf = Map.groupBy(rows, ({ shipmentLineId }) => shipmentLineId)
      return lineIds.map((id) => defectsOf.get(id) ?? [])
    }),
  }
}

function filterConditions({ status, createdFrom, createdBefore }: ShipmentFilter): Prisma.Sql[] {
  return [
    ...(status ? [Prisma.sql`shipment.status = ${status}::"ShipmentStatus"`] : []),
    ...(createdFrom ? [Prisma.sql`shipment."createdAt" >= ${createdFrom}`] : []),
    ...(createdBefore ? [Prisma.sql`shipment."createdAt" < ${createdBefore}`] : []),
  ]
}
