import type { CurrencyPair as PairShape, RecordedRate as RateShape } from '../server/fees/exchange-rates.rules.ts'
import { recordExchangeRate } from '../server/fees/exchange-rates.service.ts'
import { dayOf } from '../server/kit/business-day.ts'
import { dayPeriod } from '../server/kit/day-period.ts'
import { MAX_PAGE_SIZE } from '../server/kit/page.ts'
import type { ExchangeRate as RateRow } from '../prisma/generated/client.ts'
import { builder } from './builder.ts'
import { IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { refusals } from './refusals.ts'

export const CurrencyPair = builder.objectRef<PairShape>('CurrencyPair').implement({
  description: 'Two currencies, of which the first is worth the rate in the second.',
  fields: (t) => ({
    base: t.exposeString('base', { description: 'Of which one unit is valued; ISO 4217.' }),
    quote: t.exposeString('quote', { description: 'In which it is valued; ISO 4217.' }),
  }),
})

export const RecordedRate = builder.objectRef<RateShape>('RecordedRate').implement({
  description:
    'A rate with which something was converted: multiplied by it, or divided when it is the other way round.',
  fields: (t) => ({
    base: t.exposeString('base', { description: 'One unit of this currency; ISO 4217.' }),
    quote: t.exposeString('quote', { description: 'Is `rate` units of this one; ISO 4217.' }),
    day: t.expose('day', { type: 'Date', description: 'First day on which it holds.' }),
    rate: t.expose('rate', { type: 'Decimal', description: 'Units of `quote` for one of `base`, as recorded.' }),
  }),
})

const ExchangeRate = builder.objectRef<RateRow>('ExchangeRate').implement({
  description: 'An exchange rate on record, by its pair and day. It never changes; a later day has a rate of its own.',
  fields: (t) => ({
    base: t.exposeString('base', { description: 'One unit of this currency; ISO 4217.' }),
    quote: t.exposeString('quote', { description: 'Is `rate` units of this one; ISO 4217.' }),
    day: t.field({
      type: 'Date',
      description: 'First day on which it holds, until a newer one.',
      resolve: ({ day }) => dayOf(day),
    }),
    rate: t.expose('rate', { type: 'Decimal', description: 'Units of `quote` for one of `base`, as recorded.' }),
    source: t.exposeString('source', {
      description: 'Who publishes the rate, in the words of the operator that recorded it.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded here.' }),
  }),
})

builder.queryField('exchangeRates', (t) =>
  t.field({
    type: [ExchangeRate],
    description:
      'The exchange rates of a pair that are on record for a period, in the order of their days; empty for none. They are the same for everybody. Errors: INVALID_PERIOD.',
    args: {
      base: t.arg.string({ required: true, description: 'One unit of this currency; ISO 4217, as EUR.' }),
      quote: t.arg.string({ required: true, description: 'In this one; ISO 4217, as CNY.' }),
      from: t.arg({ type: 'Date', required: true, description: 'First day of the period; years 2000 to 2199.' }),
      to: t.arg({
        type: 'Date',
        required: true,
        description: `Last day of the period, itself included; at most ${MAX_PAGE_SIZE} days in all (else INVALID_PERIOD).`,
      }),
    },
    resolve: (_root, { from, to, ...pair }, { loaders }) =>
      loaders.exchangeRates.ofPair(pair, dayPeriod(from, to, MAX_PAGE_SIZE)),
  }),
)

const RecordExchangeRatePayload = builder.objectRef<{ rateId: string }>('RecordExchangeRatePayload').implement({
  description: 'The rate is on record.',
  fields: (t) => ({
    exchangeRate: t.field({
      type: ExchangeRate,
      nullable: true,
      description: 'The rate as it is on record now.',
      resolve: ({ rateId }, _args, { loaders }) => loaders.exchangeRates.byId(rateId),
    }),
  }),
})

builder.mutationField('recordExchangeRate', (t) =>
  t.fieldWithInput({
    type: RecordExchangeRatePayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: puts an exchange rate on record, for good. The same one again changes nothing; another one for the pair and day is InvalidInput. Errors: FORBIDDEN.',
    ...inputOf('RecordExchangeRate', 'Which pair, from which day, how much, and who says so.'),
    input: {
      base: t.input.string({ required: true, description: 'One unit of this currency; ISO 4217, as EUR.' }),
      quote: t.input.string({ required: true, description: 'Is `rate` units of this one; ISO 4217, as CNY.' }),
      day: t.input.field({ type: 'Date', required: true, description: 'First day on which it holds.' }),
      rate: t.input.field({
        type: 'Decimal',
        required: true,
        description: 'Units of `quote` for one of `base`: above 0, at most 9 digits and 9 decimal places.',
      }),
      source: t.input.string({ required: true, description: 'Who says so: 1 to 200 characters.' }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RecordExchangeRate'),
    resolve: async (_root, { input }, { change }) => ({
      rateId: await change('recordExchangeRate', input, (made) => recordExchangeRate(made, input)),
    }),
  }),
)
