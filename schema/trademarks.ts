import type { Trademark as TrademarkRow } from '../prisma/generated/client.ts'
import { LimitReached, VersionConflict } from '../server/refusal.ts'
import {
  MAX_NAME_CHARS,
  MAX_NUMBER_CHARS,
  MAX_TRADEMARKS,
  registerTrademark,
  updateTrademark,
} from '../server/trademarks/trademarks.service.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { Market } from './markets.ts'
import { refusals } from './refusals.ts'
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

function trademarkPayload(name: string, description: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    description,
    fields: (t) => ({
      trademark: t.field({
        type: Trademark,
        nullable: true,
        description: 'The trademark as it is now.',
        resolve: ({ id }, _args, { loaders }) => loaders.trademarks.byId.load(id),
      }),
    }),
  })
}

const RegisterTrademarkPayload = trademarkPayload('RegisterTrademarkPayload', 'The trademark is on record.')

builder.mutationField('registerTrademark', (t) =>
  t.fieldWithInput({
    type: RegisterTrademarkPayload,
    description: `Puts a trademark on record: needed as a document of admission (ADM-3), and held against target markets (ADM-4). At most ${MAX_TRADEMARKS} of a supplier (else LimitReached). Errors: INVALID_ID.`,
    ...inputOf('RegisterTrademark', 'The trademark.'),
    input: {
      name: t.input.string({ required: true, description: `The mark in words, 1 to ${MAX_NAME_CHARS} characters.` }),
      kind: t.input.field({ type: TrademarkKind, required: true, description: 'Registered or applied for.' }),
      registrationNumber: t.input.string({
        required: true,
        description: `Its number, 1 to ${MAX_NUMBER_CHARS} characters; one that is on record already is InvalidInput.`,
      }),
      coveredMarkets: t.input.field({
        type: [Market],
        required: true,
        description: 'Markets in which it protects; empty for a mark that is only Chinese.',
      }),
      supplierId: t.input.globalID({
        for: Supplier,
        description: 'Global id of the supplier. A supplier may leave it out; an operator names it.',
      }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RegisterTrademark', LimitReached),
    resolve: async (_root, { input }, { change }) => {
      const { name, kind, registrationNumber, coveredMarkets } = input
      const wanted = { name, kind, registrationNumber, coveredMarkets, supplierId: input.supplierId?.id ?? null }
      return { id: await change('registerTrademark', input, (made) => registerTrademark(made, wanted)) }
    },
  }),
)

const UpdateTrademarkPayload = trademarkPayload('UpdateTrademarkPayload', 'The trademark is changed.')

builder.mutationField('updateTrademark', (t) =>
  t.fieldWithInput({
    type: UpdateTrademarkPayload,
    description: 'A trademark was registered, or protects in other markets than before. Errors: INVALID_ID.',
    ...inputOf('UpdateTrademark', 'Which trademark, and what is new.'),
    input: {
      trademarkId: t.input.globalID({ for: Trademark, required: true, description: 'Global id of the trademark.' }),
      kind: t.input.field({ type: TrademarkKind, description: 'As it was when left out.' }),
      coveredMarkets: t.input.field({
        type: [Market],
        description: 'All markets in which it protects now; as they were when left out.',
      }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('UpdateTrademark', VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { trademarkId, kind = null, coveredMarkets = null, expectedVersion = null } = input
      const wanted = { trademarkId: trademarkId.id, kind, coveredMarkets, expectedVersion }
      return { id: await change('updateTrademark', input, (made) => updateTrademark(made, wanted)) }
    },
  }),
)
