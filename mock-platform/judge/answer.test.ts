import { describe, expect, test } from 'vitest'
import type { InventoryQuery } from '../contract/inventory-query.ts'
import type { ExchangeResult } from '../http/exchange.ts'
import { isAnswerInTime, pageVerdict } from './answer.ts'

const query: InventoryQuery = {
  version: 1,
  request_id: 'demo-1-1',
  supplier_id: 'demo',
  page_index: 1,
  page_size: 500,
  requested_at: 0,
}
const answer = (items: unknown[] = [{ sku_code: 'A', sellable_quantity: 1, locked_quantity: 0 }]) => ({
  request_id: 'demo-1-1',
  page_index: 1,
  page_size: 500,
  total_count: items.length,
  items,
})
const answered = (body: unknown, elapsedMs = 5, status = 200): ExchangeResult => ({
  type: 'answered',
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  elapsedMs,
})
const verdict = (result: ExchangeResult, totalMs = result.elapsedMs) => pageVerdict(query, result, totalMs)
const kindOf = (result: ExchangeResult, totalMs?: number) => {
  const judged = verdict(result, totalMs)
  return judged.type === 'failed' ? judged.kind : 'passed'
}

describe('SYNC-2: 3 seconds, to the last byte', () => {
  test.each([
    [0, true],
    [2990, true],
    [3000, true],
    [3000.99, true],
    [3001, false],
    [3010, false],
  ])('an answer at %d ms is in time: %s', (elapsedMs, expected) => {
    expect(isAnswerInTime(elapsedMs)).toBe(expected)
    expect(kindOf(answered(answer(), elapsedMs))).toBe(expected ? 'passed' : 'ANSWER_TOO_SLOW')
  })

  test('a delay that was added counts: 100 ms of the ERP and 2,901 ms injected fail', () => {
    expect(kindOf(answered(answer(), 100), 3001)).toBe('ANSWER_TOO_SLOW')
  })

  test('slow and malformed is slow: time is judged first', () => {
    expect(kindOf(answered('<html>', 3001))).toBe('ANSWER_TOO_SLOW')
  })
})

describe('SYNC-3: each failure has its own kind', () => {
  test.each<[string, ExchangeResult, string]>([
    ['cut off while silent', { type: 'too-slow', hasHeaders: false, elapsedMs: 3001 }, 'ANSWER_TOO_SLOW'],
    ['a body that is not UTF-8', { ...answered(answer()), isUtf8: false } as ExchangeResult, 'BODY_NOT_JSON'],
    ['no connection', { type: 'not-connected', detail: 'ECONNREFUSED', elapsedMs: 1 }, 'CONNECTION_FAILED'],
    ['a reset', { type: 'reset', detail: 'ECONNRESET', elapsedMs: 1 }, 'CONNECTION_RESET'],
    ['not HTTP', { type: 'not-http', detail: 'HPE_INVALID', elapsedMs: 1 }, 'CONTRACT_BROKEN'],
    ['too large', { type: 'too-large', elapsedMs: 1 }, 'CONTRACT_BROKEN'],
    ['status 199', answered(answer(), 5, 199), 'HTTP_STATUS'],
    ['status 300', answered(answer(), 5, 300), 'HTTP_STATUS'],
    ['status 500', answered(answer(), 5, 500), 'HTTP_STATUS'],
    ['an empty body', answered(''), 'BODY_NOT_JSON'],
    ['half a body', answered('{"items":['), 'BODY_NOT_JSON'],
    ['null', answered(null), 'CONTRACT_BROKEN'],
    ['a list', answered([]), 'CONTRACT_BROKEN'],
    ['no items', answered({ ...answer(), items: undefined }), 'CONTRACT_BROKEN'],
    ['another request_id', answered({ ...answer(), request_id: 'x' }), 'CONTRACT_BROKEN'],
    ['another page_index', answered({ ...answer(), page_index: 2 }), 'CONTRACT_BROKEN'],
    ['a quantity as text', answered(answer([{ sku_code: 'A', sellable_quantity: '1' }])), 'CONTRACT_BROKEN'],
    ['no quantity', answered(answer([{ sku_code: 'A' }])), 'CONTRACT_BROKEN'],
    ['an empty SKU code', answered(answer([{ sku_code: '', sellable_quantity: 1 }])), 'CONTRACT_BROKEN'],
    ['-1 units', answered(answer([{ sku_code: 'A', sellable_quantity: -1 }])), 'QUANTITY_NEGATIVE'],
    [
      '-1 locked',
      answered(answer([{ sku_code: 'A', sellable_quantity: 1, locked_quantity: -1 }])),
      'QUANTITY_NEGATIVE',
    ],
    ['1.5 units', answered(answer([{ sku_code: 'A', sellable_quantity: 1.5 }])), 'QUANTITY_FRACTIONAL'],
    ['-1.5 units', answered(answer([{ sku_code: 'A', sellable_quantity: -1.5 }])), 'QUANTITY_FRACTIONAL'],
  ])('%s', (_, result, kind) => expect(kindOf(result)).toBe(kind))

  test('status 200 to 299 pass, and fields that the contract does not know are left alone', () => {
    expect(kindOf(answered({ ...answer(), note: 'x' }, 5, 299))).toBe('passed')
  })

  test('2 items where 1 was asked for break the contract', () => {
    const body = { ...answer(['A', 'B'].map((sku_code) => ({ sku_code, sellable_quantity: 1 }))), page_size: 1 }
    const judged = pageVerdict({ ...query, page_size: 1 }, answered(body), 5)
    expect(judged).toMatchObject({ kind: 'CONTRACT_BROKEN', detail: '2 items, asked was for 1 at most' })
  })

  test.each<[string, ExchangeResult, string]>([
    [
      'packs its body',
      { ...answered('\uFFFD'), isUtf8: false, contentEncoding: 'gzip' } as ExchangeResult,
      'the body is not UTF-8, as JSON must be (content-encoding gzip, asked was for identity): \uFFFD',
    ],
    [
      'begins with a BOM',
      answered('\uFEFF{}'),
      'the body begins with a byte order mark, which JSON must not: \uFFFD{}',
    ],
    ['is cut short', answered('{"items":['), 'the body is not JSON, Unexpected end of JSON input: {"items":['],
    ['writes NaN', answered('{"weight": NaN}'), expect.stringMatching(/^the body is not JSON, Unexpected token 'N', /)],
    ['says nothing', answered(''), 'the body is empty: '],
    [
      'leads elsewhere',
      { ...answered('', 5, 308), location: 'https://erp.test/inventory/query' } as ExchangeResult,
      'HTTP status 308, which leads to https://erp.test/inventory/query and is not followed: ',
    ],
  ])('an answer that %s is told what is wrong with it', (_, result, detail) =>
    expect(verdict(result)).toMatchObject({ detail }),
  )

  test('the detail names the item', () => {
    const judged = verdict(answered(answer([{ sku_code: 'A', sellable_quantity: 1.5 }])))
    expect(judged).toMatchObject({ detail: 'items.0.sellable_quantity is 1.5' })
  })
})
