import { z } from 'zod'
import { event, InstantMs, tradeOrderId } from './event-shape.ts'
import { Identifier } from './inventory-query.ts'

// What happens to a ticket (TKT-1, TKT-2), as the event feed tells it.

/** What a ticket can ask for; the source names no kinds [A]. */
export const TICKET_KINDS = ['REFUND', 'RESHIP', 'RETURN', 'COMPENSATION', 'ADDRESS_CHANGE', 'INQUIRY'] as const
export type TicketKind = (typeof TICKET_KINDS)[number]

/** What a ticket waits for, or how it ended. */
export const TICKET_STATES = ['OPEN', 'ANSWERED', 'RESOLVED', 'WITHDRAWN'] as const
export type TicketState = (typeof TICKET_STATES)[number]

/** TKT-2: who can answer for what happened. */
export const RESPONSIBLE_SIDES = ['PLATFORM', 'SUPPLIER'] as const
export type ResponsibleSide = (typeof RESPONSIBLE_SIDES)[number]

/** What came of a ticket. [A] */
export const RESOLUTION_CODES = [
  'REFUNDED',
  'RESHIPPED',
  'RETURN_SETTLED',
  'COMPENSATED',
  'ADDRESS_CHANGED',
  'EXPLAINED',
  'DECLINED',
] as const
export type ResolutionCode = (typeof RESOLUTION_CODES)[number]

/** TKT-2: the platform answers within 2 hours; exactly 2:00:00.000 is in time. */
export const TICKET_ANSWER_LIMIT_MS = 2 * 60 * 60 * 1000

/** Characters of what people write on a ticket. [A] */
export const MAX_TICKET_TEXT_CHARS = 2000

export const TicketText = z.string().max(MAX_TICKET_TEXT_CHARS).regex(/\S/, 'must not be blank')
export const ticketNo = Identifier.describe("The platform's number of the ticket.")
export const ticketRequestNo = Identifier.describe('The number that the supplier gave its request to open it.')
export const TicketKindName = z.enum(TICKET_KINDS)
export const ResponsibleSideName = z.enum(RESPONSIBLE_SIDES)
const agent = z.string().max(100).describe('Who decided it on the side of the platform.')

export const TicketEvent = z.discriminatedUnion('type', [
  event('ticket_opened', 'TKT-1: the supplier asks for something; the 2 hours begin (TKT-2).', {
    ticket_no: ticketNo,
    request_no: ticketRequestNo.nullable().describe('Of `aliexpress.direct.ticket.open`; null: opened otherwise.'),
    kind: TicketKindName.describe('What is asked for.'),
    trade_order_id: tradeOrderId.nullable().describe('The order that it is about; null for an INQUIRY of none.'),
    reason: TicketText.describe('Why, for people.'),
    answer_due_at: InstantMs.describe('TKT-2: the last instant at which an answer is in time.'),
  }),
  event('ticket_answered', 'TKT-2: the platform has answered, and locked the responsible side.', {
    ticket_no: ticketNo,
    message: TicketText.describe('The answer, for people.'),
    responsible_side: ResponsibleSideName.describe('Who answers for what happened.'),
    responsibility_reason: TicketText.describe('Why that side, for people.'),
    agent,
  }),
  event('ticket_responsibility_changed', 'TKT-2: the locked side was changed; this is the trace of it.', {
    ticket_no: ticketNo,
    from_side: ResponsibleSideName.describe('Who was responsible.'),
    to_side: ResponsibleSideName.describe('Who is from now on.'),
    reason: TicketText.describe('Why, for people.'),
    agent,
  }),
  event('ticket_resolved', 'TKT-1: the ticket is settled.', {
    ticket_no: ticketNo,
    code: z.enum(RESOLUTION_CODES).describe('What came of it.'),
    resolution: TicketText.describe('What was done, for people.'),
    agent,
  }),
  event('ticket_withdrawn', 'TKT-1: the supplier no longer wants it.', { ticket_no: ticketNo }),
])
export type TicketEvent = z.infer<typeof TicketEvent>
