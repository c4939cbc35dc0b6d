import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NetworkFaultText } from '../../mock-platform/faults/fault-rule.ts'
import { FAULT_KINDS } from '../../mock-platform/faults/fault.ts'
import { GARBAGE } from '../../mock-platform/faults/message.ts'
import { NetworkFaults } from '../../mock-platform/faults/network-faults.ts'
import { socketExchange } from '../../mock-platform/http/exchange.ts'
import type { FaultProxy, Passage } from '../../mock-platform/http/fault-proxy.ts'
import { openFaultProxy } from '../../mock-platform/http/fault-proxy.ts'
import type { Host } from '../../mock-platform/http/host.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'
import { NetworkLog, throughNetwork } from '../../mock-platform/http/network-exchange.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import { APP_KEY } from './erp-in-process.ts'
import { GatewayClient } from './gateway-client.ts'
import { mockInProcess } from './mock-in-process.ts'
import type { RawAnswer } from './raw-client.ts'
import { isWholeHttp, partsOf, rawPost } from './raw-client.ts'

// Each fault as a client sees it that reads bytes from a TCP connection: at the gateway, and behind the proxy.

/** What a raw client must see of each fault, whoever plays it; `whole` is the body without a fault. */
const SEEN: Record<string, (answer: RawAnswer, whole: string) => void> = {
  none: (answer, whole) => expect(partsOf(answer.text)).toMatchObject({ status: 200, body: whole }),
  'latency:fixed:60': (answer, whole) => {
    expect(answer.arrivals[0]!.atMs).toBeGreaterThanOrEqual(60)
    expect(partsOf(answer.text).body).toBe(whole)
  },
  'drip:over=300,pieces=6': (answer, whole) => {
    const { body, announced } = partsOf(answer.text)
    expect([body, announced]).toEqual([whole, whole.length])
    expect(answer.arrivals.length).toBeGreaterThanOrEqual(3)
    expect(answer.arrivals.at(-1)!.atMs).toBeGreaterThanOrEqual(300)
  },
  'bandwidth:1000': (answer, whole) => {
    expect(partsOf(answer.text).body).toBe(whole)
    expect(answer.arrivals.at(-1)!.atMs).toBeGreaterThanOrEqual(whole.length)
  },
  truncate: (answer, whole) => {
    const { status, body, announced } = partsOf(answer.text)
    expect([status, announced, body]).toEqual([200, whole.length, whole.slice(0, Math.floor(whole.length / 2))])
    expect(answer.end).toBe('fin')
  },
  reset: ({ text, end }) => expect([text, end]).toEqual(['', 'rst']),
  empty: ({ text, end }) => expect([text, end]).toEqual(['', 'fin']),
  garbage: ({ text, end }) => expect([text, end]).toEqual([GARBAGE, 'fin']),
  silence: ({ text, end }) => expect([text, end]).toEqual(['', 'open']),
  'status:503': (answer) => expect(partsOf(answer.text).status).toBe(503),
  'status:429,retry-after=7': (answer) => {
    const { status, head } = partsOf(answer.text)
    expect([status, /retry-after: (\d+)/i.exec(head)?.[1]]).toEqual([429, '7'])
  },
  'refusal:ServiceTimeout': (answer) => {
    const { status, body } = partsOf(answer.text)
    expect([status, JSON.parse(body).error_response.code]).toEqual([200, 'ServiceTimeout'])
  },
  malformed: (answer, whole) => expect(partsOf(answer.text).body).toBe(whole.slice(0, -1)),
  contract: (answer, whole) => expect(partsOf(answer.text).body).toBe(`{"data":${whole}}`),
  'wrong-request-id': (answer) => expect(JSON.parse(partsOf(answer.text).body).request_id).toMatch(/^wrong-/),
}
const GIVE_UP_ON_SILENCE_MS = 150

/** The body of the first of two answers on one connection, and what comes after it. */
function firstOf(text: string): [body: string, rest: string] {
  const { body, announced } = partsOf(text)
  return [body.slice(0, announced ?? 0), body.slice(announced ?? 0)]
}

test('every fault that acts on answers is among these, or has a test of its own (stale)', () => {
  const kinds = Object.entries(FAULT_KINDS).filter(([, { places }]) => places.includes('gateway.answer'))
  const seen = new Set(['stale', ...Object.keys(SEEN).map((fault) => fault.replace(/:.*/, ''))])
  expect([...seen].toSorted()).toEqual(kinds.map(([type]) => type).toSorted())
})

describe('the gateway', () => {
  const mock = mockInProcess()
  let host: Host
  let client: GatewayClient
  beforeAll(async () => {
    await mock.addSupplier()
    host = await hostOnSocket(mock.handler, '127.0.0.1', 0)
    client = await GatewayClient.authorised(mock.handler, APP_KEY, 's1')
  })
  afterEach(() => mock.call('DELETE', '/control/suppliers/s1/faults/f'))
  afterAll(() => host.close())

  const send = (giveUpMs = 10_000, { times = 1, isWhole = isWholeHttp } = {}) =>
    rawPost(`${host.url}/sync`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: client.orderQuery().toString(),
      times,
      giveUpMs,
      isWhole,
    })
  const setFault = (fault: string) => mock.call('PUT', '/control/suppliers/s1/faults/f', { fault })
  /** A call's own number differs from another's. */
  const sameId = (text: string, like: string) => {
    const id = /"request_id":"([^"]*)"/.exec(like)?.[1]
    // Half of an answer has lost it.
    if (id === undefined) return text
    return text.replace(/"request_id":"[^"]*"/, `"request_id":"${id}"`)
  }

  test.each(Object.keys(SEEN))('%s', async (fault) => {
    const whole = partsOf((await send()).text).body
    expect((await setFault(`${fault};on=sync.answer`)).status).toBe(200)
    const answer = await send(fault === 'silence' ? GIVE_UP_ON_SILENCE_MS : undefined)
    const [struck] = (await mock.call('GET', '/control/suppliers/s1/faults')).body.items
    expect(struck).toMatchObject({ seen: 1, struck: 1 })
    SEEN[fault]!(answer, sameId(whole, answer.text.replace('wrong-', '')).slice(0, whole.length))
  })

  test('stale: the answer before the fault, under the new request_id', async () => {
    await setFault('stale;on=sync.answer;after=1h')
    const before = partsOf((await send()).text).body
    await setFault('stale;on=sync.answer')
    await mock.call('PUT', '/control/suppliers/s1/faults/g', { fault: 'none;on=sync.answer' })
    const now = partsOf((await send()).text).body
    expect(now).toBe(sameId(before, now))
    await mock.call('DELETE', '/control/suppliers/s1/faults/g')
  })

  test('a fault of /rest leaves /sync alone, and that of another supplier leaves this one alone', async () => {
    await setFault('reset;on=rest.answer')
    await mock.addSupplier({ supplier_id: 's2', app_key: '2' })
    await mock.call('PUT', '/control/suppliers/s2/faults/f', { fault: 'reset;on=sync.answer' })
    expect(partsOf((await send()).text).status).toBe(200)
    const created = await rawPost(`${host.url}/rest/auth/token/create`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `app_key=${APP_KEY}`,
    })
    expect(created.end).toBe('rst')
  })

  test('the first 2 of its calls, then no more; a toxicity of 0 never', async () => {
    await setFault('status:500;on=sync.answer;first=2')
    const statuses = []
    for (let call = 0; call < 4; call++) statuses.push(partsOf((await send()).text).status)
    expect(statuses).toEqual([500, 500, 200, 200])
    await setFault('reset;on=sync.answer;toxicity=0')
    expect(partsOf((await send()).text).status).toBe(200)
  })

  test('x-mock-fault is not listened to unless the mock is told to', async () => {
    const asking = (fault: string) => (url: string) =>
      rawPost(`${url}/sync`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-mock-fault': fault },
        body: client.orderQuery().toString(),
        isWhole: isWholeHttp,
      })
    expect(partsOf((await asking('status:503')(host.url)).text).status).toBe(200)
    const listening = await hostOnSocket(mock.listeningHandler, '127.0.0.1', 0)
    expect(partsOf((await asking('status:503')(listening.url)).text).status).toBe(503)
    expect((await asking('reset')(listening.url)).end).toBe('rst')
    const wrong = partsOf((await asking('rest')(listening.url)).text)
    expect([wrong.status, JSON.parse(wrong.body).error.code]).toEqual([400, 'INVALID_FAULT'])
    await listening.close()
  })

  describe('of two calls that are sent at once on one connection', () => {
    const second = (fault: string) =>
      mock.call('PUT', '/control/suppliers/s1/faults/g', { fault: `${fault};on=sync.answer;every=2` })
    afterEach(() => mock.call('DELETE', '/control/suppliers/s1/faults/g'))
    const sendBoth = () => send(1000, { times: 2, isWhole: () => false })

    test.each(['truncate', 'reset', 'empty', 'garbage'])(
      '%s of the second comes after all of the first',
      async (fault) => {
        const whole = partsOf((await send()).text).body
        await setFault('drip:over=100,pieces=4;on=sync.answer;first=1')
        await second(fault)
        const answer = await sendBoth()
        const [first, rest] = firstOf(answer.text)
        expect(first).toBe(sameId(whole, first))
        SEEN[fault]!({ ...answer, text: rest }, sameId(whole, rest))
      },
    )

    test('one that is lost takes its connection with it after all of the first', async () => {
      const whole = partsOf((await send()).text).body
      await mock.call('POST', '/control/holds', { of: 'gateway', supplier_id: 's1', count: 2 })
      const both = sendBoth()
      await expect.poll(() => mock.platform.holds.held.length).toBe(2)
      const [first, lost] = mock.platform.holds.held
      mock.platform.holds.drop(lost!.answerId)
      mock.platform.holds.release(first!.answerId)
      const { text, end } = await both
      expect([firstOf(text), end]).toEqual([[sameId(whole, text), ''], 'fin'])
    })
  })

  test('a delay is never shorter than it says, 100 times', async () => {
    await setFault('latency:fixed:20;on=sync.answer')
    const answers = await Promise.all(Array.from({ length: 100 }, () => send()))
    expect(answers.filter(({ arrivals }) => arrivals[0]!.atMs < 20)).toEqual([])
  })
})

describe('the proxy in front of an ERP', () => {
  const WHOLE = JSON.stringify({
    request_id: 'r-1',
    page_index: 1,
    page_size: 500,
    total_count: 0,
    items: [],
    more: 'x'.repeat(60),
  })
  const QUERY = '{"request_id":"r-1","page_index":1}'
  let erp: Server
  let body: string
  /** What the ERP's own connections have received, and how each ended. */
  let received: { text: string; end: 'fin' | 'rst' | null; atMs: number[] }[]
  let passages: Passage[]
  let proxy: FaultProxy

  beforeEach(async () => {
    received = []
    passages = []
    body = WHOLE
    erp = createServer((socket) => {
      const one: (typeof received)[number] = { text: '', end: null, atMs: [] }
      received.push(one)
      socket.on('data', (chunk) => {
        one.text += chunk.toString('latin1')
        one.atMs.push(performance.now())
        if (!isWholeHttp(one.text.replace(/^POST (\S+) HTTP\/1\.1/, 'HTTP/1.1 200 OK'))) return
        one.text = one.text.replaceAll('\r\n', '\n')
        socket.write(
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
        )
      })
      socket.on('end', () => (one.end ??= 'fin'))
      socket.on('error', () => (one.end ??= 'rst'))
    })
    await new Promise<void>((resolve) => erp.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    await proxy.close()
    await new Promise((resolve) => erp.close(resolve))
  })

  const erpUrl = () => `http://127.0.0.1:${(erp.address() as AddressInfo).port}`
  const keep = (passage: Passage): void => void passages.push(passage)
  async function open(
    faults: string[],
    { seed = 's', onPassage = keep }: { seed?: string; onPassage?: (passage: Passage) => void } = {},
  ) {
    const timer = machineTimer()
    const rules = faults.map((fault) => NetworkFaultText.parse(fault))
    const network = new NetworkFaults({ rules, seed, nowMs: timer.nowMs })
    proxy = await openFaultProxy({ toUrl: erpUrl(), hostname: '127.0.0.1', port: 0, faults: network, timer, onPassage })
  }
  const send = ({ giveUpMs = 10_000, path = '/inventory/query' } = {}) =>
    rawPost(proxy.url + path, {
      headers: { 'content-type': 'application/json', authorization: 'abc0' },
      body: QUERY,
      giveUpMs,
      isWhole: isWholeHttp,
    })

  test.each(Object.keys(SEEN).filter((fault) => !fault.startsWith('refusal')))('%s on the way back', async (fault) => {
    await open([fault])
    const answer = await send({ giveUpMs: fault === 'silence' ? GIVE_UP_ON_SILENCE_MS : 10_000 })
    SEEN[fault]!(answer, WHOLE)
    expect(received).toHaveLength(1)
    expect(received[0]!.text).toContain(QUERY)
  })

  test('on the way there: reset and silence never reach the ERP, half of a query does', async () => {
    await open(['reset;on=request;first=1', 'silence;on=request;every=2;quota=1'])
    expect(await send()).toMatchObject({ text: '', end: 'rst' })
    expect(await send({ giveUpMs: GIVE_UP_ON_SILENCE_MS })).toMatchObject({ text: '', end: 'open' })
    expect(received).toEqual([])
    await proxy.close()
    await open(['truncate;on=request'])
    expect(await send()).toMatchObject({ text: '', end: 'rst' })
    await expect.poll(() => received[0]?.end).toBe('fin')
    expect(received[0]!.text.split('\r\n\r\n')[1]).toBe(QUERY.slice(0, Math.floor(QUERY.length / 2)))
  })

  test('on the way there: what a query says, and how it drips', async () => {
    await open(['wrong-signature;on=request', 'malformed;on=request', 'drip:over=60,pieces=5;on=request'])
    expect(partsOf((await send()).text)).toMatchObject({ status: 200, body: WHOLE })
    const { text, atMs } = received[0]!
    expect(text).toContain('authorization: abc1\n')
    expect(text.endsWith(QUERY.slice(0, -1))).toBe(true)
    expect(text).toContain(`content-length: ${QUERY.length - 1}\n`)
    expect(atMs.at(-1)! - atMs[0]!).toBeGreaterThan(30)
  })

  test('only polls, or only pushes', async () => {
    await open(['status:500;on=poll.answer', 'status:501;on=push.answer'])
    const statusOf = async (path: string) => partsOf((await send({ path })).text).status
    expect([await statusOf('/inventory/query'), await statusOf('/pushes'), await statusOf('/health')]).toEqual([
      500, 501, 200,
    ])
  })

  test('the same seed breaks the same ones of 60 exchanges, another seed others', async () => {
    const statuses = async (seed: string) => {
      await open(['status:500;toxicity=0.3'], { seed })
      const all = []
      for (let call = 0; call < 60; call++) all.push(partsOf((await send()).text).status)
      await proxy.close()
      return all.join(' ')
    }
    const first = await statuses('a')
    expect(await statuses('a')).toBe(first)
    expect(await statuses('b')).not.toBe(first)
    await open([])
  })

  test('stale: the last untouched answer of the path', async () => {
    await open(['stale;every=2'])
    expect(partsOf((await send()).text).body).toBe(WHOLE)
    body = '{"request_id":"r-2","items":["sold"]}'
    expect(partsOf((await send()).text).body).toBe(WHOLE.replace('r-1', 'r-2'))
    expect(partsOf((await send()).text).body).toBe(body)
    expect(passages.map(({ faults }) => faults)).toEqual([[], ['stale'], []])
  })

  describe('as an exchange of the judge', () => {
    const exchange = async (faults: string[], limitMs = 3000) => {
      const log = new NetworkLog()
      await open(faults, { onPassage: log.tell })
      const fromUrl = erpUrl()
      const over = throughNetwork(socketExchange(performance.now.bind(performance)), { fromUrl, proxy, log })
      const { signal } = new AbortController()
      return over({ url: `${fromUrl}/inventory/query`, headers: {}, body: QUERY, limitMs, maxAnswerBytes: 1e6, signal })
    }

    test('the time that the network took is told apart, and what it did is named', async () => {
      const result = await exchange(['latency:fixed:80', 'latency:fixed:40;on=request'])
      expect(result).toMatchObject({
        type: 'answered',
        status: 200,
        injectedFaults: 'latency:fixed:40 + latency:fixed:80',
      })
      expect(result.injectedMs).toBeGreaterThanOrEqual(120)
      expect(result.injectedMs).toBeLessThanOrEqual(result.elapsedMs)
      expect(received[0]!.text).not.toContain('x-sandbox-exchange')
    })

    test('silence is cut at the limit, never before; all of it is injected', async () => {
      const result = await exchange(['silence'], 200)
      expect(result).toMatchObject({ type: 'too-slow', injectedFaults: 'silence' })
      expect(result.elapsedMs).toBeGreaterThanOrEqual(200)
      expect(result.injectedMs).toBeGreaterThan(0)
    })

    test.each([
      ['reset', 'reset'],
      ['empty', 'reset'],
      ['truncate', 'reset'],
      ['garbage', 'not-http'],
    ])('%s is %s', async (fault, type) => {
      expect(await exchange([fault])).toMatchObject({ type, injectedFaults: fault })
    })

    test('one that is stopped, or whose proxy is gone, ends all the same', async () => {
      const log = new NetworkLog()
      await open([], { onPassage: log.tell })
      const fromUrl = erpUrl()
      const over = throughNetwork(socketExchange(performance.now.bind(performance)), { fromUrl, proxy, log })
      const request = { url: `${fromUrl}/x`, headers: {}, body: '', limitMs: 3000, maxAnswerBytes: 10 }
      expect(await over({ ...request, signal: AbortSignal.abort() })).toMatchObject({ type: 'stopped' })
      await proxy.close()
      const { signal } = new AbortController()
      expect(await over({ ...request, signal })).toMatchObject({ type: 'not-connected' })
    })

    test('an ERP that is not there is not connected, and no reset of the network', async () => {
      const log = new NetworkLog()
      await open([], { onPassage: log.tell })
      const fromUrl = erpUrl()
      await new Promise((resolve) => erp.close(resolve))
      const over = throughNetwork(socketExchange(performance.now.bind(performance)), { fromUrl, proxy, log })
      const { signal } = new AbortController()
      const result = await over({
        url: `${fromUrl}/x`,
        headers: {},
        body: '',
        limitMs: 3000,
        maxAnswerBytes: 10,
        signal,
      })
      expect(result).toMatchObject({ type: 'not-connected' })
      expect(result).not.toHaveProperty('injectedFaults')
      await new Promise<void>((resolve) => erp.listen(0, '127.0.0.1', resolve))
    })
  })
})
