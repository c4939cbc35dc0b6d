import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PlatformFact } from '../../mock-platform/contract/platform-events.ts'
import { PLATFORM_EVENT_TYPES } from '../../mock-platform/contract/platform-events.ts'
import { closeDueStatements } from '../../server/fees/fees.jobs.ts'
import { judgeDueSuppliers } from '../../server/kpi/kpi.jobs.ts'
import { markOverdueOrders } from '../../server/orders/orders.jobs.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { pushTo, startApi, TEST_NOW } from '../support/api.ts'
import { contentsOf } from '../support/database-contents.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addFeeStatements } from '../support/fee-records.ts'
import { addSkus, placeOrder } from '../support/records.ts'

const HOUR_MS = 3_600_000
const T0 = Date.UTC(2026, 0, 5, 1)

describeOnEachDatabase("the platform's event feed", (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let skus: Map<string, string>
  beforeAll(async () => {
    api = await startApi(kind)
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
    skus = await addSkus(api, supplier, 2)
    api.gateway.events.length = 0
    api.gateway.firstEventNo = 1
    api.skippedRows.length = 0
  })
  afterAll(() => api.close())

  /** Puts facts into the feed, an hour apart. */
  const tell = (...facts: PlatformFact[]) => {
    for (const fact of facts) {
      const event_no = api.gateway.firstEventNo + api.gateway.events.length
      api.gateway.events.push({ event_no, at: T0 + event_no * HOUR_MS, ...fact })
    }
  }
  const collect = () => api.jobs.collectNow(supplier.id)
  const where = () => ({ supplierId: supplier.id })
  const orderOf = (tradeOrderId: string) =>
    api.prisma.order.findFirstOrThrow({ where: { ...where(), tradeOrderId }, include: { lines: true, nodes: true } })
  const jitStock = () => api.prisma.jitStock.findUniqueOrThrow({ where: { skuId: skus.get('SKU-0001')! } })

  const paid = (id: string, fulfilment: 'JIT' | 'WAREHOUSE' = 'JIT'): PlatformFact => ({
    type: 'order_paid',
    data: {
      trade_order_id: id,
      fulfilment,
      market: 'DE',
      lines: [{ sku_code: 'SKU-0001', quantity: 2, unit_price_cents: 1999 }],
    },
  })
  const reached = (id: string, node: Extract<PlatformFact, { type: 'order_node_reached' }>['data']['node']) => {
    const details = {
      reached_at: T0 + (api.gateway.events.length + 1) * HOUR_MS,
      quality_result: node === 'QUALITY_CHECKED' ? ('PASSED' as const) : null,
      warehouse_code: node === 'ALLOCATED' ? ('HZ' as const) : null,
      carrier_code: { TRUNK_DEPARTED: 'CAINIAO', LAST_MILE: 'GLS' }[node as string] ?? null,
      tracking_number: null,
      place: null,
    }
    tell({ type: 'order_node_reached', data: { trade_order_id: id, node, ...details } })
  }
  const COURSE = ['ALLOCATED', 'OUTBOUND', 'TRUNK_DEPARTED', 'CUSTOMS_CLEARED', 'AT_LOCAL_WAREHOUSE'] as const

  test('an order whose push was lost is taken from it: units are drawn once, amounts are to the cent', async () => {
    tell(paid('lost'))
    await collect()
    const order = await orderOf('lost')
    expect(order).toMatchObject({ status: 'PAID', market: 'DE', totalMinor: 3998n, currency: 'EUR' })
    expect(order.paidAt.getTime()).toBe(T0 + HOUR_MS)
    expect(await jitStock()).toMatchObject({ sellableQuantity: 98, lockedQuantity: 2 })
  })

  test('an order that a push has brought is not taken again; a push that comes after it is acknowledged', async () => {
    const push = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 2 }])
    await pushTo(api, supplier, push)
    const late = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 2 }])
    tell(paid(push.data.trade_order_id), paid(late.data.trade_order_id))
    await collect()
    expect((await pushTo(api, supplier, late)).status).toBe(200)
    expect(await api.prisma.order.count({ where: where() })).toBe(2)
    expect(await jitStock()).toMatchObject({ sellableQuantity: 96, lockedQuantity: 4 })
    expect(api.skippedRows).toEqual([])
  })

  test('an order that a push brings while its page of events is applied is not taken again, and nothing fails', async () => {
    const push = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 2 }])
    tell(paid(push.data.trade_order_id), paid('next'))
    api.database.before = async (operation) => {
      // What the page is about has been looked up by then.
      if (operation !== 'PlatformEventCursor.upsert') return
      api.database.before = null
      await pushTo(api, supplier, push)
    }
    await collect()
    expect(api.database.before).toBeNull()
    expect(await api.prisma.order.count({ where: where() })).toBe(2)
    expect(await jitStock()).toMatchObject({ sellableQuantity: 96, lockedQuantity: 4 })
    expect(api.skippedRows).toEqual([])
  })

  test('takes an order through its nodes to the return: status, stock, fees and KPIs follow (ORD-1, KPI-1, KPI-4)', async () => {
    tell(paid('whole'))
    for (const node of ['STOCK_INBOUND', 'QUALITY_CHECKED', ...COURSE, 'LAST_MILE', 'DELIVERED'] as const)
      reached('whole', node)
    const lines = [{ sku_code: 'SKU-0001', good_units: 1, scrapped_units: 1 }]
    tell({ type: 'order_returned', data: { trade_order_id: 'whole', lines } })
    await collect()
    expect(api.skippedRows).toEqual([])
    const order = await orderOf('whole')
    expect(order.status).toBe('RETURNED')
    expect(order.nodes).toHaveLength(10)
    expect(order.lines[0]).toMatchObject({ returnedGood: 1, returnedScrapped: 1 })
    expect(order.outboundAt?.getTime()).toBe(T0 + 5 * HOUR_MS)
    expect(await jitStock()).toMatchObject({ sellableQuantity: 98, lockedQuantity: 0 })
    const fees = await api.prisma.feeLine.findMany({ where: { orderId: order.id, kind: 'SERVICE_FEE' } })
    // FEE-2: 6.5 % of EUR 39.98, rounded half up.
    expect(fees.map(({ amountMinor }) => amountMinor)).toEqual([260n])
    const days = await api.prisma.kpiDay.findMany({ where: where() })
    expect(days.reduce((sum, day) => sum + day.ordersPaid, 0)).toBe(1)
    expect(days.reduce((sum, day) => sum + day.ordersReturned, 0)).toBe(1)
  })

  test('an exception makes an order abnormal until it is resolved; a cancelled one gives its units back (ORD-2)', async () => {
    tell(paid('held'), paid('cancelled'))
    const exception = { trade_order_id: 'held', kind: 'STOCK_SHORT' as const }
    tell({ type: 'order_exception_found', data: { ...exception, detail: 'two units', place: null } })
    tell({ type: 'order_cancelled', data: { trade_order_id: 'cancelled', cancelled_by: 'BUYER' } })
    await collect()
    expect((await orderOf('held')).abnormalSince).not.toBeNull()
    expect(await orderOf('cancelled')).toMatchObject({ status: 'CANCELLED', cancelledBy: 'BUYER' })
    expect(await jitStock()).toMatchObject({ sellableQuantity: 98, lockedQuantity: 2 })
    tell({ type: 'order_exception_resolved', data: exception }, { type: 'order_exception_resolved', data: exception })
    await collect()
    expect((await orderOf('held')).abnormalSince).toBeNull()
    expect(api.skippedRows).toEqual([])
  })

  test('stock that the simulation played is taken over, what our own ERP reported is not (SYNC-5); counts are of their day (KPI-3)', async () => {
    const report = (answered_by: 'ERP' | 'MODEL', sellable_units: number): PlatformFact => ({
      type: 'jit_stock_reported',
      data: { answered_by, lines: [{ sku_code: 'SKU-0001', sellable_units, locked_units: 0 }] },
    })
    const counted = { sku_code: 'SKU-0001', locked_units: 0 }
    tell(report('MODEL', 70), report('ERP', 55), {
      type: 'stock_counted',
      data: {
        day: '2026-01-04',
        lines: [
          { ...counted, warehouse_code: 'HZ', on_hand_units: 30 },
          { ...counted, warehouse_code: 'DG', on_hand_units: 12 },
          { ...counted, warehouse_code: null, on_hand_units: 70 },
        ],
      },
    })
    await collect()
    expect((await jitStock()).sellableQuantity).toBe(70)
    const day = new Date('2026-01-04T00:00:00Z')
    const skuDay = await api.prisma.skuDay.findFirst({ where: { skuId: skus.get('SKU-0001')!, day } })
    expect(skuDay?.unitsInStock).toBe(42n)
    expect((await api.prisma.kpiDay.findFirst({ where: { ...where(), day } }))?.unitsInStock).toBe(42n)
  })

  test('stock of a SKU that we do not have is left out, that of the others is taken over', async () => {
    const counted = { locked_units: 0, warehouse_code: 'HZ' as const }
    tell(
      {
        type: 'jit_stock_reported',
        data: {
          answered_by: 'MODEL',
          lines: ['SKU-9999', 'SKU-0001'].map((sku_code) => ({ sku_code, sellable_units: 61, locked_units: 0 })),
        },
      },
      {
        type: 'stock_counted',
        data: {
          day: '2026-01-04',
          lines: [
            { ...counted, sku_code: 'SKU-9999', on_hand_units: 5 },
            { ...counted, sku_code: 'SKU-0001', on_hand_units: 7 },
          ],
        },
      },
    )
    await collect()
    expect((await jitStock()).sellableQuantity).toBe(61)
    const day = new Date('2026-01-04T00:00:00Z')
    expect((await api.prisma.kpiDay.findFirst({ where: { ...where(), day } }))?.unitsInStock).toBe(7n)
    expect(api.skippedRows).toEqual([])
  })

  test('a report and a count of 50 SKUs take as many statements as of one', async () => {
    const statementsFor = async (count: number) => {
      supplier = await api.addSupplier()
      const codes = [...(await addSkus(api, supplier, count)).keys()]
      api.gateway.events.length = 0
      const jit = codes.map((sku_code) => ({ sku_code, sellable_units: 9, locked_units: 0 }))
      const stored = codes.map((sku_code) => ({
        sku_code,
        warehouse_code: 'HZ' as const,
        on_hand_units: 3,
        locked_units: 0,
      }))
      tell({ type: 'jit_stock_reported', data: { answered_by: 'MODEL', lines: jit } })
      tell({ type: 'stock_counted', data: { day: '2026-01-04', lines: stored } })
      return (await api.counting(collect)).statements.length
    }
    const few = await statementsFor(1)
    expect(await statementsFor(50)).toBe(few)
  })

  describe('each event takes effect once', () => {
    test('read again, and by four at once', async () => {
      tell(paid('one'), paid('two'))
      for (const node of COURSE) reached('one', node)
      await Promise.all([collect(), collect(), collect(), collect()])
      const made = await contentsOf(api)
      await collect()
      expect(await contentsOf(api)).toEqual(made)
      expect(await jitStock()).toMatchObject({ sellableQuantity: 96, lockedQuantity: 2 })
      expect(api.skippedRows).toEqual([])
    })

    test('one that fails in the middle changes nothing and is read again, with what comes after it', async () => {
      tell(paid('first'))
      await collect()
      tell(paid('second'), paid('third'))
      await api.prisma.$executeRaw`
        ALTER TABLE "Order" ADD CONSTRAINT not_the_third CHECK ("tradeOrderId" <> 'third') NOT VALID`
      await expect(collect()).rejects.toThrow(/not_the_third/)
      expect(await api.prisma.order.count({ where: where() })).toBe(2)
      expect(await jitStock()).toMatchObject({ sellableQuantity: 96, lockedQuantity: 4 })
      await api.prisma.$executeRaw`ALTER TABLE "Order" DROP CONSTRAINT not_the_third`
      await collect()
      expect(await api.prisma.order.count({ where: where() })).toBe(3)
      expect(await jitStock()).toMatchObject({ sellableQuantity: 94, lockedQuantity: 6 })
    })
  })

  describe('what can not take effect is told and passed over', () => {
    test.each([
      [
        'an order of a SKU that we do not have',
        () => tell({ ...paid('unknown'), data: { ...paidData, trade_order_id: 'unknown' } } as PlatformFact),
        /SKU-9999/,
      ],
      ['a node of an order that we do not have', () => reached('nobody', 'ALLOCATED'), /Order \(nobody\)/],
      [
        'a step that the order can not take',
        () => (tell(paid('early')), reached('early', 'DELIVERED')),
        /can ?not become DELIVERED/,
      ],
      [
        'a row that breaks the contract',
        () => void api.gateway.events.push({ event_no: 1, at: T0, type: 'order_paid', data: {} }),
        /trade_order_id/,
      ],
    ])('%s', async (_, happen, reason) => {
      happen()
      tell(paid('after'))
      await collect()
      expect(api.skippedRows).toEqual([expect.stringMatching(reason)])
      expect(await orderOf('after')).toMatchObject({ status: 'PAID' })
    })

    const paidData = {
      fulfilment: 'JIT',
      market: 'DE',
      lines: [{ sku_code: 'SKU-9999', quantity: 1, unit_price_cents: 100 }],
    }

    test('a type of tomorrow, without a word', async () => {
      api.gateway.events.push({ event_no: 1, at: T0, type: 'meteor_fell', data: { size: 3 } })
      tell(paid('after'))
      await collect()
      expect(api.skippedRows).toEqual([])
      expect(await orderOf('after')).toMatchObject({ status: 'PAID' })
    })

    test('events that are no longer kept, once', async () => {
      api.gateway.firstEventNo = 501
      tell(paid('kept'))
      await collect()
      await collect()
      expect(api.skippedRows).toEqual(['events 1 to 500 are no longer kept by the platform'])
      expect(await orderOf('kept')).toMatchObject({ status: 'PAID' })
    })

    test('a platform that begins anew: its feed is read from the beginning', async () => {
      tell(paid('old'), paid('older'))
      await collect()
      api.gateway.events.length = 0
      tell(paid('new'))
      await collect()
      expect(api.skippedRows).toEqual(['the platform began a new feed of events; it is read from its beginning'])
      expect(await orderOf('new')).toMatchObject({ status: 'PAID' })
    })
  })

  test('jobs that judge the books as a whole wait until they are not behind: late orders, KPIs, closed months', async () => {
    tell(paid('late'))
    await collect()
    const order = await orderOf('late')
    await addFeeStatements(api, supplier, order.id, ['2026-01', '2025-12'])
    await api.prisma.order.update({ where: { id: order.id }, data: { nextDueAt: new Date(0) } })
    const setBehind = (isBehind: boolean) =>
      api.prisma.platformEventCursor.update({ where: { supplierId: supplier.id }, data: { isBehind } })
    const services = { prisma: api.prisma, clock: { now: () => TEST_NOW }, programme: DEFAULT_PROGRAMME }
    const fail = (error: unknown) => expect.fail(String(error))
    const runJobs = async () => {
      await markOverdueOrders(api.prisma, TEST_NOW)
      await judgeDueSuppliers(services, fail)
      await closeDueStatements(services, fail)
      const statement = await api.prisma.feeStatement.findFirstOrThrow({ where: { ...where(), month: '2025-12' } })
      const judgement = await api.prisma.kpiJudgement.findFirst({ where: where() })
      const { abnormalSince } = await orderOf('late')
      return [abnormalSince !== null, judgement?.judgedOn != null, statement.closedAt !== null]
    }
    await setBehind(true)
    expect(await runJobs()).toEqual([false, false, false])
    await setBehind(false)
    expect(await runJobs()).toEqual([true, true, true])
  })

  test('an order of one line costs so many statements, and as many in a feed of 60 events as in one of 2', async () => {
    tell(paid('warm'))
    await collect()
    const statementsFor = async (orders: number) => {
      tell(...Array.from({ length: orders }, (_, index) => paid(`order-${orders}-${index}`)))
      const { statements } = await api.counting(collect)
      return statements.length / orders
    }
    const many = await statementsFor(60)
    const few = await statementsFor(2)
    expect(many).toBeLessThanOrEqual(few)
    expect(many).toBeLessThan(20)
  })
})

test('every type of event is one of the contract', () => {
  expect(new Set(PLATFORM_EVENT_TYPES).size).toBe(PLATFORM_EVENT_TYPES.length)
  expect(PLATFORM_EVENT_TYPES).toContain('order_paid')
})
