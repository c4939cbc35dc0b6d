import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { businessMonthOf } from '../kit/business-day.ts'
import type { Clock } from '../kit/clock.ts'
import { comment } from '../keyset-statement.ts'
import { isCaughtUpSql } from '../platform-events/caught-up.ts'
import type { Programme } from '../programme/programme.ts'
import { closeStatement } from './fee-statements.service.ts'
import { priceUnknownLines } from './fees.service.ts'

export type FeeJobServices = { prisma: PrismaClient; clock: Clock; programme: Programme }

type OnFailure = (error: unknown) => void

/** Rows looked up at a time. */
const BATCH = 100

const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Closes the statements of all months that are over, each in a transaction of its own, and returns how many. Lines whose
 * amount has become known are priced before. One that fails is told and left for the next time.
 */
export async function closeDueStatements(services: FeeJobServices, onFailure: OnFailure): Promise<number> {
  const { prisma, clock, programme } = services
  let closed = 0
  await forEachDue(
    (after) => dueStatements(prisma, businessMonthOf(clock.now()), after),
    async ({ supplierId, month }) => {
      await prisma.$transaction((transaction) =>
        closeStatement({ transaction, now: clock.now(), programme }, supplierId, month),
      )
      closed += 1
    },
    onFailure,
  )
  return closed
}

/** Prices the lines that have become known, because somebody gave the dimensions or recorded the rate that was missing. */
export async function priceKnownLines(services: FeeJobServices, onFailure: OnFailure): Promise<number> {
  const { prisma, clock, programme } = services
  let priced = 0
  await forEachDue(
    (after) => knownOrders(prisma, after),
    async ({ id }) => {
      await prisma.$transaction((transaction) => priceUnknownLines({ transaction, now: clock.now(), programme }, id))
      priced += 1
    },
    onFailure,
  )
  return priced
}

async function forEachDue<Row extends { id: string }>(
  find: (after: string) => Promise<Row[]>,
  work: (row: Row) => Promise<void>,
  onFailure: OnFailure,
): Promise<void> {
  for (let after = FIRST_ID; ;) {
    const rows = await find(after)
    for (const row of rows) {
      try {
        await work(row)
      } catch (error) {
        onFailure(error)
      }
    }
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = last.id
  }
}

type DueStatement = { id: string; supplierId: string; month: string }

/** A partial index holds the open ones only. */
async function dueStatements(prisma: PrismaClient, month: string, after: string): Promise<DueStatement[]> {
  return prisma.$queryRaw`${comment('dueFeeStatements')}
    SELECT id, "supplierId", month FROM "FeeStatement" AS statement
    WHERE "closedAt" IS NULL AND month < ${month} AND id > ${after}::uuid
      AND ${isCaughtUpSql(Prisma.sql`statement."supplierId"`)}
    ORDER BY id LIMIT ${BATCH}`
}

/** A partial index holds the unknown lines only. */
async function knownOrders(prisma: PrismaClient, after: string): Promise<{ id: string }[]> {
  return prisma.$queryRaw`${comment('ordersWithKnownFees')}
    SELECT DISTINCT placed.id FROM "FeeLine" AS line JOIN "Order" AS placed ON placed.id = line."orderId"
    WHERE line."amountMinor" IS NULL AND line."orderId" > ${after}::uuid AND (
      (line."unknownReason" = 'DIMENSIONS_MISSING' AND NOT EXISTS (
        SELECT FROM "OrderLine" AS ordered JOIN "Sku" AS sku ON sku.id = ordered."skuId"
        WHERE ordered."orderId" = placed.id
          AND (sku."lengthMm" IS NULL OR sku."widthMm" IS NULL OR sku."heightMm" IS NULL)
      )) OR (line."unknownReason" = 'EXCHANGE_RATE_MISSING' AND EXISTS (
        SELECT FROM "ExchangeRate" AS kept
        WHERE ((kept.base = placed.currency AND kept.quote = 'EUR') OR (kept.base = 'EUR' AND kept.quote = placed.currency))
          AND kept.day <= (placed."paidAt" AT TIME ZONE 'Asia/Shanghai')::date
      ))
    ) ORDER BY placed.id LIMIT ${BATCH}`
}
