import type { GraphQLField } from 'graphql'
import { getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EventKind } from '../../prisma/generated/enums.ts'
import { NODE_TYPES } from '../../schema/builder.ts'
import { schema } from '../../schema/schema.ts'
import { encodeEventCursor } from '../../server/events/event-position.rules.ts'
import type { TestApi } from '../support/api.ts'
import { addOperator, addViewer, startApi } from '../support/api.ts'
import { CONNECTIONS, filtersOf, nameOf, pageDocument, pageIn, sequencesOf } from '../support/connections-of-schema.ts'
import type { Connection, PageData } from '../support/connections-of-schema.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import type { Samples } from '../support/documents-of-schema.ts'
import { argumentsOf, fieldOf, membersOf, selectionOf } from '../support/documents-of-schema.ts'
import { subscribe } from '../support/event-reader.ts'
import { addEvents } from '../support/event-records.ts'
import { addNaturalKeys, withSupplierCode } from '../support/natural-keys.ts'
import type { Everything } from '../support/one-of-everything.ts'
import { addOneOfEverything } from '../support/one-of-everything.ts'
import { globalId } from '../support/order-records.ts'
import { idSamples, make } from '../support/possible-changes.ts'

// Generated from the schema: every type, root field, key, filter, sequence, cursor and stream, also those of tomorrow.
// The changes are in tenancy-changes.test.ts.

/** Periods end after the sample that begins them, and hold what there is. */
const PERIODS: Samples = {
  'Supplier.inventorySyncStatistics.to': '"2026-01-06T00:00:00Z"',
  'SkuWhere.codePrefix': '"n"',
  'SupplierWhere.codePrefix': '"supplier-"',
}

const samplesOf = ({ ids }: Everything): Samples => ({ ...idSamples(ids), ...PERIODS })

const queryFields = Object.values(schema.getQueryType()?.getFields() ?? {})
const subscriptionFields = Object.values(schema.getSubscriptionType()?.getFields() ?? {})
const keyOf = ({ args }: GraphQLField<unknown, unknown>) => {
  const by = args.find(({ name }) => name === 'by')
  const type = by && getNamedType(by.type)
  return isInputObjectType(type) ? type : null
}

describeOnEachDatabase('a token of one supplier, against another', (kind) => {
  let api: TestApi
  let operator: string
  let mine: Everything
  let theirs: Everything
  let theirKeys: Samples
  /** What only an answer about the other supplier can have: its code, and the ids of all its rows. */
  let marks: string[]
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
    mine = await addOneOfEverything(api)
    theirs = await addOneOfEverything(api)
    for (const one of [mine, theirs]) {
      // A ticket with a message and a responsible side, and a purchase order with shipments.
      await make(api, operator, one, 'answerTicket')
      const { purchaseOrderId } = await api.prisma.shipment.findUniqueOrThrow({ where: { id: one.ids.Shipment! } })
      one.ids.PurchaseOrder = purchaseOrderId
    }
    theirKeys = await addNaturalKeys(api, theirs)
    marks = [theirs.supplier.code, ...Object.values(theirs.ids), ...(await idsOf(theirs))]
  })
  afterAll(() => api.close())

  /** Ids of all rows of the supplier. */
  async function idsOf({ supplier }: Everything): Promise<string[]> {
    const tables = await api.prisma.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid'
        AND table_name IN (SELECT table_name FROM information_schema.columns WHERE column_name = 'supplierId')`
    const statements = tables.map(({ name }) => `SELECT id::text FROM "${name}" WHERE "supplierId" = '${supplier.id}'`)
    const rows = await api.prisma.$queryRawUnsafe<{ id: string }[]>(statements.join(' UNION ALL '))
    expect(rows.length).toBeGreaterThan(20)
    return rows.map(({ id }) => id)
  }

  /** Global ids and cursors are read too. */
  const marksIn = (answer: unknown) => {
    const text = JSON.stringify(answer)
    const coded = [...text.matchAll(/"([\w+/-]{8,}={0,2})"/g)].map(([, word]) =>
      Buffer.from(word!, 'base64').toString(),
    )
    const told = [text, ...coded].join('\n')
    return marks.filter((mark) => told.includes(mark))
  }
  const ask = async <Data = Record<string, unknown>>(token: string, document: string) => {
    const answer = await api.query<Data, unknown>(token, document)
    const faults = answer.errors?.filter(({ extensions }) => /^(GRAPHQL_|INTERNAL|BAD_USER)/.test(extensions.code))
    if (faults?.length) throw new Error(`${document}\n${JSON.stringify([faults, api.faults.slice(-1)])}`)
    return answer
  }
  const pageOf = async (connection: Connection, { supplier, ids }: Everything, given: Samples) => {
    const document = pageDocument(connection, ids, samplesOf(theirs), given)
    const answer = await ask<PageData | null>(supplier.token, document)
    const page = pageIn(answer.data)
    if (!page) throw new Error(`${document}\n${JSON.stringify(answer)}`)
    return page
  }

  test('there is one of every node type to look for', () => {
    expect(Object.keys(theirs.ids).toSorted()).toEqual(NODE_TYPES)
  })

  test.each(NODE_TYPES)('%s by id is null, in `node` and in `nodes`; for its own holder it is there', async (type) => {
    const id = globalId(type, theirs.ids[type]!)
    const document = `{ node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } }`
    expect((await ask(mine.supplier.token, document)).data).toEqual({ node: null, nodes: [null] })
    const own = await ask(theirs.supplier.token, document)
    expect(own.data).toEqual({ node: { id }, nodes: [{ id }] })
    expect(marksIn(own)).not.toEqual([])
  })

  test.each(NODE_TYPES)('no field of one’s own %s shows anything of theirs', async (type) => {
    const objectType = schema.getType(type)
    const own = globalId(type, mine.ids[type]!)
    const fields = isObjectType(objectType) ? Object.values(objectType.getFields()) : []
    expect(fields.length).toBeGreaterThan(0)
    // One by one: all fields of a large type together are more than one document may ask for.
    for (const field of fields) {
      const selection = fieldOf(type, field, samplesOf(theirs))
      const answer = await ask(mine.supplier.token, `{ node(id: "${own}") { ... on ${type} { ${selection} } } }`)
      if (!answer.data?.node) throw new Error(`${selection}: ${JSON.stringify(answer.errors)}`)
      expect(marksIn(answer)).toEqual([])
    }
  })

  test.each(
    queryFields.filter(({ name }) => !['node', 'nodes'].includes(name)).map((field) => [field.name, field] as const),
  )('Query.%s with their ids shows nothing of theirs, and to an operator it may', async (_name, field) => {
    const document = `{ ${fieldOf('Query', field, samplesOf(theirs))} }`
    expect(marksIn(await ask(mine.supplier.token, document))).toEqual([])
    await ask(operator, document)
  })

  test.each(queryFields.flatMap((field) => (keyOf(field) ? [[field.name, field] as const] : [])))(
    'Query.%s by each of its keys is null; for its own holder and an operator it is there',
    async (name, field) => {
      const samples = { ...samplesOf(theirs), ...theirKeys }
      const bare = membersOf(keyOf(field)!, samples)
      const full = membersOf(keyOf(field)!, withSupplierCode(samples, theirs))
      expect(full.length).toBeGreaterThanOrEqual(2)
      const answerTo = async (token: string, by: string) => [
        by,
        await ask(token, `{ ${name}(by: ${by}) { __typename } }`),
      ]
      const found = (by: string) => [by, { status: 200, data: { [name]: { __typename: expect.any(String) } } }]
      for (const by of [...bare, ...full]) {
        expect(await answerTo(mine.supplier.token, by)).toEqual([by, { status: 200, data: { [name]: null } }])
        expect(await answerTo(theirs.supplier.token, by)).toEqual(found(by))
      }
      // Of a name that is unique with a supplier only, an operator says whose.
      for (const by of full) expect(await answerTo(operator, by)).toEqual(found(by))
    },
  )

  test.each(
    CONNECTIONS.flatMap((connection) =>
      sequencesOf(connection).map((orderBy) => [nameOf(connection), orderBy, connection] as const),
    ),
  )(
    '%s in the sequence %s from their cursor, and counted, shows one’s own only',
    async (_name, orderBy, connection) => {
      const sequence: Samples = orderBy === null ? {} : { orderBy }
      const all = await pageOf(connection, theirs, sequence)
      expect(all.edges.length, 'they have some').toBeGreaterThan(0)
      const own = await pageOf(connection, mine, sequence)
      for (const bound of ['after', 'before']) {
        const page = await pageOf(connection, mine, { ...sequence, [bound]: `"${all.edges[0]!.cursor}"` })
        expect(marksIn(page)).toEqual([])
        expect(page.totalCount).toBe(own.totalCount)
      }
    },
  )

  test.each(
    CONNECTIONS.flatMap((connection) =>
      filtersOf(connection).map(
        ({ filter, valuesOf }) => [nameOf(connection), filter, { connection, valuesOf }] as const,
      ),
    ),
  )(
    '%s filtered by %s, whatever the value, shows nothing of theirs; to them it shows some',
    async (_name, filter, { connection, valuesOf }) => {
      const values = valuesOf(samplesOf(theirs))
      let found = 0
      for (const value of values) {
        const where = { where: `{ ${filter}: ${value} }` }
        expect(marksIn(await pageOf(connection, mine, where))).toEqual([])
        found += (await pageOf(connection, theirs, where)).totalCount
      }
      expect(found).toBeGreaterThan(0)
    },
  )

  const kinds = Object.values(EventKind)

  test.each(subscriptionFields.map((field) => [field.name, field] as const))(
    'Subscription.%s tells nothing of theirs, from now on or from their cursor',
    async (name, field) => {
      const [event] = await addEvents(api, theirs.supplier, kinds, theirs.ids.Order!)
      for (const after of ['', `(after: "${encodeEventCursor(event!)}")`]) {
        const document = `subscription { ${name}${after} ${selectionOf(field.type, {})} }`
        const reader = await subscribe(api, mine.supplier.token, document)
        await addEvents(api, theirs.supplier, kinds, theirs.ids.Order!)
        await addEvents(api, mine.supplier, kinds, mine.ids.Order!)
        api.live.wake()
        for (let told = 0; told < (name === 'events' ? kinds.length : 1); told += 1) {
          const message = await reader.next()
          expect(message?.data.errors).toBeUndefined()
          expect(message?.data.data?.[name]).toBeTruthy()
          expect(marksIn(message)).toEqual([])
        }
        await reader.leave()
      }
    },
  )

  test.each(subscriptionFields.map((field) => [field.name, field] as const))(
    'Subscription.%s of their supplierId tells a stranger nothing, and them each event',
    async (name, field) => {
      const supplierId = globalId('Supplier', theirs.supplier.id)
      const where = `{ kinds: [${kinds.join()}], supplierId: "${supplierId}" }`
      const samples = { 'Subscription.events.where': where, supplierId: `"${supplierId}"` }
      const document = `subscription { ${name}${argumentsOf('Subscription', field, samples)} { cursor } }`
      expect(document).toContain(supplierId)
      const stranger = await addViewer(api, mine.supplier)
      const [told, untold] = [
        await subscribe(api, theirs.supplier.token, document),
        await subscribe(api, stranger, document),
      ]
      await addEvents(api, theirs.supplier, kinds, theirs.ids.Order!)
      await addEvents(api, mine.supplier, kinds, mine.ids.Order!)
      api.live.wake()
      expect((await told.next())?.data.data?.[name]).toBeTruthy()
      await told.leave()
      // The stream ends with the token: what it has told by then is all that it tells.
      await api.prisma.accessToken.deleteMany({ where: { label: 'viewer', supplierId: mine.supplier.id } })
      while (api.liveTimers.elapse() < 5000);
      expect((await untold.next())?.data.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    },
  )
})

describe('the documents made from the schema', () => {
  test('reach the fields of nodes and of what has no id', () => {
    const reached = NODE_TYPES.map((type) => selectionOf(schema.getType(type) as never, {})).join(' ')
    expect(reached).toContain(' tradeOrderId ')
    expect(reached).toContain(' reservedQuantity ')
  })

  test('reach the connections below nodes, their sequences and filters', () => {
    const names = CONNECTIONS.map(nameOf)
    expect(names).toEqual(expect.arrayContaining(['Query.orders', 'Supplier.orders', 'Ticket.messages']))
    const orders = CONNECTIONS.find((connection) => nameOf(connection) === 'Query.orders')!
    expect(sequencesOf(orders)).toContain('OLDEST_FIRST')
    expect(
      filtersOf(orders)
        .find(({ filter }) => filter === 'market')
        ?.valuesOf({}),
    ).toContain('PL')
  })
})
