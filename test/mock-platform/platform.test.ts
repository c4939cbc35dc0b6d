import { describe, expect, test } from 'vitest'
import { emptyStock, heldExchange } from './exchanges-in-test.ts'
import { mockInProcess, QUARTER, START } from './mock-in-process.ts'

describe('skipping', () => {
  test('a virtual day with 96 polls and 400 orders passes in seconds, in step with the ERP', async () => {
    const { platform, addSupplier, erp, call } = mockInProcess({ stock: { A: 5000, B: 5000 } })
    await addSupplier({ orders_per_day: 400 })
    platform.start()
    await platform.skipTo(START + 24 * 4 * QUARTER)
    const { body } = await call('GET', '/control/suppliers/s1')
    expect(body).toMatchObject({ polls_passed: 97, polls_failed: 0, pushes_pending: 0, orders: erp.orders.size })
    expect(platform.clock.nowMs()).toBe(START + 24 * 4 * QUARTER)
    await platform.stop()
  })

  test('never jumps while a real request is in flight, and says what it waits for', async () => {
    const { exchange, arrived, held } = heldExchange()
    const { platform, addSupplier, call } = mockInProcess({ exchange })
    await addSupplier()
    platform.start()
    const skipped = platform.skipTo(START + 2 * QUARTER)
    const first = await arrived(1)
    const { body } = await call('GET', '/control/status')
    expect(body.clock).toMatchObject({ now: START, is_skipping: true, waits_for: { polls: 1, pushes: 0 } })
    expect(held).toHaveLength(1)
    first.answer(emptyStock(first.request))
    for (const count of [2, 3]) await arrived(count).then(({ request, answer }) => answer(emptyStock(request)))
    await skipped
    expect(platform.clock.nowMs()).toBe(START + 2 * QUARTER)
    await platform.stop()
  })

  test('a second advance meanwhile is refused: ALREADY_SKIPPING', async () => {
    const { exchange, arrived } = heldExchange()
    const { platform, addSupplier, call } = mockInProcess({ exchange })
    await addSupplier()
    platform.start()
    void platform.skipTo(START + QUARTER)
    await arrived(1)
    expect(await call('POST', '/control/clock/advance', { by_ms: 1 })).toMatchObject({
      status: 409,
      body: { error: { code: 'ALREADY_SKIPPING' } },
    })
    await platform.stop()
  })
})

describe('scaled time', () => {
  test('at 3,600x polls start every 15 virtual minutes although each answer takes longer; overruns are recorded', async () => {
    const { exchange, arrived, held } = heldExchange()
    const { platform, addSupplier, call } = mockInProcess({ exchange })
    await addSupplier()
    platform.setMode({ type: 'scaled', speed: 3600 })
    platform.start()
    await arrived(4)
    const sentAt = held.slice(0, 4).map(({ request }) => JSON.parse(request.body).requested_at)
    // Never early; late by what the machine took, times 3,600.
    sentAt.forEach((atMs, k) => expect(atMs).toBeGreaterThanOrEqual(START + k * QUARTER))
    const runNos = held.slice(0, 4).map(({ request }) => Number(JSON.parse(request.body).request_id.split('-')[1]))
    expect(runNos).toEqual([0, 1, 2, 3].map((k) => START / QUARTER + k))
    expect((await call('GET', '/control/suppliers/s1')).body.polls_overrun).toBeGreaterThanOrEqual(3)
    await platform.stop()
  })
})

describe('stopping and removing', () => {
  test('stop gives up requests in flight at once, and judges nothing', async () => {
    const { exchange, arrived } = heldExchange()
    const { platform, addSupplier, call } = mockInProcess({ exchange })
    await addSupplier()
    platform.start()
    void platform.skipTo(START + QUARTER)
    const { request } = await arrived(1)
    await platform.stop()
    expect(request.signal.aborted).toBe(true)
    expect((await call('GET', '/control/suppliers/s1/polls')).body.items).toEqual([])
  })

  test('a supplier that is removed has its requests cancelled, and skipping goes on', async () => {
    const { exchange, arrived } = heldExchange()
    const { platform, addSupplier, call } = mockInProcess({ exchange })
    await addSupplier()
    platform.start()
    const skipped = platform.skipTo(START + 10 * QUARTER)
    const { request } = await arrived(1)
    expect((await call('DELETE', '/control/suppliers/s1')).status).toBe(204)
    expect(request.signal.aborted).toBe(true)
    await skipped
    await platform.stop()
  })
})

test('skipping after a stop ends at once', async () => {
  const { platform } = mockInProcess()
  platform.start()
  await platform.stop()
  await platform.skipTo(START + QUARTER)
  expect(platform.clock.nowMs()).toBe(START)
})

test('of 500 suppliers due at once, 200 are asked at a time: our own queueing is not charged to them', async () => {
  const { exchange, held } = heldExchange()
  const { platform, addSupplier } = mockInProcess({ exchange })
  for (let k = 0; k < 500; k++) await addSupplier({ supplier_id: `s${k}` })
  platform.start()
  const skipped = platform.skipTo(START)
  for (let answered = 0; answered < 500; answered++) {
    expect(held.length).toBe(Math.min(500, answered + 200))
    held[answered]!.answer(emptyStock(held[answered]!.request))
    await new Promise(setImmediate)
  }
  await skipped
  await platform.stop()
})

describe('injected latency', () => {
  test('200 ms are really waited for: the poll measures at least 200 ms, and says that 200 were injected', async () => {
    const { platform, addSupplier, call } = mockInProcess()
    await addSupplier({ latency: 'fixed:200' })
    platform.start()
    const startedAtMs = performance.now()
    await platform.skipTo(START)
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(200)
    const [run] = (await call('GET', '/control/suppliers/s1/polls')).body.items
    expect(run).toMatchObject({ verdict: 'PASSED', injected_ms: 200 })
    expect(run.measured_ms).toBeGreaterThanOrEqual(200)
    await platform.stop()
  })
})
