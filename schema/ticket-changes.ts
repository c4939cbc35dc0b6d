import { IllegalStep, VersionConflict } from '../server/refusal.ts'
import {
  addTicketMessage,
  MAX_ACTOR_NAME_CHARS,
  MAX_MESSAGES,
  MAX_TICKET_TEXT_CHARS,
  openTicket,
  TicketAlreadyOpen,
  withdrawTicket,
} from '../server/tickets/tickets.service.ts'
import { builder } from './builder.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { Order } from './orders.ts'
import { RefusalInterface, refusals } from './refusals.ts'
import { TicketKind } from './ticket-kinds.ts'
import { Ticket } from './tickets.ts'

// What a supplier does with its tickets.

export const TICKET_TEXT = `1 to ${MAX_TICKET_TEXT_CHARS} characters`

export const ACTOR_NAME = {
  description: `Name of the person who does it, 1 to ${MAX_ACTOR_NAME_CHARS} characters; kept as told, and shown to both sides.`,
} as const

/** The payload of a change of a ticket. */
export function ticketPayload(mutation: string) {
  return builder.objectRef<{ ticketId: string }>(`${mutation}Payload`).implement({
    description: 'The change was made.',
    fields: (t) => ({
      ticket: t.field({
        type: Ticket,
        nullable: true,
        description: 'The ticket as it is now.',
        resolve: ({ ticketId }, _args, { loaders }) => loaders.tickets.byId.load(ticketId),
      }),
    }),
  })
}

const OpenTicketPayload = ticketPayload('OpenTicket')
const AddTicketMessagePayload = ticketPayload('AddTicketMessage')
const WithdrawTicketPayload = ticketPayload('WithdrawTicket')

builder.objectType(TicketAlreadyOpen, {
  name: 'TicketAlreadyOpen',
  description: 'A ticket of this kind is open or answered for this order: go on there (TKT-1).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    current: t.field({
      type: Ticket,
      nullable: true,
      description: 'The ticket that is open already (TKT-1).',
      resolve: ({ ticketId }, _args, { loaders }) => loaders.tickets.byId.load(ticketId),
    }),
  }),
})

builder.mutationField('openTicket', (t) =>
  t.fieldWithInput({
    type: OpenTicketPayload,
    description:
      'Opens a ticket: the platform answers within 2 hours (TKT-1, TKT-2). One of a kind at a time for an order. Errors: INVALID_ID.',
    ...inputOf('OpenTicket', 'What is asked for, about which order, and why.'),
    input: {
      kind: t.input.field({ type: TicketKind, required: true, description: 'What is asked for.' }),
      orderId: t.input.globalID({
        for: Order,
        description: 'Global id of the order; only an INQUIRY of a supplier may do without.',
      }),
      reason: t.input.string({ required: true, description: `Why it is decided so, in words: ${TICKET_TEXT}.` }),
      actorName: t.input.string(ACTOR_NAME),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('OpenTicket', TicketAlreadyOpen),
    resolve: async (_root, { input }, { change }) => {
      const { kind, reason, actorName = null } = input
      const ticket = { kind, orderId: input.orderId?.id ?? null, reason, actorName }
      return { ticketId: await change('openTicket', input, (made) => openTicket(made, ticket)) }
    },
  }),
)

builder.mutationField('addTicketMessage', (t) =>
  t.fieldWithInput({
    type: AddTicketMessagePayload,
    description: `Adds a message to a ticket that is not closed; at most ${MAX_MESSAGES}. A message of an operator is not the answer of TKT-2: that is answerTicket. Errors: INVALID_ID.`,
    ...inputOf('AddTicketMessage', 'Which ticket, and the message.'),
    input: {
      ticketId: t.input.globalID({ for: Ticket, required: true, description: 'Global id of the ticket.' }),
      body: t.input.string({ required: true, description: `What to write, as plain text: ${TICKET_TEXT}.` }),
      actorName: t.input.string(ACTOR_NAME),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('AddTicketMessage', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { body, actorName = null, expectedVersion = null } = input
      const message = { ticketId: input.ticketId.id, body, actorName, expectedVersion }
      return { ticketId: await change('addTicketMessage', input, (made) => addTicketMessage(made, message)) }
    },
  }),
)

builder.mutationField('withdrawTicket', (t) =>
  t.fieldWithInput({
    type: WithdrawTicketPayload,
    description:
      'Closes a ticket that is no longer wanted; a locked responsibility stays on record. Errors: INVALID_ID.',
    ...inputOf('WithdrawTicket', 'Which ticket its supplier no longer wants (TKT-1).'),
    input: {
      ticketId: t.input.globalID({ for: Ticket, required: true, description: 'Global id of the ticket.' }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('WithdrawTicket', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const choice = { ticketId: input.ticketId.id, expectedVersion: input.expectedVersion ?? null }
      return { ticketId: await change('withdrawTicket', input, (made) => withdrawTicket(made, choice)) }
    },
  }),
)
