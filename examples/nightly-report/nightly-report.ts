import { NightlyReportDocument } from '../generated/graphql.ts'
import type { NightlyReportQuery } from '../generated/graphql.ts'
import { print } from 'graphql'

// A report for the morning, as Markdown: one request, no client library.   node examples/nightly-report/nightly-report.ts

const url = process.env.API ?? 'http://127.0.0.1:4000/graphql'
const token = process.env.TOKEN ?? 'demo-supplier-token'
const DAY_MS = 86_400_000

/** Business days are days in Shanghai. */
const dayOf = (instant: number) => new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

try {
  const now = Date.now()
  process.stdout.write(render(await report(dayOf(now - 6 * DAY_MS), dayOf(now))))
} catch (error) {
  process.stderr.write(
    `${url}: ${error instanceof Error ? error.message : String(error)}. Is it running (npm start)?\n`,
  )
  process.exitCode = 1
}

async function report(from: string, to: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: print(NightlyReportDocument), variables: { from, to } }),
  })
  const { data, errors }: { data?: NightlyReportQuery | null; errors?: { message: string }[] } = await response.json()
  if (!data?.viewer.supplier)
    throw new Error(errors?.map(({ message }) => message).join('; ') ?? `HTTP ${response.status}`)
  return data.viewer.supplier
}

function render({ code, name, kpis, fulfilment, kpiAlerts }: Awaited<ReturnType<typeof report>>): string {
  const figures = kpis.map(
    ({ kind, value, isHealthy }) =>
      `| ${kind} | ${value.value ?? value.state} | ${isHealthy === null ? '-' : isHealthy ? 'yes' : 'NO'} |`,
  )
  const days = fulfilment
    .filter(({ value }) => value.state === 'FINITE')
    .map(({ day, value }) => `| ${day} | ${value.numerator} of ${value.denominator} | ${value.value} % |`)
  const alerts = kpiAlerts.nodes.map(
    ({ label, raisedAt, sku }) => `- ${label}${sku ? ` (${sku.code})` : ''}, since ${raisedAt}`,
  )
  return [
    `# ${name} (${code})`,
    '',
    '| KPI | value | healthy |',
    '| --- | --- | --- |',
    ...figures,
    '',
    '## Order fulfilment by day',
    '',
    '| day | orders | rate |',
    '| --- | --- | --- |',
    ...days,
    '',
    `## ${kpiAlerts.totalCount} alerts in force`,
    '',
    ...alerts,
    '',
  ].join('\n')
}
