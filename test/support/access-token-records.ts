import { randomUUID } from 'node:crypto'
import { hashToken } from '../../server/suppliers/suppliers.service.ts'
import type { TestApi, TestSupplier } from './api.ts'

/** Adds tokens of the supplier that may only read, and returns their ids. */
export async function addAccessTokens({ prisma }: TestApi, supplier: TestSupplier, count: number): Promise<string[]> {
  const rows = await prisma.accessToken.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      tokenHash: hashToken(randomUUID()),
      role: 'SUPPLIER_VIEWER' as const,
      supplierId: supplier.id,
      label: `token ${index + 1}`,
    })),
  })
  return rows.map(({ id }) => id)
}
