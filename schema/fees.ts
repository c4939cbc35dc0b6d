import type { FeeBreakdown as BreakdownShape, ShownFee } from '../server/fees/fees.loaders.ts'
import { FEE_LABELS, totalsByCurrency } from '../server/fees/fees.rules.ts'
import { businessDayOf } from '../server/kit/business-day.ts'
import { builder } from './builder.ts'
import { CONVERTED_CURRENCY, ConvertedTotal, convertedTotal } from './converted-total.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { Money } from './money.ts'
import { Order } from './orders.ts'

export const FeeKind = builder.enumType('FeeKind', {
  description: 'What a supplier pays for (FEE-1 to FEE-8).',
  values: {
    COMMISSION: { description: 'FEE-1: 0. In the currency of the order.' },
    SERVICE_FEE: { description: 'FEE-2: 6.5 % of the order, in its currency.' },
    HANDLING: { description: 'FEE-3: CNY 0.80 for each order.' },
    TRUNK: { description: 'FEE-4: first weight and begun steps above it, by volumetric weight (FEE-7). EUR.' },
    LOCAL_DELIVERY: { description: 'FEE-5: for each order, by market. EUR.' },
    DUTY_PREPAYMENT: { description: 'FEE-8: a share of the value, by its band; EUR 150.00 lies in the lowest. EUR.' },
    RETURN_REFURBISHING: { description: 'FEE-6: units of an order above the allowance that are sold again. EUR.' },
    RETURN_DESTRUCTION: { description: 'FEE-6: units of an order above the allowance that are destroyed. EUR.' },
  } as const,
})

const FeeUnknownReason = builder.enumType('FeeUnknownReason', {
  description:
    'Why an amount is not known: exchange rate, warehouse (FEE-4) or dimensions (FEE-7). It is never taken for 0.',
  values: {
    DIMENSIONS_MISSING: { description: 'An SKU of the order has no dimensions: see `skuCodesWithoutDimensions`.' },
    WAREHOUSE_UNKNOWN: { description: 'It is not known yet which warehouse ships the order.' },
    EXCHANGE_RATE_MISSING: { description: 'No rate to EUR is on record for the day of payment.' },
  } as const,
})

export const FeeLine = builder.objectRef<ShownFee>('FeeLine').implement({
  description:
    'One fee (FEE-1 to FEE-8): an exact amount, rounded half-up once to the minor unit, or the reason why it is unknown.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FeeKind, description: 'What is paid for.' }),
    label: t.string({
      description: 'The same, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ kind }, { language }, context) => inLanguage(FEE_LABELS[kind], language, context),
    }),
    ruleId: t.string({ description: 'The rule, as `FEE-4`.', resolve: ({ kind }) => FEE_LABELS[kind].ruleId }),
    amount: t.field({
      type: Money,
      nullable: true,
      description: 'The amount; null when it is unknown.',
      resolve: ({ amountMinor, currency }) => (amountMinor === null ? null : { minor: amountMinor, currency }),
    }),
    unknownReason: t.expose('unknownReason', {
      type: FeeUnknownReason,
      nullable: true,
      description: 'Why it is unknown; null when it is known.',
    }),
    skuCodesWithoutDimensions: t.stringList({
      description: 'With DIMENSIONS_MISSING: the codes of the SKUs whose dimensions are wanted; else empty.',
      resolve: async ({ orderId, quotedSkuCode, unknownReason }, _args, { loaders }) => {
        if (unknownReason !== 'DIMENSIONS_MISSING') return []
        return orderId === null ? [quotedSkuCode ?? []].flat() : loaders.fees.skuCodesWithoutDimensions(orderId)
      },
    }),
    chargeableGrams: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'Of TRUNK: the volumetric weight that is charged, in whole grams (FEE-7); null for others and unknown.',
      resolve: ({ chargeableGrams }) => chargeableGrams?.toString() ?? null,
    }),
    accruedAt: t.expose('accruedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was booked; null for an estimate.',
    }),
    order: t.field({
      type: Order,
      nullable: true,
      description: 'The order; null for a quote.',
      resolve: ({ orderId }, _args, { loaders }) => (orderId === null ? null : loaders.orders.byId.load(orderId)),
    }),
  }),
})

export const FeeBreakdown = builder.objectRef<BreakdownShape>('FeeBreakdown').implement({
  description: 'The fees of one order or parcel (FEE-1 to FEE-8).',
  fields: (t) => ({
    isEstimate: t.exposeBoolean('isEstimate', {
      description: 'Whether nothing is booked yet: fees accrue when the order leaves the warehouse.',
    }),
    lines: t.field({
      type: [FeeLine],
      description: 'The fees of the order, one line for each kind (FEE-1 to FEE-8).',
      resolve: ({ lines }) => lines,
    }),
    totals: t.field({
      type: [Money],
      description: 'Sums of the known lines, one for each currency: none is added to another.',
      resolve: ({ lines }) => totalsByCurrency(lines),
    }),
    convertedTotal: t.field({
      type: ConvertedTotal,
      description:
        'Sum of the known lines in one currency, by the newest rates on record on the business day when the order left the warehouse; of an estimate, today.',
      args: { currency: t.arg.string(CONVERTED_CURRENCY) },
      resolve: ({ lines }, { currency }, context) => {
        const accrued = lines.flatMap(({ accruedAt }) => accruedAt?.getTime() ?? [])
        const at = accrued.length === 0 ? context.clock.now() : new Date(Math.min(...accrued))
        return convertedTotal(totalsByCurrency(lines), { currency, day: businessDayOf(at) }, context)
      },
    }),
    isComplete: t.boolean({
      description: 'Whether every line is known.',
      resolve: ({ lines }) => lines.every(({ amountMinor }) => amountMinor !== null),
    }),
  }),
})

builder.objectField(Order, 'fees', (t) =>
  t.field({
    type: FeeBreakdown,
    description:
      'What the supplier pays for it: estimated until it leaves the warehouse, booked from then on. No lines when it was cancelled before.',
    resolve: (order, _args, { loaders }) => loaders.fees.breakdownOfOrder(order),
  }),
)
