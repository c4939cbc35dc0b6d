import { z } from 'zod'
import { InstantMs, tradeOrderId } from './event-shape.ts'
import { gatewayMethod } from './gateway-method.ts'
import {
  RESOLUTION_CODES,
  ResponsibleSideName,
  TICKET_STATES,
  TicketKindName,
  ticketNo,
  ticketRequestNo,
  TicketText,
} from './ticket-events.ts'
import { businessResult, pagedResult, pageIndex, pageSize } from './wire-values.ts'

// The gateway's methods for tickets, ours [A]: aliexpress.direct.ticket.open, .withdraw and .query (TKT-1); and the two that
// a supplier may try instead, and is refused.

export const TicketOpening = z.object({
  request_no: ticketRequestNo.describe('A number of your own: the same again returns the same ticket.'),
  kind: TicketKindName.describe('What is asked for.'),
  trade_order_id: tradeOrderId.nullable().default(null).describe('The order; only an INQUIRY may do without.'),
  reason: TicketText.describe('Why, for people.'),
})

export const TicketWithdrawal = z
  .object({
    ticket_no: ticketNo.optional(),
    request_no: ticketRequestNo.optional().describe('Of aliexpress.direct.ticket.open, instead of the ticket.'),
  })
  .refine((given) => (given.ticket_no === undefined) !== (given.request_no === undefined), {
    message: 'name the ticket by ticket_no or by request_no: exactly one of them',
  })

export const TicketQuery = z.object({
  ticket_no_list: z.array(ticketNo).max(50).optional().describe('Only these, at most 50.'),
  trade_order_id: tradeOrderId.optional().describe('Only those about this order.'),
  state: z.enum(TICKET_STATES).optional().describe('Only those that wait for this.'),
  page_index: pageIndex,
  page_size: pageSize(200),
})

export const PlatformTicket = z
  .object({
    ticket_no: ticketNo,
    request_no: ticketRequestNo.nullable().describe('Null: not opened by aliexpress.direct.ticket.open.'),
    kind: TicketKindName.describe('What is asked for.'),
    trade_order_id: tradeOrderId.nullable().describe('The order; null for an INQUIRY of none.'),
    state: z.enum(TICKET_STATES).describe('What it waits for.'),
    reason: TicketText.describe('Why it was opened.'),
    opened_at: InstantMs.describe('Virtual time.'),
    answer_due_at: InstantMs.describe('TKT-2: the last instant at which an answer is in time.'),
    answered_at: InstantMs.nullable().describe('Null before.'),
    closed_at: InstantMs.nullable().describe('When it was resolved or withdrawn; null before.'),
    responsible_side: ResponsibleSideName.nullable().describe('TKT-2: locked with the answer; null before.'),
    resolution_code: z.enum(RESOLUTION_CODES).nullable().describe('What came of it; null unless RESOLVED.'),
    resolution: TicketText.nullable().describe('What was done; null unless RESOLVED.'),
  })
  .meta({ id: 'PlatformTicket', description: 'A ticket as the platform has it (TKT-1, TKT-2).' })
export type PlatformTicket = z.infer<typeof PlatformTicket>

/** Of open and withdraw. What the platform does not do is `success: false` with the code of the reason. */
export const TicketAnswer = z.object({
  success: businessResult.success,
  error_code: z
    .string()
    .optional()
    .describe(
      'ORDER_UNKNOWN, ORDER_MISSING, TICKET_ALREADY_OPEN (`ticket` is that one), REQUEST_NO_REUSED, TOO_MANY_TICKETS, TICKET_UNKNOWN or ILLEGAL_STEP.',
    ),
  error_msg: businessResult.error_msg,
  ticket: PlatformTicket.nullable().describe('The ticket as it is now; null when there is none.'),
})
export type TicketAnswer = z.infer<typeof TicketAnswer>

export const TicketQueryResult = z.object({
  ...pagedResult,
  data_list: z.array(PlatformTicket).describe('Opened last comes first.'),
})

/** Of aliexpress.direct.order.refund and aliexpress.direct.buyer.contact. */
export const DirectAction = z.object({ trade_order_id: tradeOrderId })

/** TKT-1: a supplier never does either itself. */
export const DirectActionRefusal = z.object({
  success: z.literal(false).describe('Never done.'),
  error_code: z.enum(['TICKET_REQUIRED', 'ORDER_UNKNOWN']).describe('Why not.'),
  error_msg: z.string().describe('The same for people.'),
  ticket_kind: TicketKindName.describe('What kind of ticket does it.'),
  ticket: PlatformTicket.nullable().describe('The ticket of the kind that is not closed; null: open one.'),
})
export type DirectActionRefusal = z.infer<typeof DirectActionRefusal>

export const TICKET_OPEN = gatewayMethod({
  name: 'aliexpress.direct.ticket.open',
  summary: 'Opens a ticket, the same for the same request number (TKT-1).',
  parameter: 'ticket_opening',
  input: TicketOpening,
  answer: TicketAnswer,
})

export const TICKET_WITHDRAW = gatewayMethod({
  name: 'aliexpress.direct.ticket.withdraw',
  summary: 'Takes back a ticket; again is the same.',
  parameter: 'ticket_withdrawal',
  input: TicketWithdrawal,
  answer: TicketAnswer,
})

export const TICKET_QUERY = gatewayMethod({
  name: 'aliexpress.direct.ticket.query',
  summary: 'Tickets, opened last first.',
  parameter: 'ticket_query',
  input: TicketQuery,
  answer: TicketQueryResult,
  listItems: { data_list: 'ticket' },
})

export const ORDER_REFUND = gatewayMethod({
  name: 'aliexpress.direct.order.refund',
  summary: 'Refused, with the ticket to open instead (TKT-1).',
  parameter: 'direct_action',
  input: DirectAction,
  answer: DirectActionRefusal,
})

export const BUYER_CONTACT = gatewayMethod({
  name: 'aliexpress.direct.buyer.contact',
  summary: 'Refused, with the ticket to open instead (TKT-1).',
  parameter: 'direct_action',
  input: DirectAction,
  answer: DirectActionRefusal,
})
