import type { Order, OrderException, OrderLine, OrderNode } from '../../prisma/generated/client.ts'
import type { OrderNodeKind, StockMovementKind } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { recordEvents } from '../events/events.service.ts'
import { happenedAt } from '../happened-at.ts'
import { lockJitStock, moveJitStock } from '../inventory-sync/stock-ledger.service.ts'
import { orderContributions } from '../kpi/kpi-contributions.rules.ts'
import { moveKpiDays } from '../kpi/kpi-days.service.ts'
import { MARKETS } from '../programme/markets.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import { InvalidInput } from '../refusal.ts'
import type { DeadlineLimits, OrderCourse } from './order-deadlines.rules.ts'
import { standingOf } from './order-deadlines.rules.ts'
import { earliestInstantOf } from './order-nodes.rules.ts'

// What every step of an order has in common: it is loaded under a lock, and saved with its KPIs, standing and events.

/** An order under a lock, with all that a step is decided from. */
export type OrderInProgress = { order: Order; lines: OrderLine[]; nodes: OrderNode[]; openExceptions: OrderException[] }

/** The columns that a step sets, besides those that follow from it. */
export type OrderChanges = Partial<
  Pick<
    Order,
    | 'status'
    | 'outboundAt'
    | 'deliveredAt'
    | 'returnedAt'
    | 'cancelledAt'
    | 'cancelledBy'
    | 'warehouseCode'
    | 'isFoundShort'
  >
>

/** Throws NotFound or VersionConflict. */
export async function lockOrder(
  change: Change,
  orderId: string,
  expectedVersion: number | null | undefined,
): Promise<OrderInProgress> {
  await lockForChange(change, 'Order', orderId, expectedVersion)
  const { transaction } = change
  // One after another: a transaction is one connection, and `include` would ask it for several things at once.
  const order = await transaction.order.findUniqueOrThrow({ where: { id: orderId } })
  const lines = await transaction.orderLine.findMany({ where: { orderId } })
  const nodes = await transaction.orderNode.findMany({ where: { orderId } })
  const openExceptions = await transaction.orderException.findMany({ where: { orderId, resolvedAt: null } })
  return { order, lines, nodes, openExceptions }
}

export function deadlineLimits(programme: Programme): DeadlineLimits {
  return {
    outboundWithinDays: valueOf(programme, 'outboundWithinDays'),
    trunkDepartureWithinHours: valueOf(programme, 'trunkDepartureWithinHours'),
    customsClearanceWithinHours: valueOf(programme, 'customsClearanceWithinHours'),
    localWarehouseWithinHours: valueOf(programme, 'localWarehouseWithinHours'),
    lastMileWithinHours: valueOf(programme, 'lastMileWithinHours'),
    deliveryMaxWorkingDays: valueOf(programme, 'deliveryMaxWorkingDays'),
  }
}

/** An order as the rules of deadlines look at it. */
export function courseOf(order: Pick<Order, 'status' | 'paidAt' | 'market'>, nodes: readonly OrderNode[]): OrderCourse {
  return {
    status: order.status,
    paidAt: order.paidAt,
    destinationTimeZone: MARKETS[order.market].timeZone,
    reached: new Map(nodes.map((node) => [node.kind, node])),
  }
}

/**
 * The instant of something that happened: as told, else now. Throws InvalidInput for one in the future, and for one before
 * the nodes ahead of it.
 */
export function instantOf({ order, nodes }: OrderInProgress, kind: OrderNodeKind, told: Date | null, now: Date): Date {
  const at = happenedAt('at', told, latestInstantOf(order, now))
  const earliest = earliestInstantOf(kind, order.paidAt, courseOf(order, nodes).reached)
  if (earliest === null || at.getTime() >= earliest.getTime()) return at
  const problem = {
    zh: `不能早于前一节点的时间 ${earliest.toISOString()}。`,
    en: `not before ${earliest.toISOString()}, when the order came or reached the node ahead.`,
  }
  throw new InvalidInput('at', problem, 'ORD-1')
}

/**
 * Saves a step: the columns that it changes, the sums of the KPIs, since when the order is abnormal, and the events.
 * `nodes` and `openExceptions` of `after` are stored already.
 */
export async function saveOrder(
  { transaction, now, programme }: Pick<Change, 'transaction' | 'now' | 'programme'>,
  { order }: OrderInProgress,
  changed: OrderChanges,
  after: Pick<OrderInProgress, 'nodes' | 'openExceptions'>,
): Promise<void> {
  const saved = { ...order, ...changed }
  const standing = standingOf(courseOf(saved, after.nodes), after.openExceptions, deadlineLimits(programme), now)
  await transaction.order.update({
    where: { id: order.id },
    data: { ...changed, ...standing, version: { increment: 1 } },
  })
  const contributed = orderContributions(order, programme)
  await moveKpiDays(transaction, order.supplierId, contributed, orderContributions(saved, programme))
  const event = { supplierId: order.supplierId, subjectId: order.id, occurredAt: now }
  const hasBecomeAbnormal = order.abnormalSince === null && standing.abnormalSince !== null
  await recordEvents(transaction, [
    { ...event, kind: 'ORDER_CHANGED' },
    ...(hasBecomeAbnormal ? [{ ...event, kind: 'ORDER_ABNORMAL' as const }] : []),
  ])
}

/**
 * The latest instant at which something can have happened to an order: now. [A] Of one that was paid later, by a platform
 * whose clock is ahead of ours, the instant of its payment.
 */
export function latestInstantOf({ paidAt }: Pick<Order, 'paidAt'>, now: Date): Date {
  return paidAt.getTime() > now.getTime() ? paidAt : now
}

/** SYNC-5: the units that were kept for a JIT order are no longer: sold again, or gone with the order. */
export async function releaseReservedUnits(
  { transaction, now }: Change,
  { order, lines }: OrderInProgress,
  kind: Extract<StockMovementKind, 'ORDER_CANCELLED' | 'ORDER_OUTBOUND'>,
): Promise<void> {
  if (order.fulfilment !== 'JIT') return
  const skuIds = lines.map(({ skuId }) => skuId)
  await lockJitStock(transaction, skuIds)
  const moves = lines.map(({ skuId, reservedQuantity }) => ({
    skuId,
    sellableChange: kind === 'ORDER_CANCELLED' ? reservedQuantity : 0,
    lockedChange: -reservedQuantity,
  }))
  await moveJitStock(transaction, { supplierId: order.supplierId, kind, causeId: order.id, at: now }, moves)
}
