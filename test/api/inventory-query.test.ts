import { afterAll, beforeAll, expect, test } from 'vitest'
import { InventoryAnswer } from '../../mock-platform/contract/inventory-query.ts'
import type { TestApi } from '../support/api.ts'
import { poll, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addSkus } from '../support/records.ts'

describeOnEachDatabase('the answer to a stock query', (kind) => {
  let api: TestApi
  beforeAll(async () => void (api = await startApi(kind)))
  afterAll(() => api.close())

  const query = (supplierId: string) => ({
    version: 1,
    request_id: 'r-1',
    supplier_id: supplierId,
    page_index: 1,
    page_size: 2,
    requested_at: TEST_NOW.getTime(),
  })

  test('has each SKU on one page, in the order of the codes, and the number of all', async () => {
    const supplier = await api.addSupplier()
    await addSkus(api, supplier, 5)
    const pages = [await poll(api, supplier, 1, 2), await poll(api, supplier, 2, 2), await poll(api, supplier, 3, 2)]
    const answers = pages.map(({ body }) => InventoryAnswer.parse(body))
    expect(answers.map((answer) => answer.items.map(({ sku_code }) => sku_code))).toEqual([
      ['SKU-0001', 'SKU-0002'],
      ['SKU-0003', 'SKU-0004'],
      ['SKU-0005'],
    ])
    expect(answers.map(({ total_count }) => total_count)).toEqual([5, 5, 5])
    expect(answers[0]?.items[0]).toEqual({
      sku_code: 'SKU-0001',
      sellable_quantity: 100,
      locked_quantity: 0,
      updated_at: TEST_NOW.getTime(),
    })
  })

  test('is empty beyond the last page, with the number of all', async () => {
    const supplier = await api.addSupplier()
    await addSkus(api, supplier, 3)
    const { status, body } = await poll(api, supplier, 1_000_000, 500)
    expect(status).toBe(200)
    expect(body).toMatchObject({ total_count: 3, items: [], page_index: 1_000_000 })
  })

  test('takes 3 statements for 10 SKUs and for 1,000', async () => {
    const [few, many] = [await api.addSupplier(), await api.addSupplier()]
    await addSkus(api, few, 10)
    await addSkus(api, many, 1000)
    const { statements: forFew } = await api.counting(() => poll(api, few))
    const { statements: forMany } = await api.counting(() => poll(api, many))
    expect(forFew).toHaveLength(3)
    expect(forMany).toHaveLength(3)
    expect(forFew[2]).toMatch(/^\/\* jitStockPage \*\//)
  })

  test('to a query that is unsigned, signed wrongly, tampered with, or of nobody is the same 401', async () => {
    const supplier = await api.addSupplier()
    const body = JSON.stringify(query(supplier.code))
    const answers = [
      await api.post('/inventory/query', body, {}),
      await api.post('/inventory/query', body, { authorization: '0'.repeat(64) }),
      await api.send('/inventory/query', { ...supplier, appSecret: 'wrong' }, body),
      await api.send('/inventory/query', supplier, JSON.stringify(query('nobody'))),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      const { error } = (await answer.json()) as { error: Record<string, string> }
      expect(error.code).toBe('BAD_SIGNATURE')
      expect(error.request_id).toBe(answer.headers.get('x-request-id'))
    }
  })

  test.each([
    ['page_index', 0],
    ['page_size', 501],
    ['version', 2],
    ['request_id', undefined],
    ['requested_at', 'now'],
  ])('to a signed query with a wrong %s names the field', async (field, value) => {
    const supplier = await api.addSupplier()
    const answer = await api.send('/inventory/query', supplier, { ...query(supplier.code), [field]: value })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      error: { code: 'MALFORMED_QUERY', message: expect.stringContaining(`"${field}"`) },
    })
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"supplier_id":7}',
    '{"supplier_id":"a\\u0000"}',
    '{"supplier_id":"\\ud800"}',
  ])('to %j is 400, never a fault', async (body) => {
    const answer = await api.post('/inventory/query', body, {})
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'MALFORMED_QUERY' } })
  })

  test('to a body of 17 kB is 413', async () => {
    const answer = await api.post('/inventory/query', 'x'.repeat(17 * 1024), {})
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ error: { code: 'BODY_TOO_LARGE' } })
  })

  test('whose caller hangs up in the middle is no fault of the database, and no fault at all', async () => {
    const broken = Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    const body = new ReadableStream({ pull: (controller) => controller.error(broken) })
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-length': '1000' } }
    const before = api.faults.length
    const answer = await api.app.request('/inventory/query', { ...init, signal: AbortSignal.abort() })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'REQUEST_CANCELLED' } })
    expect(api.faults.slice(before)).toEqual([])
  })

  test('to GET is 405', async () => {
    expect((await api.app.request('/inventory/query')).status).toBe(405)
  })
})
