import { describe, expect, test } from 'vitest'
import { dayIn, endOfWorkingDayAfter, startOfDayIn } from './working-day.ts'

describe('days in a time zone', () => {
  test('begin at its own midnight, in winter and in summer', () => {
    expect(startOfDayIn('Europe/Madrid', '2026-01-05').toISOString()).toBe('2026-01-04T23:00:00.000Z')
    expect(startOfDayIn('Europe/Madrid', '2026-07-05').toISOString()).toBe('2026-07-04T22:00:00.000Z')
  })

  test('begin right on the days on which clocks change, and on the days after', () => {
    expect(startOfDayIn('Europe/Berlin', '2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z')
    expect(startOfDayIn('Europe/Berlin', '2026-03-30').toISOString()).toBe('2026-03-29T22:00:00.000Z')
    expect(startOfDayIn('Europe/Berlin', '2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z')
    expect(startOfDayIn('Europe/Berlin', '2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z')
  })

  test('2026-01-04T23:00Z is 5 January in Madrid, a millisecond before is 4 January', () => {
    expect(dayIn('Europe/Madrid', new Date('2026-01-04T23:00:00.000Z'))).toBe('2026-01-05')
    expect(dayIn('Europe/Madrid', new Date('2026-01-04T22:59:59.999Z'))).toBe('2026-01-04')
  })
})

describe('working days', () => {
  test('8 after a Monday end with the Thursday of the week after, to the millisecond', () => {
    const end = endOfWorkingDayAfter(new Date('2026-01-05T12:00:00.000Z'), 8, 'Europe/Madrid')
    expect(end.toISOString()).toBe('2026-01-15T22:59:59.999Z')
  })

  test('1 after a Friday, a Saturday or a Sunday is the Monday', () => {
    for (const day of ['2026-01-09', '2026-01-10', '2026-01-11']) {
      const end = endOfWorkingDayAfter(new Date(`${day}T12:00:00.000Z`), 1, 'Europe/Warsaw')
      expect(end.toISOString()).toBe('2026-01-12T22:59:59.999Z')
    }
  })

  test('count in the destination: Sunday 23:30 in UTC is Monday in Berlin', () => {
    const end = endOfWorkingDayAfter(new Date('2026-01-11T23:30:00.000Z'), 1, 'Europe/Berlin')
    expect(end.toISOString()).toBe('2026-01-13T22:59:59.999Z')
  })
})
