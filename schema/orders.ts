import type { Order as OrderRow, OrderLine as OrderLineRow } from '../prisma/generated/client.ts'
import type { RequestContext } from '../server/context.ts'
import type { OrderFilter } from '../server/orders/orders.loaders.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { Market } from './markets.ts'
import { Money } from './money.ts'
import { reads, rowProperties } from './row-properties.ts'
import { Supplier } from './suppliers.ts'
import { toWarehouseCode, WarehouseCode } from './warehouses.ts'
import { labelOfField, labelOfNullable } from './labels.ts'

export const OrderStatus = builder.enumType('OrderStatus', {
  description: 'How far an order has come (ORD-1).',
  values: {
    PAID: { description: 'The buyer has paid and the platform has taken the order.' },
    ALLOCATED: { description: 'Its goods are set aside.' },
    OUTBOUND: { description: 'It has left the domestic warehouse (GEO-4: 98 % by the next day).' },
    TRUNK_DEPARTED: { description: 'It has left China on the trunk line (GEO-3).' },
    CUSTOMS_CLEARED: { description: 'Customs of the destination have let it in.' },
    AT_LOCAL_WAREHOUSE: { description: 'It has arrived at the local warehouse.' },
    LAST_MILE: { description: 'The carrier of the last mile has it (GEO-3).' },
    DELIVERED: { description: 'The buyer has it.' },
    RETURNED: { description: 'It came back after delivery.' },
    CANCELLED: { description: 'It was cancelled before it left the warehouse.' },
  } as const,
})

const Fulfilment = builder.enumType('Fulfilment', {
  description: 'Whose stock an order is taken from (SYNC-5).',
  values: {
    JIT: { description: "Goods at the supplier's; drawn from `JitStock` when the order comes (SYNC-5)." },
    WAREHOUSE: { description: 'Goods that the platform has received; the platform keeps the count.' },
  } as const,
})

export const CancelledBy = builder.enumType('CancelledBy', {
  description: 'Who cancelled an order, which decides how KPI-1 counts it.',
  values: {
    BUYER: { description: 'The buyer: the order does not count in the fulfilment rate (KPI-1).' },
    SUPPLIER: { description: 'The supplier: it counts as not fulfilled (KPI-1).' },
    PLATFORM: { description: 'The platform: it counts as not fulfilled (KPI-1).' },
  } as const,
})

type LineShape = OrderLineRow & { currency: string }

const OrderLine = builder.objectRef<LineShape>('OrderLine').implement({
  description: 'Units of one SKU in an order (ORD-1).',
  fields: (t) => ({
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU that the buyer ordered; null when the token may not see it.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    quantity: t.exposeInt('quantity', { description: 'Units ordered; 1 or more.' }),
    reservedQuantity: t.exposeInt('reservedQuantity', {
      description:
        'Units that stock could give when the order came; less than `quantity` when JIT stock was short (SYNC-5).',
    }),
    returnedGood: t.exposeInt('returnedGood', {
      description: 'Units that came back and can be sold again once refurbished (FEE-6); 0 or more.',
    }),
    returnedScrapped: t.exposeInt('returnedScrapped', {
      description: 'Units that came back and are destroyed (FEE-6); 0 or more.',
    }),
    unitPrice: t.field({
      type: Money,
      description: 'Price of one unit.',
      resolve: ({ unitPriceMinor, currency }) => ({ minor: unitPriceMinor, currency }),
    }),
  }),
})

export const Order = builder.objectRef<OrderRow>('Order')

builder.node(Order, {
  description: 'An order that a buyer has paid and that the platform has placed with a supplier (ORD-1).',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.orders.byId.load(id))),
  fields: (t) => ({
    tradeOrderId: t.exposeString('tradeOrderId', {
      description: "The platform's number of the order, unique within the supplier.",
    }),
    status: t.expose('status', { type: OrderStatus, description: 'How far it has come.' }),
    statusLabel: t.string(labelOfField('OrderStatus', 'status')),
    fulfilment: t.expose('fulfilment', { type: Fulfilment, description: 'Whose stock it is taken from.' }),
    fulfilmentLabel: t.string(labelOfField('Fulfilment', 'fulfilment')),
    market: t.expose('market', { type: Market, description: 'Country of the buyer.' }),
    marketLabel: t.string(labelOfField('Market', 'market')),
    paidAt: t.expose('paidAt', { type: 'DateTime', description: 'When the buyer paid, by the platform.' }),
    receivedAt: t.expose('createdAt', { type: 'DateTime', description: 'When its push came here.' }),
    version: t.exposeInt('version', {
      description: 'Version number: rises with every change of the order; for `expectedVersion`.',
    }),
    isReservedInFull: t.exposeBoolean('isReservedInFull', {
      description:
        'Whether every unit was there when the order came; if not, it counts against the fulfilment rate (KPI-1).',
    }),
    isFoundShort: t.exposeBoolean('isFoundShort', {
      description:
        'Whether units of it were found missing (STOCK_SHORT), even if they came later; of a JIT order, that counts against the fulfilment rate (KPI-1).',
    }),
    warehouse: t.field({
      type: WarehouseCode,
      nullable: true,
      description:
        'The warehouse that ships it (GEO-2); null until the platform has told, when it leaves at the latest.',
      resolve: ({ warehouseCode }) => toWarehouseCode(warehouseCode),
    }),
    warehouseLabel: t.string(
      labelOfNullable('WarehouseCode', 'warehouse', ({ warehouseCode }: OrderRow) => toWarehouseCode(warehouseCode)),
    ),
    outboundAt: t.expose('outboundAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it left the warehouse; null before.',
    }),
    deliveredAt: t.expose('deliveredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the buyer got it; null before.',
    }),
    returnedAt: t.expose('returnedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it came back; null unless it did.',
    }),
    cancelledAt: t.expose('cancelledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was cancelled; null unless it was.',
    }),
    cancelledBy: t.expose('cancelledBy', {
      type: CancelledBy,
      nullable: true,
      description: 'Who cancelled it; null unless it was.',
    }),
    cancelledByLabel: t.string(
      labelOfNullable('CancelledBy', 'cancelledBy', ({ cancelledBy }: OrderRow) => cancelledBy),
    ),
    total: t.field({
      type: Money,
      description: 'What the buyer paid.',
      ...reads<OrderRow>('totalMinor', 'currency'),
      resolve: ({ totalMinor, currency }) => ({ minor: totalMinor, currency }),
    }),
    lines: t.field({
      type: [OrderLine],
      description: 'Its lines, one for each SKU, in the order of the SKU codes.',
      ...reads<OrderRow>('id', 'currency'),
      resolve: async ({ id, currency }, _args, { loaders }) =>
        (await loaders.orders.linesOfOrder.load(id)).map((line) => ({ ...line, currency })),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'With whom it was placed.',
      ...reads<OrderRow>('supplierId'),
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const OrderWhere = builder.inputType('OrderWhere', {
  description: 'Which orders: those that fit all that is given.',
  fields: (t) => ({
    market: t.field({ type: Market, description: 'Country of the buyer.' }),
    status: t.field({ type: OrderStatus, description: 'How far it has come (ORD-1).' }),
    fulfilment: t.field({ type: Fulfilment, description: 'Only orders whose goods come from this stock.' }),
    paidFrom: t.field({ type: 'DateTime', description: 'Paid at this instant or later.' }),
    paidBefore: t.field({ type: 'DateTime', description: 'Paid before this instant.' }),
  }),
})

const OrderSequence = builder.enumType('OrderSequence', {
  description: 'Which orders come first.',
  values: {
    NEWEST_FIRST: { description: 'Paid last comes first.' },
    OLDEST_FIRST: { description: 'Paid first comes first.' },
  } as const,
})

export const OrderConnection = builder.connectionObject(
  { type: Order, name: 'OrderConnection', description: 'A page of orders.' },
  { name: 'OrderEdge', description: 'An order and its place in the list.' },
)

const WHERE = { type: OrderWhere, description: 'All of them when left out.' } as const
const ORDER_BY = {
  type: OrderSequence,
  defaultValue: 'NEWEST_FIRST',
  required: true,
  description: 'Newest first when left out. A cursor holds for one sequence only.',
} as const

type OrderArguments = {
  where?: { [K in keyof Omit<OrderFilter, 'isOldestFirst'>]?: OrderFilter[K] | undefined } | null | undefined
  orderBy: 'NEWEST_FIRST' | 'OLDEST_FIRST'
}

function filterOf({ where, orderBy }: OrderArguments): OrderFilter {
  return {
    market: where?.market ?? null,
    status: where?.status ?? null,
    fulfilment: where?.fulfilment ?? null,
    paidFrom: where?.paidFrom ?? null,
    paidBefore: where?.paidBefore ?? null,
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Supplier, 'orders', (t) =>
  t.connection(
    {
      type: Order,
      description: 'Its orders, paid last comes first unless `orderBy` says otherwise.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }, info) =>
        loaders.orders.all.pageOfParent(filterOf(args), args, id, rowProperties(info)),
    },
    OrderConnection,
  ),
)

builder.queryField('orders', (t) =>
  t.connection(
    {
      type: Order,
      description: 'All orders that you may see.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }, info) => loaders.orders.all.page(filterOf(args), args, rowProperties(info)),
    },
    OrderConnection,
  ),
)

const OrderName = builder.inputType('OrderName', {
  description: 'An order as people name it: by the number of the platform (ORD-1).',
  fields: (t) => ({
    tradeOrderId: t.string({ required: true, description: "The platform's number of the order." }),
    supplierCode: t.string({ description: 'Code of the supplier; a supplier may leave it out.' }),
  }),
})

export const OrderKey = builder.inputType('OrderKey', {
  description: 'Which order: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Order, description: 'Global id of the order, as its `id`.' }),
    name: t.field({
      type: OrderName,
      description: 'The number that the platform gave to the order, instead of the id.',
    }),
  }),
})

type OrderKeyShape = typeof OrderKey.$inferInput

/** The order that a key names, for whoever may see it. */
export function orderOf(by: OrderKeyShape, { loaders }: RequestContext): Promise<OrderRow | null> {
  return by.id
    ? loaders.orders.byId.load(by.id.id)
    : loaders.orders.byName({ supplierCode: by.name.supplierCode ?? null, tradeOrderId: by.name.tradeOrderId })
}

builder.queryField('order', (t) =>
  t.field({
    type: Order,
    nullable: true,
    description: 'One order; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({ type: OrderKey, required: true, description: 'The order, by id or by name: exactly one of them.' }),
    },
    resolve: (_root, { by }, context) => orderOf(by, context),
  }),
)
