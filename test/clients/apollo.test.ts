import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OrdersDocument, SetJitStockDocument } from '../generated/graphql.ts'
import { schema } from '../../schema/schema.ts'
import { getNamedType, isInterfaceType, isUnionType } from 'graphql'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { serve } from '../support/serve.ts'
import { addOrders, addSkus } from '../support/records.ts'

describe('Apollo Client', () => {
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

  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isInterfaceType(type) || isUnionType(type))
      .map((type) => [getNamedType(type).name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  )
  const client = (token: string) =>
    new ApolloClient({
      cache: new InMemoryCache({
        possibleTypes,
        typePolicies: { Query: { fields: { orders: relayStylePagination(['where', 'orderBy']) } } },
      }),
      link: new HttpLink({ uri: host.address, headers: { authorization: `Bearer ${token}` } }),
    })

  test('joins pages of 2 into one list of 5 with its own Relay pagination', async () => {
    const apollo = client(supplier.token)
    const variables = { first: 2, orderBy: 'NEWEST_FIRST' } as const
    const fetchPolicy = 'network-only'
    let page = (await apollo.query({ query: OrdersDocument, variables, fetchPolicy })).data?.orders
    while (page?.pageInfo.hasNextPage) {
      const more = { ...variables, after: page.pageInfo.endCursor }
      page = (await apollo.query({ query: OrdersDocument, variables: more, fetchPolicy })).data?.orders
    }
    const joined = apollo.cache.readQuery({ query: OrdersDocument, variables })
    const ids = joined?.orders.edges.map(({ node }) => node.id)
    expect(new Set(ids).size).toBe(5)
  })

  test('normalises what a mutation answers: the next read comes from its cache', async () => {
    const apollo = client(supplier.token)
    const query = gql`
      query ($id: ID!) {
        node(id: $id) {
          id
          ... on Sku {
            code
            jitStock {
              sellableQuantity
            }
          }
        }
      }
    `
    await apollo.query({ query, variables: { id: skuId } })
    await apollo.mutate({ mutation: SetJitStockDocument, variables: { input: { skuId, sellableQuantity: 31 } } })
    const cached = apollo.cache.readQuery({ query, variables: { id: skuId } })
    expect(cached).toMatchObject({ node: { jitStock: { sellableQuantity: 31 } } })
  })

  test('gets a refusal as a typed result of the mutation', async () => {
    const { data } = await client(supplier.token).mutate({
      mutation: SetJitStockDocument,
      variables: { input: { skuId, sellableQuantity: -1 } },
    })
    expect(data?.setJitStock).toMatchObject({ __typename: 'InvalidInput', field: 'sellableQuantity' })
  })

  test('tells an error by its stable code', async () => {
    const refused = client('nobody-holds-this-token').query({
      query: OrdersDocument,
      variables: { first: 2, orderBy: 'NEWEST_FIRST' },
    })
    const error: unknown = await refused.catch((cause: unknown) => cause)
    expect(error).toMatchObject({ statusCode: 401 })
    const tooMany: unknown = await client(supplier.token)
      .query({ query: OrdersDocument, variables: { first: 101, orderBy: 'NEWEST_FIRST' } })
      .catch((cause: unknown) => cause)
    expect(CombinedGraphQLErrors.is(tooMany) && tooMany.errors[0]?.extensions?.code).toBe('PAGE_TOO_LARGE')
  })
})
