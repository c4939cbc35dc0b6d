import {
  MAX_DETAIL_CHARS,
  recordOrderException,
  resolveOrderException,
} from '../server/orders/order-exceptions.service.ts'
import { MAX_PLACE_CHARS } from '../server/orders/order-nodes.service.ts'
import { IllegalStep, VersionConflict } from '../server/refusal.ts'
import { builder } from './builder.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { OrderExceptionKind } from './order-diagnosis.ts'
import { orderPayload } from './order-steps.ts'
import { Order } from './orders.ts'
import { refusals } from './refusals.ts'

const RecordOrderExceptionPayload = orderPayload('RecordOrderException')
const ResolveOrderExceptionPayload = orderPayload('ResolveOrderException')

builder.mutationField('recordOrderException', (t) =>
  t.fieldWithInput({
    type: RecordOrderExceptionPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: records what holds an order up; it is abnormal until that is resolved or the order gets past it (ORD-2). IllegalStep for a kind that is open already or whose node is behind. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('RecordOrderException', 'Which order, and what holds it up.'),
    input: {
      orderId: t.input.globalID({ for: Order, required: true, description: 'Global id of the order.' }),
      kind: t.input.field({ type: OrderExceptionKind, required: true, description: 'What holds it up.' }),
      detail: t.input.string({ required: true, description: `What was found, 1 to ${MAX_DETAIL_CHARS} characters.` }),
      place: t.input.string({ description: `Where, 1 to ${MAX_PLACE_CHARS} characters.` }),
      occurredAt: t.input.field({
        type: 'DateTime',
        description: 'When it occurred, by the platform, not before the payment; now when left out.',
      }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RecordOrderException', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { kind, detail, place = null, occurredAt = null, expectedVersion = null } = input
      const report = { orderId: input.orderId.id, kind, detail, place, occurredAt, expectedVersion }
      return { orderId: await change('recordOrderException', input, (made) => recordOrderException(made, report)) }
    },
  }),
)

builder.mutationField('resolveOrderException', (t) =>
  t.fieldWithInput({
    type: ResolveOrderExceptionPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: ends an exception of an order. The order stays abnormal while another one is open or a node is overdue (ORD-2). NotFound when none of the kind is open. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('ResolveOrderException', 'Which order, and which of its exceptions.'),
    input: {
      orderId: t.input.globalID({ for: Order, required: true, description: 'Global id of the order.' }),
      kind: t.input.field({
        type: OrderExceptionKind,
        required: true,
        description: 'Which exception: the open one of this kind.',
      }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ResolveOrderException', VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const resolution = { orderId: input.orderId.id, kind: input.kind, expectedVersion: input.expectedVersion ?? null }
      return {
        orderId: await change('resolveOrderException', input, (made) => resolveOrderException(made, resolution)),
      }
    },
  }),
)
