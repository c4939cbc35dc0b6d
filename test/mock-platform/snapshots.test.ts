import { describe, expect, test } from 'vitest'
import { InputRefused } from '../../mock-platform/sim/input-refused.ts'
import { emptyStock, heldExchange, promptExchange } from './exchanges-in-test.ts'
import { mockInProcess, QUARTER, START } from './mock-in-process.ts'

const HOUR = 4 * QUARTER

/** A started mock whose supplier sells 500 units from the warehouse, some orders an hour. */
async function sellingMock() {
  const mock = mockInProcess({ exchange: promptExchange })
  const warehouse_stock = [{ sku_code: 'A', warehouse: 'HZ', quantity: 500 }]
  await mock.addSupplier({ warehouse_stock, orders_per_day: 100 })
  mock.platform.start()
  const advance = async (by_ms: number) =>
    (await mock.call('POST', '/control/clock/advance', { by_ms })) && mock.platform.run.hash
  const post = (path: string, body?: object) => mock.call('POST', path, body)
  return { ...mock, advance, post }
}

describe('restore', () => {
  test('gives the hash and the time of the snapshot, and the same advance then gives the same hash', async () => {
    const { platform, advance, post } = await sellingMock()
    await advance(10 * HOUR)
    const taken = (await post('/control/snapshots', { name: 'noon' })).body
    const later = await advance(30 * HOUR)
    const { status, body } = await post('/control/snapshots/noon/restore')
    expect(status).toBe(200)
    expect(body).toMatchObject({ world_hash: taken.world_hash, clock: { now: START + 10 * HOUR } })
    expect(await advance(30 * HOUR)).toBe(later)
    expect(later).not.toBe(taken.world_hash)
    await post('/control/snapshots/noon/restore')
    expect(await advance(30 * HOUR)).toBe(later)
    await platform.stop()
  })

  test('begins another history each time, which every answer names; the same snapshot twice is two histories', async () => {
    const { platform, post, handler } = await sellingMock()
    const histories = [platform.run.history]
    await post('/control/snapshots', { name: 'now' })
    for (let k = 0; k < 3; k++) {
      const { body } = await post('/control/snapshots/now/restore')
      histories.push(body.history)
      const { headers } = await handler(new Request('http://mock.test/health'))
      expect(headers.get('x-sandbox-run')).toContain(`history=${body.history}`)
    }
    histories.push((await post('/control/reset')).body.history)
    expect(new Set(histories).size).toBe(5)
    await platform.stop()
  })

  test('brings back a supplier that was removed, with its address, and takes out one that was added', async () => {
    const { platform, advance, post, call, addSupplier } = await sellingMock()
    await advance(HOUR)
    await post('/control/snapshots', { name: 'one' })
    await call('PATCH', '/control/suppliers/s1', { erp_url: 'http://other.test' })
    await call('DELETE', '/control/suppliers/s1')
    await addSupplier({ supplier_id: 's2' })
    await post('/control/snapshots/one/restore')
    const { items } = (await call('GET', '/control/suppliers')).body
    expect(items).toMatchObject([{ supplier_id: 's1', erp_url: 'http://erp.test' }])
    await advance(HOUR)
    expect((await call('GET', '/control/suppliers/s1')).body).toMatchObject({ polls_passed: 9, polls_failed: 0 })
    await platform.stop()
  })

  test('cancels requests in flight and skips: what they bring changes nothing', async () => {
    const { exchange, arrived } = heldExchange()
    const { platform, addSupplier, call } = mockInProcess({ exchange })
    await call('POST', '/control/snapshots', { name: 'empty' })
    await addSupplier()
    platform.start()
    const skipped = platform.skipTo(START + 10 * QUARTER)
    const { request, answer } = await arrived(1)
    const { body } = await call('POST', '/control/snapshots/empty/restore')
    expect(request.signal.aborted).toBe(true)
    expect(body).toMatchObject({ suppliers: 0, clock: { now: START, is_skipping: false, waits_for: { polls: 0 } } })
    answer(emptyStock(request))
    await skipped
    await platform.skipTo(START + QUARTER)
    expect(platform.run).toMatchObject({ hash: body.world_hash, inputsTaken: 0 })
    await platform.stop()
  })
})

test('a reset goes back to where the mock began, and the same steps then give the same hash', async () => {
  const { platform, call, addSupplier } = mockInProcess({ exchange: promptExchange })
  const { hash } = platform.run
  platform.start()
  const aDay = async () => {
    await addSupplier({ warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 500 }], orders_per_day: 100 })
    await platform.skipTo(START + 24 * HOUR)
    return platform.run.hash
  }
  const first = await aDay()
  const { status, body } = await call('POST', '/control/reset')
  expect(status).toBe(200)
  expect(body).toMatchObject({ world_hash: hash, inputs_taken: 0, suppliers: 0, clock: { now: START } })
  expect(await aDay()).toBe(first)
  await platform.stop()
})

describe('refused, and nothing has changed', () => {
  test('a snapshot while a request is in flight: REQUESTS_IN_FLIGHT', async () => {
    const { exchange, arrived } = heldExchange()
    const { platform, addSupplier, call } = mockInProcess({ exchange })
    await addSupplier()
    platform.start()
    await arrived(1)
    expect(await codeOf(call('POST', '/control/snapshots', { name: 'early' }))).toBe('REQUESTS_IN_FLIGHT')
    expect((await call('GET', '/control/snapshots')).body.items).toEqual([])
    await platform.stop()
  })

  test('the same name twice, a 21st, and one that is not there', async () => {
    const { call } = mockInProcess()
    const take = (name: string) => call('POST', '/control/snapshots', { name })
    for (let k = 1; k <= 20; k++) expect((await take(`n${k}`)).status).toBe(201)
    expect(await codeOf(take('n1'))).toBe('SNAPSHOT_EXISTS')
    expect(await codeOf(take('n21'))).toBe('TOO_MANY_SNAPSHOTS')
    expect((await call('DELETE', '/control/snapshots/n1')).status).toBe(204)
    expect((await take('n21')).status).toBe(201)
    expect(await call('POST', '/control/snapshots/n1/restore')).toMatchObject({ status: 404 })
    expect(await codeOf(call('DELETE', '/control/snapshots/n1'))).toBe('SNAPSHOT_UNKNOWN')
  })

  test('when what a restart goes by can not be written, the world stays, with what is in flight and held', async () => {
    const { exchange, arrived } = heldExchange()
    const full = () => {
      throw new InputRefused('CAN_NOT_GO_BACK', 'the disk is full')
    }
    const beginning = () => platform.snapshot()
    const { platform, addSupplier, call } = mockInProcess({
      exchange,
      keeper: { append: () => {}, beginning, beginAnew: full },
    })
    await call('POST', '/control/snapshots', { name: 'empty' })
    await addSupplier()
    platform.start()
    const { request } = await arrived(1)
    const { hash, history } = platform.run
    expect(await codeOf(call('POST', '/control/snapshots/empty/restore'))).toBe('CAN_NOT_GO_BACK')
    expect(platform.run).toMatchObject({ hash, history })
    expect(request.signal.aborted).toBe(false)
    expect(platform.inFlight.polls).toBe(1)
    await platform.stop()
  })
})

async function codeOf(answer: ReturnType<ReturnType<typeof mockInProcess>['call']>): Promise<string> {
  return (await answer).body.error.code
}
