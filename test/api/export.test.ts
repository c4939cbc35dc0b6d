import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hashDocument } from '../../server/trusted-documents.ts'
import type { GraphqlAnswer, TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addOrders, addRuns, addSkus } from '../support/records.ts'
import { serve } from '../support/serve.ts'

type LastLine = {
  '@export': { isComplete: boolean; rowCount: number; endCursor: string | null; error?: { code: string } }
}
type Variables = Record<string, unknown>
type Page = { nodes?: unknown[]; edges?: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

describeOnEachDatabase('an export', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let other: TestSupplier
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
    other = await api.addSupplier()
    for (const [one, count] of [
      [supplier, 250],
      [other, 3],
    ] as const) {
      const skus = await addSkus(api, one, 5)
      await addOrders(api, one, skus.get('SKU-0001')!, count)
      await addRuns(api, one, count)
    }
  })
  afterAll(() => api.close())

  const post = (query: string, variables: Variables = {}, token: string | null = supplier.token, app = api.app) =>
    app.request('/graphql/export', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    })
  const linesOf = (text: string) => {
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    return { rows: lines.slice(0, -1), last: (lines.at(-1) as LastLine)['@export'] }
  }
  const exported = async (query: string, variables?: Variables, token?: string) => {
    const response = await post(query, variables, token)
    expect(response.headers.get('content-type')).toBe('application/jsonl')
    return linesOf(await response.text())
  }

  /** The list of a query by hand: page after page, as a client reads it. */
  async function paged(field: string, rows: string, first: number): Promise<unknown[]> {
    const list = field.replace(')', `, first: ${first}, after: $after)`)
    const query = `query ($after: String) { list: ${list} { ${rows} pageInfo { hasNextPage endCursor } } }`
    const seen: unknown[] = []
    for (let after: string | null = null, isMore = true; isMore;) {
      const answer: GraphqlAnswer<{ list: Page }> = await api.query(supplier.token, query, { after })
      const { nodes, edges, pageInfo } = answer.data.list
      seen.push(...(nodes ?? edges ?? []))
      after = pageInfo.endCursor
      isMore = pageInfo.hasNextPage
    }
    return seen
  }

  test('has one line for each row and a last one that says how many and where they end', async () => {
    const { rows, last } = await exported('{ orders { nodes { tradeOrderId total { amount } lines { quantity } } } }')
    expect(rows).toHaveLength(250)
    expect(rows[0]).toEqual({ tradeOrderId: 'T-00000', total: { amount: '12.50' }, lines: [{ quantity: 1 }] })
    expect(last).toEqual({ isComplete: true, rowCount: 250, endCursor: expect.any(String) })
  })

  test('equals the pages that a client reads, whatever the list, its filter, order and page size', async () => {
    const list = fc.constantFrom(
      'orders(orderBy: OLDEST_FIRST)',
      'orders(where: { market: ES })',
      'orders(where: { market: DE })',
      'orders(where: { paidFrom: "2026-01-05T00:00:00Z" })',
      'inventorySyncRuns(where: { verdict: FAILED })',
      'inventorySyncRuns(where: {})',
    )
    const rows = fc.constantFrom('nodes { id }', 'edges { cursor node { id } }', 'nodes { id supplier { code } }')
    await fc.assert(
      fc.asyncProperty(list, rows, fc.integer({ min: 30, max: 100 }), async (field, asked, first) => {
        const whole = await exported(`{ ${field.replace(')', `, first: ${first})`)} { ${asked} } }`)
        expect(whole.rows).toEqual(await paged(field, asked, first))
        expect(whole.last.rowCount).toBe(whole.rows.length)
      }),
      { numRuns: 12 },
    )
  })

  test('takes a query that pages itself as it is, with its variables, below the viewer too', async () => {
    const query =
      'query ($n: Int, $c: String) { viewer { supplier { orders(first: $n, after: $c) { edges { cursor node { tradeOrderId } } pageInfo { hasNextPage endCursor } } } } }'
    const whole = await exported(query, { n: 60 })
    expect(whole.rows).toHaveLength(250)
    const rest = await exported(query, { n: 60, c: whole.rows[199].cursor })
    expect(rest.rows).toEqual(whole.rows.slice(200))
  })

  test('where only trusted documents are run, is one that pages itself, to the letter', async () => {
    const trusted =
      'query ($c: String) { orders(first: 100, after: $c) { nodes { id } pageInfo { hasNextPage endCursor } } }'
    const documents = new Map([trusted, '{ orders { nodes { id } } }'].map((text) => [hashDocument(text), text]))
    const app = api.appWith({ trustedDocuments: { documents, isExclusive: true } })
    const answer = await post(trusted, {}, supplier.token, app)
    expect(linesOf(await answer.text()).last).toMatchObject({ isComplete: true, rowCount: 250 })
    for (const query of ['{ orders { nodes { id } } }', `${trusted} `]) {
      const refused = await post(query, {}, supplier.token, app)
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('DOCUMENT_NOT_TRUSTED')])
    }
  })

  test('that broke off goes on after its last cursor, and both parts are the whole', async () => {
    const query = (after: string | null) =>
      `{ orders(first: 100${after ? `, after: "${after}"` : ''}) { nodes { tradeOrderId } } }`
    const whole = await exported(query(null))
    let pages = 0
    const app = api.appWith({}, (statement) => {
      if (statement.sql.includes('/* orders */')) pages += 1
      if (pages > 2) throw new Error('broken')
      return api.prisma.$queryRaw(statement)
    })
    const response = await post(query(null), {}, supplier.token, app)
    expect(response.status).toBe(200)
    const { rows, last } = linesOf(await response.text())
    expect(rows).toHaveLength(200)
    expect(last).toMatchObject({ isComplete: false, rowCount: 200, error: { code: 'INTERNAL_SERVER_ERROR' } })
    const rest = await exported(query(last.endCursor))
    expect([...rows, ...rest.rows]).toEqual(whole.rows)
  })

  test("shows one's own rows only; an operator's shows all", async () => {
    const query = '{ inventorySyncRuns { nodes { supplier { code } } } }'
    const mine = await exported(query)
    expect(new Set(mine.rows.map((row) => row.supplier.code))).toEqual(new Set([supplier.code]))
    const all = await exported(query, {}, await addOperator(api))
    expect(all.rows).toHaveLength(253)
    const theirs = `{ supplier(by: { code: "${other.code}" }) { orders { nodes { id } } } }`
    expect((await post(theirs)).status).toBe(400)
  })

  test.each([
    ['nobody’s token', '{ orders { nodes { id } } }', 401, 'UNAUTHENTICATED', 'nobody'],
    ['no token', '{ orders { nodes { id } } }', 401, 'UNAUTHENTICATED', null],
    ['an unknown field', '{ orders { nodes { nothing } } }', 400, 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['no document', '{', 400, 'GRAPHQL_PARSE_FAILED', undefined],
    ['a page of 101', '{ orders(first: 101) { nodes { id } } }', 400, 'PAGE_TOO_LARGE', undefined],
    ['a page of none', '{ orders(first: 0) { nodes { id } } }', 400, 'EXPORT_REFUSED', undefined],
    ['a wrong cursor', '{ orders(after: "x") { nodes { id } } }', 400, 'INVALID_CURSOR', undefined],
    [
      'too costly pages',
      '{ suppliers(first: 100) { nodes { orders(first: 100) { nodes { id } } } } }',
      400,
      'QUERY_TOO_COSTLY',
      undefined,
    ],
    ['a mutation', 'mutation { revokeAccessToken(input: {}) { __typename } }', 400, 'EXPORT_REFUSED', undefined],
  ])('with %s is refused before its first line', async (_name, query, status, code, token) => {
    const response = await post(query, {}, token === undefined ? supplier.token : token)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { errors: object[] }).errors[0]).toMatchObject({ extensions: { code } })
  })

  test.each(['GET', 'PUT'])('by %s is 405', async (method) => {
    expect((await api.app.request('/graphql/export', { method })).status).toBe(405)
  })

  test('that is no JSON, or not declared as such, is refused as every request', async () => {
    const send = (body: string, type: string) =>
      api.app.request('/graphql/export', { method: 'POST', headers: { 'content-type': type }, body })
    expect((await send('{', 'application/json')).status).toBe(400)
    expect((await send('{"query":"{ orders { nodes { id } } }"}', 'text/plain')).status).toBe(415)
    expect((await send(' '.repeat(257 * 1024), 'application/json')).status).toBe(413)
    expect(await (await send('{"documentId":"x"}', 'application/json')).text()).toContain('EXPORT_REFUSED')
  })

  test('reads a page only when its reader has taken the one before', async () => {
    const { result, statements } = await api.counting(async () => post('{ orders(first: 10) { nodes { id } } }'))
    const pages = () => statements.filter((sql) => sql.includes('/* orders */')).length
    expect(pages()).toBeLessThanOrEqual(2)
    const reader = result.body!.getReader()
    for (let taken = 0; taken < 5; taken += 1) await reader.read()
    const more = await api.counting(async () => reader.read())
    expect(more.statements.filter((sql) => sql.includes('/* orders */')).length).toBeLessThanOrEqual(2)
    await reader.cancel()
    expect(api.openAnswers.count()).toBe(0)
  })

  test('waits for the points of its next page, as long as it is told to, and is whole in the end', async () => {
    let now = Date.UTC(2026, 0, 5)
    const limited = await startApi(kind, {
      clock: { now: () => new Date(now) },
      // A page of 100 costs 101.
      graphql: { rateLimit: { points: 250, pointsPerSecond: 10 }, requestTimeoutMs: 999_999 },
    })
    const one = await limited.addSupplier()
    const skus = await addSkus(limited, one, 1)
    await addOrders(limited, one, skus.get('SKU-0001')!, 320)
    const response = await post('{ orders { nodes { tradeOrderId } } }', {}, one.token, limited.app)
    const reading = { isOver: false }
    const text = response.text().finally(() => {
      reading.isOver = true
    })
    // The others are deadlines of requests.
    const isWaiting = () => limited.requestTimers.planned.some(({ ms }) => ms !== 999_999)
    let waits = 0
    for (; !reading.isOver; waits += 1) {
      await vi.waitUntil(() => reading.isOver || isWaiting())
      if (!reading.isOver) now += limited.requestTimers.elapse()
    }
    expect(waits).toBeGreaterThan(1)
    const { rows, last } = linesOf(await text)
    expect([rows.length, last.isComplete]).toEqual([320, true])
    await limited.close()
  })

  test('of a token are two at once; the third is TOO_MANY_EXPORTS until one is left', async () => {
    const query = '{ orders(first: 10) { nodes { id } } }'
    const open = [await post(query), await post(query)]
    expect((await post(query)).status).toBe(429)
    expect((await post(query, {}, other.token)).status).toBe(200)
    await open[0]!.body!.cancel()
    const next = await post(query)
    expect(next.status).toBe(200)
    for (const { body } of [open[1]!, next]) await body!.cancel()
    expect((await post('{ orders { nodes { nothing } } }')).status).toBe(400)
    for (let count = 0; count < 3; count += 1) expect((await exported(query)).rows).toHaveLength(250)
  })

  test('whose token is revoked meanwhile ends with UNAUTHENTICATED and without the rest', async () => {
    const doomed = await api.addSupplier()
    const skus = await addSkus(api, doomed, 1)
    await addOrders(api, doomed, skus.get('SKU-0001')!, 60)
    const response = await post('{ orders(first: 10) { nodes { id } } }', {}, doomed.token)
    await api.prisma.accessToken.deleteMany({ where: { supplierId: doomed.id } })
    const { rows, last } = linesOf(await response.text())
    expect(rows.length).toBeLessThanOrEqual(20)
    expect(last).toMatchObject({ isComplete: false, rowCount: rows.length, error: { code: 'UNAUTHENTICATED' } })
  })

  test('over HTTP, left in the middle, asks for no more pages', async () => {
    const server = await serve(api.app)
    const leave = new AbortController()
    const response = await fetch(server.address.replace('/graphql', '/graphql/export'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${supplier.token}` },
      body: JSON.stringify({ query: '{ orders(first: 1) { nodes { id lines { sku { code title } } } } }' }),
      signal: leave.signal,
    })
    await response.body!.getReader().read()
    leave.abort()
    await expect.poll(() => api.openAnswers.count()).toBe(0)
    server.close()
  })
})

describe('an export of a process that stops', () => {
  test('ends with SERVER_STOPPING and the cursor to go on from', async () => {
    const api = await startApi('PGlite')
    const supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    await addOrders(api, supplier, skus.get('SKU-0001')!, 50)
    const response = await api.post(
      '/graphql/export',
      JSON.stringify({ query: '{ orders(first: 10) { nodes { id } } }' }),
      { authorization: `Bearer ${supplier.token}` },
    )
    api.openAnswers.endAll()
    const lines = (await response.text()).trimEnd().split('\n')
    const last = JSON.parse(lines.at(-1)!) as LastLine
    expect(last['@export']).toMatchObject({
      isComplete: false,
      rowCount: lines.length - 1,
      endCursor: expect.any(String),
      error: { code: 'SERVER_STOPPING' },
    })
    await api.close()
  })
})
