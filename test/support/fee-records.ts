import type { TestApi, TestSupplier } from './api.ts'
import { TEST_NOW } from './api.ts'

/** An open statement for each month, with one known and one unknown line of the order; returns their ids. */
export async function addFeeStatements(
  { prisma }: TestApi,
  supplier: TestSupplier,
  orderId: string,
  months: string[],
): Promise<string[]> {
  const ids: string[] = []
  for (const [index, month] of months.entries()) {
    const { id } = await prisma.feeStatement.create({ data: { supplierId: supplier.id, month } })
    ids.push(id)
    if (index > 0) continue
    const line = { statementId: id, supplierId: supplier.id, orderId, accruedAt: TEST_NOW, currency: 'EUR' }
    const unknown = { amountMinor: null, unknownReason: 'DIMENSIONS_MISSING' } as const
    await prisma.feeLine.createMany({
      data: [
        { ...line, kind: 'SERVICE_FEE', amountMinor: 81n },
        { ...line, kind: 'TRUNK', ...unknown },
      ],
    })
    const total = { statementId: id, currency: 'EUR', lineCount: 1 }
    await prisma.feeTotal.createMany({
      data: [
        { ...total, kind: 'SERVICE_FEE', amountMinor: 81n },
        { ...total, kind: 'TRUNK', unknownCount: 1 },
      ],
    })
  }
  return ids
}

/** Gives SKUs the dimensions of a unit: 200 x 150 x 100 mm are 600 g. */
export async function measureSkus({ prisma }: TestApi, supplier: TestSupplier, codes?: string[]): Promise<void> {
  await prisma.sku.updateMany({
    where: { supplierId: supplier.id, ...(codes ? { skuCode: { in: codes } } : {}) },
    data: { lengthMm: 200, widthMm: 150, heightMm: 100, weightGrams: 300 },
  })
}
