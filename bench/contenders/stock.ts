import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import { PrismaPg } from '@prisma/adapter-pg'
import { createYoga } from 'graphql-yoga'
import { PrismaClient } from '../generated/client/client.ts'
import { Market as Markets, OrderStatus as OrderStatuses } from '../generated/client/enums.ts'
import type PrismaTypes from '../generated/pothos-types.ts'
import { getDatamodel } from '../generated/pothos-types.ts'
import { listen } from './listen.ts'

// Yoga, Pothos and its Prisma plugin, put together as their documentation shows: connections by `prismaConnection` and
// `relatedConnection`, relations by `relation`. No authentication, no tenancy, no limits: that favours it.
// https://pothos-graphql.dev/docs/plugins/prisma  https://the-guild.dev/graphql/yoga-server/docs

const url = new URL(process.env.DATABASE_URL ?? '')
url.searchParams.set('options', '-c TimeZone=UTC')
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url.href, max: 10 }) })

const builder = new SchemaBuilder<{
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  Scalars: { DateTime: { Input: Date; Output: Date }; Date: { Input: Date; Output: Date } }
}>({
  plugins: [PrismaPlugin, RelayPlugin],
  prisma: { client: prisma, dmmf: getDatamodel(), onUnusedQuery: 'warn' },
  relay: {},
  defaultFieldNullability: false,
})

builder.scalarType('DateTime', {
  serialize: (date) => date.toISOString(),
  parseValue: (value) => new Date(String(value)),
})

builder.scalarType('Date', {
  serialize: (date) => date.toISOString().slice(0, 10),
  parseValue: (value) => new Date(String(value)),
})

const OrderStatus = builder.enumType('OrderStatus', { values: Object.values(OrderStatuses) })
const Market = builder.enumType('Market', { values: Object.values(Markets) })

const Money = builder.objectRef<{ minor: bigint; currency: string }>('Money').implement({
  fields: (t) => ({
    amount: t.string({
      resolve: ({ minor }) => {
        const digits = minor.toString().padStart(3, '0')
        return `${digits.slice(0, -2)}.${digits.slice(-2)}`
      },
    }),
    currency: t.exposeString('currency'),
  }),
})

builder.prismaNode('Supplier', {
  id: { field: 'id' },
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('nameEn'),
    orders: t.relatedConnection('orders', {
      cursor: 'id',
      query: { orderBy: [{ paidAt: 'desc' }, { id: 'desc' }] },
    }),
    fulfilmentDays: t.relation('kpiDays', {
      args: { from: t.arg({ type: 'Date', required: true }), to: t.arg({ type: 'Date', required: true }) },
      query: ({ from, to }) => ({ where: { day: { gte: from, lte: to } }, orderBy: { day: 'asc' } }),
    }),
  }),
})

const countedOrders = (kept: { ordersPaid: number; ordersCancelledByBuyer: number }) =>
  kept.ordersPaid - kept.ordersCancelledByBuyer

builder.prismaObject('KpiDay', {
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    numerator: t.string({
      select: { ordersFulfilled: true },
      resolve: ({ ordersFulfilled }) => String(ordersFulfilled),
    }),
    denominator: t.string({
      select: { ordersPaid: true, ordersCancelledByBuyer: true },
      resolve: (kept) => String(countedOrders(kept)),
    }),
    value: t.string({
      nullable: true,
      select: { ordersFulfilled: true, ordersPaid: true, ordersCancelledByBuyer: true },
      resolve: (kept) =>
        countedOrders(kept) === 0
          ? null
          : (Math.floor((kept.ordersFulfilled * 10_000) / countedOrders(kept)) / 100).toFixed(2),
    }),
  }),
})

builder.prismaNode('Sku', {
  id: { field: 'id' },
  fields: (t) => ({
    code: t.exposeString('skuCode'),
    title: t.exposeString('titleEn'),
    supplier: t.relation('supplier'),
  }),
})

builder.prismaNode('Order', {
  id: { field: 'id' },
  fields: (t) => ({
    tradeOrderId: t.exposeString('tradeOrderId'),
    status: t.expose('status', { type: OrderStatus }),
    fulfilment: t.exposeString('fulfilment'),
    market: t.expose('market', { type: Market }),
    paidAt: t.expose('paidAt', { type: 'DateTime' }),
    receivedAt: t.expose('createdAt', { type: 'DateTime' }),
    total: t.field({
      type: Money,
      select: { totalMinor: true, currency: true },
      resolve: ({ totalMinor, currency }) => ({ minor: totalMinor, currency }),
    }),
    tickets: t.relatedConnection('tickets', {
      cursor: 'id',
      query: { orderBy: [{ openedAt: 'desc' }, { id: 'desc' }] },
    }),
    lines: t.relation('lines', { query: { orderBy: { sku: { skuCode: 'asc' } } } }),
  }),
})

builder.prismaNode('Ticket', {
  id: { field: 'id' },
  fields: (t) => ({
    number: t.exposeString('number'),
    kind: t.exposeString('kind'),
    state: t.exposeString('state'),
    responsibleSide: t.exposeString('responsibleSide', { nullable: true }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
  }),
})

builder.prismaObject('OrderLine', {
  fields: (t) => ({
    quantity: t.exposeInt('quantity'),
    unitPrice: t.field({
      type: Money,
      select: { unitPriceMinor: true, order: { select: { currency: true } } },
      resolve: ({ unitPriceMinor, order }) => ({ minor: unitPriceMinor, currency: order.currency }),
    }),
    sku: t.relation('sku'),
  }),
})

builder.queryType({
  fields: (t) => ({
    supplier: t.prismaField({
      type: 'Supplier',
      nullable: true,
      args: { id: t.arg.globalID({ required: true }) },
      resolve: (query, _root, { id }) => prisma.supplier.findUnique({ ...query, where: { id: id.id } }),
    }),
    orders: t.prismaConnection({
      type: 'Order',
      cursor: 'id',
      args: {
        supplierId: t.arg.globalID({ required: true }),
        market: t.arg({ type: Market, required: true }),
        status: t.arg({ type: OrderStatus, required: true }),
      },
      resolve: (query, _root, { supplierId, market, status }) =>
        prisma.order.findMany({
          ...query,
          where: { supplierId: supplierId.id, market, status },
          orderBy: [{ paidAt: 'desc' }, { id: 'desc' }],
        }),
    }),
  }),
})

listen(createYoga({ schema: builder.toSchema(), logging: false }))
