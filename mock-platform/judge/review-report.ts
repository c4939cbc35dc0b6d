import { ANSWER_LIMIT_MS } from '../contract/inventory-query.ts'
import { PUSH_PATH } from '../contract/push.ts'
import { formatRule } from '../faults/fault-rule.ts'
import type { NetworkFaultRule } from '../faults/fault-rule.ts'
import { formatLatency } from '../faults/latency.ts'
import { shortened } from '../faults/latency-preview.ts'
import { PROBE_CHECKS } from './checks/all-checks.ts'
import { summarizeLatency } from './latency-histogram.ts'
import type { PageTime } from './page-times.ts'
import type { ReviewReport } from './report-schema.ts'
import type { JudgedCheck } from './checks/check.ts'
import type { FindingKind } from '../contract/remedies.ts'
import { DIAGNOSIS_MANUAL, INTEGRATION_REFUSAL_CODE, REMEDIES } from '../contract/remedies.ts'
import type { Review, ReviewOptions } from './review.ts'
import { failedRuns } from './review.ts'

/** What the report says of how the review was made. */
type ReportedOptions = ReviewOptions & { networkFaults: readonly NetworkFaultRule[] }

/** Findings of one kind that the terminal lists one by one; the JSON file has them all. */
const LISTED_A_KIND = 10

/** The report of a review. */
export function reviewReport(review: Review, options: ReportedOptions): ReviewReport {
  const measured = review.runs.map((run) => run.measured_ms)
  const failed = failedRuns(review)
  return {
    tool: { name: 'direct-sandbox', version: options.name.version },
    scenario: options.name.scenario,
    world_hash: review.worldHash,
    started_at: iso(options.startAtMs),
    verdict: review.verdict.type,
    reason: review.verdict.type === 'inconclusive' ? review.verdict.reason : null,
    code: review.verdict.type === 'refused' ? INTEGRATION_REFUSAL_CODE : null,
    manual: DIAGNOSIS_MANUAL,
    seed: options.name.seed,
    erp_url: options.erpUrl,
    push_url: options.only === 'timing' ? null : (options.pushUrl ?? options.erpUrl + PUSH_PATH),
    latency: formatLatency(options.latency),
    network: options.networkFaults.map((rule) => formatRule(rule)),
    limit_ms: ANSWER_LIMIT_MS,
    polls: { asked: options.polls, judged: review.runs.length, failed: failed.length },
    known_skus: review.knownSkus,
    orders: review.orders,
    timing_ms: summarizeLatency(measured),
    judged_polls: [...review.runs, ...review.laterRuns].map((run) => ({
      due_at: iso(run.due_at),
      sent_at: iso(run.sent_at),
      slowest_page: reportedPage(review.pageTimes.slowestOf(run.request_id)),
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
    failed_pushes: review.failedPushes.map((push) => ({
      trade_order_id: push.tradeOrderId,
      attempts: push.attempts,
      kind: 'PUSH_NOT_ACKNOWLEDGED' as const,
      detail: push.detail,
    })),
    checks: review.checks.map(reportedCheck),
    remedies: Object.fromEntries(kindsFound(review).map((kind) => [kind, REMEDIES[kind]])),
  }
}

const toHundredths = (ms: number | null) => (ms === null ? null : Math.round(ms * 100) / 100)

function reportedPage(page: PageTime | null) {
  if (!page) return null
  return {
    page_index: page.pageIndex,
    connected_ms: toHundredths(page.connectedMs),
    first_byte_ms: toHundredths(page.firstByteMs),
    ended_ms: Math.round(page.endedMs * 100) / 100,
  }
}

function reportedCheck({ check, result, evidence }: JudgedCheck) {
  const isFailed = result === 'failed'
  return {
    id: check.id,
    rules: check.rules,
    title: check.title,
    result,
    code: isFailed ? INTEGRATION_REFUSAL_CODE : null,
    evidence: [...evidence],
    remedy: isFailed ? check.remedy : null,
  }
}

function kindsFound(review: Review): FindingKind[] {
  const kinds = new Set<FindingKind>(failedRuns(review).flatMap((run) => run.failure_kind ?? []))
  if (review.failedPushes.length > 0) kinds.add('PUSH_NOT_ACKNOWLEDGED')
  return [...kinds]
}

/** The report as the terminal shows it. */
export function reportText(report: ReviewReport): string {
  const { timing_ms: timing, polls, orders } = report
  const lines = [
    verdictLine(report),
    '',
    `  ERP       ${report.erp_url}`,
    `  polls     ${polls.judged} of ${polls.asked}, ${polls.failed} failed; ${report.known_skus} SKUs`,
    timing.max === null
      ? '  answers   none'
      : `  answers   p50 ${timing.p50} ms, p90 ${timing.p90} ms, p99 ${timing.p99} ms, p99.9 ${timing.p99_9} ms, max ${timing.max} ms; limit ${report.limit_ms} ms`,
    `  injected  ${shortened(report.latency)} (really waited for, within the measured time)`,
    ...report.network.map((fault) => `  network   ${shortened(fault)}`),
    report.push_url === null
      ? '  orders    left out (--only timing)'
      : `  orders    ${orders.placed} placed, ${orders.acknowledged} acknowledged at ${report.push_url}`,
    `  seed      ${report.seed}`,
    '',
    ...report.checks.map(checkLine),
  ]
  for (const [kind, remedy] of Object.entries(report.remedies)) lines.push('', ...findingLines(report, kind, remedy))
  for (const check of report.checks) if (isFoundByProbe(check)) lines.push('', ...probeLines(check))
  if (report.code) lines.push('', `Diagnosis manual: ${report.manual}`)
  return `${lines.join('\n')}\n`
}

function verdictLine(report: ReviewReport): string {
  switch (report.verdict) {
    case 'passed':
      return 'PASSED  the ERP passes the integration review'
    case 'refused':
      return `REFUSED  ${report.code} system integration failed / 系统对接失败`
    case 'inconclusive':
      return `INCONCLUSIVE  ${report.reason}`
    case 'stopped':
      return `STOPPED  after ${report.polls.judged} of ${report.polls.asked} polls; no verdict`
  }
}

type ReportedCheck = ReviewReport['checks'][number]

const RESULT_CHARS = 9
const ID_CHARS = 21

function checkLine({ id, result, title, evidence }: ReportedCheck): string {
  const told = result === 'not-run' ? (evidence[0] ?? '') : `${title.en} / ${title.zh}`
  return `  ${result.padEnd(RESULT_CHARS)} ${id.padEnd(ID_CHARS)} ${told}`
}

// What failed polls and pushes are about is listed by its kind.
function isFoundByProbe({ id, result }: ReportedCheck): boolean {
  return result === 'failed' && PROBE_CHECKS.some((check) => check.id === id)
}

function probeLines({ id, evidence, remedy }: ReportedCheck): string[] {
  const rest = evidence.length - LISTED_A_KIND
  return [
    `  ${id} x ${evidence.length}`,
    ...evidence.slice(0, LISTED_A_KIND).map((line) => `    ${line}`),
    ...(rest > 0 ? [`    and ${rest} more; --json FILE has them all`] : []),
    ...(remedy ? [`    -> ${remedy.en}`, `    -> ${remedy.zh}`] : []),
  ]
}

function findingLines(report: ReviewReport, kind: string, remedy: { en: string; zh: string }): string[] {
  const polls = report.failed_polls.filter((poll) => poll.kind === kind)
  const pushes = report.failed_pushes.filter((push) => push.kind === kind)
  const rows = [
    ...polls.map(
      (poll) =>
        `    due ${poll.due_at}  measured ${poll.measured_ms} ms  injected ${poll.injected_ms} ms  ${poll.detail}`,
    ),
    ...pushes.map((push) => `    order ${push.trade_order_id}  ${push.attempts} attempt(s)  ${push.detail}`),
  ]
  const rest = rows.length - LISTED_A_KIND
  return [
    `  ${kind} x ${rows.length}`,
    ...rows.slice(0, LISTED_A_KIND),
    ...(rest > 0 ? [`    and ${rest} more; --json FILE has them all`] : []),
    `    -> ${remedy.en}`,
    `    -> ${remedy.zh}`,
  ]
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
