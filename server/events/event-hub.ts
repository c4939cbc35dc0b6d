import type { Event } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Timers } from '../kit/timers.ts'
import type { Read } from '../read.ts'
import type { EventPosition } from './event-position.rules.ts'
import { isBehind, positionBefore } from './event-position.rules.ts'

/** Changes of other processes are seen after this long; those of this one wake the hub. */
const POLL_INTERVAL_MS = 1000

/** Between two polls while changes come without a pause. */
const BUSY_INTERVAL_MS = 20

/** Events of one poll; the next one follows at once when there are more. */
const MAX_POLLED_EVENTS = 500

/** Takes what happened, in order: each event once, of all suppliers. */
export type EventListener = (events: readonly Event[]) => void

export type EventHub = {
  /** Something was committed here: look at once, if anybody listens. */
  wake: () => void
  /**
   * From now on the listener is told all that comes after the place, and perhaps some of before. False when the hub has
   * told others more than that already: the listener must read up to a later place first.
   */
  join: (listener: EventListener, from: EventPosition) => boolean
  leave: (listener: EventListener) => void
  listenerCount: () => number
  stop: () => Promise<void>
}

type Options = { read: Read; timers: Timers; onFailure: (error: unknown) => void }

/** Reads what happens once for all who listen: one statement at an interval, however many they are, and none for nobody. */
export function createEventHub({ read, timers, onFailure }: Options): EventHub {
  const listeners = new Set<EventListener>()
  let position: EventPosition = { transactionId: 0n, id: 0n }
  let running: Promise<void> | null = null
  let planned: { cancel: () => void } | null = null
  let isWoken = false
  let isStopped = false

  function plan(ms: number): void {
    planned?.cancel()
    planned = isStopped || listeners.size === 0 ? null : timers.after(ms, begin)
  }

  function begin(): void {
    planned?.cancel()
    planned = null
    isWoken = false
    running = poll()
      .catch(onFailure)
      .finally(() => {
        running = null
        plan(isWoken ? BUSY_INTERVAL_MS : POLL_INTERVAL_MS)
      })
  }

  async function poll(): Promise<void> {
    for (;;) {
      const { events, horizon } = await readEventsAfter(read, position, MAX_POLLED_EVENTS)
      const isFull = events.length === MAX_POLLED_EVENTS
      position = (isFull ? events.at(-1) : undefined) ?? positionBefore(horizon)
      for (const tell of listeners) tell(events)
      if (!isFull || isStopped) return
    }
  }

  return {
    wake: () => {
      isWoken = true
      if (listeners.size > 0 && !running && !isStopped) begin()
    },
    join: (listener, from) => {
      // Nothing is told any more; the reader is ended with the process.
      if (isStopped) return true
      const isIdle = listeners.size === 0 && !running
      if (!isIdle && isBehind(from, position)) return false
      if (isIdle) position = from
      listeners.add(listener)
      if (!running && !planned) plan(POLL_INTERVAL_MS)
      return true
    },
    leave: (listener) => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      planned?.cancel()
      planned = null
    },
    listenerCount: () => listeners.size,
    stop: async () => {
      isStopped = true
      planned?.cancel()
      await running
    },
  }
}

type PolledRow = { horizon: bigint } & (Event | { [K in keyof Event]: null })

/** In one statement and so of one moment: what is committed after the place, and how far that goes. */
async function readEventsAfter(
  read: Read,
  { transactionId, id }: EventPosition,
  limit: number,
): Promise<{ events: Event[]; horizon: bigint }> {
  const rows = await read<PolledRow>(Prisma.sql`/* pollEvents */
    SELECT feed.horizon, event.*
    FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon) AS feed
    LEFT JOIN LATERAL (
      SELECT * FROM "Event" AS happened
      WHERE (happened."transactionId", happened.id) > (${transactionId}::bigint, ${id}::bigint)
        AND happened."transactionId" < feed.horizon
      ORDER BY happened."transactionId", happened.id LIMIT ${limit}
    ) AS event ON TRUE
    ORDER BY event."transactionId", event.id`)
  return { events: rows.flatMap((row) => (row.id === null ? [] : [row])), horizon: rows[0]?.horizon ?? 0n }
}
