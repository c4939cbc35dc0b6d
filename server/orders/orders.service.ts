import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { comment } from '../keyset-statement.ts'
import type { OrderDetails } from './order-details.ts'
import type { PricedLine } from './orders.rules.ts'
import { reservedUnits } from './orders.rules.ts'

/** The push that brought the order, recorded with it. */
export type ReceivedPush = { supplierId: string; bodyHash: string; messageType: number; receivedAt: Date }

export type NewOrder = {
  push: ReceivedPush
  tradeOrderId: string
  details: OrderDetails
  lines: (PricedLine & { skuId: string })[]
}

/**
 * Takes an order into the books: push, order, lines and the draw on JIT stock, all or nothing (SYNC-5). Returns false
 * when a delivery of the same order came first.
 */
export async function takeOrder(prisma: PrismaClient, order: NewOrder): Promise<boolean> {
  try {
    await prisma.$transaction((transaction) => storeOrder(transaction, order))
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

async function storeOrder(transaction: Prisma.TransactionClient, order: NewOrder): Promise<void> {
  const { push, tradeOrderId, details } = order
  await transaction.push.create({ data: push })
  const { market, fulfilment, paidAt, totalMinor, currency } = details
  const { id: orderId } = await transaction.order.create({
    data: {
      supplierId: push.supplierId,
      tradeOrderId,
      status: 'PAID',
      fulfilment,
      market,
      paidAt,
      totalMinor,
      currency,
      createdAt: push.receivedAt,
    },
    select: { id: true },
  })
  const sellable = fulfilment === 'JIT' ? await lockSellable(transaction, order) : new Map<string, number>()
  const lines = order.lines.map(({ skuId, quantity, unitPriceMinor }) => ({
    orderId,
    skuId,
    quantity,
    unitPriceMinor,
    reservedQuantity: reservedUnits(fulfilment, quantity, sellable.get(skuId) ?? 0),
  }))
  if (fulfilment === 'JIT') await drawJitStock(transaction, lines, push.receivedAt)
  await transaction.orderLine.createMany({ data: lines })
}

/** Locks the rows in the order of their ids: two orders with the same SKUs then wait instead of deadlocking. */
async function lockSellable(transaction: Prisma.TransactionClient, order: NewOrder): Promise<Map<string, number>> {
  const skuIds = order.lines.map(({ skuId }) => skuId)
  const rows = await transaction.$queryRaw<{ skuId: string; sellableQuantity: number }[]>`${comment('lockJitStock')}
    SELECT "skuId", "sellableQuantity" FROM "JitStock" WHERE "skuId" = ANY(${skuIds}::uuid[])
    ORDER BY "skuId" FOR UPDATE`
  return new Map(rows.map(({ skuId, sellableQuantity }) => [skuId, sellableQuantity]))
}

async function drawJitStock(
  transaction: Prisma.TransactionClient,
  lines: { skuId: string; reservedQuantity: number }[],
  at: Date,
): Promise<void> {
  const skuIds = lines.map(({ skuId }) => skuId)
  const units = lines.map(({ reservedQuantity }) => reservedQuantity)
  await transaction.$executeRaw`${comment('drawJitStock')}
    UPDATE "JitStock" AS stock SET
      "sellableQuantity" = stock."sellableQuantity" - drawn.units,
      "lockedQuantity" = stock."lockedQuantity" + drawn.units,
      "updatedAt" = ${at}
    FROM unnest(${skuIds}::uuid[], ${units}::int[]) AS drawn("skuId", units)
    WHERE stock."skuId" = drawn."skuId" AND drawn.units > 0`
}

/** The same push or order, stored by a delivery that ran beside this one. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
