import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { Replayer } from '../../mock-platform/journal/replay.ts'
import { headerLine, journalLine } from '../../mock-platform/journal/journal-line.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { emptyStock, promptExchange } from './exchanges-in-test.ts'
import { FFO, gatewayBy, holdingMock, isSettled } from './holding-in-test.ts'
import { inputKeeper, QUARTER, START } from './mock-in-process.ts'

// Answers that are held up by hand: what waits, for how long, and what becomes of it.

describe('an answer of the gateway', () => {
  test('is held by supplier and method, seen with its request and its time, and is as it was when its call came', async () => {
    const { call, hold, caught, release, gateway, platform } = await holdingMock()
    expect((await hold('gateway', { method: FFO })).body).toMatchObject({ remaining: 1, stops_skipping: false })
    const held = gateway.orders()
    expect(await (await gateway.events(0)).json()).toHaveProperty('result.success', true)
    const [seen] = await caught(1)
    expect(seen).toMatchObject({ of: 'gateway', method: FFO, detail: '{"biz_type":288000}', held_since: START })
    await call('POST', '/control/suppliers/s1/orders', {
      fulfilment: 'WAREHOUSE',
      lines: [{ sku_code: 'A', quantity: 1 }],
    })
    expect(await isSettled(held)).toBe(false)
    const { status, body } = await release(seen!.answer_id)
    expect({ status, ending: body.ending }).toEqual({ status: 200, ending: 'released' })
    const answer = await (await held).json()
    expect(answer).toMatchObject({ request_id: seen!['request_id'], result: { total_count: 0 } })
    expect(await (await gateway.orders()).json()).toMatchObject({ result: { total_count: 1 } })
    expect(platform.holds.holds).toEqual([])
  })

  test('of the token is held too, and a refusal of a known caller; one of an unknown caller never', async () => {
    const { call, hold, caught, release, gateway } = await holdingMock()
    await hold('gateway', { method: '/auth/token/create' })
    const token = gateway.getToken()
    await release((await caught(1))[0]!.answer_id)
    await token
    await hold('gateway')
    const refused = gateway.events(-1)
    await release((await caught(1))[0]!.answer_id)
    expect(await (await refused).json()).toHaveProperty('error_response.code', 'InvalidParameter')
    await hold('gateway')
    const unsigned = await call('POST', '/sync')
    expect(unsigned.body.error_response.code).toBe('MissingParameter')
    expect((await call('GET', '/control/holds')).body.items).toMatchObject([{ remaining: 1 }])
  })

  test('of a world that went back meanwhile still names the history that it is of', async () => {
    const { call, hold, caught, gateway, platform } = await holdingMock()
    await hold('gateway')
    const { history } = platform.run
    const held = gateway.events(0)
    await caught(1)
    await call('POST', '/control/reset')
    expect(platform.run.history).not.toBe(history)
    expect((await held).headers.get('x-sandbox-run')).toContain(`history=${history}`)
  })

  test('100 held at once are released in the order in which they came', async () => {
    const { call, hold, caught, gateway } = await holdingMock()
    await hold('gateway', { count: 100 })
    const done: number[] = []
    const calls = Array.from({ length: 100 }, async (_, k) => {
      const answer = await gateway.events(0)
      done.push(k)
      return answer.status
    })
    expect(await caught(100)).toHaveLength(100)
    expect(await (await gateway.events(0)).json()).toHaveProperty('result.success', true)
    expect(done).toEqual([])
    expect((await call('POST', '/control/held-answers/release')).body).toEqual({ released: 100 })
    await Promise.all(calls)
    expect(done).toEqual(Array.from({ length: 100 }, (_, k) => k))
  })

  test('does not stop time, unless its hold says so: then status says that skipping waits for it', async () => {
    const { call, hold, caught, release, gateway, platform } = await holdingMock()
    await hold('gateway')
    const free = gateway.events(0)
    await caught(1)
    await platform.skipTo(START + QUARTER)
    await hold('gateway', { stops_skipping: true })
    const stopping = gateway.events(0)
    const [first, second] = await caught(2)
    const skipped = platform.skipTo(START + 2 * QUARTER)
    expect(await isSettled(skipped)).toBe(false)
    const { clock } = (await call('GET', '/control/status')).body
    expect(clock).toMatchObject({ now: START + QUARTER, is_skipping: true, waits_for: { gateway_calls: 1, held: 1 } })
    await release(second!.answer_id)
    await Promise.all([skipped, stopping])
    expect(platform.clock.nowMs()).toBe(START + 2 * QUARTER)
    await release(first!.answer_id)
    await free
  })

  test('is released by itself after its longest hold, and that is noted', async () => {
    const { hold, held, gateway, platform } = await holdingMock()
    await hold('gateway', { stops_skipping: true, longest_ms: 20 })
    const answer = gateway.events(0)
    await platform.skipTo(START + QUARTER)
    expect((await answer).status).toBe(200)
    const { items, ended } = await held()
    expect(items).toEqual([])
    expect(ended).toMatchObject([{ ending: 'longest-hold' }])
    expect(z.number().parse(ended[0]!['held_ms'])).toBeGreaterThanOrEqual(20)
  })

  test.each([
    ['its supplier is removed', (mock: Mock) => mock.call('DELETE', '/control/suppliers/s1')],
    ['the world goes back', (mock: Mock) => mock.call('POST', '/control/reset')],
    ['the mock stops', (mock: Mock) => mock.platform.stop()],
  ])('goes on its way when %s, and nothing more is held', async (_, happens) => {
    const mock = await holdingMock()
    await mock.hold('gateway', { count: 3 })
    const calls = [mock.gateway.events(0), mock.gateway.events(0)]
    await mock.caught(2)
    await happens(mock)
    for (const call of calls) expect(await (await call).json()).toHaveProperty('result.success', true)
    expect(mock.platform.holds).toMatchObject({ held: [], holds: [] })
    expect((await mock.held()).ended).toMatchObject([{ ending: 'let-go' }, { ending: 'let-go' }])
  })
})

type Mock = Awaited<ReturnType<typeof holdingMock>>

describe('an answer of the ERP', () => {
  test('to a poll is judged when it is released: its measured time stays, skipping waits, and its slot is free', async () => {
    const { call, hold, caught, release, platform } = await holdingMock()
    await hold('poll')
    const skipped = platform.skipTo(START + 2 * QUARTER)
    const [seen] = await caught(1)
    expect(seen).toMatchObject({ of: 'poll', method: null, stops_skipping: true })
    expect(await isSettled(skipped)).toBe(false)
    const { clock } = (await call('GET', '/control/status')).body
    expect(clock).toMatchObject({ now: START + QUARTER, waits_for: { polls: 1, pushes: 0, gateway_calls: 0, held: 1 } })
    await release(seen!.answer_id)
    await skipped
    const { items } = (await call('GET', '/control/suppliers/s1/polls')).body
    expect(items).toHaveLength(3)
    expect(items[1]).toMatchObject({ verdict: 'PASSED', measured_ms: 1 })
  })

  test('to a poll that is dropped fails it with CONNECTION_RESET', async () => {
    const { call, hold, caught, drop, platform } = await holdingMock()
    await hold('poll')
    const skipped = platform.skipTo(START + QUARTER)
    await drop((await caught(1))[0]!.answer_id)
    await skipped
    const { items } = (await call('GET', '/control/suppliers/s1/polls')).body
    expect(items[0]).toMatchObject({ verdict: 'FAILED', failure_kind: 'CONNECTION_RESET' })
  })

  test('to a poll that had failed already fails it as it did', async () => {
    const failing = async (request: Parameters<typeof promptExchange>[0]) =>
      ({ ...emptyStock(request), status: 500 }) as Awaited<ReturnType<typeof promptExchange>>
    const { call, hold, caught, drop, platform } = await holdingMock({ exchange: failing })
    await hold('poll')
    const skipped = platform.skipTo(START + QUARTER)
    await drop((await caught(1))[0]!.answer_id)
    await skipped
    const { items } = (await call('GET', '/control/suppliers/s1/polls')).body
    expect(items[0]).toMatchObject({ verdict: 'FAILED', failure_kind: 'HTTP_STATUS' })
  })

  test('to a push that is dropped comes again 30 minutes later: the ERP must count it once', async () => {
    const { call, hold, caught, drop, platform } = await holdingMock()
    await hold('push')
    await call('POST', '/control/suppliers/s1/orders', {
      fulfilment: 'WAREHOUSE',
      lines: [{ sku_code: 'A', quantity: 1 }],
    })
    await drop((await caught(1))[0]!.answer_id)
    await platform.skipTo(START + 2 * QUARTER)
    const { items } = (await call('GET', '/control/suppliers/s1/push-attempts')).body
    expect(items).toMatchObject([
      { attempt: 2, acknowledged: true },
      { attempt: 1, acknowledged: false, detail: expect.stringContaining('dropped by hand') },
    ])
  })

  test('that is held when its supplier is removed changes nothing', async () => {
    const { call, hold, held, caught, platform } = await holdingMock()
    await hold('poll', { count: 2 })
    const skipped = platform.skipTo(START + QUARTER)
    await caught(1)
    await call('DELETE', '/control/suppliers/s1')
    await skipped
    expect(await held()).toMatchObject({ items: [], ended: [{ ending: 'let-go' }] })
    expect(platform.holds.holds).toEqual([])
    expect(platform.inFlight).toEqual({ polls: 0, pushes: 0 })
  })

  test('takes no place of other requests: a tenant, which asks 20 at once, has 30 answers held', async () => {
    const { call, tenants } = await holdingMock()
    onTestFinished(() => tenants.stop())
    await call('POST', '/tenants', { name: 't', seed: 't', start_at: START })
    for (let k = 0; k < 30; k++) {
      const supplier = { supplier_id: `p${k}`, erp_url: 'http://erp.test', app_key: APP_KEY, app_secret: APP_SECRET }
      await call('POST', '/tenants/t/control/suppliers', supplier)
      await call('POST', '/tenants/t/control/holds', { of: 'poll', supplier_id: `p${k}` })
    }
    const { platform } = tenants.named('t')
    const skipped = platform.skipTo(START + QUARTER)
    while (platform.holds.held.length < 30) await new Promise(setImmediate)
    expect((await call('POST', '/tenants/t/control/held-answers/release')).body.released).toBe(30)
    await skipped
  })
})

test('holding is not in the journal: it replays to the same hash, with what was held, dropped and released in it', async () => {
  const lines: string[] = []
  const keeper = inputKeeper((...line) => void lines.push(journalLine(...line)))
  const { hold, caught, drop, release, platform, gateway } = await holdingMock({ exchange: promptExchange, keeper })
  await hold('poll', { count: 2 })
  await hold('gateway')
  const call = gateway.events(0)
  const skipped = platform.skipTo(START + 2 * QUARTER)
  const [first, second] = await caught(2)
  const poll = [first!, second!].find((answer) => answer['of'] === 'poll')!
  await drop(poll.answer_id)
  const next = (await caught(2)).find((answer) => answer['of'] === 'poll')!
  await release(next.answer_id)
  await skipped
  await platform.stop()
  await call
  const replayer = new Replayer(() => [])
  replayer.take(headerLine(platform.run.name, '', START).trimEnd())
  for (const line of lines) replayer.take(line.trimEnd())
  expect(replayer.run.hash).toBe(platform.run.hash)
  expect(
    lines.map((line) => z.object({ input: z.object({ type: z.string() }) }).parse(JSON.parse(line)).input.type),
  ).toEqual(['supplier-added', 'poll-finished', 'poll-finished', 'poll-finished'])
})

test('a tenant holds its own answers only, and lets them go when it is deleted', async () => {
  const { call, handler, tenants } = await holdingMock()
  onTestFinished(() => tenants.stop())
  await call('POST', '/tenants', { name: 't', seed: 't', start_at: START })
  const supplier = { supplier_id: 's1', erp_url: 'http://erp.test', app_key: APP_KEY, app_secret: APP_SECRET }
  await call('POST', '/tenants/t/control/suppliers', supplier)
  const gateway = gatewayBy((path, init) => handler(new Request(`http://mock.test/tenants/t${path}`, init)))
  await gateway.getToken()
  await call('POST', '/tenants/t/control/holds', { of: 'gateway', supplier_id: 's1' })
  const held = gateway.events(0)
  const { holds } = tenants.named('t').platform
  while (holds.held.length < 1) await new Promise(setImmediate)
  expect((await call('GET', '/control/held-answers')).body).toEqual({ items: [], ended: [] })
  await call('DELETE', '/tenants/t')
  expect((await held).status).toBe(200)
  expect(holds.ended).toMatchObject([{ ending: 'let-go' }])
})

describe('refused, and nothing has changed', () => {
  test.each([
    ['an answer that is not held', 'POST', '/control/held-answers/a1/release', 404, 'HELD_ANSWER_UNKNOWN'],
    ['dropping one that is not held', 'DELETE', '/control/held-answers/a1', 404, 'HELD_ANSWER_UNKNOWN'],
    ['a hold that is not there', 'DELETE', '/control/holds/h1', 404, 'HOLD_UNKNOWN'],
  ])('%s', async (_, method, path, status, code) => {
    const { call } = await holdingMock()
    expect(await call(method, path)).toMatchObject({ status, body: { error: { code } } })
  })

  test('an answer is released once: the second time it is unknown', async () => {
    const { hold, caught, release, drop, gateway } = await holdingMock()
    await hold('gateway')
    const held = gateway.events(0)
    const [{ answer_id }] = (await caught(1)) as [{ answer_id: string }]
    expect((await release(answer_id)).status).toBe(200)
    expect((await release(answer_id)).body.error.code).toBe('HELD_ANSWER_UNKNOWN')
    expect((await drop(answer_id)).body.error.code).toBe('HELD_ANSWER_UNKNOWN')
    expect((await held).status).toBe(200)
  })

  test('a 1,001st answer, those yet to be caught included, and a 101st hold', async () => {
    const { call, hold } = await holdingMock()
    expect((await hold('gateway', { count: 901 })).status).toBe(201)
    expect((await hold('gateway', { count: 100 })).body.error.code).toBe('TOO_MANY_HELD_ANSWERS')
    for (let k = 2; k <= 100; k++) expect((await hold('poll')).status).toBe(201)
    expect((await call('DELETE', '/control/holds/h2')).status).toBe(204)
    expect((await hold('push', { count: 1 })).status).toBe(201)
    expect((await hold('push', { count: 1 })).body.error.code).toBe('TOO_MANY_HOLDS')
    expect((await call('GET', '/control/holds')).body.items).toHaveLength(100)
  })

  test.each([
    ['a supplier that is not there', { of: 'gateway', supplier_id: 'x' }, 404, 'SUPPLIER_UNKNOWN'],
    ['a method of a poll', { of: 'poll', method: FFO }, 400, 'INVALID_REQUEST'],
    [
      'a method that is not imitated',
      { of: 'gateway', method: 'aliexpress.asf.dbs.declareship' },
      400,
      'INVALID_REQUEST',
    ],
    ['no answers', { of: 'gateway', count: 0 }, 400, 'INVALID_REQUEST'],
    ['1,001 answers', { of: 'gateway', count: 1001 }, 400, 'INVALID_REQUEST'],
    ['longer than 10 minutes', { of: 'gateway', longest_ms: 600_001 }, 400, 'INVALID_REQUEST'],
  ])('%s', async (_, { of, ...more }, status, code) => {
    const { hold, platform } = await holdingMock()
    expect(await hold(of, more)).toMatchObject({ status, body: { error: { code } } })
    expect(platform.holds.holds).toEqual([])
  })
})
