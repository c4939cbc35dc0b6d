import type { z } from 'zod'
import type {
  DirectAction,
  DirectActionRefusal,
  PlatformTicket,
  TicketAnswer,
  TicketOpening,
  TicketQuery,
  TicketQueryResult,
  TicketWithdrawal,
} from '../contract/ticket-methods.ts'
import { BUYER_CONTACT, ORDER_REFUND, TICKET_OPEN, TICKET_QUERY, TICKET_WITHDRAW } from '../contract/ticket-methods.ts'
import type { TicketKind } from '../contract/ticket-events.ts'
import type { InputOutcome } from '../sim/inputs.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { Ticket, TicketRequest } from '../sim/tickets.ts'
import { answerDueAtMs, currentTicket, ticketOfRequest } from '../sim/tickets.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { page } from './page.ts'
import { orRefusal } from './refused-inputs.ts'

/** Tickets (TKT-1, TKT-2). */
export const ticketMethods = [
  answered(TICKET_OPEN, openTicket),
  answered(TICKET_WITHDRAW, withdrawTicket),
  answered(TICKET_QUERY, queryTickets),
  answered(ORDER_REFUND, refuseRefund),
  answered(BUYER_CONTACT, refuseContact),
]

function openTicket(
  { supplier, take }: MethodCaller,
  { request_no: requestNo, kind, trade_order_id: tradeOrderId, reason }: z.infer<typeof TicketOpening>,
): TicketAnswer {
  const request: TicketRequest = { requestNo, kind, tradeOrderId, reason }
  return answerOf(
    () => take({ type: 'ticket-opened', request }),
    () => (tradeOrderId === null ? undefined : currentTicket(supplier, tradeOrderId, kind)),
  )
}

function withdrawTicket(
  { supplier, take }: MethodCaller,
  { ticket_no: named, request_no: requestNo }: z.infer<typeof TicketWithdrawal>,
): TicketAnswer {
  const ticketNo = named ?? ticketOfRequest(supplier, requestNo ?? '')?.ticketNo ?? ''
  return answerOf(
    () => take({ type: 'ticket-withdrawn', ticketNo }),
    () => supplier.tickets.byNo.get(ticketNo),
  )
}

function queryTickets(
  { supplier: { tickets } }: MethodCaller,
  query: z.infer<typeof TicketQuery>,
): z.infer<typeof TicketQueryResult> {
  const asked = query.ticket_no_list && new Set(query.ticket_no_list)
  const rows = [...tickets.byNo.values()]
    .filter(
      ({ ticketNo, tradeOrderId, state }) =>
        (!asked || asked.has(ticketNo)) &&
        (!query.trade_order_id || tradeOrderId === query.trade_order_id) &&
        (!query.state || state === query.state),
    )
    .toReversed()
  return page(rows, query, platformTicket)
}

function refuseRefund({ supplier }: MethodCaller, { trade_order_id }: z.infer<typeof DirectAction>) {
  return refuseWithoutTicket(supplier, trade_order_id, 'REFUND')
}

function refuseContact({ supplier }: MethodCaller, { trade_order_id }: z.infer<typeof DirectAction>) {
  return refuseWithoutTicket(supplier, trade_order_id, 'INQUIRY')
}

function refuseWithoutTicket(supplier: Supplier, tradeOrderId: string, kind: TicketKind): DirectActionRefusal {
  const refusal = { success: false as const, ticket_kind: kind }
  if (!supplier.orders.has(tradeOrderId)) {
    return { ...refusal, error_code: 'ORDER_UNKNOWN', error_msg: `no order "${tradeOrderId}"`, ticket: null }
  }
  const current = currentTicket(supplier, tradeOrderId, kind)
  const what = current ? `go on in ${current.ticketNo}` : `open one of the kind ${kind} for this order`
  return {
    ...refusal,
    error_code: 'TICKET_REQUIRED',
    error_msg: `every after-sales action goes through a ticket: ${what}`,
    ticket: current ? platformTicket(current) : null,
  }
}

// A refusal of the world is an answer of the method, with the ticket that it is about.
function answerOf(take: () => InputOutcome, concerned: () => Ticket | undefined): TicketAnswer {
  return orRefusal(
    (): TicketAnswer => {
      const outcome = take()
      if (outcome.type !== 'ticket-taken') throw new Error('an input about a ticket is answered with it')
      return { success: true, ticket: platformTicket(outcome.ticket) }
    },
    ({ code, message }): TicketAnswer => {
      const ticket = concerned()
      return { success: false, error_code: code, error_msg: message, ticket: ticket ? platformTicket(ticket) : null }
    },
  )
}

/** A ticket as the platform tells it. */
export function platformTicket(ticket: Ticket): PlatformTicket {
  return {
    ticket_no: ticket.ticketNo,
    request_no: ticket.requestNo,
    kind: ticket.kind,
    trade_order_id: ticket.tradeOrderId,
    state: ticket.state,
    reason: ticket.reason,
    opened_at: ticket.openedAtMs,
    answer_due_at: answerDueAtMs(ticket),
    answered_at: ticket.answeredAtMs,
    closed_at: ticket.closedAtMs,
    responsible_side: ticket.responsibleSide,
    resolution_code: ticket.resolution?.code ?? null,
    resolution: ticket.resolution?.text ?? null,
  }
}
