import { afterAll, beforeAll, expect, test } from 'vitest'
import { NodesDocument, OrdersDocument, SuppliersOverviewDocument } from '../generated/graphql.ts'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addOrders, addRuns, addSkus } from '../support/records.ts'

describeOnEachDatabase('the statements of a query', (kind) => {
  let api: TestApi
  let operator: string
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
  })
  afterAll(() => api.close())

  async function addFullSupplier(rows: number) {
    const supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, rows)
    await addOrders(api, supplier, skus.get('SKU-0001')!, rows)
    await addRuns(api, supplier, rows)
    return supplier
  }

  /** The names of our raw statements, and the tables of the others. */
  const named = (statements: string[]) =>
    statements.map((sql) => /^\/\* (\w+) \*\//.exec(sql)?.[1] ?? /FROM "public"\."(\w+)"/.exec(sql)?.[1] ?? sql)

  test('on suppliers with their SKUs, stock, orders, lines and runs: one each, for 1 supplier with 10 rows and for 20 with 1,000', async () => {
    await addFullSupplier(10)
    const few = await api.counting(() => api.query(operator, SuppliersOverviewDocument, { first: 50 }))
    for (let count = 0; count < 19; count += 1) await addFullSupplier(count === 0 ? 1000 : 10)
    const many = await api.counting(() => api.query(operator, SuppliersOverviewDocument, { first: 50 }))

    expect(few.result.errors).toBeUndefined()
    expect(many.result.data.suppliers.nodes).toHaveLength(20)
    expect(many.result.data.suppliers.nodes.map(({ orders }) => orders.totalCount)).toContain(1000)
    expect(many.result.data.suppliers.nodes.every(({ orders }) => orders.nodes.length === 5)).toBe(true)
    const expected = [
      'AccessToken',
      'suppliers',
      'skus',
      'skusCount',
      'jitStockOfSku',
      'warehouseStockOfSku',
      'orders',
      'ordersCount',
      'linesOfOrder',
      'Sku',
      'Supplier',
      'inventorySyncRuns',
      'inventorySyncRunsCount',
    ].toSorted()
    expect(named(few.statements).toSorted()).toEqual(expected)
    expect(named(many.statements).toSorted()).toEqual(expected)
  })

  test('on a list that does not ask for the number of all has no count', async () => {
    const supplier = await addFullSupplier(3)
    const { statements } = await api.counting(() => api.query(supplier.token, OrdersDocument))
    expect(named(statements)).toEqual(['AccessToken', 'orders', 'linesOfOrder', 'Sku'])
  })

  test('on 100 nodes are one for each type', async () => {
    const supplier = await addFullSupplier(98)
    const orders = await api.prisma.order.findMany({ where: { supplierId: supplier.id }, take: 98 })
    const ids = [...orders.map(({ id }) => `Order:${id}`), `Supplier:${supplier.id}`, 'Sku:none']
    const encoded = ids.map((id) => Buffer.from(id).toString('base64'))
    const { result, statements } = await api.counting(() => api.query(supplier.token, NodesDocument, { ids: encoded }))
    expect(result.data.nodes.filter((node) => node !== null)).toHaveLength(99)
    expect(named(statements).toSorted()).toEqual(['AccessToken', 'Order', 'Supplier'])
  })
})
