import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EventKind, EventWhere } from '../generated/graphql.ts'
import { EventsDocument } from '../generated/graphql.ts'
import { encodeEventCursor } from '../../server/events/event-position.rules.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addEvents, untilShown } from '../support/event-records.ts'
import { addOrders, addRuns, addSkus, placeOrder } from '../support/records.ts'
import { pushTo } from '../support/api.ts'

const KINDS: EventKind[] = ['ORDER_CHANGED', 'TICKET_CHANGED', 'ORDER_ABNORMAL', 'ORDER_CHANGED', 'LISTING_CHANGED']

describeOnEachDatabase('the feed of events', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let orderId: string
  beforeAll(async () => {
    api = await startApi(kind)
  })
  afterAll(() => api.close())
  beforeEach(async () => {
    supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    await addOrders(api, supplier, skus.get('SKU-0001')!, 1)
    orderId = (await api.prisma.order.findFirstOrThrow({ where: { supplierId: supplier.id } })).id
  })

  const read = async (after: string | null, where: EventWhere | null = null, first = 100, token = supplier.token) => {
    const answer = await api.query(token, EventsDocument, { after, first, where })
    expect(answer.errors).toBeUndefined()
    return answer.data.events
  }
  const codeOf = async (after: string) =>
    (await api.query(supplier.token, EventsDocument, { after })).errors?.[0]?.extensions.code

  test('shows what happened, the eldest first, with the thing as it is now', async () => {
    await addEvents(api, supplier, KINDS, orderId)
    const { nodes, totalCount } = await read(null)
    expect(nodes.map((node) => node.kind)).toEqual(KINDS)
    expect(totalCount).toBe(5)
    expect(nodes[0]).toEqual({
      __typename: 'OrderChanged',
      id: expect.any(String),
      kind: 'ORDER_CHANGED',
      occurredAt: TEST_NOW.toISOString(),
      cursor: expect.any(String),
      supplier: { code: supplier.code },
      order: { tradeOrderId: 'T-00000', lines: [{ quantity: 1 }] },
    })
  })

  test('followed page by page shows each event once; up to date, it still gives a place to go on from', async () => {
    await addEvents(api, supplier, KINDS, orderId)
    const seen: string[] = []
    let page = await read(null, null, 2)
    for (; page.pageInfo.hasNextPage; page = await read(page.pageInfo.endCursor, null, 2)) {
      seen.push(...page.nodes.map((node) => node.kind))
    }
    seen.push(...page.nodes.map((node) => node.kind))
    expect(seen).toEqual(KINDS)

    const empty = await read(page.pageInfo.endCursor)
    expect([empty.nodes, empty.pageInfo.hasNextPage]).toEqual([[], false])
    await addEvents(api, supplier, ['TICKET_CHANGED'], orderId)
    const { nodes } = await read(empty.pageInfo.endCursor)
    expect(nodes.map((node) => node.kind)).toEqual(['TICKET_CHANGED'])
  })

  test('goes on from the cursor of any event', async () => {
    await addEvents(api, supplier, KINDS, orderId)
    const { nodes } = await read(null)
    const rest = await read(nodes[1]!.cursor)
    expect(rest.nodes.map((node) => node.id)).toEqual(nodes.slice(2).map((node) => node.id))
  })

  test('a filtered feed without an event moves its cursor on all the same', async () => {
    const start = await read(null, { kinds: ['KPI_ALERT_CHANGED'] })
    await addEvents(api, supplier, KINDS, orderId)
    const next = await read(start.pageInfo.endCursor, { kinds: ['KPI_ALERT_CHANGED'] })
    expect(next.nodes).toEqual([])
    expect((await read(next.pageInfo.endCursor)).nodes).toEqual([])
  })

  test('of some kinds has these, in order, over pages', async () => {
    await addEvents(api, supplier, [...KINDS, ...KINDS], orderId)
    const wanted: EventKind[] = ['ORDER_CHANGED', 'TICKET_CHANGED']
    const where = { kinds: wanted }
    const first = await read(null, where, 4)
    const second = await read(first.pageInfo.endCursor, where, 4)
    const expected = [...KINDS, ...KINDS].filter((one) => wanted.includes(one))
    expect([...first.nodes, ...second.nodes].map((node) => node.kind)).toEqual(expected)
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([6, true, false])
    expect((await read(null, { kinds: [] })).nodes).toEqual([])
  })

  test("shows nothing of another supplier's, filtered by it or not; an operator sees all, or one", async () => {
    const other = await api.addSupplier()
    const start = (await read(null)).latestCursor
    await addEvents(api, other, ['TICKET_CHANGED'], orderId)
    await addEvents(api, supplier, ['ORDER_CHANGED'], orderId)
    const others = { supplierId: Buffer.from(`Supplier:${other.id}`).toString('base64') }
    expect((await read(start)).nodes.map((node) => node.kind)).toEqual(['ORDER_CHANGED'])
    expect((await read(start, others)).nodes).toEqual([])
    const operator = await addOperator(api)
    expect((await read(start, null, 100, operator)).nodes).toHaveLength(2)
    expect((await read(start, others, 100, operator)).nodes.map((node) => node.kind)).toEqual(['TICKET_CHANGED'])
  })

  test('an order that comes is in it, once, however often it is pushed', async () => {
    const start = (await read(null)).latestCursor
    const push = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 1 }])
    await pushTo(api, supplier, push)
    await pushTo(api, supplier, push)
    await untilShown(api)
    const { nodes } = await read(start)
    expect(nodes).toMatchObject([{ kind: 'ORDER_CHANGED', order: { tradeOrderId: push.data.trade_order_id } }])
  })

  test('a run that the platform has judged is in it, once, however often it is collected', async () => {
    const start = (await read(null)).latestCursor
    const run = (runNo: number) => ({
      run_no: runNo,
      request_id: `r-${runNo}`,
      due_at: TEST_NOW.getTime(),
      sent_at: TEST_NOW.getTime(),
      measured_ms: 40,
      injected_ms: 0,
      verdict: 'PASSED' as const,
      failure_kind: null,
      failure_detail: null,
      page_count: 1,
      sku_count: 1,
    })
    api.gateway.runs.push(run(1), run(2))
    await api.jobs.collectNow(supplier.id)
    api.gateway.runs.push(run(3))
    await api.jobs.collectNow(supplier.id)
    await untilShown(api)
    const { nodes } = await read(start)
    expect(nodes).toMatchObject([1, 2, 3].map((runNo) => ({ kind: 'INVENTORY_SYNC_RUN_FINISHED', run: { runNo } })))
    api.gateway.runs.length = 0
  })

  test('a page of 100 events takes as many statements as one of 1', async () => {
    await addRuns(api, supplier, 1)
    const run = await api.prisma.inventorySyncRun.findFirstOrThrow({ where: { supplierId: supplier.id } })
    await addEvents(api, supplier, ['ORDER_CHANGED', 'ORDER_ABNORMAL'], orderId)
    await addEvents(api, supplier, ['INVENTORY_SYNC_RUN_FINISHED'], run.id)
    const few = await api.counting(() => read(null))
    for (let count = 0; count < 32; count += 1) {
      await addEvents(api, supplier, ['ORDER_CHANGED', 'ORDER_ABNORMAL'], orderId)
      await addEvents(api, supplier, ['INVENTORY_SYNC_RUN_FINISHED'], run.id)
    }
    const many = await api.counting(() => read(null))
    expect([few.result.nodes.length, many.result.nodes.length]).toEqual([3, 99])
    expect(many.result.nodes.at(-1)).toMatchObject({ run: { runNo: 1, verdict: 'PASSED' } })
    expect(few.statements.length).toBe(many.statements.length)
    expect(few.statements.length).toBeLessThanOrEqual(8)
  })

  test('from a cursor of another list is INVALID_CURSOR, from another database EVENTS_EXPIRED', async () => {
    expect(await codeOf('x')).toBe('INVALID_CURSOR')
    expect(await codeOf(encodeEventCursor({ transactionId: 10n ** 17n, id: 0n }))).toBe('EVENTS_EXPIRED')
  })

  test.skipIf(kind === 'PGlite')(
    'nothing appears behind a cursor: of two transactions at once, the one with the lower event ends last',
    async () => {
      const { pathname } = new URL(
        (await api.prisma.$queryRaw<{ name: string }[]>`SELECT 'x://h/' || current_database() AS name`)[0]!.name,
      )
      const url = Object.assign(new URL(process.env.TEST_DATABASE_URL!), { pathname }).href
      const [slow, quick] = [new Client(url), new Client(url)]
      await Promise.all([slow.connect(), quick.connect()])
      const record = (client: Client, eventKind: EventKind) =>
        client.query(
          `INSERT INTO "Event" ("transactionId", "supplierId", kind, "subjectId", "occurredAt")
           VALUES (pg_current_xact_id()::text::bigint, $1, $2, $3, now())`,
          [supplier.id, eventKind, orderId],
        )
      try {
        await slow.query('BEGIN')
        await record(slow, 'ORDER_CHANGED')
        await quick.query('BEGIN')
        await record(quick, 'TICKET_CHANGED')
        await quick.query('COMMIT')

        // The later event is committed and not shown: the earlier one would appear behind it.
        const before = await read(null)
        expect(before.nodes).toEqual([])
        await slow.query('COMMIT')
        await untilShown(api)
        const after = await read(before.pageInfo.endCursor)
        expect(after.nodes.map((node) => node.kind)).toEqual(['ORDER_CHANGED', 'TICKET_CHANGED'])

        // And the other way round: the transaction that began first records last, with the higher event.
        await slow.query('BEGIN')
        await slow.query('SELECT pg_current_xact_id()')
        await quick.query('BEGIN')
        await record(quick, 'LISTING_CHANGED')
        await record(slow, 'ORDER_ABNORMAL')
        await quick.query('COMMIT')
        const between = await read(after.pageInfo.endCursor)
        expect(between.nodes).toEqual([])
        await slow.query('COMMIT')
        await untilShown(api)
        const rest = await read(between.pageInfo.endCursor)
        expect(rest.nodes.map((node) => node.kind)).toEqual(['ORDER_ABNORMAL', 'LISTING_CHANGED'])
      } finally {
        await Promise.all([slow.end(), quick.end()])
      }
    },
  )
})
