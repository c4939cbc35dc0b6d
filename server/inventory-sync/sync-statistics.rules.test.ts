import { describe, expect, test } from 'vitest'
import { isStatisticsPeriod, syncHealth } from './sync-statistics.rules.ts'

const limits = { limitMs: 3000, atRiskBasisPoints: 8000 }

describe('the health of the inventory sync', () => {
  test.each([
    ['no run', { failedCount: 0, newestVerdict: null, p99Ms: null }, 'UNKNOWN', 'NO_RUNS'],
    [
      '99 % within 2,400 ms',
      { failedCount: 0, newestVerdict: 'PASSED', p99Ms: 2400 },
      'HEALTHY',
      'ALL_PASSED_IN_GOOD_TIME',
    ],
    ['99 % within 2,401 ms', { failedCount: 0, newestVerdict: 'PASSED', p99Ms: 2401 }, 'AT_RISK', 'ANSWERS_SLOW'],
    ['a failure, but not the last', { failedCount: 1, newestVerdict: 'PASSED', p99Ms: 40 }, 'AT_RISK', 'RUNS_FAILED'],
    ['a failure at last', { failedCount: 1, newestVerdict: 'FAILED', p99Ms: 40 }, 'FAILING', 'NEWEST_RUN_FAILED'],
  ] as const)('with %s is %s', (_case, facts, state, reason) => {
    expect(syncHealth(facts, limits)).toEqual({ state, reason })
  })

  test('is told of a period of more than 0 and at most 31 days', () => {
    const from = new Date('2026-01-01T00:00:00Z')
    const after = (ms: number) => isStatisticsPeriod(from, new Date(from.getTime() + ms))
    expect([0, 1, 31 * 86_400_000, 31 * 86_400_000 + 1, -1].map(after)).toEqual([false, true, true, false, false])
  })
})
