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

/** An operator for services that are called without a request. */
export const TEST_OPERATOR = {
  kind: 'operator',
  token: { id: '00000000-0000-7000-8000-00000000000a', label: 'operator of a test' },
} as const
