import type { Market } from '../prisma/generated/enums.ts'
import type { RequestContext } from '../server/context.ts'
import type { RecordedRate as RateShape } from '../server/fees/exchange-rates.rules.ts'
import { convert } from '../server/fees/exchange-rates.rules.ts'
import type { Day } from '../server/kit/business-day.ts'
import { businessDayOf } from '../server/kit/business-day.ts'
import { MARKETS } from '../server/programme/markets.ts'
import { builder } from './builder.ts'
import { RecordedRate } from './exchange-rates.ts'
import type { MoneyShape } from './money.ts'
import { Money } from './money.ts'
import { Order } from './orders.ts'
import { CurrentPrice } from './price-proposals.ts'

// GEO-1: amounts of Poland are also shown in PLN. Nothing is computed with them.

type LocalShape = { amount: MoneyShape; rate: RateShape }

const LocalAmount = builder.objectRef<LocalShape>('LocalAmount').implement({
  description:
    'An amount in the second currency of its market, by a dated rate on record (GEO-1): to show, not to pay.',
  fields: (t) => ({
    amount: t.field({
      type: Money,
      description: 'The amount in PLN, rounded half-up once to the minor unit.',
      resolve: ({ amount }) => amount,
    }),
    rate: t.field({
      type: RecordedRate,
      description: 'The rate with which it was converted, and since when it holds.',
      resolve: ({ rate }) => rate,
    }),
  }),
})

/** Null for a market with one currency, and without a rate on record on or before the day. */
async function localAmount(
  { minor, currency }: MoneyShape,
  { market, day }: { market: Market; day: Day },
  { loaders }: RequestContext,
): Promise<LocalShape | null> {
  const quote = MARKETS[market].alsoShownIn
  if (quote === null || quote === currency) return null
  const rate = await loaders.exchangeRates.on.load({ base: currency, quote, day })
  const conversion = convert([{ minor, currency }], quote, () => rate)
  return rate !== null && conversion.isComplete ? { amount: { minor: conversion.minor, currency: quote }, rate } : null
}

builder.objectField(Order, 'localTotal', (t) =>
  t.field({
    type: LocalAmount,
    nullable: true,
    description:
      'Of an order for PL: its `total` in PLN too, by the newest rate on record on the business day of payment (GEO-1). Null for other markets, and without a rate.',
    resolve: ({ totalMinor, currency, market, paidAt }, _args, context) =>
      localAmount({ minor: totalMinor, currency }, { market, day: businessDayOf(paidAt) }, context),
  }),
)

builder.objectField(CurrentPrice, 'localPrice', (t) =>
  t.field({
    type: LocalAmount,
    nullable: true,
    description:
      'Of a price in PL: the price in PLN too, by the newest rate on record today (GEO-1). Null for other markets, and without a rate.',
    resolve: ({ decidedMinor, currency, market }, _args, context) =>
      localAmount({ minor: decidedMinor, currency }, { market, day: businessDayOf(context.clock.now()) }, context),
  }),
)
