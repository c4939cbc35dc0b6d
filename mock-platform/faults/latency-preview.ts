import { ANSWER_LIMIT_MS } from '../contract/inventory-query.ts'
import type { RandomStream } from '../sim/random.ts'
import type { Latency } from './latency.ts'
import { clampedMs, drawUnclampedMs, formatLatency, MAX_LATENCY_MS } from './latency.ts'

// What a latency comes to, before anything waits for it: its quantiles, and a histogram against the 3 seconds of SYNC-2.

const PERCENTS = [1, 10, 50, 90, 99, 99.9] as const

/** Rows of the histogram, at most; what lies above them is one more. */
const MAX_ROWS = 30
const BAR_CHARS = 50

/** Widths of a row: each divides the 3,000 ms, so that their line falls between two rows. */
const WIDTHS_MS = [1, 2, 5, 10, 20, 25, 50, 100, 150, 200, 250, 300, 500, 600, 750, 1000, 1500, 3000] as const

export type LatencyPreview = {
  latency: string
  draws: number
  seed: string
  quantilesMs: { percent: number; ms: number }[]
  leastMs: number
  mostMs: number
  meanMs: number
  /** Draws that the distribution put below 0 or above MAX_LATENCY_MS, and that were clamped to it. */
  clamped: { toLeast: number; toMost: number }
  /** Draws that fail a poll by themselves: longer than 3,000 ms. */
  tooSlow: number
  /** From `fromMs` on, `widthMs` each; the last one of them is open above when `untilMs` is null. */
  rows: { fromMs: number; untilMs: number | null; count: number }[]
}

/** Draws from a stream of its own, named by the seed: the same again gives the same preview. */
export function previewLatency(
  latency: Latency,
  { draws, seed, stream }: { draws: number; seed: string; stream: RandomStream },
): LatencyPreview {
  const unclamped = Array.from({ length: draws }, () => drawUnclampedMs(latency, stream))
  const sorted = Float64Array.from(unclamped, clampedMs).toSorted()
  const quantile = (percent: number) => sorted[Math.max(0, Math.ceil((percent / 100) * draws) - 1)]!
  return {
    latency: formatLatency(latency),
    draws,
    seed,
    quantilesMs: PERCENTS.map((percent) => ({ percent, ms: quantile(percent) })),
    leastMs: sorted[0]!,
    mostMs: sorted.at(-1)!,
    meanMs: sorted.reduce((sum, ms) => sum + ms, 0) / draws,
    clamped: {
      toLeast: unclamped.filter((ms) => Math.round(ms) < 0).length,
      toMost: unclamped.filter((ms) => Math.round(ms) > MAX_LATENCY_MS).length,
    },
    tooSlow: sorted.filter((ms) => ms > ANSWER_LIMIT_MS).length,
    rows: rowsOf(sorted, quantile(99.9)),
  }
}

// Up to where 99.9 % of the draws are; with the 3,000 ms line where that is near, and no further than twice that line. Row k
// is (k - 1) w < ms <= k w, so that 3,000 ms, which pass, are on the near side of the line; 0 belongs to the first.
function rowsOf(sorted: Float64Array, farMs: number): LatencyPreview['rows'] {
  const isNearLimit = farMs > ANSWER_LIMIT_MS / 3
  const showMs = isNearLimit ? Math.min(2 * ANSWER_LIMIT_MS, Math.max(ANSWER_LIMIT_MS, farMs)) : Math.max(1, farMs)
  const widthMs = WIDTHS_MS.find((width) => Math.ceil(showMs / width) <= MAX_ROWS) ?? WIDTHS_MS.at(-1)!
  const rowCount = Math.ceil(showMs / widthMs)
  const counts = Array.from({ length: rowCount + 1 }, () => 0)
  for (const ms of sorted) counts[Math.min(rowCount, Math.max(0, Math.ceil(ms / widthMs) - 1))]!++
  return counts.map((count, row) => ({
    fromMs: row * widthMs,
    untilMs: row === rowCount ? null : (row + 1) * widthMs,
    count,
  }))
}

/** The preview as the terminal shows it. */
export function previewText(preview: LatencyPreview): string {
  const { draws, quantilesMs, clamped, tooSlow } = preview
  const share = (count: number) => `${((100 * count) / draws).toFixed(2)} %`
  return [
    `${shortened(preview.latency)}, ${draws} draws, seed "${preview.seed}"`,
    '',
    `  ${quantilesMs.map(({ percent, ms }) => `p${percent} ${ms}`).join('  ')}  ms`,
    `  least ${preview.leastMs}, mean ${preview.meanMs.toFixed(1)}, most ${preview.mostMs} ms`,
    `  clamped: ${share(clamped.toLeast)} up to 0 ms, ${share(clamped.toMost)} down to ${MAX_LATENCY_MS} ms`,
    `  over ${ANSWER_LIMIT_MS} ms by themselves (SYNC-2): ${share(tooSlow)}`,
    '',
    ...histogramLines(preview, share),
  ].join('\n')
}

const MAX_NAME_CHARS = 80

/** A latency's text, cut where it has hundreds of values. */
export function shortened(text: string): string {
  return text.length > MAX_NAME_CHARS ? `${text.slice(0, MAX_NAME_CHARS)}… (${text.length} characters)` : text
}

const LIMIT_LINE = `  ${'-'.repeat(14)} ${ANSWER_LIMIT_MS} ms: longer fails the poll`

function histogramLines({ rows }: LatencyPreview, share: (count: number) => string): string[] {
  const most = Math.max(...rows.map(({ count }) => count))
  const lines = rows.flatMap(({ fromMs, untilMs, count }) => {
    // A row with any draw shows at least a dot.
    const chars = Math.round((BAR_CHARS * count) / most)
    const bar = count > 0 && chars === 0 ? '.' : '#'.repeat(chars)
    const range = untilMs === null ? `over ${fromMs}` : `to ${untilMs}`
    const line = `  ${range.padStart(11)} ms  ${share(count).padStart(8)}  ${bar}`.trimEnd()
    return untilMs === ANSWER_LIMIT_MS ? [line, LIMIT_LINE] : [line]
  })
  return lines.includes(LIMIT_LINE) ? lines : [...lines, LIMIT_LINE]
}
