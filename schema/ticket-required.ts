import { refuseWithoutTicket, TicketRequired } from '../server/tickets/ticket-required.service.ts'
import { builder } from './builder.ts'
import { IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { orderPayload } from './order-steps.ts'
import { Order } from './orders.ts'
import { RefusalInterface, refusals } from './refusals.ts'
import { TicketKind } from './ticket-kinds.ts'
import { Ticket } from './tickets.ts'

// TKT-1: what a supplier must not do itself. In the contract, so that the wrong button of a front end gets a useful answer.

builder.objectType(TicketRequired, {
  name: 'TicketRequired',
  description:
    'The platform does that only on a ticket (TKT-1): open one of `ticketKind`, or go on in `currentTicket`.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    ticketKind: t.field({
      type: TicketKind,
      description: 'Kind of the ticket to open, for `openTicket`.',
      resolve: ({ ticketKind }) => ticketKind,
    }),
    order: t.field({
      type: Order,
      nullable: true,
      description: 'The order that it is about, for `openTicket`.',
      resolve: ({ orderId }, _args, { loaders }) => loaders.orders.byId.load(orderId),
    }),
    currentTicket: t.field({
      type: Ticket,
      nullable: true,
      description: 'The ticket of this kind that is not closed; null: open one.',
      resolve: ({ currentTicketId }, _args, { loaders }) =>
        currentTicketId === null ? null : loaders.tickets.byId.load(currentTicketId),
    }),
  }),
})

const RefundOrderPayload = orderPayload('RefundOrder')
const ContactBuyerPayload = orderPayload('ContactBuyer')

builder.mutationField('refundOrder', (t) =>
  t.fieldWithInput({
    type: RefundOrderPayload,
    description:
      'Always TicketRequired for an order of yours: a supplier never refunds a buyer itself (TKT-1). Errors: INVALID_ID.',
    ...inputOf('RefundOrder', 'For which order the refund is tried; the answer is the ticket to open (TKT-1).'),
    input: {
      orderId: t.input.globalID({ for: Order, required: true, description: 'Global id of the order.' }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RefundOrder', TicketRequired),
    resolve: async (_root, { input }, { change }) => ({
      orderId: await change('refundOrder', input, (made) => refuseWithoutTicket(made, input.orderId.id, 'REFUND')),
    }),
  }),
)

builder.mutationField('contactBuyer', (t) =>
  t.fieldWithInput({
    type: ContactBuyerPayload,
    description:
      'Always TicketRequired for an order of yours: a supplier never contacts a buyer itself (TKT-1). Errors: INVALID_ID.',
    ...inputOf('ContactBuyer', 'Of which order the buyer is meant; the answer is the ticket to open (TKT-1).'),
    input: {
      orderId: t.input.globalID({ for: Order, required: true, description: 'Global id of the order.' }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ContactBuyer', TicketRequired),
    resolve: async (_root, { input }, { change }) => ({
      orderId: await change('contactBuyer', input, (made) => refuseWithoutTicket(made, input.orderId.id, 'INQUIRY')),
    }),
  }),
)
