import { expect, test } from 'vitest'
import type { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import type { DayFacts } from './checks/check.ts'
import { judgeChecks, noProbes } from './review-checks.ts'
import { reviewVerdict } from './review.ts'

const run = (result: 'PASSED' | 'FAILED'): InventorySyncRun => ({
  run_no: 1,
  request_id: 'r',
  due_at: 0,
  sent_at: 0,
  measured_ms: 1,
  injected_ms: 0,
  verdict: result,
  failure_kind: result === 'FAILED' ? 'HTTP_STATUS' : null,
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
  probeFailures: [],
  isDayCutOff: false,
}
const options = { polls: 96, only: null as 'timing' | null, signal: new AbortController().signal }
const verdict = (given: DayFacts & { knownSkus: number; isDayCutOff: boolean }, asked = options) =>
  reviewVerdict({ ...given, checks: judgeChecks(given, noProbes('')) }, asked)
const failedPush = { tradeOrderId: '1', attempts: 12, detail: '' }

test('SYNC-4: 96 passed polls of 96 pass', () => {
  expect(verdict(facts, options)).toEqual({ type: 'passed' })
})

test('one failure of 96 refuses, the first as well as the last', () => {
  expect(verdict({ ...facts, runs: [run('FAILED'), ...passed(95)] }, options)).toEqual({ type: 'refused' })
  expect(verdict({ ...facts, runs: [...passed(95), run('FAILED')] }, options)).toEqual({ type: 'refused' })
})

test('a poll that fails while late pushes are tried again refuses too', () => {
  expect(verdict({ ...facts, laterRuns: [run('FAILED')] }, options)).toEqual({ type: 'refused' })
})

test('one push that was never acknowledged refuses', () => {
  expect(verdict({ ...facts, failedPushes: [failedPush] }, options)).toEqual({ type: 'refused' })
})

test('95 polls of 96, or an interruption, are no verdict, even with failures', () => {
  expect(verdict({ ...facts, runs: passed(95) }, options)).toEqual({ type: 'stopped' })
  expect(verdict(facts, { ...options, signal: AbortSignal.abort() })).toEqual({ type: 'stopped' })
})

test('2 polls of 4 by the end of the time are inconclusive, unless one of them refuses', () => {
  const asked = { ...options, polls: 4 }
  expect(verdict({ ...facts, runs: passed(2), isDayCutOff: true }, asked)).toMatchObject({
    type: 'inconclusive',
    reason: expect.stringContaining('after 2 of 4 polls'),
  })
  expect(verdict({ ...facts, runs: [run('FAILED')], isDayCutOff: true }, asked)).toEqual({ type: 'refused' })
})

test('pushes that are still to come again when the time ends are neither acknowledged nor failed', () => {
  const given = { ...facts, orders: { placed: 6, acknowledged: 4 } }
  const judged = judgeChecks(given, noProbes('')).find(({ check }) => check.id === 'pushes-acknowledged')
  expect(judged).toMatchObject({
    result: 'not-run',
    evidence: ['the pushes of 2 of 6 orders were still to come again at the end'],
  })
})

test('no SKU, or no order, is inconclusive; without orders only when they were wanted', () => {
  expect(verdict({ ...facts, knownSkus: 0 }, options).type).toBe('inconclusive')
  const withoutOrders = { ...facts, orders: { placed: 0, acknowledged: 0 } }
  expect(verdict(withoutOrders, options).type).toBe('inconclusive')
  expect(verdict(withoutOrders, { ...options, only: 'timing' as const })).toEqual({ type: 'passed' })
})
