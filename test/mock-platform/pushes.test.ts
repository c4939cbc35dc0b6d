import { Webhook } from 'standardwebhooks'
import { describe, expect, onTestFinished, test } from 'vitest'
import { signBody, signCall } from '../../mock-platform/contract/signing.ts'
import { webhookSecret } from '../../mock-platform/contract/standard-webhooks.ts'
import type { Exchange, ExchangeRequest } from '../../mock-platform/http/exchange.ts'
import { headerLine, journalLine } from '../../mock-platform/journal/journal-line.ts'
import { Replayer } from '../../mock-platform/journal/replay.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { inputKeeper, mockInProcess, QUARTER, START } from './mock-in-process.ts'

// Pushes as a tester sees them by the control API, and a receiver by what it is sent.

const HALF_HOUR = 2 * QUARTER
const NEW_SECRET = 'the-secret-after-that'

type Seen = ExchangeRequest & { atMs: number }

/** A mock whose receiver answers each push as told, and keeps what it got. */
async function pushing(answer: (pushes: number) => number = () => 200, change: object = {}) {
  const seen: Seen[] = []
  const polled: ExchangeRequest[] = []
  const lines: string[] = []
  const clock = { nowMs: () => START }
  const exchange: Exchange = async (request) => {
    if (!request.url.endsWith('/pushes')) {
      polled.push(request)
      return { type: 'answered', status: 503, body: '', elapsedMs: 1 }
    }
    seen.push({ ...request, atMs: clock.nowMs() })
    return { type: 'answered', status: answer(seen.length), body: '', elapsedMs: 1 }
  }
  const keeper = inputKeeper((...line) => void lines.push(journalLine(...line)))
  const mock = mockInProcess({ exchange, keeper })
  const { platform, call } = mock
  clock.nowMs = () => platform.clock.nowMs()
  onTestFinished(() => platform.stop())
  platform.start()
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 1000 }], ...change })
  const at = (path: string) => `/control/suppliers/s1${path}`
  const order = async (): Promise<string> => {
    const body = { fulfilment: 'WAREHOUSE', lines: [{ sku_code: 'A', quantity: 1 }] }
    return (await call('POST', at('/orders'), body)).body.trade_order_id
  }
  /** All that is due now is done. */
  const settle = () => platform.skipTo(platform.clock.nowMs())
  const pushes = async (query = '') => (await call('GET', at(`/pushes${query}`))).body
  return { ...mock, at, order, settle, pushes, seen, polled, lines }
}

/** The run of the journal's lines alone. */
function replayed({ platform, lines }: Pick<Awaited<ReturnType<typeof pushing>>, 'platform' | 'lines'>) {
  const replayer = new Replayer(() => [])
  replayer.take(headerLine(platform.run.name, '', START).trimEnd())
  for (const line of lines) replayer.take(line.trimEnd())
  replayer.run.runDue(platform.world.nowMs)
  return replayer.run
}

test('attempts leave at t0 + k × 30 virtual minutes, to the millisecond, under one webhook-id', async () => {
  const { platform, order, seen, pushes } = await pushing(() => 500)
  await platform.skipTo(START + 12_345)
  const tradeOrderId = await order()
  await platform.skipTo(START + 13 * HALF_HOUR)
  expect(seen.map(({ atMs }) => atMs)).toEqual(Array.from({ length: 12 }, (_, k) => START + 12_345 + k * HALF_HOUR))
  expect(new Set(seen.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([`msg_${tradeOrderId}`]))
  const [push] = (await pushes()).items
  expect(push).toMatchObject({ push_id: tradeOrderId, state: 'dead', attempts_made: 12, next_attempt_at: null })
  expect(push.attempts.map(({ sent_at }: { sent_at: number }) => sent_at)).toEqual(seen.map(({ atMs }) => atMs))
})

describe('the log of pushes', () => {
  test('newest first, in pages, by state, each with its attempts', async () => {
    const { order, settle, pushes, platform } = await pushing((count) => (count === 2 ? 500 : 200))
    const ids = []
    for (let k = 0; k < 5; k++) {
      ids.unshift(await order())
      await settle()
    }
    const first = await pushes('?limit=2')
    expect(first.items.map(({ push_id }: { push_id: string }) => push_id)).toEqual(ids.slice(0, 2))
    const second = await pushes(`?limit=2&before_no=${first.next_before_no}`)
    const third = await pushes(`?limit=2&before_no=${second.next_before_no}`)
    expect([...second.items, ...third.items].map(({ push_id }) => push_id)).toEqual(ids.slice(2))
    expect(third.next_before_no).toBeNull()
    const waiting = await pushes('?state=waiting')
    expect(waiting.items).toMatchObject([
      {
        push_id: ids[3],
        message_type: 53,
        created_at: START,
        next_attempt_at: START + HALF_HOUR,
        attempts: [{ attempt: 1, sent_at: START, acknowledged: false, detail: 'HTTP status 500, 200 was due: ' }],
      },
    ])
    await platform.skipTo(START + HALF_HOUR)
    expect((await pushes('?state=acknowledged')).items).toHaveLength(5)
  })

  test('keeps the last 1,000 that are over', async () => {
    const { order, settle, pushes } = await pushing(() => 200, {
      warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 2000 }],
    })
    for (let k = 0; k < 1010; k++) await order()
    await settle()
    const { items } = await pushes('?limit=1000')
    expect(items).toHaveLength(1000)
    expect(items.at(-1)).toMatchObject({ push_no: 11, state: 'acknowledged' })
  })
})

describe('sending again', () => {
  test('one, or all since an instant: the same webhook-id and body, a new timestamp is the machine’s', async () => {
    const { call, at, order, settle, seen } = await pushing()
    const [first, second] = [await order(), await order()]
    await settle()
    const one = await call('POST', at('/pushes/redeliver'), { push_id: first })
    expect(one).toEqual({ status: 200, body: { push_ids: [first] } })
    await settle()
    expect([seen[2]!.headers['webhook-id'], seen[2]!.body]).toEqual([`msg_${first}`, seen[0]!.body])
    const since = new Date(START).toISOString()
    expect((await call('POST', at('/pushes/redeliver'), { since })).body).toEqual({ push_ids: [first, second] })
    await settle()
    expect(seen).toHaveLength(5)
    expect((await call('POST', at('/pushes/redeliver'), { since, only: 'dead' })).body).toEqual({ push_ids: [] })
  })

  test.each([
    [{}, 400, 'INVALID_REQUEST'],
    [{ push_id: '1', since: 0 }, 400, 'INVALID_REQUEST'],
    [{ push_id: '1', only: 'dead' }, 400, 'INVALID_REQUEST'],
    [{ since: 'yesterday' }, 400, 'INVALID_REQUEST'],
    [{ push_id: '1' }, 404, 'PUSH_UNKNOWN'],
  ])('%j: %d %s', async (body, status, code) => {
    const { call, at } = await pushing()
    const answer = await call('POST', at('/pushes/redeliver'), body)
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
  })
})

test('more than half of 100 attempts fail: disabled, shown, nothing is sent; a test message that is acknowledged enables', async () => {
  const answers = { status: 500 }
  const { call, at, order, settle, seen, pushes } = await pushing(() => answers.status)
  for (let k = 0; k < 100; k++) await order()
  await settle()
  expect((await call('GET', at(''))).body.pushes_disabled_at).toBe(START)
  await order()
  await settle()
  expect(seen).toHaveLength(100)
  answers.status = 200
  const { push_ids } = (await call('POST', at('/pushes/test'))).body
  await settle()
  expect(JSON.parse(seen[100]!.body)).toEqual({
    seller_id: 's1',
    message_type: 0,
    timestamp: START,
    site: 'ae_global',
    data: {},
  })
  expect(seen[100]!.headers['webhook-id']).toBe(`msg_${push_ids[0]}`)
  expect((await pushes('?limit=1')).items).toMatchObject([
    { push_id: push_ids[0], state: 'acknowledged', trade_order_id: null },
  ])
  expect((await call('GET', at(''))).body.pushes_disabled_at).toBeNull()
})

test('enabled by hand, pushes go on at their next half hour', async () => {
  const { call, at, order, settle, seen, platform } = await pushing((count) => (count <= 100 ? 500 : 200))
  for (let k = 0; k < 100; k++) await order()
  await settle()
  expect((await call('POST', at('/pushes/enable'))).body.pushes_disabled_at).toBeNull()
  await platform.skipTo(START + HALF_HOUR)
  expect(seen).toHaveLength(200)
})

describe('a secret that replaces another', () => {
  const query = (secret: string, token: string) => {
    const call = {
      app_key: APP_KEY,
      timestamp: String(Date.now()),
      sign_method: 'sha256',
      method: 'aliexpress.ascp.ffo.query',
      session: token,
      simplify: 'true',
      fulfillment_forward_order_query: JSON.stringify({ biz_type: 288000 }),
    }
    return new URLSearchParams({ ...call, sign: signCall(new Map(Object.entries(call)), secret) })
  }

  async function rotated(overlap_seconds: number) {
    const mock = await pushing()
    const { handler, call, at } = mock
    const tokenCall = {
      app_key: APP_KEY,
      timestamp: String(Date.now()),
      sign_method: 'sha256',
      code: `0_${APP_KEY}_s1`,
    }
    const sign = signCall(new Map(Object.entries(tokenCall)), APP_SECRET, '/auth/token/create')
    const ask = async (path: string, body: URLSearchParams) =>
      (await handler(new Request(`http://mock.test${path}`, { method: 'POST', body }))).json()
    const { access_token } = await ask('/rest/auth/token/create', new URLSearchParams({ ...tokenCall, sign }))
    const answer = await call('POST', at('/app-secret'), { app_secret: NEW_SECRET, overlap_seconds })
    /** Whether a gateway call is taken that is signed so. */
    const isTaken = async (secret: string) =>
      (await ask('/sync', query(secret, access_token))).error_response === undefined
    return { ...mock, answer, isTaken }
  }
  const verifies = ({ body, headers }: Seen, secret: string) => {
    try {
      return Boolean(new Webhook(webhookSecret(secret)).verify(body, headers))
    } catch {
      return false
    }
  }

  test('in the overlap: both sign pushes, the earlier one `authorization` (also of polls), calls are taken by either', async () => {
    const { answer, isTaken, order, settle, seen, polled, call, at, platform } = await rotated(60)
    expect(answer.body).toEqual({ app_key: APP_KEY, earlier_secret_until: expect.any(Number) })
    expect((await call('GET', at(''))).body.earlier_secret_until).toBe(answer.body.earlier_secret_until)
    await order()
    await settle()
    expect([APP_SECRET, NEW_SECRET, 'another'].map((secret) => verifies(seen[0]!, secret))).toEqual([true, true, false])
    expect(seen[0]!.headers['authorization']).toBe(signBody(seen[0]!.body, APP_KEY, APP_SECRET))
    await platform.skipTo(START + QUARTER)
    expect(polled.at(-1)!.headers['authorization']).toBe(signBody(polled.at(-1)!.body, APP_KEY, APP_SECRET))
    expect([await isTaken(APP_SECRET), await isTaken(NEW_SECRET), await isTaken('another')]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('without an overlap, or after it: the new one only; tokens stay valid', async () => {
    const { isTaken, order, settle, seen } = await rotated(0)
    await order()
    await settle()
    expect([APP_SECRET, NEW_SECRET].map((secret) => verifies(seen[0]!, secret))).toEqual([false, true])
    expect(seen[0]!.headers['authorization']).toBe(signBody(seen[0]!.body, APP_KEY, NEW_SECRET))
    expect([await isTaken(APP_SECRET), await isTaken(NEW_SECRET)]).toEqual([false, true])
  })

  test('no secret is in the journal, the world, or any answer of the control API', async () => {
    const { lines, platform, call, at, answer, order, settle } = await rotated(60)
    await order()
    await settle()
    const shown = [
      answer,
      await call('GET', at('')),
      await call('GET', at('/pushes')),
      await call('GET', '/control/status'),
    ]
    const world = JSON.stringify(
      [...platform.world.suppliers.values()].map(({ settings, outbox }) => ({ ...settings, ...outbox })),
    )
    for (const text of [lines.join(''), JSON.stringify(shown), world]) {
      expect(text).not.toContain(NEW_SECRET)
      expect(text).not.toContain(APP_SECRET)
    }
  })

  test('a secret of 7 characters, or an overlap of more than 31 days, is refused', async () => {
    const { call, at } = await pushing()
    for (const body of [{ app_secret: '1234567' }, { app_secret: NEW_SECRET, overlap_seconds: 31 * 86_400 + 1 }]) {
      expect((await call('POST', at('/app-secret'), body)).status).toBe(400)
    }
  })
})

describe('faults of pushes', () => {
  test.each([
    ['duplicated', 2, true],
    ['dropped', 0, false],
    ['tampered', 1, true],
    ['wrong-signature', 1, true],
    ['reordered', 1, true],
    ['late:minutes=7', 1, true],
  ])(
    '%s: sent %d times, labelled in the log and in the journal, which replays to the same hash',
    async (fault, times, isAcknowledged) => {
      const mock = await pushing()
      const { call, at, order, platform, seen, pushes, lines } = mock
      await call('PUT', at('/faults/f'), { fault: `${fault};on=push.request;first=1` })
      await order()
      await platform.skipTo(START + HALF_HOUR - 1)
      if (fault === 'reordered') await platform.skipTo(START + HALF_HOUR)
      expect(seen).toHaveLength(times)
      const [push] = (await pushes()).items
      expect(push.attempts[0]).toMatchObject({ acknowledged: isAcknowledged, injected_faults: [fault] })
      expect(
        lines.filter((line) => line.includes('push-finished') && line.includes(`"injectedFaults":["${fault}"]`)),
      ).toHaveLength(1)
      // The honest attempt comes when it always does.
      await platform.skipTo(START + HALF_HOUR)
      expect((await pushes()).items[0].state).toBe('acknowledged')
      expect(replayed(mock).hash).toBe(platform.run.hash)
    },
  )

  test('each half of 200 orders is struck by a draw from the seed: as many as the fault counts', async () => {
    const { call, at, order, settle, pushes } = await pushing()
    await call('PUT', at('/faults/f'), { fault: 'duplicated;toxicity=0.5' })
    for (let k = 0; k < 200; k++) await order()
    await settle()
    const struck = (await pushes('?limit=200')).items.filter(
      ({ attempts }: { attempts: { injected_faults: string[] }[] }) => attempts[0]!.injected_faults.length > 0,
    ).length
    const [fault] = (await call('GET', at('/faults'))).body.items
    expect([fault.seen, fault.struck]).toEqual([200, struck])
    expect(struck).toBeGreaterThan(60)
    expect(struck).toBeLessThan(140)
  })
})

test('a journal of refusals, redeliveries, a test message, disabling and enabling replays to the same hash', async () => {
  const mock = await pushing((count) => (count % 3 === 0 ? 200 : 500), { pushed_statuses: 'all' })
  const { call, at, order, platform } = mock
  for (let k = 0; k < 120; k++) await order()
  await platform.skipTo(START + 3 * HALF_HOUR)
  await call('POST', at('/pushes/test'))
  await call('POST', at('/pushes/enable'))
  await call('POST', at('/pushes/redeliver'), { since: START })
  await platform.skipTo(START + 400 * HALF_HOUR)
  expect(replayed(mock).hash).toBe(platform.run.hash)
})

test('by the real clock, a retry waits for the machine, whatever virtual time passes; no longer once that is changed', async () => {
  const { call, at, order, platform, seen, pushes } = await pushing((count) => (count === 1 ? 500 : 200), {
    push_retry_clock: 'real',
  })
  await order()
  await platform.skipTo(START + 10 * HALF_HOUR)
  expect(seen).toHaveLength(1)
  expect((await pushes()).items[0]).toMatchObject({ state: 'waiting', next_attempt_at: null })
  expect((await call('PATCH', at(''), { push_retry_clock: 'virtual' })).body.push_retry_clock).toBe('virtual')
  await platform.skipTo(START + 11 * HALF_HOUR)
  expect(seen.map(({ atMs }) => atMs)).toEqual([START, START + 11 * HALF_HOUR])
})
