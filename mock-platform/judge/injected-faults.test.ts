import { describe, expect, test } from 'vitest'
import type { InventoryQuery } from '../contract/inventory-query.ts'
import { readFault } from '../faults/fault.ts'
import type { DrawnFault } from '../faults/fault.ts'
import type { ExchangeResult } from '../http/exchange.ts'
import { answerWithFaults, queryWithFaults } from './injected-faults.ts'

const QUERY: InventoryQuery = {
  version: 1,
  request_id: 'r-1',
  supplier_id: 's1',
  page_index: 1,
  page_size: 500,
  requested_at: 0,
}
const items = [{ sku_code: 'A', sellable_quantity: 7, locked_quantity: 0 }]
const body = JSON.stringify({ request_id: 'r-1', page_index: 1, page_size: 500, total_count: 1, items })
const answered = (elapsedMs: number): ExchangeResult => ({ type: 'answered', status: 200, body, elapsedMs })
const earlierStock = new Map([['A', { sellable_quantity: 99, locked_quantity: 3 }]])

/** The page, after what would be waited for. */
function pageWith(answer: string[], result = answered(10), latencyMs = 0) {
  const faults = { request: [], answer: answer.map((text) => readFault(text) as DrawnFault), earlierStock }
  const { waitMs, pageAfter } = answerWithFaults(QUERY, result, { latencyMs, faults })
  return { waitMs, ...pageAfter(waitMs) }
}

describe('SYNC-3: each fault fails a poll by its own kind, and is named', () => {
  test.each([
    ['reset', 'CONNECTION_RESET'],
    ['empty', 'CONNECTION_RESET'],
    ['truncate', 'CONNECTION_RESET'],
    ['garbage', 'CONTRACT_BROKEN'],
    ['silence', 'ANSWER_TOO_SLOW'],
    ['latency:fixed:3000', 'ANSWER_TOO_SLOW'],
    ['drip:over=3000,pieces=5', 'ANSWER_TOO_SLOW'],
    ['bandwidth:10', 'ANSWER_TOO_SLOW'],
    ['status:503', 'HTTP_STATUS'],
    ['status:429,retry-after=5', 'HTTP_STATUS'],
    ['malformed', 'BODY_NOT_JSON'],
    ['contract', 'CONTRACT_BROKEN'],
    ['contract:negative', 'QUANTITY_NEGATIVE'],
    ['contract:fraction', 'QUANTITY_FRACTIONAL'],
    ['wrong-request-id', 'CONTRACT_BROKEN'],
  ])('%s: %s', (text, kind) => {
    const { verdict, injectedFaults } = pageWith([text])
    expect(verdict).toMatchObject({ type: 'failed', kind })
    expect(verdict.type === 'failed' && verdict.detail).toContain(`(injected: ${text})`)
    expect(injectedFaults).toEqual([text])
  })

  test('none changes nothing', () => {
    expect(pageWith(['none'])).toMatchObject({ verdict: { type: 'passed' }, totalMs: 10, injectedMs: 0 })
  })

  test('stale: the stock that was reported before passes as if it were new', () => {
    const { verdict } = pageWith(['stale'])
    expect(verdict).toMatchObject({ type: 'passed', answer: { items: [{ sku_code: 'A', ...earlierStock.get('A') }] } })
  })

  test('contract:missing: the SKU is gone', () => {
    expect(pageWith(['contract:missing']).verdict).toMatchObject({ type: 'passed', answer: { items: [] } })
  })
})

describe('measured and injected time stay apart', () => {
  test('10 ms of the ERP and 250 of a fault, on top of 100 of its latency', () => {
    expect(pageWith(['latency:fixed:250'], answered(10), 100)).toMatchObject({
      waitMs: 350,
      totalMs: 360,
      injectedMs: 350,
      verdict: { type: 'passed' },
    })
  })

  test('SYNC-2: 2,990 ms of a fault after 10 of the ERP pass, 2,991 fail', () => {
    expect(pageWith(['latency:fixed:2990'])).toMatchObject({ totalMs: 3000, verdict: { type: 'passed' } })
    expect(pageWith(['latency:fixed:2991'])).toMatchObject({ totalMs: 3001, verdict: { kind: 'ANSWER_TOO_SLOW' } })
  })

  test('no longer is waited for than it takes to fail', () => {
    expect(pageWith(['silence']).waitMs).toBe(2991)
    expect(pageWith(['latency:fixed:60000']).waitMs).toBe(2991)
  })

  test('a reset that would come after 3 seconds is too slow: the poller has gone by then', () => {
    expect(pageWith(['latency:fixed:5000', 'reset']).verdict).toMatchObject({ kind: 'ANSWER_TOO_SLOW' })
    expect(pageWith(['latency:fixed:5', 'reset']).verdict).toMatchObject({ kind: 'CONNECTION_RESET' })
  })

  test('an ERP that does not answer by itself is judged for that', () => {
    const result: ExchangeResult = { type: 'not-connected', detail: 'ECONNREFUSED', elapsedMs: 3 }
    expect(pageWith(['silence'], result)).toMatchObject({
      waitMs: 0,
      totalMs: 3,
      verdict: { kind: 'CONNECTION_FAILED' },
    })
  })

  test('what a network added counts as injected too', () => {
    const result = { ...answered(200), injectedMs: 150, injectedFaults: 'latency:fixed:150' }
    expect(pageWith(['latency:fixed:50'], result)).toMatchObject({
      totalMs: 250,
      injectedMs: 200,
      injectedFaults: ['latency:fixed:50', 'latency:fixed:150'],
    })
  })
})

describe('a query', () => {
  const sign = (text: string) => ({ authorization: `signs ${text.length} bytes` })
  const query = (text: string) => queryWithFaults(QUERY, [readFault(text) as DrawnFault], sign)

  test('is signed as it is sent', () => {
    const plain = JSON.stringify(QUERY)
    expect(query('none')).toMatchObject({ body: plain, headers: { authorization: `signs ${plain.length} bytes` } })
    expect(query('malformed')).toMatchObject({
      body: plain.slice(0, -1),
      headers: { authorization: `signs ${plain.length - 1} bytes`, 'content-type': 'application/json' },
    })
    expect(JSON.parse(query('contract').body)).toEqual({ data: QUERY })
  })

  test('or its signature is wrong', () => {
    expect(query('wrong-signature').headers['authorization']).not.toBe(query('none').headers['authorization'])
  })
})
