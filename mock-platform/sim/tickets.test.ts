import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPush, WorldInTest } from '../../test/mock-platform/world-in-test.ts'
import type { PlatformEvent } from '../contract/platform-events.ts'
import { TICKET_KINDS } from '../contract/ticket-events.ts'
import { MAX_SIDE_CHANGES } from './ticket-answers.ts'
import type { ParameterChange } from './parameters.ts'
import type { Supplier } from './suppliers.ts'
import { MAX_TICKETS_KEPT } from './ticket-openings.ts'
import type { TicketRequest } from './tickets.ts'
import { TICKET_STEPS } from './tickets.ts'

const START = Date.UTC(2026, 0, 5)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A supplier with an order in the warehouse, to whom nothing happens by chance. */
function supplierWithOrder(change: ParameterChange = {}, seed = 'tickets') {
  const world = new WorldInTest({ seed, startAtMs: START })
  const parameters: ParameterChange = {
    orderExceptions: {
      stockShortRate: 0,
      trunkDelayedRate: 0,
      customsDocumentMissingRate: 0,
      customsHeldRate: 0,
      localWarehouseMissortRate: 0,
      carrierDelayRate: 0,
      addressWrongRate: 0,
      parcelLostRate: 0,
      refusedByBuyerRate: 0,
      ...change.orderExceptions,
    },
    orderCancellations: { buyerCancelsRate: 0 },
    orderReturns: { returnRate: 0, ...change.orderReturns },
    ticketCauses: { ...change.ticketCauses },
    ticketAnswers: { sideChangedRate: 0, ...change.ticketAnswers },
  }
  const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 1000 }]
  const supplier = world.addSupplier({ warehouseStock, parameters })
  const placeOrder = () =>
    world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market: 'DE', lines: [{ skuCode: 'A', quantity: 1 }] })
  const run = (untilMs: number) => {
    for (let nextMs = Math.min(untilMs, world.nowMs + DAY); ; nextMs = Math.min(untilMs, nextMs + DAY)) {
      const pushes = world.runDue(nextMs).filter(isPush)
      for (const push of pushes) world.finishPush(push, { type: 'acknowledged', elapsedMs: 1 })
      if (nextMs === untilMs) return
    }
  }
  const take = (input: Parameters<typeof world.apply>[0]) => {
    world.check(input)
    return world.apply(input)
  }
  const { supplierId } = supplier.settings
  const open = (request: Partial<TicketRequest> = {}) => {
    const asked: TicketRequest = { requestNo: null, kind: 'INQUIRY', tradeOrderId: null, reason: 'Why?', ...request }
    const outcome = take({ type: 'ticket-opened', supplierId, request: asked })
    if (outcome.type !== 'ticket-taken') throw new Error('no ticket was taken')
    return outcome.ticket
  }
  const withdraw = (ticketNo: string) => take({ type: 'ticket-withdrawn', supplierId, ticketNo })
  const trigger = (type: 'ticket-is-answered' | 'ticket-changes-side' | 'ticket-is-resolved', ticketNo: string) =>
    take({ type: 'event-triggered', supplierId, event: { type, ticketNo } })
  return { world, supplier, placeOrder, run, open, withdraw, trigger }
}

const ticketFacts = ({ eventFeed }: Supplier) => eventFeed.events.filter(({ type }) => type.startsWith('ticket_'))
const typesOf = (events: readonly PlatformEvent[]) => events.map(({ type }) => type.replace('ticket_', ''))
const refusal = (code: string) => expect.objectContaining({ code })

describe('TKT-2: an answer', () => {
  test('comes within 2:00:00.000 for any of 300 tickets, and no sooner than 5 minutes', () => {
    const { supplier, open, run } = supplierWithOrder()
    for (let count = 0; count < 300; count++) open()
    run(START + 2 * HOUR)
    const tickets = [...supplier.tickets.byNo.values()]
    const delays = tickets.map(({ openedAtMs, answeredAtMs }) => (answeredAtMs ?? Infinity) - openedAtMs)
    expect(Math.max(...delays)).toBeLessThanOrEqual(2 * HOUR)
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(5 * MINUTE)
  })

  test('at most 120 minutes, drawn as 120: exactly 2:00:00.000 after the ticket was opened', () => {
    const { supplier, open, run } = supplierWithOrder({ ticketAnswers: { leastAnswerMinutes: 120 } })
    const ticket = open()
    run(START + 2 * HOUR - 1)
    expect(ticket.state).toBe('OPEN')
    run(START + 2 * HOUR)
    expect(ticket).toMatchObject({ state: 'ANSWERED', answeredAtMs: START + 2 * HOUR })
    expect(typesOf(ticketFacts(supplier))).toEqual(['opened', 'answered'])
  })

  test('is in time with any numbers that a scenario may set, and any seed; late at a rate of 1, it never is', () => {
    const minutes = fc.double({ min: 0, max: 120, noNaN: true })
    fc.assert(
      fc.property(fc.string(), minutes, minutes, fc.constantFrom(0, 1), (seed, least, most, lateAnswerRate) => {
        const answers = { leastAnswerMinutes: least, mostAnswerMinutes: most, lateAnswerRate }
        const { open, run } = supplierWithOrder({ ticketAnswers: answers }, seed)
        const ticket = open()
        run(START + 2 * DAY)
        const delayMs = ticket.answeredAtMs! - ticket.openedAtMs
        expect([delayMs >= 0, delayMs <= 2 * HOUR]).toEqual([true, lateAnswerRate === 0])
      }),
    )
  })

  test('late at a rate of 1 comes after 2:00:00.000, and within the hour that was given', () => {
    const { supplier, open, run } = supplierWithOrder({ ticketAnswers: { lateAnswerRate: 1, mostLateHours: 1 } })
    for (let count = 0; count < 100; count++) open()
    run(START + 2 * HOUR)
    const tickets = [...supplier.tickets.byNo.values()]
    expect(new Set(tickets.map(({ state }) => state))).toEqual(new Set(['OPEN']))
    run(START + 3 * HOUR)
    expect(tickets.every(({ answeredAtMs }) => answeredAtMs! > START + 2 * HOUR)).toBe(true)
  })

  test('locks the side once; it changes only with a fact that says from, to, why and by whom', () => {
    const { supplier, open, run } = supplierWithOrder({ ticketAnswers: { sideChangedRate: 1 } })
    const tickets = Array.from({ length: 50 }, () => open())
    run(START + 10 * DAY)
    const changes = ticketFacts(supplier).filter((fact) => fact.type === 'ticket_responsibility_changed')
    expect(changes).toHaveLength(50)
    for (const ticket of tickets) {
      const facts = ticketFacts(supplier).filter(
        ({ data }) => 'ticket_no' in data && data.ticket_no === ticket.ticketNo,
      )
      expect(typesOf(facts)).toEqual(['opened', 'answered', 'responsibility_changed', 'resolved'])
      const [, answered, changed] = facts
      if (answered?.type !== 'ticket_answered' || changed?.type !== 'ticket_responsibility_changed') throw new Error()
      expect(changed.data.from_side).toBe(answered.data.responsible_side)
      expect(changed.data.to_side).toBe(ticket.responsibleSide)
      expect(changed.data.to_side).not.toBe(changed.data.from_side)
      expect(changed.data).toMatchObject({ reason: expect.stringMatching(/\S/), agent: expect.stringMatching(/\S/) })
    }
  })

  test('of no root cause names the supplier in 40 of 100, give or take 15; with a share of 1, always', () => {
    const sides = (supplierResponsibleShare: number) => {
      const { open, run } = supplierWithOrder({ ticketAnswers: { supplierResponsibleShare } })
      const tickets = Array.from({ length: 100 }, () => open())
      run(START + 2 * HOUR)
      return tickets.filter(({ responsibleSide }) => responsibleSide === 'SUPPLIER').length
    }
    expect(Math.abs(sides(0.4) - 40)).toBeLessThan(15)
    expect(sides(1)).toBe(100)
  })
})

describe('TKT-1: a ticket is opened', () => {
  test('about an order for each kind; without one only as an INQUIRY: ORDER_MISSING', () => {
    const { placeOrder, open, supplier } = supplierWithOrder()
    const { tradeOrderId } = placeOrder()
    for (const kind of TICKET_KINDS) expect(open({ kind, tradeOrderId }).kind).toBe(kind)
    for (const kind of TICKET_KINDS.filter((one) => one !== 'INQUIRY')) {
      expect(() => open({ kind })).toThrow(refusal('ORDER_MISSING'))
    }
    expect(open().tradeOrderId).toBeNull()
    expect(supplier.tickets.byNo.size).toBe(7)
  })

  test('not about an order that there is none of: ORDER_UNKNOWN', () => {
    const { open } = supplierWithOrder()
    expect(() => open({ kind: 'REFUND', tradeOrderId: 'none' })).toThrow(refusal('ORDER_UNKNOWN'))
  })

  test('one of a kind at a time for an order: TICKET_ALREADY_OPEN; the next once that is closed', () => {
    const { placeOrder, open, withdraw } = supplierWithOrder()
    const { tradeOrderId } = placeOrder()
    const first = open({ kind: 'REFUND', tradeOrderId })
    expect(() => open({ kind: 'REFUND', tradeOrderId })).toThrow(refusal('TICKET_ALREADY_OPEN'))
    withdraw(first.ticketNo)
    expect(open({ kind: 'REFUND', tradeOrderId }).ticketNo).not.toBe(first.ticketNo)
  })

  test('once for a request number, also when it is closed by then; another request of the number is REQUEST_NO_REUSED', () => {
    const { supplier, open, withdraw } = supplierWithOrder()
    const first = open({ requestNo: 'r-1' })
    withdraw(first.ticketNo)
    expect(open({ requestNo: 'r-1' })).toBe(first)
    expect(() => open({ requestNo: 'r-1', reason: 'Something else.' })).toThrow(refusal('REQUEST_NO_REUSED'))
    expect(typesOf(ticketFacts(supplier))).toEqual(['opened', 'withdrawn'])
  })

  test('withdrawn until it is settled; once more is the same, and tells nothing', () => {
    const { supplier, open, withdraw, trigger } = supplierWithOrder()
    const [answered, resolved] = [open(), open()]
    for (const { ticketNo } of [answered, resolved]) trigger('ticket-is-answered', ticketNo)
    trigger('ticket-is-resolved', resolved.ticketNo)
    for (let time = 0; time < 2; time++) withdraw(answered.ticketNo)
    expect(ticketFacts(supplier).filter(({ type }) => type === 'ticket_withdrawn')).toHaveLength(1)
    expect(() => withdraw(resolved.ticketNo)).toThrow(refusal('ILLEGAL_STEP'))
    expect(() => withdraw('none')).toThrow(refusal('TICKET_UNKNOWN'))
  })
})

describe('by hand', () => {
  test('a ticket is answered now, and not a second time when its time comes', () => {
    const { supplier, open, run, trigger } = supplierWithOrder()
    const ticket = open()
    trigger('ticket-is-answered', ticket.ticketNo)
    expect(ticket).toMatchObject({ state: 'ANSWERED', answeredAtMs: START })
    expect(() => trigger('ticket-is-answered', ticket.ticketNo)).toThrow(refusal('ILLEGAL_STEP'))
    run(START + 10 * DAY)
    expect(typesOf(ticketFacts(supplier))).toEqual(['opened', 'answered', 'resolved'])
  })

  test('it is resolved only once it is answered, and its side is changed only once it is locked', () => {
    const { open, trigger } = supplierWithOrder()
    const { ticketNo } = open()
    expect(() => trigger('ticket-is-resolved', ticketNo)).toThrow(refusal('ILLEGAL_STEP'))
    expect(() => trigger('ticket-changes-side', ticketNo)).toThrow(refusal('ILLEGAL_STEP'))
    trigger('ticket-is-answered', ticketNo)
    trigger('ticket-is-resolved', ticketNo)
  })

  test('the side changes 19 times, and then no more: TOO_MANY_CHANGES', () => {
    const { open, trigger } = supplierWithOrder()
    const { ticketNo } = open()
    trigger('ticket-is-answered', ticketNo)
    for (let time = 0; time < MAX_SIDE_CHANGES; time++) trigger('ticket-changes-side', ticketNo)
    expect(() => trigger('ticket-changes-side', ticketNo)).toThrow(refusal('TOO_MANY_CHANGES'))
  })
})

describe('tickets that come by themselves', () => {
  const always = { exceptionTicketRate: 1, returnTicketRate: 1 }

  test.each([
    ['stockShortRate', 'INQUIRY', 'PLATFORM'],
    ['customsDocumentMissingRate', 'INQUIRY', 'SUPPLIER'],
    ['customsHeldRate', 'INQUIRY', 'PLATFORM'],
    ['localWarehouseMissortRate', 'RESHIP', 'PLATFORM'],
    ['carrierDelayRate', 'COMPENSATION', 'PLATFORM'],
    ['addressWrongRate', 'ADDRESS_CHANGE', 'PLATFORM'],
    ['parcelLostRate', 'RESHIP', 'PLATFORM'],
    ['refusedByBuyerRate', 'RETURN', 'PLATFORM'],
  ] as const)('ORD-2: %s at 1 brings a ticket %s, for which the %s answers', (rate, kind, side) => {
    const { supplier, placeOrder, run } = supplierWithOrder({ orderExceptions: { [rate]: 1 }, ticketCauses: always })
    const { tradeOrderId } = placeOrder()
    run(START + 40 * DAY)
    const [ticket, ...others] = supplier.tickets.byNo.values()
    expect(others).toEqual([])
    expect(ticket).toMatchObject({ tradeOrderId, kind, responsibleSide: side })
    expect(ticket?.closedAtMs).not.toBeNull()
  })

  test('KPI-4: a return at rates of 1 brings one; at rates of 0 nothing brings one', () => {
    const tickets = (rate: number) => {
      const { supplier, placeOrder, run } = supplierWithOrder({
        orderReturns: { returnRate: 1 },
        orderExceptions: { carrierDelayRate: 1 },
        ticketCauses: { exceptionTicketRate: 0, returnTicketRate: rate },
      })
      placeOrder()
      run(START + 50 * DAY)
      return [...supplier.tickets.byNo.values()].map(({ cause }) => cause)
    }
    expect([tickets(1), tickets(0)]).toEqual([['RETURNED'], []])
  })

  test('none of them moves what is drawn for orders: their facts are the same with and without tickets', () => {
    const facts = (rate: number) => {
      const { supplier, placeOrder, run } = supplierWithOrder({
        orderReturns: { returnRate: 0.5 },
        orderExceptions: { carrierDelayRate: 0.5, customsHeldRate: 0.5 },
        ticketCauses: { exceptionTicketRate: rate, returnTicketRate: rate },
      })
      for (let count = 0; count < 30; count++) placeOrder()
      run(START + 50 * DAY)
      const isOfTicket = ({ type }: PlatformEvent) => type.startsWith('ticket_')
      return {
        tickets: supplier.eventFeed.events.filter(isOfTicket).length,
        others: supplier.eventFeed.events
          .filter((fact) => !isOfTicket(fact))
          .map(({ at, type, data }) => [at, type, data]),
      }
    }
    const [without, some] = [facts(0), facts(1)]
    expect(without.tickets).toBe(0)
    expect(some.tickets).toBeGreaterThan(20)
    expect(some.others).toEqual(without.others)
  })
})

test(`of 5,200 tickets that are open none is let go; once they have ended, ${MAX_TICKETS_KEPT} are kept`, () => {
  const { supplier, open, run } = supplierWithOrder()
  for (let count = 0; count < 5200; count++) open()
  expect(supplier.tickets.byNo.size).toBe(5200)
  run(START + 10 * DAY)
  open()
  expect(supplier.tickets.byNo.size).toBe(MAX_TICKETS_KEPT)
})

test('TOO_MANY_TICKETS: 20,000 are held at once, and the 20,001st is refused', () => {
  const { open } = supplierWithOrder()
  for (let count = 0; count < 20_000; count++) open()
  expect(() => open()).toThrow(refusal('TOO_MANY_TICKETS'))
})

test('the table of steps lets a ticket end, and never leave its end', () => {
  expect(TICKET_STEPS).toEqual({
    OPEN: ['ANSWERED', 'WITHDRAWN'],
    ANSWERED: ['RESOLVED', 'WITHDRAWN'],
    RESOLVED: [],
    WITHDRAWN: [],
  })
})
