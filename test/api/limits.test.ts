import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addOrders, addSkus } from '../support/records.ts'

describeOnEachDatabase('the limits of a query', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
    operator = await addOperator(api)
    const skus = await addSkus(api, supplier, 2)
    await addOrders(api, supplier, skus.get('SKU-0001')!, 2)
  })
  afterAll(() => api.close())

  const codeOf = async (document: string, variables?: unknown) =>
    (await api.query(operator, document, variables)).errors?.[0]?.extensions.code

  /** A document of so many tokens. */
  const ofTokens = (count: number) => {
    const nobody = `"${Buffer.from('Sku:nobody').toString('base64')}" `
    const fields = Array.from({ length: 40 }, (_, index) => {
      // Each field has 12 tokens and its ids; the two brackets around them all count too.
      const ids = Math.floor((count - 2 + index) / 40) - 12
      return `a${index}: nodes(ids: [${nobody.repeat(ids)}]) { id }`
    })
    return `{ ${fields.join(' ')} }`
  }
  const aliases = (count: number, field: string) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} }`

  test('4,000 tokens pass, 4,001 are refused', async () => {
    expect(await codeOf(ofTokens(4000))).toBeUndefined()
    expect(await codeOf(ofTokens(4001))).toBe('QUERY_TOO_LARGE')
  })

  test('a depth of 16 passes, 17 is refused, through fragments too', async () => {
    const levels = (count: number) => 'supplier { orders(first: 1) { nodes { '.repeat(count)
    const closed = (count: number) => '} '.repeat(count * 3)
    // viewer, 4 times 3 levels, supplier, code: 15; then fields of a supplier.
    const document = (below: string) => `{ viewer { ${levels(4)} supplier { ${below} } ${closed(4)} } }`
    expect(await codeOf(document('skus(first: 1) { totalCount }'))).toBeUndefined()
    expect(await codeOf(document('skus(first: 1) { nodes { code } }'))).toBe('QUERY_TOO_DEEP')
    const spread = `${document('...F')} fragment F on Supplier { skus(first: 1) { nodes { code } } }`
    expect(await codeOf(spread)).toBe('QUERY_TOO_DEEP')
  })

  test('50 fields at the root pass, 51 are refused, aliases and fragments included', async () => {
    expect(await codeOf(aliases(50, 'viewer { role }'))).toBeUndefined()
    expect(await codeOf(aliases(51, 'viewer { role }'))).toBe('TOO_MANY_ROOT_FIELDS')
    const spread = `{ ...F ...F } fragment F on Query ${aliases(26, 'viewer { role }')}`
    expect(await codeOf(spread)).toBe('TOO_MANY_ROOT_FIELDS')
  })

  test('200 aliases in a document pass, 201 are refused, wherever they stand and in fragments too', async () => {
    const roles = (count: number) => aliases(count, 'role')
    expect(await codeOf(`{ viewer ${roles(200)} }`)).toBeUndefined()
    expect(await codeOf(`{ viewer ${roles(201)} }`)).toBe('TOO_MANY_ALIASES')
    const spread = (count: number) =>
      `{ viewer { ...F ... on Viewer ${roles(100)} } } fragment F on Viewer ${roles(count)}`
    expect(await codeOf(spread(100))).toBeUndefined()
    expect(await codeOf(spread(101))).toBe('TOO_MANY_ALIASES')
  })

  test('50 directives in a document pass, 51 are refused, and so is one twice at a place', async () => {
    const included = (count: number) => `{ viewer { ${'role @include(if: true) '.repeat(count)} } }`
    expect(await codeOf(included(50))).toBeUndefined()
    expect(await codeOf(included(51))).toBe('TOO_MANY_DIRECTIVES')
    expect(await codeOf(`query ${'@a '.repeat(51)} { viewer { role } }`)).toBe('TOO_MANY_DIRECTIVES')
    expect(await codeOf('{ viewer { role @skip(if: false) @skip(if: false) } }')).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  test('__schema or __type twice passes, three times is refused', async () => {
    expect(await codeOf('{ __schema { __typename } __type(name: "Sku") { name } }')).toBeUndefined()
    expect(await codeOf(aliases(3, '__schema { __typename }'))).toBe('TOO_MANY_ROOT_FIELDS')
    expect(await codeOf(aliases(3, '__type(name: "Sku") { name }'))).toBe('TOO_MANY_ROOT_FIELDS')
  })

  // 1 connection, 99 suppliers, and for each a connection with 99 SKUs: 1 + 99 * 101.
  const tenThousand = 'suppliers(first: 99) { nodes { skus(first: 99) { nodes { code } } } }'

  test('10,000 objects pass, 10,001 are refused with both numbers', async () => {
    expect(await codeOf(`{ ${tenThousand} }`)).toBeUndefined()
    const { errors } = await api.query(operator, `{ ${tenThousand} viewer { role } }`)
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY')
    expect(errors?.[0]?.message).toContain('may return 10,001 objects; at most 10,000')
  })

  test('page sizes and ids count from variables, their defaults, and "last"', async () => {
    const sized = (first: string) =>
      `query ($n: Int = 99) { suppliers(${first}) { nodes { skus(first: $n) { nodes { code } } } } }`
    expect(await codeOf(sized('first: $n'))).toBeUndefined()
    expect(await codeOf(sized('first: $n'), { n: 100 })).toBe('QUERY_TOO_COSTLY')
    expect(await codeOf(sized('last: 100'))).toBe('QUERY_TOO_COSTLY')
    const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Supplier { skus(first: 100) { nodes { code } } } } }`
    const ids = Array.from({ length: 99 }, () => Buffer.from('Sku:none').toString('base64'))
    expect(await codeOf(nodes, { ids: ids.slice(0, 98) })).toBeUndefined()
    expect(await codeOf(nodes, { ids: [...ids, ids[0]] })).toBe('QUERY_TOO_COSTLY')
  })

  test('an object counts once for each 20 of its values: aliases multiply nothing for free', async () => {
    const values = (count: number) => aliases(count, 'code')
    const document = (count: number) =>
      `{ suppliers(first: 90) { nodes { skus(first: 90) { nodes ${values(count)} } } } }`
    expect(await codeOf(document(20))).toBeUndefined()
    expect(await codeOf(document(21))).toBe('QUERY_TOO_COSTLY')
  })

  test('a fragment is computed once, however often it is spread: 2^100 objects are counted at once', async () => {
    const doubling = Array.from(
      { length: 5 },
      (_, index) =>
        `fragment F${index} on Supplier { a: skus(first: 1) { nodes { supplier { ...F${index + 1} } } } b: skus(first: 1) { nodes { supplier { ...F${index + 1} } } } }`,
    )
    const document = `{ viewer { supplier { ...F0 } } } ${doubling.join(' ')} fragment F5 on Supplier { code }`
    expect(await codeOf(document)).toBe('QUERY_TOO_DEEP')
    const wide = Array.from(
      { length: 100 },
      (_, index) => `fragment G${index} on Supplier { ...G${index + 1} ...G${index + 1} }`,
    )
    const spread = `{ viewer { supplier { ...G0 } } } ${wide.join(' ')} fragment G100 on Supplier { skus { nodes { code } } }`
    expect(await codeOf(spread)).toBe('QUERY_TOO_COSTLY')
  })

  test('a fragment that spreads itself is refused by validation', async () => {
    expect(await codeOf('{ viewer { supplier { ...F } } } fragment F on Supplier { ...F }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    )
  })

  const nested = `{ viewer { ${'supplier { orders(first: 100) { nodes { '.repeat(4)} tradeOrderId ${'} } } '.repeat(4)} } }`
  const attacks: [name: string, document: string, code: string][] = [
    ['orders of the supplier of orders of 100 each, 14 deep', nested, 'QUERY_TOO_COSTLY'],
    [
      'the same, 62 deep',
      nested.replaceAll('tradeOrderId', `${'supplier { orders { nodes { '.repeat(16)} id ${'} } } '.repeat(16)}`),
      'QUERY_TOO_DEEP',
    ],
    ['400 aliases of __schema', aliases(400, '__schema { types { name } }'), 'TOO_MANY_ROOT_FIELDS'],
    ['3,400 aliases of __schema', aliases(3400, '__schema { types { fields { name } } }'), 'QUERY_TOO_LARGE'],
    ['3,900 brackets', `{ sku(by: ${'['.repeat(3900)}) { id } }`, 'QUERY_TOO_DEEP'],
  ]

  test.each(attacks)('%s: refused before any SQL, in less than 1 s', async (_name, document, code) => {
    const startedAtMs = performance.now()
    const anonymous = await api.counting(() => api.query(null, document))
    const known = await api.counting(() => api.query(supplier.token, document))
    expect(performance.now() - startedAtMs).toBeLessThan(1000)
    expect(anonymous.result.errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(known.result.errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(anonymous.statements).toEqual([])
    // Whose token it is was asked before the document was read.
    expect(known.statements).toHaveLength(1)
    expect(known.statements[0]).toContain('"AccessToken"')
  })

  test('3,990 times the same field is answered in less than 1 s', async () => {
    const startedAtMs = performance.now()
    await api.query(null, `{ viewer { ${'role '.repeat(3990)} } }`)
    expect(performance.now() - startedAtMs).toBeLessThan(1000)
  })

  test("the standard introspection query passes, and GraphiQL's", async () => {
    expect((await api.query(null, getIntrospectionQuery())).errors).toBeUndefined()
    const full = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    expect((await api.query(null, full)).errors).toBeUndefined()
  })
})
