import type { TicketKind } from '../contract/ticket-events.ts'
import { HOUR_MS } from './calendar.ts'
import { befalls } from './magic-values.ts'
import type { Order } from './orders.ts'
import type { ParameterTable } from './parameter.ts'
import { openTicket } from './ticket-openings.ts'
import type { TicketCause } from './tickets.ts'
import { currentTicket, hasRoomForTickets } from './tickets.ts'
import type { EventHandlers, Turn } from './turn.ts'

// TKT-1: what happens to an order lets the modelled supplier open a ticket about it.

export const TICKET_CAUSE_PARAMETERS = {
  exceptionTicketRate: {
    value: 0.5,
    least: 0,
    most: 1,
    meaning: 'Share of exceptions of orders (ORD-2) about which the supplier opens a ticket.',
    source: '[A]',
  },
  returnTicketRate: {
    value: 0.5,
    least: 0,
    most: 1,
    meaning: 'Share of returned orders (KPI-4) about which it does.',
    source: '[A]',
  },
  mostNoticeHours: {
    value: 12,
    least: 0,
    most: 720,
    meaning: 'Hours in which it notices what happened, at most.',
    source: '[A]',
  },
} as const satisfies ParameterTable

/** What to ask for about each cause (ORD-2); of a return, what came of it is drawn. [A] */
const KIND_OF_CAUSE: Record<Exclude<TicketCause, 'RETURNED'>, TicketKind> = {
  STOCK_SHORT: 'INQUIRY',
  TRUNK_DELAYED: 'INQUIRY',
  CUSTOMS_DOCUMENT_MISSING: 'INQUIRY',
  CUSTOMS_HELD: 'INQUIRY',
  LOCAL_WAREHOUSE_MISSORT: 'RESHIP',
  CARRIER_DELAY: 'COMPENSATION',
  ADDRESS_WRONG: 'ADDRESS_CHANGE',
  PARCEL_LOST: 'RESHIP',
  REFUSED_BY_BUYER: 'RETURN',
  PARCEL_DAMAGED: 'COMPENSATION',
  GOODS_NOT_AS_DESCRIBED: 'RETURN',
}

export type TicketCauseEvent = { type: 'ticket-cause-noticed'; tradeOrderId: string; cause: TicketCause }

export const TICKET_CAUSE_EVENTS: EventHandlers<TicketCauseEvent> = { 'ticket-cause-noticed': openAboutCause }

/** Whether the supplier opens a ticket about what just happened to its order, and when. */
export function drawTicket(turn: Turn, order: Order, cause: TicketCause): void {
  const { tradeOrderId } = order
  const { exceptionTicketRate, returnTicketRate, mostNoticeHours } = turn.parameters.ticketCauses
  const draws = turn.draws(`order:${tradeOrderId}/ticket:${cause}`)
  const isByChance = draws.fraction() < (cause === 'RETURNED' ? returnTicketRate : exceptionTicketRate)
  if (!befalls(order, 'TICKET', isByChance)) return
  const afterMs = Math.round(draws.fraction() * mostNoticeHours * HOUR_MS)
  turn.schedule(turn.atMs + afterMs, { type: 'ticket-cause-noticed', tradeOrderId, cause })
}

/** What a ticket about a cause asks for. */
export function kindOfCause(turn: Turn, tradeOrderId: string, cause: TicketCause): TicketKind {
  if (cause !== 'RETURNED') return KIND_OF_CAUSE[cause]
  return turn.draws(`order:${tradeOrderId}/ticket:RETURNED/kind`).weighted([
    ['RETURN', 2],
    ['REFUND', 2],
    ['COMPENSATION', 1],
  ])
}

// A ticket of the kind that is open already is about this too.
function openAboutCause(turn: Turn, { tradeOrderId, cause }: TicketCauseEvent): void {
  const { supplier } = turn
  if (!supplier.orders.has(tradeOrderId) || !hasRoomForTickets(supplier)) return
  const kind = kindOfCause(turn, tradeOrderId, cause)
  if (currentTicket(supplier, tradeOrderId, kind)) return
  openTicket(turn, { requestNo: null, kind, tradeOrderId, reason: REASONS[cause] }, cause)
}

/** [A] */
const REASONS: Record<TicketCause, string> = {
  STOCK_SHORT: 'Units of the order are missing. What happens to it?',
  TRUNK_DELAYED: 'The order waits for the trunk. When does it leave?',
  CUSTOMS_DOCUMENT_MISSING: 'Customs miss a document. Which one, and where to send it?',
  CUSTOMS_HELD: 'Customs hold the order. How long will it take?',
  LOCAL_WAREHOUSE_MISSORT: 'The local warehouse sorted the parcel wrongly. Send another one if it is gone.',
  CARRIER_DELAY: 'The last mile is late. We ask for compensation.',
  ADDRESS_WRONG: 'The address is wrong. Ask the buyer, please.',
  PARCEL_LOST: 'The parcel is lost. Send another one, please.',
  REFUSED_BY_BUYER: 'The buyer did not take the parcel. Settle the return, please.',
  PARCEL_DAMAGED: 'The parcel was damaged on the way. We ask for compensation.',
  GOODS_NOT_AS_DESCRIBED: 'The buyer says that the goods are not as described. Settle the return, please.',
  RETURNED: 'The order came back. Settle it with the buyer, please.',
}
