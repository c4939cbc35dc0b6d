import type {
  Order as OrderRow,
  ResponsibilityChange as ResponsibilityChangeRow,
  Ticket as TicketRow,
  TicketMessage as TicketMessageRow,
} from '../prisma/generated/client.ts'
import { isAnsweredInTime, isAnswerOverdue } from '../server/tickets/tickets.rules.ts'
import type { TicketFilter } from '../server/tickets/tickets.loaders.ts'
import { Actor } from './actor.ts'
import { builder } from './builder.ts'
import { Order } from './orders.ts'
import { ResponsibleSide } from './responsible-side.ts'
import { reads } from './row-properties.ts'
import { Supplier } from './suppliers.ts'
import { TicketKind } from './ticket-kinds.ts'
import { orderByTime } from './time-sequence.ts'
import { labelOfField, labelOfNullable } from './labels.ts'

const TicketState = builder.enumType('TicketState', {
  description: 'What a ticket waits for (TKT-1, TKT-2).',
  values: {
    OPEN: { description: 'The platform owes an answer, within 2 hours (TKT-2).' },
    ANSWERED: { description: 'Answered, with the responsible side locked; the platform acts on it.' },
    RESOLVED: { description: 'Settled: see `resolution`. For anything more, open another ticket.' },
    WITHDRAWN: { description: 'The supplier no longer wants it; ends here.' },
  } as const,
})

const ACTOR_NAME = 'The person, as the program said that sent it; null when it did not.'

const TicketMessage = builder.objectRef<TicketMessageRow>('TicketMessage').implement({
  description: 'A message of the conversation on a ticket (TKT-1).',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Number of the message within the ticket: 1, 2, ...' }),
    author: t.expose('author', { type: Actor, description: 'On whose behalf the message was written.' }),
    authorName: t.exposeString('authorName', { nullable: true, description: ACTOR_NAME }),
    body: t.exposeString('body', { description: 'What was written, as plain text.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent.' }),
  }),
})

const ResponsibilityChange = builder.objectRef<ResponsibilityChangeRow>('ResponsibilityChange').implement({
  description:
    'Who locked or changed the responsible side of a ticket, when and why (TKT-2). Never changed, never removed.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: 'Number of the decision: 1 is the lock; 2, 3, ... are changes of it (TKT-2).',
    }),
    fromSide: t.expose('fromSide', {
      type: ResponsibleSide,
      nullable: true,
      description: 'Who was responsible before; null for the lock.',
    }),
    toSide: t.expose('toSide', { type: ResponsibleSide, description: 'Who is responsible from then on.' }),
    reason: t.exposeString('reason', { description: 'Why the responsibility was set or changed, in words (TKT-2).' }),
    actor: t.expose('actor', { type: Actor, description: 'On whose behalf it was decided (TKT-2).' }),
    actorName: t.exposeString('actorName', { nullable: true, description: ACTOR_NAME }),
    tokenLabel: t.exposeString('tokenLabel', {
      nullable: true,
      description:
        'Label of the access token with which it was done, as it was then: who it was, also when no name was given. Null in rows from before it was kept.',
    }),
    token: t.node({
      description: 'That access token; null when it is revoked, not yours to see, or the platform itself has told it.',
      id: ({ tokenId }) => (tokenId === null ? null : { type: 'AccessToken', id: tokenId }),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was decided, on the clock of this API (TKT-2).' }),
  }),
})

const TicketMessageConnection = builder.connectionObject(
  { type: TicketMessage, name: 'TicketMessageConnection', description: 'A page of messages, the first sent first.' },
  { name: 'TicketMessageEdge', description: 'A message and its place in the list.' },
)

export const Ticket = builder.objectRef<TicketRow>('Ticket')

builder.node(Ticket, {
  description: 'What a supplier asks the platform for: every after-sales action goes through one (工单, TKT-1).',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.tickets.byId.load(id))),
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its number, for people: unique, as TK3F09A1B2C4D5.' }),
    kind: t.expose('kind', { type: TicketKind, description: 'What it asks for.' }),
    kindLabel: t.string(labelOfField('TicketKind', 'kind')),
    state: t.expose('state', { type: TicketState, description: 'What it waits for.' }),
    stateLabel: t.string(labelOfField('TicketState', 'state')),
    reason: t.exposeString('reason', { description: 'Why it was opened.' }),
    version: t.exposeInt('version', {
      description: 'Version number: rises with every change of the ticket and every message; for `expectedVersion`.',
    }),
    order: t.field({
      type: Order,
      nullable: true,
      description: 'The order that it is about; null for an INQUIRY of none.',
      resolve: ({ orderId }, _args, { loaders }) => (orderId === null ? null : loaders.orders.byId.load(orderId)),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose ticket it is.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was opened.' }),
    openedBy: t.expose('openedBy', { type: Actor, description: 'On whose behalf the ticket was opened.' }),
    openedByLabel: t.string(labelOfField('Actor', 'openedBy')),
    openedByName: t.exposeString('openedByName', { nullable: true, description: ACTOR_NAME }),
    answerDueAt: t.expose('answerDueAt', {
      type: 'DateTime',
      description: 'The last instant at which an answer is in time: 2:00:00.000 after it was opened (TKT-2).',
    }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was answered; null before.',
    }),
    isOverdue: t.boolean({
      description: 'Whether it is OPEN and its answer late at this moment (TKT-2).',
      resolve: (ticket, _args, { clock }) => isAnswerOverdue(ticket, clock.now()),
    }),
    isAnsweredInTime: t.boolean({
      nullable: true,
      description: 'Whether it was answered by `answerDueAt` (TKT-2); null until answered.',
      resolve: isAnsweredInTime,
    }),
    responsibleSide: t.expose('responsibleSide', {
      type: ResponsibleSide,
      nullable: true,
      description: 'Who answers for it, locked with the answer (TKT-2); null before.',
    }),
    responsibleSideLabel: t.string(
      labelOfNullable('ResponsibleSide', 'responsibleSide', ({ responsibleSide }: TicketRow) => responsibleSide),
    ),
    responsibilityChanges: t.field({
      type: [ResponsibilityChange],
      description: 'The lock of the responsible side and each change of it, in their order; at most 20 (TKT-2).',
      resolve: ({ id }, _args, { loaders }) => loaders.tickets.responsibilityChanges.load(id),
    }),
    messages: t.connection(
      {
        type: TicketMessage,
        description: 'The conversation, the first message first; the answer is one of them.',
        resolve: ({ id }, args, { loaders }) => loaders.tickets.messages.pageOfParent(null, args, id),
      },
      TicketMessageConnection,
    ),
    resolution: t.exposeString('resolution', { nullable: true, description: 'What was done; null unless RESOLVED.' }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was resolved or withdrawn; null before.',
    }),
  }),
})

const TicketWhere = builder.inputType('TicketWhere', {
  description: 'Which tickets: those that fit all that is given.',
  fields: (t) => ({
    state: t.field({ type: TicketState, description: 'What they wait for.' }),
    kind: t.field({ type: TicketKind, description: 'What they ask for.' }),
    responsibleSide: t.field({ type: ResponsibleSide, description: 'Who answers for them (TKT-2).' }),
    isOverdue: t.boolean({ description: 'Whether they are OPEN and their answer late (TKT-2).' }),
    orderId: t.globalID({ for: Order, description: 'Global id of the order that they are about.' }),
  }),
})

const TicketSequence = builder.enumType('TicketSequence', {
  description: 'Which tickets come first.',
  values: {
    NEWEST_FIRST: { description: 'Opened last comes first.' },
    OLDEST_FIRST: { description: 'Opened first comes first.' },
    ANSWER_DUE_FIRST: { description: 'Whose answer is due first comes first.' },
  } as const,
})

const TicketConnection = builder.connectionObject(
  { type: Ticket, name: 'TicketConnection', description: 'A page of tickets.' },
  { name: 'TicketEdge', description: 'A ticket and its place in the list.' },
)

const WHERE = { type: TicketWhere, description: 'All of them when left out.' } as const
const ORDER_BY = {
  type: TicketSequence,
  defaultValue: 'NEWEST_FIRST',
  required: true,
  description: 'Newest first when left out. A cursor holds for one sequence only.',
} as const

type TicketArguments = { where?: typeof TicketWhere.$inferInput | null | undefined; orderBy: TicketFilter['sequence'] }

function filterOf({ where, orderBy }: TicketArguments): TicketFilter {
  return {
    state: where?.state ?? null,
    kind: where?.kind ?? null,
    responsibleSide: where?.responsibleSide ?? null,
    isOverdue: where?.isOverdue ?? null,
    orderId: where?.orderId?.id ?? null,
    sequence: orderBy,
  }
}

builder.objectField(Supplier, 'tickets', (t) =>
  t.connection(
    {
      type: Ticket,
      description: 'Its tickets, opened last comes first unless `orderBy` says otherwise (TKT-1).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.tickets.all.pageOfParent(filterOf(args), args, id),
    },
    TicketConnection,
  ),
)

const OrderTicketWhere = builder.inputType('OrderTicketWhere', {
  description: 'Which tickets of an order: those that fit all that is given.',
  fields: (t) => ({
    state: t.field({ type: TicketState, description: 'Only tickets that wait for this.' }),
    kind: t.field({ type: TicketKind, description: 'Only tickets that ask for this (TKT-1).' }),
  }),
})

const ORDER_TICKET_WHERE = { type: OrderTicketWhere, description: 'All of them when left out.' } as const

builder.objectField(Order, 'tickets', (t) =>
  t.connection(
    {
      type: Ticket,
      description: 'The tickets about it (TKT-1).',
      ...reads<OrderRow>('id'),
      args: { where: t.arg(ORDER_TICKET_WHERE), orderBy: t.arg(orderByTime('`openedAt`')) },
      resolve: ({ id }, { where, orderBy, ...args }, { loaders }) => {
        const filter = { state: where?.state ?? null, kind: where?.kind ?? null }
        return loaders.tickets.ofOrder.pageOfParent({ ...filter, isOldestFirst: orderBy === 'OLDEST_FIRST' }, args, id)
      },
    },
    TicketConnection,
  ),
)

builder.queryField('tickets', (t) =>
  t.connection(
    {
      type: Ticket,
      description: 'All tickets that you may see (TKT-1).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.tickets.all.page(filterOf(args), args),
    },
    TicketConnection,
  ),
)

const TicketKey = builder.inputType('TicketKey', {
  description: 'Which ticket: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Ticket, description: 'Global id of the ticket, as its `id`.' }),
    number: t.string({ description: 'Its number, as TK3F09A1B2C4D5.' }),
  }),
})

builder.queryField('ticket', (t) =>
  t.field({
    type: Ticket,
    nullable: true,
    description: 'One ticket; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({ type: TicketKey, required: true, description: 'The ticket, by id or by name: exactly one of them.' }),
    },
    resolve: (_root, { by }, { loaders }) =>
      by.id ? loaders.tickets.byId.load(by.id.id) : loaders.tickets.byNumber(by.number),
  }),
)
