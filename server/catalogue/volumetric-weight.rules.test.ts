import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import { MAX_SIDE_MM, volumetricGrams } from './volumetric-weight.rules.ts'

const gramsOf = (sides: [number, number, number], source: 'GIVEN' | 'MEASURED') =>
  volumetricGrams({ lengthMm: sides[0], widthMm: sides[1], heightMm: sides[2] }, source, DEFAULT_PROGRAMME)

describe('the volumetric weight (FEE-7)', () => {
  test('of 30 x 20 x 10 cm is 1,200 g as given (1:5000) and 1,000 g as measured (1:6000)', () => {
    expect(gramsOf([300, 200, 100], 'GIVEN')).toBe(1200)
    expect(gramsOf([300, 200, 100], 'MEASURED')).toBe(1000)
  })

  test('is rounded up to whole grams, once: 5,000 mm3 are 1 g, 5,001 mm3 are 2 g', () => {
    expect(gramsOf([5000, 1, 1], 'GIVEN')).toBe(1)
    expect(gramsOf([1667, 3, 1], 'GIVEN')).toBe(2)
    expect(gramsOf([1, 1, 1], 'MEASURED')).toBe(1)
    expect(gramsOf([2000, 3, 1], 'MEASURED')).toBe(1)
    expect(gramsOf([6001, 1, 1], 'MEASURED')).toBe(2)
  })

  test('is exact for any sides: not a gram too many, not one too few', () => {
    const side = fc.integer({ min: 1, max: MAX_SIDE_MM })
    fc.assert(
      fc.property(side, side, side, fc.constantFrom('GIVEN' as const, 'MEASURED' as const), (l, w, h, source) => {
        const divisor = source === 'GIVEN' ? 5000n : 6000n
        const volume = BigInt(l) * BigInt(w) * BigInt(h)
        const grams = BigInt(gramsOf([l, w, h], source))
        expect(grams * divisor >= volume && (grams - 1n) * divisor < volume).toBe(true)
      }),
    )
  })
})
