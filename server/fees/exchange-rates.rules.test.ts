import { describe, expect, test } from 'vitest'
import type { CurrencyPair, RecordedRate } from './exchange-rates.rules.ts'
import { convert } from './exchange-rates.rules.ts'

const recorded = (base: string, quote: string, rate: string): RecordedRate => ({ base, quote, day: '2026-01-05', rate })
const rateFrom =
  (...rates: RecordedRate[]) =>
  ({ base, quote }: CurrencyPair) =>
    rates.find((rate) => [rate.base, rate.quote].toSorted().join() === [base, quote].toSorted().join()) ?? null

describe('a total in one currency', () => {
  const amounts = [
    { currency: 'CNY', minor: 80n },
    { currency: 'EUR', minor: 1000n },
  ]

  test('needs no rate when all of it is in that currency', () => {
    const one = [{ currency: 'EUR', minor: 1000n }]
    expect(convert(one, 'EUR', rateFrom())).toEqual({ isComplete: true, minor: 1000n, rates: [] })
    expect(convert([], 'EUR', rateFrom())).toEqual({ isComplete: true, minor: 0n, rates: [] })
  })

  test('is not made up without a rate: the pair is named', () => {
    expect(convert(amounts, 'EUR', rateFrom())).toEqual({
      isComplete: false,
      missing: [{ base: 'CNY', quote: 'EUR' }],
    })
  })

  test('takes a rate either way round, exactly', () => {
    const rate = recorded('EUR', 'CNY', '8')
    expect(convert(amounts, 'EUR', rateFrom(rate))).toEqual({ isComplete: true, minor: 1010n, rates: [rate] })
    expect(convert(amounts, 'CNY', rateFrom(rate))).toEqual({ isComplete: true, minor: 8080n, rates: [rate] })
  })

  test('is rounded half-up once, at its end: two thirds of 0.4 cents each are 1 cent, and not 0', () => {
    const parts = [
      { currency: 'CNY', minor: 4n },
      { currency: 'PLN', minor: 4n },
    ]
    const rates = rateFrom(recorded('CNY', 'EUR', '0.1'), recorded('PLN', 'EUR', '0.1'))
    expect(convert(parts, 'EUR', rates)).toMatchObject({ minor: 1n })
    expect(convert([{ currency: 'CNY', minor: 5n }], 'EUR', rates)).toMatchObject({ minor: 1n })
    expect(convert([{ currency: 'CNY', minor: 4n }], 'EUR', rates)).toMatchObject({ minor: 0n })
    expect(convert([{ currency: 'CNY', minor: -5n }], 'EUR', rates)).toMatchObject({ minor: -1n })
  })
})
