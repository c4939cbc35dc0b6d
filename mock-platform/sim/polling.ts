import { POLL_INTERVAL_MS } from '../contract/inventory-query.ts'
import { scheduleBuyersUntilNextPoll } from './demand.ts'
import { startPoll } from './inventory-sync.ts'
import type { EventHandlers, Turn } from './turn.ts'

// SYNC-1: the platform asks at every full quarter-hour, whatever happened before.

export type PollingEvent = { type: 'poll-due' }

export const POLLING_EVENTS: EventHandlers<PollingEvent> = { 'poll-due': startDuePoll }

/** The first poll is at the next full quarter-hour, which may be now. */
export function scheduleFirstPoll(turn: Turn): void {
  turn.schedule(Math.ceil(turn.atMs / POLL_INTERVAL_MS) * POLL_INTERVAL_MS, { type: 'poll-due' })
}

function startDuePoll(turn: Turn): void {
  const { supplier, atMs } = turn
  const { supplierId, latency, isStockFrozen } = supplier.settings
  turn.schedule(atMs + POLL_INTERVAL_MS, { type: 'poll-due' })
  scheduleBuyersUntilNextPoll(turn)
  const runNo = Math.floor(atMs / POLL_INTERVAL_MS)
  const poll = startPoll(
    supplier.inventorySync,
    { runNo, requestId: `${supplier.addedAtMs}-${runNo}`, dueAtMs: atMs },
    isStockFrozen,
  )
  turn.ask({ type: 'poll', supplierId, poll, latency, latencyStream: turn.draws(`latency/run:${runNo}`) })
}
