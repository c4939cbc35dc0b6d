import { Client, fetchExchange } from '@urql/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OrdersQuery } from '../generated/graphql.ts'
import { OrdersDocument, SetJitStockDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { serve } from '../support/serve.ts'
import { addOrders, addSkus } from '../support/records.ts'

describe('urql', () => {
  let api: TestApi
  let host: Awaited<ReturnType<typeof serve>>
  let supplier: TestSupplier
  let skuId: string
  beforeAll(async () => {
    api = await startApi('PGlite')
    host = await serve(api.app)
    supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    skuId = Buffer.from(`Sku:${skus.get('SKU-0001')}`).toString('base64')
    await addOrders(api, supplier, skus.get('SKU-0001')!, 5)
  })
  afterAll(async () => {
    host.close()
    await api.close()
  })

  const client = () =>
    new Client({
      url: host.address,
      exchanges: [fetchExchange],
      fetchOptions: { headers: { authorization: `Bearer ${supplier.token}` } },
      preferGetMethod: false,
    })

  test('pages through 5 orders by 2', async () => {
    const ids: string[] = []
    let page: OrdersQuery['orders'] | undefined
    do {
      const after = page?.pageInfo.endCursor
      const variables = { first: 2, orderBy: 'NEWEST_FIRST' as const, ...(after ? { after } : {}) }
      const { data, error } = await client().query(OrdersDocument, variables).toPromise()
      expect(error).toBeUndefined()
      page = data!.orders
      ids.push(...page.edges.map(({ node }) => node.id))
    } while (page.pageInfo.hasNextPage)
    expect(new Set(ids).size).toBe(5)
  })

  test('gets the payload of a mutation, or its refusal as a typed result', async () => {
    const set = (sellableQuantity: number) =>
      client().mutation(SetJitStockDocument, { input: { skuId, sellableQuantity } }).toPromise()
    expect((await set(9)).data?.setJitStock).toMatchObject({ sku: { jitStock: { sellableQuantity: 9 } } })
    expect((await set(-9)).data?.setJitStock).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' })
  })

  test('reads by GET too', async () => {
    const byGet = new Client({
      url: host.address,
      exchanges: [fetchExchange],
      fetchOptions: { headers: { authorization: `Bearer ${supplier.token}` } },
      preferGetMethod: 'force',
    })
    const { data } = await byGet.query(OrdersDocument, { first: 1, orderBy: 'NEWEST_FIRST' }).toPromise()
    expect(data?.orders.edges).toHaveLength(1)
  })
})
