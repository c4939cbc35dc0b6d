import type { Ticket } from '../../prisma/generated/client.ts'
import type { ResponsibleSide } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { inputText, optionalInputText } from '../input-text.ts'
import { isUuid } from '../kit/uuid.ts'
import { IllegalStep, InvalidInput } from '../refusal.ts'
import { actorOf } from '../suppliers/acting-supplier.ts'
import { possibleStates } from './tickets.rules.ts'
import {
  assertPossible,
  lockTicket,
  MAX_ACTOR_NAME_CHARS,
  MAX_TICKET_TEXT_CHARS,
  saveTicket,
  storeMessage,
} from './tickets.service.ts'

// TKT-2: what the platform does with a ticket.

/** Changes of the responsible side of one ticket, the lock included. */
export const MAX_RESPONSIBILITY_CHANGES = 20

export type TicketAnswer = {
  ticketId: string
  responsibleSide: ResponsibleSide
  responsibilityReason: string
  message: string
  actorName: string | null
  expectedVersion: number | null
}

/** Answers a ticket, which stops its clock, and locks the responsible side. Throws NotFound, VersionConflict, IllegalStep or InvalidInput. */
export async function answerTicket(change: Change, answer: TicketAnswer): Promise<string> {
  const reason = inputText('responsibilityReason', answer.responsibilityReason, MAX_TICKET_TEXT_CHARS)
  const body = inputText('message', answer.message, MAX_TICKET_TEXT_CHARS)
  const actorName = optionalInputText('actorName', answer.actorName, MAX_ACTOR_NAME_CHARS)
  const ticket = await lockTicket(change, answer.ticketId, answer.expectedVersion)
  assertPossible(ticket, 'ANSWERED')
  await storeMessage(change, ticket, { body, authorName: actorName })
  const lock = await traceResponsibility(change, ticket, { toSide: answer.responsibleSide, reason, actorName })
  // Who has answered knows of it.
  await saveTicket(change, ticket, { state: 'ANSWERED', answeredAt: change.now, untold: null, ...lock })
  return ticket.id
}

export type ResponsibilityMove = {
  ticketId: string
  toSide: ResponsibleSide
  reason: string
  actorName: string | null
  expectedVersion: number | null
}

/** Changes a locked responsibility, and writes who did it, when and why. Throws NotFound, VersionConflict, IllegalStep or InvalidInput. */
export async function changeResponsibility(change: Change, move: ResponsibilityMove): Promise<string> {
  const reason = inputText('reason', move.reason, MAX_TICKET_TEXT_CHARS)
  const actorName = optionalInputText('actorName', move.actorName, MAX_ACTOR_NAME_CHARS)
  const ticket = await lockTicket(change, move.ticketId, move.expectedVersion)
  if (ticket.responsibleSide === null) {
    throw new IllegalStep('Ticket', ticket.state, 'ANSWERED', possibleStates(ticket.state), 'TKT-2')
  }
  if (ticket.responsibleSide === move.toSide) {
    throw new InvalidInput('toSide', { zh: '责任方已是该方。', en: 'that side is responsible already.' }, 'TKT-2')
  }
  await saveTicket(
    change,
    ticket,
    await traceResponsibility(change, ticket, { toSide: move.toSide, reason, actorName }),
  )
  return ticket.id
}

/** The new row of the trace, and the columns of the ticket that point to it. */
export async function traceResponsibility(
  change: Change,
  { id: ticketId, responsibleSide: fromSide, responsibilityNumber }: Ticket,
  { toSide, reason, actorName }: { toSide: ResponsibleSide; reason: string; actorName: string | null },
) {
  const number = (responsibilityNumber ?? 0) + 1
  if (number > MAX_RESPONSIBILITY_CHANGES) {
    const problem = {
      zh: `责任方最多变更 ${MAX_RESPONSIBILITY_CHANGES} 次。`,
      en: `the responsible side of a ticket is set at most ${MAX_RESPONSIBILITY_CHANGES} times.`,
    }
    throw new InvalidInput('toSide', problem)
  }
  const who = { actor: actorOf(change), actorName, ...tokenOf(change) }
  const data = { ticketId, number, fromSide, toSide, reason, ...who, at: change.now }
  await change.transaction.responsibilityChange.create({ data })
  return { responsibleSide: toSide, responsibilityNumber: number }
}

/**
 * TKT-2: who it was, also when no name was given. A token may be revoked and gone later: its label is kept with it. What the
 * platform itself tells comes with no token of ours.
 */
function tokenOf({ caller }: Change): { tokenId: string | null; tokenLabel: string } {
  if (caller.kind === 'anonymous') throw new Error('nobody locks a responsibility')
  const { id, label } = caller.token
  return { tokenId: isUuid(id) ? id : null, tokenLabel: label }
}

export type TicketResolution = { ticketId: string; resolution: string; expectedVersion: number | null }

/** Closes an answered ticket with what was done. Throws NotFound, VersionConflict, IllegalStep or InvalidInput. */
export async function resolveTicket(
  change: Change,
  { ticketId, resolution, expectedVersion }: TicketResolution,
): Promise<string> {
  const text = inputText('resolution', resolution, MAX_TICKET_TEXT_CHARS)
  const ticket = await lockTicket(change, ticketId, expectedVersion)
  assertPossible(ticket, 'RESOLVED')
  await saveTicket(change, ticket, { state: 'RESOLVED', closedAt: change.now, resolution: text })
  return ticketId
}
