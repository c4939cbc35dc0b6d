import { getNamedType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { selectionOf } from '../support/documents-of-schema.ts'
import { rowTypeOf } from '../support/lists-of-schema.ts'
import { addOneOfEverything } from '../support/one-of-everything.ts'
import { shapesOf } from '../support/statement-shapes.ts'

// Every list of the schema with every field of its rows: a statement for each kind of thing, never one for each row.

const SUPPLIERS = 5
const ROWS = 5

/** A statement may come again for another field of the same list (two periods, two filters), not for another row. */
const MAX_SAME_STATEMENTS = 3

const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
  getNamedType(type).name.endsWith('Connection'),
)

describeOnEachDatabase('a list with every field of its rows', (kind) => {
  let api: TestApi
  let operator: string
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
    for (let count = 0; count < SUPPLIERS; count += 1) await addOneOfEverything(api)
  })
  afterAll(() => api.close())

  test.each(lists.map((list) => [list.name, list] as const))(
    'Query.%s takes no statement for each row',
    async (name, { type }) => {
      const document = `{ ${name}(first: ${ROWS}) { nodes ${selectionOf(rowTypeOf(type), {})} } }`
      const { result, statements } = await api.counting(() =>
        api.query<Record<string, { nodes: unknown[] }>, unknown>(operator, document),
      )
      expect(result.errors).toBeUndefined()
      expect(result.data[name]!.nodes.length).toBeGreaterThan(MAX_SAME_STATEMENTS)
      const timesOf = Map.groupBy(shapesOf(statements), (sql) => sql)
      const repeated = [...timesOf].filter(([, times]) => times.length > MAX_SAME_STATEMENTS)
      expect(repeated.map(([sql, times]) => `${times.length} x ${sql.slice(0, 120)}`)).toEqual([])
    },
  )
})
