import type { ReviewReport } from './review-report.ts'

// JUnit XML in the shape that Jenkins, GitLab and Surefire share: a suite, and a case for each check.

/** The report as JUnit XML. */
export function junitReport(report: ReviewReport): string {
  const { checks } = report
  const count = (result: string) => checks.filter((check) => check.result === result).length
  // A review without a verdict is no success, whatever its checks say.
  const isError = report.verdict === 'inconclusive' || report.verdict === 'stopped'
  const counts = `tests="${checks.length + (isError ? 1 : 0)}" failures="${count('failed')}" errors="${isError ? 1 : 0}" skipped="${count('not-run')}" time="${report.took_ms / 1000}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="direct-sandbox review" ${counts}>`,
    `  <testsuite name="direct-sandbox review" ${counts} timestamp="${report.started_at.slice(0, 19)}">`,
    '    <properties>',
    ...Object.entries({ erp_url: report.erp_url, seed: report.seed, world_hash: report.world_hash }).map(
      ([name, value]) => `      <property name="${name}" value="${xml(value)}"/>`,
    ),
    '    </properties>',
    ...checks.flatMap(testCase),
    ...(isError ? errorCase(report) : []),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase({ id, result, code, evidence, title, remedy }: ReviewReport['checks'][number]): string[] {
  const open = `    <testcase classname="direct-sandbox.review" name="${xml(id)}" time="0"`
  if (result === 'passed') return [`${open}/>`]
  if (result === 'not-run')
    return [`${open}>`, `      <skipped message="${xml(evidence[0] ?? '')}"/>`, '    </testcase>']
  const lines = [...evidence, ...(remedy ? [`-> ${remedy.en}`, `-> ${remedy.zh}`] : [])]
  return [
    `${open}>`,
    `      <failure message="${xml(`${title.en} / ${title.zh}`)}" type="${xml(code ?? '')}">${xml(lines.join('\n'))}</failure>`,
    '    </testcase>',
  ]
}

function errorCase({ verdict, reason }: ReviewReport): string[] {
  return [
    '    <testcase classname="direct-sandbox.review" name="verdict" time="0">',
    `      <error message="${xml(reason ?? 'the review was stopped')}" type="${verdict}"/>`,
    '    </testcase>',
  ]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML and HTML, as content or in a quoted attribute; what XML 1.0 can not carry is replaced. */
export function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
