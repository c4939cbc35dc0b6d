import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { readMigrations } from '../../prisma/migrations-directory.ts'
import { collectFromPlatform } from '../../server/inventory-sync/sync-collector.ts'
import { createPlatformClient } from '../../server/platform-client/platform-client.ts'
import { createFollowedHistories } from '../../server/platform-events/followed-histories.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { CancelOrderDocument, SetJitStockDocument, StockLedgerDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, PLATFORM_URL, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addStockMovements } from '../support/inbound-records.ts'
import { advanceOrder, globalId, takeOrder } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

describeOnEachDatabase('the stock ledger', (databaseKind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  beforeAll(async () => {
    api = await startApi(databaseKind)
    operator = await addOperator(api)
  })
  afterEach(() => void (api.gateway.warehouseStock.length = 0))
  afterAll(() => api.close())

  async function start(): Promise<Map<string, string>> {
    supplier = await api.addSupplier()
    return addSkus(api, supplier, 2, 0)
  }
  const ask = async (variables: object = {}) => (await api.query(supplier.token, StockLedgerDocument, variables)).data
  const observe = async (counts: [skuCode: string, store: string, quantity: number, locked: number][]) => {
    api.gateway.warehouseStock.length = 0
    for (const [skuCode, store, quantity, locked] of counts) {
      api.gateway.warehouseStock.push({
        sc_item_id: 1,
        sc_item_code: skuCode,
        store_code: store,
        store_name: store,
        inventory_type: 1,
        quantity: String(quantity),
        lock_quantity: String(locked),
      })
    }
    await api.jobs.collectNow(supplier.id)
  }

  test('tells each count that the platform answers differently than before, and that it no longer names', async () => {
    await start()
    await observe([['SKU-0001', 'HZ', 50, 3]])
    await observe([['SKU-0001', 'HZ', 50, 3]])
    await observe([['SKU-0001', 'HZ', 40, 5]])
    await observe([])
    const movements = await api.prisma.stockMovement.findMany({
      where: { supplierId: supplier.id },
      orderBy: { quantityAfter: 'desc' },
    })
    expect(
      movements.map((one) => [
        one.kind,
        one.warehouseCode,
        one.quantityChange,
        one.quantityAfter,
        one.lockedChange,
        one.lockedAfter,
      ]),
    ).toEqual([
      ['OBSERVED', 'HZ', 50, 50, 3, 3],
      ['OBSERVED', 'HZ', -10, 40, 2, 5],
      ['OBSERVED', 'HZ', -40, 0, -5, 0],
    ])
  })

  test('collected by five processes at once has each change once', async () => {
    await start()
    await observe([])
    const clock = { now: () => TEST_NOW }
    const services = {
      prisma: api.prisma,
      platform: createPlatformClient({
        platformUrl: PLATFORM_URL,
        fetch: api.gateway.fetch,
        clock,
        histories: createFollowedHistories(api.prisma),
      }),
      clock,
      programme: DEFAULT_PROGRAMME,
      deadline: (ms: number) => AbortSignal.timeout(ms),
      onSkippedRow: () => {},
    }
    const stock = {
      sc_item_id: 1,
      store_code: 'HZ',
      store_name: 'HZ',
      inventory_type: 1,
      quantity: '50',
      lock_quantity: '0',
    }
    api.gateway.warehouseStock.push({ ...stock, sc_item_code: 'SKU-0001' })
    await Promise.all(Array.from({ length: 5 }, () => collectFromPlatform(services, supplier)))
    expect((await ask()).stockMovements.nodes).toMatchObject([{ quantityChange: 50, quantityAfter: 50 }])
  })

  test('is listed newest first by kind, place and time, in pages, for all and for one SKU', async () => {
    const skus = await start()
    await addStockMovements(api, supplier, skus.get('SKU-0001')!, 6)
    const after = async (variables: object) =>
      (await ask(variables)).stockMovements.nodes.map(({ at }) => (TEST_NOW.getTime() - Date.parse(at)) / 60_000)
    expect(await after({})).toEqual([0, 1, 2, 3, 4, 5])
    expect(await after({ where: { place: 'JIT' } })).toEqual([0, 2, 4])
    expect(await after({ where: { place: 'HZ' } })).toEqual([1, 3, 5])
    expect(await after({ where: { place: 'DG' } })).toEqual([])
    expect(await after({ where: { kind: 'OBSERVED', place: 'HZ' } })).toEqual([1, 3, 5])
    expect(await after({ where: { kind: 'SET_BY_SUPPLIER', before: TEST_NOW.toISOString() } })).toEqual([2, 4])
    expect(await after({ where: { from: new Date(TEST_NOW.getTime() - 60_000).toISOString() } })).toEqual([0, 1])
    const page = await ask({ first: 2 })
    expect(await after({ first: 2, after: page.stockMovements.pageInfo.endCursor })).toEqual([2, 3])
    expect(
      (await ask({ where: { place: 'JIT' } })).skus.nodes.map(({ stockMovements }) => stockMovements.totalCount),
    ).toEqual([3, 0])
  })

  test('names the order that moved stock', async () => {
    const skus = await start()
    const input = { skuId: globalId('Sku', skus.get('SKU-0001')!), sellableQuantity: 9 }
    await api.query(supplier.token, SetJitStockDocument, { input })
    const orderId = await takeOrder(api, supplier)
    const { nodes } = (await ask({ where: { kind: 'ORDER_TAKEN' } })).stockMovements
    expect(nodes).toMatchObject([
      {
        quantityChange: 0,
        quantityAfter: 9,
        lockedChange: 2,
        lockedAfter: 2,
        cause: { __typename: 'Order', id: globalId('Order', orderId) },
      },
    ])
    expect((await ask({ where: { kind: 'SET_BY_SUPPLIER' } })).stockMovements.nodes).toMatchObject([{ cause: null }])
  })

  test('sums up to the counts after any history, each row with the count after it', async () => {
    const units = fc.nat(9)
    const step = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), units }),
      fc.record({ kind: fc.constant('order' as const), units: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constantFrom('cancel' as const, 'outbound' as const), units }),
      fc.record({ kind: fc.constant('observe' as const), units }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const skus = await start()
        const orders: string[] = []
        for (const { kind, units: count } of steps) await act(kind, count, skus, orders)
        const { booked, counted } = await books()
        expect(booked).toEqual(counted)
      }),
      { numRuns: 6 },
    )
  })

  async function act(step: string, units: number, skus: Map<string, string>, orders: string[]): Promise<void> {
    const orderId = orders[units % Math.max(1, orders.length)]
    if (step === 'set') {
      const input = { skuId: globalId('Sku', skus.get('SKU-0001')!), sellableQuantity: units }
      await api.query(supplier.token, SetJitStockDocument, { input })
    }
    if (step === 'order') orders.push(await takeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: units }]))
    if (step === 'observe')
      await observe(units % 3 === 0 ? [] : [['SKU-0002', units % 2 === 0 ? 'HZ' : 'SZ', units, units % 4]])
    if (!orderId) return
    const { status } = await api.prisma.order.findUniqueOrThrow({ where: { id: orderId } })
    if (status !== 'PAID') return
    if (step === 'outbound') await advanceOrder(api, operator, orderId, 'OUTBOUND')
    if (step === 'cancel') {
      const input = { orderId: globalId('Order', orderId), cancelledBy: 'BUYER' as const }
      await api.query(operator, CancelOrderDocument, { input })
    }
  }

  /** Sums of the ledger, and the counts, of each SKU at each place that has any. */
  async function books(): Promise<{ booked: string[]; counted: string[] }> {
    const sums = await api.prisma.stockMovement.groupBy({
      by: ['skuId', 'warehouseCode'],
      where: { supplierId: supplier.id },
      _sum: { quantityChange: true, lockedChange: true },
    })
    const booked = sums
      .map((sum) => [sum.skuId, sum.warehouseCode, sum._sum.quantityChange, sum._sum.lockedChange])
      .filter(([, , quantity, locked]) => quantity !== 0 || locked !== 0)
    const where = { sku: { supplierId: supplier.id } }
    const jit = await api.prisma.jitStock.findMany({ where })
    const warehouse = await api.prisma.warehouseStock.findMany({ where })
    const counted = [
      ...jit.map((one) => [one.skuId, null, one.sellableQuantity + one.lockedQuantity, one.lockedQuantity]),
      ...warehouse.map((one) => [one.skuId, one.warehouseCode, one.onHandQuantity, one.lockedQuantity]),
    ].filter(([, , quantity, locked]) => quantity !== 0 || locked !== 0)
    const inOrder = (rows: unknown[][]) => rows.map(String).toSorted((left, right) => (left < right ? -1 : 1))
    return { booked: inOrder(booked), counted: inOrder(counted) }
  }

  test('opens with the stock that was there before it began', async () => {
    const skus = await start()
    // The statement is about all stock: rows that other tests made up are none of a ledger.
    await api.prisma.stockMovement.deleteMany()
    await api.prisma.jitStock.updateMany({
      where: { skuId: { in: [...skus.values()] } },
      data: { sellableQuantity: 70, lockedQuantity: 5 },
    })
    const skuId = skus.get('SKU-0001')!
    await api.prisma.stockMovement.create({
      data: {
        supplierId: supplier.id,
        skuId,
        kind: 'SET_BY_SUPPLIER',
        quantityChange: -25,
        quantityAfter: 75,
        lockedChange: 0,
        lockedAfter: 5,
        at: TEST_NOW,
      },
    })
    const place = { warehouseCode: 'HZ', onHandQuantity: 8, lockedQuantity: 0, observedAt: TEST_NOW }
    await api.prisma.warehouseStock.create({ data: { skuId, ...place } })
    const migration = (await readMigrations()).find(({ name }) => name.endsWith('_inbound'))!.sql
    const opening = /^INSERT INTO "StockMovement"[^;]+;/m.exec(migration)![0]
    await api.prisma.$executeRawUnsafe(opening)
    const { booked, counted } = await books()
    expect(booked).toEqual(counted)
    expect(booked).toHaveLength(3)
    const rows = await api.prisma.stockMovement.count()
    await api.prisma.$executeRawUnsafe(opening)
    expect(await api.prisma.stockMovement.count()).toBe(rows)
  })
})
