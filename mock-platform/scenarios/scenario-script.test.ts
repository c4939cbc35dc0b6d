import { expect, test } from 'vitest'
import { parseScenario } from './scenario-file.ts'
import { erpsOf, scriptOf, startOf } from './scenario-script.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const { scenario } = parseScenario(
  'my',
  `
about: two suppliers, four of them
start: "2026-01-05"
supplier_count: 4
suppliers:
  - { id: a, orders_per_day: 10, parameters: { order_returns: { return_rate: 0.1 } } }
  - { id: b, erp: { jit_stock: { X: 5 } } }
timeline:
  - { day: 3, supplier: a, parameters: { demand: { two_line_share: 0 } } }
  - { day: 2, time: "08:00", parameters: { order_route: { extra_customs_hours: 48 } } }
  - { day: 2, supplier: a, parameters: { order_returns: { scrapped_share: 1 } } }
`,
)

test('a scenario begins at midnight in Asia/Shanghai', () => {
  expect(startOf(scenario)).toBe(Date.UTC(2026, 0, 4, 16))
})

test('suppliers are repeated until there are enough, each with its ERP', () => {
  expect([...erpsOf(scenario)].map(([id, { jitStock }]) => [id, jitStock])).toEqual([
    ['a', {}],
    ['b', { X: 5 }],
    ['a-2', {}],
    ['b-2', { X: 5 }],
  ])
})

test('the timeline is in the order of time, about each supplier of the name; what was changed stays changed', () => {
  const later = scriptOf(scenario, 0).slice(5)
  const earlier = { orderReturns: { returnRate: 0.1, scrappedShare: 1 } }
  const settings = (supplierId: string, parameters: object) => ({
    type: 'settings-changed',
    supplierId,
    change: { parameters: expect.objectContaining(parameters) },
  })
  expect(later).toEqual([
    { atMs: DAY, input: settings('a', earlier) },
    { atMs: DAY, input: settings('a-2', earlier) },
    { atMs: DAY + 8 * HOUR, input: { type: 'parameters-changed', change: { orderRoute: { extraCustomsHours: 48 } } } },
    { atMs: 2 * DAY, input: settings('a', { ...earlier, demand: { twoLineShare: 0 } }) },
    { atMs: 2 * DAY, input: settings('a-2', { ...earlier, demand: { twoLineShare: 0 } }) },
  ])
})

test('an inquiry is a ticket of each supplier of the name, and changes no setting (TKT-1)', () => {
  const { scenario: asking } = parseScenario(
    'asking',
    `
about: two ask
supplier_count: 2
suppliers: [{ id: a }]
timeline: [{ day: 2, time: "01:00", supplier: a, inquiry: "Where is it?" }]
`,
  )
  const request = { requestNo: null, kind: 'INQUIRY', tradeOrderId: null, reason: 'Where is it?' }
  expect(scriptOf(asking, 0).slice(3)).toEqual([
    { atMs: DAY + HOUR, input: { type: 'ticket-opened', supplierId: 'a', request } },
    { atMs: DAY + HOUR, input: { type: 'ticket-opened', supplierId: 'a-2', request } },
  ])
})
