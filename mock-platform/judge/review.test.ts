import { expect, test } from 'vitest'
import type { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import { reviewVerdict } from './review.ts'

const run = (verdict: 'PASSED' | 'FAILED'): InventorySyncRun => ({
  run_no: 1,
  request_id: 'r',
  due_at: 0,
  sent_at: 0,
  measured_ms: 1,
  injected_ms: 0,
  verdict,
  failure_kind: verdict === 'FAILED' ? 'HTTP_STATUS' : null,
  failure_detail: null,
  page_count: 1,
  sku_count: 1,
})
const passed = (count: number) => Array.from({ length: count }, () => run('PASSED'))
const facts = {
  runs: passed(96),
  laterRuns: passed(0),
  failedPushes: [],
  orders: { placed: 190, acknowledged: 190 },
  knownSkus: 20,
  worldHash: '',
}
const options = { polls: 96, only: null, signal: new AbortController().signal }
const failedPush = { tradeOrderId: '1', attempts: 12, detail: '' }

test('SYNC-4: 96 passed polls of 96 pass', () => {
  expect(reviewVerdict(facts, options)).toEqual({ type: 'passed' })
})

test('one failure of 96 refuses, the first as well as the last', () => {
  expect(reviewVerdict({ ...facts, runs: [run('FAILED'), ...passed(95)] }, options)).toEqual({ type: 'refused' })
  expect(reviewVerdict({ ...facts, runs: [...passed(95), run('FAILED')] }, options)).toEqual({ type: 'refused' })
})

test('a poll that fails while late pushes are tried again refuses too', () => {
  expect(reviewVerdict({ ...facts, laterRuns: [run('FAILED')] }, options)).toEqual({ type: 'refused' })
})

test('one push that was never acknowledged refuses', () => {
  expect(reviewVerdict({ ...facts, failedPushes: [failedPush] }, options)).toEqual({ type: 'refused' })
})

test('95 polls of 96, or an interruption, are no verdict, even with failures', () => {
  expect(reviewVerdict({ ...facts, runs: passed(95) }, options)).toEqual({ type: 'stopped' })
  expect(reviewVerdict(facts, { ...options, signal: AbortSignal.abort() })).toEqual({ type: 'stopped' })
})

test('no SKU, or no order, is inconclusive; without orders only when they were wanted', () => {
  expect(reviewVerdict({ ...facts, knownSkus: 0 }, options).type).toBe('inconclusive')
  const withoutOrders = { ...facts, orders: { placed: 0, acknowledged: 0 } }
  expect(reviewVerdict(withoutOrders, options).type).toBe('inconclusive')
  expect(reviewVerdict(withoutOrders, { ...options, only: 'timing' })).toEqual({ type: 'passed' })
})
