import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

// A query that was run before takes the short way (schema/known-queries.ts): nobody may tell it by the answer.

const SUPPLIER =
  'query ($code: String!, $language: Language) { supplier(by: { code: $code }) { id name(language: $language) } }'
const ORDERS =
  'query Orders($first: Int, $after: String) { orders(first: $first, after: $after) { edges { cursor node { id } } } }'
const TWO = 'query One { viewer { role } } query Two { viewer { supplier { code } } }'

const ACCEPTED = [
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json, application/json;q=0.9',
  'application/json, application/graphql-response+json',
  'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
  'application/json, multipart/mixed',
  'application/json; charset=utf-16, application/graphql-response+json; charset=utf-8',
  'text/event-stream, */*',
  'APPLICATION/*',
  '*/json, application/graphql-response+json',
  'text/html',
  '',
]

type Sent = { body: unknown; headers?: Record<string, string> }

const jsonPost = ({ body, headers }: Sent, token: string | null) => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...headers,
  },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** All but what tells requests apart. */
function comparable(text: string) {
  return text.replaceAll(/"requestId":"[^"]+"/g, '"requestId"').replaceAll(/"remaining":\d+/g, '"remaining"')
}

const CHANGING = new Set(['x-request-id', 'ratelimit'])

async function shown(response: Response) {
  const headers = [...response.headers].filter(([name]) => !CHANGING.has(name))
  return { status: response.status, headers, text: comparable(await response.text()) }
}

describeOnEachDatabase('a query asked for again', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
    operator = await addOperator(api)
  })
  afterAll(() => api.close())

  const hash = createHash('sha256').update(SUPPLIER).digest('hex')
  const persistedQuery = { version: 1, sha256Hash: hash }
  const code = () => supplier.code

  const CASES: [what: string, sent: () => Sent][] = [
    ['is answered alike', () => ({ body: { query: SUPPLIER, variables: { code: code() } } })],
    ['with variables null', () => ({ body: { query: '{ viewer { role } }', variables: null, operationName: null } })],
    ['by its name', () => ({ body: { query: TWO, operationName: 'Two' } })],
    ['by no name of two', () => ({ body: { query: TWO } })],
    ['by an empty name', () => ({ body: { query: TWO, operationName: '' } })],
    ['by a name that it has not', () => ({ body: { query: ORDERS, operationName: 'Others' } })],
    ['by a name that is none', () => ({ body: { query: ORDERS, operationName: 7 } })],
    ['with a variable that is missing', () => ({ body: { query: SUPPLIER } })],
    ['with a variable of another type', () => ({ body: { query: SUPPLIER, variables: { code: 7 } } })],
    [
      'with a value that there is not',
      () => ({ body: { query: SUPPLIER, variables: { code: code(), language: 'FR' } } }),
    ],
    ['with variables that are a list', () => ({ body: { query: ORDERS, variables: [1] } })],
    ['with variables that are a text', () => ({ body: { query: ORDERS, variables: '{}' } })],
    ['with extensions', () => ({ body: { query: ORDERS, extensions: { trace: 1 } } })],
    ['with a parameter that nobody knows', () => ({ body: { query: ORDERS, other: 1 } })],
    ['by its hash', () => ({ body: { extensions: { persistedQuery }, variables: { code: code() } } })],
    ['by its documentId', () => ({ body: { documentId: hash, variables: { code: code() } } })],
    [
      'with text and hash',
      () => ({ body: { query: SUPPLIER, extensions: { persistedQuery }, variables: { code: code() } } }),
    ],
    ['with another hash', () => ({ body: { query: ORDERS, extensions: { persistedQuery } } })],
    ['that fails at a field', () => ({ body: { query: ORDERS, variables: { after: 'nowhere' } } })],
    ['with a page that is too large', () => ({ body: { query: ORDERS, variables: { first: 101 } } })],
    [
      'in another language',
      () => ({ body: { query: SUPPLIER, variables: { code: code() } }, headers: { 'accept-language': 'zh-CN' } }),
    ],
    [
      'with a type in capitals',
      () => ({ body: { query: ORDERS }, headers: { 'content-type': 'Application/JSON; charset=utf-8' } }),
    ],
    ['as a form', () => ({ body: { query: ORDERS }, headers: { 'content-type': 'text/plain' } })],
    ['from a page here', () => ({ body: { query: ORDERS }, headers: { origin: 'http://localhost:3000' } })],
    ['from a page elsewhere', () => ({ body: { query: ORDERS }, headers: { origin: 'https://example.com' } })],
    ['that changes something', () => ({ body: { query: 'mutation { setJitStock(input: {}) { __typename } }' } })],
    [
      'that includes a field by a variable',
      () => ({
        body: { query: 'query ($is: Boolean!) { viewer { role @include(if: $is) } }', variables: { is: true } },
      }),
    ],
    ['that shows the schema', () => ({ body: { query: '{ __schema { queryType { name } } viewer { __typename } }' } })],
    ['that is no JSON', () => ({ body: '{"query":' })],
    ['that is a list', () => ({ body: [{ query: ORDERS }] })],
    ['that is null', () => ({ body: 'null' })],
    ['with a body that is too large', () => ({ body: { query: ORDERS, variables: { after: 'x'.repeat(300_000) } } })],
    ...ACCEPTED.map((accept): [string, () => Sent] => [
      `with accept: ${accept}`,
      () => ({ body: { query: SUPPLIER, variables: { code: code() } }, headers: { accept } }),
    ]),
    ...ACCEPTED.map((accept): [string, () => Sent] => [
      `that fails, with accept: ${accept}`,
      () => ({ body: { query: ORDERS, variables: { after: 'nowhere' } }, headers: { accept } }),
    ]),
  ]

  test.for(CASES)('%s', async ([, sent]) => {
    for (const token of [supplier.token, operator, null, 'nobody']) {
      // Each in an app of its own, which has run nothing before.
      const app = api.appWith()
      // Registers the document for those that come with its hash, and runs nothing.
      const registration = { query: SUPPLIER, extensions: { persistedQuery }, operationName: 'None' }
      await app.request('/graphql', jsonPost({ body: registration }, supplier.token))
      const ask = async () => shown(await app.request('/graphql', jsonPost(sent(), token)))
      const first = await ask()
      expect(await ask()).toEqual(first)
      expect(await ask()).toEqual(first)
    }
  })

  test('by a stranger, runs no SQL and is told so, also when others have run it', async () => {
    const { status } = await api.query(supplier.token, ORDERS)
    expect(status).toBe(200)
    const { result, statements } = await api.counting(() => api.query(null, ORDERS))
    expect(result.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect(statements).toEqual([])
  })

  test('costs as many points each time, and is refused when too few are left', async () => {
    const app = api.appWith({ rateLimit: { points: 10_000, pointsPerSecond: 1 } })
    const query = '{ orders(first: 100) { nodes { id lines { quantity } lines2: lines { quantity } } } }'
    const ask = async () => {
      const response = await app.request('/graphql', jsonPost({ body: { query } }, supplier.token))
      const answer = (await response.json()) as { extensions: { rateLimit: { cost: number; remaining: number } } }
      return {
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        ...answer.extensions.rateLimit,
      }
    }
    const { cost } = await ask()
    const answers = []
    for (let left = 10_000 - cost; left >= cost; left -= cost) answers.push(await ask())
    expect(answers.length).toBeGreaterThan(5)
    expect(answers.map((answer) => [answer.status, answer.cost])).toEqual(answers.map(() => [200, cost]))
    const left = 10_000 % cost
    expect(await ask()).toMatchObject({
      status: 429,
      cost: 1,
      remaining: left - 1,
      retryAfter: String(cost - left + 1),
    })
  })

  test('by text, is refused where only trusted documents are run', async () => {
    const app = api.appWith({ trustedDocuments: { documents: new Map([[hash, SUPPLIER]]), isExclusive: true } })
    const headers = { accept: 'application/graphql-response+json' }
    const statusOf = async (body: unknown) =>
      (await app.request('/graphql', jsonPost({ body, headers }, supplier.token))).status
    const variables = { code: supplier.code }
    for (let count = 0; count < 2; count += 1) {
      expect(await statusOf({ documentId: hash, variables })).toBe(200)
      expect(await statusOf({ query: SUPPLIER, variables })).toBe(200)
      expect(await statusOf({ query: '{ viewer { role } }' })).toBe(400)
    }
  })
})
