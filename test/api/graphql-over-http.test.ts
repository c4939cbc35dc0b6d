import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { serve } from '../support/serve.ts'

// The public audit of the GraphQL-over-HTTP specification, all of it: MUST, SHOULD and MAY. What the database is makes no
// difference to it.

let api: TestApi
let supplier: TestSupplier
let app: TestApi['app']
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  api = await startApi('PGlite')
  supplier = await api.addSupplier()
  app = api.appWith({ isProduction: true })
  server = await serve(app)
})
afterAll(async () => {
  server.close()
  await api.close()
})

const withToken = (init: RequestInit = {}): RequestInit => {
  const headers = new Headers(init.headers)
  headers.set('authorization', `Bearer ${supplier.token}`)
  return { ...init, headers }
}

const hosts: [name: string, fetchFn: (url: string, init?: RequestInit) => Promise<Response>][] = [
  ['over a socket', (url, init) => fetch(url, withToken(init))],
  ['as Request -> Response', async (url, init) => app.request(url, withToken(init))],
]

describe.each(hosts)('the audit, in production with a token, %s', (_name, fetchFn) => {
  const audits = serverAudits({ url: () => server.address, fetchFn })

  test('has all its parts', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61)
  })

  test.each(audits)('$id $name', async ({ fn }) => {
    const result = await fn()
    const reason = 'reason' in result ? result.reason : undefined
    expect([result.status, reason]).toEqual(['ok', undefined])
  })
})

describe.each(hosts)('beyond the audit, %s', (_name, fetchFn) => {
  const statusOf = async (init: RequestInit) => (await fetchFn(server.address, init)).status
  const json = { 'content-type': 'application/json' }

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is 405 and names what is allowed', async (method) => {
    const response = await fetchFn(server.address, { method, headers: json, body: '{"query":"{ __typename }"}' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
    await response.text()
  })

  test('a mutation by GET is 405, names POST, and changes nothing', async () => {
    const id = Buffer.from('Sku:nobody').toString('base64')
    const query = `mutation { setJitStock(input: { skuId: "${id}", sellableQuantity: 1 }) { __typename } }`
    const { result, statements } = await api.counting(() =>
      fetchFn(`${server.address}?${new URLSearchParams({ query })}`, { headers: { accept: 'application/json' } }),
    )
    expect([result.status, result.headers.get('allow')]).toEqual([405, 'POST'])
    expect(await result.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] })
    expect(statements).toHaveLength(1)
  })

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('a body that is %s is 415', async (contentType) => {
    const body = 'query=mutation{__typename}'
    expect(await statusOf({ method: 'POST', headers: { 'content-type': contentType }, body })).toBe(415)
  })

  test.each([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
    ['text/html, application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['text/event-stream', 'text/event-stream'],
  ])('accept: %s is answered as %s', async (accept, contentType) => {
    const response = await fetchFn(server.address, {
      method: 'POST',
      headers: { ...json, accept },
      body: '{"query":"{ __typename }"}',
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType])
    expect(await response.text()).toContain('"__typename":"Query"')
  })

  test.each(['image/png', 'application/json; charset=latin1'])('accept: %s is 406', async (accept) => {
    expect(await statusOf({ method: 'POST', headers: { ...json, accept }, body: '{"query":"{ __typename }"}' })).toBe(
      406,
    )
  })

  test.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ])('a variable of the wrong type, for a client that takes %s, is %i', async (accept, status) => {
    const body = JSON.stringify({ query: 'query ($n: Int) { skus(first: $n) { totalCount } }', variables: { n: 'x' } })
    expect(await statusOf({ method: 'POST', headers: { ...json, accept }, body })).toBe(status)
  })

  test('a fault in a field leaves the status 200: there is data beside it', async () => {
    const body = JSON.stringify({ query: '{ __typename skus(first: 101) { totalCount } }' })
    const headers = { ...json, accept: 'application/graphql-response+json' }
    expect(await statusOf({ method: 'POST', headers, body })).toBe(200)
  })
})
