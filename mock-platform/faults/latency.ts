import { z } from 'zod'

// How long something is held up, as data: an answer of the ERP, of the gateway, of the ERP that a simulation plays.

/** `none` is a latency too, so that "no fault" needs no special case. Everything is in milliseconds. */
export type Latency =
  | { type: 'none' }
  | { type: 'fixed'; delayMs: number }
  | { type: 'uniform'; leastMs: number; mostMs: number }
  | { type: 'normal'; meanMs: number; deviationMs: number }
  | { type: 'lognormal'; p50Ms: number; p99Ms: number }
  /** The share of delays above x is (leastMs / x) ^ shape. */
  | { type: 'pareto'; leastMs: number; shape: number }
  /** Delays that were measured, from the shortest on: each is drawn as often as any other. */
  | { type: 'empirical'; valuesMs: readonly number[] }

/** A draw is never longer than this, whatever the distribution's tail says. */
export const MAX_LATENCY_MS = 60_000

/** Measured delays that one latency holds; more are brought down to as many quantiles (latency-file.ts). */
export const MAX_EMPIRICAL_VALUES = 1000

/** What a drawing needs of a random stream. */
type DrawSource = {
  /** 0 (included) to 1 (excluded). */
  fraction(): number
  /** Mean 0, standard deviation 1. */
  normal(): number
}

const STANDARD_NORMAL_P99 = 2.3263478740408408

/**
 * How long one thing is held up: whole milliseconds, 0 to MAX_LATENCY_MS. What a distribution puts outside is drawn to
 * the nearer end: a normal one has a heap at 0, a long tail one at 60,000, and the mean moves towards them.
 */
export function drawLatencyMs(latency: Latency, source: DrawSource): number {
  return clampedMs(drawUnclampedMs(latency, source))
}

/** Rounds half up and keeps it within 0 and MAX_LATENCY_MS. */
export function clampedMs(delayMs: number): number {
  return Math.max(0, Math.min(MAX_LATENCY_MS, Math.round(delayMs)))
}

/** A draw as the distribution gives it: a fraction of a millisecond, below 0 or beyond any bound. */
export function drawUnclampedMs(latency: Latency, source: DrawSource): number {
  switch (latency.type) {
    case 'none':
      return 0
    case 'fixed':
      return latency.delayMs
    case 'uniform':
      // Each whole millisecond is as likely, both ends included.
      return latency.leastMs + Math.floor(source.fraction() * (latency.mostMs - latency.leastMs + 1))
    case 'normal':
      return latency.meanMs + latency.deviationMs * source.normal()
    case 'lognormal': {
      const sigma = Math.log(latency.p99Ms / latency.p50Ms) / STANDARD_NORMAL_P99
      return latency.p50Ms * Math.exp(sigma * source.normal())
    }
    case 'pareto':
      return latency.leastMs * (1 - source.fraction()) ** (-1 / latency.shape)
    case 'empirical':
      return latency.valuesMs[Math.floor(source.fraction() * latency.valuesMs.length)]!
  }
}

/** How each latency is written, and what it draws. */
export const LATENCIES: readonly { example: string; meaning: string }[] = [
  { example: 'none', meaning: 'Nothing.' },
  { example: 'fixed:250', meaning: 'Always so many milliseconds.' },
  { example: 'uniform:least=100,most=500', meaning: 'Each whole millisecond from one to the other is as likely.' },
  {
    example: 'normal:mean=300,deviation=80',
    meaning: 'A bell around the mean; what lies below 0 is drawn up to 0, so that there is a heap, and a higher mean.',
  },
  {
    example: 'lognormal:p50=200,p99=2500',
    meaning: 'A long tail by its median and its 99th percentile: how real services answer.',
  },
  {
    example: 'pareto:least=80,shape=1.5',
    meaning:
      'A longer tail: the share above x is (least / x) ^ shape. The smaller the shape, the more of it is cut at 60,000.',
  },
  { example: 'empirical:120,180,2400', meaning: 'Each of the values is as likely, 1,000 of them at most.' },
]

export const LATENCY_SYNTAX = `${LATENCIES.map(({ example }) => `\`${example}\``).join(', ')} (milliseconds, at most 60000)`

/** The longest text of a latency: MAX_EMPIRICAL_VALUES values of five digits, with their commas. */
const MAX_TEXT_CHARS = 'empirical:'.length + MAX_EMPIRICAL_VALUES * 6

/** A latency as people write it. */
export const LatencyText = z
  .string()
  .max(MAX_TEXT_CHARS)
  .transform((text, context): Latency => {
    const latency = readLatency(text.trim())
    if (latency) return latency
    const message = text.trim().startsWith('file:')
      ? 'file: is read by the command line only; write the values, as `direct-sandbox fault preview file:PATH` shows them'
      : `must be ${LATENCY_SYNTAX}`
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

/** The text that LatencyText reads back to the same latency. */
export function formatLatency(latency: Latency): string {
  switch (latency.type) {
    case 'none':
      return 'none'
    case 'fixed':
      return `fixed:${latency.delayMs}`
    case 'uniform':
      return `uniform:least=${latency.leastMs},most=${latency.mostMs}`
    case 'normal':
      return `normal:mean=${latency.meanMs},deviation=${latency.deviationMs}`
    case 'lognormal':
      return `lognormal:p50=${latency.p50Ms},p99=${latency.p99Ms}`
    case 'pareto':
      return `pareto:least=${latency.leastMs},shape=${latency.shape}`
    case 'empirical':
      return `empirical:${latency.valuesMs.join(',')}`
  }
}

const MAX_PARETO_SHAPE = 100

function readLatency(text: string): Latency | undefined {
  if (text === 'none') return { type: 'none' }
  const [, type, rest] = /^(\w+):(.+)$/.exec(text) ?? []
  if (type === undefined || rest === undefined) return undefined
  if (type === 'fixed') return withMs([rest], ([delayMs]) => ({ type, delayMs: delayMs! }))
  if (type === 'empirical') return withMs(rest.split(','), empiricalLatency)
  const [first, second] = namedValues(rest)
  if (!first || !second) return undefined
  switch (`${type}:${first.name},${second.name}`) {
    case 'uniform:least,most':
      return withMs([first.value, second.value], ([leastMs = 0, mostMs = 0]) =>
        leastMs <= mostMs ? { type: 'uniform', leastMs, mostMs } : undefined,
      )
    case 'normal:mean,deviation':
      return withMs([first.value, second.value], ([meanMs = 0, deviationMs = 0]) => ({
        type: 'normal',
        meanMs,
        deviationMs,
      }))
    case 'lognormal:p50,p99':
      return withMs([first.value, second.value], ([p50Ms = 0, p99Ms = 0]) =>
        p50Ms > 0 && p50Ms <= p99Ms ? { type: 'lognormal', p50Ms, p99Ms } : undefined,
      )
    case 'pareto:least,shape': {
      const shape = /^\d{1,3}(\.\d{1,3})?$/.test(second.value) ? Number(second.value) : 0
      return withMs([first.value], ([leastMs = 0]) =>
        leastMs > 0 && shape > 0 && shape <= MAX_PARETO_SHAPE ? { type: 'pareto', leastMs, shape } : undefined,
      )
    }
    default:
      return undefined
  }
}

/** Measured delays as a latency; undefined for none, or too many. */
export function empiricalLatency(valuesMs: readonly number[]): Latency | undefined {
  if (valuesMs.length === 0 || valuesMs.length > MAX_EMPIRICAL_VALUES) return undefined
  return { type: 'empirical', valuesMs: valuesMs.toSorted((a, b) => a - b) }
}

// `a=1,b=2`: two of them, in their order.
function namedValues(text: string): { name: string; value: string }[] {
  const parts = text.split(',').map((part) => /^(\w+)=([^=]+)$/.exec(part))
  return parts.length === 2 ? parts.flatMap((part) => (part ? [{ name: part[1]!, value: part[2]! }] : [])) : []
}

function withMs(
  texts: readonly string[],
  make: (valuesMs: readonly number[]) => Latency | undefined,
): Latency | undefined {
  const valuesMs = texts.map((text) => (/^\d{1,5}(ms)?$/.test(text) ? Number.parseInt(text, 10) : Infinity))
  return valuesMs.every((ms) => ms <= MAX_LATENCY_MS) ? make(valuesMs) : undefined
}
