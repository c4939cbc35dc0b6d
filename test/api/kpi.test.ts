import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays } from '../../server/kit/business-day.ts'
import { recordStockDays } from '../../server/kpi/sku-days.service.ts'
import type { KpiKind } from '../generated/graphql.ts'
import { KpiOrdersDocument, KpisDocument, KpiSeriesDocument, TurnoversDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addKpiDays, takeOrderPaidAt } from '../support/kpi-records.ts'
import { addOrders, addSkus } from '../support/records.ts'

describeOnEachDatabase('the KPIs', (kind) => {
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

  const kpis = async (asOf?: string) => {
    const { data, errors } = await api.query(supplier.token, KpisDocument, asOf === undefined ? {} : { asOf })
    expect(errors).toBeUndefined()
    return data.viewer.supplier!.kpis
  }
  const series = async (kpi: KpiKind, from: string, to: string, timeZone = 'Asia/Shanghai') => {
    const { data, errors } = await api.query(supplier.token, KpiSeriesDocument, { kpi, from, to, timeZone })
    expect(errors).toBeUndefined()
    return data.suppliers.nodes[0]!.kpiSeries
  }
  const counted = (points: Awaited<ReturnType<typeof series>>) =>
    points.map(({ day, value }) => `${day} ${value.numerator}/${value.denominator}`)

  /** Sets the counts of the platform's warehouses, and lets a collection see them at `at`. */
  async function observeStock(units: [skuId: string, units: number][], at: Date): Promise<void> {
    for (const [skuId, onHandQuantity] of units) {
      const counts = { onHandQuantity, lockedQuantity: 0, observedAt: at }
      const key = { skuId, warehouseCode: 'HZ' }
      await api.prisma.warehouseStock.upsert({
        where: { skuId_warehouseCode: key },
        create: { ...key, ...counts },
        update: counts,
      })
    }
    await recordStockDays(api.prisma, supplier.id, at)
  }

  test('of a supplier that did nothing have nothing to count, and no consequence', async () => {
    for (const kpi of await kpis()) {
      expect(kpi).toMatchObject({
        asOf: '2026-01-05',
        value: { state: 'NOTHING_TO_COUNT', value: null, numerator: '0', denominator: '0' },
        isHealthy: null,
        consequence: { isInForce: false, count: 0, since: null },
      })
    }
  })

  test('have values, lines and consequences, with their rules and names (KPI-1 to KPI-4)', async () => {
    await addKpiDays(api, supplier, {
      '2026-01-05': {
        ordersPaid: 1003,
        ordersCancelledByBuyer: 3,
        ordersFulfilled: 979,
        unitsInspected: 1000,
        unitsPassed: 965,
        ordersDelivered: 40,
        ordersReturned: 1,
        unitsSold: 4,
      },
    })
    const [fulfilment, inspection, turnover, returns] = await kpis()
    expect(fulfilment).toEqual({
      kind: 'ORDER_FULFILMENT',
      ruleId: 'KPI-1',
      label: 'Order fulfilment rate',
      chinese: '订单满足率',
      from: '2026-01-05',
      asOf: '2026-01-05',
      value: { state: 'FINITE', numerator: '979', denominator: '1000', value: '97.90', unit: 'PERCENT' },
      isHealthy: false,
      healthyThreshold: { comparison: 'AT_LEAST', value: '99.20', unit: 'PERCENT', daysInARow: 1 },
      daysBelowInARow: 1,
      consequence: {
        kind: 'FULFILMENT_WARNING',
        label: '预警',
        threshold: { comparison: 'BELOW', value: '98.00', unit: 'PERCENT', daysInARow: 7 },
        isInForce: false,
        count: 0,
        since: null,
      },
    })
    expect(inspection).toMatchObject({ from: '2025-12-07', value: { value: '96.50' }, isHealthy: true })
    expect(turnover).toMatchObject({ value: { value: '0.00', unit: 'DAYS' }, isHealthy: true, daysBelowInARow: null })
    expect(returns).toMatchObject({ from: '2026-01-01', value: { value: '2.50' }, isHealthy: true })
  })

  test('as of a day to come have nothing to count', async () => {
    const skus = await addSkus(api, supplier, 1)
    await observeStock([[skus.get('SKU-0001')!, 10]], now)
    expect((await kpis('2026-01-06')).map(({ value }) => value.state)).toEqual(Array(4).fill('NOTHING_TO_COUNT'))
    expect((await kpis('2026-01-05')).map(({ value }) => value.state)).toContain('INFINITE')
  })

  test('in a series are, on each day, the value as of that day', async () => {
    const skus = await addSkus(api, supplier, 1)
    for (const [day, units] of [
      ['2025-11-20', 50],
      ['2025-12-20', 20],
      ['2026-01-02', 0],
    ] as const) {
      await observeStock([[skus.get('SKU-0001')!, units]], new Date(`${day}T04:00:00Z`))
    }
    const days = { '2025-12-05': 3, '2025-12-31': 1, '2026-01-01': 4, '2026-01-03': 1, '2026-01-05': 5 }
    const counts = Object.entries(days).map(([day, count]) => [
      day,
      {
        ordersPaid: count + 1,
        ordersFulfilled: count,
        unitsInspected: 10 * count,
        unitsPassed: 9 * count,
        ordersDelivered: count,
        ordersReturned: count - 1,
        unitsSold: 2 * count,
      },
    ])
    await addKpiDays(api, supplier, Object.fromEntries(counts))
    const [from, to] = ['2025-12-28', '2026-01-06']
    const all = await Promise.all(
      (['ORDER_FULFILMENT', 'FIRST_INSPECTION', 'INVENTORY_TURNOVER', 'RETURN_RATE'] as const).map((kpi) =>
        series(kpi, from, to),
      ),
    )
    for (let index = 0; index < 10; index += 1) {
      const { value, day } = { value: all.map((points) => points[index]?.value), day: addDays(from, index) }
      expect(all.map((points) => points[index]?.day)).toEqual(Array(4).fill(day))
      expect((await kpis(day)).map((kpi) => kpi.value)).toMatchObject(value)
    }
    expect(all[2]![0]!.value).toMatchObject({ numerator: String(20 * 50 + 9 * 20 + 50 * 1), denominator: '6' })
  })

  test('of 30 days and of many suppliers are one read of the days', async () => {
    const operator = await addOperator(api)
    await addKpiDays(api, await api.addSupplier(), { '2026-01-05': { ordersPaid: 1, ordersFulfilled: 1 } })
    const variables = { kpi: 'ORDER_FULFILMENT', from: '2025-12-07', to: '2026-01-05' } as const
    const { result, statements } = await api.counting(() => api.query(operator, KpiSeriesDocument, variables))
    expect(result.data.suppliers.nodes.length).toBeGreaterThan(1)
    const { data } = result
    expect(
      data.suppliers.nodes.flatMap(({ kpiSeries }) => kpiSeries).some(({ value }) => value.value === '100.00'),
    ).toBe(true)
    const names = statements.map((sql) => /^\/\* (\w+) \*\//.exec(sql)?.[1])
    expect(names.filter((name) => name?.startsWith('kpi'))).toEqual(['kpiDays'])
  })

  test.each([
    ['Asia/Shanghai', '2026-01-05 1/1'],
    ['UTC', '2026-01-04 1/1'],
    ['Europe/Madrid', '2026-01-05 1/1'],
    ['Asia/Kathmandu', '2026-01-05 1/1'],
    ['America/New_York', '2026-01-04 1/1'],
  ])('in %s are of its days: an order of 23:59:59.999 UTC is of %s', async (timeZone, expected) => {
    const skus = await addSkus(api, supplier, 1)
    const paidAt = new Date('2026-01-04T23:59:59.999Z')
    await takeOrderPaidAt(api, supplier, { paidAt, lines: [{ skuId: skus.get('SKU-0001')!, quantity: 1 }] })
    const points = counted(await series('ORDER_FULFILMENT', '2026-01-03', '2026-01-05', timeZone))
    expect(points).toEqual(
      ['2026-01-03', '2026-01-04', '2026-01-05'].map((day) => (expected.startsWith(day) ? expected : `${day} 0/0`)),
    )
  })

  test('on a day of 23 hours and on one of 25 count the orders of that day', async () => {
    now = new Date('2026-11-01T00:00:00Z')
    const skus = await addSkus(api, supplier, 1)
    const lines = [{ skuId: skus.get('SKU-0001')!, quantity: 1 }]
    // Europe/Madrid: midnight is 23:00Z in winter and 22:00Z in summer.
    const starts = ['2026-03-28T23:00Z', '2026-03-29T22:00Z', '2026-10-24T22:00Z', '2026-10-25T23:00Z'].map(Date.parse)
    for (const start of starts) {
      await takeOrderPaidAt(api, supplier, { paidAt: new Date(start - 1), lines })
      for (const count of [1, 2]) await takeOrderPaidAt(api, supplier, { paidAt: new Date(start + count - 1), lines })
    }
    const madrid = async (from: string, to: string) =>
      counted(await series('ORDER_FULFILMENT', from, to, 'Europe/Madrid'))
    expect(await madrid('2026-03-28', '2026-03-30')).toEqual(['2026-03-28 1/1', '2026-03-29 3/3', '2026-03-30 2/2'])
    expect(await madrid('2026-10-24', '2026-10-26')).toEqual(['2026-10-24 1/1', '2026-10-25 3/3', '2026-10-26 2/2'])
  })

  test('are given in every time zone that this program knows', async () => {
    const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']
    const rows = await api.prisma.$queryRaw<object[]>`
      SELECT zone FROM unnest(${zones}::text[]) AS zone WHERE (now() AT TIME ZONE zone) IS NOT NULL`
    expect(rows).toHaveLength(zones.length)
  })

  test('of inventory turnover carry stock forward, by SKU and in all, and count sales until they are cancelled (KPI-3)', async () => {
    const skus = await addSkus(api, supplier, 3)
    const [one, two] = [skus.get('SKU-0001')!, skus.get('SKU-0002')!]
    await observeStock([[one, 100]], new Date('2025-12-01T04:00:00Z'))
    await observeStock([[two, 30]], new Date('2026-01-03T04:00:00Z'))
    await observeStock([[two, 40]], new Date('2026-01-03T15:59:59Z'))
    await observeStock([[one, 10]], new Date('2026-01-04T16:00:00Z'))
    await takeOrderPaidAt(api, supplier, { paidAt: now, lines: [{ skuId: one, quantity: 5 }] })
    await takeOrderPaidAt(api, supplier, { paidAt: now, lines: [{ skuId: two, quantity: 7 }], fulfilment: 'JIT' })

    const turnovers = (await api.query(supplier.token, TurnoversDocument, { asOf: '2026-01-05' })).data.skus.nodes
    expect(turnovers).toEqual([
      { code: 'SKU-0001', turnover: { state: 'FINITE', numerator: '2910', denominator: '5', value: '582.00' } },
      { code: 'SKU-0002', turnover: { state: 'INFINITE', numerator: '120', denominator: '0', value: null } },
      { code: 'SKU-0003', turnover: { state: 'NOTHING_TO_COUNT', numerator: '0', denominator: '0', value: null } },
    ])
    expect((await kpis('2026-01-05'))[2]!.value).toMatchObject({ numerator: '3030', denominator: '5' })
    expect(counted(await series('INVENTORY_TURNOVER', '2026-01-03', '2026-01-05'))).toEqual([
      '2026-01-03 3040/0',
      '2026-01-04 3080/0',
      '2026-01-05 3030/5',
    ])
  })

  test('list the orders that they count, for and against, by page', async () => {
    const skus = await addSkus(api, supplier, 1)
    await addOrders(api, supplier, skus.get('SKU-0001')!, 6)
    const rows = await api.prisma.order.findMany({ where: { supplierId: supplier.id }, orderBy: { paidAt: 'desc' } })
    const [found, short, buyer, platform, returned] = rows.map(({ id }) => id)
    const set = (id: string, data: object) => api.prisma.order.update({ where: { id }, data })
    await set(short!, { isReservedInFull: false })
    await set(found!, { isFoundShort: true, fulfilment: 'WAREHOUSE' })
    await set(buyer!, { cancelledBy: 'BUYER', cancelledAt: now, status: 'CANCELLED' })
    await set(platform!, { cancelledBy: 'PLATFORM', cancelledAt: now, status: 'CANCELLED' })
    await set(returned!, { status: 'RETURNED', outboundAt: now, deliveredAt: now, returnedAt: now })

    const list = async (variables: object) => {
      const period = { from: '2026-01-05', to: '2026-01-05', kpi: 'ORDER_FULFILMENT', ...variables } as const
      const { data, errors } = await api.query(supplier.token, KpiOrdersDocument, period)
      expect(errors).toBeUndefined()
      return data.viewer.supplier!.kpiOrders
    }
    expect(await list({})).toMatchObject({ totalCount: 6 })
    expect(await list({ where: { outcome: 'COUNTED_FOR' } })).toMatchObject({ totalCount: 3 })
    expect(await list({ where: { outcome: 'COUNTED_AGAINST' } })).toMatchObject({
      nodes: [{ tradeOrderId: 'T-00001' }, { tradeOrderId: 'T-00003' }],
    })
    expect(await list({ where: { outcome: 'NOT_COUNTED' } })).toMatchObject({ nodes: [{ tradeOrderId: 'T-00002' }] })
    expect(await list({ kpi: 'RETURN_RATE', where: { outcome: 'COUNTED_AGAINST' } })).toMatchObject({
      nodes: [{ tradeOrderId: 'T-00004' }],
    })
    const first = await list({ first: 4 })
    const second = await list({ first: 4, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...second.nodes].map(({ tradeOrderId }) => tradeOrderId)).toEqual(
      rows.map(({ tradeOrderId }) => tradeOrderId),
    )
  })

  test.each([
    ['an end before its beginning', '2026-01-05', '2026-01-04'],
    ['101 days', '2026-01-01', '2026-04-11'],
    ['a day before 2000', '1999-12-31', '2000-01-01'],
  ])('of a period with %s are INVALID_PERIOD', async (_name, from, to) => {
    const variables = { kpi: 'RETURN_RATE', from, to } as const
    const { errors } = await api.query(supplier.token, KpiSeriesDocument, variables)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_PERIOD'])
  })
})
