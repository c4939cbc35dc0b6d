import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ErrorCode } from '../../schema/errors.ts'
import { ERROR_CODES } from '../../schema/errors.ts'
import type { GraphqlSettings } from '../../server/graphql-route.ts'
import { encodeEventCursor } from '../../server/events/event-position.rules.ts'
import { addEvents } from '../support/event-records.ts'
import { addSkus } from '../support/records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addViewer, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { postGraphql } from '../support/post-graphql.ts'
import { stuckSchema } from '../support/stuck-schema.ts'

/** What users read of the codes: its statuses are those that are answered. */
const ERRORS_DOCUMENT = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')

type Envelope = { errors: { message: string; extensions: Record<string, unknown> }[] }
type Sent = { method?: string; headers?: Record<string, string>; body?: string; path?: string }

describeOnEachDatabase('a refusal of GraphQL', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let viewer: string
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
    viewer = await addViewer(api, supplier)
    await addSkus(api, supplier, 5)
  })
  afterEach(() => {
    api.database.failure = null
  })
  afterAll(() => api.close())

  const JSON_TYPE = { 'content-type': 'application/json' }

  const send = async ({ method = 'POST', headers = {}, body, path = '/graphql' }: Sent) =>
    api.app.request(path, { method, headers: { ...JSON_TYPE, ...headers }, ...(body === undefined ? {} : { body }) })

  const ask = (query: string, variables: unknown = {}, token = supplier.token) =>
    send({ body: JSON.stringify({ query, variables }), headers: { authorization: `Bearer ${token}` } })

  const get = (search: string, headers = {}) => send({ method: 'GET', path: `/graphql?${search}`, headers })

  /** Ahead of all that happened here. */
  const FOREIGN_CURSOR = encodeEventCursor({ transactionId: 10n ** 17n, id: 0n })

  const SET_STOCK = 'mutation { setJitStock(input: { skuId: "U2t1OjE=", sellableQuantity: 1 }) { __typename } }'

  const away = (work: () => Promise<Response>) => {
    api.database.failure = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    return work()
  }
  /** As it is sent to the same API with other settings. */
  const under = (settings: Partial<GraphqlSettings>, body: unknown, headers = {}) =>
    postGraphql(api.appWith(settings), null, body, headers)
  const EVENTS_OR_JSON = { accept: 'text/event-stream, application/json' }
  const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
  const trustingNone = { trustedDocuments: { documents: new Map(), isExclusive: true } }
  const timedOut = async () => {
    const answer = api.appWith({ schema: stuckSchema }).request('/graphql?query={never}')
    await expect.poll(() => api.requestTimers.planned.length).toBe(1)
    api.requestTimers.elapse()
    return answer
  }
  const subscription = '{"query":"subscription { events { cursor } }"}'
  const stream = () =>
    send({ body: subscription, headers: { authorization: `Bearer ${supplier.token}`, accept: 'text/event-stream' } })
  /** What a stream says before it is complete, as an answer of its own. */
  const lastWords = async (response: Response) => {
    const messages = (await response.text()).split('\n\n').filter((text) => text.startsWith('event: next'))
    return new Response(messages.at(-1)!.replace(/^[^{]+/, ''), { headers: response.headers })
  }
  const tooSlow = async () => {
    const response = await stream()
    for (let batch = 0; batch < 2; batch += 1)
      await addEvents(api, supplier, Array(600).fill('TICKET_CHANGED'), supplier.id)
    api.live.wake()
    await expect.poll(() => api.live.counts().listening).toBe(0)
    return lastWords(response)
  }
  const stopping = async () => {
    const response = await stream()
    api.openAnswers.endAll()
    return lastWords(response)
  }
  const exportOf = (query: string) =>
    send({
      path: '/graphql/export',
      body: JSON.stringify({ query }),
      headers: { authorization: `Bearer ${supplier.token}` },
    })
  const thirdExport = async () => {
    // Not read, they do not end.
    const query = '{ skus(first: 1) { nodes { id } } }'
    const open = [await exportOf(query), await exportOf(query)]
    const third = await exportOf(query)
    for (const { body } of open) await body?.cancel()
    return third
  }
  const broken = (work: () => Promise<Response>) => {
    api.database.failure = new Error('a bug')
    return work()
  }

  const seriesIn = (timeZone: string) =>
    `{ viewer { supplier { kpiSeries(kpi: RETURN_RATE, from: "2026-01-05", to: "2026-01-05", timeZone: "${timeZone}") { day } } } }`

  /** One request for each code that a client can see, with its status. */
  const REQUESTS: Record<ErrorCode, [status: number, request: () => Promise<Response>]> = {
    HOST_NOT_ALLOWED: [403, () => send({ path: 'http://rebound.example/graphql', body: '{}' })],
    UNSUPPORTED_MEDIA_TYPE: [415, () => send({ body: '{}', headers: { 'content-type': 'text/plain' } })],
    BODY_TOO_LARGE: [413, () => send({ body: ' '.repeat(257 * 1024) })],
    UNAUTHENTICATED: [401, () => send({ body: '{}', headers: { authorization: 'Bearer nobody' } })],
    FORBIDDEN: [200, () => ask(SET_STOCK, {}, viewer)],
    METHOD_NOT_ALLOWED: [405, () => send({ method: 'PUT', body: '{}' })],
    NOT_ACCEPTABLE: [406, () => get('query={__typename}', { accept: 'image/png' })],
    RATE_LIMITED: [429, () => under({ rateLimit: { points: 0, pointsPerSecond: 1 } }, { query: '{ __typename }' })],
    TOO_MANY_EXPORTS: [429, thirdExport],
    EXPORT_REFUSED: [400, () => exportOf('{ viewer { role } }')],
    TOO_MANY_STREAMS: [
      429,
      () => under({ schema: stuckSchema, maxStreamsPerToken: 0 }, { query: 'subscription { never }' }, EVENTS_OR_JSON),
    ],
    REQUEST_TIMED_OUT: [504, timedOut],
    REQUEST_CANCELLED: [
      400,
      async () => api.app.request('/graphql?query={__typename}', { signal: AbortSignal.abort() }),
    ],
    BAD_REQUEST: [400, () => send({ body: '{' })],
    PERSISTED_QUERY_NOT_FOUND: [200, () => under({}, byHash('0'.repeat(64)))],
    PERSISTED_QUERY_MISMATCH: [200, () => under({}, { query: '{ __typename }', ...byHash('0'.repeat(64)) })],
    DOCUMENT_NOT_TRUSTED: [200, () => under(trustingNone, { query: '{ __typename }' })],
    QUERY_TOO_LARGE: [200, () => ask(`{ ${'__typename '.repeat(4000)} }`)],
    GRAPHQL_PARSE_FAILED: [200, () => ask('{')],
    QUERY_TOO_DEEP: [200, () => ask(`{ a ${'{ a '.repeat(16)} ${'} '.repeat(16)} }`)],
    TOO_MANY_ROOT_FIELDS: [200, () => ask(`{ ${'a '.repeat(51)} }`)],
    TOO_MANY_ALIASES: [200, () => ask(`{ viewer { ${'a: role '.repeat(201)} } }`)],
    TOO_MANY_DIRECTIVES: [200, () => ask(`{ viewer { ${'role @a '.repeat(51)} } }`)],
    INTROSPECTION_DISABLED: [200, () => under({ isProduction: true }, { query: '{ __schema { __typename } }' })],
    GRAPHQL_VALIDATION_FAILED: [200, () => ask('{ nothing }')],
    OPERATION_RESOLUTION_FAILURE: [400, () => get('query=query A {__typename} query B {__typename}')],
    BAD_USER_INPUT: [200, () => ask('query ($n: Int) { skus(first: $n) { totalCount } }', { n: 'x' })],
    QUERY_TOO_COSTLY: [
      200,
      () => ask('{ skus(first: 99) { nodes { supplier { skus(first: 100) { nodes { id } } } } } }'),
    ],
    INVALID_CURSOR: [200, () => ask('{ skus(after: "x") { totalCount } }')],
    INVALID_PAGE: [200, () => ask('{ skus(first: -1) { totalCount } }')],
    PAGE_TOO_LARGE: [200, () => ask('{ skus(first: 101) { totalCount } }')],
    INVALID_PERIOD: [200, () => ask('{ viewer { supplier { kpis(asOf: "1999-12-31") { kind } } } }')],
    UNKNOWN_TIME_ZONE: [200, () => ask(seriesIn('Mars/Olympus'))],
    TOO_MANY_NODES: [200, () => ask(`{ nodes(ids: [${'"U2t1OjE=",'.repeat(101)}]) { id } }`)],
    SUBSCRIBER_TOO_SLOW: [200, tooSlow],
    SERVER_STOPPING: [200, stopping],
    EVENTS_EXPIRED: [200, () => ask(`{ events(after: "${FOREIGN_CURSOR}") { totalCount } }`)],
    INVALID_ID: [200, () => ask('{ node(id: "x") { id } }')],
    DATABASE_UNAVAILABLE: [503, () => away(() => ask('{ __typename }'))],
    INTERNAL_SERVER_ERROR: [500, () => broken(() => ask('{ __typename }'))],
  }

  test.each(Object.keys(ERROR_CODES) as ErrorCode[])(
    '%s comes in one envelope, with the id of the request',
    async (code) => {
      const [status, request] = REQUESTS[code]
      const response = await request()
      const { errors } = (await response.json()) as Envelope
      expect(errors[0]).toMatchObject({ message: expect.stringMatching(/.{10}/) })
      expect(errors[0]?.extensions).toEqual({ code, requestId: response.headers.get('x-request-id') })
      expect(response.status).toBe(status)
      expect(ERRORS_DOCUMENT).toMatch(new RegExp(`^\\| \`${code}\` +\\| ${status} `, 'm'))
    },
  )

  test.each([
    ['text for an Int', 'query ($n: Int) { skus(first: $n) { totalCount } }', { n: 'x' }],
    ['a variable that is left out', 'query ($id: ID!) { node(id: $id) { id } }', {}],
    [
      'no instant',
      'query ($at: DateTime) { orders(where: { paidFrom: $at }) { totalCount } }',
      { at: '2026-02-30T00:00:00Z' },
    ],
    ['none of one', 'query ($by: SupplierKey!) { supplier(by: $by) { id } }', { by: {} }],
    ['two of one', 'query ($by: SupplierKey!) { supplier(by: $by) { id } }', { by: { id: 'x', code: 'y' } }],
  ])('%s among the variables is BAD_USER_INPUT', async (_name, document, variables) => {
    const { errors } = (await (await ask(document, variables)).json()) as Envelope
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each(['variables={', 'extensions={', 'variables=[1]', 'variables=7'])(
    'GET with "%s" is BAD_REQUEST, never a fault',
    async (search) => {
      const response = await get(`query={__typename}&${search}`)
      expect(response.status).toBe(400)
      expect(((await response.json()) as Envelope).errors[0]?.extensions.code).toBe('BAD_REQUEST')
      expect(api.faults).not.toContainEqual(expect.objectContaining({ event: 'graphql-fault' }))
    },
  )

  test.each(['APPLICATION/JSON', 'Application/Json; Charset=UTF-8'])('%s is JSON', async (contentType) => {
    const response = await send({ body: '{"query":"{ __typename }"}', headers: { 'content-type': contentType } })
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
  })

  test('can be read by a page of this machine: CORS headers are on 401 and 415 too', async () => {
    const origin = 'http://localhost:3000'
    for (const headers of [new Map([['authorization', 'Bearer nobody']]), new Map([['content-type', 'text/plain']])]) {
      const response = await send({
        body: '{"query":"{ __typename }"}',
        headers: { origin, ...Object.fromEntries(headers) },
      })
      expect(response.headers.get('access-control-allow-origin')).toBe(origin)
      expect(response.headers.get('access-control-expose-headers')).toBe(
        'x-request-id,ratelimit,ratelimit-policy,retry-after',
      )
      expect(response.headers.get('vary')).toContain('Origin')
    }
    const preflight = await send({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,content-type,last-event-id')
    const elsewhere = await send({ body: '{}', headers: { origin: 'https://elsewhere.example' } })
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull()
  })

  test.each(['localhost', '127.0.0.1:4000', '[::1]:4000'])('is not for the name %s of this machine', async (name) => {
    expect((await send({ path: `http://${name}/health`, method: 'GET' })).status).toBe(200)
  })

  test('is for every other name, at every address: DNS rebinding', async () => {
    for (const path of ['/health', '/pushes', '/inventory/query', '/nothing']) {
      const response = await send({ path: `http://rebound.example${path}`, body: '{}' })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ error: { code: 'HOST_NOT_ALLOWED' } })
    }
  })

  test('for a database that is away is 503 at every address', async () => {
    for (const path of ['/health', '/pushes', '/inventory/query']) {
      const body = JSON.stringify({ seller_id: 'a', supplier_id: 'a' })
      const method = path === '/health' ? 'GET' : 'POST'
      const response = await away(async () => send({ path, method, ...(method === 'POST' ? { body } : {}) }))
      expect([response.status, await response.json()]).toMatchObject([503, { error: { code: 'DATABASE_UNAVAILABLE' } }])
    }
  })

  test('prefills the editor with the token that it is given and no other', async () => {
    const own = api.appWith({ editorToken: '<token>' })
    const page = await (await own.request('/graphql', { headers: { accept: 'text/html' } })).text()
    expect(page).toContain('Bearer <token>')
  })
})
