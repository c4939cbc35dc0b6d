import type { RequestContext } from '../server/context.ts'
import type { RateKey } from '../server/fees/exchange-rates.loaders.ts'
import type { Conversion } from '../server/fees/exchange-rates.rules.ts'
import { convert } from '../server/fees/exchange-rates.rules.ts'
import type { Amount } from '../server/fees/fees.rules.ts'
import type { Day } from '../server/kit/business-day.ts'
import { builder } from './builder.ts'
import { CurrencyPair, RecordedRate } from './exchange-rates.ts'
import { Money } from './money.ts'

type ConvertedShape = { conversion: Conversion; currency: string }

export const ConvertedTotal = builder.objectRef<ConvertedShape>('ConvertedTotal').implement({
  description: 'The totals of all currencies in one of them (FEE-1 to FEE-8), by rates that are on record.',
  fields: (t) => ({
    total: t.field({
      type: Money,
      nullable: true,
      description: 'The sum, rounded half-up once; null when a rate is missing.',
      resolve: ({ conversion, currency }) => (conversion.isComplete ? { minor: conversion.minor, currency } : null),
    }),
    rates: t.field({
      type: [RecordedRate],
      description: 'The rates it was converted with; empty when one is missing.',
      resolve: ({ conversion }) => (conversion.isComplete ? conversion.rates : []),
    }),
    missingRates: t.field({
      type: [CurrencyPair],
      description: 'The pairs of which no rate is on record on or before the day; empty when there is a total.',
      resolve: ({ conversion }) => (conversion.isComplete ? [] : conversion.missing),
    }),
  }),
})

export const CONVERTED_CURRENCY = { required: true, description: 'ISO 4217, as EUR.' } as const

/** The totals in one currency, by the newest rates on record on the day. */
export async function convertedTotal(
  totals: readonly Amount[],
  { currency, day }: { currency: string; day: Day },
  { loaders }: RequestContext,
): Promise<ConvertedShape> {
  const keys: RateKey[] = totals.map((total) => ({ base: total.currency, quote: currency, day }))
  const rates = await Promise.all(keys.map((key) => loaders.exchangeRates.on.load(key)))
  const rateOf = new Map(keys.map(({ base }, index) => [base, rates[index] ?? null]))
  return { conversion: convert(totals, currency, ({ base }) => rateOf.get(base) ?? null), currency }
}
