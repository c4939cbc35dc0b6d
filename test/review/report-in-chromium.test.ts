import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { htmlReport } from '../../mock-platform/judge/report-html.ts'
import { reviewReport } from '../../mock-platform/judge/review-report.ts'
import { ModelErp } from './model-erp.ts'
import { reviewOf } from './review-of.ts'

const CHROMIUM = '/usr/bin/chromium'
// No network: every name is unknown, and every address is behind a proxy that is not there.
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--disable-background-networking',
]
const OPTIONS = ['--no-sandbox', '--disable-gpu', '--headless', '--dump-dom', ...OFFLINE]
const MONTH_OF_POLLS = 2880

const directory = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(directory, { recursive: true }))

test.skipIf(!existsSync(CHROMIUM))(
  'a report of 30 days opens in Chromium without a network in less than 1 s more than an empty page, and shows the polls, the times, the 3-second line and each check',
  async () => {
    const review = await reviewOf(new ModelErp())
    const report = reviewReport(review)
    const month = Array.from({ length: MONTH_OF_POLLS }, (_, n) => report.judged_polls[n % report.judged_polls.length]!)
    const file = join(directory, 'month.html')
    writeFileSync(file, htmlReport({ ...report, judged_polls: month }))
    const empty = 'data:text/html,empty'
    await openInChromium(empty)
    // Chromium's own start, which is half a second on one machine and two on a busy one, is not the report's.
    const { tookMs: emptyMs } = await openInChromium(empty)
    const { dom, tookMs } = await openInChromium(`file://${file}`)
    expect(tookMs - emptyMs).toBeLessThan(1000)
    for (const { check } of review.checks) expect(dom).toContain(`<article id="${check.id}">`)
    expect(dom).toContain(`each of ${MONTH_OF_POLLS} polls`)
    expect(dom).toContain(`polls by the milliseconds that they took, with the limit of 3000 ms`)
    expect(dom.match(/class="limit"/g)).toHaveLength(2)
    expect(dom.match(/<table>/g)).toHaveLength(1)
    expect(dom).toContain(review.begun.latency)
    expect(dom).toContain('</html>')
  },
)

async function openInChromium(url: string): Promise<{ dom: string; tookMs: number }> {
  const beganMs = performance.now()
  const { stdout } = await promisify(execFile)(CHROMIUM, [...OPTIONS, `--user-data-dir=${directory}/profile`, url], {
    maxBuffer: 16 * 1024 * 1024,
  })
  return { dom: stdout, tookMs: performance.now() - beganMs }
}
