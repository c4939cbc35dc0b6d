import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { postGraphql } from '../support/post-graphql.ts'

type Answer = { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }

describeOnEachDatabase('in production', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  /** Made anew for each test: it has seen no document. */
  let app: TestApi['app']
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
  })
  beforeEach(() => {
    app = api.appWith({ isProduction: true, editorToken: '<token>' })
  })
  afterAll(() => api.close())

  async function ask(token: string | null, query: string, variables: unknown = {}): Promise<Answer> {
    const response = await postGraphql(app, token, { query, variables })
    return (await response.json()) as Answer
  }
  const codesOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code)

  test.each([
    ['the standard query', getIntrospectionQuery()],
    ['__type', '{ __type(name: "Sku") { name } }'],
    ['an alias', '{ schema: __schema { __typename } }'],
    ['a fragment', '{ ...F } fragment F on Query { __schema { __typename } }'],
    ['an inline fragment', '{ ... on Query { ... { __schema { __typename } } } }'],
  ])('introspection by %s is for callers with a token, whoever asked first', async (_name, document) => {
    const known = (answer: Answer) => expect(answer.errors?.[0]?.message ?? '').not.toContain('with a token only')
    expect(codesOf(await ask(null, document))).toEqual(['INTROSPECTION_DISABLED'])
    known(await ask(supplier.token, document))
    expect(codesOf(await ask(null, document))).toEqual(['INTROSPECTION_DISABLED'])
    app = api.appWith({ isProduction: true })
    known(await ask(supplier.token, document))
    expect(codesOf(await ask(null, document))).toEqual(['INTROSPECTION_DISABLED'])
    known(await ask(supplier.token, document))
  })

  test('__typename is for everybody', async () => {
    expect(await ask(null, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } })
  })

  const suggestions: [what: string, document: string, variables?: unknown][] = [
    ['a field', '{ viewr { role } }'],
    ['a field of a type', '{ viewer { rol } }'],
    ['a field of one type behind another', '{ node(id: "x") { tradeOrderId } }'],
    ['an argument', '{ skus(frist: 1) { totalCount } }'],
    ['an argument of a directive', '{ viewer @include(fi: true) { role } }'],
    ['a type of a fragment', '{ ... on Qery { viewer { role } } }'],
    ['a type of a variable', 'query ($n: Itn) { skus(first: $n) { totalCount } }'],
    ['an input field', '{ sku(by: { nam: { code: "x" } }) { id } }'],
    ['an enum value', '{ orders(orderBy: NEWEST_FRIST) { totalCount } }'],
    ['a text for an enum value', '{ orders(orderBy: "NEWEST_FIRST") { totalCount } }'],
    [
      'an input field of a variable',
      'query ($by: SkuKey!) { sku(by: $by) { id } }',
      { by: { nam: { code: 'x' }, id: 'y' } },
    ],
    [
      'an enum value of a variable',
      'query ($by: OrderSequence!) { orders(orderBy: $by) { totalCount } }',
      { by: 'NEWEST_FRIST' },
    ],
  ]

  test.each(suggestions)('%s that is wrong is corrected for nobody without a token', async (_what, ...request) => {
    const suggests = (answer: Answer) => answer.errors?.some(({ message }) => /did you mean/i.test(message))
    // With a token, or there would be nothing to hide.
    expect(suggests(await ask(supplier.token, ...request))).toBe(true)
    const stranger = await ask(null, ...request)
    expect(stranger.errors).toBeDefined()
    expect(suggests(stranger)).toBe(false)
    expect(suggests(await ask(supplier.token, ...request))).toBe(true)
  })

  test('nobody gets the query editor', async () => {
    const page = (isProduction: boolean) =>
      api
        .appWith({ isProduction, editorToken: '<token>' })
        .request('/graphql', { headers: { accept: 'text/html,*/*;q=0.1' } })
    expect((await page(false)).headers.get('content-type')).toContain('text/html')
    const refused = await page(true)
    expect(refused.headers.get('content-type')).not.toContain('text/html')
    expect(await refused.text()).not.toContain('<token>')
  })
})

describeOnEachDatabase('not in production', (kind) => {
  test('strangers see the schema, and what is near to a wrong name', async () => {
    const api = await startApi(kind)
    expect((await api.query(null, getIntrospectionQuery())).errors).toBeUndefined()
    expect((await api.query(null, '{ viewr { role } }')).errors?.[0]?.message).toContain('Did you mean "viewer"')
    await api.close()
  })
})
