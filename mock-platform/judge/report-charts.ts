import type { ReviewReport } from './review-report.ts'

// The two pictures of a report, as SVG: each poll on the timeline, and how many took how long, against the 3 seconds (SYNC-2).

const [WIDTH, HEIGHT, MARGIN] = [960, 240, 40]
const [INNER_WIDTH, INNER_HEIGHT] = [WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN]
/** Room above the limit. */
const HEADROOM = 2
/** Milliseconds at which the timeline has a line; its scale is logarithmic, so that 5 ms can be told from 50. */
const RULED_MS = [10, 100, 1000]

/** A poll of less is drawn like one of this. */
const LEAST_BAR_MS = 0.2

/** Every poll as a bar: what the ERP took, what was injected on top of it, and the limit. */
export function timelineSvg({ judged_polls: polls, limit_ms }: ReviewReport): string {
  const topMs = Math.max(limit_ms, ...polls.map(({ measured_ms }) => measured_ms)) * HEADROOM
  const y = (ms: number) => round(MARGIN + INNER_HEIGHT * (1 - Math.log1p(ms) / Math.log1p(topMs)))
  const step = INNER_WIDTH / Math.max(1, polls.length)
  // One path for all bars of a kind: a month of polls stays a small page.
  const bars = { good: '', bad: '', added: '' }
  for (const [at, { measured_ms, injected_ms, kind }] of polls.entries()) {
    const [left, right] = [round(MARGIN + at * step), round(MARGIN + at * step + step * 0.8)]
    const bar = (fromMs: number, toMs: number) =>
      `M${left} ${y(fromMs)}V${y(Math.max(toMs, LEAST_BAR_MS))}H${right}V${y(fromMs)}z`
    const ownMs = measured_ms - injected_ms
    bars[kind === null ? 'good' : 'bad'] += bar(0, ownMs)
    if (injected_ms > 0) bars.added += bar(ownMs, measured_ms)
  }
  return svg(
    `each of ${polls.length} polls by its milliseconds, against ${limit_ms} ms`,
    // Their numbers stand left of the bars, which would hide them.
    ...RULED_MS.map((ms) => lineAcross(y(ms), 'axis') + label(MARGIN - 4, y(ms) + 4, String(ms), 'end')),
    `<path class="bar" d="${bars.good}"/><path class="bar bad" d="${bars.bad}"/><path class="bar added" d="${bars.added}"/>`,
    lineAcross(y(limit_ms), 'limit'),
    label(WIDTH - MARGIN, y(limit_ms) - 4, `${limit_ms} ms`, 'end'),
    label(MARGIN, HEIGHT - MARGIN + 18, polls[0]?.due_at ?? '', 'start'),
    label(WIDTH - MARGIN, HEIGHT - MARGIN + 18, polls.at(-1)?.due_at ?? '', 'end'),
    label(MARGIN, 16, 'ms, on a logarithmic scale; green: the ERP; blue: injected; red: failed', 'start'),
  )
}

/** Edges of the bins, in milliseconds: each twice as wide as the one before, and one edge at the limit. */
const EDGES_MS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 3001]

/** How many polls took how long. */
export function histogramSvg({ judged_polls: polls, limit_ms }: ReviewReport): string {
  const counts = EDGES_MS.map((from, bin) => {
    const to = EDGES_MS[bin + 1] ?? Infinity
    return polls.filter(({ measured_ms }) => measured_ms >= from && measured_ms < to).length
  })
  const most = Math.max(1, ...counts)
  const step = INNER_WIDTH / EDGES_MS.length
  const bars = counts.map((count, bin) => {
    const height = round((INNER_HEIGHT * count) / most)
    const x = round(MARGIN + bin * step)
    const isLate = bin === EDGES_MS.length - 1
    return [
      `<rect class="bar${isLate ? ' bad' : ''}" x="${x}" y="${HEIGHT - MARGIN - height}" width="${round(step * 0.9)}" height="${height}"/>`,
      label(x + step / 2, HEIGHT - MARGIN - height - 4, count > 0 ? String(count) : '', 'middle'),
      label(x, HEIGHT - MARGIN + 18, isLate ? `> ${limit_ms} ms` : String(EDGES_MS[bin]), 'start'),
    ].join('')
  })
  const limitX = round(MARGIN + (EDGES_MS.length - 1) * step - step * 0.05)
  return svg(
    `polls by the milliseconds that they took, with the limit of ${limit_ms} ms`,
    ...bars,
    `<line class="limit" x1="${limitX}" x2="${limitX}" y1="${MARGIN / 2}" y2="${HEIGHT - MARGIN}"/>`,
    label(limitX - 4, MARGIN / 2 + 4, `${limit_ms} ms`, 'end'),
  )
}

function lineAcross(y: number, kind: 'axis' | 'limit'): string {
  return `<line class="${kind}" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y}" y2="${y}"/>`
}

function svg(title: string, ...parts: string[]): string {
  const axis = `<line class="axis" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${HEIGHT - MARGIN}" y2="${HEIGHT - MARGIN}"/>`
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"><title>${title}</title>${axis}${parts.join('')}</svg>`
}

function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text.replaceAll('>', '&gt;')}</text>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
