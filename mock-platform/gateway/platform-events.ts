import type { z } from 'zod'
import type { EventQuery, EventQueryResult } from '../contract/platform-events.ts'
import { EVENT_QUERY } from '../contract/platform-events.ts'
import { eventsAfter, oldestEventNo } from '../sim/event-feed.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'

/** The event feed. */
export const platformEventMethods = [answered(EVENT_QUERY, queryEvents)]

function queryEvents(
  { supplier: { eventFeed } }: MethodCaller,
  query: z.infer<typeof EventQuery>,
): z.infer<typeof EventQueryResult> {
  const place = { oldest_event_no: oldestEventNo(eventFeed), newest_event_no: eventFeed.newestNo }
  const events = eventsAfter(eventFeed, query.after_event_no, query.page_size)
  if (events) return { success: true, ...place, data_list: events }
  const error_msg = `events up to ${place.oldest_event_no - 1} are no longer kept; read the state anew, then go on from there`
  return { success: false, error_code: 'EVENTS_GONE', error_msg, ...place, data_list: [] }
}
