import { z } from 'zod'
import { AdmissionEvent } from './admission-events.ts'
import { CatalogueEvent } from './catalogue-events.ts'
import { InstantMs } from './event-shape.ts'
import { FeeEvent } from './fee-events.ts'
import { gatewayMethod } from './gateway-method.ts'
import { InboundEvent } from './inbound-events.ts'
import { KpiEvent } from './kpi-events.ts'
import { OrderEvent } from './order-events.ts'
import { PushEvent } from './push-events.ts'
import { StockEvent } from './stock-events.ts'
import { TicketEvent } from './ticket-events.ts'
import { pageSize, wireInteger } from './wire-values.ts'

// The event feed, a method of ours [A]: everything that happens to a supplier on the platform, numbered without gaps. A
// supplier that applies the events in their order has the platform's own truth.

/** One event before it has its place in the feed. */
export const PlatformFact = z.discriminatedUnion('type', [
  OrderEvent,
  StockEvent,
  InboundEvent,
  CatalogueEvent,
  AdmissionEvent,
  KpiEvent,
  FeeEvent,
  TicketEvent,
  PushEvent,
])
export type PlatformFact = z.infer<typeof PlatformFact>

/** Every type of event that there is. */
export const PLATFORM_EVENT_TYPES: readonly string[] = [
  OrderEvent,
  StockEvent,
  InboundEvent,
  CatalogueEvent,
  AdmissionEvent,
  KpiEvent,
  FeeEvent,
  TicketEvent,
  PushEvent,
].flatMap(({ options }) => options.map(({ shape }) => shape.type.value))

export const PlatformEvent = z
  .intersection(
    z.object({
      event_no: z.int().min(1).describe('1, 2, ... within the supplier, without gaps.'),
      at: InstantMs.describe('When it happened, epoch milliseconds on the platform clock.'),
    }),
    PlatformFact,
  )
  .meta({ id: 'PlatformEvent', description: 'One thing that happened to a supplier.' })
export type PlatformEvent = z.infer<typeof PlatformEvent>

/** Events of one answer, at most. */
export const MAX_EVENTS_A_PAGE = 1000

export const EventQuery = z.object({
  after_event_no: wireInteger
    .pipe(z.int().min(0))
    .default(0)
    .describe('Events with a greater number are returned, oldest first.'),
  page_size: pageSize(MAX_EVENTS_A_PAGE, 200),
})

export const EventQueryResult = z.object({
  success: z.boolean().describe('Whether there is an answer.'),
  error_code: z.string().optional().describe('EVENTS_GONE: the next event wanted is no longer kept.'),
  error_msg: z.string().optional().describe('The same for people.'),
  oldest_event_no: z.int().min(1).describe('The oldest that is kept.'),
  newest_event_no: z.int().min(0).describe('The newest there is; 0: none.'),
  data_list: z.array(z.unknown()).describe('PlatformEvent each; of a type that you do not know: skip it.'),
})

export const EVENT_QUERY = gatewayMethod({
  name: 'aliexpress.direct.event.query',
  summary: 'What happened to the supplier, oldest first, after an event that it knows.',
  parameter: 'event_query',
  input: EventQuery,
  answer: EventQueryResult,
  listItems: { data_list: 'platform_event' },
})
