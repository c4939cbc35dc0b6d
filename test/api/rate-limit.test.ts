import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { postGraphql } from '../support/post-graphql.ts'

type Answer = {
  data?: { rateLimit?: unknown }
  errors?: { extensions: { code: string } }[]
  extensions: { cost: unknown; rateLimit: { remaining: number; cost: number } }
}

describeOnEachDatabase('the rate limit', (kind) => {
  const clock = { nowMs: TEST_NOW.getTime(), now: () => new Date(clock.nowMs) }
  let api: TestApi
  let supplier: TestSupplier
  /** Made anew for each test: its buckets are full. */
  let app: TestApi['app']
  beforeAll(async () => {
    api = await startApi(kind, { clock })
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
    app = api.appWith({ rateLimit: { points: 100, pointsPerSecond: 10 } })
  })
  afterAll(() => api.close())

  async function ask(query: string, token: string | null = supplier.token) {
    const response = await postGraphql(app, token, { query })
    const answer = (await response.json()) as Answer
    return { response, answer, code: answer.errors?.[0]?.extensions.code }
  }

  /** A query that may return so many objects. */
  const ofCost = (cost: number) => `{ skus(first: ${cost - 1}) { nodes { code } } }`

  test('is shown alike in the headers, in extensions and as a field', async () => {
    const { response, answer } = await ask(
      '{ rateLimit { limit pointsPerSecond remaining resetAt cost } skus(first: 28) { nodes { code } } }',
    )
    const shown = {
      limit: 100,
      pointsPerSecond: 10,
      remaining: 70,
      resetAt: new Date(clock.nowMs + 3000).toISOString(),
      cost: 30,
    }
    expect(answer.data?.rateLimit).toEqual(shown)
    expect(answer.extensions).toEqual({ cost: { requested: 30, limit: 10_000 }, rateLimit: shown })
    expect(response.headers.get('ratelimit')).toBe('"points";r=70;t=3')
    expect(response.headers.get('ratelimit-policy')).toBe('"points";q=100;w=10;qu="points"')
    expect(response.headers.get('retry-after')).toBeNull()
  })

  test('lets 100 points through and refuses the 101st with 429, and says when to come back', async () => {
    expect((await ask(ofCost(99))).code).toBeUndefined()
    expect((await ask('{ __typename }')).answer.extensions.rateLimit).toMatchObject({ remaining: 0, cost: 1 })
    const { response, answer, code } = await ask('{ __typename }')
    expect([response.status, code]).toEqual([429, 'RATE_LIMITED'])
    expect(response.headers.get('retry-after')).toBe('1')
    expect(response.headers.get('ratelimit')).toBe('"points";r=0;t=10')
    expect(answer.extensions.rateLimit).toMatchObject({ remaining: 0, cost: 0 })
    expect(answer.data).toBeUndefined()
  })

  test.each([
    [3099, 'RATE_LIMITED'],
    [3100, undefined],
  ])('gives 31 missing points after 3,100 ms and not before: %i ms', async (waitMs, expected) => {
    await ask(ofCost(80))
    const { response, code } = await ask(ofCost(50))
    expect([response.status, code]).toEqual([429, 'RATE_LIMITED'])
    // 19 are left after the point for this request; the next time it costs 50.
    expect(response.headers.get('retry-after')).toBe('4')
    clock.nowMs += waitMs
    expect((await ask(ofCost(50))).code).toBe(expected)
  })

  test('refuses before any SQL but the one that asks whose token it is', async () => {
    await ask(ofCost(100))
    for (const document of ['{ __typename }', ofCost(50)]) {
      const { result, statements } = await api.counting(() => ask(document))
      expect(result.code).toBe('RATE_LIMITED')
      expect(statements).toHaveLength(1)
      expect(statements[0]).toContain('"AccessToken"')
    }
  })

  test('of one token holds up no other, and that of the anonymous is one for them all', async () => {
    await ask(ofCost(100))
    const other = await api.addSupplier()
    expect((await ask('{ __typename }', other.token)).code).toBeUndefined()
    for (let request = 0; request < 100; request += 1) await ask('{ __typename }', null)
    expect((await ask('{ __typename }', null)).code).toBe('RATE_LIMITED')
    expect((await ask('{ __typename }', other.token)).code).toBeUndefined()
  })

  test.each([
    ['is not GraphQL', '{'],
    ['does not fit the schema', '{ nothing }'],
    ['is too deep', `{ a ${'{ a '.repeat(16)} ${'} '.repeat(16)} }`],
    ['is too costly', '{ skus(first: 99) { nodes { supplier { skus(first: 100) { nodes { id } } } } } }'],
  ])('takes 1 point for a document that %s', async (_name, document) => {
    const { answer } = await ask(document)
    expect(answer.errors).toBeDefined()
    expect(answer.extensions.rateLimit).toMatchObject({ cost: 1, remaining: 99 })
  })

  test('shows the cost of a query that is refused for it', async () => {
    const { answer, code } = await ask(
      '{ skus(first: 99) { nodes { supplier { skus(first: 100) { nodes { id } } } } } }',
    )
    expect(code).toBe('QUERY_TOO_COSTLY')
    expect(answer.extensions.cost).toEqual({ requested: 10_198, limit: 10_000 })
  })

  test('takes nothing for a token that nobody holds', async () => {
    const { response, code } = await ask('{ __typename }', 'nobody')
    expect([response.status, code]).toEqual([401, 'UNAUTHENTICATED'])
    expect(response.headers.get('ratelimit')).toBeNull()
  })

  test('holds for 50 requests at once: what is let through is never more than there is', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(ofCost(10))))
    // 10 points each, and 1 for each that is refused.
    const passed = answers.filter(({ code }) => code === undefined).length
    expect(passed).toBeGreaterThan(0)
    expect(passed * 10).toBeLessThanOrEqual(100)
    const spent = answers.reduce((sum, { answer }) => sum + answer.extensions.rateLimit.cost, 0)
    expect(spent).toBeLessThanOrEqual(100)
  })
})
