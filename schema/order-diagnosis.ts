import type { Order as OrderRow, OrderException as OrderExceptionRow } from '../prisma/generated/client.ts'
import type { OrderExceptionKind as ExceptionKind } from '../prisma/generated/enums.ts'
import type { RequestContext } from '../server/context.ts'
import type { FoundCause } from '../server/orders/order-diagnosis.rules.ts'
import { diagnose } from '../server/orders/order-diagnosis.rules.ts'
import { courseOf, deadlineLimits } from '../server/orders/order-progress.service.ts'
import { ROOT_CAUSES } from '../server/programme/root-causes.ts'
import { labelOf } from '../server/labels/labels.ts'
import { builder } from './builder.ts'
import { inLanguage, inTwoLanguages, LANGUAGE_ARGUMENT } from './language.ts'
import { nodesOf, OrderNode, OrderNodeKind } from './order-nodes.ts'
import { Order, OrderKey, orderOf } from './orders.ts'
import { ResponsibleSide } from './responsible-side.ts'
import { TicketKind } from './ticket-kinds.ts'
import { labelOfField } from './labels.ts'

export const OrderExceptionKind = builder.enumType('OrderExceptionKind', {
  description: 'What the platform reports to hold an order up (ORD-2).',
  values: {
    STOCK_SHORT: { description: 'Units are missing; over with the allocation.' },
    TRUNK_DELAYED: { description: 'The trunk line is late; over with customs clearance.' },
    CUSTOMS_DOCUMENT_MISSING: {
      description: 'Customs want a document that is not there (清关文件缺失); over with customs clearance.',
    },
    CUSTOMS_HELD: { description: 'Customs hold the parcel for inspection; over with customs clearance.' },
    LOCAL_WAREHOUSE_MISSORT: {
      description: 'The local warehouse sorted it wrongly (本地仓分拣错发); over with the last mile.',
    },
    CARRIER_DELAY: { description: 'The carrier of the last mile is late; over with delivery.' },
    ADDRESS_WRONG: { description: 'The address is wrong or incomplete; over with delivery.' },
    PARCEL_LOST: { description: 'Nobody knows where the parcel is; over with delivery.' },
    REFUSED_BY_BUYER: { description: 'The buyer does not take it; over with delivery.' },
    PARCEL_DAMAGED: { description: 'The parcel was damaged on the way; over with the return, or when resolved.' },
    GOODS_NOT_AS_DESCRIBED: {
      description: 'The goods are not what was described; over with the return, or when resolved.',
    },
  } as const satisfies Record<ExceptionKind, { description: string }>,
})

export const RootCauseCode = builder.enumType('RootCauseCode', {
  description: 'Root causes of an abnormal order: a closed catalogue (ORD-2).',
  values: ROOT_CAUSES,
})

const OrderException = builder.objectRef<OrderExceptionRow>('OrderException').implement({
  description: 'Something that the platform reported to hold an order up (ORD-2).',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: OrderExceptionKind,
      description: 'What holds the order up, as the platform reports it (ORD-2).',
    }),
    kindLabel: t.string(labelOfField('OrderExceptionKind', 'kind')),
    detail: t.exposeString('detail', { description: 'What was found, in the words of the platform.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where; null when not told.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it occurred, by the platform.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When this API was told.' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was resolved or the order got past it; null while it is open.',
    }),
  }),
})

const RootCause = builder.objectRef<FoundCause>('RootCause').implement({
  description: 'A root-cause label with what shows it (根因标签, ORD-2).',
  fields: (t) => ({
    code: t.field({ type: RootCauseCode, description: 'Stable code, for programs.', resolve: ({ code }) => code }),
    label: t.string({
      description: 'The label, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ code }, { language }, context) => inLanguage(ROOT_CAUSES[code], language, context),
    }),
    responsibleSide: t.field({
      type: ResponsibleSide,
      description: 'Who answers for it. Not yet locked: a ticket locks it (TKT-2).',
      resolve: ({ code }) => ROOT_CAUSES[code].responsibleSide,
    }),
    responsibleSideLabel: t.string(
      inTwoLanguages('`responsibleSide` in words, for people (ORD-2).', ({ code }: FoundCause) =>
        labelOf('ResponsibleSide', ROOT_CAUSES[code].responsibleSide),
      ),
    ),
    remedy: t.string({
      description: 'What the supplier can do.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ code }, { language }, context) => inLanguage(ROOT_CAUSES[code].remedy, language, context),
    }),
    suggestedTicketKind: t.field({
      type: TicketKind,
      description: 'Which ticket to open about it: every after-sales action takes one (TKT-1).',
      resolve: ({ code }) => ROOT_CAUSES[code].ticketKind,
    }),
    node: t.field({
      type: OrderNodeKind,
      description: 'The node that the order does not reach because of it.',
      resolve: ({ node }) => node,
    }),
    since: t.field({
      type: 'DateTime',
      description: 'When the exception occurred, or until when the node was in time.',
      resolve: ({ since }) => since,
    }),
    detail: t.string({
      nullable: true,
      description: "The platform's words about the exception; null when the cause follows from the clock.",
      resolve: ({ detail }) => detail,
    }),
    place: t.string({
      nullable: true,
      description: 'Where the exception occurred; null when not told, or when the cause follows from the clock.',
      resolve: ({ place }) => place,
    }),
  }),
})

type DiagnosisShape = { order: OrderRow; diagnosedAt: Date; rootCauses: FoundCause[] }

const OrderDiagnosis = builder.objectRef<DiagnosisShape>('OrderDiagnosis').implement({
  description: 'All nodes of an order and the root causes of its trouble (诊断, ORD-2).',
  fields: (t) => ({
    order: t.field({
      type: Order,
      description: 'The order that was looked at, with all its nodes (ORD-1).',
      resolve: ({ order }) => order,
    }),
    diagnosedAt: t.field({
      type: 'DateTime',
      description: 'The instant at which lateness was judged: now.',
      resolve: ({ diagnosedAt }) => diagnosedAt,
    }),
    isAbnormal: t.boolean({
      description: 'Whether there is a root cause: a node is overdue or an exception is open.',
      resolve: ({ rootCauses }) => rootCauses.length > 0,
    }),
    nodes: t.field({
      type: [OrderNode],
      description: 'All ten nodes in their order (ORD-1).',
      resolve: ({ order }, _args, context) => nodesOf(order, context),
    }),
    rootCauses: t.field({
      type: [RootCause],
      description: 'Root causes, the eldest first; empty when the order is in order.',
      resolve: ({ rootCauses }) => rootCauses,
    }),
  }),
})

async function diagnosisOf(order: OrderRow, { loaders, clock, programme }: RequestContext): Promise<DiagnosisShape> {
  const [nodes, exceptions] = await Promise.all([
    loaders.orders.nodesOfOrder.load(order.id),
    loaders.orders.exceptionsOfOrder.load(order.id),
  ])
  const facts = {
    course: courseOf(order, nodes),
    fulfilment: order.fulfilment,
    isReservedInFull: order.isReservedInFull,
    openExceptions: exceptions.filter(({ resolvedAt }) => resolvedAt === null),
  }
  const diagnosedAt = clock.now()
  return { order, diagnosedAt, rootCauses: diagnose(facts, deadlineLimits(programme), diagnosedAt) }
}

builder.objectFields(Order, (t) => ({
  exceptions: t.field({
    type: [OrderException],
    description: 'What the platform reported to hold it up, the eldest first, resolved ones too; at most 50 (ORD-2).',
    resolve: ({ id }, _args, { loaders }) => loaders.orders.exceptionsOfOrder.load(id),
  }),
  diagnosis: t.field({
    type: OrderDiagnosis,
    description: 'What is wrong with it at this moment (ORD-2).',
    resolve: (order, _args, context) => diagnosisOf(order, context),
  }),
}))

builder.queryField('diagnoseOrder', (t) =>
  t.field({
    type: OrderDiagnosis,
    nullable: true,
    description:
      'The diagnose button (诊断按钮) of an order: gathers all its nodes and yields root-cause labels. Changes nothing. Null when there is no such order or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({
        type: OrderKey,
        required: true,
        description: 'The order to diagnose, by id or by name: exactly one of them.',
      }),
    },
    resolve: async (_root, { by }, context) => {
      const order = await orderOf(by, context)
      return order && diagnosisOf(order, context)
    },
  }),
)
