import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cancelOrder, recordOrderNode } from '../../server/orders/order-nodes.service.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { NextDayOutboundDocument } from '../generated/graphql.ts'
import { TEST_OPERATOR } from '../support/access-token-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addKpiDays, takeOrderPaidAt } from '../support/kpi-records.ts'
import { globalId } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

const NODE = { qualityResult: null, carrierCode: null, trackingNumber: null, place: null, expectedVersion: null }

describeOnEachDatabase('the orders that left by the next day (GEO-4)', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let skuId: string
  let now: Date
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
  })
  beforeEach(async () => {
    now = new Date('2026-01-20T00:00:00Z')
    supplier = await api.addSupplier()
    skuId = (await addSkus(api, supplier, 1)).get('SKU-0001')!
  })
  afterAll(() => api.close())

  const shown = async (from: string, to: string) => {
    const { data } = await api.query(supplier.token, NextDayOutboundDocument, { from, to })
    return data.suppliers.nodes[0]!.nextDayOutbound
  }
  const change = (work: (made: Parameters<typeof cancelOrder>[0]) => Promise<string>) =>
    api.prisma.$transaction((transaction) =>
      work({ transaction, caller: TEST_OPERATOR, now, programme: DEFAULT_PROGRAMME }),
    )
  const paid = (paidAt: string) =>
    takeOrderPaidAt(api, supplier, { paidAt: new Date(paidAt), lines: [{ skuId, quantity: 1 }] })
  const leave = async (orderId: string, at: string) => {
    const nodes = [
      { kind: 'ALLOCATED', warehouseCode: 'HZ' },
      { kind: 'OUTBOUND', warehouseCode: null },
    ] as const
    for (const node of nodes) {
      await change((made) => recordOrderNode(made, { ...NODE, ...node, orderId, at: new Date(at) }))
    }
  }

  test.each([
    [980, '98.00', true],
    [979, '97.90', false],
  ])('%i of 1,000 are %s per cent: healthy is %s', async (ordersOutboundInTime, percent, isHealthy) => {
    await addKpiDays(api, supplier, {
      '2026-01-05': { ordersPaid: 1003, ordersCancelledByBuyer: 3, ordersOutboundInTime },
    })
    expect(await shown('2026-01-05', '2026-01-05')).toEqual({
      from: '2026-01-05',
      to: '2026-01-05',
      ordersDue: '1000',
      ordersInTime: String(ordersOutboundInTime),
      percent,
      isHealthy,
      healthyThreshold: { comparison: 'AT_LEAST', value: '98.00', unit: 'PERCENT', daysInARow: 1 },
    })
  })

  test('are counted as they leave: in time until the last millisecond of the next day in China', async () => {
    const paidAt = '2026-01-05T00:00:00Z'
    const [punctual, late, cancelled, refused] = await Promise.all(Array.from({ length: 5 }, () => paid(paidAt)))
    await leave(punctual!, '2026-01-06T15:59:59.999Z')
    await leave(late!, '2026-01-06T16:00:00.000Z')
    const cancellation = { at: null, expectedVersion: null }
    await change((made) => cancelOrder(made, { ...cancellation, orderId: cancelled!, cancelledBy: 'BUYER' }))
    await change((made) => cancelOrder(made, { ...cancellation, orderId: refused!, cancelledBy: 'SUPPLIER' }))
    const figure = await shown('2026-01-05', '2026-01-05')
    expect(figure).toMatchObject({ ordersDue: '4', ordersInTime: '1', percent: '25.00', isHealthy: false })
    expect(await shown('2026-01-06', '2026-01-20')).toMatchObject({ ordersDue: '0', percent: null, isHealthy: null })

    // As the orders themselves say.
    const due = new Date('2026-01-06T15:59:59.999Z')
    const where = { supplierId: supplier.id, OR: [{ cancelledBy: null }, { cancelledBy: { not: 'BUYER' as const } }] }
    const inTime = await api.prisma.order.count({ where: { ...where, outboundAt: { lte: due } } })
    expect([inTime, await api.prisma.order.count({ where })].map(String)).toEqual([
      figure.ordersInTime,
      figure.ordersDue,
    ])
  })

  test('count once their next day is over, at midnight in China', async () => {
    await paid('2026-01-05T00:00:00Z')
    now = new Date('2026-01-06T15:59:59.999Z')
    expect(await shown('2026-01-01', '2026-01-31')).toMatchObject({ ordersDue: '0' })
    now = new Date('2026-01-06T16:00:00.000Z')
    expect(await shown('2026-01-01', '2026-01-31')).toMatchObject({ ordersDue: '1', ordersInTime: '0' })
  })

  test('of many suppliers are read in one statement', async () => {
    const operator = await addOperator(api)
    const { result, statements } = await api.counting(() =>
      api.query(operator, NextDayOutboundDocument, { from: '2026-01-01', to: '2026-01-31' }),
    )
    expect(result.data.suppliers.nodes.map(({ id }) => id)).toContain(globalId('Supplier', supplier.id))
    expect(statements.filter((sql) => sql.includes('/* kpiDays */'))).toHaveLength(1)
  })

  test('of 101 days are INVALID_PERIOD', async () => {
    const variables = { from: '2026-01-01', to: '2026-04-11' }
    const { errors } = await api.query(supplier.token, NextDayOutboundDocument, variables)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_PERIOD'])
  })
})
