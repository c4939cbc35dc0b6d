import type { Trademark as TrademarkRow } from '../prisma/generated/client.ts'
import { MAX_TRADEMARKS } from '../server/trademarks/trademarks.service.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { Market } from './markets.ts'
import { Supplier } from './suppliers.ts'

export const TrademarkKind = builder.enumType('TrademarkKind', {
  description: 'How far a trademark has come (SUP-1).',
  values: {
    R: { description: 'Registered.' },
    TM: { description: 'Applied for.' },
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
    registrationNumber: t.exposeString('registrationNumber', {
      description: 'Number of the registration or of the application; unique within the supplier.',
    }),
    coveredMarkets: t.expose('coveredMarkets', {
      type: [Market],
      description: 'Markets in which it protects. Empty for a mark that is only Chinese; all of them for an EU mark.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was put on record here.' }),
    version: t.exposeInt('version', { description: 'Rises with each change; give it as `expectedVersion`.' }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose trademark it is.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const TrademarkConnection = builder.connectionObject(
  { type: Trademark, name: 'TrademarkConnection', description: 'A page of trademarks, the newest first.' },
  { name: 'TrademarkEdge', description: 'A trademark and its place in the list.' },
)

builder.objectField(Supplier, 'trademarks', (t) =>
  t.connection(
    {
      type: Trademark,
      description: `Its trademarks; at most ${MAX_TRADEMARKS}.`,
      resolve: ({ id }, args, { loaders }) => loaders.trademarks.all.pageOfParent(null, args, id),
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
      resolve: (_root, args, { loaders }) => loaders.trademarks.all.page(null, args),
    },
    TrademarkConnection,
  ),
)

const TrademarkName = builder.inputType('TrademarkName', {
  description: 'A trademark as people name it.',
  fields: (t) => ({
    registrationNumber: t.string({ required: true, description: 'Number of the registration or of the application.' }),
    supplierCode: t.string({ description: 'Code of the supplier; a supplier may leave it out.' }),
  }),
})

const TrademarkKey = builder.inputType('TrademarkKey', {
  description: 'Which trademark: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Trademark, description: 'Its global id.' }),
    name: t.field({ type: TrademarkName, description: 'Its number.' }),
  }),
})

builder.queryField('trademark', (t) =>
  t.field({
    type: Trademark,
    nullable: true,
    description: 'One trademark; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: { by: t.arg({ type: TrademarkKey, required: true, description: 'Which one.' }) },
    resolve: (_root, { by }, { loaders }) =>
      by.id
        ? loaders.trademarks.byId.load(by.id.id)
        : loaders.trademarks.byName({
            supplierCode: by.name.supplierCode ?? null,
            registrationNumber: by.name.registrationNumber,
          }),
  }),
)
