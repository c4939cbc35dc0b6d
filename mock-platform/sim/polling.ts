import { POLL_INTERVAL_MS } from '../contract/inventory-query.ts'
import { scheduleBuyersUntilNextPoll } from './demand.ts'
import { hasStarted, lastReported, startPoll } from './inventory-sync.ts'
import type { PollFaults } from './effects.ts'
import { strikingFaults } from './supplier-faults.ts'
import type { EventHandlers, Turn } from './turn.ts'

// SYNC-1: the platform asks at every full quarter-hour, whatever happened before.

export type PollingEvent = { type: 'poll-due' } | { type: 'next-poll-brought-forward' }

export const POLLING_EVENTS: EventHandlers<PollingEvent> = {
  'poll-due': startDuePoll,
  'next-poll-brought-forward': (turn) => startPollOnce(turn, runNoAt(turn.atMs) + 1),
}

/** The first poll is at the next full quarter-hour, which may be now. */
export function scheduleFirstPoll(turn: Turn): void {
  turn.schedule(Math.ceil(turn.atMs / POLL_INTERVAL_MS) * POLL_INTERVAL_MS, { type: 'poll-due' })
}

function startDuePoll(turn: Turn): void {
  turn.schedule(turn.atMs + POLL_INTERVAL_MS, { type: 'poll-due' })
  scheduleBuyersUntilNextPoll(turn)
  startPollOnce(turn, runNoAt(turn.atMs))
}

/** By hand: the poll of the next quarter-hour comes now, and is not repeated then. */
export function bringNextPollForward(turn: Turn): void {
  turn.schedule(turn.atMs, { type: 'next-poll-brought-forward' })
}

export function isNextPollStarted({ supplier, atMs }: Turn): boolean {
  return hasStarted(supplier.inventorySync, runNoAt(atMs) + 1)
}

function runNoAt(atMs: number): number {
  return Math.floor(atMs / POLL_INTERVAL_MS)
}

function startPollOnce(turn: Turn, runNo: number): void {
  const { supplier, atMs } = turn
  const { supplierId, latency, isStockFrozen } = supplier.settings
  if (hasStarted(supplier.inventorySync, runNo)) return
  const poll = startPoll(
    supplier.inventorySync,
    { runNo, requestId: `${supplier.addedAtMs}-${runNo}`, dueAtMs: atMs },
    isStockFrozen,
  )
  const latencyStream = turn.draws(`latency/run:${runNo}`)
  turn.ask({ type: 'poll', supplierId, poll, latency, latencyStream, faults: pollFaults(turn, runNo) })
}

function pollFaults(turn: Turn, runNo: number): PollFaults {
  const pollName = `poll:${runNo}`
  const request = strikingFaults(turn, 'poll.request', pollName)
  const answer = strikingFaults(turn, 'poll.answer', pollName)
  const { jit } = turn.supplier.inventorySync
  const needsEarlierStock = answer.some(({ type }) => type === 'stale')
  return { request, answer, earlierStock: needsEarlierStock ? lastReported(jit.values()) : new Map() }
}
