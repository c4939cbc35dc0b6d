import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayInZone } from '../../server/kit/time-zone.ts'
import { inspectionContributions } from '../../server/kpi/kpi-contributions.rules.ts'
import { moveKpiDays } from '../../server/kpi/kpi-days.service.ts'
import { recordStockDays } from '../../server/kpi/sku-days.service.ts'
import { cancelOrder, recordOrderNode } from '../../server/orders/order-nodes.service.ts'
import { recordReturn } from '../../server/orders/order-returns.service.ts'
import type { Change } from '../../server/change.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { Refusal } from '../../server/refusal.ts'
import type { KpiKind, OrderKpi } from '../generated/graphql.ts'
import { KpiOrdersDocument, KpiSeriesDocument, TurnoversDocument } from '../generated/graphql.ts'
import { TEST_OPERATOR } from '../support/access-token-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { takeOrderPaidAt } from '../support/kpi-records.ts'
import { addSkus } from '../support/records.ts'

const START = Date.parse('2026-01-05T00:00:00Z')
const [FROM, TO] = ['2026-01-04', '2026-03-01']
const HOUR_MS = 3_600_000

/** What happens next: some minutes later, to one of the orders or SKUs there are. */
const stepArbitrary = fc.record({
  what: fc.constantFrom('take', 'take', 'cancel', 'advance', 'advance', 'advance', 'return', 'inspect', 'stock'),
  minutes: fc.nat(3 * 24 * 60),
  which: fc.nat(20),
  units: fc.integer({ min: 1, max: 30 }),
  isWarehouse: fc.boolean(),
  cancelledBy: fc.constantFrom('BUYER' as const, 'SUPPLIER' as const, 'PLATFORM' as const),
})
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never

const COURSE = [
  'ALLOCATED',
  'OUTBOUND',
  'TRUNK_DEPARTED',
  'CUSTOMS_CLEARED',
  'AT_LOCAL_WAREHOUSE',
  'LAST_MILE',
  'DELIVERED',
] as const

describeOnEachDatabase('the sums of the KPIs', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let now: Date
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
  })
  afterAll(() => api.close())

  /** A step that the rules refuse changes nothing, as for any client. */
  async function attempt(work: (change: Change) => Promise<string>): Promise<void> {
    const caller = TEST_OPERATOR
    try {
      await api.prisma.$transaction((transaction) => work({ transaction, caller, now, programme: DEFAULT_PROGRAMME }))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }

  const NODE = { at: null, qualityResult: null, trackingNumber: null, place: null, expectedVersion: null }

  async function run(steps: readonly Step[]) {
    supplier = await api.addSupplier()
    const skuIds = [...(await addSkus(api, supplier, 3, 40)).values()]
    const orders: { id: string; reached: number }[] = []
    const inspections: { inspectedAt: Date; inspectedUnits: number; passedUnits: number }[] = []
    now = new Date(START)
    for (const step of steps) {
      now = new Date(now.getTime() + step.minutes * 60_000)
      const order = orders[step.which % Math.max(orders.length, 1)]
      const skuId = skuIds[step.which % skuIds.length]!
      if (step.what === 'take') {
        const fulfilment = step.isWarehouse ? 'WAREHOUSE' : 'JIT'
        const lines = [{ skuId, quantity: step.units }]
        orders.push({ id: await takeOrderPaidAt(api, supplier, { paidAt: now, lines, fulfilment }), reached: 0 })
      } else if (step.what === 'inspect') {
        const inspection = { inspectedAt: now, inspectedUnits: 30, passedUnits: step.units }
        inspections.push(inspection)
        const added = inspectionContributions(inspection)
        await api.prisma.$transaction((transaction) => moveKpiDays(transaction, supplier.id, [], added))
      } else if (step.what === 'stock') {
        const key = { skuId, warehouseCode: step.isWarehouse ? 'HZ' : 'DG' }
        const counts = { onHandQuantity: step.units - 1, lockedQuantity: 0, observedAt: now }
        const where = { skuId_warehouseCode: key }
        await api.prisma.warehouseStock.upsert({ where, create: { ...key, ...counts }, update: counts })
        await recordStockDays(api.prisma, supplier.id, now)
      } else if (order) {
        await takeStep(step, order)
      }
    }
    return inspections
  }

  async function takeStep(step: Step, order: { id: string; reached: number }): Promise<void> {
    const { id: orderId } = order
    if (step.what === 'cancel') {
      await attempt((change) => cancelOrder(change, { ...step, orderId, at: null, expectedVersion: null }))
    } else if (step.what === 'return') {
      const [line] = await api.prisma.orderLine.findMany({ where: { orderId } })
      const lines = [{ skuId: line!.skuId, good: 1, scrapped: 0 }]
      await attempt((change) => recordReturn(change, { orderId, at: null, lines, expectedVersion: null }))
    } else {
      const nodeKind = COURSE[order.reached]
      if (!nodeKind) return
      const warehouseCode = nodeKind === 'ALLOCATED' ? ('HZ' as const) : null
      const carrierCode = nodeKind === 'LAST_MILE' ? 'GLS' : null
      await attempt(async (change) => {
        const id = await recordOrderNode(change, { ...NODE, orderId, kind: nodeKind, warehouseCode, carrierCode })
        order.reached += 1
        return id
      })
    }
  }

  const series = async (kpi: KpiKind, timeZone: string) => {
    const { data } = await api.query(supplier.token, KpiSeriesDocument, { kpi, from: FROM, to: TO, timeZone })
    return data.suppliers.nodes[0]!.kpiSeries.map(({ day, value }) => ({
      day,
      value: [Number(value.numerator), Number(value.denominator)],
    }))
  }
  const listed = async (kpi: OrderKpi, day: [from: string, to: string], outcome: string, timeZone: string) => {
    const period = { kpi, from: day[0], to: day[1], timeZone, where: { outcome } as never, first: 0 }
    return (await api.query(supplier.token, KpiOrdersDocument, period)).data.viewer.supplier!.kpiOrders.totalCount
  }

  test('equal what they count, order by order and unit by unit, after any history and in any time zone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stepArbitrary, { minLength: 10, maxLength: 40 }),
        fc.constantFrom('Asia/Shanghai', 'America/St_Johns', 'Asia/Kathmandu'),
        async (steps, timeZone) => {
          const inspections = await run(steps)
          now = new Date(Date.parse(`${TO}T23:00:00Z`) + 24 * HOUR_MS)
          const orders = await api.prisma.order.findMany({
            where: { supplierId: supplier.id },
            include: { lines: true },
          })
          const dayOf = (instant: Date) => dayInZone(instant, timeZone)

          for (const { day, value } of await series('ORDER_FULFILMENT', timeZone)) {
            const counting = orders.filter(
              ({ paidAt, cancelledBy }) => dayOf(paidAt) === day && cancelledBy !== 'BUYER',
            )
            const good = counting.filter((order) => order.isReservedInFull && order.cancelledBy === null)
            expect([day, ...value]).toEqual([day, good.length, counting.length])
          }
          const returns = await series('RETURN_RATE', timeZone)
          for (const { day, value } of returns) {
            const delivered = orders.filter(({ deliveredAt }) => {
              const on = deliveredAt && dayOf(deliveredAt)
              return on && on.slice(0, 7) === day.slice(0, 7) && on <= day
            })
            const returned = delivered.filter(({ returnedAt }) => returnedAt)
            expect([day, ...value]).toEqual([day, returned.length, delivered.length])
          }
          const inspected = (await series('FIRST_INSPECTION', timeZone)).at(-1)!
          const counted = inspections.filter(({ inspectedAt }) => dayOf(inspectedAt) > '2026-01-30')
          const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
          expect(inspected.value).toEqual([
            sum(counted.map(({ passedUnits }) => passedUnits)),
            sum(counted.map(({ inspectedUnits }) => inspectedUnits)),
          ])

          // The drill-down says the same as the points.
          const period: [string, string] = [FROM, TO]
          const points = await series('ORDER_FULFILMENT', timeZone)
          const good = sum(points.map(({ value }) => value[0]!))
          const all = sum(points.map(({ value }) => value[1]!))
          expect(await listed('ORDER_FULFILMENT', period, 'COUNTED_FOR', timeZone)).toBe(good)
          expect(await listed('ORDER_FULFILMENT', period, 'COUNTED_AGAINST', timeZone)).toBe(all - good)
          const january = returns.findLast(({ day }) => day.startsWith('2026-01'))!
          const ofJanuary: [string, string] = ['2026-01-01', '2026-01-31']
          expect(await listed('RETURN_RATE', ofJanuary, 'COUNTED_AGAINST', timeZone)).toBe(january.value[0])

          // KPI-3: the supplier is the sum of its SKUs, and the SKUs sold what orders say.
          const { data } = await api.query(supplier.token, TurnoversDocument, { asOf: TO })
          const skus = data.skus.nodes.map(({ turnover }) => [Number(turnover.numerator), Number(turnover.denominator)])
          const [unitDays, sold] = (await series('INVENTORY_TURNOVER', 'Asia/Shanghai')).at(-1)!.value
          expect([sum(skus.map(([stock]) => stock!)), sum(skus.map(([, units]) => units!))]).toEqual([unitDays, sold])
          const sales = orders.filter(
            ({ paidAt, fulfilment, cancelledBy }) =>
              fulfilment === 'WAREHOUSE' && cancelledBy === null && dayInZone(paidAt, 'Asia/Shanghai') > '2026-01-30',
          )
          expect(sold).toBe(sum(sales.flatMap(({ lines }) => lines.map(({ quantity }) => quantity))))
        },
      ),
      { numRuns: 6 },
    )
  }, 120_000)
})
