import { shortened } from '../faults/latency-preview.ts'
import { PROBE_CHECKS } from './checks/all-checks.ts'
import { isFromProbe } from './checks/check.ts'
import type { LatencySummary } from './latency-histogram.ts'
import type { ReportedCheck, ReviewReport } from './review-report.ts'

/** Findings of one kind that the terminal lists one by one; the JSON file has them all. */
const LISTED_A_KIND = 10

/** The report as the terminal shows it. */
export function reportText(report: ReviewReport): string {
  const { timing_ms: timing, polls, orders } = report
  const lines = [
    verdictLine(report),
    '',
    `  ERP       ${report.erp_url}`,
    `  polls     ${polls.judged} of ${polls.asked}, ${polls.failed} failed; ${report.known_skus} SKUs`,
    `  answers   ${quantiles(timing)}; limit ${report.limit_ms} ms`,
    `  pages     ${quantiles(report.page_ms)}; without the latency injected`,
    `  judge     late by itself by ${report.own_delay_ms} ms at most`,
    `  injected  ${shortened(report.latency)} (really waited for, within the measured time)${report.injected_ms.max ? `: ${quantiles(report.injected_ms)}` : ''}`,
    ...report.network.map((fault) => `  network   ${shortened(fault)}`),
    report.push_url === null
      ? '  orders    left out (--only timing)'
      : `  orders    ${orders.placed} placed, ${orders.acknowledged} acknowledged at ${report.push_url}`,
    `  seed      ${report.seed}`,
    '',
    ...report.checks.map(checkLine),
  ]
  for (const [kind, remedy] of Object.entries(report.remedies)) lines.push('', ...findingLines(report, kind, remedy))
  for (const check of report.checks) lines.push(...probeLines(check, foundByProbes(check)))
  if (report.code) lines.push('', `Diagnosis manual: ${report.manual}`)
  return `${lines.join('\n')}\n`
}

/** A summary of latencies in a line. */
export function quantiles({ p50, p90, p99, p99_9, max }: LatencySummary): string {
  if (max === null) return 'none'
  return `p50 ${p50} ms, p90 ${p90} ms, p99 ${p99} ms, p99.9 ${p99_9} ms, max ${max} ms`
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

const RESULT_CHARS = 9
const ID_CHARS = 21

function checkLine({ id, result, title, evidence }: ReportedCheck): string {
  const told = result === 'not-run' ? (evidence[0] ?? '') : `${title.en} / ${title.zh}`
  return `  ${result.padEnd(RESULT_CHARS)} ${id.padEnd(ID_CHARS)} ${told}`
}

// What failed polls and pushes are about is listed by its kind.
function foundByProbes({ id, result, evidence }: ReportedCheck): readonly string[] {
  if (result !== 'failed') return []
  return PROBE_CHECKS.some((check) => check.id === id) ? evidence : evidence.filter(isFromProbe)
}

function probeLines({ id, remedy }: ReportedCheck, evidence: readonly string[]): string[] {
  if (evidence.length === 0) return []
  const rest = evidence.length - LISTED_A_KIND
  return [
    '',
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
