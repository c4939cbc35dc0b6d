import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { recordEvents } from '../events/events.service.ts'
import { comment } from '../keyset-statement.ts'
import { isCaughtUpSql } from '../platform-events/caught-up.ts'

/** Orders of one transaction. */
const BATCH_ORDERS = 500

/**
 * Marks the orders whose deadline is over (ORD-2) and returns how many there were. Processes that run at once share the work: each
 * order is marked once.
 */
export async function markOverdueOrders(prisma: PrismaClient, now: Date, batchOrders = BATCH_ORDERS): Promise<number> {
  let marked = 0
  for (;;) {
    const count = await markBatch(prisma, now, batchOrders)
    marked += count
    if (count < batchOrders) return marked
  }
}

async function markBatch(prisma: PrismaClient, now: Date, batchOrders: number): Promise<number> {
  return prisma.$transaction(async (transaction) => {
    const orders = await transaction.$queryRaw<{ id: string; supplierId: string }[]>`${comment('markOverdueOrders')}
      UPDATE "Order" SET "abnormalSince" = "nextDueAt", "nextDueAt" = NULL, version = version + 1
      WHERE id IN (
        SELECT id FROM "Order" AS late
        WHERE "nextDueAt" < ${now} AND ${isCaughtUpSql(Prisma.sql`late."supplierId"`)}
        ORDER BY "nextDueAt" LIMIT ${batchOrders} FOR UPDATE SKIP LOCKED
      )
      RETURNING id, "supplierId"`
    const events = orders.flatMap(({ id, supplierId }) => {
      const event = { supplierId, subjectId: id, occurredAt: now }
      return [
        { ...event, kind: 'ORDER_CHANGED' as const },
        { ...event, kind: 'ORDER_ABNORMAL' as const },
      ]
    })
    await recordEvents(transaction, events)
    return orders.length
  })
}
