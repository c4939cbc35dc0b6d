import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { recordFirstInspections } from '../../server/inbound/first-inspections.service.ts'
import { addDays, businessDayOf } from '../../server/kit/business-day.ts'
import { judgeFirstInspections, judgeKpis } from '../../server/kpi/kpi-alerts.service.ts'
import type { KpiCounts } from '../../server/kpi/kpi-contributions.rules.ts'
import { judgeDueSuppliers } from '../../server/kpi/kpi.jobs.ts'
import { recordStockDays } from '../../server/kpi/sku-days.service.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { KpiAlertsDocument, KpisDocument } from '../generated/graphql.ts'
import { TEST_OPERATOR } from '../support/access-token-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addShipments } from '../support/inbound-records.ts'
import { addKpiAlerts, addKpiDays, takeOrderPaidAt } from '../support/kpi-records.ts'
import { addSkus } from '../support/records.ts'

const GOOD = { ordersPaid: 100, ordersFulfilled: 98 }
const BAD = { ordersPaid: 1000, ordersFulfilled: 979 }

describeOnEachDatabase('the consequences of the KPIs', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let now: Date
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
  })
  beforeEach(async () => {
    now = TEST_NOW
    supplier = await api.addSupplier()
  })
  afterAll(() => api.close())

  const judgement = (work: typeof judgeKpis) =>
    api.prisma.$transaction((transaction) => work({ transaction, now, programme: DEFAULT_PROGRAMME }, supplier.id))
  const judge = () => judgement(judgeKpis)
  const inspected = async (unitsPassed: number) => {
    await addKpiDays(api, supplier, { [businessDayOf(now)]: { unitsInspected: 1000, unitsPassed } })
    await judgement(judgeFirstInspections)
  }
  const alerts = async (where = {}) =>
    (await api.query(supplier.token, KpiAlertsDocument, { where })).data.kpiAlerts.nodes
  const openKinds = async () => (await alerts({ isOpen: true })).map((alert) => alert.kind)
  /** Days before today, the newest first. */
  const before = (days: (Partial<KpiCounts> | null)[]) =>
    addKpiDays(
      api,
      supplier,
      Object.fromEntries(
        days.flatMap((counts, index) => (counts ? [[addDays(businessDayOf(now), -1 - index), counts]] : [])),
      ),
    )
  const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value)

  test('6 days below 98 % are no warning, 7 are (KPI-1)', async () => {
    await before(times(6, BAD))
    await judge()
    expect(await alerts()).toEqual([])

    supplier = await api.addSupplier()
    await before(times(7, BAD))
    await judge()
    expect(await alerts()).toMatchObject([
      {
        kind: 'FULFILMENT_WARNING',
        kpi: 'ORDER_FULFILMENT',
        ruleId: 'KPI-1',
        label: 'Warning',
        isOpen: true,
        raisedAt: TEST_NOW.toISOString(),
        clearedAt: null,
        value: { numerator: '979', denominator: '1000', value: '97.90' },
        threshold: { comparison: 'BELOW', value: '98.00', unit: 'PERCENT', daysInARow: 7 },
        sku: null,
        supplier: { code: supplier.code },
      },
    ])
  })

  test('a day at exactly 98.0 % among them is no warning; today, which has not ended, does not count (KPI-1)', async () => {
    await before([...times(3, BAD), GOOD, ...times(4, BAD)])
    await addKpiDays(api, supplier, { [businessDayOf(now)]: BAD })
    await judge()
    expect(await alerts()).toEqual([])
  })

  test('days without orders, or with cancelled ones only, neither count nor break the run (KPI-1)', async () => {
    const cancelled = { ordersPaid: 2, ordersCancelledByBuyer: 2 }
    await before([null, ...times(3, BAD), null, null, cancelled, ...times(3, BAD)])
    await judge()
    expect(await alerts()).toEqual([])
    await before([...times(10, null), BAD])
    await judge()
    expect(await openKinds()).toEqual(['FULFILMENT_WARNING'])
  })

  test('the warning is cleared by the first day at 98.0 % (KPI-1)', async () => {
    await before(times(7, BAD))
    await judge()
    now = new Date(TEST_NOW.getTime() + 86_400_000)
    await judge()
    expect(await openKinds()).toEqual(['FULFILMENT_WARNING'])
    await before([GOOD])
    await judge()
    expect(await alerts()).toMatchObject([
      { isOpen: false, raisedAt: TEST_NOW.toISOString(), clearedAt: now.toISOString() },
    ])
  })

  test('new listings are suspended right after the inspection at 94.9 %, and no more at 95.0 % (KPI-2)', async () => {
    await inspected(950)
    expect(await openKinds()).toEqual([])
    supplier = await api.addSupplier()
    await inspected(949)
    expect(await openKinds()).toEqual(['NEW_LISTINGS_SUSPENDED'])
    await judge()
    expect(await openKinds()).toEqual(['NEW_LISTINGS_SUSPENDED'])
    await inspected(951)
    expect(await openKinds()).toEqual([])
    expect(await alerts()).toMatchObject([{ value: { value: '94.90' } }])
  })

  test('a receipt whose first inspection is bad suspends new listings, and a good one of another SKU lifts it (KPI-2)', async () => {
    const skus = await addSkus(api, supplier, 2)
    const [shipmentId] = await addShipments(api, supplier, skus.get('SKU-0001')!, 1)
    const receive = (code: string, good: number) =>
      api.prisma.$transaction((transaction) =>
        recordFirstInspections(
          { transaction, caller: TEST_OPERATOR, now, programme: DEFAULT_PROGRAMME },
          {
            supplierId: supplier.id,
            shipmentId: shipmentId!,
            lines: [{ skuId: skus.get(code)!, good, defective: 100 - good }],
          },
        ),
      )
    await receive('SKU-0001', 90)
    expect(await openKinds()).toEqual(['NEW_LISTINGS_SUSPENDED'])
    await receive('SKU-0001', 100)
    expect(await openKinds()).toEqual(['NEW_LISTINGS_SUSPENDED'])
    await receive('SKU-0002', 100)
    expect(await openKinds()).toEqual([])
  })

  test('the suspension ends when what was inspected leaves the window of 30 days (KPI-2)', async () => {
    await inspected(900)
    now = new Date(TEST_NOW.getTime() + 29 * 86_400_000)
    await judge()
    expect(await openKinds()).toEqual(['NEW_LISTINGS_SUSPENDED'])
    now = new Date(TEST_NOW.getTime() + 30 * 86_400_000)
    await judge()
    expect(await openKinds()).toEqual([])
  })

  test('a SKU above 60 days is to be cleared, one at 60 is not, one without sales is (KPI-3)', async () => {
    const skus = await addSkus(api, supplier, 4)
    const day = 86_400_000
    // In stock on all of the 30 days: 30 x 2 units over 1 sold are 60 days.
    const stock = [...skus.values()].slice(0, 3).map((skuId) => ({ skuId, warehouseCode: 'HZ', lockedQuantity: 0 }))
    const units = [2, 3, 1]
    await api.prisma.warehouseStock.createMany({
      data: stock.map((row, index) => ({ ...row, onHandQuantity: units[index]!, observedAt: now })),
    })
    await recordStockDays(api.prisma, supplier.id, new Date(now.getTime() - 40 * day))
    for (const code of ['SKU-0001', 'SKU-0002']) {
      const lines = [{ skuId: skus.get(code)!, quantity: 1 }]
      await takeOrderPaidAt(api, supplier, { paidAt: new Date(now.getTime() - 2 * day), lines })
    }
    await judge()
    const reminders = await alerts({ kind: 'CLEARANCE_REMINDER' })
    expect(new Map(reminders.map(({ sku, value }) => [sku?.code, value.value]))).toEqual(
      new Map([
        ['SKU-0002', '90.00'],
        ['SKU-0003', null],
      ]),
    )
    const { data } = await api.query(supplier.token, KpisDocument, {})
    expect(data.viewer.supplier?.kpis[2]?.consequence).toMatchObject({ isInForce: true, count: 2 })
  })

  test('above 2.5 % returns in the month are told, and no more in the next month (KPI-4)', async () => {
    await addKpiDays(api, supplier, { '2026-01-02': { ordersDelivered: 40, ordersReturned: 1 } })
    await judge()
    expect(await openKinds()).toEqual([])
    await addKpiDays(api, supplier, { '2026-01-03': { ordersDelivered: 39, ordersReturned: 1 } })
    await judge()
    expect(await openKinds()).toEqual(['RETURN_RATE_EXCEEDED'])
    now = new Date('2026-02-01T00:00:00Z')
    await judge()
    expect(await openKinds()).toEqual([])
  })

  test('are in force as of the days on which they held', async () => {
    await inspected(900)
    now = new Date(TEST_NOW.getTime() + 2 * 86_400_000)
    await inspected(1000)
    await inspected(1000)
    const inForce = async (asOf: string) => {
      const { data } = await api.query(supplier.token, KpisDocument, { asOf })
      return data.viewer.supplier?.kpis[1]?.consequence.isInForce
    }
    expect(await Promise.all(['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07'].map(inForce))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('judged ten times at once are raised once, with one event; judged again, with none', async () => {
    await before(times(7, BAD))
    await Promise.all(Array.from({ length: 10 }, judge))
    await judge()
    const [alert, ...others] = await api.prisma.kpiAlert.findMany({ where: { supplierId: supplier.id } })
    expect(others).toEqual([])
    expect(
      await api.prisma.event.findMany({ where: { supplierId: supplier.id, kind: 'KPI_ALERT_CHANGED' } }),
    ).toMatchObject([{ subjectId: alert!.id, occurredAt: TEST_NOW }])
  })

  test('can not be open twice, whatever the program does', async () => {
    const skus = await addSkus(api, supplier, 1)
    await addKpiAlerts(api, supplier, skus.get('SKU-0001')!)
    await expect(addKpiAlerts(api, supplier, skus.get('SKU-0001')!)).rejects.toThrow(/Unique constraint/)
  })

  test('are listed by kind and by whether they hold, raised last first', async () => {
    const skus = await addSkus(api, supplier, 1)
    await addKpiAlerts(api, supplier, skus.get('SKU-0001')!)
    const kinds = async (where: object) => (await alerts(where)).map((alert) => alert.kind)
    const open = ['RETURN_RATE_EXCEEDED', 'CLEARANCE_REMINDER', 'NEW_LISTINGS_SUSPENDED']
    expect(await kinds({})).toEqual([...open, 'FULFILMENT_WARNING'])
    expect(await kinds({ isOpen: true })).toEqual(open)
    expect(await kinds({ isOpen: false })).toEqual(['FULFILMENT_WARNING'])
    expect(await kinds({ kind: 'CLEARANCE_REMINDER', isOpen: true })).toEqual(['CLEARANCE_REMINDER'])
    expect(await kinds({ kind: 'CLEARANCE_REMINDER', isOpen: false })).toEqual([])
  })

  test('are judged once a business day for every supplier; one that fails does not stop the others', async () => {
    const failures: unknown[] = []
    const services = { prisma: api.prisma, clock: { now: () => now }, programme: DEFAULT_PROGRAMME }
    const run = () => judgeDueSuppliers(services, (error) => failures.push(error))
    const forbidJudgementOf = (id: string) =>
      api.prisma.$executeRawUnsafe(
        `ALTER TABLE "KpiJudgement" ADD CONSTRAINT forbidden CHECK ("supplierId" <> '${id}')`,
      )
    await before(times(7, BAD))
    const other = await api.addSupplier()
    expect(await run()).toBeGreaterThanOrEqual(2)
    expect(await openKinds()).toEqual(['FULFILMENT_WARNING'])
    expect(await run()).toBe(0)
    // 16:00:00Z begins the next day in Shanghai.
    now = new Date('2026-01-05T15:59:59.999Z')
    expect(await run()).toBe(0)
    now = new Date('2026-01-05T16:00:00.000Z')
    await api.prisma.kpiJudgement.deleteMany({ where: { supplierId: other.id } })
    await forbidJudgementOf(other.id)
    expect(await run()).toBeGreaterThanOrEqual(1)
    expect(failures).toMatchObject([{ message: `supplier ${other.id} was not judged` }])
    await api.prisma.$executeRaw`ALTER TABLE "KpiJudgement" DROP CONSTRAINT forbidden`
    expect(await run()).toBe(1)
  })
})
