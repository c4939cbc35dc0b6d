import type { FeeStatement } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { FeeKind } from '../../prisma/generated/enums.ts'
import type { Month } from '../kit/business-day.ts'
import { businessMonthOf, firstDayOfNextMonth, startOfBusinessDay } from '../kit/business-day.ts'
import { comment } from '../keyset-statement.ts'
import type { Programme } from '../programme/programme.ts'
import type { Fee } from './fees.rules.ts'
import { returnAllowance, returnFees } from './fees.rules.ts'

/** What fees are booked with: the platform's own act, so without a caller. */
export type Booking = { transaction: Prisma.TransactionClient; now: Date; programme: Programme }

/** The statement of a month, made if there is none, and locked: what is booked in it is booked one after the other. */
export async function lockStatement(
  transaction: Prisma.TransactionClient,
  supplierId: string,
  month: Month,
): Promise<FeeStatement> {
  await transaction.feeStatement.createMany({ data: { supplierId, month }, skipDuplicates: true })
  const [statement] = await transaction.$queryRaw<FeeStatement[]>`${comment('lockFeeStatement')}
    SELECT * FROM "FeeStatement" WHERE "supplierId" = ${supplierId}::uuid AND month = ${month} FOR UPDATE`
  if (!statement) throw new Error(`the fee statement ${month} of ${supplierId} is gone`)
  return statement
}

/** [A] What comes after a statement was closed is booked in the current month. Locks the elder month first. */
export async function lockOpenStatement(
  { transaction, now }: Booking,
  supplierId: string,
  month: Month,
): Promise<FeeStatement> {
  const own = await lockStatement(transaction, supplierId, month)
  return own.closedAt === null ? own : lockStatement(transaction, supplierId, businessMonthOf(now))
}

export type BookedFee = Fee & { orderId: string }

/** Writes lines into a locked, open statement, and moves its totals. */
export async function bookFees(
  { transaction, now }: Booking,
  { id: statementId, supplierId }: FeeStatement,
  fees: readonly BookedFee[],
): Promise<void> {
  const data = fees.map((fee) => ({ ...fee, statementId, supplierId, accruedAt: now }))
  await transaction.feeLine.createMany({ data })
  await moveTotals(transaction, statementId, fees, 1)
}

type Counted = Pick<Fee, 'kind' | 'currency' | 'amountMinor'>
type TotalChange = { kind: FeeKind; currency: string; amountMinor: bigint; lineCount: number; unknownCount: number }

/** Adds lines to the totals of a statement, or takes them out (-1), in the same transaction. */
export async function moveTotals(
  transaction: Prisma.TransactionClient,
  statementId: string,
  lines: readonly Counted[],
  sign: 1 | -1,
): Promise<void> {
  if (lines.length === 0) return
  const changes = [...Map.groupBy(lines, ({ kind, currency }) => `${kind} ${currency}`).values()].map(totalChangeOf)
  const data = changes.map(({ kind, currency }) => ({ statementId, kind, currency }))
  await transaction.feeTotal.createMany({ data, skipDuplicates: true })
  const rows = changes.map(
    ({ kind, currency, amountMinor, lineCount, unknownCount }) =>
      Prisma.sql`(${kind}::"FeeKind", ${currency}, ${BigInt(sign) * amountMinor}::bigint, ${sign * lineCount}::int, ${sign * unknownCount}::int)`,
  )
  await transaction.$executeRaw`${comment('moveFeeTotals')}
    UPDATE "FeeTotal" AS kept SET "amountMinor" = kept."amountMinor" + change.amount,
      "lineCount" = kept."lineCount" + change.lines, "unknownCount" = kept."unknownCount" + change.unknown
    FROM (VALUES ${Prisma.join(rows)}) AS change(kind, currency, amount, lines, unknown)
    WHERE kept."statementId" = ${statementId}::uuid AND kept.kind = change.kind AND kept.currency = change.currency`
}

function totalChangeOf(lines: readonly Counted[]): TotalChange {
  const { kind, currency } = lines[0]!
  return {
    kind,
    currency,
    amountMinor: lines.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0n), 0n),
    lineCount: lines.length,
    unknownCount: lines.filter(({ amountMinor }) => amountMinor === null).length,
  }
}

/**
 * Closes the statement of a month that is over: the returns above the allowance are charged (FEE-6), and lines whose amount
 * is still unknown go on to the current month, where they are charged once it is known. Nothing for a closed one.
 */
export async function closeStatement(booking: Booking, supplierId: string, month: Month): Promise<void> {
  const { transaction, now, programme } = booking
  const statement = await lockStatement(transaction, supplierId, month)
  if (statement.closedAt !== null || month >= businessMonthOf(now)) return
  const { ordersDelivered, ordersReturned } = await deliveriesOf(transaction, supplierId, month)
  const allowance = returnAllowance(ordersDelivered, programme)
  const charged = await returnedOrdersAbove(transaction, supplierId, month, allowance)
  const fees = charged.flatMap(({ orderId, good, scrapped }) =>
    returnFees({ good, scrapped }, programme).map((fee) => ({ ...fee, orderId })),
  )
  await bookFees(booking, statement, fees)
  await carryUnknownLines(booking, statement)
  await transaction.feeStatement.update({
    where: { id: statement.id },
    data: { closedAt: now, ordersDelivered, ordersReturned, returnAllowance: allowance },
  })
}

/** Orders delivered in a month, and those of them that came back so far: the sums of KPI-4. */
export async function deliveriesOf(
  transaction: Prisma.TransactionClient,
  supplierId: string,
  month: Month,
): Promise<{ ordersDelivered: number; ordersReturned: number }> {
  const [sums] = await transaction.$queryRaw<{ ordersDelivered: number; ordersReturned: number }[]>`
    ${comment('deliveriesOfMonth')}
    SELECT coalesce(sum("ordersDelivered"), 0)::int AS "ordersDelivered", coalesce(sum("ordersReturned"), 0)::int AS "ordersReturned"
    FROM "KpiDay" WHERE "supplierId" = ${supplierId}::uuid
      AND day >= ${`${month}-01`}::date AND day < ${firstDayOfNextMonth(month)}::date`
  return sums ?? { ordersDelivered: 0, ordersReturned: 0 }
}

type ReturnedOrder = { orderId: string; good: number; scrapped: number }

/** FEE-6 [A]: of the orders delivered in the month that came back, the first ones are within the allowance. */
async function returnedOrdersAbove(
  transaction: Prisma.TransactionClient,
  supplierId: string,
  month: Month,
  allowance: number,
): Promise<ReturnedOrder[]> {
  return transaction.$queryRaw`${comment('returnedOrdersAbove')}
    SELECT returned.id AS "orderId", sum(line."returnedGood")::int AS good, sum(line."returnedScrapped")::int AS scrapped
    FROM (
      SELECT placed.id FROM "Order" AS placed
      WHERE placed."supplierId" = ${supplierId}::uuid AND placed."returnedAt" IS NOT NULL
        AND placed."deliveredAt" >= ${startOfBusinessDay(`${month}-01`)}
        AND placed."deliveredAt" < ${startOfBusinessDay(firstDayOfNextMonth(month))}
      ORDER BY placed."returnedAt", placed.id OFFSET ${allowance}
    ) AS returned JOIN "OrderLine" AS line ON line."orderId" = returned.id GROUP BY returned.id`
}

async function carryUnknownLines(booking: Booking, { id, supplierId }: FeeStatement): Promise<void> {
  const { transaction, now } = booking
  const unknown = await transaction.feeLine.findMany({ where: { statementId: id, amountMinor: null } })
  if (unknown.length === 0) return
  const next = await lockStatement(transaction, supplierId, businessMonthOf(now))
  await transaction.feeLine.updateMany({
    where: { statementId: id, amountMinor: null },
    data: { statementId: next.id },
  })
  await moveTotals(transaction, id, unknown, -1)
  await moveTotals(transaction, next.id, unknown, 1)
}
