import type { Ticket } from '../../prisma/generated/client.ts'
import type { TicketKind } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { NotFound } from '../refusal.ts'
import type { TicketAnswer, TicketResolution } from './ticket-answers.service.ts'
import { answerTicket, resolveTicket, traceResponsibility } from './ticket-answers.service.ts'
import { newsOnceTaken } from './tickets.rules.ts'
import {
  clockOf,
  createTicket,
  lockOrderFor,
  lockTicket,
  saveTicket,
  storeMessage,
  withdrawTicket,
} from './tickets.service.ts'

// Tickets that the platform has too, by its numbers (TKT-1). Its word counts: a withdrawal that reached it too late was none.

/** A ticket as the platform tells it; `requestNo` is our own number when it was opened at our request. */
export type PlatformTicket = {
  supplierId: string
  platformNumber: string
  requestNo: string | null
  kind: TicketKind
  orderId: string | null
  reason: string
}

/**
 * Takes note of a ticket of the platform: one that was handed over there, one of the same kind and order that waits to be, or
 * one that is new here. Throws NotFound, TicketAlreadyOpen or InvalidInput.
 */
export async function takePlatformTicket(change: Change, told: PlatformTicket): Promise<string> {
  const { supplierId, platformNumber, kind, orderId, reason } = told
  const known = await findPlatformTicket(change, told)
  if (known) return known.id
  if (orderId !== null) await lockForChange(change, 'Order', orderId, null)
  const ours = await ticketThatWaits(change, told)
  if (ours) {
    await noteTaken(change, ours.id, { platformNumber, openedAt: change.now })
    return ours.id
  }
  if (orderId !== null) await lockOrderFor(change, orderId, kind)
  // TKT-1: it is the supplier who asks.
  const asked = { openedBy: 'SUPPLIER', openedByName: null, untold: null } as const
  return createTicket(change, { supplierId, platformNumber, kind, orderId, reason, ...asked })
}

async function ticketThatWaits(
  { transaction }: Change,
  { supplierId, requestNo, kind, orderId }: PlatformTicket,
): Promise<Ticket | null> {
  const waiting = { supplierId, platformNumber: null }
  const asked =
    requestNo === null ? null : await transaction.ticket.findFirst({ where: { ...waiting, number: requestNo } })
  if (asked || orderId === null) return asked
  return transaction.ticket.findFirst({ where: { ...waiting, orderId, kind, state: 'OPEN', untold: 'OPENING' } })
}

/**
 * The platform has taken our ticket: its 2 hours run from there (TKT-2). Nothing changes when that was known, and none that
 * was withdrawn here stands for another of the platform.
 */
export async function noteTaken(
  change: Change,
  ticketId: string,
  { platformNumber, openedAt }: { platformNumber: string; openedAt: Date },
): Promise<void> {
  const ticket = await lockTicket(change, ticketId, null)
  if (ticket.platformNumber !== null) return
  await saveTicket(change, ticket, { platformNumber, untold: newsOnceTaken(ticket), ...clockOf(change, openedAt) })
}

export type PlatformTicketName = { supplierId: string; platformNumber: string }

export async function findPlatformTicket(
  { transaction }: Change,
  { supplierId, platformNumber }: PlatformTicketName,
): Promise<Ticket | null> {
  return transaction.ticket.findUnique({ where: { platformNumber_supplierId: { platformNumber, supplierId } } })
}

/** Throws NotFound. */
export async function platformTicketIn(change: Change, named: PlatformTicketName): Promise<Ticket> {
  const ticket = await findPlatformTicket(change, named)
  if (!ticket) throw new NotFound(`Ticket (${named.platformNumber})`)
  return ticket
}

/**
 * The platform's answer (TKT-2). It did not know yet of a ticket that is withdrawn here: the answer is kept, and the ticket
 * stays so. Throws as answerTicket.
 */
export async function takePlatformAnswer(change: Change, answer: TicketAnswer): Promise<void> {
  const ticket = await lockTicket(change, answer.ticketId, null)
  const isLate = ticket.state === 'WITHDRAWN' && ticket.answeredAt === null
  if (!isLate) return void (await answerTicket(change, answer))
  const { message: body, responsibleSide: toSide, responsibilityReason: reason, actorName } = answer
  await storeMessage(change, ticket, { body, authorName: actorName })
  const lock = await traceResponsibility(change, ticket, { toSide, reason, actorName })
  await saveTicket(change, ticket, { answeredAt: change.now, ...lock })
}

/** The platform has settled it, before it heard of a withdrawal if there is one. Throws as resolveTicket. */
export async function takePlatformResolution(change: Change, resolution: TicketResolution): Promise<void> {
  const ticket = await lockTicket(change, resolution.ticketId, null)
  const isEarlier = ticket.state === 'WITHDRAWN' && ticket.answeredAt !== null
  if (!isEarlier) return void (await resolveTicket(change, resolution))
  const text = resolution.resolution
  await saveTicket(change, ticket, { state: 'RESOLVED', closedAt: change.now, resolution: text, untold: null })
}

/** The platform knows that it is withdrawn. Throws as withdrawTicket. */
export async function takePlatformWithdrawal(change: Change, ticketId: string): Promise<void> {
  const ticket = await lockTicket(change, ticketId, null)
  if (ticket.state !== 'WITHDRAWN') await withdrawTicket(change, { ticketId, expectedVersion: null })
  await noteAllTold(change, ticketId)
}

/** Nothing is left to be told of it. No event and no version: nobody sees a difference. */
export async function noteAllTold({ transaction }: Change, ticketId: string): Promise<void> {
  await transaction.ticket.update({ where: { id: ticketId }, data: { untold: null } })
}
