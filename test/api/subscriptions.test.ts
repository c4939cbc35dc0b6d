import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { encodeEventCursor } from '../../server/events/event-position.rules.ts'
import { MAX_WAITING_EVENTS } from '../../server/events/event-stream.ts'
import { hashToken } from '../../server/suppliers/suppliers.service.ts'
import { EventKind } from '../../prisma/generated/enums.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, pushTo, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addEvents, untilShown } from '../support/event-records.ts'
import type { EventReader } from '../support/event-reader.ts'
import { readEvents, subscribe } from '../support/event-reader.ts'
import { addOrders, addSkus, placeOrder } from '../support/records.ts'

const EVENTS = (after?: string) =>
  `subscription { events${after === undefined ? '' : `(after: "${after}")`} { id kind cursor } }`

describeOnEachDatabase('a subscription', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let orderId: string
  const readers: EventReader[] = []
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
  afterEach(async () => {
    for (const reader of readers.splice(0)) await reader.leave()
    // Whoever left has left nothing behind: no listener, no watch, no timer.
    await vi.waitUntil(() => {
      const { listening, watched } = api.live.counts()
      return listening + watched + api.openAnswers.count() + api.liveTimers.planned.length === 0
    })
  })

  const open = async (query: string, token: string | null = supplier.token, headers: Record<string, string> = {}) => {
    const reader = await subscribe(api, token, query, headers)
    readers.push(reader)
    return reader
  }
  /** Events that another process has recorded: this one sees them when it looks. */
  const happen = async (kinds: readonly EventKind[], of = supplier, subjectId = orderId) => {
    const events = await addEvents(api, of, kinds, subjectId)
    api.live.wake()
    return events.map(encodeEventCursor)
  }
  const take = async (reader: EventReader, count: number) => {
    const messages = []
    for (let taken = 0; taken < count; taken += 1) messages.push(await reader.next())
    return messages
  }
  const some = (count: number) => Array.from({ length: count }, (_, at) => Object.values(EventKind)[at % 8]!)
  const revoke = (token: string) => api.prisma.accessToken.delete({ where: { tokenHash: hashToken(token) } })
  const elapseUntil = (ms: number) => {
    while (api.liveTimers.elapse() !== ms);
  }

  test('tells an order that comes, with the order as the feed shows it and the cursor as the id of the message', async () => {
    const reader = await open('subscription { orderChanged { cursor order { tradeOrderId lines { quantity } } } }')
    const push = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 2 }])
    await pushTo(api, supplier, push)
    await untilShown(api)
    api.live.wake()
    const message = await reader.next()
    const order = { tradeOrderId: push.data.trade_order_id, lines: [{ quantity: 2 }] }
    expect(message).toEqual({
      event: 'next',
      id: expect.any(String),
      data: { data: { orderChanged: { cursor: message!.id, order } } },
    })
  })

  test.skipIf(kind === 'PostgreSQL')('is told by the process that makes the change, at once', async () => {
    const reader = await open('subscription { orderChanged { order { tradeOrderId } } }')
    const push = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 1 }])
    await pushTo(api, supplier, push)
    expect((await reader.next())?.data.data?.orderChanged?.order).toEqual({ tradeOrderId: push.data.trade_order_id })
  })

  test.each([
    ['inventorySyncRunFinished', 'INVENTORY_SYNC_RUN_FINISHED'],
    ['orderChanged', 'ORDER_CHANGED'],
    ['orderBecameAbnormal', 'ORDER_ABNORMAL'],
    ['ticketChanged', 'TICKET_CHANGED'],
    ['kpiAlertChanged', 'KPI_ALERT_CHANGED'],
  ] as const)('%s tells %s and nothing else', async (field, eventKind) => {
    const reader = await open(`subscription { ${field} { kind } }`)
    await happen(Object.values(EventKind))
    await happen([eventKind])
    const told = [eventKind, eventKind].map((one) => ({ data: { [field]: { kind: one } } }))
    expect((await take(reader, 2)).map((message) => message?.data)).toEqual(told)
  })

  test('shows the thing as it is when the event is told, not as it was before', async () => {
    const reader = await open('subscription { orderChanged { order { status } } }')
    await happen(['ORDER_CHANGED'])
    expect((await reader.next())?.data.data?.orderChanged?.order).toEqual({ status: 'PAID' })
    await api.prisma.order.update({ where: { id: orderId }, data: { status: 'ALLOCATED' } })
    await happen(['ORDER_CHANGED'])
    expect((await reader.next())?.data.data?.orderChanged?.order).toEqual({ status: 'ALLOCATED' })
  })

  test('is answered in the language of its request', async () => {
    const query = 'subscription { orderChanged { supplier { name } } }'
    const reader = await open(query, supplier.token, { 'accept-language': 'zh-CN' })
    await happen(['ORDER_CHANGED'])
    expect((await reader.next())?.data.data?.orderChanged).toEqual({ supplier: { name: '测试供应商' } })
  })

  test.each([0, 1, 7, 8])('broken off after %i of 8 events misses none and repeats none', async (seen) => {
    const reader = await open(EVENTS())
    const start = (await api.query(supplier.token, '{ events { latestCursor } }')).data as never
    const cursors = await happen(some(8))
    const first = await take(reader, seen)
    await reader.leave()
    cursors.push(...(await happen(some(5))))
    const after = first.at(-1)?.id ?? (start as { events: { latestCursor: string } }).events.latestCursor
    const again = await open(EVENTS(after))
    const rest = await take(again, cursors.length - seen)
    expect([...first, ...rest].map((message) => message?.id)).toEqual(cursors)
    cursors.push(...(await happen(some(1))))
    expect((await again.next())?.id).toBe(cursors.at(-1))
  })

  test('that an EventSource opens again by itself goes on after Last-Event-ID, whatever its address says', async () => {
    const cursors = await happen(some(6))
    const get = async (headers: Record<string, string>) => {
      const query = encodeURIComponent(EVENTS(cursors[0]))
      const authorization = `Bearer ${supplier.token}`
      const response = await api.app.request(`/graphql?query=${query}`, {
        headers: { accept: 'text/event-stream', authorization, ...headers },
      })
      const reader = readEvents(response)
      readers.push(reader)
      return reader
    }
    const first = await take(await get({}), 2)
    expect(first.map((message) => message?.id)).toEqual(cursors.slice(1, 3))
    const rest = await take(await get({ 'last-event-id': first[1]!.id! }), 3)
    expect(rest.map((message) => message?.id)).toEqual(cursors.slice(3))
  })

  test('catches up with 350 events of before while more happen, all of them once and in order', async () => {
    const start = (await happen(some(1)))[0]
    const cursors = await happen(some(350))
    const reader = await open(EVENTS(start))
    const other = await open(EVENTS())
    const taken = await take(reader, 120)
    cursors.push(...(await happen(some(40))))
    taken.push(...(await take(reader, 270)))
    cursors.push(...(await happen(some(10))))
    taken.push(...(await take(reader, 10)))
    expect(taken.map((message) => message?.id)).toEqual(cursors)
    expect((await take(other, 50)).map((message) => message?.id)).toEqual(cursors.slice(350))
  })

  test('of a reader that does not keep up ends after 1,000 events with SUBSCRIBER_TOO_SLOW; it reads on by its cursor', async () => {
    const reader = await open(EVENTS())
    const cursors: string[] = []
    for (let batch = 0; batch < 3; batch += 1) cursors.push(...(await happen(some(400))))
    await expect.poll(() => api.live.counts().listening).toBe(0)
    const messages = []
    for (let message = await reader.next(); message; message = await reader.next()) messages.push(message)

    const events = messages.slice(0, -2)
    // One was on its way to the reader.
    expect([MAX_WAITING_EVENTS, MAX_WAITING_EVENTS + 1]).toContain(events.length)
    expect(events.map(({ id }) => id)).toEqual(cursors.slice(0, events.length))
    expect(messages.at(-2)).toMatchObject({
      event: 'next',
      id: null,
      data: { errors: [{ extensions: { code: 'SUBSCRIBER_TOO_SLOW', requestId: expect.any(String) } }] },
    })
    expect(messages.at(-1)).toMatchObject({ event: 'complete' })

    const again = await open(EVENTS(events.at(-1)!.id!))
    const rest = await take(again, 1200 - events.length)
    expect(rest.map((message) => message?.id)).toEqual(cursors.slice(events.length))
  })

  test("tells nothing of another supplier's, asked for by id or not; an operator is told of all, or of one", async () => {
    const other = await api.addSupplier()
    const theirs = `(supplierId: "${Buffer.from(`Supplier:${other.id}`).toString('base64')}")`
    const field = (args: string) => `subscription { ticketChanged${args} { cursor } }`
    const operator = await addOperator(api)
    const [mine, foreign] = [await open(field('')), await open(field(theirs))]
    const [all, one] = [await open(field(''), operator), await open(field(theirs), operator)]
    const [hidden] = await happen(['TICKET_CHANGED'], other)
    const [shown] = await happen(['TICKET_CHANGED'])
    expect((await mine.next())?.id).toBe(shown)
    expect((await take(all, 2)).map((message) => message?.id)).toEqual([hidden, shown])
    expect((await one.next())?.id).toBe(hidden)
    // Nothing waits for the one that asked for what is not its own: the next thing it hears is that it is kept alive.
    elapseUntil(15_000)
    const told = foreign.next()
    await expect.poll(() => foreign.comments()).toBe(2)
    await foreign.leave()
    expect(await told).toBeNull()
  })

  test('needs a token', async () => {
    const reader = await open(EVENTS(), null)
    expect((await reader.next())?.data.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect((await reader.next())?.event).toBe('complete')
    expect((await open(EVENTS(), 'nobody')).response.status).toBe(401)
  })

  test('whose token is revoked ends with UNAUTHENTICATED within 5 seconds, others go on', async () => {
    const doomed = await api.addSupplier()
    const [reader, other] = [await open(EVENTS(), doomed.token), await open(EVENTS())]
    await revoke(doomed.token)
    elapseUntil(5000)
    expect((await reader.next())?.data.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect((await reader.next())?.event).toBe('complete')
    expect(await reader.next()).toBeNull()
    const [cursor] = await happen(['TICKET_CHANGED'])
    expect((await other.next())?.id).toBe(cursor)
  })

  test('costs one statement at an interval, whether 1 listens or 30, and none when nobody does', async () => {
    const polls = (statements: string[]) => statements.filter((sql) => sql.includes('/* pollEvents */')).length
    const interval = () =>
      api.counting(async () => {
        expect(api.liveTimers.elapse()).toBe(1000)
        await expect.poll(() => api.liveTimers.planned.some(({ ms }) => ms === 1000)).toBe(true)
      })
    await open(EVENTS())
    const one = await interval()
    for (let count = 1; count < 30; count += 1) await open(EVENTS())
    const many = await interval()
    expect([one.statements, many.statements].map((statements) => statements.length)).toEqual([1, 1])
    expect([polls(one.statements), polls(many.statements)]).toEqual([1, 1])
    for (const reader of readers) await reader.leave()
    await expect.poll(() => api.live.counts().listening).toBe(0)
    const nobody = await api.counting(async () => api.live.wake())
    expect(nobody.statements).toEqual([])
  })

  test('goes on when the database was away for a while', async () => {
    const reader = await open(EVENTS())
    const failures = api.failures.length
    api.database.failure = new Error('away')
    api.live.wake()
    await expect.poll(() => api.failures.length).toBe(failures + 1)
    api.database.failure = null
    const [cursor] = await happen(['TICKET_CHANGED'])
    expect((await reader.next())?.id).toBe(cursor)
  })

  test('from a cursor of before the feed is EVENTS_EXPIRED, from no cursor INVALID_CURSOR', async () => {
    const foreign = encodeEventCursor({ transactionId: 10n ** 17n, id: 0n })
    for (const [after, code] of [
      [foreign, 'EVENTS_EXPIRED'],
      ['x', 'INVALID_CURSOR'],
    ] as const) {
      const reader = await open(EVENTS(after))
      expect((await reader.next())?.data.errors?.[0]?.extensions.code).toBe(code)
      expect((await reader.next())?.event).toBe('complete')
    }
  })
})

describeOnEachDatabase('streams of a process that stops', (kind) => {
  test('end at once with SERVER_STOPPING, those that are being opened too', async () => {
    const api = await startApi(kind)
    const supplier = await api.addSupplier()
    const reader = await subscribe(api, supplier.token, EVENTS())
    api.openAnswers.endAll()
    await api.live.stop()
    const late = await subscribe(api, supplier.token, EVENTS())
    for (const one of [reader, late]) {
      expect((await one.next())?.data.errors?.[0]?.extensions.code).toBe('SERVER_STOPPING')
      expect((await one.next())?.event).toBe('complete')
      expect(await one.next()).toBeNull()
    }
    expect(api.live.counts()).toEqual({ listening: 0, watched: 0 })
    expect(api.openAnswers.count()).toBe(0)
    await api.close()
  })
})
