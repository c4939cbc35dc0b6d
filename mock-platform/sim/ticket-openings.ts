import type { Supplier } from './suppliers.ts'
import { InputRefused } from './input-refused.ts'
import { forgetOldest } from './keep-newest.ts'
import { documentNo } from './purchase-orders.ts'
import { scheduleAnswer } from './ticket-answers.ts'
import type { Ticket, TicketCause, TicketRequest } from './tickets.ts'
import { answerDueAtMs, currentTicket, hasRoomForTickets, isClosed, MAX_TICKETS, ticketOfRequest } from './tickets.ts'
import type { Turn } from './turn.ts'

// TKT-1: a ticket is opened, by a request of the supplier or by what happened to an order.

/** Beyond these, the oldest that have ended are let go. [A] */
export const MAX_TICKETS_KEPT = 5000

/** Refuses a ticket that can not be opened, before anything changes. */
export function requireOpenable(supplier: Supplier, request: TicketRequest): void {
  const { requestNo, kind, tradeOrderId } = request
  const known = requestNo === null ? undefined : ticketOfRequest(supplier, requestNo)
  if (known) return requireSame(known, request)
  if (!hasRoomForTickets(supplier)) {
    throw new InputRefused('TOO_MANY_TICKETS', `${MAX_TICKETS} tickets are held; let time pass until some have ended`)
  }
  if (tradeOrderId === null) {
    if (kind === 'INQUIRY') return
    throw new InputRefused('ORDER_MISSING', `a ticket of the kind ${kind} is about an order: name it`)
  }
  if (!supplier.orders.has(tradeOrderId)) {
    throw new InputRefused('ORDER_UNKNOWN', `no order "${tradeOrderId}"; GET the supplier's orders lists them`)
  }
  const current = currentTicket(supplier, tradeOrderId, kind)
  if (current) {
    throw new InputRefused('TICKET_ALREADY_OPEN', `${current.ticketNo} of the kind ${kind} is open for the order`)
  }
}

function requireSame(known: Ticket, { requestNo, kind, tradeOrderId, reason }: TicketRequest): void {
  if (known.kind === kind && known.tradeOrderId === tradeOrderId && known.reason === reason) return
  throw new InputRefused('REQUEST_NO_REUSED', `${requestNo} is the number of another request, for ${known.ticketNo}`)
}

/** Opens a ticket after requireOpenable, or returns the one that was opened for the same request before. */
export function openTicket(turn: Turn, request: TicketRequest, cause: TicketCause | null = null): Ticket {
  const { supplier, atMs } = turn
  const { requestNo, kind, tradeOrderId, reason } = request
  const known = requestNo === null ? undefined : ticketOfRequest(supplier, requestNo)
  if (known) return known
  const ticket: Ticket = {
    requestNo,
    kind,
    tradeOrderId,
    reason,
    ticketNo: documentNo(supplier, 'TK', ++supplier.tickets.opened),
    state: 'OPEN',
    cause,
    openedAtMs: atMs,
    answeredAtMs: null,
    closedAtMs: null,
    responsibleSide: null,
    sideChanges: 0,
    resolution: null,
  }
  supplier.tickets.byNo.set(ticket.ticketNo, ticket)
  forgetOldest(supplier.tickets.byNo, MAX_TICKETS_KEPT, isClosed)
  turn.tell({
    type: 'ticket_opened',
    data: {
      ticket_no: ticket.ticketNo,
      request_no: requestNo,
      kind,
      trade_order_id: tradeOrderId,
      reason,
      answer_due_at: answerDueAtMs(ticket),
    },
  })
  scheduleAnswer(turn, ticket)
  return ticket
}
