import type { RequestContext } from '../server/context.ts'
import type { ShownFee } from '../server/fees/fees.loaders.ts'
import type { Fee } from '../server/fees/fees.rules.ts'
import { MAX_QUOTED_UNITS, quoteFees, quoteSkuFees, requiredForParcel } from '../server/fees/fee-quotes.rules.ts'
import { InvalidInput, NotFound } from '../server/refusal.ts'
import { builder } from './builder.ts'
import { DimensionSource, SkuKey } from './catalogue.ts'
import { FeeBreakdown } from './fees.ts'
import { Market } from './markets.ts'
import { WarehouseCode } from './warehouses.ts'

const SIDE = 'in millimetres, 1 to 5000; needed unless `sku` is given.'

const QuoteFeesInput = builder.inputType('QuoteFeesInput', {
  description: 'A parcel that may be sold: by its sides and value, or by SKU and quantity.',
  fields: (t) => ({
    sku: t.field({ type: SkuKey, description: 'The SKU that would be sold, in place of the sides (FEE-7).' }),
    quantity: t.int({
      required: true,
      defaultValue: 1,
      description: `Units of the SKU, 1 to ${MAX_QUOTED_UNITS}; 1 of a parcel that is given by its sides.`,
    }),
    lengthMm: t.int({ description: `Outer length ${SIDE}` }),
    widthMm: t.int({ description: `Outer width ${SIDE}` }),
    heightMm: t.int({ description: `Outer height ${SIDE}` }),
    dimensionSource: t.field({
      type: DimensionSource,
      required: true,
      defaultValue: 'GIVEN',
      description: 'GIVEN divides by 5000, MEASURED by 6000 (FEE-7). Of a SKU, its own counts.',
    }),
    warehouse: t.field({ type: WarehouseCode, required: true, description: 'The warehouse that would ship it.' }),
    market: t.field({ type: Market, required: true, description: 'Country of the buyer.' }),
    value: t.field({
      type: 'Decimal',
      description:
        'What the buyer would pay for all of it, in EUR: 0 or more, at most two decimal places. Of a SKU, its current price in the market times the quantity when left out (PRICE-1).',
    }),
  }),
})

builder.queryField('quoteFees', (t) =>
  t.field({
    type: FeeBreakdown,
    description:
      'The fees of a parcel, or of units of a SKU, before they are sold (FEE-1 to FEE-8). Errors: INVALID_ID.',
    args: { input: t.arg({ type: QuoteFeesInput, required: true, description: 'What may be sold.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      directResult: true,
      union: { name: 'QuoteFeesResult', description: 'The fees, or what is wrong with what may be sold.' },
    },
    resolve: async (_root, { input }, context) => ({
      isEstimate: true,
      lines: input.sku ? await skuLines(input, input.sku, context) : parcelLines(input, context),
    }),
  }),
)

type Input = typeof QuoteFeesInput.$inferInput

function parcelLines(input: Input, { programme }: RequestContext): ShownFee[] {
  return quoteFees(requiredForParcel(input), programme).map((fee) => shown(fee, null))
}

async function skuLines(input: Input, by: typeof SkuKey.$inferInput, context: RequestContext): Promise<ShownFee[]> {
  const { loaders, programme } = context
  const sku = by.id
    ? await loaders.catalogue.skuById.load(by.id.id)
    : await loaders.catalogue.skuByName({ supplierCode: by.name.supplierCode ?? null, skuCode: by.name.code })
  if (!sku) throw new NotFound('Sku')
  const prices = await loaders.priceProposals.currentPricesOfSku.load(sku.id)
  const price = prices.find(({ market }) => market === input.market)
  const goods = { ...input, sku, value: input.value ?? null, unitPriceMinor: price?.decidedMinor ?? null }
  return quoteSkuFees(goods, programme).map((fee) => shown(fee, sku.skuCode))
}

function shown(fee: Fee, quotedSkuCode: string | null): ShownFee {
  return { ...fee, orderId: null, accruedAt: null, quotedSkuCode }
}
