import { createHistogram } from 'node:perf_hooks'

// Latencies of many polls in Node's own HdrHistogram: constant memory, however many there are.

/** Microseconds to 4 digits: whole milliseconds stay exact up to 16 seconds. */
const FIGURES = 4
const HIGHEST_US = 3_600_000_000
const US_PER_MS = 1000

export type LatencySummary = Record<'p50' | 'p90' | 'p99' | 'p99_9' | 'max', number | null>

/** Quantiles of whole milliseconds; null of none. */
export function summarizeLatency(measuredMs: readonly number[]): LatencySummary {
  const histogram = createHistogram({ lowest: 1, highest: HIGHEST_US, figures: FIGURES })
  // It begins at 1.
  for (const ms of measuredMs) histogram.record(Math.min(HIGHEST_US, Math.max(1, ms * US_PER_MS)))
  const at = (percent: number) =>
    measuredMs.length === 0 ? null : Math.floor(histogram.percentile(percent) / US_PER_MS)
  return { p50: at(50), p90: at(90), p99: at(99), p99_9: at(99.9), max: at(100) }
}
