import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../server/kit/business-day.ts'
import { dayInZone } from '../../server/kit/time-zone.ts'
import type { KpiDrillDownQuery, KpiKind, OrderKpi } from '../generated/graphql.ts'
import { KpiDrillDownDocument, KpiOrdersDocument, KpiSeriesDocument, TurnoversDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { runHistory, stepArbitrary } from '../support/kpi-histories.ts'

const START = '2026-01-05T00:00:00Z'
const [FROM, TO] = ['2026-01-04', '2026-03-01']
const WINDOW_DAYS = 30

type Listed = { [List in 'orders' | 'firstInspections' | 'stockMovements']: KpiDrillDownQuery[List]['nodes'] }
type Point = { day: string; value: [numerator: number, denominator: number] }

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The value that a KPI has on a day by the lists that it is drilled down to. */
const EXPECTED: Record<KpiKind, (listed: Listed, day: string, dayOf: (instant: string) => string) => Point['value']> = {
  ORDER_FULFILMENT: ({ orders }, day, dayOf) => {
    const counting = orders.filter(({ paidAt, cancelledBy }) => dayOf(paidAt) === day && cancelledBy !== 'BUYER')
    const good = counting.filter(
      ({ isReservedInFull, isFoundShort, fulfilment, cancelledBy }) =>
        isReservedInFull && !(isFoundShort && fulfilment === 'JIT') && cancelledBy === null,
    )
    return [good.length, counting.length]
  },
  FIRST_INSPECTION: ({ firstInspections }, day, dayOf) => {
    const counting = firstInspections.filter(({ inspectedAt }) => isInWindow(dayOf(inspectedAt), day))
    const passed = sum(counting.map(({ passedUnits }) => passedUnits))
    return [passed, sum(counting.map(({ inspectedUnits }) => inspectedUnits))]
  },
  INVENTORY_TURNOVER: ({ orders, stockMovements }, day, dayOf) => {
    const sold = orders.filter(
      ({ paidAt, fulfilment, cancelledBy }) =>
        fulfilment === 'WAREHOUSE' && cancelledBy === null && isInWindow(dayOf(paidAt), day),
    )
    // What came on a day is there at the end of it, and of each later day of the window.
    const unitDays = stockMovements
      .filter(({ warehouseCode, at }) => warehouseCode !== null && dayOf(at) <= day)
      .map(({ quantityChange, at }) => quantityChange * Math.min(WINDOW_DAYS, daysFrom(dayOf(at), day)))
    return [sum(unitDays), sum(sold.flatMap(({ lines }) => lines.map(({ quantity }) => quantity)))]
  },
  RETURN_RATE: ({ orders }, day, dayOf) => {
    const delivered = orders.filter(({ deliveredAt }) => {
      const on = deliveredAt && dayOf(deliveredAt)
      return on && on.slice(0, 7) === day.slice(0, 7) && on <= day
    })
    return [delivered.filter(({ returnedAt }) => returnedAt).length, delivered.length]
  },
}

const isInWindow = (on: string, day: string) => on <= day && on > addDays(day, -WINDOW_DAYS)
const daysFrom = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1

describeOnEachDatabase('the sums of the KPIs', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  const clock = { now: new Date(START) }
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => clock.now } })
  })
  afterAll(() => api.close())

  const series = async (kpi: KpiKind, timeZone: string): Promise<Point[]> => {
    const { data } = await api.query(supplier.token, KpiSeriesDocument, { kpi, from: FROM, to: TO, timeZone })
    return data.suppliers.nodes[0]!.kpiSeries.map(({ day, value }) => ({
      day,
      value: [Number(value.numerator), Number(value.denominator)],
    }))
  }
  const drillDown = async (): Promise<Listed> => {
    const { orders, firstInspections, stockMovements } = (await api.query(supplier.token, KpiDrillDownDocument)).data
    for (const { pageInfo } of [orders, firstInspections, stockMovements]) expect(pageInfo.hasNextPage).toBe(false)
    return { orders: orders.nodes, firstInspections: firstInspections.nodes, stockMovements: stockMovements.nodes }
  }
  const listed = async (kpi: OrderKpi, [from, to]: [string, string], outcome: string, timeZone: string) => {
    const period = { kpi, from, to, timeZone, where: { outcome } as never, first: 0 }
    return (await api.query(supplier.token, KpiOrdersDocument, period)).data.viewer.supplier!.kpiOrders.totalCount
  }

  test('equal, on each day, what their lists add up to, after any history and in any time zone', async () => {
    const compared = { inspections: 0, counts: 0 }
    await fc.assert(
      fc.asyncProperty(
        fc.array(stepArbitrary, { minLength: 20, maxLength: 50 }),
        fc.constantFrom('America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati'),
        async (steps, otherZone) => {
          supplier = await api.addSupplier()
          clock.now = new Date(START)
          await runHistory(api, supplier, clock, steps)
          clock.now = new Date(Date.parse(`${TO}T23:00:00Z`) + 86_400_000)
          const lists = await drillDown()
          compared.inspections += lists.firstInspections.length
          compared.counts += lists.stockMovements.length

          for (const timeZone of ['Asia/Shanghai', otherZone]) {
            const dayOf = (instant: string) => dayInZone(new Date(instant), timeZone)
            for (const kpi of ['ORDER_FULFILMENT', 'FIRST_INSPECTION', 'INVENTORY_TURNOVER', 'RETURN_RATE'] as const) {
              const points = await series(kpi, timeZone)
              const expected = points.map(({ day }) => ({ day, value: EXPECTED[kpi](lists, day, dayOf) }))
              expect({ kpi, timeZone, points }).toEqual({ kpi, timeZone, points: expected })
            }
            await expectSameOutcomes(timeZone)
          }
          await expectSkusToAddUp()
        },
      ),
      { numRuns: 6 },
    )
    // Else KPI-2 and KPI-3 were compared with nothing.
    expect(compared.inspections).toBeGreaterThan(0)
    expect(compared.counts).toBeGreaterThan(0)
    expect(api.skippedRows).toEqual([])
  }, 180_000)

  /** The orders behind a KPI, for and against it, are as many as the points say. */
  async function expectSameOutcomes(timeZone: string): Promise<void> {
    const points = await series('ORDER_FULFILMENT', timeZone)
    const good = sum(points.map(({ value }) => value[0]))
    const all = sum(points.map(({ value }) => value[1]))
    expect(await listed('ORDER_FULFILMENT', [FROM, TO], 'COUNTED_FOR', timeZone)).toBe(good)
    expect(await listed('ORDER_FULFILMENT', [FROM, TO], 'COUNTED_AGAINST', timeZone)).toBe(all - good)
    const january = (await series('RETURN_RATE', timeZone)).findLast(({ day }) => day.startsWith('2026-01'))!
    const ofJanuary: [string, string] = ['2026-01-01', '2026-01-31']
    expect(await listed('RETURN_RATE', ofJanuary, 'COUNTED_AGAINST', timeZone)).toBe(january.value[0])
  }

  /** KPI-3: the supplier is the sum of its SKUs. */
  async function expectSkusToAddUp(): Promise<void> {
    const { data } = await api.query(supplier.token, TurnoversDocument, { asOf: TO })
    const skus = data.skus.nodes.map(({ turnover }) => [Number(turnover.numerator), Number(turnover.denominator)])
    const ofSupplier = (await series('INVENTORY_TURNOVER', 'Asia/Shanghai')).at(-1)!.value
    expect([sum(skus.map(([stock]) => stock!)), sum(skus.map(([, units]) => units!))]).toEqual(ofSupplier)
  }
})
