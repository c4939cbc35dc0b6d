import { afterAll, beforeAll, expect, test } from 'vitest'
import { NODE_TYPES } from '../../schema/builder.ts'
import { schema } from '../../schema/schema.ts'
import { encodeCursor } from '../../server/kit/cursor.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, addViewer, startApi } from '../support/api.ts'
import { changeDocument, isForOperators, MUTATIONS } from '../support/changes-of-schema.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { fieldOf } from '../support/documents-of-schema.ts'
import { addOrders, addRuns, addSkus } from '../support/records.ts'
import {
  NodeDocument,
  NodesDocument,
  OrderCountDocument,
  OrderOfDocument,
  OrdersDocument,
  RunsDocument,
  SetJitStockDocument,
  SkuOfDocument,
  SkusDocument,
  SupplierOfDocument,
  SuppliersOverviewDocument,
  ViewerStockDocument,
} from '../generated/graphql.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

describeOnEachDatabase('a token', (kind) => {
  let api: TestApi
  let mine: TestSupplier
  let other: TestSupplier
  let operator: string
  /** Global ids of everything that the other supplier has. */
  let otherIds: string[]

  beforeAll(async () => {
    api = await startApi(kind)
    mine = await api.addSupplier()
    other = await api.addSupplier()
    operator = await addOperator(api)
    for (const supplier of [mine, other]) {
      const skus = await addSkus(api, supplier, 2)
      await addOrders(api, supplier, skus.get('SKU-0001')!, 3)
      await addRuns(api, supplier, 3)
    }
    const where = { supplierId: other.id }
    const [sku, order, run] = await Promise.all([
      api.prisma.sku.findFirstOrThrow({ where }),
      api.prisma.order.findFirstOrThrow({ where }),
      api.prisma.inventorySyncRun.findFirstOrThrow({ where }),
    ])
    otherIds = [
      globalId('Supplier', other.id),
      globalId('Sku', sku.id),
      globalId('Order', order.id),
      globalId('InventorySyncRun', run.id),
    ]
  })
  afterAll(() => api.close())

  test('of a supplier opens none of another: node and nodes answer as for things that do not exist', async () => {
    for (const id of otherIds) {
      const theirs = await api.query(mine.token, NodeDocument, { id })
      expect(theirs).toEqual({ status: 200, data: { node: null } })
      const asOperator = await api.query(operator, NodeDocument, { id })
      expect(asOperator.data.node?.id).toBe(id)
    }
    const nobody = globalId('Sku', '00000000-0000-7000-8000-000000000000')
    const { data } = await api.query(mine.token, NodesDocument, { ids: [...otherIds, nobody] })
    expect(data.nodes).toEqual([null, null, null, null, null])
  })

  test('of a supplier opens none of another: supplier, sku and order by id and by name are null', async () => {
    const [supplierId, skuId, orderId] = otherIds as [string, string, string]
    const names = { supplierCode: other.code }
    const answers = [
      await api.query(mine.token, SupplierOfDocument, { by: { id: supplierId } }),
      await api.query(mine.token, SupplierOfDocument, { by: { code: other.code } }),
      await api.query(mine.token, SkuOfDocument, { by: { id: skuId } }),
      await api.query(mine.token, SkuOfDocument, { by: { name: { code: 'SKU-0001', ...names } } }),
      await api.query(mine.token, OrderOfDocument, { by: { id: orderId } }),
      await api.query(mine.token, OrderOfDocument, { by: { name: { tradeOrderId: 'T-00000', ...names } } }),
    ]
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined()
      expect(Object.values(data)).toEqual([null])
    }
  })

  test('of a supplier lists and counts only its own, with a cursor of another supplier too', async () => {
    const { data } = await api.query(mine.token, SuppliersOverviewDocument, { first: 50 })
    expect(data.suppliers.nodes.map(({ code }) => code)).toEqual([mine.code])
    expect((await api.query(mine.token, OrderCountDocument)).data.orders.totalCount).toBe(3)
    expect((await api.query(mine.token, RunsDocument)).data.inventorySyncRuns.totalCount).toBe(3)

    const theirs = await api.query(other.token, OrdersDocument, { first: 1 })
    const after = theirs.data.orders.pageInfo.endCursor
    const page = await api.query(mine.token, OrdersDocument, { after })
    const own = await api.prisma.order.findMany({ where: { supplierId: mine.id } })
    const ownIds = own.map(({ id }) => globalId('Order', id))
    for (const { node } of page.data.orders.edges) expect(ownIds).toContain(node.id)
  })

  test('of a supplier changes none of another: the answer is that of a SKU that does not exist', async () => {
    const input = { skuId: otherIds[1]!, sellableQuantity: 1 }
    const theirs = await api.query(mine.token, SetJitStockDocument, { input })
    const nobody = globalId('Sku', '00000000-0000-7000-8000-000000000000')
    const none = await api.query(mine.token, SetJitStockDocument, { input: { ...input, skuId: nobody } })
    expect(theirs.data.setJitStock.__typename).toBe('NotFound')
    expect(theirs).toEqual(none)
    const stock = await api.prisma.jitStock.findMany({ where: { sku: { supplierId: other.id } } })
    expect(stock.map(({ sellableQuantity }) => sellableQuantity)).toEqual([100, 100])
  })

  test('of an operator sees both', async () => {
    const { data } = await api.query(operator, SuppliersOverviewDocument, { first: 50 })
    expect(data.suppliers.nodes.map(({ code }) => code)).toEqual([mine.code, other.code])
    expect((await api.query(operator, OrderCountDocument)).data.orders.totalCount).toBe(6)
    const { data: viewer } = await api.query(operator, ViewerStockDocument)
    expect(viewer.viewer).toEqual({ role: 'PLATFORM_OPERATOR', supplier: null })
  })

  test('of an operator that names a SKU which several suppliers have, without the supplier, gets null', async () => {
    const { data } = await api.query(operator, SkuOfDocument, { by: { name: { code: 'SKU-0001' } } })
    expect(data.sku).toBeNull()
  })

  test('that nobody holds is 401, also for the schema', async () => {
    const answer = await api.query('wrong', '{ __typename }')
    expect(answer.status).toBe(401)
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  /** Ids of every type, for documents made from the schema. */
  const samples = {
    ...Object.fromEntries(
      NODE_TYPES.map((type) => [`${type[0]!.toLowerCase()}${type.slice(1)}Id`, `"${globalId(type, 'none')}"`]),
    ),
    id: `"${globalId('Sku', 'none')}"`,
    ids: `["${globalId('Sku', 'none')}"]`,
  }
  const mutations = MUTATIONS.map((mutation) => changeDocument(mutation, samples))
  const codesOf = async (token: string | null, document: string) => [
    document,
    (await api.query(token, document)).errors?.map(({ extensions }) => extensions.code),
  ]

  test('left out shows the schema and refuses every field of data and every change', async () => {
    expect((await api.query(null, '{ __typename __schema { queryType { name } } }')).errors).toBeUndefined()
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
    const queries = fields.map((field) => `{ ${fieldOf('Query', field, samples)} }`)
    expect(mutations.length).toBeGreaterThan(10)
    for (const document of [...queries, ...mutations]) {
      expect(await codesOf(null, document)).toEqual([document, ['UNAUTHENTICATED']])
    }
  })

  test('of a viewer makes no change', async () => {
    const viewer = await addViewer(api, mine)
    for (const document of mutations) expect(await codesOf(viewer, document)).toEqual([document, ['FORBIDDEN']])
  })

  test('of a supplier, an administrator’s too, makes no change that is the platform’s', async () => {
    const operators = mutations.filter((_document, place) => isForOperators(MUTATIONS[place]!))
    expect(operators.length).toBeGreaterThan(20)
    for (const token of [mine.token, await addViewer(api, mine)]) {
      for (const document of operators) expect(await codesOf(token, document)).toEqual([document, ['FORBIDDEN']])
    }
  })
})

describeOnEachDatabase('a GraphQL request', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
  })
  afterAll(() => api.close())

  const codeOf = async (document: string) => (await api.query(supplier.token, document)).errors?.[0]?.extensions.code

  test.each([
    ['{ skus(first: 101) { totalCount } }', 'PAGE_TOO_LARGE'],
    ['{ skus(last: 101) { totalCount } }', 'PAGE_TOO_LARGE'],
    ['{ skus(first: -1) { totalCount } }', 'INVALID_PAGE'],
    ['{ skus(first: 1, last: 1) { totalCount } }', 'INVALID_PAGE'],
    ['{ skus(after: "abc") { totalCount } }', 'INVALID_CURSOR'],
    ['{ node(id: "abc") { id } }', 'INVALID_ID'],
    ['{ node(id: "TW9uZXk6MQ==") { id } }', 'INVALID_ID'],
    ['{ sku(by: { id: "U3VwcGxpZXI6MQ==" }) { id } }', 'INVALID_ID'],
    ['101 ids in nodes', 'TOO_MANY_NODES', `{ nodes(ids: [${'"U2t1OjE=",'.repeat(101)}]) { id } }`],
  ])('%s is refused with %s', async (_name, code, document = _name) => {
    expect(await codeOf(document)).toBe(code)
  })

  test('with an id of a type but no uuid answers null, as for a thing that does not exist', async () => {
    const { data, errors } = await api.query(supplier.token, NodeDocument, { id: globalId('Sku', "1' OR 1=1") })
    expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined })
  })

  test.each(['a\0b', '\ud800', '\ufffd'])('for the name %j answers null, never a fault', async (name) => {
    const answers = [
      await api.query(supplier.token, SupplierOfDocument, { by: { code: name } }),
      await api.query(supplier.token, SkuOfDocument, { by: { name: { code: name } } }),
      await api.query(supplier.token, SkuOfDocument, { by: { name: { code: 'x', supplierCode: name } } }),
      await api.query(supplier.token, OrderOfDocument, { by: { name: { tradeOrderId: name } } }),
      await api.query(supplier.token, OrderOfDocument, { by: { name: { tradeOrderId: 'x', supplierCode: name } } }),
    ]
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined()
      expect(Object.values(data)).toEqual([null])
    }
  })

  test.each([
    '2026-02-30T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '2026-01-05T24:00:00.000Z',
    '2026-01-05T00:00:00Z',
    'x',
  ])('with a cursor that was made up with the key %s is refused', async (key) => {
    const after = encodeCursor('orders-', { key, id: '01a20506-463a-710d-9e85-e177f497cece' })
    const { errors } = await api.query(supplier.token, OrdersDocument, { after })
    expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR')
  })

  test('with a cursor of another connection is refused', async () => {
    const skus = await addSkus(api, supplier, 1)
    await addOrders(api, supplier, skus.get('SKU-0001')!, 1)
    const { data } = await api.query(supplier.token, OrdersDocument, { first: 1 })
    const after = data.orders.pageInfo.endCursor
    expect((await api.query(supplier.token, SkusDocument, { after })).errors?.[0]?.extensions.code).toBe(
      'INVALID_CURSOR',
    )
    const turned = await api.query(supplier.token, OrdersDocument, { after, orderBy: 'OLDEST_FIRST' })
    expect(turned.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR')
  })

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('as %s is 415: a web page could send it', async (contentType) => {
    const headers = { 'content-type': contentType, authorization: `Bearer ${supplier.token}` }
    const answer = await api.app.request('/graphql', { method: 'POST', body: 'query={viewer{role}}', headers })
    expect(answer.status).toBe(415)
  })

  test('as a list of operations is refused', async () => {
    const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])
    const answer = await api.post('/graphql', body, { authorization: `Bearer ${supplier.token}` })
    expect(answer.status).toBe(400)
  })

  test('of 257 kB is 413', async () => {
    expect((await api.post('/graphql', ' '.repeat(257 * 1024), {})).status).toBe(413)
  })

  test('that meets a fault of ours shows a request id and no detail; the log has both', async () => {
    const broken = await startApi(kind)
    const { token } = await broken.addSupplier()
    await broken.prisma.$executeRaw`DROP TABLE "OrderLine"`
    await broken.prisma.$executeRaw`DROP TABLE "Order" CASCADE`
    const { errors } = await broken.query(token, '{ orders { totalCount edges { cursor } } }')
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).not.toMatch(/Order|relation|SELECT/)
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
    expect(broken.faults).toMatchObject([{ event: 'graphql-fault', requestId: errors?.[0]?.extensions.requestId }])
    await broken.close()
  })
})
