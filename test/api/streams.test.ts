import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { postGraphql } from '../support/post-graphql.ts'
import { serve } from '../support/serve.ts'
import { stuckSchema } from '../support/stuck-schema.ts'

const SUBSCRIPTION = { query: 'subscription { never }' }
const AS_EVENTS = { accept: 'text/event-stream' }

describeOnEachDatabase('subscriptions of a token', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let app: TestApi['app']
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
  })
  beforeEach(() => {
    app = api.appWith({ schema: stuckSchema, maxStreamsPerToken: 2 })
  })
  afterAll(() => api.close())

  const open = (token = supplier.token, body: unknown = SUBSCRIPTION) => postGraphql(app, token, body, AS_EVENTS)

  test('are two at once; the third is 429 until one is left, and another token has its own', async () => {
    const streams = [await open(), await open()]
    expect(streams.map(({ status }) => status)).toEqual([200, 200])
    expect(streams[0]?.headers.get('content-type')).toBe('text/event-stream')
    const third = await open()
    expect(third.status).toBe(429)
    expect(await third.text()).toContain('TOO_MANY_STREAMS')
    expect((await open((await api.addSupplier()).token)).status).toBe(200)
    await streams[0]?.body?.cancel()
    expect((await open()).status).toBe(200)
    expect((await open()).status).toBe(429)
  })

  test('that are refused take no slot', async () => {
    for (const query of ['subscription { nothing }', 'subscription {', 'subscription { a: never b: never }']) {
      expect(await (await open(supplier.token, { query })).text()).toContain('"errors"')
    }
    expect([(await open()).status, (await open()).status]).toEqual([200, 200])
  })

  test('outlive the deadline of a request, and cost what their start costs', async () => {
    const response = await open()
    expect(api.requestTimers.planned).toEqual([])
    expect(response.headers.get('ratelimit')).toBe('"points";r=999999999;t=1')
    await response.body?.cancel()
  })

  test('are refused as any request when no point is left', async () => {
    app = api.appWith({ schema: stuckSchema, rateLimit: { points: 1, pointsPerSecond: 1 } })
    expect((await open()).status).toBe(200)
    const refused = await open()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  })

  test('give their slots back when the caller is gone', async () => {
    const server = await serve(app)
    const caller = new AbortController()
    const subscribe = (signal: AbortSignal) =>
      fetch(server.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${supplier.token}`, ...AS_EVENTS },
        body: JSON.stringify(SUBSCRIPTION),
        signal,
      })
    expect([(await subscribe(caller.signal)).status, (await subscribe(caller.signal)).status]).toEqual([200, 200])
    expect((await open()).status).toBe(429)
    caller.abort()
    await expect.poll(async () => (await open()).status).toBe(200)
    server.close()
  })

  test('are not answered to a client that takes JSON only', async () => {
    const response = await postGraphql(app, supplier.token, SUBSCRIPTION, { accept: 'application/json' })
    expect(response.status).toBe(406)
    expect(await response.text()).toContain('Accept text/event-stream')
    // Nothing was begun for it.
    expect([(await open()).status, (await open()).status]).toEqual([200, 200])
  })
})
