import { ListingIncomplete } from '../server/catalogue/listing-refusals.ts'
import { LimitReached, VersionConflict } from '../server/refusal.ts'
import {
  MAX_NAME_CHARS,
  MAX_NUMBER_CHARS,
  MAX_TRADEMARKS,
  registerTrademark,
  TrademarkUnderReview,
  updateTrademark,
} from '../server/trademarks/trademarks.service.ts'
import { Application } from './admission.ts'
import { builder } from './builder.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { Market } from './markets.ts'
import { RefusalInterface, refusals } from './refusals.ts'
import { Supplier } from './suppliers.ts'
import { Trademark, TrademarkKind } from './trademarks.ts'

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
    ...inputOf('RegisterTrademark', 'The trademark that the supplier owns (SUP-1, ADM-4).'),
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

builder.objectType(TrademarkUnderReview, {
  name: 'TrademarkUnderReview',
  description: 'The trademark is a document of an application in qualification review: its markets stay (ADM-4).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    application: t.field({
      type: Application,
      nullable: true,
      description: 'The application that is reviewed.',
      resolve: ({ applicationId }, _args, { loaders }) => loaders.admission.byId.load(applicationId),
    }),
  }),
})

const UpdateTrademarkPayload = trademarkPayload('UpdateTrademarkPayload', 'The trademark is changed.')

builder.mutationField('updateTrademark', (t) =>
  t.fieldWithInput({
    type: UpdateTrademarkPayload,
    description:
      'A trademark was registered, or protects in other markets than before. While the platform has listings under it, none of their target markets can go (else ListingIncomplete); while it is in a qualification review, none can change (else TrademarkUnderReview). Errors: INVALID_ID.',
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
    errors: refusals('UpdateTrademark', VersionConflict, ListingIncomplete, TrademarkUnderReview),
    resolve: async (_root, { input }, { change }) => {
      const { trademarkId, kind = null, coveredMarkets = null, expectedVersion = null } = input
      const wanted = { trademarkId: trademarkId.id, kind, coveredMarkets, expectedVersion }
      return { id: await change('updateTrademark', input, (made) => updateTrademark(made, wanted)) }
    },
  }),
)
