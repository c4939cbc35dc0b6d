import type { Fulfilment, OrderExceptionKind, OrderNodeKind } from '../../prisma/generated/enums.ts'
import type { RootCauseCode } from '../programme/root-causes.ts'
import type { DeadlineLimits, OrderCourse } from './order-deadlines.rules.ts'
import { isPast, openDeadlinesOf } from './order-deadlines.rules.ts'
import { heldUpNode } from './order-exceptions.rules.ts'

// ORD-2: what is wrong with an order, from all its nodes, its exceptions and its stock.

export type DiagnosisFacts = {
  course: OrderCourse
  fulfilment: Fulfilment
  /** KPI-1: whether every unit was there when the order came. */
  isReservedInFull: boolean
  openExceptions: readonly ReportedException[]
}

export type ReportedException = { kind: OrderExceptionKind; occurredAt: Date; detail: string; place: string | null }

/** A cause with what shows it: a node that is overdue, or an exception that was reported. */
export type FoundCause = {
  code: RootCauseCode
  /** The node that the order does not reach because of it. */
  node: OrderNodeKind
  /** When the exception occurred, or until when the node was in time. */
  since: Date
  /** The words of the report; null for what follows from the clock. */
  detail: string | null
  place: string | null
}

/** The causes, the eldest first; none for an order that is not abnormal. */
export function diagnose(facts: DiagnosisFacts, limits: DeadlineLimits, now: Date): FoundCause[] {
  const reported = facts.openExceptions.map((exception) => reportedCause(exception, facts))
  const overdue = [...openDeadlinesOf(facts.course, limits)].filter(([, deadline]) => isPast(deadline, now))
  const legs = overdue
    .filter(([node]) => node !== 'DELIVERED' && !reported.some((cause) => cause.node === node))
    .flatMap(([node, deadline]) => overdueCause(node, deadline, facts))
  const causes = [...reported, ...legs]
  // What delays a leg delays the delivery: late as a whole is a cause only when there is no other.
  const delivery = overdue.filter(([node]) => node === 'DELIVERED' && causes.length === 0)
  return [...causes, ...delivery.flatMap(([node, deadline]) => overdueCause(node, deadline, facts))].toSorted(
    (left, right) => left.since.getTime() - right.since.getTime(),
  )
}

function reportedCause({ kind, occurredAt, detail, place }: ReportedException, facts: DiagnosisFacts): FoundCause {
  const isOfPlatform = kind === 'STOCK_SHORT' && facts.fulfilment === 'WAREHOUSE'
  const code = isOfPlatform ? 'WAREHOUSE_STOCK_SHORT' : kind
  return { code, node: heldUpNode(kind), since: occurredAt, detail, place }
}

function overdueCause(node: OrderNodeKind, since: Date, facts: DiagnosisFacts): FoundCause[] {
  const code = overdueCode(node, facts)
  return code === null ? [] : [{ code, node, since, detail: null, place: null }]
}

function overdueCode(node: OrderNodeKind, facts: DiagnosisFacts): RootCauseCode | null {
  switch (node) {
    case 'OUTBOUND':
      return outboundCode(facts)
    case 'TRUNK_DEPARTED':
      return 'TRUNK_DELAYED'
    case 'CUSTOMS_CLEARED':
      return 'CUSTOMS_LATE'
    case 'AT_LOCAL_WAREHOUSE':
      return 'LOCAL_ARRIVAL_LATE'
    case 'LAST_MILE':
      return 'LOCAL_HANDOVER_LATE'
    case 'DELIVERED':
      return facts.course.reached.has('LAST_MILE') ? 'CARRIER_DELAY' : 'DELIVERY_LATE'
    case 'STOCK_INBOUND':
    case 'QUALITY_CHECKED':
    case 'ALLOCATED':
    case 'RETURNED':
      // Without a deadline of their own.
      return null
  }
}

/** An order that has not left: its goods were bad, were not there, did not come, or lie in the warehouse. */
function outboundCode({ course: { status, reached }, fulfilment, isReservedInFull }: DiagnosisFacts): RootCauseCode {
  if (reached.get('QUALITY_CHECKED')?.qualityResult === 'FAILED') return 'QUALITY_CHECK_FAILED'
  const isWaitingForSupplier = fulfilment === 'JIT' && status === 'PAID'
  if (isWaitingForSupplier && !isReservedInFull) return 'STOCK_SHORT'
  if (isWaitingForSupplier && !reached.has('STOCK_INBOUND')) return 'SUPPLIER_INBOUND_LATE'
  return 'OUTBOUND_LATE'
}
