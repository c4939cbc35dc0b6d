import type { LatencySummary } from './latency-histogram.ts'
import { xml } from './report-junit.ts'
import { histogramSvg, timelineSvg } from './report-charts.ts'
import { quantiles } from './report-text.ts'
import type { ReviewReport } from './review-report.ts'

// The report as one file: no script, no network, light and dark, readable on a phone. Whatever the ERP sent is escaped.

const VERDICTS: Readonly<Record<ReviewReport['verdict'], string>> = {
  passed: 'PASSED 通过',
  refused: 'REFUSED 拒绝',
  inconclusive: 'INCONCLUSIVE 无法判定',
  stopped: 'STOPPED 已中止',
}

/** Evidence of one check that the page lists; the JSON report has all of it. */
const LISTED_A_CHECK = 50

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --paper: #fff; --line: #d8dee6; --good: #1a7f4b; --bad: #c22f2f; --none: #8a6d1d; --added: #8fb3e8 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf2; --soft: #9aa7b8; --paper: #12161c; --line: #303a47; --good: #4cc38a; --bad: #ff7a7a; --none: #e2c266; --added: #3f639c } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; fill: var(--soft) }
.passed { color: var(--good) } .failed, .refused { color: var(--bad) } .not-run, .inconclusive, .stopped { color: var(--none) }
.bar { fill: var(--good) } .bar.bad { fill: var(--bad) } .bar.added { fill: var(--added) } .limit { stroke: var(--bad); stroke-dasharray: 6 4 } .axis { stroke: var(--line) }
.wide { overflow-x: auto } table { border-collapse: collapse; font-size: .85rem } caption { text-align: left; color: var(--soft) } td, th { padding: .15rem .7rem .15rem 0; text-align: right } td:first-child, th:first-child { text-align: left }
article { border-top: 1px solid var(--line); padding: .6rem 0 } article h3 { margin: 0; font-size: 1rem } article p { margin: .2rem 0 }
article ul { margin: .2rem 0; padding-left: 1.2rem; color: var(--soft); overflow-wrap: anywhere } code { font-size: .95em }
`

/** The report as an HTML page. */
export function htmlReport(report: ReviewReport): string {
  const title = `${VERDICTS[report.verdict]} ${report.code ?? ''}`.trim()
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${xml(`${title}: integration review`)}</title><style>${STYLE}</style></head><body>`,
    `<h1 class="${report.verdict}">${xml(title)}</h1>`,
    ...(report.reason === null ? [] : [`<p>${xml(report.reason)}</p>`]),
    factList(report),
    '<h2>Polls / 轮询</h2>',
    timelineSvg(report),
    '<h2>Times / 耗时</h2>',
    timingList(report),
    slowestTable(report),
    histogramSvg(report),
    '<h2>Checks / 检查项</h2>',
    ...report.checks.map(checkArticle),
    ...(report.code === null ? [] : [`<p>Diagnosis manual / 诊断手册: ${xml(report.manual)}</p>`]),
    '</body></html>',
    '',
  ].join('\n')
}

function factList(report: ReviewReport): string {
  const { polls, orders } = report
  const facts: [string, string][] = [
    ['ERP', report.erp_url],
    ['started', `${report.started_at}, took ${report.took_ms} ms`],
    ['polls', `${polls.judged} of ${polls.asked}, ${polls.failed} failed; ${report.known_skus} SKUs`],
    ['injected', report.latency],
    ...report.network.map((fault): [string, string] => ['network', fault]),
    [
      'orders',
      report.push_url === null
        ? 'left out'
        : `${orders.placed} placed, ${orders.acknowledged} acknowledged at ${report.push_url}`,
    ],
    ['seed', report.seed],
    ['run', `${report.tool.name} ${report.tool.version}, hash ${report.world_hash}`],
  ]
  return `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${xml(value)}</dd>`).join('')}</dl>`
}

function timingList({ timing_ms, page_ms, injected_ms, limit_ms, own_delay_ms }: ReviewReport): string {
  const rows: [string, LatencySummary][] = [
    ['answers', timing_ms],
    ['pages, without the latency injected', page_ms],
    ['injected', injected_ms],
  ]
  const list = rows.map(([name, summary]) => `<dt>${name}</dt><dd>${quantiles(summary)}</dd>`).join('')
  return `<dl>${list}<dt>limit</dt><dd>${limit_ms} ms</dd><dt>the judge itself was late</dt><dd>${own_delay_ms} ms at most</dd></dl>`
}

const cell = (ms: number | null | undefined) => `<td>${ms ?? '-'}</td>`

/** Polls whose pages are shown one by one. */
const SLOWEST_SHOWN = 10

function slowestTable({ judged_polls }: ReviewReport): string {
  const slowest = judged_polls.toSorted((a, b) => b.measured_ms - a.measured_ms).slice(0, SLOWEST_SHOWN)
  const rows = slowest.map(
    ({ due_at, measured_ms, injected_ms, slowest_page: page }) =>
      `<tr><td>${xml(due_at)}</td>${[page?.page_index, page?.sent_ms, page?.connected_ms, page?.first_byte_ms, page?.ended_ms, injected_ms, measured_ms].map(cell).join('')}</tr>`,
  )
  const heads = ['due', 'page', 'sent', 'connected', 'first byte', 'last byte', 'injected', 'measured']
  return `<div class="wide"><table><caption>The slowest polls: milliseconds from due to sent, and then since it was sent / 最慢的轮询</caption><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.join('')}</table></div>`
}

function checkArticle({ id, rules, title, result, code, evidence, remedy }: ReviewReport['checks'][number]): string {
  const rest = evidence.length - LISTED_A_CHECK
  const lines = [
    ...evidence.slice(0, LISTED_A_CHECK),
    ...(rest > 0 ? [`and ${rest} more; the JSON report has them`] : []),
  ]
  return [
    `<article id="${xml(id)}"><h3><span class="${result}">${result}</span> <code>${xml(id)}</code> ${xml(code ?? '')}</h3>`,
    `<p>${xml(title.en)} / ${xml(title.zh)} <small>(${xml(rules)})</small></p>`,
    `<ul>${lines.map((line) => `<li>${xml(line)}</li>`).join('')}</ul>`,
    ...(remedy ? [`<p>→ ${xml(remedy.en)}</p><p lang="zh">→ ${xml(remedy.zh)}</p>`] : []),
    '</article>',
  ].join('\n')
}
