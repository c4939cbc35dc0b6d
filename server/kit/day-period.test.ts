import { describe, expect, test } from 'vitest'
import { dayPeriod, InvalidPeriod } from './day-period.ts'

describe('a period of days', () => {
  test('may be one day, and 100 days of 100', () => {
    expect(dayPeriod('2026-01-05', '2026-01-05', 1)).toEqual({ from: '2026-01-05', to: '2026-01-05' })
    expect(dayPeriod('2026-01-01', '2026-04-10', 100)).toEqual({ from: '2026-01-01', to: '2026-04-10' })
  })

  test.each([
    ['101 days of 100', '2026-01-01', '2026-04-11'],
    ['an end before its beginning', '2026-01-05', '2026-01-04'],
    ['a day before 2000', '1999-12-31', '2000-01-01'],
    ['a day after 2199', '2199-12-31', '2200-01-01'],
  ])('with %s is invalid', (_reason, from, to) => {
    expect(() => dayPeriod(from, to, 100)).toThrow(InvalidPeriod)
  })
})
