import { describe, expect, test } from 'vitest'
import { emptyStock, heldExchange } from './exchanges-in-test.ts'
import { mockInProcess, QUARTER, START } from './mock-in-process.ts'

const DAY = 24 * 60 * 60 * 1000

/** A started mock with a supplier of 10 units in the warehouse. */
async function mockWithStock() {
  const mock = mockInProcess()
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 10 }] })
  mock.platform.start()
  const runUntil = (wish: object) => mock.call('POST', '/control/clock/run-until', wish)
  const order = async () => {
    const lines = [{ sku_code: 'A', quantity: 1 }]
    const { body } = await mock.call('POST', '/control/suppliers/s1/orders', { fulfilment: 'WAREHOUSE', lines })
    return body.trade_order_id as string
  }
  return { ...mock, runUntil, order }
}

describe('an instant', () => {
  test.each([
    ['epoch milliseconds', START + QUARTER],
    ['ISO 8601', '2026-01-05T00:15:00Z'],
    ['ISO 8601 in Shanghai', '2026-01-05T08:15:00+08:00'],
  ])('as %s is met exactly, and all polls on the way have happened', async (_, at) => {
    const { platform, runUntil, call } = await mockWithStock()
    const { status, body } = await runUntil({ at, within_ms: DAY })
    expect(status).toBe(200)
    expect(body).toMatchObject({ is_met: true, event: null, clock: { now: START + QUARTER, is_skipping: false } })
    expect((await call('GET', '/control/suppliers/s1/polls')).body.items).toHaveLength(2)
    await platform.stop()
  })

  test('beyond the limit is not met: the clock is at the limit', async () => {
    const { platform, runUntil } = await mockWithStock()
    const { body } = await runUntil({ at: START + DAY, within_ms: QUARTER })
    expect(body).toMatchObject({ is_met: false, clock: { now: START + QUARTER } })
    await platform.stop()
  })

  test('in the past is refused: IN_THE_PAST', async () => {
    const { platform, runUntil } = await mockWithStock()
    expect(await runUntil({ at: START - 1, within_ms: 1 })).toMatchObject({
      status: 409,
      body: { error: { code: 'IN_THE_PAST' } },
    })
    await platform.stop()
  })
})

describe('an event', () => {
  test('of an order is met at its instant, and told', async () => {
    const { platform, runUntil, order } = await mockWithStock()
    await order()
    const second = await order()
    const event = { type: 'order_node_reached', supplier_id: 's1', trade_order_id: second }
    const { body } = await runUntil({ event, within_ms: DAY })
    expect(body.is_met).toBe(true)
    expect(body.event).toMatchObject({ supplier_id: 's1', at: body.clock.now, data: { trade_order_id: second } })
    expect(body.clock.now).toBeGreaterThan(START)
    await platform.stop()
  })

  test('of another supplier does not end it: the limit does, and says so', async () => {
    const { platform, runUntil, order } = await mockWithStock()
    await order()
    const event = { type: 'order_node_reached', supplier_id: 's2' }
    const { body } = await runUntil({ event, within_ms: DAY })
    expect(body).toMatchObject({ is_met: false, event: null, clock: { now: START + DAY } })
    await platform.stop()
  })

  test('that an answer of the ERP brings ends it where the poll was sent', async () => {
    const { platform, runUntil } = await mockWithStock()
    const { body } = await runUntil({ event: { type: 'jit_stock_reported' }, within_ms: DAY })
    expect(body).toMatchObject({ is_met: true, clock: { now: START, waits_for: { polls: 0, pushes: 0 } } })
    await platform.stop()
  })
})

test('never skips over a request in flight; a second skip is refused; a skip cut short is not met', async () => {
  const { exchange, arrived } = heldExchange()
  const { platform, addSupplier, call } = mockInProcess({ exchange })
  await addSupplier()
  platform.start()
  const ended = call('POST', '/control/clock/run-until', { at: START + DAY, within_ms: DAY })
  const { request, answer } = await arrived(1)
  while (!platform.isSkipping) await new Promise(setImmediate)
  expect((await call('GET', '/control/status')).body.clock).toMatchObject({ now: START, is_skipping: true })
  const second = await call('POST', '/control/clock/run-until', { event: { type: 'order_paid' }, within_ms: 1 })
  expect(second).toMatchObject({ status: 409, body: { error: { code: 'ALREADY_SKIPPING' } } })
  await call('DELETE', '/control/clock/advance')
  answer(emptyStock(request))
  expect((await ended).body).toMatchObject({ is_met: false, clock: { now: START, is_skipping: false } })
  await platform.stop()
})

test.each([
  ['neither', { within_ms: 1 }],
  ['both', { at: START, event: { type: 'order_paid' }, within_ms: 1 }],
  ['no limit', { at: START }],
  ['a type that is none', { event: { type: 'order_eaten' }, within_ms: 1 }],
  ['an instant after 2100', { at: '2101-01-01T00:00:00Z', within_ms: 1 }],
  ['an instant that no date can hold', { at: Number.MAX_SAFE_INTEGER, within_ms: 1 }],
  ['an instant without its offset', { at: '2026-01-05T00:15:00', within_ms: 1 }],
])('%s: INVALID_REQUEST', async (_, wish) => {
  const { status, body } = await mockInProcess().call('POST', '/control/clock/run-until', wish)
  expect([status, body.error.code]).toEqual([400, 'INVALID_REQUEST'])
})
