import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { EventKind } from '../../prisma/generated/enums.ts'
import { NODE_TYPES } from '../../schema/builder.ts'
import { schema } from '../../schema/schema.ts'
import { encodeEventCursor } from '../../server/events/event-position.rules.ts'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addEvents } from '../support/event-records.ts'
import { subscribe } from '../support/event-reader.ts'
import { fieldOf, sampleOf, selectionOf } from '../support/documents-of-schema.ts'
import type { Everything } from '../support/one-of-everything.ts'
import { addOneOfEverything, idSamples } from '../support/one-of-everything.ts'
import { globalId } from '../support/order-records.ts'

// Generated from the schema: every type, root field, filter, cursor and mutation, also those of tomorrow.

const queryFields = Object.values(schema.getQueryType()?.getFields() ?? {})
const subscriptionFields = Object.values(schema.getSubscriptionType()?.getFields() ?? {})
const mutationFields = Object.values(schema.getMutationType()?.getFields() ?? {})
const connections = queryFields.filter(({ type }) => getNamedType(type).name.endsWith('Connection'))

describeOnEachDatabase('a token of one supplier, against another', (kind) => {
  let api: TestApi
  let operator: string
  let mine: Everything
  let theirs: Everything
  /** Texts that only an answer about the other supplier can have. */
  let marks: string[]
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
    mine = await addOneOfEverything(api)
    theirs = await addOneOfEverything(api)
    const ids = Object.entries(theirs.ids)
    marks = [theirs.supplier.code, ...ids.map(([type, id]) => globalId(type, id)), ...ids.map(([, id]) => id)]
  })
  afterAll(() => api.close())

  const marksIn = (answer: unknown) => {
    const text = JSON.stringify(answer)
    return marks.filter((mark) => text.includes(mark))
  }
  const ask = async (token: string, document: string) => {
    const answer = await api.query<Record<string, unknown>, unknown>(token, document)
    const faults = answer.errors?.filter(({ extensions }) => /^(GRAPHQL_|INTERNAL|BAD_USER)/.test(extensions.code))
    if (faults?.length) throw new Error(`${document}\n${JSON.stringify([faults, api.faults.slice(-1)])}`)
    return answer
  }

  test('there is one of every node type to look for', () => {
    expect(Object.keys(theirs.ids).toSorted()).toEqual(NODE_TYPES)
  })

  test.each(NODE_TYPES)('%s by id is null, in `node` and in `nodes`; for its own holder it is there', async (type) => {
    const id = globalId(type, theirs.ids[type]!)
    const document = `{ node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } }`
    expect((await ask(mine.supplier.token, document)).data).toEqual({ node: null, nodes: [null] })
    expect((await ask(theirs.supplier.token, document)).data).toEqual({ node: { id }, nodes: [{ id }] })
  })

  test.each(NODE_TYPES)('no field of one’s own %s shows anything of theirs', async (type) => {
    const objectType = schema.getType(type)
    const own = globalId(type, mine.ids[type]!)
    const fields = isObjectType(objectType) ? Object.values(objectType.getFields()) : []
    expect(fields.length).toBeGreaterThan(0)
    // One by one: all fields of a large type together are more than one document may ask for.
    for (const field of fields) {
      const selection = fieldOf(type, field, idSamples(theirs))
      const answer = await ask(mine.supplier.token, `{ node(id: "${own}") { ... on ${type} { ${selection} } } }`)
      if (!answer.data?.node) throw new Error(`${selection}: ${JSON.stringify(answer.errors)}`)
      expect(marksIn(answer)).toEqual([])
    }
  })

  test.each(
    queryFields.filter(({ name }) => !['node', 'nodes'].includes(name)).map((field) => [field.name, field] as const),
  )('Query.%s with their ids shows nothing of theirs, and to an operator it may', async (_name, field) => {
    const document = `{ ${fieldOf('Query', field, idSamples(theirs))} }`
    expect(marksIn(await ask(mine.supplier.token, document))).toEqual([])
    await ask(operator, document)
  })

  test.each(connections.map((field) => [field.name, field] as const))(
    'Query.%s from their cursor, and counted, shows one’s own only',
    async (name, { args }) => {
      const page = `{ edges { cursor node { id } } totalCount }`
      const required = args.filter(({ name: argument }) => argument === 'by')
      expect(required).toEqual([])
      type Page = Record<string, { edges: { cursor: string; node: { id: string } }[]; totalCount: number }>
      const all = (await api.query<Page, unknown>(theirs.supplier.token, `{ ${name} ${page} }`)).data[name]!
      expect(all.edges.length, 'they have some').toBeGreaterThan(0)
      const own = (await api.query<Page, unknown>(mine.supplier.token, `{ ${name} ${page} }`)).data[name]!
      const cursor = all.edges[0]!.cursor
      for (const bound of ['after', 'before']) {
        const document = `{ ${name}(${bound}: "${cursor}") ${page} }`
        const answer = await api.query<Page, unknown>(mine.supplier.token, document)
        expect(marksIn(answer)).toEqual([])
        expect(answer.data[name]!.totalCount).toBe(own.totalCount)
      }
    },
  )

  test.each(
    connections.flatMap(({ name, args }) => {
      const where = args.find((argument) => argument.name === 'where')
      const input = where && getNamedType(where.type)
      const filters = isInputObjectType(input) ? Object.values(input.getFields()) : []
      return filters.map((filter) => [name, filter.name, filter.type] as const)
    }),
  )('Query.%s filtered by %s shows nothing of theirs', async (name, filter, type) => {
    const value = sampleOf(type, filter, idSamples(theirs))
    const document = `{ ${name}(where: { ${filter}: ${value} }) { nodes { id } totalCount } }`
    expect(marksIn(await ask(mine.supplier.token, document))).toEqual([])
  })

  test.each(mutationFields.map((field) => [field.name, field] as const))(
    'Mutation.%s of theirs is refused and changes nothing',
    async (name, field) => {
      const document = `mutation { ${name}(input: ${sampleOf(field.args[0]!.type, 'input', idSamples(theirs))}) { __typename } }`
      const before = await snapshot()
      const answer = await ask(mine.supplier.token, document)
      const made = (answer.data?.[name] as { __typename: string } | undefined)?.__typename ?? ''
      const namesTheirs = Object.values(idSamples(theirs)).some((id) => document.includes(id))
      expect(namesTheirs && made.endsWith('Payload')).toBe(false)
      expect(await snapshot()).toEqual(before)
      expect(marksIn(answer)).toEqual([])
    },
  )

  test.each(subscriptionFields.map((field) => [field.name, field] as const))(
    'Subscription.%s tells nothing of theirs, from now on or from their cursor',
    async (name, field) => {
      const kinds = Object.values(EventKind)
      const [event] = await addEvents(api, theirs.supplier, kinds, theirs.ids.Order!)
      for (const after of ['', `after: "${encodeEventCursor(event!)}"`]) {
        const reader = await subscribe(
          api,
          mine.supplier.token,
          `subscription { ${name}${after && `(${after})`} ${selectionOf(field.type, {})} }`,
        )
        await addEvents(api, theirs.supplier, kinds, theirs.ids.Order!)
        await addEvents(api, mine.supplier, kinds, mine.ids.Order!)
        api.live.wake()
        const told = await reader.next()
        await reader.leave()
        expect(told?.data.errors).toBeUndefined()
        expect(told?.data.data?.[name]).toBeTruthy()
        expect(marksIn(told)).toEqual([])
      }
    },
  )

  /** Everything of theirs, as text. */
  async function snapshot(): Promise<string[]> {
    const tables = await api.prisma.$queryRaw<{ table: string }[]>`
      SELECT table_name AS "table" FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'supplierId' ORDER BY 1`
    const rows = await Promise.all(
      tables.map(({ table }) =>
        api.prisma.$queryRawUnsafe<{ text: string }[]>(
          `SELECT '${table}: ' || coalesce(string_agg(row::text, E'\\n' ORDER BY row::text), '') AS text
           FROM "${table}" AS row WHERE row."supplierId" = '${theirs.supplier.id}'`,
        ),
      ),
    )
    return rows.map(([row]) => row!.text)
  }
})

describe('the documents made from the schema', () => {
  test('reach the fields of nodes and of what has no id', () => {
    const reached = NODE_TYPES.map((type) => selectionOf(schema.getType(type) as never, {})).join(' ')
    expect(reached).toContain(' tradeOrderId ')
    expect(reached).toContain(' reservedQuantity ')
  })
})
