import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import {
  averageWeeklyHundredths,
  isWithinRange,
  replenishmentRange,
  replenishmentRule,
  salesWindow,
} from './replenishment.rules.ts'

const rule = replenishmentRule(DEFAULT_PROGRAMME)

describe('one inbound quantity (REP-1)', () => {
  test('of 18 to 22 fits weekly sales of 10: 1.8 and 2.2 exactly are inside, one unit beyond is not', () => {
    const range = replenishmentRange(40, rule)
    expect(range).toEqual({ minUnits: 18, maxUnits: 22 })
    expect([17, 18, 22, 23].map((units) => isWithinRange(units, range))).toEqual([false, true, true, false])
  })

  test('is in whole units inside the bounds: weekly sales of 5.25 allow 10 and 11 of 9.45 to 11.55', () => {
    expect(replenishmentRange(21, rule)).toEqual({ minUnits: 10, maxUnits: 11 })
  })

  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [7, 4],
  ])('with %d sold in 4 weeks, where 1.8 to 2.2 times has one whole number at most, is %d', (sold, units) => {
    expect(replenishmentRange(sold, rule)).toEqual({ minUnits: units, maxUnits: units })
  })

  test('has no range without sales, and any quantity is within it', () => {
    expect(replenishmentRange(0, rule)).toBeNull()
    expect(isWithinRange(1_000_000, null)).toBe(true)
  })

  test('is within its range exactly when it is 1.8 to 2.2 times the weekly sales of 2.5 or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2 ** 31 }), fc.integer({ min: 0, max: 2 ** 31 }), (sold, quantity) => {
        const times = 400n * BigInt(quantity)
        const isInside = times >= 180n * BigInt(sold) && times <= 220n * BigInt(sold)
        expect(isWithinRange(quantity, replenishmentRange(sold, rule))).toBe(isInside)
      }),
    )
  })

  test('has a range of 1 unit or more whatever was sold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (sold) => {
        const { minUnits, maxUnits } = replenishmentRange(sold, rule)!
        expect(minUnits).toBeGreaterThanOrEqual(1)
        expect(maxUnits).toBeGreaterThanOrEqual(minUnits)
      }),
    )
  })
})

describe('the sales that count', () => {
  test('are those of the 28 business days before the day', () => {
    expect(salesWindow(DEFAULT_PROGRAMME, '2026-01-29')).toEqual({ from: '2026-01-01', before: '2026-01-29' })
  })

  test('are none before 1970', () => {
    expect(salesWindow(DEFAULT_PROGRAMME, '0001-01-01')).toEqual({ from: '1970-01-01', before: '1970-01-01' })
    expect(salesWindow(DEFAULT_PROGRAMME, '1970-01-08')).toEqual({ from: '1970-01-01', before: '1970-01-08' })
  })

  test('average to hundredths of a unit a week: 7 in 4 weeks are 1.75', () => {
    expect(averageWeeklyHundredths(7, rule)).toBe(175n)
    expect(averageWeeklyHundredths(1, { ...rule, weeks: 3 })).toBe(33n)
    expect(averageWeeklyHundredths(2, { ...rule, weeks: 3 })).toBe(67n)
  })
})
