import type { GraphQLObjectType, GraphQLOutputType } from 'graphql'
import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addOrders, addSkus } from '../support/records.ts'

// A page of orders that needs no more is read without the rest of their columns (schema/row-properties.ts). A field that
// says too little about what it reads would show nothing then: every field is asked for by itself.

const Order = schema.getType('Order') as GraphQLObjectType

/** All that can be asked for below a type without arguments. */
function below(type: GraphQLOutputType, levels = 1): string {
  const named = getNamedType(type)
  if (!isObjectType(named) || levels === 0) return ' { __typename }'
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  return ` { ${fields.map((field) => field.name + (isLeafType(getNamedType(field.type)) ? '' : below(field.type, levels - 1))).join(' ')} }`
}

const FIELDS = Object.values(Order.getFields())
  .filter(({ args }) => !args.some(isRequiredArgument))
  .map(({ name, type }) => [name, isLeafType(getNamedType(type)) ? name : name + below(type)] as const)

describeOnEachDatabase('in a page of orders', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    await addOrders(api, supplier, skus.get('SKU-0001')!, 3)
  })
  afterAll(() => api.close())

  const nodesOf = async (selection: string) => {
    const { data, errors } = await api.query<{ orders: { nodes: object[] } }, object>(
      supplier.token,
      `{ orders { nodes { ${selection} } } }`,
    )
    expect(errors).toBeUndefined()
    return data.orders.nodes
  }
  const statementOf = async (query: string) => {
    const { statements } = await api.counting(() => api.query(supplier.token, query))
    return statements.find((text) => text.startsWith('/* orders */'))
  }

  test.for(FIELDS)('%s is what it is when the whole row is read', async ([name, selection]) => {
    // `warehouse` says nothing of what it reads.
    const whole = await nodesOf(`warehouse ${selection}`)
    expect(await nodesOf(selection)).toEqual(
      whole.map((node) => ({ [name]: Object.entries(node).find(([key]) => key === name)![1] })),
    )
  })

  describe('the statement', () => {
    test.each([
      ['{ orders { nodes { id } } }'],
      [
        '{ orders { edges { cursor node { id tradeOrderId __typename total { amount } lines { quantity } } } pageInfo { endCursor } totalCount } }',
      ],
      [
        '{ orders { ...Page } } fragment Page on OrderConnection { nodes { ...Row } } fragment Row on Order { status ... on Node { id } }',
      ],
      ['{ viewer { supplier { orders { nodes { market supplier { code } tickets { nodes { number } } } } } } }'],
    ])('of %s leaves columns out', async (query) => {
      expect(await statementOf(query)).toMatch(/^(?!.*placed\.\*).*placed\."tradeOrderId"/s)
    })

    test.each([
      ['{ orders { nodes { id warehouse } } }'],
      ['{ orders { nodes { id } edges { node { outboundAt } } } }'],
      [
        '{ orders { ...Page } } fragment Page on OrderConnection { nodes { ...Row } } fragment Row on Order { version }',
      ],
      ['{ viewer { supplier { orders { nodes { fees { lines { __typename } } } } } } }'],
    ])('of %s has them all', async (query) => {
      expect(await statementOf(query)).toContain('placed.*')
    })
  })

  test('the same page with and without the rest is read twice, each as it is needed', async () => {
    const { data } = await api.query<Record<string, { orders: { nodes: Record<string, unknown>[] } }>, object>(
      supplier.token,
      '{ viewer { supplier { orders { nodes { id } } } } other: viewer { supplier { orders { nodes { id version } } } } }',
    )
    expect(JSON.stringify(data.other)).toContain('"version":1')
    expect(JSON.stringify(data.viewer)).not.toContain('version')
  })
})
