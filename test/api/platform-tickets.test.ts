import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createInProcessMock } from '../../mock-platform/in-process.ts'
import type { Platform } from '../../mock-platform/platform.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import type { Ticket } from '../../mock-platform/sim/tickets.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { createFollowedHistories } from '../../server/platform-events/followed-histories.ts'
import { createPlatformClient } from '../../server/platform-client/platform-client.ts'
import { createTicketNews, retryAfterMs } from '../../server/tickets/tickets.jobs.ts'
import type { OpenTicketInput } from '../generated/graphql.ts'
import { OpenTicketDocument, TicketOfDocument, WithdrawTicketDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, PLATFORM_URL, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { globalId } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'
import { addToWorld, placeInWorld } from '../support/world-suppliers.ts'
import { addedTo, shapesOf } from '../support/statement-shapes.ts'

// TKT-1, TKT-2: tickets that suppliers open here reach the platform once, whatever is lost on the way, and what the platform
// says of them comes back.

const START_MS = Date.UTC(2026, 0, 5)
const HOUR_MS = 3_600_000
const REASON = 'The buyer wants the money back.'

describeOnEachDatabase('tickets and the platform', (kind) => {
  let api: TestApi
  let platform: Platform
  let operator: string
  let account: TestSupplier
  let theirs: Supplier
  let orderId: string
  let tradeOrderId: string
  /** `answers-lost`: the platform takes the call, and nobody hears its answer. */
  let network: 'up' | 'down' | 'answers-lost'
  let laterMs: number
  let tell: () => Promise<void>
  let failures: unknown[]
  let refused: string[]

  const clock = { now: () => new Date(Date.now() + laterMs) }
  const newJob = () =>
    createTicketNews({
      prisma: api.prisma,
      clock,
      programme: DEFAULT_PROGRAMME,
      platform: createPlatformClient({
        platformUrl: PLATFORM_URL,
        fetch: callPlatform,
        clock,
        histories: createFollowedHistories(api.prisma),
      }),
      deadline: (ms) => AbortSignal.timeout(ms),
      onFailure: (_supplierId, error) => failures.push(error),
      onRefused: (_supplierId, reason) => refused.push(reason),
    })
  let handler: (request: Request) => Promise<Response> | Response
  const callPlatform: typeof fetch = async (input, init) => {
    if (network === 'down') throw new TypeError('fetch failed')
    const response = await handler(new Request(input, init))
    const parameters = new Map(init?.body as URLSearchParams)
    const isAboutTicket = parameters.get('method')?.startsWith('aliexpress.direct.ticket')
    if (network === 'answers-lost' && isAboutTicket) throw new TypeError('other side closed')
    return response
  }

  beforeAll(async () => {
    network = 'up'
    laterMs = 0
    api = await startApi(kind, { fetch: callPlatform, clock })
    operator = await addOperator(api)
    const mock = createInProcessMock({ startAtMs: START_MS, erp: (request) => api.app.fetch(request) })
    ;({ platform, handler } = mock)
  })
  afterAll(async () => {
    await platform.stop()
    await api.close()
  })

  beforeEach(async () => {
    network = 'up'
    laterMs = 0
    failures = []
    refused = []
    tell = newJob()
    account = await api.addSupplier()
    await addSkus(api, account, 1)
    theirs = addToWorld(platform, account)
    ;({ orderId, tradeOrderId } = await newOrder())
  })

  async function newOrder() {
    const placed = placeInWorld(platform, account)
    await pass(1)
    const { id } = await api.prisma.order.findFirstOrThrow({ where: { tradeOrderId: placed } })
    return { orderId: globalId('Order', id), tradeOrderId: placed }
  }

  /** Lets virtual time pass, and reads what was told. */
  async function pass(ms: number): Promise<void> {
    await platform.skipTo(platform.clock.nowMs() + ms)
    await read()
  }
  const read = () => api.jobs.collectNow(account.id)

  async function open(input: Partial<OpenTicketInput> = {}, token = account.token) {
    const whole = { kind: 'REFUND' as const, orderId, reason: REASON, ...input }
    const { openTicket } = (await api.query(token, OpenTicketDocument, { input: whole })).data
    if (openTicket.__typename !== 'OpenTicketPayload') throw new Error(JSON.stringify(openTicket))
    return openTicket.ticket!
  }
  const withdraw = async (ticketId: string) =>
    (await api.query(account.token, WithdrawTicketDocument, { input: { ticketId } })).data.withdrawTicket.__typename
  const ours = async (id: string) => (await api.query(account.token, TicketOfDocument, { by: { id } })).data.ticket!
  const row = (number: string) => api.prisma.ticket.findUniqueOrThrow({ where: { number } })
  const onPlatform = (): Ticket[] => [...theirs.tickets.byNo.values()]
  const byHand = (type: 'ticket-is-answered' | 'ticket-is-resolved', ticketNo: string) =>
    platform.take({ type: 'event-triggered', supplierId: account.code, event: { type, ticketNo } })

  test('one that is opened here is answered there within 2 hours, with side and trace, and settled (TKT-1, TKT-2)', async () => {
    const { id, number } = await open()
    await tell()
    const [ticket, ...others] = onPlatform()
    expect(others).toEqual([])
    expect(ticket).toMatchObject({ requestNo: number, kind: 'REFUND', tradeOrderId, state: 'OPEN' })
    // The platform's 2 hours run from when it has taken the ticket, on its clock.
    expect(await ours(id)).toMatchObject({
      state: 'OPEN',
      openedAt: new Date(ticket!.openedAtMs).toISOString(),
      answerDueAt: new Date(ticket!.openedAtMs + 2 * HOUR_MS).toISOString(),
    })
    await pass(2 * HOUR_MS)
    const answered = await ours(id)
    expect(answered).toMatchObject({
      state: 'ANSWERED',
      isAnsweredInTime: true,
      answeredAt: new Date(ticket!.answeredAtMs!).toISOString(),
      responsibleSide: ticket!.responsibleSide,
      openedBy: 'SUPPLIER',
      messages: { totalCount: 1, nodes: [{ author: 'PLATFORM' }] },
      responsibilityChanges: [
        {
          number: 1,
          fromSide: null,
          toSide: ticket!.responsibleSide,
          actor: 'PLATFORM',
          tokenLabel: 'AliExpress',
          token: null,
        },
      ],
    })
    expect(answered.responsibilityChanges[0]?.actorName).toMatch(/^After-sales desk \d+$/)
    byHand('ticket-is-resolved', ticket!.ticketNo)
    await read()
    expect(await ours(id)).toMatchObject({ state: 'RESOLVED', resolution: ticket!.resolution!.text })
    expect(api.skippedRows).toEqual([])
  })

  test('it is told once more after its answer was lost, and is one ticket: 5 lost answers, 2 processes', async () => {
    const { number } = await open()
    network = 'answers-lost'
    for (let time = 0; time < 5; time++) await newJob()()
    expect(failures).toHaveLength(5)
    expect(await row(number)).toMatchObject({ untold: 'OPENING', platformNumber: null })
    network = 'up'
    await Promise.all([newJob()(), newJob()()])
    expect(onPlatform()).toHaveLength(1)
    expect(await row(number)).toMatchObject({ untold: null, platformNumber: onPlatform()[0]!.ticketNo })
    await read()
    expect(await api.prisma.ticket.count({ where: { supplierId: account.id } })).toBe(1)
  })

  test('its answer was lost, but the event feed tells of it: nothing is left to be told', async () => {
    const { number } = await open()
    network = 'answers-lost'
    await tell()
    network = 'up'
    await read()
    expect(await row(number)).toMatchObject({ untold: null, platformNumber: onPlatform()[0]!.ticketNo })
    expect(await api.prisma.ticket.count({ where: { supplierId: account.id } })).toBe(1)
  })

  test('a platform that is away is asked again after 1 s, 2 s, 4 s, and not before', async () => {
    const { number } = await open()
    network = 'down'
    for (const waitMs of [0, 500, 1_000, 1_000, 3_100]) {
      laterMs += waitMs
      await tell()
    }
    // At 0, 1.5 and 4.6 seconds; at 0.5 and 2.5 it rested.
    expect(failures).toHaveLength(3)
    network = 'up'
    laterMs += 4_000
    await tell()
    expect((await row(number)).platformNumber).not.toBeNull()
    expect([1, 2, 3, 7, 40].map(retryAfterMs)).toEqual([1_000, 2_000, 4_000, 60_000, 60_000])
  })

  test('one supplier whose platform does not answer keeps no other waiting', async () => {
    const first = account
    await open()
    account = await api.addSupplier()
    await addSkus(api, account, 1)
    theirs = addToWorld(platform, account)
    const { orderId: second } = await newOrder()
    const { number } = await open({ orderId: second })
    platform.take({ type: 'supplier-removed', supplierId: first.code })
    await tell()
    expect(failures).toHaveLength(1)
    expect((await row(number)).untold).toBeNull()
  })

  describe('what is not handed over', () => {
    test('one of a supplier of whom the platform has told nothing: a platform’s token answers it, as ever', async () => {
      await api.prisma.platformEventCursor.delete({ where: { supplierId: account.id } })
      const { number } = await open()
      await tell()
      expect(onPlatform()).toEqual([])
      expect(await row(number)).toMatchObject({ untold: 'OPENING', state: 'OPEN' })
    })

    test('one that a platform’s token has opened', async () => {
      const { number } = await open({}, operator)
      await tell()
      expect(onPlatform()).toEqual([])
      expect((await row(number)).untold).toBeNull()
    })

    test('one that the platform refuses says why, and is not told again', async () => {
      const { id, number } = await open()
      theirs.orders.delete(tradeOrderId)
      await tell()
      await tell()
      expect(refused).toEqual([expect.stringContaining(`${number}: ORDER_UNKNOWN`)])
      expect((await ours(id)).messages.nodes).toMatchObject([
        { author: 'PLATFORM', body: expect.stringContaining('ORDER_UNKNOWN') },
      ])
      expect(await row(number)).toMatchObject({ untold: null, state: 'OPEN', platformNumber: null })
    })
  })

  describe('the platform has a ticket of the kind for the order already', () => {
    const openThere = () => {
      const request = { requestNo: null, kind: 'REFUND' as const, tradeOrderId, reason: 'Opened there.' }
      const outcome = platform.take({ type: 'ticket-opened', supplierId: account.code, request })
      if (outcome.type !== 'ticket-taken') throw new Error('it was not taken')
      return outcome.ticket
    }

    test('ours is that one from then on, whichever is heard of first', async () => {
      for (const isFeedFirst of [true, false]) {
        ;({ orderId, tradeOrderId } = await newOrder())
        const { ticketNo } = openThere()
        const { id, number } = await open()
        await (isFeedFirst ? read() : tell())
        await (isFeedFirst ? tell() : read())
        expect(await row(number)).toMatchObject({ platformNumber: ticketNo, untold: null })
        await pass(2 * HOUR_MS)
        expect((await ours(id)).state).toBe('ANSWERED')
      }
      expect(await api.prisma.ticket.count({ where: { supplierId: account.id } })).toBe(2)
      expect(api.skippedRows).toEqual([])
    })

    test('one that the feed brings is in the list as the supplier’s own, and the next of its kind waits for its end', async () => {
      openThere()
      await read()
      const [{ openedBy, reason, untold }] = (await api.prisma.ticket.findMany({
        where: { supplierId: account.id },
      })) as [Awaited<ReturnType<typeof row>>]
      expect({ openedBy, reason, untold }).toEqual({ openedBy: 'SUPPLIER', reason: 'Opened there.', untold: null })
      const input = { kind: 'REFUND' as const, orderId, reason: 'Again.' }
      const again = await api.query(account.token, OpenTicketDocument, { input })
      expect(again.data.openTicket.__typename).toBe('TicketAlreadyOpen')
    })
  })

  describe('withdrawn', () => {
    test('before the platform was told: it never hears of it', async () => {
      const { id, number } = await open()
      expect(await withdraw(id)).toBe('WithdrawTicketPayload')
      await tell()
      expect(onPlatform()).toEqual([])
      expect((await row(number)).untold).toBeNull()
    })

    test('after it: the platform withdraws it too', async () => {
      const { id, number } = await open()
      await tell()
      await withdraw(id)
      await tell()
      expect(onPlatform()).toMatchObject([{ state: 'WITHDRAWN' }])
      await pass(3 * HOUR_MS)
      expect(await row(number)).toMatchObject({ state: 'WITHDRAWN', untold: null, answeredAt: null })
      expect(api.skippedRows).toEqual([])
    })

    test('while the answer of the platform to its opening was lost: it is withdrawn there by its request number', async () => {
      const { id } = await open()
      network = 'answers-lost'
      await tell()
      network = 'up'
      await withdraw(id)
      await newJob()()
      expect(onPlatform()).toMatchObject([{ state: 'WITHDRAWN' }])
    })

    test('told before the opening came through: the event feed finds the ticket, and it is withdrawn then', async () => {
      const { id, number } = await open()
      await withdraw(id)
      await tell()
      const request = { requestNo: number, kind: 'REFUND' as const, tradeOrderId, reason: REASON }
      platform.take({ type: 'ticket-opened', supplierId: account.code, request })
      await read()
      expect(await row(number)).toMatchObject({ state: 'WITHDRAWN', untold: 'WITHDRAWAL' })
      await tell()
      await read()
      expect(onPlatform()).toMatchObject([{ state: 'WITHDRAWN' }])
      expect((await row(number)).untold).toBeNull()
    })

    test('after the platform has answered, unheard here: the answer is kept, and it stays withdrawn', async () => {
      const { id } = await open()
      await tell()
      const [{ ticketNo }] = onPlatform() as [Ticket]
      byHand('ticket-is-answered', ticketNo)
      await withdraw(id)
      await read()
      expect(await ours(id)).toMatchObject({
        state: 'WITHDRAWN',
        messages: { totalCount: 1 },
        responsibilityChanges: [{}],
      })
      await tell()
      await read()
      expect(onPlatform()).toMatchObject([{ state: 'WITHDRAWN' }])
      expect(await ours(id)).toMatchObject({ state: 'WITHDRAWN' })
      expect(api.skippedRows).toEqual([])
    })

    test('after the platform has settled it, unheard here: settled it is', async () => {
      const { id, number } = await open()
      await tell()
      const [{ ticketNo }] = onPlatform() as [Ticket]
      byHand('ticket-is-answered', ticketNo)
      byHand('ticket-is-resolved', ticketNo)
      await withdraw(id)
      await tell()
      await read()
      expect(await ours(id)).toMatchObject({ state: 'RESOLVED', responsibilityChanges: [{}] })
      expect((await row(number)).untold).toBeNull()
      expect(api.skippedRows).toEqual([])
    })
  })

  test('a feed that is read again from its beginning changes no ticket, and never stops', async () => {
    const { id } = await open()
    await tell()
    const [{ ticketNo }] = onPlatform() as [Ticket]
    byHand('ticket-is-answered', ticketNo)
    byHand('ticket-is-resolved', ticketNo)
    await read()
    const before = await ours(id)
    expect(before.state).toBe('RESOLVED')
    const skipped = api.skippedRows.length
    await api.prisma.platformEventCursor.update({ where: { supplierId: account.id }, data: { lastEventNo: 0 } })
    await read()
    expect(await ours(id)).toEqual(before)
    api.skippedRows.splice(skipped)
  })

  test('an event takes as many statements with 150 tickets beside it as with one; a run of the job as many for each ticket', async () => {
    const costs = async (): Promise<string[][]> => {
      const { id, number } = await open({ kind: 'INQUIRY', orderId: null })
      const told = await api.counting(tell)
      byHand('ticket-is-answered', (await row(number)).platformNumber!)
      const answered = await api.counting(read)
      expect((await ours(id)).state).toBe('ANSWERED')
      return [shapesOf(told.statements), shapesOf(answered.statements)]
    }
    await costs()
    const few = await costs()
    const tickets = Array.from({ length: 150 }, (_, index) => ({
      supplierId: account.id,
      kind: 'INQUIRY' as const,
      reason: 'Why?',
      openedAt: clock.now(),
      answerDueAt: clock.now(),
      openedBy: 'SUPPLIER' as const,
      platformNumber: `beside-${index}`,
    }))
    await api.prisma.ticket.createMany({ data: tickets })
    const many = await costs()
    for (const [at, shapes] of many.entries()) expect(addedTo(few[at]!, shapes)).toEqual([])
  })
})
