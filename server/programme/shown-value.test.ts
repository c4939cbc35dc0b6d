import { describe, expect, test } from 'vitest'
import { shiftedDecimal, shownValue } from './shown-value.ts'

describe('a value of the programme as people read it', () => {
  test.each([
    [
      { value: 9920, unit: 'BASIS_POINTS' },
      { value: '99.20', unit: 'PERCENT' },
    ],
    [
      { value: 0, unit: 'BASIS_POINTS' },
      { value: '0.00', unit: 'PERCENT' },
    ],
    [
      { value: 5, unit: 'BASIS_POINTS' },
      { value: '0.05', unit: 'PERCENT' },
    ],
    [
      { value: 113, unit: 'TENTHS_OF_A_DAY' },
      { value: '11.3', unit: 'DAYS' },
    ],
    [
      { value: 180, unit: 'HUNDREDTHS' },
      { value: '1.80', unit: 'TIMES' },
    ],
    [
      { value: 80, unit: 'MINOR_UNITS_CNY' },
      { value: '0.80', unit: 'CNY' },
    ],
    [
      { value: 3000, unit: 'MILLISECONDS' },
      { value: '3000', unit: 'MILLISECONDS' },
    ],
  ] as const)('%o is %o', (constant, shown) => {
    expect(shownValue(constant)).toEqual(shown)
  })

  test('keeps its sign', () => {
    expect(shiftedDecimal(-5, 2)).toBe('-0.05')
  })
})
