import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { InventorySyncRun } from '../../mock-platform/contract/inventory-sync-methods.ts'
import { INVENTORY_SYNC_QUERY } from '../../mock-platform/contract/inventory-sync-methods.ts'
import { WAREHOUSE_INVENTORY_QUERY } from '../../mock-platform/contract/warehouse-inventory-methods.ts'
import { RunsDocument, ViewerStockDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { poll, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addSkus } from '../support/records.ts'

function run(runNo: number, change: Partial<InventorySyncRun> = {}): InventorySyncRun {
  return {
    run_no: runNo,
    request_id: `r-${runNo}`,
    due_at: TEST_NOW.getTime() + runNo * 900_000,
    sent_at: TEST_NOW.getTime() + runNo * 900_000 + 5,
    measured_ms: 41,
    injected_ms: 1,
    verdict: 'PASSED',
    failure_kind: null,
    failure_detail: null,
    page_count: 1,
    sku_count: 12,
    ...change,
  }
}

describeOnEachDatabase('collecting from the platform', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => void (api = await startApi(kind)))
  afterEach(() => {
    api.gateway.state = 'up'
    api.gateway.runs.length = 0
    api.gateway.warehouseStock.length = 0
    api.gateway.claimedStockRows = null
    api.skippedRows.length = 0
    api.timers.planned.length = 0
    api.failures.length = 0
  })
  afterAll(() => api.close())

  const runs = () => api.prisma.inventorySyncRun.count({ where: { supplierId: supplier.id } })

  test('brings the verdicts, which the supplier then sees with what to do', async () => {
    supplier = await api.addSupplier()
    const late = { measured_ms: 3010, injected_ms: 2960, failure_kind: 'ANSWER_TOO_SLOW' as const }
    api.gateway.runs.push(run(1), run(2, { ...late, verdict: 'FAILED', failure_detail: 'page 1' }))
    await api.jobs.collectNow(supplier.id)
    const { data } = await api.query(supplier.token, RunsDocument, { where: { verdict: 'FAILED' } })
    expect(data.inventorySyncRuns).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          runNo: 2,
          dueAt: '2026-01-05T00:37:30.123Z',
          sentAt: '2026-01-05T00:37:30.128Z',
          measuredMs: 3010,
          injectedMs: 2960,
          limitMs: 3000,
          verdict: 'FAILED',
          failureKind: 'ANSWER_TOO_SLOW',
          failureDetail: 'page 1',
          english: expect.stringContaining('3,000 ms'),
          chinese: expect.stringContaining('毫秒'),
        },
      ],
    })
  })

  test('goes page by page, and again brings only what is new', async () => {
    supplier = await api.addSupplier()
    api.gateway.runs.push(...Array.from({ length: 450 }, (_, index) => run(index + 1)))
    await api.jobs.collectNow(supplier.id)
    expect(await runs()).toBe(450)
    api.gateway.runs.push(run(451))
    api.gateway.calls.length = 0
    await api.jobs.collectNow(supplier.id)
    expect(await runs()).toBe(451)
    expect(api.gateway.calls.filter((method) => method === INVENTORY_SYNC_QUERY.name)).toHaveLength(1)
  })

  test('brings warehouse stock of all pages, newer counts over older, and leaves out SKUs that are not ours', async () => {
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 40)
    const row = (index: number) => ({
      sc_item_id: index,
      sc_item_code: `SKU-${String(index).padStart(4, '0')}`,
      store_code: 'HZ',
      store_name: 'Hangzhou',
      inventory_type: 1,
      quantity: '50',
      lock_quantity: '3',
    })
    // 45 rows: two pages of 30; the last five are of SKUs that the supplier does not have.
    api.gateway.warehouseStock.push(...Array.from({ length: 45 }, (_, index) => row(index + 1)))
    await api.jobs.collectNow(supplier.id)
    api.gateway.warehouseStock[0]!.quantity = '49'
    await api.jobs.collectNow(supplier.id)
    const { data } = await api.query(supplier.token, ViewerStockDocument)
    const [first, second] = data.viewer.supplier!.skus.nodes
    expect(first?.warehouseStock).toEqual([{ warehouseCode: 'HZ', onHandQuantity: 49, lockedQuantity: 3 }])
    expect(second?.warehouseStock).toEqual([{ warehouseCode: 'HZ', onHandQuantity: 50, lockedQuantity: 3 }])
    expect(await api.prisma.warehouseStock.count({ where: { sku: { supplierId: supplier.id } } })).toBe(40)
  })

  test('follows the last page of a poll, once for many polls', async () => {
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 3)
    await poll(api, supplier, 1, 2)
    expect(api.timers.planned).toHaveLength(0)
    await poll(api, supplier, 2, 2)
    await poll(api, supplier, 2, 2)
    expect(api.timers.planned.map(({ ms }) => ms)).toEqual([300])
    api.gateway.runs.push(run(1))
    api.timers.elapse()
    await api.jobs.collectNow(supplier.id)
    expect(await runs()).toBe(1)
  })

  test('never runs twice at once for a supplier; whoever asks meanwhile shares the next run', async () => {
    supplier = await api.addSupplier()
    await api.jobs.collectNow(supplier.id)
    api.gateway.calls.length = 0
    await Promise.all(Array.from({ length: 10 }, () => api.jobs.collectNow(supplier.id)))
    expect(api.gateway.calls.filter((method) => method === INVENTORY_SYNC_QUERY.name)).toHaveLength(2)
  })

  test('that fails is tried again after 1 s, 2 s, 4 s, and at once when something happens meanwhile', async () => {
    supplier = await api.addSupplier()
    api.gateway.state = 'down'
    const waits: number[] = []
    api.jobs.collectSoon(supplier.id)
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      waits.push(api.timers.elapse())
      await expect.poll(() => api.timers.planned.length).toBe(1)
      expect(api.failures).toHaveLength(attempt)
    }
    expect(waits).toEqual([300, 1000, 2000, 4000])

    // Something happens during the 8 s that are waited for now: it does not wait for their end.
    api.gateway.state = 'up'
    api.gateway.runs.push(run(1))
    api.jobs.collectSoon(supplier.id)
    expect(api.timers.planned.map(({ ms }) => ms)).toEqual([300])
    api.timers.elapse()
    await expect.poll(runs).toBe(1)
    // Its follow-up is not left to the next test.
    await expect.poll(() => api.timers.planned.map(({ ms }) => ms)).toEqual([3300])
    api.timers.elapse()
  })

  test('looks once more after 3,300 ms: a slow poll is judged after the first look', async () => {
    supplier = await api.addSupplier()
    api.jobs.collectSoon(supplier.id)
    expect(api.timers.elapse()).toBe(300)
    await expect.poll(() => api.timers.planned.map(({ ms }) => ms)).toEqual([3300])
    api.gateway.runs.push(run(1))
    api.timers.elapse()
    await expect.poll(runs).toBe(1)
    expect(api.timers.planned).toEqual([])
  })

  test('leaves out a run that breaks the contract, tells it, and goes on with the next', async () => {
    supplier = await api.addSupplier()
    const wrong = [
      { ...run(1), verdict: 'MAYBE' as 'PASSED' },
      run(2, { measured_ms: 1e300 }),
      run(3, { request_id: 'a\0b' }),
      run(4, { due_at: 1e17 }),
      run(5, { sku_count: 2 ** 40 }),
    ]
    api.gateway.runs.push(...wrong, run(6))
    await api.jobs.collectNow(supplier.id)
    expect(await runs()).toBe(1)
    expect(api.skippedRows).toHaveLength(wrong.length)
    expect(api.skippedRows[0]).toContain('verdict')
  })

  test('goes past a whole page of 200 broken runs', async () => {
    supplier = await api.addSupplier()
    api.gateway.runs.push(...Array.from({ length: 200 }, (_, index) => run(index + 1, { page_count: -1 })), run(201))
    await api.jobs.collectNow(supplier.id)
    expect(await runs()).toBe(1)
  })

  const stockRow = (skuCode: string, quantity = '50') => ({
    sc_item_id: 1,
    sc_item_code: skuCode,
    store_code: 'HZ',
    store_name: 'Hangzhou',
    inventory_type: 1,
    quantity,
    lock_quantity: '3',
  })

  const storedUnits = async () => {
    const where = { sku: { supplierId: supplier.id } }
    const rows = await api.prisma.warehouseStock.findMany({ where, orderBy: { sku: { skuCode: 'asc' } } })
    return rows.map(({ onHandQuantity }) => onHandQuantity)
  }

  test('leaves out stock that is no whole number of at most 9 digits, and takes the last of two rows of one SKU', async () => {
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 5)
    const quantities = ['1e3', '-1', '0x10', '1234567890', '7.5', '']
    api.gateway.warehouseStock.push(...quantities.map((quantity) => stockRow('SKU-0001', quantity)))
    api.gateway.warehouseStock.push(stockRow('SKU-0002', '1'), stockRow('SKU-0002', '999999999'), stockRow('SKU-0003'))
    await api.jobs.collectNow(supplier.id)
    expect(await storedUnits()).toEqual([999_999_999, 50])
    expect(api.skippedRows).toHaveLength(quantities.length)
  })

  test('removes stock that the platform no longer names, after a pass over all of it and not before', async () => {
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 2)
    api.gateway.warehouseStock.push(stockRow('SKU-0001', '1'), stockRow('SKU-0002', '2'))
    await api.jobs.collectNow(supplier.id)
    api.gateway.warehouseStock.pop()
    api.gateway.claimedStockRows = 2
    await api.jobs.collectNow(supplier.id)
    expect(await storedUnits()).toEqual([1, 2])
    api.gateway.claimedStockRows = null
    await api.jobs.collectNow(supplier.id)
    expect(await storedUnits()).toEqual([1])
    api.gateway.warehouseStock.pop()
    await api.jobs.collectNow(supplier.id)
    expect(await storedUnits()).toEqual([])
  })

  test('ends at an empty page, whatever number of rows is claimed', async () => {
    supplier = await api.addSupplier()
    api.gateway.claimedStockRows = 1_000_000_000
    await api.jobs.collectNow(supplier.id)
    expect(api.gateway.calls.filter((method) => method === WAREHOUSE_INVENTORY_QUERY.name)).not.toHaveLength(0)
  })

  test('is broken off when the program ends', async () => {
    const other = await startApi(kind)
    const { id } = await other.addSupplier()
    other.gateway.state = 'hanging'
    const failure = other.jobs.collectNow(id).catch((error: unknown) => error)
    await expect.poll(() => other.gateway.waiting).toBe(1)
    await other.jobs.stop()
    expect(await failure).toMatchObject({ code: 'DeadlineExceeded' })
    await other.close()
  })
})
