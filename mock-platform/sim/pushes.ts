import type { OrderPush, PushedOrderStatus, TestPush } from '../contract/push.ts'
import { ORDER_STATUS_MESSAGE, PUSH_MAX_ATTEMPTS, PUSH_RETRY_INTERVAL_MS, TEST_MESSAGE } from '../contract/push.ts'
import type { DrawnFault } from '../faults/fault.ts'
import { forgetOldest, keepNewest } from './keep-newest.ts'
import type { Order, OrderStatus } from './orders.ts'

// Pushes are sent at least once: until acknowledged, every 30 minutes, 12 times in all; then they are dead.

const MAX_PUSH_ATTEMPTS_KEPT = 1000

/** Pushes that no order waits for, of a supplier: the oldest that are over are let go. [A] */
const MAX_PUSHES_KEPT = 1000

/** What is pushed to a supplier, and how. */
export type PushSettings = {
  /** `all`: a message for each status that an order comes to, not for PAID alone. */
  statuses: 'paid' | 'all'
  /** Which clock the 30 minutes between two attempts are of. */
  retryClock: 'virtual' | 'real'
  /** False: however many fail, none is held back. */
  mayBeDisabled: boolean
}

export const DEFAULT_PUSH_SETTINGS: PushSettings = { statuses: 'paid', retryClock: 'virtual', mayBeDisabled: true }

/** One message, from when it came about on. */
export type Push = {
  /** The number of its order, for the message that it is paid; else of its own. */
  pushId: string
  /** 1, 2, ... within the supplier. */
  pushNo: number
  /** Null for a test message. */
  tradeOrderId: string | null
  createdAtMs: number
  state: 'waiting' | 'in-flight' | 'acknowledged' | 'dead'
  /** All that were made. */
  attempts: number
  /** Until it is dead. */
  attemptsLeft: number
  /** When the first attempt was due: the others are whole half hours after it. */
  firstDueAtMs: number
  /** When it is sent next; null where nothing on the virtual clock sends it. */
  dueAtMs: number | null
  sentAtMs: number | null
  lastResult: string | null
  /** The faults of an attempt that some of them have put off. */
  putOffBy: DrawnFault[] | null
}

/** Of an order that the supplier has not acknowledged. */
export type OrderedPush = Push & { tradeOrderId: string }

/** What came of one delivery; `injectedFaults` names those that struck it. */
export type PushResult = { elapsedMs: number; injectedFaults?: readonly string[] } & (
  { type: 'acknowledged' } | { type: 'refused'; detail: string }
)

/** `sentAtMs` is null for one that was held back, because the supplier's pushes are disabled. */
export type PushAttempt = {
  pushId: string
  tradeOrderId: string | null
  attempt: number
  sentAtMs: number | null
  atMs: number
  result: PushResult
}

/** A supplier's pushes, and the last attempts, newest last. */
export type Outbox = {
  /** By order: those whose order the supplier has not acknowledged yet, dead ones too. */
  pushes: Map<string, OrderedPush>
  /** By their own number: acknowledged ones, those of later statuses, and test messages. */
  others: Map<string, Push>
  attempts: PushAttempt[]
  /** The numbers of those that the next one overtakes. */
  reordered: string[]
  pushesTaken: number
  /** Since when nothing but test messages is sent; null: all are. */
  disabledAtMs: number | null
  /** All attempts that there were, and how many of them do not count for that any more. */
  attemptsMade: number
  attemptsForgiven: number
}

export function newOutbox(): Outbox {
  return {
    pushes: new Map(),
    others: new Map(),
    attempts: [],
    reordered: [],
    pushesTaken: 0,
    disabledAtMs: null,
    attemptsMade: 0,
    attemptsForgiven: 0,
  }
}

/** What a push says of an order in this status. */
const PUSHED_STATUS: Record<OrderStatus, PushedOrderStatus> = {
  PAID: 'PAID',
  ALLOCATED: 'PAID',
  OUTBOUND: 'SHIPPED',
  TRUNK_DEPARTED: 'SHIPPED',
  CUSTOMS_CLEARED: 'SHIPPED',
  AT_LOCAL_WAREHOUSE: 'SHIPPED',
  LAST_MILE: 'SHIPPED',
  DELIVERED: 'DELIVERED',
  RETURNED: 'RETURNED',
  CANCELLED: 'CANCELLED',
}

export function pushedStatus({ status }: Order): PushedOrderStatus {
  return PUSHED_STATUS[status]
}

/** The message of an order as it is now: the same as long as its status is. */
export function orderMessage(supplierId: string, order: Order): OrderPush {
  return {
    seller_id: supplierId,
    message_type: ORDER_STATUS_MESSAGE,
    timestamp: statusSinceMs(order),
    site: 'ae_global',
    data: {
      trade_order_id: order.tradeOrderId,
      order_status: pushedStatus(order),
      fulfilment: order.fulfilment,
      lines: order.lines.map((line) => ({ sku_code: line.skuCode, quantity: line.quantity })),
    },
  }
}

function statusSinceMs(order: Order): number {
  switch (pushedStatus(order)) {
    case 'PAID':
      return order.paidAtMs
    case 'SHIPPED':
      return order.outboundAtMs ?? order.paidAtMs
    case 'DELIVERED':
      return order.deliveredAtMs ?? order.paidAtMs
    case 'RETURNED':
    case 'CANCELLED':
      return order.changedAtMs
  }
}

export function testMessage(supplierId: string, { createdAtMs }: Push): TestPush {
  return { seller_id: supplierId, message_type: TEST_MESSAGE, timestamp: createdAtMs, site: 'ae_global', data: {} }
}

/** Puts the message of an order that was just paid into the outbox. */
export function addPush(outbox: Outbox, tradeOrderId: string, nowMs: number): void {
  outbox.pushes.set(tradeOrderId, { ...newPush(outbox, tradeOrderId, nowMs), tradeOrderId })
}

/** The same for a status that it has come to later. */
export function addStatusPush(outbox: Outbox, order: Order, nowMs: number): Push {
  const push = {
    ...newPush(outbox, statusPushId(order.tradeOrderId, pushedStatus(order)), nowMs),
    tradeOrderId: order.tradeOrderId,
  }
  keepOther(outbox, push)
  return push
}

/** A test message has one attempt. */
export function addTestPush(outbox: Outbox, supplierId: string, nowMs: number): Push {
  const pushId = `test-${supplierId}-${outbox.pushesTaken + 1}`
  const push = { ...newPush(outbox, pushId, nowMs), attemptsLeft: 1 }
  keepOther(outbox, push)
  return push
}

function newPush(outbox: Outbox, pushId: string, nowMs: number): Push {
  return {
    pushId,
    pushNo: ++outbox.pushesTaken,
    tradeOrderId: null,
    createdAtMs: nowMs,
    state: 'waiting',
    attempts: 0,
    attemptsLeft: PUSH_MAX_ATTEMPTS,
    firstDueAtMs: nowMs,
    dueAtMs: nowMs,
    sentAtMs: null,
    lastResult: null,
    putOffBy: null,
  }
}

/** The number of the message of a status after PAID. */
export function statusPushId(tradeOrderId: string, status: PushedOrderStatus): string {
  return `${tradeOrderId}-${status}`
}

function keepOther({ others }: Outbox, push: Push): void {
  others.set(push.pushId, push)
  forgetOldest(others, MAX_PUSHES_KEPT, ({ state }) => state === 'acknowledged' || state === 'dead')
}

export function pushNamed({ pushes, others }: Outbox, pushId: string): Push | undefined {
  return pushes.get(pushId) ?? others.get(pushId)
}

/** All that are kept, oldest first. */
export function allPushes({ pushes, others }: Outbox): Push[] {
  return [...pushes.values(), ...others.values()].toSorted((a, b) => a.pushNo - b.pushNo)
}

/** Those of an order that is let go. */
export function forgetPushesOf({ pushes, others }: Outbox, tradeOrderId: string): void {
  pushes.delete(tradeOrderId)
  const ofStatuses = Object.values(PUSHED_STATUS).map((status) => statusPushId(tradeOrderId, status))
  for (const pushId of [tradeOrderId, ...ofStatuses]) {
    others.delete(pushId)
  }
}

/** Another 12 attempts, from an instant on. */
export function beginAgain(push: Push, fromMs: number): void {
  push.state = 'waiting'
  push.attemptsLeft = PUSH_MAX_ATTEMPTS
  push.firstDueAtMs = fromMs
  push.dueAtMs = fromMs
  push.putOffBy = null
}

/** Books one attempt: the push is acknowledged, dead, or waits for when the next one is due. */
export function finishPush(outbox: Outbox, push: Push, result: PushResult, nowMs: number): void {
  outbox.attemptsMade++
  push.attempts++
  push.attemptsLeft--
  push.dueAtMs = null
  push.putOffBy = null
  const { pushId, tradeOrderId, attempts: attempt, sentAtMs } = push
  outbox.attempts.push({ pushId, tradeOrderId, attempt, sentAtMs, atMs: nowMs, result })
  keepNewest(outbox.attempts, MAX_PUSH_ATTEMPTS_KEPT)
  if (result.type === 'acknowledged') {
    push.state = 'acknowledged'
    if (outbox.pushes.delete(pushId)) keepOther(outbox, push)
    return
  }
  push.lastResult = result.detail
  push.state = push.attemptsLeft > 0 ? 'waiting' : 'dead'
}

/** The next whole half hour from the first attempt on, after the one that was just made. */
export function nextAttemptMs({ firstDueAtMs }: Push, madeAtMs: number, nowMs: number): number {
  const made = Math.floor((madeAtMs - firstDueAtMs) / PUSH_RETRY_INTERVAL_MS)
  const passed = Math.ceil((nowMs - firstDueAtMs) / PUSH_RETRY_INTERVAL_MS)
  return firstDueAtMs + Math.max(made + 1, passed) * PUSH_RETRY_INTERVAL_MS
}
