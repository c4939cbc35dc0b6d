import { describe, expect, test } from 'vitest'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import { InvalidInput } from '../refusal.ts'
import type { QuotedParcel } from './fee-quotes.rules.ts'
import { quoteFees } from './fee-quotes.rules.ts'

const PARCEL: QuotedParcel = {
  lengthMm: 300,
  widthMm: 200,
  heightMm: 100,
  dimensionSource: 'GIVEN',
  warehouse: 'HZ',
  market: 'DE',
  value: '39.99',
}

describe('a quote', () => {
  const trunk = (change: Partial<QuotedParcel>) =>
    quoteFees({ ...PARCEL, ...change }, DEFAULT_PROGRAMME).find(({ kind }) => kind === 'TRUNK')

  test('of 6,000 cm³ is for 1,200 g given and 1,000 g measured: one step of the next weight less (FEE-7)', () => {
    expect(trunk({})).toMatchObject({ chargeableGrams: 1200n, amountMinor: 1570n })
    expect(trunk({ dimensionSource: 'MEASURED' })).toMatchObject({ chargeableGrams: 1000n, amountMinor: 1250n })
  })

  test('knows every fee, of a parcel of any size and value', () => {
    for (const change of [
      { lengthMm: 1, widthMm: 1, heightMm: 1, value: '0' },
      { lengthMm: 5000, value: '9999999.9' },
    ]) {
      const fees = quoteFees({ ...PARCEL, ...change }, DEFAULT_PROGRAMME)
      expect(fees.map(({ unknownReason }) => unknownReason)).toEqual(Array(6).fill(null))
    }
  })

  test.each<[string, Partial<QuotedParcel>]>([
    ['lengthMm', { lengthMm: 0 }],
    ['widthMm', { widthMm: 5001 }],
    ['heightMm', { heightMm: -1 }],
    ['value', { value: '-0.01' }],
    ['value', { value: '1.005' }],
    ['value', { value: '1'.repeat(17) }],
  ])('with a wrong %s is InvalidInput', (field, change) => {
    expect(() => quoteFees({ ...PARCEL, ...change }, DEFAULT_PROGRAMME)).toThrow(InvalidInput)
    expect(() => quoteFees({ ...PARCEL, ...change }, DEFAULT_PROGRAMME)).toThrow(field)
  })
})
