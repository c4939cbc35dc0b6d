import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import type { Fraction, KpiKind } from './kpi.rules.ts'
import {
  consequenceThreshold,
  healthyThreshold,
  isWithin,
  KPI_KINDS,
  NOTHING,
  shownHundredths,
  valueState,
} from './kpi.rules.ts'

const of = (numerator: number, denominator: number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})
const isHealthy = (kind: KpiKind, value: Fraction) => isWithin(value, healthyThreshold(kind, DEFAULT_PROGRAMME))
const hasConsequence = (kind: KpiKind, value: Fraction) =>
  isWithin(value, consequenceThreshold(kind, DEFAULT_PROGRAMME))

describe('the lines of KPI-1, KPI-2, KPI-3 and KPI-4', () => {
  test.each<[KpiKind, string, Fraction, boolean, boolean]>([
    ['ORDER_FULFILMENT', '99.2 %', of(992, 1000), true, false],
    ['ORDER_FULFILMENT', '99.1 %', of(991, 1000), false, false],
    ['ORDER_FULFILMENT', '98.0 %', of(980, 1000), false, false],
    ['ORDER_FULFILMENT', '97.9 %', of(979, 1000), false, true],
    ['ORDER_FULFILMENT', 'one order in ten million below 98 %', of(97_999_999, 100_000_000), false, true],
    ['FIRST_INSPECTION', '96.5 %', of(965, 1000), true, false],
    ['FIRST_INSPECTION', '96.4 %', of(964, 1000), false, false],
    ['FIRST_INSPECTION', '95.0 %', of(950, 1000), false, false],
    ['FIRST_INSPECTION', '94.9 %', of(949, 1000), false, true],
    ['INVENTORY_TURNOVER', '45 days', of(450, 10), true, false],
    ['INVENTORY_TURNOVER', '45.1 days', of(451, 10), false, false],
    ['INVENTORY_TURNOVER', '60 days', of(600, 10), false, false],
    ['INVENTORY_TURNOVER', '60.1 days', of(601, 10), false, true],
    ['INVENTORY_TURNOVER', 'stock without sales', of(1, 0), false, true],
    ['INVENTORY_TURNOVER', 'sales out of no stock', of(0, 5), true, false],
    ['RETURN_RATE', '2.5 %', of(25, 1000), true, false],
    ['RETURN_RATE', '2.6 %', of(26, 1000), false, true],
  ])('%s at %s', (kind, _name, value, healthy, consequence) => {
    expect(isHealthy(kind, value)).toBe(healthy)
    expect(hasConsequence(kind, value)).toBe(consequence)
  })

  test.each(KPI_KINDS)('%s with nothing to count is neither healthy nor has a consequence', (kind) => {
    expect(isHealthy(kind, NOTHING)).toBe(false)
    expect(hasConsequence(kind, NOTHING)).toBe(false)
  })

  test('stock without sales is infinite, no stock and no sales is nothing (KPI-3)', () => {
    expect(valueState(of(7, 0))).toBe('INFINITE')
    expect(valueState(of(0, 0))).toBe('NOTHING_TO_COUNT')
    expect(valueState(of(0, 1))).toBe('FINITE')
  })
})

describe('the value as it is shown', () => {
  test('has two decimal places', () => {
    expect(shownHundredths('ORDER_FULFILMENT', of(992, 1000))).toBe(9920n)
    expect(shownHundredths('INVENTORY_TURNOVER', of(452, 10))).toBe(4520n)
    expect(shownHundredths('INVENTORY_TURNOVER', of(1, 0))).toBeNull()
    expect(shownHundredths('RETURN_RATE', NOTHING)).toBeNull()
  })

  test('97.9999 % is not shown as 98.00 %, nor 2.5001 % as 2.50 %', () => {
    expect(shownHundredths('ORDER_FULFILMENT', of(979_999, 1_000_000))).toBe(9799n)
    expect(shownHundredths('RETURN_RATE', of(25_001, 1_000_000))).toBe(251n)
  })

  test('never looks healthier than it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KPI_KINDS), fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (kind, n, d) => {
        const shown = shownHundredths(kind, of(n, d)) ?? 0n
        const asShown = { numerator: shown, denominator: kind === 'INVENTORY_TURNOVER' ? 100n : 10_000n }
        expect(isHealthy(kind, asShown) && !isHealthy(kind, of(n, d))).toBe(false)
        expect(!hasConsequence(kind, asShown) && hasConsequence(kind, of(n, d))).toBe(false)
      }),
    )
  })
})
