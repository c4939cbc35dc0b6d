import type { Event, EventKind } from '../../prisma/generated/client.ts'
import { recordEvents } from '../../server/events/events.service.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { TEST_NOW } from './api.ts'

/** Adds one event of each of the kinds, in one transaction and in this order, about the same thing; the feed shows them. */
export async function addEvents(
  api: TestApi,
  supplier: TestSupplier,
  kinds: readonly EventKind[],
  subjectId: string,
  occurredAt = TEST_NOW,
): Promise<Event[]> {
  const added = await api.prisma.$transaction(async (transaction) => {
    const known = await transaction.event.aggregate({ _max: { id: true } })
    const events = kinds.map((kind) => ({ supplierId: supplier.id, kind, subjectId, occurredAt }))
    await recordEvents(transaction, events)
    const where = { supplierId: supplier.id, id: { gt: known._max.id ?? 0n } }
    return transaction.event.findMany({ where, orderBy: { id: 'asc' } })
  })
  await untilShown(api)
  return added
}

/**
 * The feed waits for every transaction that began before, also of other databases of the same server, where other tests
 * run: until all that was recorded is shown.
 */
export async function untilShown({ prisma }: TestApi): Promise<void> {
  const isShown = async () => {
    const [row] = await prisma.$queryRaw<{ isShown: boolean }[]>`
      SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint > coalesce(max("transactionId"), 0) AS "isShown" FROM "Event"`
    return row!.isShown
  }
  while (!(await isShown()));
}
