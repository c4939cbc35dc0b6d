import type { GraphQLField } from 'graphql'
import { getNamedType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import type { DatabaseKind } from '../support/databases.ts'
import { isServerGiven } from '../support/databases.ts'
import { fieldOf, selectionOf } from '../support/documents-of-schema.ts'
import { copyRows } from '../support/filled-tables.ts'
import { rowTypeOf } from '../support/lists-of-schema.ts'
import { addOneOfEverything, idSamples } from '../support/one-of-everything.ts'
import { addedTo } from '../support/statement-shapes.ts'

// Every field that a query may start with, with all that is below it: no statement more for many rows than for few. (There
// may be fewer: a copied parent has no children of its own, and what nobody has is not asked for.)

/** The statements are the same on both: once is enough. */
const KIND: DatabaseKind = isServerGiven ? 'PostgreSQL' : 'PGlite'

const ROWS = 1000

/** Rows of a page, where a list's rows are read in full. */
const PAGE_SIZE = 5

/** Tables of which a copy would be another caller, or no sense: suppliers, their tokens, and the books of the feed. */
const KEPT_TABLES = new Set(['Supplier', 'AccessToken', 'EventFloor', 'IdempotentChange', '_prisma_migrations'])

const queryFields = Object.values(schema.getQueryType()?.getFields() ?? {})

describe(`the statements of a query, for one row of each thing and for ${ROWS} (${KIND})`, () => {
  let api: TestApi
  let tokens: Record<string, string>
  let documents: Map<string, string>
  /** By the name of the field and whoever asks. */
  const few = new Map<string, string[]>()

  beforeAll(async () => {
    api = await startApi(KIND)
    const everything = await addOneOfEverything(api)
    tokens = { supplier: everything.supplier.token, operator: await addOperator(api) }
    const named = idSamples(everything)
    const samples = { ...named, id: named.orderId!, ids: `[${named.orderId}, ${named.skuId}]` }
    documents = new Map(queryFields.map((field) => [field.name, documentOf(field, samples)]))
    for (const name of documents.keys()) {
      for (const holder of Object.keys(tokens)) few.set(`${name} ${holder}`, await statementsOf(name, holder))
    }
    for (const table of await filledTables()) await copyRows(api.prisma, table, ROWS)
  }, 60_000)
  afterAll(() => api.close())

  async function statementsOf(name: string, holder: string): Promise<string[]> {
    const { result, statements } = await api.counting(() =>
      api.query<unknown, unknown>(tokens[holder]!, documents.get(name)!),
    )
    expect(result.errors).toBeUndefined()
    return statements.toSorted()
  }

  async function filledTables(): Promise<string[]> {
    const tables = await api.prisma.$queryRaw<{ name: string }[]>`
      SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`
    return tables.map(({ name }) => name).filter((name) => !KEPT_TABLES.has(name))
  }

  test.each(queryFields.map(({ name }) => name))('Query.%s', async (name) => {
    for (const holder of Object.keys(tokens)) {
      expect(addedTo(few.get(`${name} ${holder}`)!, await statementsOf(name, holder))).toEqual([])
    }
  })
})

function documentOf(field: GraphQLField<unknown, unknown>, samples: Record<string, string>): string {
  if (!getNamedType(field.type).name.endsWith('Connection')) return `{ ${fieldOf('Query', field, samples)} }`
  return `{ ${field.name}(first: ${PAGE_SIZE}) { nodes ${selectionOf(rowTypeOf(field.type), samples)} totalCount } }`
}
