import { describe, expect, test } from 'vitest'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import type { DueAlert } from './kpi-alerts.rules.ts'
import {
  alertChanges,
  clearanceReminderDue,
  daysBelowInARow,
  fulfilmentWarningDue,
  returnRateExceededDue,
  suspensionDue,
} from './kpi-alerts.rules.ts'
import type { Fraction } from './kpi.rules.ts'
import { NOTHING } from './kpi.rules.ts'

const of = (numerator: number, denominator: number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})
const GOOD = of(98, 100)
const BAD = of(97, 100)
const days = (count: number, value = BAD) => Array.from({ length: count }, () => value)

describe('the warning of KPI-1', () => {
  const isDue = (newestDays: Fraction[]) => fulfilmentWarningDue(newestDays, DEFAULT_PROGRAMME).length === 1

  test('is not due after 6 days below 98 %, and is after 7', () => {
    expect(isDue(days(6))).toBe(false)
    expect(isDue(days(7))).toBe(true)
  })

  test('is not due when one of 7 days is at exactly 98.0 %, whichever', () => {
    for (let place = 0; place < 7; place += 1) expect(isDue(days(7).with(place, GOOD))).toBe(false)
  })

  test('is not due without a day', () => {
    expect(isDue([])).toBe(false)
  })

  test('counts the newest days only: 3 below after a good one are 3', () => {
    expect(daysBelowInARow([...days(3), GOOD, ...days(3)], DEFAULT_PROGRAMME)).toBe(3)
  })

  test('names the newest value and the line', () => {
    expect(fulfilmentWarningDue([of(1, 2), ...days(6)], DEFAULT_PROGRAMME)).toEqual([
      { kind: 'FULFILMENT_WARNING', skuId: null, value: of(1, 2), threshold: 9800 },
    ])
  })
})

describe('the other consequences', () => {
  test('new listings are suspended at 94.9 %, not at 95.0 %, not without an inspection (KPI-2)', () => {
    expect(suspensionDue(of(949, 1000), DEFAULT_PROGRAMME)).toHaveLength(1)
    expect(suspensionDue(of(950, 1000), DEFAULT_PROGRAMME)).toEqual([])
    expect(suspensionDue(NOTHING, DEFAULT_PROGRAMME)).toEqual([])
  })

  test('clearance is reminded of above 60 days, not at 60, and for stock without sales (KPI-3)', () => {
    expect(clearanceReminderDue('a', of(601, 10), DEFAULT_PROGRAMME)).toMatchObject([{ skuId: 'a', threshold: 60 }])
    expect(clearanceReminderDue('a', of(600, 10), DEFAULT_PROGRAMME)).toEqual([])
    expect(clearanceReminderDue('a', of(1, 0), DEFAULT_PROGRAMME)).toHaveLength(1)
    expect(clearanceReminderDue('a', NOTHING, DEFAULT_PROGRAMME)).toEqual([])
  })

  test('the return rate is exceeded above 2.5 %, not at 2.5 % (KPI-4)', () => {
    expect(returnRateExceededDue(of(26, 1000), DEFAULT_PROGRAMME)).toHaveLength(1)
    expect(returnRateExceededDue(of(25, 1000), DEFAULT_PROGRAMME)).toEqual([])
  })
})

describe('what is raised and cleared', () => {
  const due = (skuId: string): DueAlert => ({ kind: 'CLEARANCE_REMINDER', skuId, value: of(1, 0), threshold: 60 })

  test('is the difference between what is open and what is due, SKU by SKU', () => {
    const open = (['a', 'b'] as const).map((skuId) => ({ id: `1${skuId}`, kind: 'CLEARANCE_REMINDER' as const, skuId }))
    const { raised, cleared } = alertChanges(open, [due('b'), due('c')])
    expect(raised.map(({ skuId }) => skuId)).toEqual(['c'])
    expect(cleared.map(({ id }) => id)).toEqual(['1a'])
  })
})
