import type { PlatformEvent, PlatformFact } from '../contract/platform-events.ts'
import { keepNewest } from './keep-newest.ts'

/** Events of a supplier that are kept at least: half a year of a small one, weeks of a large one. [A] */
export const MAX_EVENTS_KEPT = 50_000

/** What happened to a supplier, numbered from 1 without gaps; the oldest are let go. */
export type EventFeed = { newestNo: number; events: PlatformEvent[] }

export function newEventFeed(): EventFeed {
  return { newestNo: 0, events: [] }
}

/** Gives a fact its place in the feed. */
export function addEvent(feed: EventFeed, fact: PlatformFact, atMs: number): PlatformEvent {
  const event: PlatformEvent = { event_no: ++feed.newestNo, at: atMs, ...fact }
  feed.events.push(event)
  keepNewest(feed.events, MAX_EVENTS_KEPT)
  return event
}

/** The number of the oldest event that is kept; of an empty feed, the one that comes next. */
export function oldestEventNo({ newestNo, events }: EventFeed): number {
  return newestNo - events.length + 1
}

/** Events after a number, oldest first; null when some of them are no longer kept. */
export function eventsAfter(feed: EventFeed, eventNo: number, limit: number): PlatformEvent[] | null {
  const skipped = eventNo + 1 - oldestEventNo(feed)
  return skipped < 0 ? null : feed.events.slice(skipped, skipped + limit)
}
