import { expect, test } from 'vitest'
import { z } from 'zod'
import { GATEWAY_METHODS } from '../contract/gateway-methods.ts'
import { withWrappedLists } from './wrapped-lists.ts'

test('lists stand one level deeper at every depth: by name of their items, texts under `string`, numbers under `number`', () => {
  const answer = {
    data_list: [{ no: 'PO1', whc_order_no_list: ['a'], lines: [{ ids: [1, 2], sku_list: [] }] }],
    empty_list: [],
    other: { nothing: null, count: 0 },
  }
  expect(withWrappedLists(answer, { data_list: 'purchase_order_dto', empty_list: 'string' })).toEqual({
    data_list: {
      purchase_order_dto: [
        {
          no: 'PO1',
          whc_order_no_list: { string: ['a'] },
          lines: { line: [{ ids: { number: [1, 2] }, sku_list: { sku: [] } }] },
        },
      ],
    },
    empty_list: { string: [] },
    other: { nothing: null, count: 0 },
  })
})

// Nobody sees what an empty list would hold, so the methods name those of texts and numbers.
test.each(GATEWAY_METHODS.map((method) => [method.name, method] as const))(
  '%s names its lists of texts and numbers',
  (_, { answer, listItems }) => {
    for (const [list, item] of plainLists(z.toJSONSchema(answer, { unrepresentable: 'any' }))) {
      expect(listItems, `listItems of ${list}`).toHaveProperty(list, item)
    }
  },
)

function plainLists(schema: unknown, name = ''): [list: string, item: string][] {
  if (typeof schema !== 'object' || schema === null) return []
  const items = 'items' in schema ? schema.items : undefined
  const type = typeof items === 'object' && items !== null && 'type' in items ? items.type : undefined
  const own: [string, string][] =
    type === 'string' ? [[name, 'string']] : type === 'integer' || type === 'number' ? [[name, 'number']] : []
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(Object(value)).flatMap(([field, shape]) => plainLists(shape, field))
      : plainLists(value, name),
  )
  return [...own, ...inner]
}
