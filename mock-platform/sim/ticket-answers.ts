import type { ResolutionCode, ResponsibleSide, TicketKind } from '../contract/ticket-events.ts'
import { TICKET_ANSWER_LIMIT_MS } from '../contract/ticket-events.ts'
import { HOUR_MS } from './calendar.ts'
import { InputRefused } from './input-refused.ts'
import { befalls } from './magic-values.ts'
import type { Order } from './orders.ts'
import type { ParameterTable } from './parameter.ts'
import type { Ticket, TicketCause } from './tickets.ts'
import { answerDueAtMs, requireTicketStep, stepTicket, withdrawTicket } from './tickets.ts'
import type { EventHandlers, Turn } from './turn.ts'

// TKT-2: the platform answers a ticket, which locks the responsible side, and settles it.

const MINUTE_MS = HOUR_MS / 60

const share = (value: number, meaning: string) => ({ value, least: 0, most: 1, meaning, source: '[A]' })

export const TICKET_ANSWER_PARAMETERS = {
  leastAnswerMinutes: { value: 5, least: 0, most: 120, meaning: 'Minutes to the answer, at least.', source: '[A]' },
  mostAnswerMinutes: { value: 120, least: 0, most: 120, meaning: 'The same, at most.', source: 'TKT-2' },
  lateAnswerRate: share(0, 'Share of tickets that are answered after the 2 hours of TKT-2.'),
  mostLateHours: {
    value: 24,
    least: 0.01,
    most: 720,
    meaning: 'Hours by which such an answer is late, at most.',
    source: '[A]',
  },
  supplierResponsibleShare: share(0.4, 'Share of tickets of no root cause for which the supplier answers.'),
  sideChangedRate: share(0.08, 'Share of answered tickets whose responsible side is changed before they are settled.'),
  declinedRate: share(0.15, 'Share of tickets in which the platform does not do what is asked for.'),
  withdrawnRate: share(0.05, 'Share of its own tickets that the modelled supplier withdraws once they are answered.'),
  leastResolutionHours: {
    value: 4,
    least: 0,
    most: 2000,
    meaning: 'Hours from the answer to the end of a ticket, at least.',
    source: '[A]',
  },
  mostResolutionHours: { value: 72, least: 0, most: 2000, meaning: 'The same, at most.', source: '[A]' },
} as const satisfies ParameterTable

/** Changes of the side of one ticket: more is a fault of whoever makes them. [A] */
export const MAX_SIDE_CHANGES = 19
/** People of the platform who handle tickets. [A] */
const AGENTS = 40

export type TicketAnswerEvent =
  | { type: 'ticket-answer-due'; ticketNo: string }
  | { type: 'ticket-side-change-due'; ticketNo: string }
  | { type: 'ticket-end-due'; ticketNo: string }

export const TICKET_ANSWER_EVENTS: EventHandlers<TicketAnswerEvent> = {
  'ticket-answer-due': (turn, event) => whenIn('OPEN', turn, event, answerTicket),
  'ticket-side-change-due': (turn, event) => whenIn('ANSWERED', turn, event, changeSide),
  'ticket-end-due': (turn, event) => whenIn('ANSWERED', turn, event, endTicket),
}

// By hand, or by the supplier, it may have gone on before.
function whenIn(
  state: Ticket['state'],
  turn: Turn,
  { ticketNo }: { ticketNo: string },
  happen: (turn: Turn, ticket: Ticket) => void,
): void {
  const ticket = turn.supplier.tickets.byNo.get(ticketNo)
  if (ticket?.state === state) happen(turn, ticket)
}

/** A ticket that was just opened will be answered. */
export function scheduleAnswer(turn: Turn, ticket: Ticket): void {
  turn.schedule(answerAtMs(turn, ticket), { type: 'ticket-answer-due', ticketNo: ticket.ticketNo })
}

function answerAtMs(turn: Turn, ticket: Ticket): number {
  const { leastAnswerMinutes, mostAnswerMinutes, lateAnswerRate, mostLateHours } = turn.parameters.ticketAnswers
  const draws = turn.draws(`ticket:${ticket.ticketNo}/answer-time`)
  const minutes = draws.between(leastAnswerMinutes, Math.max(leastAnswerMinutes, mostAnswerMinutes))
  const isByChance = draws.fraction() < lateAnswerRate
  const order = orderOf(turn, ticket)
  const isLate = order ? befalls(order, 'ANSWERED_LATE', isByChance) : isByChance
  if (!isLate) return ticket.openedAtMs + Math.min(TICKET_ANSWER_LIMIT_MS, Math.round(minutes * MINUTE_MS))
  return answerDueAtMs(ticket) + 1 + Math.floor(draws.fraction() * mostLateHours * HOUR_MS)
}

/** TKT-2: the answer, with the responsible side; what follows is scheduled. Throws InputRefused, ILLEGAL_STEP. */
export function answerTicket(turn: Turn, ticket: Ticket): void {
  const { ticketNo } = ticket
  stepTicket(turn, ticket, 'ANSWERED')
  const { side, reason } = responsibilityFor(turn, ticket)
  ticket.responsibleSide = side
  turn.tell({
    type: 'ticket_answered',
    data: {
      ticket_no: ticketNo,
      message: ANSWERS[ticket.kind],
      responsible_side: side,
      responsibility_reason: reason,
      agent: agentOf(turn, ticket, 'answer'),
    },
  })
  scheduleEnd(turn, ticket)
}

function scheduleEnd(turn: Turn, { ticketNo }: Ticket): void {
  const { leastResolutionHours, mostResolutionHours, sideChangedRate } = turn.parameters.ticketAnswers
  const draws = turn.draws(`ticket:${ticketNo}/end-time`)
  const hours = draws.between(leastResolutionHours, Math.max(leastResolutionHours, mostResolutionHours))
  const afterMs = Math.round(hours * HOUR_MS)
  const change = turn.draws(`ticket:${ticketNo}/side-change`)
  if (change.fraction() < sideChangedRate) {
    const changeAfterMs = Math.floor(change.fraction() * afterMs)
    turn.schedule(turn.atMs + changeAfterMs, { type: 'ticket-side-change-due', ticketNo })
  }
  turn.schedule(turn.atMs + afterMs, { type: 'ticket-end-due', ticketNo })
}

// ORD-2: the root cause names the side; without one it is the platform's judgement, a draw [A].
function responsibilityFor(turn: Turn, ticket: Ticket): { side: ResponsibleSide; reason: string } {
  const order = orderOf(turn, ticket)
  const cause = ticket.cause ?? order?.openException ?? order?.exceptionsSeen.at(-1) ?? null
  const side = cause === null || cause === 'RETURNED' ? null : sideOfCause(cause, order)
  if (side !== null) return { side, reason: `The root cause is ${cause}; ${WORDS[side]} answers for it.` }
  const draws = turn.draws(`ticket:${ticket.ticketNo}/side`)
  const drawn = draws.fraction() < turn.parameters.ticketAnswers.supplierResponsibleShare ? 'SUPPLIER' : 'PLATFORM'
  return { side: drawn, reason: `No root cause is on record; by what was handed in, ${WORDS[drawn]} answers for it.` }
}

const WORDS: Record<ResponsibleSide, string> = { PLATFORM: 'the platform', SUPPLIER: 'the supplier' }

/** Who answers for a root cause (ORD-2); buyers and carriers count as the platform [A]. */
export function sideOfCause(
  cause: Exclude<TicketCause, 'RETURNED'>,
  order: Pick<Order, 'fulfilment'> | undefined,
): ResponsibleSide {
  switch (cause) {
    case 'STOCK_SHORT':
      // The platform counts what is in its warehouses itself.
      return order?.fulfilment === 'WAREHOUSE' ? 'PLATFORM' : 'SUPPLIER'
    case 'CUSTOMS_DOCUMENT_MISSING':
    case 'GOODS_NOT_AS_DESCRIBED':
      return 'SUPPLIER'
    case 'TRUNK_DELAYED':
    case 'CUSTOMS_HELD':
    case 'LOCAL_WAREHOUSE_MISSORT':
    case 'CARRIER_DELAY':
    case 'ADDRESS_WRONG':
    case 'PARCEL_LOST':
    case 'REFUSED_BY_BUYER':
    case 'PARCEL_DAMAGED':
      return 'PLATFORM'
  }
}

/** Throws InputRefused for a ticket whose side is not locked yet, or was changed often enough. */
export function requireSideChangeable({ ticketNo, state, responsibleSide, sideChanges }: Ticket): void {
  if (responsibleSide === null) {
    throw new InputRefused('ILLEGAL_STEP', `ticket ${ticketNo} is ${state}; its side is locked with the answer`)
  }
  if (sideChanges < MAX_SIDE_CHANGES) return
  throw new InputRefused('TOO_MANY_CHANGES', `the side of ticket ${ticketNo} was changed ${MAX_SIDE_CHANGES} times`)
}

/** TKT-2: to the other side, with its trace. Throws InputRefused as requireSideChangeable. */
export function changeSide(turn: Turn, ticket: Ticket): void {
  requireSideChangeable(ticket)
  const from = ticket.responsibleSide ?? 'PLATFORM'
  const to: ResponsibleSide = from === 'PLATFORM' ? 'SUPPLIER' : 'PLATFORM'
  ticket.responsibleSide = to
  ticket.sideChanges++
  turn.tell({
    type: 'ticket_responsibility_changed',
    data: {
      ticket_no: ticket.ticketNo,
      from_side: from,
      to_side: to,
      reason: `New evidence came in; ${WORDS[to]} answers for it.`,
      agent: agentOf(turn, ticket, `side-change:${ticket.sideChanges}`),
    },
  })
}

// The modelled supplier withdraws its own tickets only; those of a person are settled.
function endTicket(turn: Turn, ticket: Ticket): void {
  const isWithdrawn =
    turn.draws(`ticket:${ticket.ticketNo}/withdrawal`).fraction() < turn.parameters.ticketAnswers.withdrawnRate
  if (ticket.cause !== null && isWithdrawn) withdrawTicket(turn, ticket)
  else resolveTicket(turn, ticket)
}

/** The ticket is settled, as asked or not. Throws InputRefused, ILLEGAL_STEP. */
export function resolveTicket(turn: Turn, ticket: Ticket): void {
  requireTicketStep(ticket, 'RESOLVED')
  const { ticketNo, kind } = ticket
  const isDeclined = turn.draws(`ticket:${ticketNo}/resolution`).fraction() < turn.parameters.ticketAnswers.declinedRate
  // A question is answered in any case.
  const [code, text] = isDeclined && kind !== 'INQUIRY' ? DECLINED : RESOLUTIONS[kind]
  stepTicket(turn, ticket, 'RESOLVED')
  ticket.resolution = { code, text }
  const agent = agentOf(turn, ticket, 'resolution')
  turn.tell({ type: 'ticket_resolved', data: { ticket_no: ticketNo, code, resolution: text, agent } })
}

function orderOf({ supplier }: Turn, { tradeOrderId }: Ticket): Order | undefined {
  return tradeOrderId === null ? undefined : supplier.orders.get(tradeOrderId)
}

function agentOf(turn: Turn, { ticketNo }: Ticket, deed: string): string {
  return `After-sales desk ${turn.draws(`ticket:${ticketNo}/agent:${deed}`).integer(1, AGENTS)}`
}

/** [A] */
const ANSWERS: Record<TicketKind, string> = {
  REFUND: 'We look into the refund with the buyer.',
  RESHIP: 'We search for the parcel, and prepare another one.',
  RETURN: 'We look into the return at the local warehouse.',
  COMPENSATION: 'We check the claim against the nodes of the order.',
  ADDRESS_CHANGE: 'We ask the buyer for the address.',
  INQUIRY: 'We have seen your question, and ask those who know.',
}

/** [A] */
const RESOLUTIONS: Record<TicketKind, readonly [ResolutionCode, string]> = {
  REFUND: ['REFUNDED', 'The buyer was refunded by the platform.'],
  RESHIP: ['RESHIPPED', 'Another parcel was sent to the buyer by the platform.'],
  RETURN: ['RETURN_SETTLED', 'The return was taken in and settled at the local warehouse.'],
  COMPENSATION: ['COMPENSATED', 'The claim was granted.'],
  ADDRESS_CHANGE: ['ADDRESS_CHANGED', 'The buyer gave the right address; the carrier has it.'],
  INQUIRY: ['EXPLAINED', 'What had happened was found out, and told on the ticket.'],
}

/** [A] */
const DECLINED = ['DECLINED', 'What was handed in does not bear out the claim; nothing is done.'] as const
