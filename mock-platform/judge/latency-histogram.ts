import { createHistogram } from 'node:perf_hooks'

// Latencies in Node's own HdrHistogram, as they come: constant memory, however many there are.

/** 4 digits: exact up to 32 s in whole milliseconds, and up to 3.2 s, beyond the limit of an answer, in tenths. */
const FIGURES = 4
const HIGHEST_MS = 86_400_000
const US_PER_MS = 1000

const STEPS_US = { 'whole milliseconds': 1000, 'tenths of a millisecond': 100 } as const

/** Milliseconds; null of none. */
export type LatencySummary = Record<'p50' | 'p90' | 'p99' | 'p99_9' | 'max', number | null>

/** Counts latencies in steps, begun ones not counted: 3,000.9 ms are 3,000 ms. */
export class LatencyHistogram {
  readonly #stepUs: number
  readonly #highest: number
  readonly #histogram

  constructor(steps: keyof typeof STEPS_US) {
    this.#stepUs = STEPS_US[steps]
    this.#highest = (HIGHEST_MS * US_PER_MS) / this.#stepUs
    this.#histogram = createHistogram({ lowest: 1, highest: this.#highest, figures: FIGURES })
  }

  record(ms: number): void {
    // It begins at 1, so that everything is one step higher in it.
    const steps = Math.floor(Math.round(ms * US_PER_MS) / this.#stepUs) + 1
    this.#histogram.record(Math.min(this.#highest, steps))
  }

  get summary(): LatencySummary {
    const at = (percent: number) =>
      this.#histogram.count === 0 ? null : ((this.#histogram.percentile(percent) - 1) * this.#stepUs) / US_PER_MS
    return { p50: at(50), p90: at(90), p99: at(99), p99_9: at(99.9), max: at(100) }
  }
}
