import { closeSync, createReadStream, openSync, writeFileSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { htmlReport } from '../judge/report-html.ts'
import { junitReport } from '../judge/report-junit.ts'
import { reportText } from '../judge/report-text.ts'
import type { ReviewSink } from '../judge/review-journal.ts'
import { reviewLine } from '../judge/review-journal.ts'
import type { ReviewRecord } from '../judge/review-record.ts'
import { recordOf } from '../judge/review-record.ts'
import type { ReviewReport } from '../judge/review-report.ts'
import { reviewReport } from '../judge/review-report.ts'
import type { ReportFiles, ReportSettings } from './settings.ts'
import { SettingsError } from './settings.ts'

/** Makes the reports of a review anew from its journal, and prints the terminal's: the same bytes as the review's own. */
export async function remakeReport({ file, ...files }: ReportSettings): Promise<void> {
  refuseUnwritable(files)
  const { review } = await readReviewJournal(file)
  const report = reviewReport(review)
  process.stdout.write(reportText(report))
  writeReports(report, files)
}

/** Writes those that were asked for. */
export function writeReports(report: ReviewReport, { json, junit, html }: ReportFiles): void {
  if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
  if (junit) writeFileSync(junit, junitReport(report))
  if (html) writeFileSync(html, htmlReport(report))
}

/** Known before a review, not after it. */
export function refuseUnwritable(files: ReportFiles & { journal?: string | undefined }): void {
  for (const name of ['json', 'junit', 'html', 'journal'] as const) {
    const file = files[name]
    if (file === undefined) continue
    try {
      closeSync(openSync(file, 'a'))
    } catch (error) {
      throw new SettingsError([`--${name}: ${error instanceof Error ? error.message : String(error)}`])
    }
  }
}

/** Writes a review down as it happens: a line is with the operating system before the next is measured. */
export function reviewJournalFile(path: string | undefined): { append: ReviewSink; close: () => void } {
  if (path === undefined) return { append: () => undefined, close: () => undefined }
  const file = openSync(path, 'w')
  return { append: (entry) => void writeSync(file, reviewLine(entry)), close: () => closeSync(file) }
}

async function readReviewJournal(path: string): Promise<ReviewRecord> {
  try {
    return await recordOf(createInterface({ input: createReadStream(path, { encoding: 'utf8' }) }))
  } catch (error) {
    throw new SettingsError([`FILE: ${error instanceof Error ? error.message : String(error)}`])
  }
}
