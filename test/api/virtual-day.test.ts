import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { POLL_INTERVAL_MS } from '../../mock-platform/contract/inventory-query.ts'
import { createInProcessMock } from '../../mock-platform/in-process.ts'
import { directSandboxHandlers } from '../../mock-platform/msw/handlers.ts'
import type { Platform } from '../../mock-platform/platform.ts'
import { machineClock } from '../../server/kit/clock.ts'
import { RunsDocument, SetJitStockDocument, ViewerStockDocument } from '../generated/graphql.ts'
import type { TestApi } from '../support/api.ts'
import { PLATFORM_URL, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addSkus } from '../support/records.ts'
import type { Order } from '../../mock-platform/sim/orders.ts'
import type { SupplierSettings } from '../../mock-platform/sim/suppliers.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const START_MS = Date.UTC(2026, 0, 5)
const ORDERS_PER_DAY = 100
const INITIAL_UNITS = 2000

describeOnEachDatabase('the API and the platform mock, after a virtual day of 96 polls with orders', (kind) => {
  let api: TestApi
  let platform: Platform
  const msw = setupServer()

  beforeAll(async () => {
    // The real fetch, which MSW answers: the way the API's own calls take.
    api = await startApi(kind, { fetch: (input, init) => fetch(input, init), clock: machineClock })
    const mock = createInProcessMock({ startAtMs: START_MS, erp: (request) => api.app.fetch(request) })
    platform = mock.platform
    msw.use(...directSandboxHandlers(mock.handler, PLATFORM_URL))
    msw.listen({ onUnhandledFrame: 'error' })
  })
  afterAll(async () => {
    await platform.stop()
    msw.close()
    await api.close()
  })

  test('agree on every order, on every unit of stock in both directions, and on every verdict (SYNC-5)', async () => {
    const account = await api.addSupplier()
    const skuIds = await addSkus(api, account, 6, INITIAL_UNITS)
    const { appKey, appSecret, code: supplierId } = account
    const pushUrl = 'http://localhost/pushes'
    platform.connect({ supplierId, erpUrl: 'http://localhost', pushUrl, appKey, appSecret })
    const settings: SupplierSettings = {
      supplierId,
      latency: { type: 'none' },
      demand: { type: 'per-day', orders: ORDERS_PER_DAY },
      warehouseStock: [{ skuCode: 'SKU-0001', warehouseCode: 'HZ', quantity: 500 }],
      isStockFrozen: false,
    }
    platform.take({ type: 'supplier-added', settings })
    const supplier = platform.world.suppliers.get(supplierId)!
    await platform.skipTo(START_MS + DAY_MS)
    await api.jobs.collectNow(account.id)

    // Orders: the same ones, with the same lines.
    const orders = await api.prisma.order.findMany({
      where: { supplierId: account.id },
      include: { lines: { include: { sku: true } } },
    })
    const taken = [...supplier.orders.values()]
    expect(taken.length).toBeGreaterThan(ORDERS_PER_DAY / 2)
    const summary = (id: string, atMs: number, lines: { code: string; quantity: number }[]) =>
      [id, atMs, ...lines.map(({ code, quantity }) => `${code}x${quantity}`).toSorted()].join(' ')
    const ours = orders.map(({ tradeOrderId, paidAt, lines }) =>
      summary(
        tradeOrderId,
        paidAt.getTime(),
        lines.map(({ sku, quantity }) => ({ code: sku.skuCode, quantity })),
      ),
    )
    const theirs = taken.map(({ tradeOrderId, paidAtMs, lines }) =>
      summary(
        tradeOrderId,
        paidAtMs,
        lines.map(({ skuCode, quantity }) => ({ code: skuCode, quantity })),
      ),
    )
    expect(ours.toSorted()).toEqual(theirs.toSorted())

    // Where they are: as the event feed told it.
    const statusOf = new Map(orders.map(({ tradeOrderId, status }) => [tradeOrderId, status]))
    expect(taken.map(({ tradeOrderId }) => statusOf.get(tradeOrderId))).toEqual(taken.map(({ status }) => status))

    // Stock: what was there is what is there, what is kept for orders, and what left with them; the platform's count is ours.
    const { data } = await api.query(account.token, ViewerStockDocument)
    const rows = data.viewer.supplier!.skus.nodes
    const jitUnits = (code: string, isWanted: (order: Order) => boolean) =>
      taken
        .filter((order) => order.fulfilment === 'JIT' && isWanted(order))
        .flatMap(({ lines }) => lines)
        .filter(({ skuCode }) => skuCode === code)
        .reduce((sum, { quantity }) => sum + quantity, 0)
    const isKept = ({ status }: Order) => status === 'PAID' || status === 'ALLOCATED'
    const hasLeft = (order: Order) => !isKept(order) && order.status !== 'CANCELLED'
    expect(taken.filter(hasLeft).length).toBeGreaterThan(0)
    for (const { code, jitStock } of rows) {
      expect(jitStock!.lockedQuantity).toBe(jitUnits(code, isKept))
      const units = jitStock!.sellableQuantity + jitStock!.lockedQuantity + jitUnits(code, hasLeft)
      expect(units).toBe(INITIAL_UNITS)
      const known = supplier.inventorySync.jit.get(code)!
      // A cancelled order's units are for sale here at once, and there with the next poll: within one cycle (SYNC-5).
      const notShownYet = jitStock!.sellableQuantity - (known.reportedSellable - known.unreflectedUnits)
      expect(notShownYet).toBeGreaterThanOrEqual(0)
      expect(notShownYet).toBeLessThanOrEqual(jitUnits(code, ({ status }) => status === 'CANCELLED'))
    }
    const held = supplier.warehouseStock.get('SKU-0001')!
    expect(held.lockedUnits).toBeGreaterThan(0)
    expect(held.onHandUnits).toBeLessThanOrEqual(500)
    const [stored] = rows[0]?.warehouseStock ?? []
    expect(stored).toMatchObject({ onHandQuantity: held.onHandUnits, lockedQuantity: held.lockedUnits })

    // Verdicts: all polls, all passed.
    const { data: runs } = await api.query(account.token, RunsDocument)
    expect(runs.inventorySyncRuns.totalCount).toBe(supplier.inventorySync.runs.length)
    expect(runs.inventorySyncRuns.totalCount).toBeGreaterThanOrEqual(96)
    const failed = await api.query(account.token, RunsDocument, { where: { verdict: 'FAILED' } })
    expect(failed.data.inventorySyncRuns.nodes).toEqual([])

    // A change here shows there within one cycle.
    const input = { skuId: Buffer.from(`Sku:${skuIds.get('SKU-0006')}`).toString('base64'), sellableQuantity: 7777 }
    await api.query(account.token, SetJitStockDocument, { input })
    const cancelledBefore = new Set(taken.filter(({ status }) => status === 'CANCELLED'))
    await platform.skipTo(START_MS + DAY_MS + POLL_INTERVAL_MS)
    const all = [...supplier.orders.values()]
    const unitsIn = (some: Order[]) =>
      some
        .flatMap(({ fulfilment, lines }) => (fulfilment === 'JIT' ? lines : []))
        .filter(({ skuCode }) => skuCode === 'SKU-0006')
        .reduce((sum, { quantity }) => sum + quantity, 0)
    const soldSince = unitsIn(all.slice(taken.length))
    const givenBack = unitsIn(all.filter((order) => order.status === 'CANCELLED' && !cancelledBefore.has(order)))
    const { reportedSellable } = supplier.inventorySync.jit.get('SKU-0006')!
    expect(reportedSellable).toBeGreaterThanOrEqual(7777 - soldSince)
    expect(reportedSellable).toBeLessThanOrEqual(7777 - soldSince + givenBack)
  }, 120_000)
})
