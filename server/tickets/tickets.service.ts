import type { Order, Ticket } from '../../prisma/generated/client.ts'
import type { TicketKind, TicketState } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { recordEvents } from '../events/events.service.ts'
import { inputText, optionalInputText } from '../input-text.ts'
import { valueOf } from '../programme/programme.ts'
import { IllegalStep, InvalidInput, Refusal } from '../refusal.ts'
import { actorOf } from '../suppliers/acting-supplier.ts'
import { answerDueAt, isConversationOpen, needsOrder, newsOfWithdrawal, possibleStates } from './tickets.rules.ts'

/** Characters of a reason, a message, a resolution; and of the name of who wrote it. */
export const MAX_TICKET_TEXT_CHARS = 2000
export const MAX_ACTOR_NAME_CHARS = 100

/** Messages of one ticket, and tickets of one order. */
export const MAX_MESSAGES = 200
export const MAX_TICKETS_OF_ORDER = 100

/** The order has a ticket of the kind that is not closed yet. */
export class TicketAlreadyOpen extends Refusal {
  override name = 'TicketAlreadyOpen'
  readonly code = 'TICKET_ALREADY_OPEN'
  readonly ticketId: string
  constructor({ id, number }: Ticket) {
    super(
      {
        zh: `该订单的同类工单 ${number} 尚未关闭。请在其中继续。`,
        en: `The ticket ${number} of this kind is open for this order. Go on there.`,
      },
      'TKT-1',
    )
    this.ticketId = id
  }
}

export type NewTicket = { kind: TicketKind; orderId: string | null; reason: string; actorName: string | null }

/**
 * Opens a ticket; the platform's 2 hours begin (TKT-2). A supplier's is handed to the platform by tickets.jobs.ts; an operator
 * opens one for the supplier of the order. Throws NotFound, TicketAlreadyOpen or InvalidInput.
 */
export async function openTicket(change: Change, { kind, orderId, reason, actorName }: NewTicket): Promise<string> {
  const texts = {
    reason: inputText('reason', reason, MAX_TICKET_TEXT_CHARS),
    openedByName: optionalInputText('actorName', actorName, MAX_ACTOR_NAME_CHARS),
  }
  const order = orderId === null ? null : await lockOrderFor(change, orderId, kind)
  const openedBy = actorOf(change)
  return createTicket(change, {
    supplierId: supplierOf(change, kind, order),
    kind,
    orderId,
    ...texts,
    openedBy,
    untold: openedBy === 'SUPPLIER' ? 'OPENING' : null,
    platformNumber: null,
  })
}

type TicketRow = Pick<
  Ticket,
  'supplierId' | 'kind' | 'orderId' | 'reason' | 'openedBy' | 'openedByName' | 'untold' | 'platformNumber'
>

/** A ticket that begins now, with its event; whoever calls has locked its order. Returns its id. */
export async function createTicket(change: Change, row: TicketRow): Promise<string> {
  const data = { ...row, ...clockOf(change, change.now) }
  const ticket = await change.transaction.ticket.create({ data })
  await recordTicketEvent(change, ticket)
  return ticket.id
}

/** TKT-2: the clock of a ticket that was opened then. */
export function clockOf({ programme }: Change, openedAt: Date): { openedAt: Date; answerDueAt: Date } {
  return { openedAt, answerDueAt: answerDueAt(openedAt, valueOf(programme, 'ticketAnswerHours')) }
}

/**
 * The lock lets two tickets of one order be opened only one after the other. Throws NotFound, TicketAlreadyOpen or
 * InvalidInput.
 */
export async function lockOrderFor(change: Change, orderId: string, kind: TicketKind): Promise<Order> {
  const { transaction } = change
  await lockForChange(change, 'Order', orderId, null)
  const open = await transaction.ticket.findFirst({ where: { orderId, kind, state: { in: ['OPEN', 'ANSWERED'] } } })
  if (open) throw new TicketAlreadyOpen(open)
  if ((await transaction.ticket.count({ where: { orderId } })) >= MAX_TICKETS_OF_ORDER) throw tooManyTickets()
  return transaction.order.findUniqueOrThrow({ where: { id: orderId } })
}

function supplierOf({ caller }: Change, kind: TicketKind, order: Order | null): string {
  if (order) return order.supplierId
  if (caller.kind === 'supplier' && !needsOrder(kind)) return caller.supplierId
  const problem = {
    zh: '除供应商的咨询工单外,均须指明订单。',
    en: 'names the order; only an INQUIRY of a supplier may do without one.',
  }
  throw new InvalidInput('orderId', problem, 'TKT-1')
}

function tooManyTickets(): InvalidInput {
  const problem = {
    zh: `一个订单最多 ${MAX_TICKETS_OF_ORDER} 个工单。`,
    en: `an order has at most ${MAX_TICKETS_OF_ORDER} tickets.`,
  }
  return new InvalidInput('orderId', problem)
}

export type NewMessage = { ticketId: string; body: string; actorName: string | null; expectedVersion: number | null }

/** Adds to the conversation; not the answer of TKT-2. Throws NotFound, VersionConflict, IllegalStep or InvalidInput. */
export async function addTicketMessage(change: Change, message: NewMessage): Promise<string> {
  const texts = {
    body: inputText('body', message.body, MAX_TICKET_TEXT_CHARS),
    authorName: optionalInputText('actorName', message.actorName, MAX_ACTOR_NAME_CHARS),
  }
  const ticket = await lockTicket(change, message.ticketId, message.expectedVersion)
  if (!isConversationOpen(ticket.state)) throw new IllegalStep('Ticket', ticket.state, 'ANSWERED', [], 'TKT-1')
  await storeMessage(change, ticket, texts)
  await saveTicket(change, ticket, {})
  return ticket.id
}

/** Whoever calls has the ticket locked: the numbers have no gap and no double. */
export async function storeMessage(
  change: Change,
  { id: ticketId }: Ticket,
  texts: { body: string; authorName: string | null },
): Promise<void> {
  const number = (await change.transaction.ticketMessage.count({ where: { ticketId } })) + 1
  if (number > MAX_MESSAGES) {
    const problem = {
      zh: `一个工单最多 ${MAX_MESSAGES} 条消息。`,
      en: `a ticket has at most ${MAX_MESSAGES} messages.`,
    }
    throw new InvalidInput('ticketId', problem)
  }
  const data = { ticketId, number, author: actorOf(change), ...texts, sentAt: change.now }
  await change.transaction.ticketMessage.create({ data })
}

export type TicketChoice = { ticketId: string; expectedVersion: number | null }

/** Closes a ticket that is no longer wanted. Throws NotFound, VersionConflict or IllegalStep. */
export async function withdrawTicket(change: Change, { ticketId, expectedVersion }: TicketChoice): Promise<string> {
  const ticket = await lockTicket(change, ticketId, expectedVersion)
  assertPossible(ticket, 'WITHDRAWN')
  await saveTicket(change, ticket, { state: 'WITHDRAWN', closedAt: change.now, untold: newsOfWithdrawal(ticket) })
  return ticketId
}

export async function lockTicket(
  change: Change,
  ticketId: string,
  expectedVersion: number | null | undefined,
): Promise<Ticket> {
  await lockForChange(change, 'Ticket', ticketId, expectedVersion)
  return change.transaction.ticket.findUniqueOrThrow({ where: { id: ticketId } })
}

/** Throws IllegalStep. */
export function assertPossible({ state }: Ticket, wanted: TicketState): void {
  const possible = possibleStates(state)
  if (!possible.includes(wanted)) throw new IllegalStep('Ticket', state, wanted, possible, 'TKT-2')
}

type TicketColumn =
  | 'state'
  | 'openedAt'
  | 'answerDueAt'
  | 'answeredAt'
  | 'closedAt'
  | 'resolution'
  | 'responsibleSide'
  | 'responsibilityNumber'
  | 'platformNumber'
  | 'untold'

export async function saveTicket(
  change: Change,
  ticket: Ticket,
  changed: Partial<Pick<Ticket, TicketColumn>>,
): Promise<void> {
  const data = { ...changed, version: { increment: 1 } }
  await change.transaction.ticket.update({ where: { id: ticket.id }, data })
  await recordTicketEvent(change, ticket)
}

function recordTicketEvent({ transaction, now }: Change, { id, supplierId }: Ticket): Promise<void> {
  return recordEvents(transaction, [{ supplierId, kind: 'TICKET_CHANGED', subjectId: id, occurredAt: now }])
}
