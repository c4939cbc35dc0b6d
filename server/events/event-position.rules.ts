import type { Position } from '../kit/cursor.ts'
import { decodeCursor, encodeCursor } from '../kit/cursor.ts'

// Places in the feed. Transactions are numbered when they first write and end in any order; the feed shows only those
// before the eldest that is still open, so nothing can appear behind a place that was given out.

/** After everything of the transactions before, and after the event `id` of this one. */
export type EventPosition = { transactionId: bigint; id: bigint }

/** Name of the list in its cursors: the feed runs from the eldest event to the newest. */
export const EVENT_LIST = 'events'
const CURSOR_NAME = `${EVENT_LIST}+`

/** What happened before the eldest open transaction began, all of it. */
export function positionBefore(horizon: bigint): EventPosition {
  return { transactionId: horizon, id: 0n }
}

export function isBehind(position: EventPosition, other: EventPosition): boolean {
  if (position.transactionId !== other.transactionId) return position.transactionId < other.transactionId
  return position.id < other.id
}

export function toKeysetPosition({ transactionId, id }: EventPosition): Position {
  return { key: String(transactionId), id: String(id) }
}

export function encodeEventCursor(position: EventPosition): string {
  return encodeCursor(CURSOR_NAME, toKeysetPosition(position))
}

const NUMBER = /^\d{1,18}$/

/** Null for what is no place, whoever made it up. Throws InvalidCursor for what is no cursor of the feed at all. */
export function decodeEventCursor(cursor: string): EventPosition | null {
  const { key, id } = decodeCursor(CURSOR_NAME, cursor)
  return NUMBER.test(key) && NUMBER.test(id) ? { transactionId: BigInt(key), id: BigInt(id) } : null
}

/** How far the feed reaches now: what lies at the floor or before is removed, what lies at the horizon or after is open. */
export type EventBounds = { floor: EventPosition; horizon: bigint }

/**
 * Whether all that happened after the position can still be shown. One ahead of the horizon comes from another database, as
 * from before a restore: what happened since then is not known.
 */
export function isWithin(position: EventPosition, { floor, horizon }: EventBounds): boolean {
  return !isBehind(position, floor) && !isBehind(positionBefore(horizon), position)
}
