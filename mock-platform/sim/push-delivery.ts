import { PUSH_RETRY_INTERVAL_MS } from '../contract/push.ts'
import type { DrawnFault } from '../faults/fault.ts'
import { acknowledgeJitOrder } from './inventory-sync.ts'
import { InputRefused } from './input-refused.ts'
import { cancelOrder, isCancellable } from './order-cancellations.ts'
import { startInbound } from './order-route.ts'
import { disableIfFailing, enablePushes } from './push-disabling.ts'
import type { Push, PushResult, PushSettings } from './pushes.ts'
import {
  addTestPush,
  allPushes,
  beginAgain,
  DEFAULT_PUSH_SETTINGS,
  finishPush,
  nextAttemptMs,
  orderMessage,
  pushNamed,
  testMessage,
} from './pushes.ts'
import { strikingFaults } from './supplier-faults.ts'
import type { EventHandlers, Turn } from './turn.ts'

// Pushes leave when they are due, and again every half hour until they are acknowledged or dead.

export type PushDeliveryEvent = { type: 'push-due'; pushId: string }

export const PUSH_DELIVERY_EVENTS: EventHandlers<PushDeliveryEvent> = { 'push-due': sendDuePush }

/** Which pushes are sent again: one, or all that came about since an instant. */
export type Redelivery = { type: 'one'; pushId: string } | { type: 'since'; sinceMs: number; only: 'dead' | null }

const MINUTE_MS = 60_000

// Its time may have been changed since this was scheduled.
function sendDuePush(turn: Turn, { pushId }: PushDeliveryEvent): void {
  const push = pushNamed(turn.supplier.outbox, pushId)
  if (!push || push.state !== 'waiting' || push.dueAtMs !== turn.atMs) return
  const isHeldBack = turn.supplier.outbox.disabledAtMs !== null && push.tradeOrderId !== null
  if (isHeldBack) return holdBack(turn, push)
  const faults = push.putOffBy ?? strikingFaults(turn, 'push.request', `push:${pushId}/${push.attempts + 1}`)
  const putOffMs = push.putOffBy === null ? putOffFor(faults) : 0
  if (putOffMs > 0) return putOff(turn, push, faults, putOffMs)
  send(turn, push, faults)
}

function send(turn: Turn, push: Push, faults: readonly DrawnFault[]): void {
  const { supplier } = turn
  const { supplierId } = supplier.settings
  const order = supplier.orders.get(push.tradeOrderId ?? '')
  if (push.tradeOrderId !== null && !order) return
  push.state = 'in-flight'
  push.sentAtMs = turn.atMs
  push.putOffBy = null
  const message = order ? orderMessage(supplierId, order) : testMessage(supplierId, push)
  turn.ask({ type: 'push', supplierId, pushId: push.pushId, message, faults })
}

// The attempt counts, so that a message does not wait for ever; it is none that failed at the receiver's.
function holdBack(turn: Turn, push: Push): void {
  push.sentAtMs = null
  book(turn, push, { type: 'refused', elapsedMs: 0, detail: 'not sent: the pushes of this supplier are disabled' })
}

// `reordered` waits for the next push to be over, and no longer than this.
function putOffFor(faults: readonly DrawnFault[]): number {
  return faults.reduce((longestMs, fault) => Math.max(longestMs, faultPutsOffMs(fault)), 0)
}

function faultPutsOffMs(fault: DrawnFault): number {
  if (fault.type === 'late') return fault.minutes * MINUTE_MS
  return fault.type === 'reordered' ? PUSH_RETRY_INTERVAL_MS : 0
}

function putOff(turn: Turn, push: Push, faults: DrawnFault[], byMs: number): void {
  push.putOffBy = faults
  if (faults.some(({ type }) => type === 'reordered')) turn.supplier.outbox.reordered.push(push.pushId)
  scheduleAttempt(turn, push, turn.atMs + byMs)
}

function scheduleAttempt(turn: Turn, push: Push, atMs: number): void {
  push.dueAtMs = atMs
  turn.schedule(atMs, { type: 'push-due', pushId: push.pushId })
}

/** Books what came of a push; a refused one is scheduled again; a JIT order whose push is dead is cancelled. */
export function bookPushResult(turn: Turn, pushId: string, result: PushResult): void {
  const push = pushNamed(turn.supplier.outbox, pushId)
  if (push?.state !== 'in-flight') return
  book(turn, push, result)
  disableIfFailing(turn, settingsOf(turn))
  sendReordered(turn)
}

function book(turn: Turn, push: Push, result: PushResult): void {
  const { outbox, inventorySync } = turn.supplier
  const { pushId } = push
  const isAwaited = outbox.pushes.has(pushId)
  finishPush(outbox, push, result, turn.atMs)
  if (push.state === 'waiting') return waitForNextAttempt(turn, push)
  if (push.state === 'dead') {
    if (isAwaited) giveUp(turn, pushId)
    return
  }
  if (push.tradeOrderId === null) enablePushes(turn, 'TEST_MESSAGE')
  if (!isAwaited) return
  acknowledgeJitOrder(inventorySync, pushId)
  startInbound(turn, pushId)
}

// Real time passes outside: who waits there says when the half hour is over.
function waitForNextAttempt(turn: Turn, push: Push): void {
  if (settingsOf(turn).retryClock === 'real') return
  scheduleAttempt(turn, push, nextAttemptMs(push, push.sentAtMs ?? turn.atMs, turn.atMs))
}

// The next push is over: those that it was to overtake leave now.
function sendReordered(turn: Turn): void {
  const { outbox } = turn.supplier
  for (const pushId of outbox.reordered) {
    const push = pushNamed(outbox, pushId)
    if (push?.putOffBy) scheduleAttempt(turn, push, turn.atMs)
  }
  outbox.reordered = []
}

// [A] Nobody will ever tell the supplier of a JIT order whose push is dead: the platform cancels it, unless the supplier found it
// by itself and has shipped it. Warehouse orders go on.
function giveUp(turn: Turn, tradeOrderId: string): void {
  const order = turn.supplier.orders.get(tradeOrderId)
  if (order?.fulfilment === 'JIT' && !order.ownShipment && isCancellable(order)) cancelOrder(turn, order, 'PLATFORM')
}

/** Deliveries that a restart cut off are made again at once: nobody knows whether they arrived. */
export function resendCutOffPushes(turn: Turn): void {
  for (const push of allPushes(turn.supplier.outbox)) {
    if (push.state !== 'in-flight') continue
    push.state = 'waiting'
    scheduleAttempt(turn, push, turn.atMs)
  }
}

/** Whether a push waits for real time to pass. */
export function waitsForRealTime(settings: PushSettings | undefined, { state, dueAtMs }: Push): boolean {
  return settings?.retryClock === 'real' && state === 'waiting' && dueAtMs === null
}

/** Its half hour of real time is over. */
export function retryNow(turn: Turn, pushId: string): void {
  const push = pushNamed(turn.supplier.outbox, pushId)
  if (push && waitsForRealTime(settingsOf(turn), push)) scheduleAttempt(turn, push, turn.atMs)
}

/** Those that waited for real time wait half an hour of virtual time, if that is what counts now. */
export function followRetryClock(turn: Turn): void {
  if (settingsOf(turn).retryClock === 'real') return
  for (const push of allPushes(turn.supplier.outbox)) {
    if (push.state === 'waiting' && push.dueAtMs === null)
      scheduleAttempt(turn, push, turn.atMs + PUSH_RETRY_INTERVAL_MS)
  }
}

/** Throws InputRefused for one that is not kept, or is on its way. */
export function requireRedeliverable({ supplier }: Turn, redelivery: Redelivery): void {
  if (redelivery.type === 'since') return
  const { pushId } = redelivery
  const push = pushNamed(supplier.outbox, pushId)
  if (!push) {
    throw new InputRefused('PUSH_UNKNOWN', `no push "${pushId}" is kept; GET the supplier's pushes lists them`)
  }
  if (push.state !== 'in-flight') return
  throw new InputRefused('PUSH_IN_FLIGHT', `push ${pushId} is on its way; wait for its answer`)
}

/** Sends pushes again from now on, acknowledged or not, each with another 12 attempts; gives back which. */
export function redeliver(turn: Turn, redelivery: Redelivery): string[] {
  const pushes = allPushes(turn.supplier.outbox).filter((push) => isMeant(push, redelivery))
  for (const push of pushes) {
    beginAgain(push, turn.atMs)
    scheduleAttempt(turn, push, turn.atMs)
  }
  return pushes.map(({ pushId }) => pushId)
}

// Of several, test messages are nobody's history.
function isMeant(push: Push, redelivery: Redelivery): boolean {
  if (push.state === 'in-flight') return false
  if (redelivery.type === 'one') return push.pushId === redelivery.pushId
  const { sinceMs, only } = redelivery
  return push.tradeOrderId !== null && push.createdAtMs >= sinceMs && (only === null || push.state === only)
}

/** Sends a test message now; gives back its number. */
export function sendTest(turn: Turn): string {
  const { outbox, settings } = turn.supplier
  const push = addTestPush(outbox, settings.supplierId, turn.atMs)
  scheduleAttempt(turn, push, turn.atMs)
  return push.pushId
}

function settingsOf({ supplier }: Turn): PushSettings {
  return supplier.settings.pushes ?? DEFAULT_PUSH_SETTINGS
}
