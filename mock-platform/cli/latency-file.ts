import { closeSync, openSync, readSync } from 'node:fs'
import { formatLatency, empiricalLatency, MAX_EMPIRICAL_VALUES, MAX_LATENCY_MS } from '../faults/latency.ts'

// Measured delays from a file: one number of milliseconds a line. It is read once, where a command begins; from there on
// the values themselves are the latency, so that a journal replays without the file.

const MAX_FILE_BYTES = 4 * 1024 * 1024
const MAX_VALUES = 200_000

/** `file:PATH` becomes `empirical:…`, also behind `latency:`; any other text stays. Throws with what is wrong and where. */
export function withLatencyFile(spec: string): string {
  const [, before, path, after] = /^((?:latency:)?)file:([^;]+)(.*)$/s.exec(spec) ?? []
  return path === undefined ? spec : `${before}${latencyOfFile(path)}${after}`
}

function latencyOfFile(path: string): string {
  const valuesMs = measuredMs(path, readBounded(path))
  const latency = empiricalLatency(quantiles(valuesMs.toSorted((a, b) => a - b)))
  if (!latency) throw new Error(`${path} has no number in it; one of milliseconds a line is expected`)
  return formatLatency(latency)
}

function measuredMs(path: string, text: string): number[] {
  const lines = text.split('\n').map((line) => line.trim())
  const valuesMs = lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return []
    const ms = /^\d+(\.\d+)?$/.test(line) ? Math.round(Number(line)) : Infinity
    if (ms <= MAX_LATENCY_MS) return [ms]
    throw new Error(`${path}:${index + 1}: must be milliseconds from 0 to ${MAX_LATENCY_MS}, one number a line`)
  })
  if (valuesMs.length > MAX_VALUES) throw new Error(`${path} has more than ${MAX_VALUES} values`)
  return valuesMs
}

/**
 * Many values as MAX_EMPIRICAL_VALUES quantiles, each in the middle of its share: what only the outermost half of a
 * thousandth reaches is lost at both ends.
 */
function quantiles(sorted: readonly number[]): readonly number[] {
  if (sorted.length <= MAX_EMPIRICAL_VALUES) return sorted
  return Array.from(
    { length: MAX_EMPIRICAL_VALUES },
    (_, index) => sorted[Math.floor(((index + 0.5) / MAX_EMPIRICAL_VALUES) * sorted.length)]!,
  )
}

function readBounded(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(MAX_FILE_BYTES + 1)
    const length = readSync(file, bytes)
    if (length > MAX_FILE_BYTES) throw new Error(`${path} is larger than ${MAX_FILE_BYTES} bytes`)
    return bytes.toString('utf8', 0, length)
  } finally {
    closeSync(file)
  }
}
