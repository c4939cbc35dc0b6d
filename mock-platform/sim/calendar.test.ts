import { describe, expect, test } from 'vitest'
import {
  businessDayNo,
  civilDate,
  dayNoOf,
  dayText,
  easterDayNo,
  europeanOffsetMs,
  isWorkingDay,
  weekdayOf,
  workingDayAfter,
} from './calendar.ts'

const HOUR = 3_600_000
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000

test('every day from 1970 to 2100 is the one of the machine’s calendar, and back', () => {
  for (let no = 0; no < 47_482; no += 1) {
    const date = new Date(no * 86_400_000)
    const civil = civilDate(no)
    expect([civil.year, civil.month, civil.day]).toEqual([
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
    ])
    expect(dayNoOf(civil)).toBe(no)
    expect(weekdayOf(no)).toBe((date.getUTCDay() + 6) % 7)
  }
})

test('a business day begins at midnight in Asia/Shanghai, 16:00 UTC', () => {
  expect(dayText(businessDayNo(Date.UTC(2026, 0, 4, 16) - 1))).toBe('2026-01-04')
  expect(dayText(businessDayNo(Date.UTC(2026, 0, 4, 16)))).toBe('2026-01-05')
})

test.each([
  ['2026-03-29T00:59:59.999Z', 1],
  ['2026-03-29T01:00:00.000Z', 2],
  ['2026-10-25T00:59:59.999Z', 2],
  ['2026-10-25T01:00:00.000Z', 1],
])('clocks in the markets at %s are %d h ahead of UTC', (instant, hours) => {
  expect(europeanOffsetMs(Date.parse(instant))).toBe(hours * HOUR)
})

test.each(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28'])('Easter Sunday %s', (sunday) => {
  expect(dayText(easterDayNo(Number(sunday.slice(0, 4))))).toBe(sunday)
})

describe('GEO-4: working days of the destination', () => {
  test.each([
    ['DE', '2026-12-25', false],
    ['DE', '2026-04-06', false],
    ['FR', '2026-07-14', false],
    ['DE', '2026-07-14', true],
    ['PL', '2026-06-04', false],
    ['ES', '2026-11-28', false],
  ] as const)('%s on %s: %s', (market, text, isWorking) => {
    expect(isWorkingDay(market, day(text))).toBe(isWorking)
  })

  test('the 5th working day after Wednesday 2026-12-23 in DE is 2026-12-31: Christmas and a week-end are between', () => {
    expect(dayText(workingDayAfter('DE', day('2026-12-23'), 5))).toBe('2026-12-31')
  })
})
