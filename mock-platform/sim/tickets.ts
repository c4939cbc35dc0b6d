import type { OrderExceptionKind } from '../contract/order-events.ts'
import type { ResolutionCode, ResponsibleSide, TicketKind, TicketState } from '../contract/ticket-events.ts'
import { TICKET_ANSWER_LIMIT_MS } from '../contract/ticket-events.ts'
import { InputRefused } from './input-refused.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

// TKT-1: every after-sales action goes through a ticket. How one is opened is ticket-openings.ts, what the platform does with
// it ticket-answers.ts, and which of them come by themselves ticket-causes.ts.

/** Tickets of a supplier at once, ended ones included; no more are taken until some of the oldest have ended. [A] */
export const MAX_TICKETS = 20_000

/** TKT-2: answered before it is resolved. Closed for good: for anything more there is another ticket. [A] */
export const TICKET_STEPS: Steps<TicketState> = {
  OPEN: ['ANSWERED', 'WITHDRAWN'],
  ANSWERED: ['RESOLVED', 'WITHDRAWN'],
  RESOLVED: [],
  WITHDRAWN: [],
}

/** Why a ticket comes by itself: what holds its order up (ORD-2), or that it came back (KPI-4). */
export type TicketCause = OrderExceptionKind | 'RETURNED'

/** What a supplier asks for. */
export type TicketRequest = {
  /** The supplier's own number of the request: asked for again, it is the same ticket. Null: it has none. */
  requestNo: string | null
  kind: TicketKind
  /** Null for an INQUIRY that is about no order. */
  tradeOrderId: string | null
  reason: string
}

export type Ticket = TicketRequest & {
  ticketNo: string
  state: TicketState
  /** Null: a person opened it. */
  cause: TicketCause | null
  openedAtMs: number
  answeredAtMs: number | null
  /** When it was resolved or withdrawn. */
  closedAtMs: number | null
  /** TKT-2: locked with the answer; null before. */
  responsibleSide: ResponsibleSide | null
  /** How often the side was changed since. */
  sideChanges: number
  resolution: { code: ResolutionCode; text: string } | null
}

export type Tickets = {
  /** How many there were so far. */
  opened: number
  byNo: Map<string, Ticket>
}

export function newTickets(): Tickets {
  return { opened: 0, byNo: new Map() }
}

/** TKT-2: the last instant at which an answer is in time. */
export function answerDueAtMs({ openedAtMs }: Ticket): number {
  return openedAtMs + TICKET_ANSWER_LIMIT_MS
}

/** Resolved or withdrawn: nothing happens to it any more. */
export function isClosed({ state }: Ticket): boolean {
  return TICKET_STEPS[state].length === 0
}

/** The ticket of a request that was taken before. */
export function ticketOfRequest({ tickets }: Supplier, requestNo: string): Ticket | undefined {
  return [...tickets.byNo.values()].find((ticket) => ticket.requestNo === requestNo)
}

/** Throws InputRefused, TICKET_UNKNOWN. */
export function ticketNamed({ tickets }: Supplier, ticketNo: string): Ticket {
  const ticket = tickets.byNo.get(ticketNo)
  if (ticket) return ticket
  throw new InputRefused('TICKET_UNKNOWN', `no ticket "${ticketNo}"; GET the supplier's tickets lists them`)
}

/** The ticket of a kind that is not closed yet: there is one at a time for an order. [A] */
export function currentTicket({ tickets }: Supplier, tradeOrderId: string, kind: TicketKind): Ticket | undefined {
  return [...tickets.byNo.values()].find(
    (ticket) => ticket.tradeOrderId === tradeOrderId && ticket.kind === kind && !isClosed(ticket),
  )
}

/** Whether the platform holds few enough tickets of the supplier to take another one. */
export function hasRoomForTickets({ tickets }: Supplier): boolean {
  return tickets.byNo.size < MAX_TICKETS
}

/** Throws InputRefused for a ticket that can not be withdrawn; one that is withdrawn already stays so. */
export function requireWithdrawable(supplier: Supplier, ticketNo: string): void {
  const ticket = ticketNamed(supplier, ticketNo)
  if (ticket.state !== 'WITHDRAWN') requireTicketStep(ticket, 'WITHDRAWN')
}

/** The supplier no longer wants it. */
export function withdrawTicket(turn: Turn, ticket: Ticket): void {
  if (ticket.state === 'WITHDRAWN') return
  stepTicket(turn, ticket, 'WITHDRAWN')
  turn.tell({ type: 'ticket_withdrawn', data: { ticket_no: ticket.ticketNo } })
}

/** Throws InputRefused, ILLEGAL_STEP. */
export function requireTicketStep({ ticketNo, state }: Ticket, to: TicketState): void {
  requireStep(TICKET_STEPS, `ticket ${ticketNo}`, { from: state, to })
}

/** Takes a ticket one step further. Throws InputRefused for a step that is not in the table. */
export function stepTicket({ atMs }: Turn, ticket: Ticket, state: Exclude<TicketState, 'OPEN'>): void {
  requireTicketStep(ticket, state)
  ticket.state = state
  if (state === 'ANSWERED') ticket.answeredAtMs = atMs
  else ticket.closedAtMs = atMs
}
