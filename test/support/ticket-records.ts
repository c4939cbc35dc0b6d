import type { TestApi, TestSupplier } from './api.ts'
import { TEST_NOW } from './api.ts'

/** Adds open inquiries, a minute apart, the first of them about the order; the oldest first in the result: their row ids. */
export async function addTickets(
  { prisma }: TestApi,
  supplier: TestSupplier,
  count: number,
  orderId: string | null = null,
): Promise<string[]> {
  const tickets = Array.from({ length: count }, (_, index) => {
    const openedAt = new Date(TEST_NOW.getTime() + index * 60_000)
    return {
      supplierId: supplier.id,
      kind: 'INQUIRY' as const,
      orderId: index === 0 ? orderId : null,
      reason: 'Where is it?',
      openedAt,
      openedBy: 'SUPPLIER' as const,
      answerDueAt: new Date(openedAt.getTime() + 7_200_000),
    }
  })
  const rows = await prisma.ticket.createManyAndReturn({ data: tickets })
  return rows.map(({ id }) => id)
}
