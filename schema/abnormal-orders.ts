import type { AbnormalOrderFilter } from '../server/orders/abnormal-orders.loaders.ts'
import { builder } from './builder.ts'
import { Market } from './markets.ts'
import { Order, OrderConnection, OrderStatus } from './orders.ts'
import { Supplier } from './suppliers.ts'

builder.objectFields(Order, (t) => ({
  isAbnormal: t.boolean({
    description:
      'Whether a node is overdue or an exception is open (ORD-2). Deadlines are looked at once a minute; `diagnosis` looks at them when asked.',
    resolve: ({ abnormalSince }) => abnormalSince !== null,
  }),
  abnormalSince: t.expose('abnormalSince', {
    type: 'DateTime',
    nullable: true,
    description:
      'The deadline that it missed, or when its exception occurred, whichever was first; null when it is in order.',
  }),
}))

const AbnormalOrderWhere = builder.inputType('AbnormalOrderWhere', {
  description: 'Which abnormal orders: those that fit all that is given.',
  fields: (t) => ({
    market: t.field({ type: Market, description: 'Country of the buyer.' }),
    status: t.field({ type: OrderStatus, description: 'How far it has come (ORD-1).' }),
  }),
})

const AbnormalOrderSequence = builder.enumType('AbnormalOrderSequence', {
  description: 'Which abnormal orders come first.',
  values: {
    LONGEST_FIRST: { description: 'Abnormal for the longest time comes first.' },
    LATEST_FIRST: { description: 'Abnormal for the shortest time comes first.' },
  } as const,
})

const WHERE = { type: AbnormalOrderWhere, description: 'All of them when left out.' } as const
const ORDER_BY = {
  type: AbnormalOrderSequence,
  defaultValue: 'LONGEST_FIRST',
  required: true,
  description: 'Longest first when left out. A cursor holds for one sequence only.',
} as const

type AbnormalOrderArguments = {
  where?: { [K in 'market' | 'status']?: AbnormalOrderFilter[K] | undefined } | null | undefined
  orderBy: 'LONGEST_FIRST' | 'LATEST_FIRST'
}

function filterOf({ where, orderBy }: AbnormalOrderArguments): AbnormalOrderFilter {
  return {
    market: where?.market ?? null,
    status: where?.status ?? null,
    isLongestFirst: orderBy === 'LONGEST_FIRST',
  }
}

builder.objectField(Supplier, 'abnormalOrders', (t) =>
  t.connection(
    {
      type: Order,
      description: 'Its orders that are late or held up (ORD-2).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.abnormalOrders.all.pageOfParent(filterOf(args), args, id),
    },
    OrderConnection,
  ),
)

builder.queryField('abnormalOrders', (t) =>
  t.connection(
    {
      type: Order,
      description:
        'The monitoring board (订单监控看板): all orders that you may see and that are late or held up (ORD-2).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.abnormalOrders.all.page(filterOf(args), args),
    },
    OrderConnection,
  ),
)
