import type { OrderExceptionKind } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { happenedAt } from '../happened-at.ts'
import { inputText, optionalInputText } from '../input-text.ts'
import { IllegalStep, InvalidInput, NotFound } from '../refusal.ts'
import { possibleExceptions } from './order-exceptions.rules.ts'
import { MAX_PLACE_CHARS } from './order-nodes.service.ts'
import { courseOf, latestInstantOf, lockOrder, saveOrder } from './order-progress.service.ts'

/** Characters of what was found. */
export const MAX_DETAIL_CHARS = 1000

/** Exceptions of one order, resolved ones included: more is a fault of whoever reports them. */
export const MAX_ORDER_EXCEPTIONS = 50

export type ExceptionReport = {
  orderId: string
  kind: OrderExceptionKind
  detail: string
  place: string | null
  /** Null: now. */
  occurredAt: Date | null
  expectedVersion: number | null
}

/**
 * Records what holds an order up: it is abnormal until that is resolved, or the order gets past it (ORD-2). Throws NotFound,
 * VersionConflict, IllegalStep or InvalidInput.
 */
export async function recordOrderException(change: Change, report: ExceptionReport): Promise<string> {
  const { orderId, kind } = report
  const detail = inputText('detail', report.detail, MAX_DETAIL_CHARS)
  const place = optionalInputText('place', report.place, MAX_PLACE_CHARS)
  const progress = await lockOrder(change, orderId, report.expectedVersion)
  const { order, nodes, openExceptions } = progress
  const possible = possibleExceptions(order.status, courseOf(order, nodes).reached, openExceptions)
  if (!possible.includes(kind)) throw new IllegalStep('Order', order.status, kind, possible, 'ORD-2')
  const occurredAt = happenedAt('occurredAt', report.occurredAt, latestInstantOf(order, change.now))
  if (occurredAt.getTime() < order.paidAt.getTime()) throw beforePayment(order.paidAt)
  const recorded = await change.transaction.orderException.count({ where: { orderId } })
  if (recorded >= MAX_ORDER_EXCEPTIONS) throw tooMany()

  const data = { orderId, kind, detail, place, occurredAt, recordedAt: change.now }
  const exception = await change.transaction.orderException.create({ data })
  // KPI-1: that units were missing stays so when they come later.
  const changed = kind === 'STOCK_SHORT' ? { isFoundShort: true } : {}
  await saveOrder(change, progress, changed, { nodes, openExceptions: [...openExceptions, exception] })
  return orderId
}

export type ExceptionResolution = { orderId: string; kind: OrderExceptionKind; expectedVersion: number | null }

/** Ends an open exception. The order may still be late. Throws NotFound or VersionConflict. */
export async function resolveOrderException(
  change: Change,
  { orderId, kind, expectedVersion }: ExceptionResolution,
): Promise<string> {
  const progress = await lockOrder(change, orderId, expectedVersion)
  const { nodes, openExceptions } = progress
  const resolved = openExceptions.find((exception) => exception.kind === kind)
  if (!resolved) throw new NotFound('OrderException')
  await change.transaction.orderException.update({ where: { id: resolved.id }, data: { resolvedAt: change.now } })
  const remaining = openExceptions.filter((exception) => exception !== resolved)
  await saveOrder(change, progress, {}, { nodes, openExceptions: remaining })
  return orderId
}

function beforePayment(paidAt: Date): InvalidInput {
  const problem = {
    zh: `不能早于付款时间 ${paidAt.toISOString()}。`,
    en: `not before ${paidAt.toISOString()}, when the order was paid.`,
  }
  return new InvalidInput('occurredAt', problem, 'ORD-2')
}

function tooMany(): InvalidInput {
  const problem = {
    zh: `一个订单最多记录 ${MAX_ORDER_EXCEPTIONS} 个异常。`,
    en: `an order has at most ${MAX_ORDER_EXCEPTIONS} exceptions.`,
  }
  return new InvalidInput('orderId', problem)
}
