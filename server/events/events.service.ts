import type { EventKind } from '../../prisma/generated/enums.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { comment } from '../keyset-statement.ts'

/** Something that happened to one thing of a supplier. */
export type NewEvent = { supplierId: string; kind: EventKind; subjectId: string; occurredAt: Date }

/** Records what happened, in the transaction in which it happened: the feed shows it once that is committed. */
export async function recordEvents(transaction: Prisma.TransactionClient, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  await transaction.$executeRaw`${comment('recordEvents')}
    INSERT INTO "Event" ("transactionId", "supplierId", kind, "subjectId", "occurredAt")
    SELECT pg_current_xact_id()::text::bigint, event."supplierId", event.kind::"EventKind", event."subjectId", event."occurredAt"
    FROM unnest(
      ${events.map(({ supplierId }) => supplierId)}::uuid[],
      ${events.map(({ kind }) => kind)}::text[],
      ${events.map(({ subjectId }) => subjectId)}::uuid[],
      ${events.map(({ occurredAt }) => occurredAt)}::timestamptz[]
    ) WITH ORDINALITY AS event("supplierId", kind, "subjectId", "occurredAt", place)
    ORDER BY event.place`
}
