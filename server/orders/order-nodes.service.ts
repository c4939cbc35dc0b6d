import type { OrderNode } from '../../prisma/generated/client.ts'
import type { CancelledBy, OrderNodeKind, QualityResult } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { accrueOrderFees } from '../fees/fees.service.ts'
import { moveSoldUnits } from '../kpi/sku-days.service.ts'
import { optionalInputText } from '../input-text.ts'
import type { WarehouseCode } from '../programme/markets.ts'
import type { Programme } from '../programme/programme.ts'
import { IllegalStep, InvalidInput } from '../refusal.ts'
import { isEndedBy } from './order-exceptions.rules.ts'
import { isCancellable, possibleCarriers, possibleNodes, statusAfter } from './order-nodes.rules.ts'
import type { OrderChanges, OrderInProgress } from './order-progress.service.ts'
import { courseOf, instantOf, lockOrder, releaseReservedUnits, saveOrder } from './order-progress.service.ts'

/** Characters of a tracking number and of a place. */
export const MAX_TRACKING_NUMBER_CHARS = 64
export const MAX_PLACE_CHARS = 200

/** A node as the platform tells it. */
export type NodeReport = {
  orderId: string
  kind: OrderNodeKind
  /** Null: now. */
  at: Date | null
  qualityResult: QualityResult | null
  warehouseCode: WarehouseCode | null
  carrierCode: string | null
  trackingNumber: string | null
  place: string | null
  expectedVersion: number | null
}

/**
 * Records that an order reached a node (ORD-1); its status, stock, KPIs and standing follow. Throws NotFound,
 * VersionConflict, IllegalStep or InvalidInput.
 */
export async function recordOrderNode(change: Change, report: NodeReport): Promise<string> {
  if (report.kind === 'RETURNED') throw useOtherMutation()
  const progress = await lockOrder(change, report.orderId, report.expectedVersion)
  const node = nodeOf(change, progress, report)
  const warehouseCode = warehouseOf(progress, report)
  if (report.kind === 'OUTBOUND') await releaseReservedUnits(change, progress, 'ORDER_OUTBOUND')
  await reachNode(change, progress, node, {
    ...(warehouseCode === null ? {} : { warehouseCode }),
    ...(report.kind === 'OUTBOUND' ? { outboundAt: node.at } : {}),
    ...(report.kind === 'DELIVERED' ? { deliveredAt: node.at } : {}),
  })
  if (report.kind === 'OUTBOUND') await accrueOrderFees(change, report.orderId)
  return report.orderId
}

/** Stores a node that was decided, ends the exceptions that it ends, and saves the order. */
export async function reachNode(
  change: Change,
  progress: OrderInProgress,
  node: OrderNode,
  changed: OrderChanges,
): Promise<void> {
  const { transaction, now } = change
  const { orderId, kind, ...facts } = node
  await transaction.orderNode.upsert({ where: { orderId_kind: { orderId, kind } }, create: node, update: facts })
  const ended = progress.openExceptions.filter((exception) => isEndedBy(exception.kind, kind))
  if (ended.length > 0) {
    const where = { id: { in: ended.map(({ id }) => id) } }
    await transaction.orderException.updateMany({ where, data: { resolvedAt: now } })
  }
  const status = statusAfter(progress.order.status, kind)
  await saveOrder(
    change,
    progress,
    { ...changed, ...(status === progress.order.status ? {} : { status }) },
    {
      nodes: [...progress.nodes.filter((reached) => reached.kind !== kind), node],
      openExceptions: progress.openExceptions.filter((exception) => !ended.includes(exception)),
    },
  )
}

/** Throws IllegalStep unless the node can be next. */
export function assertPossible({ order, nodes }: OrderInProgress, kind: OrderNodeKind): void {
  const possible = possibleNodes(order.status, courseOf(order, nodes).reached)
  if (!possible.includes(kind)) throw new IllegalStep('Order', order.status, kind, possible, 'ORD-1')
}

function nodeOf({ now, programme }: Change, progress: OrderInProgress, report: NodeReport): OrderNode {
  assertPossible(progress, report.kind)
  return {
    orderId: report.orderId,
    kind: report.kind,
    at: instantOf(progress, report.kind, report.at, now),
    recordedAt: now,
    qualityResult: qualityResultOf(report),
    carrierCode: carrierOf(programme, progress, report),
    trackingNumber: optionalInputText('trackingNumber', report.trackingNumber, MAX_TRACKING_NUMBER_CHARS),
    place: optionalInputText('place', report.place, MAX_PLACE_CHARS),
  }
}

function qualityResultOf({ kind, qualityResult }: NodeReport): QualityResult | null {
  if ((kind === 'QUALITY_CHECKED') === (qualityResult !== null)) return qualityResult
  const problem = { zh: '须且仅须随质检节点给出。', en: 'goes with QUALITY_CHECKED, and only with it.' }
  throw new InvalidInput('qualityResult', problem, 'ORD-1')
}

/** GEO-3. A node with a single carrier need not name it. */
function carrierOf(
  { carriers }: Programme,
  { order }: OrderInProgress,
  { kind, carrierCode }: NodeReport,
): string | null {
  const possible = possibleCarriers(kind, order.market, carriers)
  if (possible === null && carrierCode === null) return null
  if (possible?.length === 1 && carrierCode === null) return possible[0]!
  if (carrierCode !== null && possible?.includes(carrierCode)) return carrierCode
  const listed = possible?.join(', ') ?? ''
  const problem = possible
    ? { zh: `此节点须为:${listed}。`, en: `at this node and in this market one of ${listed}.` }
    : { zh: '此节点没有承运商。', en: 'this node has no carrier.' }
  throw new InvalidInput('carrier', problem, 'GEO-3')
}

/** GEO-2: told at allocation or when the order leaves, and the same at both. */
function warehouseOf({ order }: OrderInProgress, { kind, warehouseCode }: NodeReport): string | null {
  const isTold = kind === 'ALLOCATED' || kind === 'OUTBOUND'
  const known = order.warehouseCode ?? warehouseCode
  const isConsistent = warehouseCode === null || (isTold && warehouseCode === known)
  if (isConsistent && (kind !== 'OUTBOUND' || known !== null)) return warehouseCode
  const problem = {
    zh: '在分配库存或出库时给出,出库时必须已知,且前后一致。',
    en: 'is told with ALLOCATED or OUTBOUND, is known when the order leaves, and does not change.',
  }
  throw new InvalidInput('warehouse', problem, 'GEO-2')
}

function useOtherMutation(): InvalidInput {
  const problem = {
    zh: '退货须用 recordReturn,并给出每行数量。',
    en: 'a return takes recordReturn, with the units of each line.',
  }
  return new InvalidInput('kind', problem, 'ORD-1')
}

export type Cancellation = {
  orderId: string
  cancelledBy: CancelledBy
  /** Null: now. */
  at: Date | null
  expectedVersion: number | null
}

/**
 * Cancels an order before it leaves the warehouse: its units can be sold again, and KPI-1 counts it by who cancelled it.
 * Throws NotFound, VersionConflict, IllegalStep or InvalidInput.
 */
export async function cancelOrder(
  change: Change,
  { orderId, cancelledBy, at, expectedVersion }: Cancellation,
): Promise<string> {
  const progress = await lockOrder(change, orderId, expectedVersion)
  const { order, nodes } = progress
  if (!isCancellable(order.status)) {
    const possible = possibleNodes(order.status, courseOf(order, nodes).reached)
    throw new IllegalStep('Order', order.status, 'CANCELLED', possible, 'ORD-1')
  }
  const cancelledAt = instantOf(progress, 'OUTBOUND', at, change.now)
  await releaseReservedUnits(change, progress, 'ORDER_CANCELLED')
  await change.transaction.orderException.updateMany({
    where: { orderId, resolvedAt: null },
    data: { resolvedAt: change.now },
  })
  await moveSoldUnits(change.transaction, order, 'cancelled')
  await saveOrder(change, progress, { status: 'CANCELLED', cancelledAt, cancelledBy }, { nodes, openExceptions: [] })
  return orderId
}
