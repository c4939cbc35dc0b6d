import type { FeeLine, Order, Prisma } from '../../prisma/generated/client.ts'
import { businessMonthOf } from '../kit/business-day.ts'
import type { Ratio } from '../kit/ratio.ts'
import { ONE } from '../kit/ratio.ts'
import { comment } from '../keyset-statement.ts'
import type { Programme } from '../programme/programme.ts'
import { findRates } from './exchange-rates.loaders.ts'
import { ratioOf } from './exchange-rates.rules.ts'
import type { Booking } from './fee-statements.service.ts'
import { bookFees, deliveriesOf, lockOpenStatement, lockStatement, moveTotals } from './fee-statements.service.ts'
import type { OrderUnits } from './fee-subjects.ts'
import { packedUnitsStatement, rateKeyOf, subjectOf } from './fee-subjects.ts'
import type { FeeSubject } from './fees.rules.ts'
import { orderFees, returnFees } from './fees.rules.ts'

/**
 * FEE-1 to FEE-8 [A]: the fees of an order accrue when it leaves the warehouse, in the statement of that month. Called in
 * the transaction that records it; once for each order.
 */
export async function accrueOrderFees(booking: Booking, orderId: string): Promise<void> {
  const { transaction, now, programme } = booking
  const order = await transaction.order.findUniqueOrThrow({ where: { id: orderId } })
  const subject = await loadSubject(transaction, order, programme)
  const month = businessMonthOf(order.outboundAt ?? now)
  const statement = await lockOpenStatement(booking, order.supplierId, month)
  const fees = orderFees(subject, programme).map((fee) => ({ ...fee, orderId }))
  await bookFees(booking, statement, fees)
}

/**
 * FEE-6: the return of an order whose month of delivery is closed is charged now if it is above that month's allowance.
 * As long as that month is open there is nothing to do: closing it charges its returns.
 */
export async function accrueReturnCosts(booking: Booking, orderId: string): Promise<void> {
  const { transaction, programme } = booking
  const order = await transaction.order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true } })
  if (!order.deliveredAt) throw new Error(`the order ${orderId} came back and was never delivered`)
  const month = businessMonthOf(order.deliveredAt)
  const { closedAt, returnAllowance } = await lockStatement(transaction, order.supplierId, month)
  if (closedAt === null || returnAllowance === null) return
  // This one among them. The statement is locked: no other return of the month comes between the count and the charge.
  const { ordersReturned } = await deliveriesOf(transaction, order.supplierId, month)
  if (ordersReturned <= returnAllowance) return
  const units = {
    good: order.lines.reduce((sum, { returnedGood }) => sum + returnedGood, 0),
    scrapped: order.lines.reduce((sum, { returnedScrapped }) => sum + returnedScrapped, 0),
  }
  const statement = await lockOpenStatement(booking, order.supplierId, month)
  const fees = returnFees(units, programme).map((fee) => ({ ...fee, orderId }))
  await bookFees(booking, statement, fees)
}

/** Prices the unknown lines of an order again; those that are known now count in the statement in which they are. */
export async function priceUnknownLines({ transaction, programme }: Booking, orderId: string): Promise<void> {
  const order = await transaction.order.findUniqueOrThrow({ where: { id: orderId } })
  const fees = orderFees(await loadSubject(transaction, order, programme), programme)
  for (const line of await lockUnknownLines(transaction, orderId)) {
    const fee = fees.find(({ kind }) => kind === line.kind)
    if (!fee || fee.amountMinor === null) continue
    await moveTotals(transaction, line.statementId, [line], -1)
    await moveTotals(transaction, line.statementId, [fee], 1)
    const { amountMinor, unknownReason, chargeableGrams } = fee
    await transaction.feeLine.update({ where: { id: line.id }, data: { amountMinor, unknownReason, chargeableGrams } })
  }
}

/** Under a lock of their statements; a line that went on to another one meanwhile is left for the next time. */
async function lockUnknownLines(transaction: Prisma.TransactionClient, orderId: string): Promise<FeeLine[]> {
  const locked = await transaction.$queryRaw<{ id: string }[]>`${comment('lockFeeStatementsOfOrder')}
    SELECT statement.id FROM "FeeStatement" AS statement
    WHERE statement."closedAt" IS NULL AND statement.id IN (
      SELECT line."statementId" FROM "FeeLine" AS line WHERE line."orderId" = ${orderId}::uuid AND line."amountMinor" IS NULL
    ) ORDER BY statement.month FOR UPDATE`
  const statementId = { in: locked.map(({ id }) => id) }
  return transaction.feeLine.findMany({ where: { orderId, amountMinor: null, statementId } })
}

async function loadSubject(
  transaction: Prisma.TransactionClient,
  order: Order,
  programme: Programme,
): Promise<FeeSubject> {
  const lines = await transaction.$queryRaw<OrderUnits[]>(packedUnitsStatement([order.id]))
  const rateToEur = await loadRateToEur(transaction, order)
  return subjectOf(order, lines, rateToEur, programme)
}

async function loadRateToEur(transaction: Prisma.TransactionClient, order: Order): Promise<Ratio | null> {
  const key = rateKeyOf(order)
  if (key === null) return ONE
  const [recorded] = await findRates((statement) => transaction.$queryRaw(statement), [key])
  return recorded ? ratioOf(key, recorded) : null
}
