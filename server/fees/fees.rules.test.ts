import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Market } from '../../prisma/generated/enums.ts'
import { ONE } from '../kit/ratio.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import type { FeeSubject, PackedUnits } from './fees.rules.ts'
import {
  dutyBandOf,
  orderFees,
  returnAllowance,
  returnFees,
  shareOf,
  skuCodesWithoutDimensions,
  totalsByCurrency,
  trunkMinor,
  volumetricGramsOf,
} from './fees.rules.ts'

const ORDER: FeeSubject = {
  market: 'DE',
  warehouse: 'HZ',
  chargeableGrams: 1000n,
  valueMinor: 10_000n,
  currency: 'EUR',
  rateToEur: ONE,
}

const feeOf = (kind: string, change: Partial<FeeSubject> = {}) =>
  orderFees({ ...ORDER, ...change }, DEFAULT_PROGRAMME).find((fee) => fee.kind === kind)

describe('the fees of an order', () => {
  test('of EUR 100.00 and 1 kg, Hangzhou to Germany, are commission 0, 6.50, CNY 0.80, 12.50, 1.10 and no duty (FEE-1 to FEE-8)', () => {
    const lines = orderFees(ORDER, DEFAULT_PROGRAMME).map(({ kind, currency, amountMinor }) => [
      kind,
      currency,
      amountMinor,
    ])
    expect(lines).toEqual([
      ['COMMISSION', 'EUR', 0n],
      ['SERVICE_FEE', 'EUR', 650n],
      ['HANDLING', 'CNY', 80n],
      ['TRUNK', 'EUR', 1250n],
      ['LOCAL_DELIVERY', 'EUR', 110n],
      ['DUTY_PREPAYMENT', 'EUR', 0n],
    ])
  })

  test.each([
    [1n, 0n],
    [7n, 0n],
    [8n, 1n],
    [23n, 1n],
    [24n, 2n],
    [100n, 7n],
    [300n, 20n],
    [99_999_999_999_999n, 6_500_000_000_000n],
    [-100n, -7n],
    [-300n, -20n],
  ])('the service fee of %s cents is %s: 6.5 %, half a cent up (FEE-2)', (valueMinor, fee) => {
    expect(shareOf(valueMinor, 650)).toBe(fee)
    expect(feeOf('SERVICE_FEE', { valueMinor })).toMatchObject({ amountMinor: fee })
  })

  test('handling is CNY 0.80 an order, of any value, currency and weight (FEE-3)', () => {
    for (const change of [{}, { valueMinor: 0n }, { currency: 'PLN', rateToEur: null }, { chargeableGrams: null }]) {
      const handling = orderFees({ ...ORDER, ...change }, DEFAULT_PROGRAMME).find(({ kind }) => kind === 'HANDLING')
      expect(handling).toMatchObject({ amountMinor: 80n, currency: 'CNY' })
    }
  })

  test('the trunk has a first weight of 1,000 g and charges each begun 500 g above it (FEE-4)', () => {
    const lane = DEFAULT_PROGRAMME.trunkLanes.find(({ warehouse, market }) => warehouse === 'HZ' && market === 'DE')!
    expect([1n, 1000n, 1001n, 1500n, 1501n, 2000n].map((grams) => trunkMinor(lane, grams))).toEqual([
      1250n,
      1250n,
      1570n,
      1570n,
      1890n,
      1890n,
    ])
  })

  test('local delivery is EUR 0.95 to Spain and 1.10 to Germany, and every market has a price (FEE-5)', () => {
    expect(feeOf('LOCAL_DELIVERY', { market: 'ES' })).toMatchObject({ amountMinor: 95n })
    expect(feeOf('LOCAL_DELIVERY', { market: 'DE' })).toMatchObject({ amountMinor: 110n })
    for (const market of ['ES', 'FR', 'DE', 'NL', 'IT', 'PL'] satisfies Market[]) {
      expect(feeOf('LOCAL_DELIVERY', { market })?.amountMinor).toBeGreaterThan(0n)
      for (const warehouse of ['HZ', 'DG', 'SZ']) {
        expect(feeOf('TRUNK', { market, warehouse })?.amountMinor).toBeGreaterThan(0n)
      }
    }
  })

  test('duty of EUR 150.00 is that of the lower band, of 150.01 that of the next one (FEE-8)', () => {
    expect(feeOf('DUTY_PREPAYMENT', { valueMinor: 15_000n })).toMatchObject({ amountMinor: 0n })
    expect(feeOf('DUTY_PREPAYMENT', { valueMinor: 15_001n })).toMatchObject({ amountMinor: 375n })
    expect(feeOf('DUTY_PREPAYMENT', { valueMinor: 30_000n })).toMatchObject({ amountMinor: 750n })
    expect(feeOf('DUTY_PREPAYMENT', { valueMinor: 30_001n })).toMatchObject({ amountMinor: 1350n })
  })

  test('the band is of the exact value in EUR, before any rounding (FEE-8)', () => {
    const bands = DEFAULT_PROGRAMME.dutyBands
    expect(dutyBandOf({ numerator: 15_000n, denominator: 1n }, bands).shareBasisPoints).toBe(0)
    expect(dutyBandOf({ numerator: 15_000_001n, denominator: 1000n }, bands).shareBasisPoints).toBe(250)
    // PLN 640.00 at 0.234375 are EUR 150.00 exactly, and at 0.234376 a little more.
    const pln = { currency: 'PLN', valueMinor: 64_000n }
    const at = (numerator: bigint) =>
      feeOf('DUTY_PREPAYMENT', { ...pln, rateToEur: { numerator, denominator: 1_000_000n } })
    expect(at(234_375n)).toMatchObject({ currency: 'EUR', amountMinor: 0n })
    expect(at(234_376n)).toMatchObject({ currency: 'EUR', amountMinor: 375n })
  })

  test('what is not known is said by name, and is not 0', () => {
    const nothing = { amountMinor: null, chargeableGrams: null }
    expect(feeOf('TRUNK', { chargeableGrams: null })).toMatchObject({ ...nothing, unknownReason: 'DIMENSIONS_MISSING' })
    expect(feeOf('TRUNK', { warehouse: null })).toMatchObject({ ...nothing, unknownReason: 'WAREHOUSE_UNKNOWN' })
    expect(feeOf('DUTY_PREPAYMENT', { currency: 'PLN', rateToEur: null })).toMatchObject({
      ...nothing,
      unknownReason: 'EXCHANGE_RATE_MISSING',
    })
  })

  test('are totalled by currency: no currency is added to another, unknown lines are left out', () => {
    expect(totalsByCurrency(orderFees({ ...ORDER, chargeableGrams: null }, DEFAULT_PROGRAMME))).toEqual([
      { currency: 'CNY', minor: 80n },
      { currency: 'EUR', minor: 760n },
    ])
    fc.assert(
      fc.property(
        fc.array(fc.record({ currency: fc.constantFrom('EUR', 'CNY'), amountMinor: fc.option(fc.bigInt()) })),
        (lines) => {
          for (const { currency, minor } of totalsByCurrency(lines)) {
            const known = lines.filter((line) => line.currency === currency && line.amountMinor !== null)
            expect(known.reduce((sum, line) => sum + line.amountMinor!, 0n)).toBe(minor)
          }
        },
      ),
    )
  })
})

describe('the weight of an order', () => {
  const unit: PackedUnits = {
    skuCode: 'a',
    quantity: 1,
    lengthMm: 200,
    widthMm: 150,
    heightMm: 100,
    dimensionSource: 'GIVEN',
  }

  test('is the sum of its units: 3,000 cm³ are 600 g given and 500 g measured (FEE-7)', () => {
    expect(volumetricGramsOf([unit], DEFAULT_PROGRAMME)).toBe(600n)
    expect(volumetricGramsOf([{ ...unit, dimensionSource: 'MEASURED' }], DEFAULT_PROGRAMME)).toBe(500n)
    const lines = [
      { ...unit, quantity: 3 },
      { ...unit, skuCode: 'b', dimensionSource: 'MEASURED' as const },
    ]
    expect(volumetricGramsOf(lines, DEFAULT_PROGRAMME)).toBe(2300n)
  })

  test('is unknown as long as one SKU has a side that is unknown, and that SKU is named', () => {
    const lines = [unit, { ...unit, skuCode: 'b', heightMm: null }]
    expect(volumetricGramsOf(lines, DEFAULT_PROGRAMME)).toBeNull()
    expect(skuCodesWithoutDimensions(lines)).toEqual(['b'])
  })
})

describe('returns (FEE-6)', () => {
  test.each([
    [0, 0],
    [39, 0],
    [40, 1],
    [79, 1],
    [80, 2],
    [1000, 25],
  ])('of %s orders delivered, %s may come back free: 2.5 % exactly is free', (delivered, allowance) => {
    expect(returnAllowance(delivered, DEFAULT_PROGRAMME)).toBe(allowance)
  })

  test('an order comes back above the allowance exactly when the rate is above 2.5 %', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(5_000), (delivered, returned) => {
        const isAbove = returned * 10_000 > 250 * delivered
        expect(returned > returnAllowance(delivered, DEFAULT_PROGRAMME)).toBe(isAbove)
      }),
    )
  })

  test('cost EUR 1.80 for each good unit and 0.60 for each scrapped one', () => {
    expect(returnFees({ good: 2, scrapped: 3 }, DEFAULT_PROGRAMME)).toMatchObject([
      { kind: 'RETURN_REFURBISHING', currency: 'EUR', amountMinor: 360n },
      { kind: 'RETURN_DESTRUCTION', currency: 'EUR', amountMinor: 180n },
    ])
    expect(returnFees({ good: 1, scrapped: 0 }, DEFAULT_PROGRAMME)).toHaveLength(1)
  })
})
