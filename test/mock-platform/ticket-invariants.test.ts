import { beforeAll, expect, test } from 'vitest'
import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import { DAY, QUICK_INBOUND, simulated, START } from './simulated-in-test.ts'
import { brokenTickets } from './ticket-invariants.ts'

// The invariants of tickets (TKT-1, TKT-2) hold over a run, and find each way in which a feed could break them.

let supplier: Supplier
let nowMs: number
let scheduled: Set<string>

beforeAll(async () => {
  const simulation = simulated({ seed: 'tickets', suppliers: 1, ordersPerDay: 60, change: QUICK_INBOUND })
  await simulation.advance(START + 20 * DAY)
  const { world } = simulation.run
  nowMs = world.nowMs
  supplier = world.suppliers.get('s1')!
  scheduled = new Set(
    world.state.queue.heap.flatMap(({ event }) =>
      'event' in event && 'ticketNo' in event.event ? [event.event.ticketNo] : [],
    ),
  )
})

/** What is found when the facts of tickets are told otherwise; null: one is left out. */
function found(change: (event: PlatformEvent) => PlatformEvent | null): string[] {
  const events = supplier.eventFeed.events.flatMap((event) => change(structuredClone(event)) ?? [])
  return brokenTickets({ ...supplier, eventFeed: { ...supplier.eventFeed, events } }, scheduled, nowMs)
}

test('over 20 days with more than 30 tickets, changed sides and withdrawals nothing is broken', () => {
  const count = (type: string) => supplier.eventFeed.events.filter((event) => event.type === type).length
  expect(count('ticket_opened')).toBeGreaterThan(30)
  expect([count('ticket_responsibility_changed'), count('ticket_withdrawn')].every((few) => few > 2)).toBe(true)
  expect(found((event) => event)).toEqual([])
})

test.each<[string, RegExp, (event: PlatformEvent) => PlatformEvent | null]>([
  [
    'an answer is missing',
    /unanswered|without its trace|but its facts say/,
    (event) => (event.type === 'ticket_answered' ? null : event),
  ],
  [
    'a trace is missing',
    /but its facts say/,
    (event) => (event.type === 'ticket_responsibility_changed' ? null : event),
  ],
  ['an end is missing', /no end|but its facts say/, (event) => (event.type === 'ticket_resolved' ? null : event)],
  [
    'an answer comes 2 hours later',
    /answered too late/,
    (event) => (event.type === 'ticket_answered' ? { ...event, at: event.at + 7_200_000 } : event),
  ],
  [
    'a side changes with no reason',
    /without its trace/,
    (event) =>
      event.type === 'ticket_responsibility_changed' ? { ...event, data: { ...event.data, reason: '' } } : event,
  ],
  [
    'a ticket is about no order',
    /about no order/,
    (event) => (event.type === 'ticket_opened' ? { ...event, data: { ...event.data, trade_order_id: 'none' } } : event),
  ],
])('%s: it is found', (_what, problem, change) => {
  expect(found(change).join('\n')).toMatch(problem)
})

test('a ticket that is open for 2:00:00.001 with nothing scheduled for it is found twice', () => {
  const opened = supplier.eventFeed.events.find(({ type }) => type === 'ticket_opened')!
  const tickets = { opened: 0, byNo: new Map() }
  const only = { ...supplier, tickets, eventFeed: { newestNo: 1, events: [opened] } }
  const problems = (atMs: number) =>
    brokenTickets(only, new Set(), atMs).filter((problem) => /end|without an answer/.test(problem))
  expect(problems(opened.at + 7_200_000)).toHaveLength(1)
  expect(problems(opened.at + 7_200_001)).toHaveLength(2)
})
