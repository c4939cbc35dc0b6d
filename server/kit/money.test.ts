import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalFromMinor, minorFromDecimal } from './money.ts'

describe('money', () => {
  test('any amount survives the way to a decimal text and back', () => {
    const amounts = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
    fc.assert(
      fc.property(amounts, (minor) => {
        expect(minorFromDecimal(decimalFromMinor(minor))).toBe(minor)
      }),
    )
  })

  test.each([
    ['12.5', 1250n],
    ['12.50', 1250n],
    ['12', 1200n],
    ['0.05', 5n],
    ['-0.05', -5n],
    // 17 digits: more than a float holds.
    ['123456789012345.67', 12345678901234567n],
  ])('%s is %s minor units', (decimal, minor) => {
    expect(minorFromDecimal(decimal)).toBe(minor)
  })

  test.each(['12.345', '1e3', '', '.5', '1.', '1,50', ' 1', 'NaN'])('"%s" is refused, not rounded', (text) => {
    expect(() => minorFromDecimal(text)).toThrow(RangeError)
  })
})
