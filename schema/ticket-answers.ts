import { IllegalStep, VersionConflict } from '../server/refusal.ts'
import { answerTicket, changeResponsibility, resolveTicket } from '../server/tickets/ticket-answers.service.ts'
import { builder } from './builder.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { refusals } from './refusals.ts'
import { ResponsibleSide } from './responsible-side.ts'
import { ACTOR_NAME, TICKET_TEXT, ticketPayload } from './ticket-changes.ts'
import { Ticket } from './tickets.ts'

// What the platform does with tickets.

const AnswerTicketPayload = ticketPayload('AnswerTicket')
const ChangeResponsibilityPayload = ticketPayload('ChangeResponsibility')
const ResolveTicketPayload = ticketPayload('ResolveTicket')

builder.mutationField('answerTicket', (t) =>
  t.fieldWithInput({
    type: AnswerTicketPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: answers an OPEN ticket, which stops its 2-hour clock, and locks the responsible side (TKT-2). Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('AnswerTicket', 'Which ticket, the answer, and who is responsible.'),
    input: {
      ticketId: t.input.globalID({ for: Ticket, required: true, description: 'Global id of the ticket.' }),
      message: t.input.string({ required: true, description: `The answer, ${TICKET_TEXT}; a message of the ticket.` }),
      responsibleSide: t.input.field({
        type: ResponsibleSide,
        required: true,
        description: 'The side that answers for what happened; locked from now on (TKT-2).',
      }),
      responsibilityReason: t.input.string({ required: true, description: `Why that side, ${TICKET_TEXT}.` }),
      actorName: t.input.string(ACTOR_NAME),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('AnswerTicket', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { message, responsibleSide, responsibilityReason, actorName = null, expectedVersion = null } = input
      const texts = { message, responsibilityReason, actorName }
      const answer = { ticketId: input.ticketId.id, responsibleSide, ...texts, expectedVersion }
      return { ticketId: await change('answerTicket', input, (made) => answerTicket(made, answer)) }
    },
  }),
)

builder.mutationField('changeResponsibility', (t) =>
  t.fieldWithInput({
    type: ChangeResponsibilityPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: changes the locked responsible side of a ticket, closed ones too, and keeps who did it, when and why (TKT-2). IllegalStep before the lock. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('ChangeResponsibility', 'Which ticket, to which side, and why.'),
    input: {
      ticketId: t.input.globalID({ for: Ticket, required: true, description: 'Global id of the ticket.' }),
      toSide: t.input.field({
        type: ResponsibleSide,
        required: true,
        description: 'Who is responsible from now on: the other side (else InvalidInput).',
      }),
      reason: t.input.string({ required: true, description: `Why it is decided so, in words: ${TICKET_TEXT}.` }),
      actorName: t.input.string(ACTOR_NAME),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ChangeResponsibility', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { toSide, reason, actorName = null, expectedVersion = null } = input
      const move = { ticketId: input.ticketId.id, toSide, reason, actorName, expectedVersion }
      return { ticketId: await change('changeResponsibility', input, (made) => changeResponsibility(made, move)) }
    },
  }),
)

builder.mutationField('resolveTicket', (t) =>
  t.fieldWithInput({
    type: ResolveTicketPayload,
    authScopes: { platformOperator: true },
    description: 'For operators: closes an ANSWERED ticket with what was done. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('ResolveTicket', 'Which ticket, and what was done.'),
    input: {
      ticketId: t.input.globalID({ for: Ticket, required: true, description: 'Global id of the ticket.' }),
      resolution: t.input.string({ required: true, description: `What was done, ${TICKET_TEXT}.` }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ResolveTicket', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { resolution, expectedVersion = null } = input
      const resolved = { ticketId: input.ticketId.id, resolution, expectedVersion }
      return { ticketId: await change('resolveTicket', input, (made) => resolveTicket(made, resolved)) }
    },
  }),
)
