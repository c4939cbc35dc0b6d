import type { Order as OrderRow, OrderNode as OrderNodeRow } from '../prisma/generated/client.ts'
import type { NodeOnBoard } from '../server/orders/order-deadlines.rules.ts'
import { nodeBoard } from '../server/orders/order-deadlines.rules.ts'
import { NODE_LABELS } from '../server/orders/order-nodes.rules.ts'
import { courseOf, deadlineLimits } from '../server/orders/order-progress.service.ts'
import type { RequestContext } from '../server/context.ts'
import { builder } from './builder.ts'
import { CarrierCode, toCarrierCode } from './carriers.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { Order } from './orders.ts'
import { toWarehouseCode, WarehouseCode } from './warehouses.ts'

export const OrderNodeKind = builder.enumType('OrderNodeKind', {
  description: 'A node of an order (ORD-1), in the order in which an order goes through them.',
  values: {
    STOCK_INBOUND: {
      description: 'Its goods came into the warehouse in China (入库时间); often before the order itself.',
    },
    QUALITY_CHECKED: { description: 'Its goods were inspected (质检状态); see `qualityResult`.' },
    ALLOCATED: { description: 'Its goods were set aside for it.' },
    OUTBOUND: { description: 'It left the warehouse in China, due by the end of the next day (GEO-4).' },
    TRUNK_DEPARTED: { description: 'It left China on the trunk line (干线离港时间, GEO-3).' },
    CUSTOMS_CLEARED: { description: 'Customs of the destination let it in (清关状态).' },
    AT_LOCAL_WAREHOUSE: { description: 'It came to the local warehouse.' },
    LAST_MILE: { description: 'The carrier of the last mile has it (GEO-3).' },
    DELIVERED: { description: 'The buyer has it, due within 8 working days of the payment (GEO-4).' },
    RETURNED: { description: 'It came back to the platform after its delivery.' },
  } as const,
})

export const QualityResult = builder.enumType('QualityResult', {
  description: 'How the goods of an order were found.',
  values: {
    PASSED: { description: 'The goods were good; the order may be allocated.' },
    FAILED: { description: 'Not good: the order is not allocated until a later check passes.' },
  } as const,
})

/** A node with what is known of it: `reached` is null until it is. */
export type OrderNodeShape = NodeOnBoard & { order: OrderRow; reached: OrderNodeRow | null }

export const OrderNode = builder.objectRef<OrderNodeShape>('OrderNode').implement({
  description: 'One node of an order (ORD-1), reached or not.',
  fields: (t) => ({
    kind: t.field({
      type: OrderNodeKind,
      description: 'Which of the nodes of ORD-1 it is.',
      resolve: ({ kind }) => kind,
    }),
    label: t.string({
      description: 'Name of the node, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ kind }, { language }, context) => inLanguage(NODE_LABELS[kind], language, context),
    }),
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was reached, by the platform; null: not yet.',
      resolve: ({ reached }) => reached?.at,
    }),
    recordedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When this API was told; null: not yet.',
      resolve: ({ reached }) => reached?.recordedAt,
    }),
    expectedBy: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'The last instant at which it is in time: outbound the end of the next day in China, delivery the end of the 8th working day in the destination, public holidays not counted out (GEO-4); hours after the node ahead for trunk, customs, local warehouse and last mile (ORD-2). Null where no rule gives one, the node ahead is missing, or the order ended.',
      resolve: ({ expectedBy }) => expectedBy,
    }),
    isLate: t.boolean({
      description: 'Whether it was reached after `expectedBy`, or was not reached and that is over.',
      resolve: ({ isLate }) => isLate,
    }),
    qualityResult: t.field({
      type: QualityResult,
      nullable: true,
      description: 'Of QUALITY_CHECKED; null for other nodes, and until it is reached.',
      resolve: ({ reached }) => reached?.qualityResult,
    }),
    warehouse: t.field({
      type: WarehouseCode,
      nullable: true,
      description: 'Of ALLOCATED and OUTBOUND: the warehouse that ships (GEO-2); null for other nodes, and until told.',
      resolve: ({ kind, order }) =>
        kind === 'ALLOCATED' || kind === 'OUTBOUND' ? toWarehouseCode(order.warehouseCode) : null,
    }),
    carrier: t.field({
      type: CarrierCode,
      nullable: true,
      description: 'Of TRUNK_DEPARTED and LAST_MILE (GEO-3); null for other nodes, and until it is reached.',
      resolve: ({ reached }) => toCarrierCode(reached?.carrierCode ?? null),
    }),
    trackingNumber: t.string({
      nullable: true,
      description: "The carrier's number of the parcel; null when not told.",
      resolve: ({ reached }) => reached?.trackingNumber,
    }),
    place: t.string({
      nullable: true,
      description: 'Where, in the words of the platform; null when not told.',
      resolve: ({ reached }) => reached?.place,
    }),
  }),
})

/** All nodes of an order as they are now. */
export async function nodesOf(
  order: OrderRow,
  { loaders, clock, programme }: RequestContext,
): Promise<OrderNodeShape[]> {
  const nodes = await loaders.orders.nodesOfOrder.load(order.id)
  const reachedNodes = new Map(nodes.map((node) => [node.kind, node]))
  const board = nodeBoard(courseOf(order, nodes), deadlineLimits(programme), clock.now())
  return board.map((node) => ({ ...node, order, reached: reachedNodes.get(node.kind) ?? null }))
}

builder.objectField(Order, 'nodes', (t) =>
  t.field({
    type: [OrderNode],
    description: 'All ten nodes in their order, each with its time or null (ORD-1).',
    resolve: (order, _args, context) => nodesOf(order, context),
  }),
)
