import { expect, test } from 'vitest'
import { addDays, businessDayOf, businessMonthOf, daysBetween, startOfBusinessDay } from './business-day.ts'

test('a business day begins at 16:00:00.000 UTC: midnight in Shanghai', () => {
  expect(businessDayOf(new Date('2026-01-04T15:59:59.999Z'))).toBe('2026-01-04')
  expect(businessDayOf(new Date('2026-01-04T16:00:00.000Z'))).toBe('2026-01-05')
  expect(startOfBusinessDay('2026-01-05').toISOString()).toBe('2026-01-04T16:00:00.000Z')
})

test('a month ends with its last business day', () => {
  expect(businessMonthOf(new Date('2026-01-31T15:59:59.999Z'))).toBe('2026-01')
  expect(businessMonthOf(new Date('2026-01-31T16:00:00.000Z'))).toBe('2026-02')
})

test('days are counted over months and leap days', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2026-01-01', '2026-03-01')).toBe(59)
})
