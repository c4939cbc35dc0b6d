import { expect, test } from 'vitest'
import { LatencyHistogram } from './latency-histogram.ts'

function summaryOf(latencies: readonly number[], steps: ConstructorParameters<typeof LatencyHistogram>[0]) {
  const histogram = new LatencyHistogram(steps)
  for (const ms of latencies) histogram.record(ms)
  return histogram.summary
}

const all = (ms: number) => ({ p50: ms, p90: ms, p99: ms, p99_9: ms, max: ms })

test('0 to 999 ms: p50 499, p90 899, p99 989, p99.9 998, max 999', () => {
  const measured = Array.from({ length: 1000 }, (_, ms) => ms)
  expect(summaryOf(measured, 'whole milliseconds')).toEqual({ p50: 499, p90: 899, p99: 989, p99_9: 998, max: 999 })
})

test.each([0, 1, 2999, 3000, 3001, 15_000])('%d ms stay %d ms', (ms) => {
  expect(summaryOf([ms, ms], 'whole milliseconds')).toEqual(all(ms))
})

test.each([
  [0, 0],
  [0.3, 0.3],
  [0.29, 0.2],
  [2999.99, 2999.9],
  [3000, 3000],
  [3000.1, 3000.1],
])('in tenths, %d ms are %d ms: begun ones are not counted', (ms, counted) => {
  expect(summaryOf([ms], 'tenths of a millisecond')).toEqual(all(counted))
})

test('more than a day counts as a day', () => {
  expect(summaryOf([1e9], 'whole milliseconds').max).toBeGreaterThanOrEqual(86_390_000)
})

test('none have no quantiles', () => {
  expect(summaryOf([], 'whole milliseconds')).toEqual({ p50: null, p90: null, p99: null, p99_9: null, max: null })
})
