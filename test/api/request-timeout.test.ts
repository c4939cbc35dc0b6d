import { GraphQLBoolean, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { RequestContext } from '../../server/context.ts'
import { RequestCancelled, RequestTimedOut } from '../../server/request-lifetime.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { postGraphql } from '../support/post-graphql.ts'
import { serve } from '../support/serve.ts'

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

  /** A field that waits to be let go, and one below it that says when it was begun. */
  function gate() {
    const opened = Promise.withResolvers<object>()
    const state = { contexts: [] as RequestContext[], belowBegun: 0 }
    const Below = new GraphQLObjectType({
      name: 'Below',
      fields: {
        begun: {
          type: GraphQLBoolean,
          resolve: () => {
            state.belowBegun += 1
            return true
          },
        },
      },
    })
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType<unknown, RequestContext>({
        name: 'Query',
        fields: {
          wait: {
            type: Below,
            resolve: (_root, _args, context) => {
              state.contexts.push(context)
              return opened.promise
            },
          },
        },
      }),
    })
    return { app: api.appWith({ schema }), open: () => opened.resolve({}), state }
  }
  const waiting = { query: '{ wait { begun } }' }

  test('is over at the deadline: 504 at once, the signal is aborted, and no field is begun any more', async () => {
    const { app, open, state } = gate()
    const answered = postGraphql(app, supplier.token, waiting)
    await expect.poll(() => state.contexts).toHaveLength(1)
    expect(api.requestTimers.elapse()).toBe(10_000)
    const response = await answered
    const { errors, extensions } = (await response.json()) as Answer
    expect([response.status, errors[0]?.extensions.code]).toEqual([504, 'REQUEST_TIMED_OUT'])
    expect(extensions).toMatchObject({ cost: { requested: 1 }, rateLimit: { cost: 1 } })
    expect(response.headers.get('ratelimit')).toMatch(/^"points";r=/)
    expect(state.contexts[0]?.signal.reason).toBeInstanceOf(RequestTimedOut)
    open()
    await new Promise(setImmediate)
    expect(state.belowBegun).toBe(0)
    // Not a fault of ours, but worth a line, with the number that the client was told.
    const { requestId } = errors[0]!.extensions
    expect(api.faults).toEqual([expect.objectContaining({ event: 'request-timed-out', requestId })])
  })

  test('is not over before it: the answer comes, and no timer is left', async () => {
    const { app, open, state } = gate()
    const answered = postGraphql(app, supplier.token, waiting)
    await expect.poll(() => state.contexts).toHaveLength(1)
    open()
    expect(await (await answered).json()).toMatchObject({ data: { wait: { begun: true } } })
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
    await new Promise(setImmediate)
    expect(state.belowBegun).toBe(0)
    expect(api.requestTimers.planned).toEqual([])
    expect(api.faults).toEqual([])
    server.close()
  })
})
