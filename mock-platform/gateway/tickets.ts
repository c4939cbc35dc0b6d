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
import type { TicketKind } from '../contract/ticket-events.ts'
import { InputRefused } from '../sim/input-refused.ts'
import type { InputOutcome, SupplierInput } from '../sim/inputs.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { Ticket, TicketRequest } from '../sim/tickets.ts'
import { answerDueAtMs, currentTicket, ticketOfRequest } from '../sim/tickets.ts'
import { page } from './page.ts'

/** Lets the world take an input of the supplier that calls. Throws InputRefused. */
export type TakeInput = (input: SupplierInput) => InputOutcome

/** aliexpress.direct.ticket.open (ours): a ticket, the same for the same request number (TKT-1). */
export function openTicket(
  supplier: Supplier,
  { request_no: requestNo, kind, trade_order_id: tradeOrderId, reason }: z.infer<typeof TicketOpening>,
  take: TakeInput,
): TicketAnswer {
  const request: TicketRequest = { requestNo, kind, tradeOrderId, reason }
  return answerOf(
    () => take({ type: 'ticket-opened', request }),
    () => (tradeOrderId === null ? undefined : currentTicket(supplier, tradeOrderId, kind)),
  )
}

/** aliexpress.direct.ticket.withdraw (ours): the supplier no longer wants it; again is the same. */
export function withdrawTicket(
  supplier: Supplier,
  { ticket_no: named, request_no: requestNo }: z.infer<typeof TicketWithdrawal>,
  take: TakeInput,
): TicketAnswer {
  const ticketNo = named ?? ticketOfRequest(supplier, requestNo ?? '')?.ticketNo ?? ''
  return answerOf(
    () => take({ type: 'ticket-withdrawn', ticketNo }),
    () => supplier.tickets.byNo.get(ticketNo),
  )
}

/** aliexpress.direct.ticket.query (ours): newest first. */
export function queryTickets(
  { tickets }: Supplier,
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

/** aliexpress.direct.order.refund (ours): refused, with the ticket to open instead (TKT-1). */
export function refuseRefund(supplier: Supplier, { trade_order_id }: z.infer<typeof DirectAction>) {
  return refuseWithoutTicket(supplier, trade_order_id, 'REFUND')
}

/** aliexpress.direct.buyer.contact (ours): refused, with the ticket to open instead (TKT-1). */
export function refuseContact(supplier: Supplier, { trade_order_id }: z.infer<typeof DirectAction>) {
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
  try {
    const outcome = take()
    if (outcome.type !== 'ticket-taken') throw new Error('an input about a ticket is answered with it')
    return { success: true, ticket: platformTicket(outcome.ticket) }
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error
    const ticket = concerned()
    const told = ticket ? platformTicket(ticket) : null
    return { success: false, error_code: error.code, error_msg: error.message, ticket: told }
  }
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
