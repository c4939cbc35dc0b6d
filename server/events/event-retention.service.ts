import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Clock } from '../kit/clock.ts'
import { comment } from '../keyset-statement.ts'

// What is kept for a time only, and how it goes. The feed first says that it no longer reaches back so far, and loses what
// lies there only later: a reader that looked at the floor before it rose still reads what it was promised.

const DAY_MS = 86_400_000

/** As the descriptions of `idempotencyKey` say. */
export const IDEMPOTENCY_KEY_DAYS = 7

/** Longer than any request that has looked at the floor: the most that REQUEST_TIMEOUT_MS may be, and half as much. */
export const FLOOR_GRACE_MS = 900_000

/** Rows of one statement: none of them keeps others waiting for long. */
const BATCH_ROWS = 5000
/** Statements of each kind in one run; the next run goes on. */
const MAX_BATCHES = 20

export type RetentionServices = { prisma: PrismaClient; clock: Clock; eventRetentionDays: number }

/** Removes the events and the keys whose time is over, so many of them at a time. */
export async function removeExpired({ prisma, clock, eventRetentionDays }: RetentionServices): Promise<void> {
  const now = clock.now()
  await inBatches(() => removeEvents(prisma, before(now, FLOOR_GRACE_MS)))
  await raiseFloor(prisma, before(now, eventRetentionDays * DAY_MS), now)
  await inBatches(() => removeKeys(prisma, before(now, IDEMPOTENCY_KEY_DAYS * DAY_MS)))
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms)
}

async function inBatches(remove: () => Promise<number>): Promise<void> {
  for (let batch = 1; batch <= MAX_BATCHES; batch += 1) {
    if ((await remove()) < BATCH_ROWS) return
  }
}

/** What lies at the floor or below, once the floor has been there since `raisedBefore`. */
async function removeEvents(prisma: PrismaClient, raisedBefore: Date): Promise<number> {
  return prisma.$executeRaw`${comment('removeEvents')}
    DELETE FROM "Event" AS event USING (
      SELECT eldest.id FROM "Event" AS eldest JOIN "EventFloor" AS floor
        ON (eldest."transactionId", eldest.id) <= (floor."transactionId", floor."eventId")
      WHERE floor."raisedAt" <= ${raisedBefore}
      ORDER BY eldest."transactionId", eldest.id LIMIT ${BATCH_ROWS}
    ) AS expired
    WHERE event.id = expired.id`
}

/**
 * To the last of the eldest events that is older than the retention, if all below the floor is gone. Events are in the order
 * in which they were committed, which is nearly that of their times: the few that are a little younger go with them.
 */
async function raiseFloor(prisma: PrismaClient, expiredBefore: Date, now: Date): Promise<void> {
  // Asked first: as long as the eldest of all is young enough, the others are not looked at.
  const eldestTime = Prisma.sql`(SELECT "occurredAt" FROM "Event" ORDER BY "transactionId", id LIMIT 1)`
  const reach = Prisma.sql`(SELECT * FROM "Event" ORDER BY "transactionId", id LIMIT ${BATCH_ROWS * MAX_BATCHES})`
  await prisma.$executeRaw`${comment('raiseEventFloor')}
    UPDATE "EventFloor" AS floor SET "transactionId" = last."transactionId", "eventId" = last.id, "raisedAt" = ${now}
    FROM (
      SELECT eldest."transactionId", eldest.id FROM ${reach} AS eldest
      WHERE eldest."occurredAt" < ${expiredBefore} AND ${eldestTime} < ${expiredBefore}
      ORDER BY eldest."transactionId" DESC, eldest.id DESC LIMIT 1
    ) AS last
    WHERE NOT EXISTS (
      SELECT FROM "Event" AS event
      WHERE (event."transactionId", event.id) <= (floor."transactionId", floor."eventId")
    )`
}

async function removeKeys(prisma: PrismaClient, createdBefore: Date): Promise<number> {
  return prisma.$executeRaw`${comment('removeIdempotencyKeys')}
    DELETE FROM "IdempotentChange" AS change USING (
      SELECT holder, key FROM "IdempotentChange" WHERE "createdAt" < ${createdBefore} ORDER BY "createdAt" LIMIT ${BATCH_ROWS}
    ) AS expired
    WHERE change.holder = expired.holder AND change.key = expired.key`
}
