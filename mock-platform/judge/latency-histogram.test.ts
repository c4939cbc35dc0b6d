import { expect, test } from 'vitest'
import { summarizeLatency } from './latency-histogram.ts'

test('0 to 999 ms: p50 499, p90 899, p99 989, p99.9 998, max 999', () => {
  const measured = Array.from({ length: 1000 }, (_, ms) => ms)
  expect(summarizeLatency(measured)).toEqual({ p50: 499, p90: 899, p99: 989, p99_9: 998, max: 999 })
})

test.each([0, 1, 2999, 3000, 3001, 15_000])('%d ms stay %d ms', (ms) => {
  expect(summarizeLatency([ms])).toEqual({ p50: ms, p90: ms, p99: ms, p99_9: ms, max: ms })
})

test('none have no quantiles', () => {
  expect(summarizeLatency([])).toEqual({ p50: null, p90: null, p99: null, p99_9: null, max: null })
})
