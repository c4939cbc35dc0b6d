import { describe, expect, test } from 'vitest'
import { applyFaults, readFault } from './fault.ts'
import type { DrawnFault } from './fault.ts'
import type { FaultContext } from './fault-kind.ts'
import { bodyText, deliveryMs, piecesOf, plainMessage, sentBytes } from './message.ts'

const ANSWER = JSON.stringify({
  request_id: 'r-1',
  page_index: 1,
  page_size: 500,
  total_count: 2,
  items: [
    { sku_code: 'A', sellable_quantity: 7, locked_quantity: 1 },
    { sku_code: 'B', sellable_quantity: 9 },
  ],
})

function after(texts: string | string[], context: Partial<FaultContext> = {}, body = ANSWER) {
  const faults = [texts].flat().map((text) => readFault(text) as DrawnFault)
  const headers = { 'content-type': 'application/json', authorization: 'abc0' }
  return applyFaults(plainMessage(200, headers, body), faults, { earlierBody: () => null, sign: null, ...context })
}
const bodyAfter = (text: string, context: Partial<FaultContext> = {}) => bodyText(after(text, context))

describe('what a message says', () => {
  test('none changes nothing', () => expect(after('none')).toEqual(plainMessage(200, after('none').headers, ANSWER)))

  test('status: another answer, with Retry-After', () => {
    const message = after('status:429,retry-after=30')
    expect(message.status).toBe(429)
    expect(message.headers['retry-after']).toBe('30')
    expect(JSON.parse(bodyText(message))).toEqual({ error: { code: 'INJECTED', status: 429 } })
  })

  test('malformed: no JSON any more', () => expect(() => JSON.parse(bodyAfter('malformed'))).toThrow(SyntaxError))
  test('malformed: an empty body is none either', () => {
    expect(() => JSON.parse(bodyText(after('malformed', {}, '')))).toThrow(SyntaxError)
  })

  test.each([
    ['contract', { data: JSON.parse(ANSWER) }],
    ['contract:negative', { items: [{ sku_code: 'A', sellable_quantity: -1 }, { sellable_quantity: 9 }] }],
    ['contract:fraction', { items: [{ sku_code: 'A', sellable_quantity: 7.5 }, { sellable_quantity: 9 }] }],
    ['contract:missing', { total_count: 1, items: [{ sku_code: 'B' }] }],
    ['wrong-request-id', { request_id: 'wrong-r-1' }],
  ])('%s', (text, expected) => expect(JSON.parse(bodyAfter(text))).toMatchObject(expected))

  test('stale: the body before, under the request_id of now; nothing where there was none before', () => {
    const earlier = new TextEncoder().encode('{"request_id":"r-0","items":[{"sku_code":"A"}]}')
    const stale = JSON.parse(bodyAfter('stale', { earlierBody: () => earlier }))
    expect(stale).toEqual({ request_id: 'r-1', items: [{ sku_code: 'A' }] })
    expect(bodyAfter('stale')).toBe(ANSWER)
  })

  test('wrong-signature: of the same length, and another', () => {
    expect(after('wrong-signature').headers['authorization']).toBe('abc1')
  })

  test('what changes a body has it signed anew, where the sender is known', () => {
    const sign = (body: Uint8Array) => ({ authorization: `of ${body.length} bytes` })
    const message = after('malformed', { sign })
    expect(message.headers['authorization']).toBe(`of ${ANSWER.length - 1} bytes`)
    expect(after('malformed').headers['authorization']).toBe('abc0')
  })
})

describe('how a message leaves', () => {
  test('latencies add up', () => expect(deliveryMs(after(['latency:fixed:250', 'latency:fixed:100']))).toBe(350))

  test('drip: so many pieces, the last one at its end, nothing lost', () => {
    const message = after('drip:over=4000,pieces=20')
    const pieces = [...piecesOf(message)]
    expect(pieces).toHaveLength(20)
    expect(pieces.map(({ to, from }) => to - from).reduce((sum, bytes) => sum + bytes)).toBe(ANSWER.length)
    expect(pieces.at(-1)!.afterMs).toBe(4000)
    expect(deliveryMs(message)).toBe(4000)
  })

  test('a drip of more pieces than bytes has one a byte', () => {
    expect(
      [...piecesOf(after('drip:over=100,pieces=1000', {}, 'abc'))].map(({ afterMs }) => Math.round(afterMs)),
    ).toEqual([33, 67, 100])
  })

  test('bandwidth: 100 bytes a second', () => {
    expect(deliveryMs(after('bandwidth:100'))).toBe(ANSWER.length * 10)
    expect([...piecesOf(after('bandwidth:100'))].every(({ to, from }) => to - from <= 5)).toBe(true)
  })

  test('truncate: half of the body, or the share that is given', () => {
    expect(sentBytes(after('truncate'))).toBe(Math.floor(ANSWER.length / 2))
    expect(sentBytes(after('truncate:0.9'))).toBe(Math.floor(ANSWER.length * 0.9))
  })

  test('half of a drip takes half as long; silence for ever; what breaks before the first byte is not paced', () => {
    expect(deliveryMs(after(['drip:over=4000,pieces=20', 'truncate']))).toBeCloseTo(2000, -2)
    expect(deliveryMs(after('silence'))).toBe(Infinity)
    expect(deliveryMs(after(['drip:over=4000,pieces=20', 'latency:fixed:7', 'reset']))).toBe(7)
  })

  test.each(['reset', 'empty', 'garbage', 'silence'])('%s is how the connection ends', (type) => {
    expect(after(type).ending).toEqual({ type })
  })
})
