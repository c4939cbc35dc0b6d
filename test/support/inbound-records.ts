import { randomUUID } from 'node:crypto'
import type { TestApi, TestSupplier } from './api.ts'
import { TEST_NOW } from './api.ts'

/** Adds purchase orders of 10 units of one SKU, a minute apart, all TO_CONFIRM; returns their ids, the newest first. */
export async function addPurchaseOrders(
  { prisma }: TestApi,
  supplier: TestSupplier,
  skuId: string,
  count: number,
  prefix = 'PO',
): Promise<string[]> {
  const rows = await prisma.purchaseOrder.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      supplierId: supplier.id,
      number: `${prefix}-${String(index).padStart(5, '0')}`,
      type: index % 4 === 3 ? ('JIT' as const) : ('WAREHOUSE_STOCK' as const),
      warehouseCode: 'HZ' as const,
      currency: 'CNY',
      orderedAt: new Date(TEST_NOW.getTime() - index * 60_000),
    })),
  })
  await prisma.purchaseOrderLine.createMany({
    data: rows.map(({ id }) => ({ purchaseOrderId: id, skuId, orderedQuantity: 10, supplyPriceMinor: 1250n })),
  })
  return rows.map(({ id }) => id)
}

/** Adds a confirmed purchase order with drafts of one unit each, a minute apart; returns their ids, the newest first. */
export async function addShipments(
  api: TestApi,
  supplier: TestSupplier,
  skuId: string,
  count: number,
): Promise<string[]> {
  const { prisma } = api
  const order = await prisma.purchaseOrder.create({
    data: {
      supplierId: supplier.id,
      number: `PO-${randomUUID()}`,
      type: 'WAREHOUSE_STOCK',
      status: 'TO_SHIP',
      warehouseCode: 'DG',
      currency: 'CNY',
      orderedAt: TEST_NOW,
      confirmedAt: TEST_NOW,
      lines: { create: { skuId, orderedQuantity: count, confirmedQuantity: count, supplyPriceMinor: 1250n } },
    },
  })
  const rows = await prisma.shipment.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      supplierId: supplier.id,
      purchaseOrderId: order.id,
      number: `S-${randomUUID()}`,
      createdAt: new Date(TEST_NOW.getTime() - index * 60_000),
    })),
  })
  await prisma.shipmentLine.createMany({ data: rows.map(({ id }) => ({ shipmentId: id, skuId, quantity: 1 })) })
  return rows.map(({ id }) => id)
}

/** Adds the first inspection of each SKU, a minute apart: 10 units, 9 passed; returns their ids, the newest first. */
export async function addFirstInspections(
  { prisma }: TestApi,
  supplier: TestSupplier,
  shipmentId: string,
  skuIds: readonly string[],
): Promise<string[]> {
  const rows = await prisma.firstInspection.createManyAndReturn({
    data: skuIds.map((skuId, index) => ({
      supplierId: supplier.id,
      skuId,
      shipmentId,
      inspectedAt: new Date(TEST_NOW.getTime() - index * 60_000),
      inspectedUnits: 10,
      passedUnits: 9,
    })),
  })
  return rows.map(({ id }) => id)
}

/** Adds movements of one unit into JIT stock and, every second one, into Hangzhou; returns their ids, the newest first. */
export async function addStockMovements(
  { prisma }: TestApi,
  supplier: TestSupplier,
  skuId: string,
  count: number,
): Promise<string[]> {
  const rows = await prisma.stockMovement.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      supplierId: supplier.id,
      skuId,
      warehouseCode: index % 2 === 0 ? null : 'HZ',
      kind: index % 2 === 0 ? ('SET_BY_SUPPLIER' as const) : ('OBSERVED' as const),
      quantityChange: 1,
      quantityAfter: Math.floor((count - index + 1) / 2),
      lockedChange: 0,
      lockedAfter: 0,
      at: new Date(TEST_NOW.getTime() - index * 60_000),
    })),
  })
  return rows.map(({ id }) => id)
}
