import { describe, expect, test } from 'vitest'
import { dayInZone, timeZoneNamed, UnknownTimeZone } from './time-zone.ts'

describe('time zones', () => {
  test.each([
    ['Asia/Shanghai', 'Asia/Shanghai'],
    ['asia/shanghai', 'Asia/Shanghai'],
    ['PRC', 'Asia/Shanghai'],
    ['UTC', 'UTC'],
    ['Europe/Madrid', 'Europe/Madrid'],
  ])('%s is %s', (text, name) => {
    expect(timeZoneNamed(text)).toBe(name)
  })

  test.each(['', 'Mars/Olympus', '+08:00', '-0800', "'; SELECT 1", 'Asia/Shanghai\0', 'x'.repeat(10_000)])(
    '%j is none',
    (text) => {
      expect(() => timeZoneNamed(text)).toThrow(UnknownTimeZone)
    },
  )

  test('16:00:00Z is the next day in Shanghai, one millisecond earlier is not', () => {
    expect(dayInZone(new Date('2026-01-04T16:00:00.000Z'), 'Asia/Shanghai')).toBe('2026-01-05')
    expect(dayInZone(new Date('2026-01-04T15:59:59.999Z'), 'Asia/Shanghai')).toBe('2026-01-04')
    expect(dayInZone(new Date('2026-01-04T16:00:00.000Z'), 'America/New_York')).toBe('2026-01-04')
  })
})
