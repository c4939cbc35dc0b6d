import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../kit/business-day.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import type { KpiCounter } from './kpi-contributions.rules.ts'
import { KPI_COUNTERS } from './kpi-contributions.rules.ts'
import type { KpiDayRow } from './kpi-series.rules.ts'
import { firstDayOfWindow, kpiPoints } from './kpi-series.rules.ts'
import type { KpiKind } from './kpi.rules.ts'
import { KPI_KINDS } from './kpi.rules.ts'

type Counts = Partial<Record<KpiCounter | 'unitsInStock', number | null>>

const row = (day: string, { unitsInStock = null, ...counts }: Counts): KpiDayRow => {
  const values = KPI_COUNTERS.map((counter) => [counter, BigInt(counts[counter] ?? 0)])
  const sums = Object.fromEntries(values) as Record<KpiCounter, bigint>
  return { day, ...sums, unitsInStock: unitsInStock === null ? null : BigInt(unitsInStock) }
}

const TODAY = '2026-03-31'

/** Numerator and denominator of each day. */
function valuesOf(kind: KpiKind, from: string, to: string, rows: KpiDayRow[], unitsInStockBefore = 0n) {
  const history = { from: firstDayOfWindow(kind, from, DEFAULT_PROGRAMME), rows, unitsInStockBefore, today: TODAY }
  const points = kpiPoints(kind, { from, to }, history, DEFAULT_PROGRAMME)
  return points.map(({ day, value }) => [day, Number(value.numerator), Number(value.denominator)])
}

describe('the value of a KPI on each day', () => {
  test('KPI-1 is of the day alone, without the orders that the buyer cancelled; a day without orders is a gap', () => {
    const rows = [row('2026-01-05', { ordersPaid: 10, ordersCancelledByBuyer: 2, ordersFulfilled: 7 })]
    expect(valuesOf('ORDER_FULFILMENT', '2026-01-04', '2026-01-06', rows)).toEqual([
      ['2026-01-04', 0, 0],
      ['2026-01-05', 7, 8],
      ['2026-01-06', 0, 0],
    ])
  })

  test('KPI-2 counts an inspection for 30 days: its own and 29 more, not the 30th', () => {
    const rows = [row('2026-01-01', { unitsInspected: 100, unitsPassed: 90 })]
    expect(valuesOf('FIRST_INSPECTION', '2026-01-30', '2026-01-31', rows)).toEqual([
      ['2026-01-30', 90, 100],
      ['2026-01-31', 0, 0],
    ])
  })

  test('KPI-3 carries stock forward over the days without a change, and what was there before the window', () => {
    const rows = [row('2026-03-30', { unitsInStock: 20, unitsSold: 3 })]
    expect(valuesOf('INVENTORY_TURNOVER', '2026-03-29', '2026-03-31', rows, 10n)).toEqual([
      ['2026-03-29', 300, 0],
      ['2026-03-30', 290 + 20, 3],
      ['2026-03-31', 280 + 40, 3],
    ])
  })

  test('KPI-4 counts the calendar month so far and begins anew with the next', () => {
    const rows = [
      row('2026-01-01', { ordersDelivered: 40, ordersReturned: 1 }),
      row('2026-01-31', { ordersDelivered: 10, ordersReturned: 1 }),
      row('2026-02-01', { ordersDelivered: 5 }),
    ]
    expect(valuesOf('RETURN_RATE', '2026-01-30', '2026-02-02', rows)).toEqual([
      ['2026-01-30', 1, 40],
      ['2026-01-31', 2, 50],
      ['2026-02-01', 0, 5],
      ['2026-02-02', 0, 5],
    ])
  })

  test('on days to come there is nothing to count, though stock would be carried there', () => {
    expect(valuesOf('INVENTORY_TURNOVER', TODAY, '2026-04-01', [], 10n)).toEqual([
      [TODAY, 300, 0],
      ['2026-04-01', 0, 0],
    ])
  })

  test('is the same in a long series as alone', () => {
    const first = '2026-01-10'
    const counts = fc.record({
      day: fc.nat(60).map((offset) => addDays('2025-12-20', offset)),
      ordersPaid: fc.integer({ min: 5, max: 9 }),
      ordersFulfilled: fc.nat(5),
      unitsInspected: fc.nat(9),
      unitsPassed: fc.nat(9),
      ordersDelivered: fc.nat(9),
      ordersReturned: fc.nat(9),
      unitsSold: fc.nat(9),
      unitsInStock: fc.option(fc.nat(9)),
    })
    const rows = fc.uniqueArray(counts, { selector: ({ day }) => day })
    fc.assert(
      fc.property(fc.constantFrom(...KPI_KINDS), rows, fc.nat(30), (kind, some, offset) => {
        const all = some.map(({ day, ...rest }) => row(day, rest)).toSorted((a, b) => (a.day < b.day ? -1 : 1))
        const day = addDays(first, offset)
        const series = valuesOf(kind, first, addDays(first, 30), from(kind, first), stockBefore(kind, first))
        expect(series[offset]).toEqual(valuesOf(kind, day, day, from(kind, day), stockBefore(kind, day))[0])

        function from(of: KpiKind, start: string) {
          return all.filter((one) => one.day >= firstDayOfWindow(of, start, DEFAULT_PROGRAMME))
        }
        function stockBefore(of: KpiKind, start: string) {
          const window = firstDayOfWindow(of, start, DEFAULT_PROGRAMME)
          return all.findLast((one) => one.day < window && one.unitsInStock !== null)?.unitsInStock ?? 0n
        }
      }),
    )
  })
})
