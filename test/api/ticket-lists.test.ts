import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenTicketInput } from '../generated/graphql.ts'
import {
  AnswerTicketDocument,
  OpenTicketDocument,
  TicketsBelowDocument,
  TicketsDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { globalId, takeOrder } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'
import { addTickets } from '../support/ticket-records.ts'

describeOnEachDatabase('a list of tickets', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  let orderId: string
  let now: Date
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    now = TEST_NOW
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 1)
    orderId = globalId('Order', await takeOrder(api, supplier))
  })
  afterAll(() => api.close())

  const opened = async (input: Partial<OpenTicketInput> = {}) => {
    const whole = { kind: 'REFUND' as const, orderId, reason: 'Lost.', ...input }
    const { data } = await api.query(supplier.token, OpenTicketDocument, { input: whole })
    if (data.openTicket.__typename !== 'OpenTicketPayload') throw new Error(JSON.stringify(data))
    return data.openTicket.ticket!
  }
  const listed = async (variables: object) => (await api.query(supplier.token, TicketsDocument, variables)).data.tickets

  test('is by state, kind, side and order, in three sequences, each with its own cursors', async () => {
    const first = await opened()
    now = new Date(now.getTime() + 1000)
    const second = await opened({ kind: 'RESHIP' })
    const third = await opened({ kind: 'INQUIRY', orderId: null })
    const answer = { message: 'Yes.', responsibleSide: 'SUPPLIER' as const, responsibilityReason: 'So it is.' }
    await api.query(operator, AnswerTicketDocument, { input: { ticketId: second.id, ...answer } })
    const ids = async (variables: object) => (await listed(variables)).nodes.map(({ id }) => id)
    expect(await ids({ where: { state: 'OPEN' }, orderBy: 'OLDEST_FIRST' })).toEqual([first.id, third.id])
    expect(await ids({ where: { kind: 'RESHIP' } })).toEqual([second.id])
    expect(await ids({ where: { responsibleSide: 'SUPPLIER' } })).toEqual([second.id])
    expect(await ids({ where: { responsibleSide: 'PLATFORM' } })).toEqual([])
    expect((await ids({ where: { orderId } })).toSorted()).toEqual([first.id, second.id].toSorted())
    expect(await ids({ where: { orderId: globalId('Order', 'x') } })).toEqual([])
    expect((await ids({ orderBy: 'ANSWER_DUE_FIRST' }))[0]).toBe(first.id)

    const { pageInfo } = await listed({ first: 1, orderBy: 'OLDEST_FIRST' })
    const after = pageInfo.endCursor
    const turned = await api.query(supplier.token, TicketsDocument, { after, orderBy: 'ANSWER_DUE_FIRST' })
    expect(turned.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR')
    const rest = await ids({ after, orderBy: 'OLDEST_FIRST' })
    expect(rest.toSorted()).toEqual([second.id, third.id].toSorted())
  })

  test('shows each once, page by page, in every sequence', async () => {
    await addTickets(api, supplier, 25)
    const all = (await listed({ first: 100 })).nodes.map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('NEWEST_FIRST', 'OLDEST_FIRST', 'ANSWER_DUE_FIRST'),
        async (first, orderBy) => {
          const seen: string[] = []
          for (let after: string | null = null; ;) {
            const { nodes, pageInfo } = await listed({ first, after, orderBy })
            if (nodes.length === 0) break
            seen.push(...nodes.map(({ id }) => id))
            after = pageInfo.endCursor ?? null
          }
          expect(seen).toEqual(orderBy === 'NEWEST_FIRST' ? all : all.toReversed())
        },
      ),
      { numRuns: 6 },
    )
  })

  test('below many suppliers takes one statement of each kind', async () => {
    const row = Buffer.from(orderId, 'base64').toString().split(':')[1]!
    await addTickets(api, supplier, 12, row)
    const second = await api.addSupplier()
    await addTickets(api, second, 3)
    now = new Date(TEST_NOW.getTime() + 4 * 3_600_000)
    const { result, statements } = await api.counting(() => api.query(operator, TicketsBelowDocument, { last: 20 }))
    expect(result.errors).toBeUndefined()
    const mine = result.data.suppliers.nodes.find(({ code }) => code === supplier.code)
    expect(mine?.tickets.totalCount).toBe(12)
    const names = statements.map((sql) => /^\/\* (\w+) \*\//.exec(sql)?.[1] ?? sql)
    expect(names.filter((name) => name !== 'AccessToken').toSorted()).toEqual(
      [
        'Order',
        'messagesOfTicket',
        'responsibilityChanges',
        'suppliers',
        'ticketsByAnswerDue',
        'ticketsByAnswerDueCount',
        'ticketsOfOrder',
      ].toSorted(),
    )
  })
})
