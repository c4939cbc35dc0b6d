import type { OrderExceptionKind } from '../contract/order-events.ts'
import type { TicketKind } from '../contract/ticket-events.ts'
import { isPolled } from './application.ts'
import { businessDayNo } from './calendar.ts'
import { InputRefused } from './input-refused.ts'
import { cancelOrder } from './order-cancellations.ts'
import { findException, nodeHeldUpBy } from './order-exceptions.ts'
import { takeBack } from './order-returns.ts'
import { nextNodeOf, reachNode } from './order-route.ts'
import type { Order, OrderStatus } from './orders.ts'
import { ORDER_STEPS } from './orders.ts'
import { bringNextPollForward, isNextPollStarted } from './polling.ts'
import { requireStep } from './steps.ts'
import { countedLines, tellCount } from './stock-counts.ts'
import { answerTicket, changeSide, requireSideChangeable, resolveTicket } from './ticket-answers.ts'
import { openTicket, requireOpenable } from './ticket-openings.ts'
import type { TicketRequest } from './tickets.ts'
import { requireTicketStep, ticketNamed } from './tickets.ts'
import type { Turn } from './turn.ts'

// What a tester lets happen by hand, now and only where it could happen by itself.

type AnyTrigger =
  | { type: 'order-exception'; tradeOrderId: string; kind: OrderExceptionKind }
  | { type: 'order-next-node'; tradeOrderId: string }
  | { type: 'buyer-cancels'; tradeOrderId: string }
  | { type: 'order-returns'; tradeOrderId: string }
  | { type: 'poll' }
  | { type: 'stock-count' }
  | { type: 'ticket-opens'; kind: TicketKind; tradeOrderId: string | null; reason: string }
  | { type: 'ticket-is-answered'; ticketNo: string }
  | { type: 'ticket-changes-side'; ticketNo: string }
  | { type: 'ticket-is-resolved'; ticketNo: string }
type TriggersByType = { [Each in AnyTrigger as Each['type']]: Each }
type TriggerType = keyof TriggersByType

/** One thing to let happen: any, or of one type. */
export type Trigger<Type extends TriggerType = TriggerType> = {
  [Each in Type]: { type: Each } & TriggersByType[Each]
}[Type]

type TriggerHandler<Type extends TriggerType> = {
  /** Throws InputRefused before anything changes. */
  check: (turn: Turn, trigger: Trigger<Type>) => void
  apply: (turn: Turn, trigger: Trigger<Type>) => void
}

const TRIGGERS: { [Type in TriggerType]: TriggerHandler<Type> } = {
  'order-exception': {
    check: (turn, { tradeOrderId, kind }) => requireExceptionPossible(movingOrder(turn, tradeOrderId), kind),
    apply: (turn, { tradeOrderId, kind }) => {
      const order = orderNamed(turn, tradeOrderId)
      forgetNextNode(turn, order)
      findException(turn, order, kind)
    },
  },
  'order-next-node': {
    check: (turn, { tradeOrderId }) => requireNextNode(movingOrder(turn, tradeOrderId)),
    apply: (turn, { tradeOrderId }) => {
      const order = orderNamed(turn, tradeOrderId)
      forgetNextNode(turn, order)
      reachNode(turn, order, requireNextNode(order))
    },
  },
  'buyer-cancels': {
    check: (turn, { tradeOrderId }) => requireOrderStep(orderNamed(turn, tradeOrderId), 'CANCELLED'),
    apply: (turn, { tradeOrderId }) => cancelOrder(turn, orderNamed(turn, tradeOrderId), 'BUYER'),
  },
  'order-returns': {
    check: (turn, { tradeOrderId }) => requireOrderStep(orderNamed(turn, tradeOrderId), 'RETURNED'),
    apply: (turn, { tradeOrderId }) => takeBack(turn, orderNamed(turn, tradeOrderId)),
  },
  poll: { check: requireNextPoll, apply: bringNextPollForward },
  'stock-count': {
    check: requireStock,
    apply: (turn) => tellCount(turn, businessDayNo(turn.atMs)),
  },
  'ticket-opens': {
    check: ({ supplier }, trigger) => requireOpenable(supplier, requestOf(trigger)),
    apply: (turn, trigger) => void openTicket(turn, requestOf(trigger)),
  },
  'ticket-is-answered': {
    check: ({ supplier }, { ticketNo }) => requireTicketStep(ticketNamed(supplier, ticketNo), 'ANSWERED'),
    apply: (turn, { ticketNo }) => answerTicket(turn, ticketNamed(turn.supplier, ticketNo)),
  },
  'ticket-changes-side': {
    check: ({ supplier }, { ticketNo }) => requireSideChangeable(ticketNamed(supplier, ticketNo)),
    apply: (turn, { ticketNo }) => changeSide(turn, ticketNamed(turn.supplier, ticketNo)),
  },
  'ticket-is-resolved': {
    check: ({ supplier }, { ticketNo }) => requireTicketStep(ticketNamed(supplier, ticketNo), 'RESOLVED'),
    apply: (turn, { ticketNo }) => resolveTicket(turn, ticketNamed(turn.supplier, ticketNo)),
  },
}

/** Throws InputRefused for what can not happen now. */
export function checkTrigger<Type extends TriggerType>(turn: Turn, trigger: Trigger<Type>): void {
  TRIGGERS[trigger.type].check(turn, trigger)
}

/** Lets happen what was checked. */
export function applyTrigger<Type extends TriggerType>(turn: Turn, trigger: Trigger<Type>): void {
  TRIGGERS[trigger.type].apply(turn, trigger)
}

function requestOf({ kind, tradeOrderId, reason }: Trigger<'ticket-opens'>): TicketRequest {
  return { requestNo: null, kind, tradeOrderId, reason }
}

function orderNamed({ supplier }: Turn, tradeOrderId: string): Order {
  const order = supplier.orders.get(tradeOrderId)
  if (order) return order
  throw new InputRefused('ORDER_UNKNOWN', `no order "${tradeOrderId}"; GET the supplier's orders lists them`)
}

// One that nothing holds up, and of whom the supplier knows: goods of a JIT order set out then.
function movingOrder(turn: Turn, tradeOrderId: string): Order {
  const order = orderNamed(turn, tradeOrderId)
  if (order.openException) {
    throw new InputRefused('EXCEPTION_OPEN', `${order.openException} holds order ${tradeOrderId} up; let time pass`)
  }
  if (order.fulfilment === 'JIT' && order.status === 'PAID' && turn.supplier.outbox.pushes.has(tradeOrderId)) {
    throw new InputRefused('NOT_ACKNOWLEDGED', `the ERP has not acknowledged order ${tradeOrderId} yet; let time pass`)
  }
  return order
}

function requireNextNode(order: Order) {
  const node = nextNodeOf(order)
  if (node) return node
  throw new InputRefused('ILLEGAL_STEP', `order ${order.tradeOrderId} is ${order.status}; no node follows`)
}

function requireExceptionPossible(order: Order, kind: OrderExceptionKind): void {
  const [next, heldUp] = [nextNodeOf(order), nodeHeldUpBy(kind)]
  if (order.exceptionsSeen.includes(kind)) {
    throw new InputRefused('EXCEPTION_SEEN', `order ${order.tradeOrderId} has met ${kind}; each kind happens once`)
  }
  if (next !== null && next === heldUp) return
  const where = `order ${order.tradeOrderId} is ${order.status}, and ${next ?? 'no node'} follows`
  throw new InputRefused('ILLEGAL_STEP', `${where}; ${kind} comes before ${heldUp ?? 'no node'}: bring the order there`)
}

function requireOrderStep({ tradeOrderId, status }: Order, to: OrderStatus): void {
  requireStep(ORDER_STEPS, `order ${tradeOrderId}`, { from: status, to })
}

function requireNextPoll(turn: Turn): void {
  if (!isPolled(turn.supplier)) {
    throw new InputRefused('NOT_ADMITTED', 'an applicant is polled from its integration test on; let time pass')
  }
  if (!isNextPollStarted(turn)) return
  throw new InputRefused('ALREADY_POLLED', 'the poll of the next quarter-hour was brought forward; let it come')
}

function requireStock({ supplier }: Turn): void {
  if (countedLines(supplier).length > 0) return
  throw new InputRefused(
    'NOTHING_TO_COUNT',
    'no SKU is known yet; let a poll pass, or give the supplier warehouse stock',
  )
}

// It would come to the node too early when it goes on, or a second time.
function forgetNextNode(turn: Turn, { tradeOrderId }: Order): void {
  turn.discard((event) => event.type === 'order-node-due' && event.tradeOrderId === tradeOrderId)
}
