import type { SyncVerdict } from '../../prisma/generated/enums.ts'

// Health of a supplier's answers over a period [A]: the source judges polls one by one (SYNC-2) and refuses a review for a
// single failure (SYNC-4); what lies between is ours.

/** Longest period: 2,976 runs. */
export const MAX_PERIOD_DAYS = 31

/** What the health is judged from. */
export type SyncFacts = {
  failedCount: number
  /** Of the newest run; null when there was none. */
  newestVerdict: SyncVerdict | null
  /** Milliseconds that 99 % of the runs keep; null when there was none. */
  p99Ms: number | null
}

/** `limitMs` of SYNC-2, and the share of it above which the slowest answers are a risk. */
export type SyncLimits = { limitMs: number; atRiskBasisPoints: number }

export type SyncHealth =
  | { state: 'UNKNOWN'; reason: 'NO_RUNS' }
  | { state: 'FAILING'; reason: 'NEWEST_RUN_FAILED' }
  | { state: 'AT_RISK'; reason: 'RUNS_FAILED' | 'ANSWERS_SLOW' }
  | { state: 'HEALTHY'; reason: 'ALL_PASSED_IN_GOOD_TIME' }

export function syncHealth({ failedCount, newestVerdict, p99Ms }: SyncFacts, limits: SyncLimits): SyncHealth {
  if (newestVerdict === null || p99Ms === null) return { state: 'UNKNOWN', reason: 'NO_RUNS' }
  if (newestVerdict === 'FAILED') return { state: 'FAILING', reason: 'NEWEST_RUN_FAILED' }
  if (failedCount > 0) return { state: 'AT_RISK', reason: 'RUNS_FAILED' }
  const isSlow = p99Ms * 10_000 > limits.limitMs * limits.atRiskBasisPoints
  return isSlow ? { state: 'AT_RISK', reason: 'ANSWERS_SLOW' } : { state: 'HEALTHY', reason: 'ALL_PASSED_IN_GOOD_TIME' }
}

/** Whether the period is one: its end after its start, and not longer than allowed. */
export function isStatisticsPeriod(from: Date, before: Date): boolean {
  const lengthMs = before.getTime() - from.getTime()
  return lengthMs > 0 && lengthMs <= MAX_PERIOD_DAYS * 86_400_000
}
