import type { RandomStream } from '../sim/random.ts'
import type { DrawnFault } from './fault.ts'
import { drawFault } from './fault.ts'
import type { FaultRule } from './fault-rule.ts'

/** A rule from where it was set on, with what it has seen; plain data. */
export type FaultState<On extends string> = {
  rule: FaultRule<On>
  /** Virtual time: from here, this instant included... */
  fromMs: number
  /** ...to here, this one not; null: without an end. */
  untilMs: number | null
  counts: FaultCounts
}

export type FaultCounts = {
  /** Messages that came to its place while it was there. */
  seen: number
  /** How many of them it struck. */
  struck: number
  /** The period that runs, of `beyond`, and the messages in it. */
  periodNo: number
  seenInPeriod: number
}

export function newCounts(): FaultCounts {
  return { seen: 0, struck: 0, periodNo: 0, seenInPeriod: 0 }
}

/** A rule that is set at an instant. */
export function faultState<On extends string>(rule: FaultRule<On>, setAtMs: number): FaultState<On> {
  const fromMs = setAtMs + rule.afterMs
  return { rule, fromMs, untilMs: rule.forMs === null ? null : fromMs + rule.forMs, counts: newCounts() }
}

/**
 * What becomes of one message: the drawn fault, or null where it is left alone (also by `none`, which is counted). Counts it. `streamOf` makes the stream of
 * this message, which it is named by.
 */
export function strike(
  { rule, fromMs, untilMs }: Omit<FaultState<string>, 'counts'>,
  counts: FaultCounts,
  nowMs: number,
  streamOf: (seen: number) => RandomStream,
): DrawnFault | null {
  if (nowMs < fromMs || (untilMs !== null && nowMs >= untilMs)) return null
  count(rule, counts, nowMs - fromMs)
  if (!isPicked(rule, counts)) return null
  if (rule.quota !== null && counts.struck >= rule.quota) return null
  const stream = streamOf(counts.seen)
  if (stream.fraction() >= toxicityAt(rule, nowMs - fromMs)) return null
  counts.struck++
  return rule.fault.type === 'none' ? null : drawFault(rule.fault, stream)
}

function count({ pick }: FaultRule<string>, counts: FaultCounts, sinceMs: number): void {
  counts.seen++
  if (pick.type !== 'beyond') return
  const periodNo = Math.floor(sinceMs / pick.periodMs)
  counts.seenInPeriod = periodNo === counts.periodNo ? counts.seenInPeriod + 1 : 1
  counts.periodNo = periodNo
}

function isPicked({ pick }: FaultRule<string>, { seen, seenInPeriod }: FaultCounts): boolean {
  switch (pick.type) {
    case 'all':
      return true
    case 'first':
      return seen <= pick.count
    case 'every':
      return seen % pick.nth === 0
    case 'beyond':
      return seenInPeriod > pick.count
  }
}

/** The probability so long after the beginning. */
export function toxicityAt({ toxicity, rampMs }: FaultRule<string>, sinceMs: number): number {
  return sinceMs >= rampMs ? toxicity : (toxicity * sinceMs) / rampMs
}
