import type { OrderNodeKind, OrderStatus } from '../../prisma/generated/enums.ts'
import { addDays, businessDayOf, startOfBusinessDay } from '../kit/business-day.ts'
import { endOfWorkingDayAfter } from '../kit/working-day.ts'
import type { ReachedNodes } from './order-nodes.rules.ts'
import { NODE_KINDS } from './order-nodes.rules.ts'

// When a node is due (GEO-4, and our thresholds of ORD-2), and since when an order is abnormal.

export type DeadlineLimits = {
  outboundWithinDays: number
  trunkDepartureWithinHours: number
  customsClearanceWithinHours: number
  localWarehouseWithinHours: number
  lastMileWithinHours: number
  deliveryMaxWorkingDays: number
}

/** What the deadlines of an order follow from. */
export type OrderCourse = { status: OrderStatus; paidAt: Date; destinationTimeZone: string; reached: ReachedNodes }

const HOUR_MS = 3_600_000

/** The nodes with a limit of their own, each after the node from which its hours count. */
const HOURS_AFTER = [
  ['TRUNK_DEPARTED', 'OUTBOUND', 'trunkDepartureWithinHours'],
  ['CUSTOMS_CLEARED', 'TRUNK_DEPARTED', 'customsClearanceWithinHours'],
  ['AT_LOCAL_WAREHOUSE', 'CUSTOMS_CLEARED', 'localWarehouseWithinHours'],
  ['LAST_MILE', 'AT_LOCAL_WAREHOUSE', 'lastMileWithinHours'],
] as const satisfies readonly (readonly [OrderNodeKind, OrderNodeKind, keyof DeadlineLimits])[]

/** GEO-4: the last instant at which an order leaves the warehouse in time, by days in China. */
export function outboundDueAt(paidAt: Date, outboundWithinDays: number): Date {
  const dayAfterLast = addDays(businessDayOf(paidAt), outboundWithinDays + 1)
  return new Date(startOfBusinessDay(dayAfterLast).getTime() - 1)
}

/**
 * The last instant at which each node is in time; nodes without a rule, or whose hours have not begun, are left out.
 * GEO-4: outbound by the end of the next day in China, delivery by the end of the last working day in the destination.
 */
export function deadlinesOf(
  { paidAt, destinationTimeZone, reached }: Omit<OrderCourse, 'status'>,
  limits: DeadlineLimits,
): Map<OrderNodeKind, Date> {
  const deadlines = new Map<OrderNodeKind, Date>([
    ['OUTBOUND', outboundDueAt(paidAt, limits.outboundWithinDays)],
    ['DELIVERED', endOfWorkingDayAfter(paidAt, limits.deliveryMaxWorkingDays, destinationTimeZone)],
  ])
  for (const [kind, base, limit] of HOURS_AFTER) {
    const from = reached.get(base)?.at
    if (from) deadlines.set(kind, new Date(from.getTime() + limits[limit] * HOUR_MS))
  }
  return deadlines
}

/** The deadlines of nodes that an order still has to reach; none once it is delivered or cancelled. */
export function openDeadlinesOf(course: OrderCourse, limits: DeadlineLimits): Map<OrderNodeKind, Date> {
  if (course.status === 'DELIVERED' || course.status === 'RETURNED' || course.status === 'CANCELLED') return new Map()
  const deadlines = deadlinesOf(course, limits)
  return new Map([...deadlines].filter(([kind]) => !course.reached.has(kind)))
}

/** A node as people look at it: reached or not, and whether in time. */
export type NodeOnBoard = { kind: OrderNodeKind; expectedBy: Date | null; isLate: boolean }

/** All nodes in their order, with the deadlines of those that were reached or are still to come (ORD-1). */
export function nodeBoard(course: OrderCourse, limits: DeadlineLimits, now: Date): NodeOnBoard[] {
  const deadlines = deadlinesOf(course, limits)
  const open = openDeadlinesOf(course, limits)
  return NODE_KINDS.map((kind) => {
    const reachedAt = course.reached.get(kind)?.at
    const expectedBy = (reachedAt ? deadlines : open).get(kind) ?? null
    return { kind, expectedBy, isLate: expectedBy !== null && isPast(expectedBy, reachedAt ?? now) }
  })
}

/** The deadline itself is in time, a millisecond after it is not. */
export function isPast(deadline: Date, now: Date): boolean {
  return now.getTime() > deadline.getTime()
}

/** Since when an order is abnormal; when it is not, the instant after which it would be. */
export type Standing = { abnormalSince: Date | null; nextDueAt: Date | null }

/** ORD-2: an order is abnormal while a node is overdue or an exception is open. */
export function standingOf(
  course: OrderCourse,
  openExceptions: readonly { occurredAt: Date }[],
  limits: DeadlineLimits,
  now: Date,
): Standing {
  const deadlines = [...openDeadlinesOf(course, limits).values()]
  const causes = [
    ...deadlines.filter((deadline) => isPast(deadline, now)),
    ...openExceptions.map(({ occurredAt }) => occurredAt),
  ]
  if (causes.length > 0) return { abnormalSince: earliest(causes), nextDueAt: null }
  return { abnormalSince: null, nextDueAt: earliest(deadlines) }
}

function earliest(instants: readonly Date[]): Date | null {
  return instants.length === 0 ? null : new Date(Math.min(...instants.map((at) => at.getTime())))
}
