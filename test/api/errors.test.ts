import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ErrorCode } from '../../schema/errors.ts'
import { ERROR_CODES } from '../../schema/errors.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addViewer, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

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

  const SET_STOCK = 'mutation { setJitStock(input: { skuId: "U2t1OjE=", sellableQuantity: 1 }) { __typename } }'

  const away = (work: () => Promise<Response>) => {
    api.database.failure = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    return work()
  }
  const broken = (work: () => Promise<Response>) => {
    api.database.failure = new Error('a bug')
    return work()
  }

  /** One request for each code that a client can see, with its status. */
  const REQUESTS: Record<ErrorCode, [status: number, request: () => Promise<Response>]> = {
    HOST_NOT_ALLOWED: [403, () => send({ path: 'http://rebound.example/graphql', body: '{}' })],
    UNSUPPORTED_MEDIA_TYPE: [415, () => send({ body: '{}', headers: { 'content-type': 'text/plain' } })],
    BODY_TOO_LARGE: [413, () => send({ body: ' '.repeat(257 * 1024) })],
    UNAUTHENTICATED: [401, () => send({ body: '{}', headers: { authorization: 'Bearer nobody' } })],
    FORBIDDEN: [200, () => ask(SET_STOCK, {}, viewer)],
    METHOD_NOT_ALLOWED: [405, () => send({ method: 'PUT', body: '{}' })],
    NOT_ACCEPTABLE: [406, () => get('query={__typename}', { accept: 'image/png' })],
    BAD_REQUEST: [400, () => send({ body: '{' })],
    QUERY_TOO_LARGE: [200, () => ask(`{ ${'__typename '.repeat(4000)} }`)],
    GRAPHQL_PARSE_FAILED: [200, () => ask('{')],
    QUERY_TOO_DEEP: [200, () => ask(`{ a ${'{ a '.repeat(16)} ${'} '.repeat(16)} }`)],
    TOO_MANY_ROOT_FIELDS: [200, () => ask(`{ ${'a '.repeat(51)} }`)],
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
    TOO_MANY_NODES: [200, () => ask(`{ nodes(ids: [${'"U2t1OjE=",'.repeat(101)}]) { id } }`)],
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
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test('can be read by a page of this machine: CORS headers are on 401 and 415 too', async () => {
    const origin = 'http://localhost:3000'
    for (const headers of [new Map([['authorization', 'Bearer nobody']]), new Map([['content-type', 'text/plain']])]) {
      const response = await send({
        body: '{"query":"{ __typename }"}',
        headers: { origin, ...Object.fromEntries(headers) },
      })
      expect(response.headers.get('access-control-allow-origin')).toBe(origin)
      expect(response.headers.get('access-control-expose-headers')).toBe('x-request-id')
      expect(response.headers.get('vary')).toContain('Origin')
    }
    const preflight = await send({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,content-type')
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
    const own = await startApi(kind, { editorToken: '<token>' })
    const page = await (await own.app.request('/graphql', { headers: { accept: 'text/html' } })).text()
    expect(page).toContain('Bearer <token>')
    await own.close()
  })
})
