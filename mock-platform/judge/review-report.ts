import { ANSWER_LIMIT_MS } from '../contract/inventory-query.ts'
import type { Bilingual, FindingKind } from '../contract/remedies.ts'
import { DIAGNOSIS_MANUAL, INTEGRATION_REFUSAL_CODE, REMEDIES } from '../contract/remedies.ts'
import type { CheckOutcome, JudgedCheck } from './checks/check.ts'
import type { LatencySummary } from './latency-histogram.ts'
import type { ReviewedPage } from './review-journal.ts'
import type { Review, ReviewVerdict } from './review-record.ts'
import { failedRuns } from './review-record.ts'

/**
 * The report of a review as `--json` writes it. The terminal, HTML and JUnit are made of it and of nothing else. Times with a
 * date are virtual, ISO 8601; durations are real milliseconds.
 */
export type ReviewReport = {
  tool: { name: string; version: string }
  scenario: { name: string; hash: string }
  world_hash: string
  started_at: string
  /** Real time that the review took. */
  took_ms: number
  verdict: ReviewVerdict['type']
  reason: string | null
  code: string | null
  manual: string
  seed: string
  erp_url: string
  /** Null when orders were left out. */
  push_url: string | null
  latency: string
  network: readonly string[]
  limit_ms: number
  polls: { asked: number; judged: number; failed: number }
  known_skus: number
  orders: { placed: number; acknowledged: number }
  /** Of polls, by their slowest page and with what was injected: what the verdicts go by. */
  timing_ms: LatencySummary
  /** Of polls: the injected part of it. */
  injected_ms: LatencySummary
  /** Of all pages: what the ERP and the network took, without what --latency added. */
  page_ms: LatencySummary
  /** By so much, at most, the judge itself was late while it waited for a page. */
  own_delay_ms: number
  judged_polls: readonly ReportedPoll[]
  failed_polls: readonly FailedPoll[]
  failed_pushes: readonly { trade_order_id: string; attempts: number; kind: FindingKind; detail: string }[]
  checks: readonly ReportedCheck[]
  remedies: Readonly<Partial<Record<FindingKind, Bilingual>>>
}

type ReportedPoll = {
  due_at: string
  sent_at: string
  slowest_page: ReportedPage | null
  measured_ms: number
  injected_ms: number
  kind: FindingKind | null
}

/** `sent_ms` counts from when the page was due, the others from when it was sent. */
type ReportedPage = {
  page_index: number
  sent_ms: number
  connected_ms: number | null
  first_byte_ms: number | null
  ended_ms: number
}

type FailedPoll = {
  due_at: string
  measured_ms: number
  injected_ms: number
  injected_faults: string | null
  kind: FindingKind
  detail: string
}

export type ReportedCheck = {
  id: string
  rules: string
  title: Bilingual
  result: CheckOutcome['result']
  code: string | null
  evidence: readonly string[]
  remedy: Bilingual | null
}

/** The report of a review. */
export function reviewReport(review: Review): ReviewReport {
  const { begun, verdict, timing } = review
  const failed = failedRuns(review)
  return {
    tool: { name: 'direct-sandbox', version: begun.version },
    scenario: begun.scenario,
    world_hash: review.worldHash,
    started_at: iso(begun.started_at),
    took_ms: review.tookMs,
    verdict: verdict.type,
    reason: verdict.type === 'inconclusive' ? verdict.reason : null,
    code: verdict.type === 'refused' ? INTEGRATION_REFUSAL_CODE : null,
    manual: DIAGNOSIS_MANUAL,
    seed: begun.seed,
    erp_url: begun.erp_url,
    push_url: begun.push_url,
    latency: begun.latency,
    network: begun.network,
    limit_ms: ANSWER_LIMIT_MS,
    polls: { asked: begun.polls, judged: review.runs.length, failed: failed.length },
    known_skus: review.knownSkus,
    orders: review.orders,
    timing_ms: timing.measured,
    injected_ms: timing.injected,
    page_ms: timing.pages,
    own_delay_ms: Math.ceil(review.ownDelayMs),
    judged_polls: [...review.runs, ...review.laterRuns].map((run) => ({
      due_at: iso(run.due_at),
      sent_at: iso(run.sent_at),
      slowest_page: reportedPage(review.slowestPages.get(run.request_id)),
      measured_ms: run.measured_ms,
      injected_ms: run.injected_ms,
      kind: run.failure_kind,
    })),
    failed_polls: failed.map((run) => ({
      due_at: iso(run.due_at),
      measured_ms: run.measured_ms,
      injected_ms: run.injected_ms,
      injected_faults: run.injected_faults ?? null,
      kind: run.failure_kind ?? 'CONTRACT_BROKEN',
      detail: run.failure_detail ?? '',
    })),
    failed_pushes: review.failedPushes.map(({ detail, ...push }) => ({
      ...push,
      kind: 'PUSH_NOT_ACKNOWLEDGED' as const,
      detail,
    })),
    checks: review.checks.map(reportedCheck),
    remedies: Object.fromEntries(kindsFound(review).map((kind) => [kind, REMEDIES[kind]])),
  }
}

function reportedPage(page: ReviewedPage | undefined): ReportedPage | null {
  if (!page) return null
  const sinceSent = (ms: number) => Math.round((ms - page.sent_ms) * 100) / 100
  return {
    page_index: page.page_index,
    sent_ms: Math.round((page.sent_ms - page.due_ms) * 100) / 100,
    connected_ms: page.connected_ms === null ? null : sinceSent(page.connected_ms),
    first_byte_ms: page.first_byte_ms === null ? null : sinceSent(page.first_byte_ms),
    ended_ms: sinceSent(page.ended_ms),
  }
}

function reportedCheck({ check, result, evidence }: JudgedCheck): ReportedCheck {
  const isFailed = result === 'failed'
  return {
    id: check.id,
    rules: check.rules,
    title: check.title,
    result,
    code: isFailed ? INTEGRATION_REFUSAL_CODE : null,
    evidence,
    remedy: isFailed ? check.remedy : null,
  }
}

function kindsFound(review: Review): FindingKind[] {
  const kinds = new Set<FindingKind>(failedRuns(review).flatMap((run) => run.failure_kind ?? []))
  if (review.failedPushes.length > 0) kinds.add('PUSH_NOT_ACKNOWLEDGED')
  return [...kinds]
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
