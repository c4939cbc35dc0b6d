import type { TicketKind, TicketNews, TicketState } from '../../prisma/generated/enums.ts'

// TKT-1 and TKT-2: what a ticket goes through, and its 2-hour clock.

const STEPS: Record<TicketState, readonly TicketState[]> = {
  OPEN: ['ANSWERED', 'WITHDRAWN'],
  ANSWERED: ['RESOLVED', 'WITHDRAWN'],
  RESOLVED: [],
  WITHDRAWN: [],
}

export function possibleStates(state: TicketState): readonly TicketState[] {
  return STEPS[state]
}

/** Messages are taken until a ticket is closed. */
export function isConversationOpen(state: TicketState): boolean {
  return STEPS[state].length > 0
}

/** Every ticket is about an order but a question, which may be about anything. */
export function needsOrder(kind: TicketKind): boolean {
  return kind !== 'INQUIRY'
}

/** TKT-2: the last instant at which an answer is in time. */
export function answerDueAt(openedAt: Date, answerHours: number): Date {
  return new Date(openedAt.getTime() + answerHours * 3_600_000)
}

type Clocked = { state: TicketState; answerDueAt: Date; answeredAt: Date | null }

/** Whether the platform still owes an answer that is late: 2:00:00.000 is in time, a millisecond more is not. */
export function isAnswerOverdue({ state, answerDueAt: dueAt }: Clocked, now: Date): boolean {
  return state === 'OPEN' && now.getTime() > dueAt.getTime()
}

/** Null until there is an answer. */
export function isAnsweredInTime({ answeredAt, answerDueAt: dueAt }: Clocked): boolean | null {
  return answeredAt === null ? null : answeredAt.getTime() <= dueAt.getTime()
}

type Told = { state: TicketState; platformNumber: string | null; untold: TicketNews | null }

/** What the platform is to be told of a withdrawal: nothing of a ticket that it can not have heard of. */
export function newsOfWithdrawal({ platformNumber, untold }: Pick<Told, 'platformNumber' | 'untold'>) {
  return platformNumber === null && untold === null ? null : 'WITHDRAWAL'
}

/** What is still to be told once the platform has taken a ticket: that it was withdrawn meanwhile, if it was. */
export function newsOnceTaken({ state }: Pick<Told, 'state'>) {
  return state === 'WITHDRAWN' ? 'WITHDRAWAL' : null
}
