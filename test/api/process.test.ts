import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ApiProcess } from '../support/api-process.ts'

const TOKEN = 'demo-supplier-token'

/** For what has nothing to do with the demo: it takes a third of a start. */
const WITHOUT_DEMO = { DEMO: 'false' }

describe('the API as a process', () => {
  let directory: string
  const started: ApiProcess[] = []
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'direct-sandbox-data-'))
  })
  afterEach(async () => {
    await Promise.all(started.splice(0).map((api) => api.kill('SIGKILL')))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  function start(settings: Record<string, string> = {}): ApiProcess {
    const api = new ApiProcess({ DATA_DIR: directory, ...settings })
    started.push(api)
    return api
  }

  async function query(address: string, document: string) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query: document }),
    })
    return (await response.json()) as {
      data: { sku: { id: string; jitStock: { sellableQuantity: number } } } | undefined
    }
  }

  const firstSku = '{ sku(by: { name: { code: "AD-1001" } }) { id jitStock { sellableQuantity } } }'

  test('told to stop ends its streams, does not wait for who listens, gives the data directory back and exits with 0', async () => {
    const api = start()
    const address = await api.ready()
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${TOKEN}`,
      },
      body: JSON.stringify({ query: 'subscription { events { cursor } }' }),
    })
    const startedAtMs = performance.now()
    const text = response.text()
    expect(await api.kill('SIGTERM')).toBe(0)
    expect(await text).toMatch(/SERVER_STOPPING.*\n\nevent: complete\ndata:\n\n$/)
    // After 10 s every connection is closed, whoever uses it.
    expect(performance.now() - startedAtMs).toBeLessThan(9000)
    expect(existsSync(join(directory, 'lock.pid'))).toBe(false)
  })

  test('loses nothing acknowledged to kill -9, and does not overwrite stock at the next start', async () => {
    const first = start()
    const address = await first.ready()
    const { data } = await query(address, firstSku)
    const { id } = data!.sku
    // Killed while changes go on: what was answered must be there; the one under way may or may not be.
    const progress = { sent: 0, acknowledged: 0 }
    const thirtyAnswered = Promise.withResolvers<void>()
    const changes = async (): Promise<never> => {
      for (;;) {
        progress.sent += 1
        const input = `{ skuId: "${id}", sellableQuantity: ${progress.sent} }`
        await query(address, `mutation { setJitStock(input: ${input}) { __typename } }`)
        progress.acknowledged = progress.sent
        if (progress.acknowledged === 30) thirtyAnswered.resolve()
      }
    }
    const brokenOff = changes().catch((error: unknown) => String(error))
    await thirtyAnswered.promise
    expect(await first.kill('SIGKILL')).toBe('SIGKILL')
    expect(await brokenOff).toContain('fetch failed')

    const second = start()
    const after = await query(await second.ready(), firstSku)
    const { sellableQuantity } = after.data!.sku.jitStock
    expect(sellableQuantity).toBeGreaterThanOrEqual(progress.acknowledged)
    expect(sellableQuantity).toBeLessThanOrEqual(progress.sent)
  })

  test('is refused a data directory that another process has, with its number', async () => {
    const first = start(WITHOUT_DEMO)
    await first.ready()
    const second = start(WITHOUT_DEMO)
    expect(await second.ended()).toBe(1)
    expect(second.output).toContain(`is in use by process ${first.child.pid}`)
  })

  test('says in one line that its port is in use, and ends with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => {
      other.once('listening', resolve)
    })
    const { port } = other.address() as AddressInfo
    const api = start({ ...WITHOUT_DEMO, PORT: String(port) })
    expect(await api.ended()).toBe(1)
    expect(api.output).toMatch(new RegExp(`^cannot start: port ${port} is in use; .*$`, 'm'))
    expect(api.output).not.toContain('    at ')
    other.close()
  })

  test('says in one line that no PostgreSQL is at the host and port of DATABASE_URL, and ends with 1', async () => {
    const other = createServer((_request, response) => response.end()).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const api = start({ DATABASE_URL: `postgres://user:hush@127.0.0.1:${port}/d` })
    expect(await api.ended()).toBe(1)
    expect(api.output).toMatch(
      new RegExp(`^cannot start: no PostgreSQL that lets us in at 127.0.0.1:${port}, .*$`, 'm'),
    )
    expect(api.output).not.toMatch(/hush| {4}at /)
    other.close()
  })

  test('says in one line that HOST does not resolve, and ends with 1', async () => {
    const api = start({ ...WITHOUT_DEMO, HOST: 'nowhere.invalid' })
    expect(await api.ended()).toBe(1)
    expect(api.output).toMatch(/^cannot start: HOST nowhere\.invalid \(port 0\) .*$/m)
    expect(api.output).not.toContain('    at ')
  })

  test('prints no token of your own', async () => {
    const api = start({ DEMO_TOKEN: 'a-token-of-my-own-1' })
    const page = await fetch(`${await api.ready()}/graphql`, { headers: { accept: 'text/html' } })
    expect(`${api.output} ${await page.text()}`).not.toContain('a-token-of-my-own-1')
  })

  test('with wrong settings tells them all and ends with 2, before it opens anything', async () => {
    const api = start({ PORT: 'x', DEMO: 'maybe' })
    expect(await api.ended()).toBe(2)
    expect(api.output).toMatch(/2 wrong settings:\n {2}PORT: .*\n {2}DEMO: /)
    expect(api.output).not.toContain('opening database')
  })

  test('with trusted documents that are not there tells it and ends with 2, before it opens anything', async () => {
    const api = start({ TRUSTED_DOCUMENTS: 'nowhere.json' })
    expect(await api.ended()).toBe(2)
    expect(api.output).toMatch(/1 wrong setting:\n {2}TRUSTED_DOCUMENTS: "nowhere.json" is not a readable JSON file/)
    expect(api.output).not.toContain('opening database')
  })

  test('in production runs with the limits that are set, and shows strangers no schema', async () => {
    const limits = { RATE_LIMIT_POINTS: '12345', RATE_LIMIT_POINTS_PER_SECOND: '10' }
    const api = start({ ...WITHOUT_DEMO, PRODUCTION: 'true', ...limits })
    const response = await fetch(`${await api.ready()}/graphql?query={__schema{__typename}}`)
    expect(response.headers.get('ratelimit-policy')).toBe('"points";q=12345;w=1235;qu="points"')
    expect(await response.text()).toContain('INTROSPECTION_DISABLED')
  })

  test('without the demo has no demo token', async () => {
    const demo = start()
    await demo.ready()
    expect(await demo.kill('SIGTERM')).toBe(0)
    const api = start(WITHOUT_DEMO)
    const { data } = await query(await api.ready(), firstSku)
    expect(data).toBeUndefined()
    expect(api.output).not.toContain(TOKEN)
  })
})
