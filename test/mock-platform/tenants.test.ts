import { describe, expect, test } from 'vitest'
import { signCall } from '../../mock-platform/contract/signing.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'
import { unscriptedRun } from '../../mock-platform/journal/run-name.ts'
import { newRunState } from '../../mock-platform/journal/run.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import { Platform } from '../../mock-platform/platform.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { emptyStock, heldExchange, promptExchange } from './exchanges-in-test.ts'
import { mockInProcess, QUARTER, START } from './mock-in-process.ts'

const DAY = 96 * QUARTER
const SELLER = {
  supplier_id: 's1',
  erp_url: 'http://erp.test',
  app_key: APP_KEY,
  app_secret: APP_SECRET,
  orders_per_day: 50,
  warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 300 }],
}

/** A mock with a way to each of its tenants. */
function mockWithTenants(exchange = promptExchange) {
  const mock = mockInProcess({ exchange })
  const create = (name: string, more: object = {}) =>
    mock.call('POST', '/tenants', { name, seed: name, start_at: START, ...more })
  const inTenant = async (name: string, method: string, path: string, body?: unknown) =>
    mock.call(method, `/tenants/${name}${path}`, body)
  return { ...mock, create, inTenant }
}

/** The hash of a day of the seller in a platform of its own. */
async function soloHash(seed: string): Promise<string> {
  const run = newRunState({ name: unscriptedRun('none', seed, '0.0.0-test'), startAtMs: START })
  const timer = machineTimer()
  const mode = { type: 'paused' } as const
  const platform = new Platform({ run, startAtMs: START, mode, exchange: promptExchange, timer })
  platform.connect({
    supplierId: 's1',
    erpUrl: 'http://erp.test',
    pushUrl: null,
    appKey: APP_KEY,
    appSecret: APP_SECRET,
  })
  const settings = {
    supplierId: 's1',
    latency: { type: 'none' },
    demand: { type: 'per-day', orders: 50 },
    warehouseStock: [{ skuCode: 'A', warehouseCode: 'HZ', quantity: 300 }],
    isStockFrozen: false,
  } as const
  platform.start()
  platform.take({ type: 'supplier-added', settings: { ...settings, warehouseStock: [...settings.warehouseStock] } })
  await platform.skipTo(START + DAY)
  await platform.stop()
  return platform.run.hash
}

test('50 tenants advanced in parallel for a day have the hashes of 50 solo runs', async () => {
  const { create, inTenant, tenants } = mockWithTenants()
  const names = Array.from({ length: 50 }, (_, k) => `t${k}`)
  for (const name of names) {
    expect((await create(name)).status).toBe(201)
    expect((await inTenant(name, 'POST', '/control/suppliers', SELLER)).status).toBe(201)
  }
  const advanced = names.map((name) => inTenant(name, 'POST', '/control/clock/advance', { by_ms: DAY }))
  for (const { status } of await Promise.all(advanced)) expect(status).toBe(200)
  const hashes = tenants.all().map(({ platform }) => platform.run.hash)
  expect(new Set(hashes).size).toBe(50)
  for (const [k, name] of names.entries()) expect(hashes[k]).toBe(await soloHash(name))
  await tenants.stop()
})

describe('a tenant', () => {
  test('is apart from the others and from the process’s own world, under the same supplier and app key', async () => {
    const { create, inTenant, tenants, call, addSupplier } = mockWithTenants()
    await create('a')
    await create('b')
    await addSupplier()
    await inTenant('a', 'POST', '/control/suppliers', { ...SELLER, app_secret: 'another-secret' })
    await inTenant('a', 'POST', '/control/clock/advance', { by_ms: QUARTER })
    const status = async (path: string) => (await call('GET', `${path}/control/status`)).body
    expect(await status('/tenants/a')).toMatchObject({ suppliers: 1, clock: { now: START + QUARTER } })
    expect(await status('/tenants/b')).toMatchObject({ suppliers: 0, seed: 'b', clock: { now: START } })
    expect(await status('')).toMatchObject({ suppliers: 1, seed: 'test', clock: { now: START } })
    expect((await call('GET', '/tenants')).body.items).toMatchObject([{ path: '/tenants/a' }, { path: '/tenants/b' }])
    await tenants.stop()
  })

  test('has its gateway, its OpenAPI document and its snapshots below its path, and no tenants of its own', async () => {
    const { create, inTenant, tenants } = mockWithTenants()
    await create('a')
    expect((await inTenant('a', 'GET', '/openapi.json')).body.servers).toEqual([{ url: '/tenants/a' }])
    expect((await inTenant('a', 'POST', '/sync')).body.error_response.code).toBe('MissingParameter')
    expect((await inTenant('a', 'POST', '/control/snapshots', { name: 'n' })).status).toBe(201)
    expect((await inTenant('a', 'GET', '/tenants')).status).toBe(404)
    await tenants.stop()
  })

  test('is reached over a socket too, with its bodies and its gateway calls', async () => {
    const { create, inTenant, handler, tenants } = mockWithTenants()
    await create('a')
    const host = await hostOnSocket(handler, '127.0.0.1', 0)
    const headers = { 'content-type': 'application/json' }
    const post = (path: string, body: string | URLSearchParams) =>
      fetch(`${host.url}/tenants/a${path}`, { method: 'POST', body, ...(typeof body === 'string' && { headers }) })
    expect((await post('/control/suppliers', JSON.stringify(SELLER))).status).toBe(201)
    expect((await inTenant('a', 'GET', '/control/suppliers')).body.items).toHaveLength(1)
    const call = { app_key: APP_KEY, timestamp: String(Date.now()), code: `0_${APP_KEY}_s1` }
    const sign = signCall(new Map(Object.entries(call)), APP_SECRET, '/auth/token/create')
    const answer = await post('/rest/auth/token/create', new URLSearchParams({ ...call, sign }))
    expect(await answer.json()).toMatchObject({ code: '0', seller_id: 's1' })
    await host.close()
    await tenants.stop()
  })

  test('of a scenario begins where the scenario does, has its suppliers, and goes back to its beginning', async () => {
    const { create, inTenant, tenants } = mockWithTenants()
    const scenario = { scenario: 'customs-strike-fr', erp_url: 'http://erp.test', start_at: undefined }
    expect((await create('a', scenario)).body.status.scenario.name).toBe('customs-strike-fr')
    await create('b', { ...scenario, seed: 'a' })
    const advance = async (name: string) => {
      await inTenant(name, 'POST', '/control/clock/advance', { by_ms: DAY })
      return (await inTenant(name, 'GET', '/control/status')).body
    }
    const first = await advance('a')
    expect(first.suppliers).toBeGreaterThan(0)
    expect((await advance('b')).world_hash).toBe(first.world_hash)
    await inTenant('a', 'POST', '/control/reset')
    expect(await advance('a')).toMatchObject({ world_hash: first.world_hash, suppliers: first.suppliers })
    await tenants.stop()
  })

  test('that is deleted has everything pending cancelled, and is gone', async () => {
    const { exchange, arrived } = heldExchange()
    const { create, inTenant, call } = mockWithTenants(exchange)
    const { body } = await create('a')
    await inTenant('a', 'POST', '/control/suppliers', SELLER)
    const advanced = inTenant('a', 'POST', '/control/clock/advance', { by_ms: DAY })
    const { request, answer } = await arrived(1)
    expect((await call('DELETE', '/tenants/a')).status).toBe(204)
    expect(request.signal.aborted).toBe(true)
    answer(emptyStock(request))
    expect((await advanced).body.now).toBe(START)
    expect(await inTenant('a', 'GET', '/control/status')).toMatchObject({
      status: 404,
      body: { error: { code: 'TENANT_UNKNOWN' } },
    })
    expect((await create('a')).body.status.world_hash).toBe(body.status.world_hash)
    await call('DELETE', '/tenants/a')
  })
})

test('refused: the same name twice, a 201st, one that is not there', async () => {
  const { create, call, tenants } = mockWithTenants()
  for (let k = 1; k <= 200; k++) expect((await create(`t${k}`)).status).toBe(201)
  expect((await create('t1')).body.error.code).toBe('TENANT_EXISTS')
  expect((await create('t201')).body.error.code).toBe('TOO_MANY_TENANTS')
  expect((await call('DELETE', '/tenants/t201')).body.error.code).toBe('TENANT_UNKNOWN')
  await tenants.stop()
  expect((await call('GET', '/tenants')).body.items).toEqual([])
})

test.each([
  ['a scenario without what answers for its suppliers', { scenario: 'demo' }],
  ['a file instead of a scenario', { scenario: '/etc/passwd', erp_url: 'http://erp.test' }],
  ['a name with a slash', { name: 'a/b' }],
  ['a beginning before 1970', { start_at: -1 }],
  ['no seed', { seed: undefined }],
])('%s: INVALID_REQUEST', async (_, change) => {
  const { create } = mockWithTenants()
  expect(await create('a', change)).toMatchObject({ status: 400, body: { error: { code: 'INVALID_REQUEST' } } })
})
