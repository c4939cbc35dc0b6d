import {
  MAX_CERTIFICATE_NUMBER_CHARS,
  MAX_CERTIFICATES,
  MAX_SKUS,
  MAX_TITLE_CHARS,
  MAX_WEIGHT_GRAMS,
} from '../server/catalogue/catalogue.rules.ts'
import { createSku, SkuCodeTaken, updateSku } from '../server/catalogue/catalogue.service.ts'
import { ListingIncomplete } from '../server/catalogue/listing-refusals.ts'
import { MAX_SIDE_MM } from '../server/catalogue/volumetric-weight.rules.ts'
import { LimitReached, VersionConflict } from '../server/refusal.ts'
import { builder } from './builder.ts'
import { CertificateKind, DimensionSource, Sku, SkuCategory } from './catalogue.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { Market } from './markets.ts'
import { RefusalInterface, refusals } from './refusals.ts'
import { Supplier } from './suppliers.ts'

builder.objectType(SkuCodeTaken, {
  name: 'SkuCodeTaken',
  description: 'The supplier has a SKU with this code.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    existing: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU that has it.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
  }),
})

const SIDE = `of the packed unit, in mm: 1 to ${MAX_SIDE_MM}. Left out: as it was.`

const SkuMeasuresInput = builder.inputType('SkuMeasuresInput', {
  description: 'Size and weight of the packed unit (FEE-7).',
  fields: (t) => ({
    lengthMm: t.int({ description: `Length ${SIDE}` }),
    widthMm: t.int({ description: `Width ${SIDE}` }),
    heightMm: t.int({ description: `Height ${SIDE}` }),
    weightGrams: t.int({
      description: `Weight of the packed unit, in grams: 1 to ${MAX_WEIGHT_GRAMS}. Left out: as it was.`,
    }),
    source: t.field({
      type: DimensionSource,
      required: true,
      defaultValue: 'GIVEN',
      description: 'GIVEN when left out. MEASURED needs all four (else InvalidInput).',
    }),
  }),
})

const SkuCertificateInput = builder.inputType('SkuCertificateInput', {
  description: 'A certificate of a SKU (SUP-2, ADM-3).',
  fields: (t) => ({
    kind: t.field({
      type: CertificateKind,
      required: true,
      description: 'What the certificate shows, as CE or EN_71.',
    }),
    number: t.string({
      required: true,
      description: `As its issuer gave it: 1 to ${MAX_CERTIFICATE_NUMBER_CHARS} characters.`,
    }),
    validFrom: t.field({ type: 'Date', required: true, description: 'First day on which it holds.' }),
    validUntil: t.field({ type: 'Date', description: 'Last day on which it holds; left out: without end.' }),
  }),
})

const TITLE_RULE = `1 to ${MAX_TITLE_CHARS} characters.`
const TITLE_ZH = `Name of the goods in Chinese: ${TITLE_RULE}`
const TITLE_EN = `Name of the goods in English: ${TITLE_RULE}`
const BARCODE = { description: 'GTIN of 8, 12, 13 or 14 digits, unique within the supplier. Null: none.' } as const
const CATEGORY = { type: SkuCategory, description: 'What kind of goods it is; OTHER when never said.' } as const
const TARGET_MARKETS = 'Where it is to be sold: all of them, not only new ones.'
const TRADEMARK_NUMBER = {
  description: 'Number of the registration or application of the trademark it is sold under (ADM-4). Null: none.',
} as const
const MEASURES = { type: SkuMeasuresInput, description: 'Size and weight of the packed unit (FEE-7).' } as const
const CERTIFICATES = `All its certificates, not only new ones; at most ${MAX_CERTIFICATES} (else LimitReached).`

const CreateSkuPayload = builder.objectRef<{ skuId: string }>('CreateSkuPayload').implement({
  description: 'The SKU was added.',
  fields: (t) => ({
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU that was added, as it is now.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
  }),
})

builder.mutationField('createSku', (t) =>
  t.fieldWithInput({
    type: CreateSkuPayload,
    description: `Adds a SKU; its stock is set apart. At most ${MAX_SKUS} for a supplier (else LimitReached). NotFound of a Trademark: the supplier has none with that number. Errors: INVALID_ID.`,
    ...inputOf('CreateSku', 'What is known of the SKU.'),
    input: {
      supplierId: t.input.globalID({ for: Supplier, description: 'Whose; a supplier may leave it out.' }),
      code: t.input.string({
        required: true,
        description: "The supplier's own code, 1 to 64 visible characters, for good: no change renames a SKU.",
      }),
      titleZh: t.input.string({ required: true, description: TITLE_ZH }),
      titleEn: t.input.string({ required: true, description: TITLE_EN }),
      barcode: t.input.string(BARCODE),
      category: t.input.field(CATEGORY),
      targetMarkets: t.input.field({ type: [Market], description: TARGET_MARKETS }),
      trademarkNumber: t.input.string(TRADEMARK_NUMBER),
      measures: t.input.field(MEASURES),
      certificates: t.input.field({ type: [SkuCertificateInput], description: CERTIFICATES }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CreateSku', SkuCodeTaken, LimitReached),
    resolve: async (_root, { input }, { change }) => {
      const sku = { ...input, supplierId: input.supplierId?.id }
      return { skuId: await change('createSku', input, (made) => createSku(made, sku)) }
    },
  }),
)

const UpdateSkuPayload = builder.objectRef<{ skuId: string }>('UpdateSkuPayload').implement({
  description: 'The change was made.',
  fields: (t) => ({
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU as it is now.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
  }),
})

builder.mutationField('updateSku', (t) =>
  t.fieldWithInput({
    type: UpdateSkuPayload,
    description:
      'Changes what is known of a SKU; what is left out stays. While the platform has its listing, nothing that the listing needs can go (else ListingIncomplete). Errors: INVALID_ID.',
    ...inputOf('UpdateSku', 'Which SKU, and what is new.'),
    input: {
      skuId: t.input.globalID({ for: Sku, required: true, description: 'Global id of the SKU.' }),
      titleZh: t.input.string({ description: TITLE_ZH }),
      titleEn: t.input.string({ description: TITLE_EN }),
      barcode: t.input.string(BARCODE),
      category: t.input.field(CATEGORY),
      targetMarkets: t.input.field({ type: [Market], description: TARGET_MARKETS }),
      trademarkNumber: t.input.string(TRADEMARK_NUMBER),
      measures: t.input.field(MEASURES),
      certificates: t.input.field({ type: [SkuCertificateInput], description: CERTIFICATES }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('UpdateSku', VersionConflict, LimitReached, ListingIncomplete),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...input, skuId: input.skuId.id }
      return { skuId: await change('updateSku', input, (made) => updateSku(made, wanted)) }
    },
  }),
)
