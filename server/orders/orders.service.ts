import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Change } from '../change.ts'
import { recordEvents } from '../events/events.service.ts'
import type { JitStockMove } from '../inventory-sync/stock-ledger.service.ts'
import { lockJitStock, moveJitStock } from '../inventory-sync/stock-ledger.service.ts'
import { orderContributions } from '../kpi/kpi-contributions.rules.ts'
import { moveKpiDays } from '../kpi/kpi-days.service.ts'
import { moveSoldUnits } from '../kpi/sku-days.service.ts'
import type { Programme } from '../programme/programme.ts'
import { standingOf } from './order-deadlines.rules.ts'
import type { OrderDetails } from './order-details.ts'
import { courseOf, deadlineLimits } from './order-progress.service.ts'
import type { PricedLine } from './orders.rules.ts'
import { reservedUnits } from './orders.rules.ts'

/** The push that brought the order, recorded with it. */
export type ReceivedPush = { supplierId: string; bodyHash: string; messageType: number; receivedAt: Date }

export type NewOrder = {
  supplierId: string
  /** When we learned of it. */
  receivedAt: Date
  tradeOrderId: string
  details: OrderDetails
  lines: (PricedLine & { skuId: string })[]
}

/**
 * Takes a pushed order into the books: push and order, all or nothing. Returns false when a delivery of the same order came
 * first.
 */
export async function takePushedOrder(
  { prisma, programme }: { prisma: PrismaClient; programme: Programme },
  push: ReceivedPush,
  order: Pick<NewOrder, 'tradeOrderId' | 'details' | 'lines'>,
): Promise<boolean> {
  const { supplierId, receivedAt } = push
  try {
    await prisma.$transaction(async (transaction) => {
      await transaction.push.create({ data: push })
      await takeOrder({ transaction, programme }, { ...order, supplierId, receivedAt })
    })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** Takes an order into the books: order, lines and the draw on JIT stock (SYNC-5). Returns its row's id. */
export async function takeOrder(
  { transaction, programme }: Pick<Change, 'transaction' | 'programme'>,
  order: NewOrder,
): Promise<string> {
  const { supplierId, receivedAt, tradeOrderId, details } = order
  const lines = await reserveLines(transaction, order)
  const { market, fulfilment, paidAt, totalMinor, currency } = details
  const isReservedInFull = lines.every(({ quantity, reservedQuantity }) => reservedQuantity === quantity)
  const course = courseOf({ status: 'PAID', paidAt, market }, [])
  const { id: orderId } = await transaction.order.create({
    data: {
      supplierId,
      tradeOrderId,
      status: 'PAID',
      fulfilment,
      market,
      paidAt,
      totalMinor,
      currency,
      isReservedInFull,
      createdAt: receivedAt,
      // Whether it is late already is for the job: an order that comes late is one that people want to be told of.
      nextDueAt: standingOf(course, [], deadlineLimits(programme), paidAt).nextDueAt,
    },
    select: { id: true },
  })
  await transaction.orderLine.createMany({ data: lines.map((line) => ({ ...line, orderId })) })
  if (fulfilment === 'JIT') {
    const cause = { supplierId, kind: 'ORDER_TAKEN', causeId: orderId, at: receivedAt } as const
    await moveJitStock(transaction, cause, lines.map(draw))
  }
  await moveSoldUnits(transaction, { id: orderId, supplierId, paidAt, fulfilment }, 'taken')
  const notYet = { isFoundShort: false, cancelledBy: null, outboundAt: null, deliveredAt: null, returnedAt: null }
  const facts = { paidAt, fulfilment, isReservedInFull, ...notYet }
  await moveKpiDays(transaction, supplierId, [], orderContributions(facts, programme))
  await recordEvents(transaction, [{ supplierId, kind: 'ORDER_CHANGED', subjectId: orderId, occurredAt: receivedAt }])
  return orderId
}

type ReservedLine = { skuId: string; quantity: number; unitPriceMinor: bigint; reservedQuantity: number }

/** SYNC-5: what stock can give; the JIT stock stays locked until it is drawn. */
async function reserveLines(
  transaction: Prisma.TransactionClient,
  { details, lines }: NewOrder,
): Promise<ReservedLine[]> {
  const skuIds = lines.map(({ skuId }) => skuId)
  const stock = details.fulfilment === 'JIT' ? await lockJitStock(transaction, skuIds) : new Map<string, never>()
  return lines.map(({ skuId, quantity, unitPriceMinor }) => ({
    skuId,
    quantity,
    unitPriceMinor,
    reservedQuantity: reservedUnits(details.fulfilment, quantity, stock.get(skuId)?.sellableQuantity ?? 0),
  }))
}

function draw({ skuId, reservedQuantity }: ReservedLine): JitStockMove {
  return { skuId, sellableChange: -reservedQuantity, lockedChange: reservedQuantity }
}

/** The same push or order, stored by a delivery that ran beside this one. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
