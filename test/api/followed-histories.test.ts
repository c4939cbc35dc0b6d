import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { InventorySyncRun } from '../../mock-platform/contract/inventory-sync-methods.ts'
import { EVENT_QUERY } from '../../mock-platform/contract/platform-events.ts'
import { createInProcessMock } from '../../mock-platform/in-process.ts'
import { PlatformWentBack } from '../../server/platform-client/platform-went-back.ts'
import { createFollowedHistories } from '../../server/platform-events/followed-histories.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { pushTo, startApi, TEST_NOW } from '../support/api.ts'
import { contentsOf } from '../support/database-contents.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addSkus, placeOrder } from '../support/records.ts'

// The platform's world begins anew, or goes back: what is read then never enters the books of another history.

const OLD = '0123456789abcdef'
const NEW = 'fedcba9876543210'

describeOnEachDatabase('a platform that went back', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => void (api = await startApi(kind)))
  beforeEach(async () => {
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 2)
    for (const rows of [api.gateway.events, api.gateway.runs, api.gateway.warehouseStock]) rows.length = 0
    api.gateway.history = OLD
  })
  afterAll(() => api.close())

  const collect = () => api.jobs.collectNow(supplier.id)
  const paid = (event_no: number) => ({
    event_no,
    at: TEST_NOW.getTime() - 1000,
    type: 'order_paid',
    data: {
      trade_order_id: `o${event_no}`,
      fulfilment: 'JIT',
      market: 'DE',
      lines: [{ sku_code: 'SKU-0001', quantity: 1, unit_price_cents: 999 }],
    },
  })
  const tell = (count: number) => {
    for (let k = 0; k < count; k++) api.gateway.events.push(paid(api.gateway.events.length + 1))
  }
  const orders = () => api.prisma.order.count({ where: { supplierId: supplier.id } })
  const cursor = () => api.prisma.platformEventCursor.findUnique({ where: { supplierId: supplier.id } })
  const health = async () => (await api.app.request('/health')).json()

  test('the first history is followed; in another one nothing is taken over, however much further its feed is', async () => {
    tell(3)
    await collect()
    expect(await orders()).toBe(3)
    expect(await health()).toEqual({ status: 'ok' })
    const before = await contentsOf(api)
    api.gateway.history = NEW
    tell(10)
    api.gateway.runs.push(judged(1))
    api.gateway.warehouseStock.push({ ...stockRow(), sc_item_code: 'SKU-0001' })
    await expect(collect()).rejects.toThrow(PlatformWentBack)
    const { PlatformEventCursor: cursors, ...books } = await contentsOf(api)
    expect({ ...books, PlatformEventCursor: before['PlatformEventCursor'] }).toEqual(before)
    expect(cursors).not.toBe(before['PlatformEventCursor'])
    expect(await cursor()).toMatchObject({ lastEventNo: 3, history: OLD, isBehind: true })
    expect(await health()).toEqual({
      status: 'platform-went-back',
      suppliers: [{ supplier: supplier.code, followed: OLD, found: NEW }],
      what_to_do: expect.stringContaining('fresh DATA_DIR'),
    })
    // The right platform is back.
    api.gateway.history = OLD
    await collect()
    expect(await orders()).toBe(13)
    expect(await cursor()).toMatchObject({ lastEventNo: 13, isBehind: false })
    expect(await health()).toEqual({ status: 'ok' })
  })

  test('it goes back between two pages: what was read before is in the books, nothing after it', async () => {
    let pages = 0
    const between: typeof fetch = async (input, init) => {
      const method = new URLSearchParams(init?.body as URLSearchParams).get('method')
      if (method === EVENT_QUERY.name && ++pages === 2) other.gateway.history = NEW
      return other.gateway.fetch(input, init)
    }
    const other = await startApi(kind, { fetch: between })
    const reader = await other.addSupplier()
    await addSkus(other, reader, 2)
    other.gateway.history = OLD
    other.gateway.events.push(...Array.from({ length: 45 }, (_, k) => paid(k + 1)))
    await expect(other.jobs.collectNow(reader.id)).rejects.toThrow(PlatformWentBack)
    expect(await other.prisma.order.count()).toBe(30)
    await other.close()
  })

  test('an order of another history is not taken from its push, which comes again: PLATFORM_WENT_BACK', async () => {
    await collect()
    api.gateway.history = NEW
    const push = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 2 }])
    const refused = await pushTo(api, supplier, push)
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ error: { code: 'PLATFORM_WENT_BACK' } })
    expect(await orders()).toBe(0)
    api.gateway.history = OLD
    await collect()
    expect((await pushTo(api, supplier, push)).status).toBe(200)
    expect(await orders()).toBe(1)
  })

  test('numbers of orders come again: one that the books have is refused too, once the way back was noticed', async () => {
    await collect()
    const push = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 2 }])
    expect((await pushTo(api, supplier, push)).status).toBe(200)
    api.gateway.history = NEW
    await expect(collect()).rejects.toThrow(PlatformWentBack)
    const before = await contentsOf(api)
    expect((await pushTo(api, supplier, { ...push, timestamp: push.timestamp + 1 })).status).toBe(503)
    expect(await contentsOf(api)).toEqual(before)
  })

  test('books wait to be judged as a whole while nothing is read, and no longer when there was nothing to miss', async () => {
    tell(1)
    await collect()
    api.gateway.history = NEW
    await expect(collect()).rejects.toThrow(PlatformWentBack)
    expect(await cursor()).toMatchObject({ isBehind: true })
    api.gateway.history = OLD
    await collect()
    expect(await cursor()).toMatchObject({ lastEventNo: 1, isBehind: false })
  })

  test('books that are older than histories follow the first that they meet', async () => {
    api.gateway.history = null
    tell(2)
    await collect()
    api.gateway.history = OLD
    tell(2)
    await collect()
    expect(await orders()).toBe(4)
    expect(await cursor()).toMatchObject({ lastEventNo: 4, history: OLD })
    api.gateway.history = null
    tell(1)
    await collect()
    expect(await orders()).toBe(5)
  })

  test('two processes that meet two histories at once follow one of them', async () => {
    const meet = (history: string) => createFollowedHistories(api.prisma).require('m', supplier.code, history)
    const outcomes = await Promise.allSettled([OLD, NEW, OLD, NEW].map(meet))
    const followed = outcomes.map(({ status }) => status)
    expect([
      ['fulfilled', 'rejected', 'fulfilled', 'rejected'],
      ['rejected', 'fulfilled', 'rejected', 'fulfilled'],
    ]).toContainEqual(followed)
  })
})

test('the mock’s own way back is noticed by what its answers say', async () => {
  const { platform, handler } = createInProcessMock({
    startAtMs: Date.UTC(2026, 0, 5),
    erp: () => Response.json({}, { status: 500 }),
  })
  const api = await startApi('PGlite', {
    fetch: (input, init) => handler(new Request(input, init)),
    clock: { now: () => new Date() },
  })
  const supplier = await api.addSupplier()
  const added = await handler(
    new Request('http://platform.test/control/suppliers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        supplier_id: supplier.code,
        erp_url: 'http://erp.test',
        app_key: supplier.appKey,
        app_secret: supplier.appSecret,
      }),
    }),
  )
  expect(added.status).toBe(201)
  await platform.skipTo(Date.UTC(2026, 0, 5))
  const snapshot = platform.snapshot()
  await platform.skipTo(Date.UTC(2026, 0, 5, 1))
  await api.jobs.collectNow(supplier.id)
  const { history } = platform.run
  platform.restore(snapshot)
  await platform.skipTo(Date.UTC(2026, 0, 5, 3))
  await expect(api.jobs.collectNow(supplier.id)).rejects.toMatchObject({
    followed: history,
    found: platform.run.history,
  })
  expect(await api.prisma.inventorySyncRun.count()).toBe(5)
  await platform.stop()
  await api.close()
})

function judged(runNo: number): InventorySyncRun {
  const at = TEST_NOW.getTime()
  return {
    run_no: runNo,
    request_id: `r-${runNo}`,
    due_at: at,
    sent_at: at,
    measured_ms: 41,
    injected_ms: 1,
    verdict: 'PASSED',
    failure_kind: null,
    failure_detail: null,
    page_count: 1,
    sku_count: 12,
  }
}

function stockRow() {
  return {
    sc_item_id: 1,
    sc_item_code: '',
    store_name: 'Hangzhou',
    store_code: 'HZ' as const,
    inventory_type: 1,
    quantity: '5',
    lock_quantity: '0',
  }
}
