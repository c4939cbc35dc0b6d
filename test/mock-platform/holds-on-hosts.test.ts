import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setupServer } from 'msw/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hostOnSocket } from '../../mock-platform/http/host.ts'
import { directSandboxHandlers } from '../../mock-platform/msw/handlers.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { gatewayBy, holdingMock } from './holding-in-test.ts'
import { QUARTER, START } from './mock-in-process.ts'

// Held answers where only a host shows what becomes of them.

describe('over a socket', () => {
  async function onSocket() {
    const mock = await holdingMock()
    const host = await hostOnSocket(mock.handler, '127.0.0.1', 0)
    onTestFinished(() => host.close())
    const gateway = gatewayBy((path, init) => fetch(host.url + path, init))
    await gateway.getToken()
    return { ...mock, host, gateway }
  }

  test('100 calls of one client are held and released; a dropped one has its connection broken', async () => {
    const { hold, caught, drop, call, gateway } = await onSocket()
    await hold('gateway', { count: 100 })
    const calls = Array.from({ length: 100 }, async () => (await gateway.events(0)).json())
    const [first] = await caught(100)
    const outcomes = Promise.allSettled(calls)
    expect((await drop(first!.answer_id)).body.ending).toBe('dropped')
    expect((await call('POST', '/control/held-answers/release')).body.released).toBe(99)
    const all = await outcomes
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    const answered = all.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    for (const answer of answered) expect(answer).toHaveProperty('result.success', true)
  })

  test('below a tenant’s path too, a dropped one has its connection broken', async () => {
    const { call, tenants, host } = await onSocket()
    onTestFinished(() => tenants.stop())
    await call('POST', '/tenants', { name: 't', seed: 't', start_at: START })
    const supplier = { supplier_id: 's1', erp_url: 'http://erp.test', app_key: APP_KEY, app_secret: APP_SECRET }
    await call('POST', '/tenants/t/control/suppliers', supplier)
    const gateway = gatewayBy((path, init) => fetch(`${host.url}/tenants/t${path}`, init))
    await gateway.getToken()
    await call('POST', '/tenants/t/control/holds', { of: 'gateway', supplier_id: 's1' })
    const lost = Promise.allSettled([gateway.events(0)])
    const { holds } = tenants.named('t').platform
    while (holds.held.length < 1) await new Promise(setImmediate)
    await call('DELETE', '/tenants/t/control/held-answers/a1')
    expect(await lost).toMatchObject([{ status: 'rejected' }])
  })

  test('of a client that goes away nothing waits any more, and that is noted', async () => {
    const { hold, held, caught, gateway, platform, bugs } = await onSocket()
    await hold('gateway', { stops_skipping: true })
    const leaving = new AbortController()
    const gone = gateway.events(0, leaving.signal)
    await caught(1)
    const skipped = platform.skipTo(START + QUARTER)
    leaving.abort()
    await expect(gone).rejects.toThrow('aborted')
    await skipped
    expect(await held()).toMatchObject({ items: [], ended: [{ ending: 'caller-gone' }] })
    expect(bugs).toEqual([])
  })

  test('what is held when the mock stops still reaches its client', async () => {
    const { hold, caught, host, gateway, platform } = await onSocket()
    await hold('gateway')
    const answer = gateway.events(0)
    await caught(1)
    await platform.stop()
    await host.close()
    expect(await (await answer).json()).toHaveProperty('result.success', true)
  })

  test('a connection that is broken half way through a request holds nothing', async () => {
    const { hold, host, platform } = await onSocket()
    await hold('gateway')
    const { hostname, port } = new URL(host.url)
    const socket = connect(Number(port), hostname)
    socket.write('POST /sync HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\nmethod=x')
    socket.end()
    await text(socket)
    expect(platform.holds.held).toEqual([])
  })
})

test('under MSW a dropped answer is a network error, a released one arrives', async () => {
  const { hold, caught, drop, release, handler } = await holdingMock()
  const server = setupServer(...directSandboxHandlers(handler, 'http://platform.test'))
  server.listen()
  onTestFinished(() => server.close())
  const gateway = gatewayBy((path, init) => fetch(`http://platform.test${path}`, init))
  await gateway.getToken()
  await hold('gateway', { count: 2 })
  const outcomes = Promise.allSettled([gateway.events(0), gateway.events(0)])
  const [first, second] = await caught(2)
  await drop(first!.answer_id)
  await release(second!.answer_id)
  expect(await outcomes).toMatchObject([
    { status: 'rejected', reason: expect.any(TypeError) },
    { status: 'fulfilled', value: { status: 200 } },
  ])
})
