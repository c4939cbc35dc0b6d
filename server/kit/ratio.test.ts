import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plus, ratioFromDecimal, roundHalfUp, times } from './ratio.ts'

const of = (numerator: number | bigint, denominator: number | bigint) => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})

describe('exact fractions', () => {
  test.each([
    [of(149, 100), 1n],
    [of(150, 100), 2n],
    [of(250, 100), 3n],
    [of(24_999_999, 10_000_000), 2n],
    [of(-149, 100), -1n],
    [of(-150, 100), -2n],
    [of(0, 7), 0n],
    [of(1, 3), 0n],
    [of(2, 3), 1n],
  ])('%o is %s, half-up', (ratio, rounded) => {
    expect(roundHalfUp(ratio)).toBe(rounded)
  })

  test('are rounded by at most a half, and a credit is the opposite of its charge', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 9n), (numerator, denominator) => {
        const rounded = roundHalfUp({ numerator, denominator })
        const twiceOff = 2n * (rounded * denominator - numerator)
        expect(twiceOff <= denominator && twiceOff >= -denominator).toBe(true)
        expect(roundHalfUp({ numerator: -numerator, denominator })).toBe(-rounded)
      }),
    )
  })

  test('are read from decimals, and from nothing else', () => {
    expect(ratioFromDecimal('7.85')).toEqual(of(785, 100))
    expect(ratioFromDecimal('-0.10')).toEqual(of(-10, 100))
    for (const text of ['', '.5', '1e3', '1.', ' 1', '1,5', '1.0000000000001']) {
      expect(() => ratioFromDecimal(text)).toThrow(RangeError)
    }
  })

  test('1/3 + 1/6 is 1/2, and 2/3 x 3/4 too', () => {
    expect(plus(of(1, 3), of(1, 6))).toEqual(of(9, 18))
    expect(times(of(2, 3), of(3, 4))).toEqual(of(6, 12))
  })
})
