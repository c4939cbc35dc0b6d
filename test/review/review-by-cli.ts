import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { startPythonErp } from './python-erp.ts'
import { runCli } from './run-cli.ts'

const Report = z.object({
  verdict: z.string(),
  code: z.string().nullable(),
  polls: z.object({ asked: z.number(), judged: z.number(), failed: z.number() }),
  orders: z.object({ placed: z.number(), acknowledged: z.number() }),
  known_skus: z.number(),
  failed_polls: z.array(
    z.object({
      due_at: z.string(),
      measured_ms: z.number(),
      injected_ms: z.number(),
      injected_faults: z.string().nullable(),
      kind: z.string(),
      detail: z.string(),
    }),
  ),
  failed_pushes: z.array(
    z.object({ trade_order_id: z.string(), attempts: z.number(), kind: z.string(), detail: z.string() }),
  ),
  remedies: z.record(z.string(), z.object({ en: z.string().min(20), zh: z.string().min(10) })),
})

/** Has the command line review an ERP in Python that misbehaves in that way; with the report that it wrote. */
export async function reviewByCli(mode: string, ...options: string[]) {
  await using erp = await startPythonErp(mode)
  const directory = mkdtempSync(join(tmpdir(), 'review-'))
  try {
    const file = join(directory, 'report.json')
    const run = await runCli('review', '--erp', erp.url, '--json', file, ...options)
    return { ...run, report: Report.parse(JSON.parse(readFileSync(file, 'utf8'))) }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
