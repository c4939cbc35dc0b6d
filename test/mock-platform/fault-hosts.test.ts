import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { directSandboxHandlers } from '../../mock-platform/msw/handlers.ts'
import { APP_KEY } from './erp-in-process.ts'
import { GatewayClient } from './gateway-client.ts'
import { mockInProcess } from './mock-in-process.ts'

// Faults of the gateway's answers where there is no socket: under MSW as far as it can, and as a value for who calls the handler.

const mock = mockInProcess()
const server = setupServer(...directSandboxHandlers(mock.handler, 'http://platform.test'))
let client: GatewayClient
beforeAll(async () => {
  await mock.addSupplier()
  client = await GatewayClient.authorised(mock.handler, APP_KEY, 's1')
  server.listen()
})
afterEach(() => mock.call('DELETE', '/control/suppliers/s1/faults/f'))
afterAll(() => server.close())

const setFault = (fault: string) =>
  mock.call('PUT', '/control/suppliers/s1/faults/f', { fault: `${fault};on=sync.answer` })
const request = (signal: AbortSignal | null = null) =>
  new Request('http://platform.test/sync', { method: 'POST', body: client.orderQuery(), signal })

describe('under MSW', () => {
  test.each(['reset', 'empty', 'garbage'])('%s is a network error, and no answer of status 0', async (fault) => {
    await setFault(fault)
    await expect(fetch(request())).rejects.toThrow(TypeError)
  })

  test('truncate: the body breaks off, or the fetch itself fails', async () => {
    await setFault('truncate')
    await expect(fetch(request()).then((response) => response.text())).rejects.toThrow(TypeError)
  })

  test('a latency is waited for, and a drip comes whole after its time', async () => {
    await setFault('latency:fixed:50')
    let beganMs = performance.now()
    expect((await fetch(request())).status).toBe(200)
    expect(performance.now() - beganMs).toBeGreaterThanOrEqual(50)
    await setFault('drip:over=80,pieces=4')
    beganMs = performance.now()
    expect(await (await fetch(request())).json()).toHaveProperty('result')
    expect(performance.now() - beganMs).toBeGreaterThanOrEqual(80)
  })

  test('silence lasts until the caller gives up', async () => {
    await setFault('silence')
    await expect(fetch(request(AbortSignal.timeout(100)))).rejects.toThrow(/timeout|abort/i)
  })

  test('status and contents are as on a socket', async () => {
    await setFault('status:429,retry-after=3')
    const response = await fetch(request())
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3'])
    await setFault('malformed')
    await expect((await fetch(request())).json()).rejects.toThrow(SyntaxError)
  })
})

describe('called as a Fetch handler', () => {
  test('what a host would have to do is a value in the answer; nothing is thrown', async () => {
    await setFault('reset')
    const response = await mock.handler(request())
    expect([response.status, response.headers.get('x-sandbox-fault')]).toEqual([200, 'reset'])
    expect(await response.json()).toHaveProperty('result')
  })

  test('contents are wrong in the answer itself', async () => {
    await setFault('contract')
    const response = await mock.handler(request())
    expect(response.headers.get('x-sandbox-fault')).toBe('contract')
    expect(await response.json()).toHaveProperty('data')
  })

  test('stale data does not outlive a restore: nothing was answered yet', async () => {
    await mock.call('PUT', '/control/suppliers/s1/faults/f', { fault: 'stale;on=sync.answer;after=1h' })
    const calls = async () => (await (await mock.handler(request())).json()).result.total_count
    expect(await calls()).toBe(0)
    await mock.call('POST', '/control/snapshots', { name: 'before' })
    await mock.call('POST', '/control/snapshots/before/restore')
    await mock.call('PUT', '/control/suppliers/s1/faults/f', { fault: 'stale;on=sync.answer' })
    const answer = await mock.handler(request())
    expect(answer.headers.get('x-sandbox-fault')).toBe('stale')
    expect(await answer.json()).toHaveProperty('result')
  })

  test('so it is below a tenant', async () => {
    await mock.call('POST', '/tenants', { name: 't', seed: 's' })
    const supplier = {
      supplier_id: 's1',
      erp_url: 'http://erp.test',
      app_key: APP_KEY,
      app_secret: 'a-secret-of-the-tests',
    }
    await mock.call('POST', '/tenants/t/control/suppliers', supplier)
    await mock.call('PUT', '/tenants/t/control/suppliers/s1/faults/f', { fault: 'status:503;on=sync.answer' })
    const call = new Request('http://platform.test/tenants/t/sync', { method: 'POST', body: client.orderQuery() })
    expect((await mock.handler(call)).status).toBe(503)
    expect((await mock.handler(request())).status).toBe(200)
  })
})
