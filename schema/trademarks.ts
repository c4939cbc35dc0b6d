import type { Trademark as TrademarkRow } from '../prisma/generated/client.ts'
import { MAX_TRADEMARKS } from '../server/trademarks/trademarks.service.ts'
import type { TrademarkFilter } from '../server/trademarks/trademarks.loaders.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { Market } from './markets.ts'
import { Supplier } from './suppliers.ts'
import type { TimeOrder } from './time-sequence.ts'
import { orderByTime } from './time-sequence.ts'
import { labelOfField } from './labels.ts'

export const TrademarkKind = builder.enumType('TrademarkKind', {
  description: 'How far a trademark has come (SUP-1).',
  values: {
    R: { description: 'Registered: the R mark, which admission prefers (ADM-3).' },
    TM: { description: 'Applied for, not registered yet: the TM mark.' },
  } as const,
})

export const Trademark = builder.objectRef<TrademarkRow>('Trademark')

builder.node(Trademark, {
  description: 'A trademark of a supplier, with the markets in which it protects (SUP-1, ADM-4).',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.trademarks.byId.load(id))),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The mark in words.' }),
    kind: t.expose('kind', { type: TrademarkKind, description: 'Registered or applied for.' }),
    kindLabel: t.string(labelOfField('TrademarkKind', 'kind')),
    registrationNumber: t.exposeString('registrationNumber', {
      description: 'Number of the registration or of the application; unique within the supplier.',
    }),
    coveredMarkets: t.expose('coveredMarkets', {
      type: [Market],
      description: 'Markets in which it protects. Empty for a mark that is only Chinese; all of them for an EU mark.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was put on record here.' }),
    version: t.exposeInt('version', {
      description: 'Version number: rises with each change; give it as `expectedVersion`.',
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose trademark it is.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const TrademarkConnection = builder.connectionObject(
  { type: Trademark, name: 'TrademarkConnection', description: 'A page of trademarks.' },
  { name: 'TrademarkEdge', description: 'A trademark and its place in the list.' },
)

const TrademarkWhere = builder.inputType('TrademarkWhere', {
  description: 'Which trademarks: those that fit all that is given.',
  fields: (t) => ({
    kind: t.field({ type: TrademarkKind, description: 'Only registered ones, or only those applied for (SUP-1).' }),
    createdFrom: t.field({ type: 'DateTime', description: 'Put on record at this instant or later.' }),
    createdBefore: t.field({ type: 'DateTime', description: 'Put on record before this instant.' }),
  }),
})

const WHERE = { type: TrademarkWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('`createdAt`')

type TrademarkArguments = { where?: typeof TrademarkWhere.$inferInput | null | undefined; orderBy: TimeOrder }

function filterOf({ where, orderBy }: TrademarkArguments): TrademarkFilter {
  return {
    kind: where?.kind ?? null,
    created: { from: where?.createdFrom ?? null, before: where?.createdBefore ?? null },
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Supplier, 'trademarks', (t) =>
  t.connection(
    {
      type: Trademark,
      description: `Its trademarks; at most ${MAX_TRADEMARKS}.`,
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.trademarks.all.pageOfParent(filterOf(args), args, id),
    },
    TrademarkConnection,
  ),
)

builder.objectField(Sku, 'trademark', (t) =>
  t.field({
    type: Trademark,
    nullable: true,
    description: 'The trademark under which it is sold (ADM-4); null for none.',
    resolve: ({ trademarkId }, _args, { loaders }) => (trademarkId ? loaders.trademarks.byId.load(trademarkId) : null),
  }),
)

builder.queryField('trademarks', (t) =>
  t.connection(
    {
      type: Trademark,
      description: 'All trademarks that you may see.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.trademarks.all.page(filterOf(args), args),
    },
    TrademarkConnection,
  ),
)

const TrademarkName = builder.inputType('TrademarkName', {
  description: 'A trademark as people name it: by its number at the registry (SUP-1).',
  fields: (t) => ({
    registrationNumber: t.string({ required: true, description: 'Number of the registration or of the application.' }),
    supplierCode: t.string({ description: 'Code of the supplier; a supplier may leave it out.' }),
  }),
})

const TrademarkKey = builder.inputType('TrademarkKey', {
  description: 'Which trademark: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Trademark, description: 'Global id of the trademark, as its `id`.' }),
    name: t.field({ type: TrademarkName, description: 'Its number at the registry, instead of the id.' }),
  }),
})

builder.queryField('trademark', (t) =>
  t.field({
    type: Trademark,
    nullable: true,
    description: 'One trademark; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({
        type: TrademarkKey,
        required: true,
        description: 'The trademark, by id or by name: exactly one of them.',
      }),
    },
    resolve: (_root, { by }, { loaders }) =>
      by.id
        ? loaders.trademarks.byId.load(by.id.id)
        : loaders.trademarks.byName({
            supplierCode: by.name.supplierCode ?? null,
            registrationNumber: by.name.registrationNumber,
          }),
  }),
)
