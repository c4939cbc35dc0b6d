import { GraphQLString, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { RequestContext } from '../../server/context.ts'
import { RequestCancelled, RequestTimedOut } from '../../server/request-lifetime.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { postGraphql } from '../support/post-graphql.ts'
import { serve } from '../support/serve.ts'

const NOBODY = '019bafbe-6850-7f8c-8cd3-7014ff6e30d9'

type Answer = { errors: { extensions: { code: string; requestId: string } }[]; extensions: unknown }

describeOnEachDatabase('the time of a request', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
  })
  afterEach(() => {
    api.faults.length = 0
  })
  afterAll(() => api.close())

  /** A field that waits to be let go and then reads; `reads` are the outcomes. */
  function gate() {
    const opened = Promise.withResolvers<void>()
    const state = { contexts: [] as RequestContext[], reads: [] as unknown[] }
    const wait = async (context: RequestContext) => {
      state.contexts.push(context)
      await opened.promise
      state.reads.push(await context.loaders.suppliers.byId.load(NOBODY).catch((error: unknown) => error))
      return 'read'
    }
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType<unknown, RequestContext>({
        name: 'Query',
        fields: { wait: { type: GraphQLString, resolve: (_root, _args, context) => wait(context) } },
      }),
    })
    return { app: api.appWith({ schema }), open: () => opened.resolve(), state }
  }
  const waiting = { query: '{ wait }' }

  test('is over at the deadline: 504 at once, the signal is aborted, and nothing is read any more', async () => {
    const { app, open, state } = gate()
    const answered = postGraphql(app, supplier.token, waiting)
    await expect.poll(() => state.contexts).toHaveLength(1)
    expect(api.requestTimers.elapse()).toBe(10_000)
    const response = await answered
    const { errors, extensions } = (await response.json()) as Answer
    expect([response.status, errors[0]?.extensions.code]).toEqual([504, 'REQUEST_TIMED_OUT'])
    expect(extensions).toMatchObject({ cost: { requested: 0 }, rateLimit: { cost: 1 } })
    expect(response.headers.get('ratelimit')).toMatch(/^"points";r=/)
    expect(state.contexts[0]?.signal.reason).toBeInstanceOf(RequestTimedOut)
    open()
    await expect.poll(() => state.reads).toEqual([expect.any(RequestTimedOut)])
    // Not a fault of ours, but worth a line, with the number that the client was told.
    const { requestId } = errors[0]!.extensions
    expect(api.faults).toEqual([expect.objectContaining({ event: 'request-timed-out', requestId })])
  })

  test('is not over before it: the answer comes, and no timer is left', async () => {
    const { app, open, state } = gate()
    const answered = postGraphql(app, supplier.token, waiting)
    await expect.poll(() => state.contexts).toHaveLength(1)
    open()
    expect(await (await answered).json()).toMatchObject({ data: { wait: 'read' } })
    expect(state.reads).toEqual([null])
    expect(api.requestTimers.planned).toEqual([])
    expect(state.contexts[0]?.signal.aborted).toBe(false)
  })

  test('counts from its first step: a token that is looked up for too long is 504 too', async () => {
    const app = api.appWith({}, () => new Promise<never>(() => {}))
    const answered = postGraphql(app, supplier.token, { query: '{ __typename }' })
    await expect.poll(() => api.requestTimers.planned.length).toBe(1)
    api.requestTimers.elapse()
    expect((await answered).status).toBe(504)
  })

  test('is over when its caller goes away: what works for it is told', async () => {
    const { app, open, state } = gate()
    const server = await serve(app)
    const caller = new AbortController()
    const call = fetch(server.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${supplier.token}` },
      body: JSON.stringify(waiting),
      signal: caller.signal,
    })
    await expect.poll(() => state.contexts).toHaveLength(1)
    caller.abort()
    await expect(call).rejects.toThrow('aborted')
    await expect.poll(() => state.contexts[0]?.signal.reason).toBeInstanceOf(RequestCancelled)
    open()
    await expect.poll(() => state.reads).toEqual([expect.any(RequestCancelled)])
    expect(api.requestTimers.planned).toEqual([])
    expect(api.faults).toEqual([])
    server.close()
  })
})
