import { setupServer } from 'msw/node'
import { describe, expect, test } from 'vitest'
import { directSandboxHandlers } from '../../mock-platform/msw/handlers.ts'
import { APP_KEY } from './erp-in-process.ts'
import { mockInProcess, QUARTER, START } from './mock-in-process.ts'

test.each([
  ['GET', '/control/status', 200],
  ['GET', '/nowhere', 404],
  ['POST', '/control/clock/advance', 400],
  ['POST', '/sync', 200],
])('every answer names the run: %s %s', async (method, path, status) => {
  const { handler, platform } = mockInProcess()
  const response = await handler(new Request(`http://mock.test${path}`, { method }))
  expect(response.status).toBe(status)
  expect(platform.run.history).toMatch(/^[0-9a-f]{16}$/)
  expect(response.headers.get('x-sandbox-run')).toBe(
    `seed=test; version=0.0.0-test; scenario=test; hash=e3b0c44298fc1c14; history=${platform.run.history}`,
  )
})

describe('suppliers', () => {
  test('the secret is never shown again', async () => {
    const { addSupplier, call } = mockInProcess()
    const added = await addSupplier({ app_secret: 'sehr-geheim-123' })
    expect(added).toMatchObject({
      status: 201,
      body: { supplier_id: 's1', push_url: 'http://erp.test/pushes', latency: 'none' },
    })
    for (const path of ['/control/suppliers', '/control/suppliers/s1', '/control/status']) {
      expect(JSON.stringify((await call('GET', path)).body)).not.toContain('sehr-geheim')
    }
  })

  test('a second one of the same name, or of the same app key with another secret, is refused and changes nothing', async () => {
    const { addSupplier, call } = mockInProcess()
    await addSupplier()
    expect((await addSupplier()).body.error.code).toBe('SUPPLIER_EXISTS')
    expect((await addSupplier({ supplier_id: 's2', app_secret: 'another-secret' })).body.error.code).toBe(
      'APP_KEY_IN_USE',
    )
    expect((await call('GET', '/control/suppliers')).body.items).toHaveLength(1)
  })

  test.each([
    ['a name with a space', { supplier_id: 'a b' }],
    ['an address that is no web address', { erp_url: 'file:///etc/passwd' }],
    ['an address with a password', { erp_url: 'http://user:pass@erp.test' }],
    ['a latency that is none', { latency: 'slow' }],
    ['a negative number of orders', { orders_per_day: -1 }],
    ['an address with a query', { erp_url: 'http://erp.test/?a=1' }],
    ['an address with a fragment', { erp_url: 'http://erp.test/#a' }],
    ['a SKU twice', { warehouse_stock: ['HZ', 'SZ'].map((warehouse) => ({ sku_code: 'A', warehouse, quantity: 1 })) }],
    ['a warehouse that does not exist', { warehouse_stock: [{ sku_code: 'A', warehouse: 'XX', quantity: 1 }] }],
  ])('%s: INVALID_REQUEST names the field', async (_, change) => {
    const { addSupplier, call } = mockInProcess()
    const { status, body } = await addSupplier(change)
    expect(status).toBe(400)
    expect(body.error.code).toBe('INVALID_REQUEST')
    expect(body.error.message).toContain(Object.keys(change)[0])
    expect((await call('GET', '/control/suppliers')).body.items).toEqual([])
  })

  test('an unknown supplier is 404 on every route', async () => {
    const { call } = mockInProcess()
    for (const path of ['', '/polls', '/stock', '/kpis', '/orders', '/push-attempts']) {
      expect(await call('GET', `/control/suppliers/nobody${path}`)).toMatchObject({
        status: 404,
        body: { error: { code: 'SUPPLIER_UNKNOWN' } },
      })
    }
  })

  test('a thousand wrong rows are ten lines of error, not a megabyte', async () => {
    const { addSupplier } = mockInProcess()
    const { body } = await addSupplier({ warehouse_stock: Array.from({ length: 1000 }, () => ({})) })
    expect(body.error.message.length).toBeLessThan(2000)
    expect(body.error.message).toContain('more')
  })

  test('pushes follow a changed ERP address, unless they have an address of their own', async () => {
    const { addSupplier, call } = mockInProcess()
    await addSupplier()
    const pushUrl = async (change: object) => (await call('PATCH', '/control/suppliers/s1', change)).body.push_url
    expect(await pushUrl({ erp_url: 'http://new.test/base/' })).toBe('http://new.test/base/pushes')
    expect(await pushUrl({ push_url: 'http://pushes.test/in?key=1' })).toBe('http://pushes.test/in?key=1')
    expect(await pushUrl({ erp_url: 'http://newer.test' })).toBe('http://pushes.test/in?key=1')
  })

  test('who answers purchase orders is said of goods that the platform orders, and may be changed', async () => {
    const { addSupplier, call } = mockInProcess()
    await addSupplier()
    const change = (body: object) => call('PATCH', '/control/suppliers/s1', body)
    expect(await change({ purchase_orders_answered_by: 'supplier' })).toMatchObject({
      status: 409,
      body: { error: { code: 'NOT_REPLENISHED' } },
    })
    const answered = { replenished_skus: ['A', 'B'], purchase_orders_answered_by: 'supplier' }
    expect((await change(answered)).body).toMatchObject({ ...answered, replenished_skus: 2 })
    expect((await change({ replenished_skus: ['A'] })).body).toMatchObject({ ...answered, replenished_skus: 1 })
    expect((await addSupplier({ supplier_id: 's2', ...answered })).body).toMatchObject({
      ...answered,
      replenished_skus: 2,
    })
    expect((await addSupplier({ supplier_id: 's3', replenished_skus: ['A'] })).body).toMatchObject({
      purchase_orders_answered_by: 'model',
    })
  })

  test('another latency and demand take effect with the next event', async () => {
    const { platform, addSupplier, call } = mockInProcess()
    await addSupplier()
    platform.start()
    await platform.skipTo(START)
    const changed = await call('PATCH', '/control/suppliers/s1', { latency: 'fixed:50', orders_per_day: 40_000 })
    expect(changed.body).toMatchObject({ latency: 'fixed:50', orders_per_day: 40_000 })
    await platform.skipTo(START + QUARTER)
    const [run] = (await call('GET', '/control/suppliers/s1/polls')).body.items
    expect(run.injected_ms).toBe(50)
    expect((await call('GET', '/control/suppliers/s1')).body.orders).toBeGreaterThan(350)
    await platform.stop()
  })
})

describe('orders by hand', () => {
  test('an order is pushed at once, drawn from the stock, and shown in the next poll', async () => {
    const { platform, addSupplier, call, erp } = mockInProcess({ stock: { A: 10 } })
    await addSupplier()
    platform.start()
    await platform.skipTo(START)
    const { status, body } = await call('POST', '/control/suppliers/s1/orders', {
      market: 'DE',
      lines: [{ sku_code: 'A', quantity: 4 }],
    })
    expect(status).toBe(201)
    await platform.skipTo(START + QUARTER)
    expect(erp.orders.get(body.trade_order_id)?.data.lines).toEqual([{ sku_code: 'A', quantity: 4 }])
    expect((await call('GET', '/control/suppliers/s1/stock')).body.items).toMatchObject([
      { sellable_units: 6, reported_units: 6 },
    ])
    expect((await call('GET', '/control/suppliers/s1/push-attempts')).body.items).toMatchObject([
      { attempt: 1, acknowledged: true },
    ])
    await platform.stop()
  })

  test('10 in stock: 11 are refused with what may be sold, also when they come as two lines', async () => {
    const { platform, addSupplier, call } = mockInProcess({ stock: { A: 10 } })
    await addSupplier()
    platform.start()
    await platform.skipTo(START)
    const lines = (...quantities: number[]) => ({ lines: quantities.map((quantity) => ({ sku_code: 'A', quantity })) })
    for (const body of [lines(11), lines(6, 5)]) {
      const refused = await call('POST', '/control/suppliers/s1/orders', body)
      expect(refused).toMatchObject({ status: 409, body: { error: { code: 'NOT_IN_STOCK' } } })
      expect(refused.body.error.message).toContain('10 may be sold')
    }
    expect((await call('POST', '/control/suppliers/s1/orders', lines(6, 4))).status).toBe(201)
    await platform.stop()
  })
})

test('KPIs: two orders paid, one charged 1,200 g to DE as it left (FEE-4); a clearance reminder once days have ended (KPI-3)', async () => {
  const { platform, addSupplier, call } = mockInProcess()
  const sizes = { A: { length_mm: 300, width_mm: 200, height_mm: 100 } }
  const stock = { sku_code: 'A', warehouse: 'HZ', quantity: 1000 }
  await addSupplier({ warehouse_stock: [stock], packed_sizes: sizes, orders_per_day: 0 })
  platform.start()
  await platform.skipTo(START)
  const order = { market: 'DE', fulfilment: 'WAREHOUSE', lines: [{ sku_code: 'A', quantity: 1 }] }
  const { body: first } = await call('POST', '/control/suppliers/s1/orders', order)
  await call('POST', '/control/suppliers/s1/orders', order)
  for (let node = 0; node < 2; node++) {
    const next = { event: 'order_next_node', trade_order_id: first.trade_order_id }
    await call('POST', '/control/suppliers/s1/trigger', next)
  }
  const { body } = await call('GET', '/control/suppliers/s1/kpis')
  expect(body).toMatchObject({ order_fulfilment: { numerator: 2, denominator: 2 }, alerts: [] })
  expect(body.statement).toContainEqual({ kind: 'TRUNK', currency: 'EUR', amount_cents: 1570, line_count: 1 })
  await platform.skipTo(START + 2 * 96 * QUARTER)
  const later = (await call('GET', '/control/suppliers/s1/kpis')).body
  expect(later.alerts).toEqual([{ kind: 'CLEARANCE_REMINDER', sku_code: 'A' }])
  await platform.stop()
})

describe('the clock', () => {
  test.each([{ type: 'scaled', speed: 3601 }, { type: 'scaled' }, { type: 'backwards' }, null])(
    'mode %o is refused',
    async (mode) => {
      expect((await mockInProcess().call('PUT', '/control/clock', mode)).status).toBe(400)
    },
  )

  test('before the platform is started, an advance is refused: NOT_STARTED; beyond the year 2100: TOO_FAR', async () => {
    const { platform, call } = mockInProcess()
    const advance = async (by_ms: number) => (await call('POST', '/control/clock/advance', { by_ms })).body.error?.code
    expect(await advance(1)).toBe('NOT_STARTED')
    platform.start()
    for (let year = 2027; year < 2100; year++) expect(await advance(366 * 24 * 3600 * 1000)).toBeUndefined()
    expect(await advance(366 * 24 * 3600 * 1000)).toBe('TOO_FAR')
    await platform.stop()
  })

  test('an advance that is cut short answers where it is', async () => {
    const { platform, addSupplier, call } = mockInProcess()
    await addSupplier({ latency: 'fixed:100' })
    platform.start()
    const advanced = call('POST', '/control/clock/advance', { by_ms: 365 * 24 * 3600 * 1000 })
    while (!platform.isSkipping) await new Promise(setImmediate)
    await call('DELETE', '/control/clock/advance')
    const { status, body } = await advanced
    expect(status).toBe(200)
    expect(body.is_skipping).toBe(false)
    expect(body.now).toBeLessThan(START + 10 * QUARTER)
    await platform.stop()
  })

  test('advance answers when everything on the way has happened', async () => {
    const { platform, addSupplier, call } = mockInProcess()
    await addSupplier()
    platform.start()
    const { body } = await call('POST', '/control/clock/advance', { by_ms: 4 * QUARTER })
    expect(body).toMatchObject({ now: START + 4 * QUARTER, is_skipping: false, mode: { type: 'paused' } })
    expect((await call('GET', '/control/suppliers/s1/polls')).body.items).toHaveLength(5)
    await platform.stop()
  })
})

test('a body that is not JSON, or not said to be, is 400 and never a 5xx', async () => {
  const { handler, bugs } = mockInProcess()
  for (const type of ['application/json', 'text/plain']) {
    const init = { method: 'PUT', body: '{', headers: { 'content-type': type } }
    expect((await handler(new Request('http://mock.test/control/clock', init))).status).toBe(400)
  }
  expect(bugs).toEqual([])
})

test('the OpenAPI document describes every control route and both requests an ERP must answer', async () => {
  const { call } = mockInProcess()
  const { body } = await call('GET', '/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.webhooks)).toEqual(['inventory-query', 'order-push'])
  const operations = Object.values(
    body.paths as Record<string, Record<string, { summary?: string; responses: object }>>,
  ).flatMap((path) => Object.values(path))
  expect(operations).toHaveLength(41)
  for (const operation of operations) expect(operation.summary).toBeTruthy()
})

test('everything in the OpenAPI document has a description', async () => {
  const { call } = mockInProcess()
  const missing: string[] = []
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, value] of Object.entries(node)) {
      const isSchema = path.endsWith('.properties') || path === '.components.schemas'
      if (isSchema && !value.description && !value.$ref && !value.allOf) missing.push(`${path}.${name}`)
      walk(value, `${path}.${name}`)
    }
  }
  walk((await call('GET', '/openapi.json')).body, '')
  expect(missing).toEqual([])
})

test('as MSW handlers, the mock answers a program that calls its address with fetch', async () => {
  const { handler, addSupplier } = mockInProcess()
  await addSupplier()
  const server = setupServer(...directSandboxHandlers(handler, 'http://platform.test'))
  server.listen({ onUnhandledFrame: 'error' })
  try {
    const response = await fetch('http://platform.test/control/suppliers/s1')
    expect(await response.json()).toMatchObject({ app_key: APP_KEY })
    const refused = await fetch('http://platform.test/sync', { method: 'POST', body: 'method=x' })
    expect(await refused.json()).toMatchObject({ error_response: { code: 'MissingParameter' } })
  } finally {
    server.close()
  }
})
