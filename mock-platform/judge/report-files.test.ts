import { describe, expect, test } from 'vitest'
import { htmlReport } from './report-html.ts'
import { junitReport } from './report-junit.ts'
import type { ReviewReport } from './review-report.ts'

const FORGED = `</text></li><script>alert(1)</script>"'&\u0000\u001B[31m]]>`
const DUE_AT = '2026-11-27T00:00:00.000Z'
const check = (id: string, result: 'passed' | 'failed' | 'not-run'): ReviewReport['checks'][number] => ({
  id,
  rules: 'SYNC-2',
  title: { en: `holds ${id}`, zh: '成立' },
  result,
  code: result === 'failed' ? 'AD-507' : null,
  evidence: [`of ${id}: ${FORGED}`],
  remedy: result === 'failed' ? { en: 'Do it.', zh: '请处理。' } : null,
})
const PAGE = { page_index: 1, sent_ms: 0.01, connected_ms: 0.25, first_byte_ms: 4, ended_ms: 4.5 }
const POLL = { due_at: DUE_AT, sent_at: DUE_AT, slowest_page: PAGE }
const report: ReviewReport = {
  tool: { name: 'direct-sandbox', version: '0.1.0' },
  scenario: { name: 'integration-review', hash: 'x' },
  world_hash: 'abc',
  started_at: DUE_AT,
  took_ms: 12_345,
  verdict: 'refused',
  reason: null,
  code: 'AD-507',
  manual: 'KB-AD20240301 (V2.1)',
  seed: FORGED,
  erp_url: 'http://127.0.0.1:8080',
  push_url: null,
  latency: 'none',
  network: [],
  limit_ms: 3000,
  polls: { asked: 2, judged: 2, failed: 1 },
  known_skus: 20,
  orders: { placed: 0, acknowledged: 0 },
  timing_ms: { p50: 5, p90: 3001, p99: 3001, p99_9: 3001, max: 3001 },
  injected_ms: { p50: 0, p90: 2, p99: 2, p99_9: 2, max: 2 },
  own_delay_ms: 4,
  page_ms: { p50: 3.1, p90: 3000.9, p99: 3000.9, p99_9: 3000.9, max: 3000.9 },
  judged_polls: [
    { ...POLL, measured_ms: 5, injected_ms: 2, kind: null },
    { ...POLL, measured_ms: 3001, injected_ms: 0, kind: 'ANSWER_TOO_SLOW' },
  ],
  failed_polls: [],
  failed_pushes: [],
  checks: [check('one', 'passed'), check('two', 'failed'), check('three', 'not-run')],
  remedies: {},
}

describe('the HTML report', () => {
  const html = htmlReport(report)

  test('is one file without script and without an address to load from', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/)
    expect(html).toContain("default-src 'none'")
    expect(html).toContain('prefers-color-scheme: dark')
    expect(html).toContain('width=device-width')
  })

  test('escapes whatever the ERP sent', () => {
    expect(html).toContain('&lt;/text&gt;&lt;/li&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
    // oxlint-disable-next-line no-control-regex -- that is what must not be in it
    expect(html).not.toMatch(/[\u0000\u001B]/)
  })

  test('shows each check with evidence, code and both remedies, the 3,000 ms line, and the quantiles', () => {
    for (const shown of [
      'one',
      'two',
      'three',
      'AD-507',
      'Do it.',
      '请处理。',
      '3000 ms',
      'p99.9 3001 ms',
      'p50 3.1 ms',
      'p90 2 ms',
      '0.01',
      '0.25',
      '4.5',
      '> 3000 ms',
    ]) {
      expect(html).toContain(shown.replace('>', '&gt;'))
    }
  })

  test('of the longest review, 10,000 polls, stays below 1 MB', () => {
    const [poll] = report.judged_polls
    const long = htmlReport({ ...report, judged_polls: Array.from({ length: 10_000 }, () => poll!) })
    expect(long.length).toBeLessThan(1_000_000)
  })
})

describe('the JUnit report', () => {
  test('has a case for each check, counted as JUnit counts', () => {
    const junit = junitReport(report)
    expect(junit).toContain('tests="3" failures="1" errors="0" skipped="1" time="12.345"')
    expect(junit.match(/<testcase /g)).toHaveLength(3)
    expect(junit).toContain('type="AD-507"')
    expect(junit).toContain('<skipped message="of three: ')
    // oxlint-disable-next-line no-control-regex -- that is what must not be in it
    expect(junit).not.toMatch(/<script|\u0000|\u001B/)
  })

  test('of a review without a verdict has an error, so that CI does not pass', () => {
    const junit = junitReport({ ...report, verdict: 'inconclusive', reason: 'no SKU' })
    expect(junit).toContain('tests="4" failures="1" errors="1"')
    expect(junit).toContain('<error message="no SKU" type="inconclusive"/>')
  })
})
