import { expect, test } from 'vitest'
import { pacificInstantMs, pacificText } from './pacific-time.ts'

test.each([
  ['in winter, 8 hours behind', '2026-01-05 08:00:00', '2026-01-05T16:00:00Z'],
  ['in summer, 7 hours behind', '2026-07-05 08:00:00', '2026-07-05T15:00:00Z'],
  ['the last second before summer begins', '2026-03-08 01:59:59', '2026-03-08T09:59:59Z'],
  ['the first of summer', '2026-03-08 03:00:00', '2026-03-08T10:00:00Z'],
  ['the last second of summer, the first of two that read alike', '2026-11-01 01:59:59', '2026-11-01T08:59:59Z'],
  ['the first after both', '2026-11-01 02:00:00', '2026-11-01T10:00:00Z'],
  ['over the end of a year', '2025-12-31 23:00:00', '2026-01-01T07:00:00Z'],
])('%s', (_when, text, instant) => {
  expect(new Date(pacificInstantMs(text)).toISOString().replace('.000', '')).toBe(instant)
  expect(pacificText(Date.parse(instant))).toBe(text)
})

test('half past two on the night that summer begins, which no clock shows, is half past three', () => {
  expect(pacificText(pacificInstantMs('2026-03-08 02:30:00'))).toBe('2026-03-08 03:30:00')
})
