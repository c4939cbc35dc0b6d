import { z } from 'zod'

// A delay the mock adds to an ERP's answer, as data. The judge waits it out for real, on the running 3-second clock.

/** `none` is a latency too, so that "no fault" needs no special case. */
export type Latency =
  { type: 'none' } | { type: 'fixed'; delayMs: number } | { type: 'lognormal'; p50Ms: number; p99Ms: number }

/** A draw is never longer than this, whatever the distribution's tail says. */
export const MAX_LATENCY_MS = 60_000

/** What a drawing needs of a random stream: one standard normal number. */
type NormalSource = { normal(): number }

const STANDARD_NORMAL_P99 = 2.3263478740408408

/** How long one answer is held, whole milliseconds, 0 to MAX_LATENCY_MS. */
export function drawLatencyMs(latency: Latency, source: NormalSource): number {
  switch (latency.type) {
    case 'none':
      return 0
    case 'fixed':
      return latency.delayMs
    case 'lognormal': {
      const sigma = Math.log(latency.p99Ms / latency.p50Ms) / STANDARD_NORMAL_P99
      const delayMs = latency.p50Ms * Math.exp(sigma * source.normal())
      return Math.min(MAX_LATENCY_MS, Math.round(delayMs))
    }
  }
}

export const LATENCY_SYNTAX = '`none`, `fixed:250` or `lognormal:p50=200,p99=2500` (milliseconds, at most 60000)'

/** A latency as people write it. */
export const LatencyText = z
  .string()
  .max(100)
  .transform((text, context): Latency => {
    const latency = readLatency(text.trim())
    if (latency) return latency
    context.addIssue({ code: 'custom', message: `must be ${LATENCY_SYNTAX}` })
    return z.NEVER
  })

/** The text that LatencyText reads back to the same latency. */
export function formatLatency(latency: Latency): string {
  switch (latency.type) {
    case 'none':
      return 'none'
    case 'fixed':
      return `fixed:${latency.delayMs}`
    case 'lognormal':
      return `lognormal:p50=${latency.p50Ms},p99=${latency.p99Ms}`
  }
}

function readLatency(text: string): Latency | undefined {
  if (text === 'none') return { type: 'none' }
  const fixed = /^fixed:(\d{1,5})(?:ms)?$/.exec(text)
  if (fixed) {
    const delayMs = Number(fixed[1])
    return delayMs <= MAX_LATENCY_MS ? { type: 'fixed', delayMs } : undefined
  }
  const lognormal = /^lognormal:p50=(\d{1,5})(?:ms)?,p99=(\d{1,5})(?:ms)?$/.exec(text)
  if (!lognormal) return undefined
  const [p50Ms, p99Ms] = [Number(lognormal[1]), Number(lognormal[2])]
  return p50Ms > 0 && p50Ms <= p99Ms && p99Ms <= MAX_LATENCY_MS ? { type: 'lognormal', p50Ms, p99Ms } : undefined
}
