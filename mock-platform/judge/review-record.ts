import { ANSWER_LIMIT_MS } from '../contract/inventory-query.ts'
import type { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import type { CheckOutcome, DayFacts, FailedPush, JudgedCheck, ProbeFailure } from './checks/check.ts'
import type { LatencySummary } from './latency-histogram.ts'
import { LatencyHistogram } from './latency-histogram.ts'
import { judgeChecks } from './review-checks.ts'
import type { ReviewBegun, ReviewedPage, ReviewFact } from './review-journal.ts'
import { ReviewEntry } from './review-journal.ts'

/** What a review found, and how it is judged. */
export type Review = DayFacts & {
  begun: ReviewBegun
  verdict: ReviewVerdict
  checks: readonly JudgedCheck[]
  knownSkus: number
  /** The rolling hash of the run at its end. */
  worldHash: string
  tookMs: number
  /** By so much, at most, the judge itself was late while it waited for a page. */
  ownDelayMs: number
  /** Of polls, what was measured and what of it was injected; of pages, what the ERP itself took. */
  timing: { measured: LatencySummary; injected: LatencySummary; pages: LatencySummary }
  /** Of each poll, by its request id. */
  slowestPages: ReadonlyMap<string, ReviewedPage>
}

/** `inconclusive`: the ERP broke no rule, but gave nothing to judge it by, or there was no time for it. */
export type ReviewVerdict =
  { type: 'passed' } | { type: 'refused' } | { type: 'inconclusive'; reason: string } | { type: 'stopped' }

/** Puts the entries of a review together, whether they come while it goes on or from its journal. */
export class ReviewRecord {
  readonly begun: ReviewBegun
  readonly #runs: InventorySyncRun[] = []
  readonly #laterRuns: InventorySyncRun[] = []
  readonly #slowestPages = new Map<string, ReviewedPage>()
  readonly #measured = new LatencyHistogram('whole milliseconds')
  readonly #injected = new LatencyHistogram('whole milliseconds')
  readonly #pages = new LatencyHistogram('tenths of a millisecond')
  readonly #probed = new Map<string, CheckOutcome>()
  readonly #probeFailures: ProbeFailure[] = []
  #probesLeftOut = 'the review was stopped'
  #orders = { placed: 0, acknowledged: 0 }
  #failedPushes: readonly FailedPush[] = []
  #knownSkus = 0
  #ownDelayMs = 0
  #doubtfulMs = 0
  #isDayCutOff = false
  #ending = { isStopped: true, worldHash: '', tookMs: 0 }

  constructor(begun: ReviewBegun) {
    this.begun = begun
  }

  take(entry: ReviewFact): void {
    switch (entry.type) {
      case 'page':
        return this.#takePage(entry)
      case 'poll':
        return this.#takePoll(entry.run)
      case 'day-over':
        this.#isDayCutOff = entry.is_cut_off
        this.#orders = entry.orders
        this.#knownSkus = entry.known_skus
        this.#failedPushes = entry.failed_pushes
        return
      case 'probes-left-out':
        this.#probesLeftOut = entry.reason
        return
      case 'probed':
        this.#probed.set(entry.check, { result: entry.result, evidence: entry.evidence })
        if (entry.failure) this.#probeFailures.push(entry.failure)
        return
      case 'ended':
        this.#ending = { isStopped: entry.is_stopped, worldHash: entry.world_hash, tookMs: entry.took_ms }
    }
  }

  /** What the day brought, up to now. */
  get day(): DayFacts {
    return {
      runs: this.#runs,
      laterRuns: this.#laterRuns,
      failedPushes: this.#failedPushes,
      orders: this.#orders,
      probeFailures: this.#probeFailures,
      doubtfulMs: this.#doubtfulMs,
    }
  }

  /** The review as it is judged; one that has not ended counts as stopped. */
  get review(): Review {
    const { worldHash, tookMs } = this.#ending
    const checks = judgeChecks(this.day, this.#probed, this.#probesLeftOut)
    return {
      ...this.day,
      begun: this.begun,
      verdict: this.#verdict(checks),
      checks,
      knownSkus: this.#knownSkus,
      worldHash,
      tookMs,
      ownDelayMs: this.#ownDelayMs,
      timing: {
        measured: this.#measured.summary,
        injected: this.#injected.summary,
        pages: this.#pages.summary,
      },
      slowestPages: this.#slowestPages,
    }
  }

  #takePage(page: ReviewedPage): void {
    const tookMs = page.ended_ms - page.sent_ms
    this.#pages.record(tookMs)
    this.#ownDelayMs = Math.max(this.#ownDelayMs, page.own_delay_ms)
    // One that was cut off was looked at after the limit once more: there is no doubt about that.
    const lateMs = tookMs - ANSWER_LIMIT_MS
    const isDoubtful = page.is_answered && lateMs > 0 && lateMs <= page.own_delay_ms
    if (isDoubtful) this.#doubtfulMs = Math.max(this.#doubtfulMs, page.own_delay_ms)
    const slowest = this.#slowestPages.get(page.request_id)
    if (!slowest || tookMs > slowest.ended_ms - slowest.sent_ms) this.#slowestPages.set(page.request_id, page)
  }

  // Polls beyond those asked for went on while late pushes were tried again.
  #takePoll(run: InventorySyncRun): void {
    const isAskedFor = this.#runs.length < this.begun.polls
    ;(isAskedFor ? this.#runs : this.#laterRuns).push(run)
    if (!isAskedFor) return
    this.#measured.record(run.measured_ms)
    this.#injected.record(run.injected_ms)
  }

  // SYNC-4: one failure refuses.
  #verdict(checks: readonly JudgedCheck[]): ReviewVerdict {
    const isInterrupted = this.#runs.length < this.begun.polls && !this.#isDayCutOff
    if (this.#ending.isStopped || isInterrupted) return { type: 'stopped' }
    if (checks.some(({ result }) => result === 'failed')) return { type: 'refused' }
    const reason = this.#reasonAgainstVerdict()
    return reason === null ? { type: 'passed' } : { type: 'inconclusive', reason }
  }

  #reasonAgainstVerdict(): string | null {
    if (this.#isDayCutOff) {
      return `its polls and pushes were not over in the time of this profile, after ${this.#runs.length} of ${this.begun.polls} polls: --profile standard takes the time it needs`
    }
    if (this.#knownSkus === 0) return 'the ERP reported no SKU at all: give it some stock and review again'
    if (this.begun.push_url !== null && this.#orders.placed === 0) {
      return 'no SKU had sellable stock, so no order could be placed: give the ERP some stock, or leave the orders out by --only timing'
    }
    return null
  }
}

/**
 * The record that a journal's lines make. One whose last line was cut off (kill -9) is that of a review that was stopped.
 * Throws an error that names the line which is no entry.
 */
export async function recordOf(lines: AsyncIterable<string>): Promise<ReviewRecord> {
  let record: ReviewRecord | null = null
  let line = 0
  let isCutOff = false
  for await (const text of lines) {
    // Only the last line can be half of one.
    if (isCutOff) throw noEntry(line)
    line++
    const json = jsonOf(text)
    if (json === undefined) isCutOff = true
    else record = taking(record, ReviewEntry.safeParse(json).data, line)
  }
  if (record) return record
  throw noEntry(Math.max(1, line))
}

// A review begins once, and with that.
function taking(record: ReviewRecord | null, entry: ReviewEntry | undefined, line: number): ReviewRecord {
  if (!record && entry?.type === 'begun') return new ReviewRecord(entry)
  if (!record || !entry || entry.type === 'begun') throw noEntry(line)
  record.take(entry)
  return record
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function noEntry(line: number): Error {
  return new Error(`line ${line} is no line of a review's journal (review --journal) of this version`)
}

/** Every poll that failed, those of late pushes included. */
export function failedRuns({ runs, laterRuns }: Pick<Review, 'runs' | 'laterRuns'>): InventorySyncRun[] {
  return [...runs, ...laterRuns].filter((run) => run.verdict === 'FAILED')
}
