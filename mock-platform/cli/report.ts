import { closeSync, createReadStream, existsSync, fstatSync, openSync, statSync, writeFileSync } from 'node:fs'
import type { Stats } from 'node:fs'
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

/** A file that could not be written to its end: a full disk. */
export class WriteFailed extends Error {
  constructor(option: string, error: unknown) {
    super(`${option}: ${messageOf(error)}`)
  }
}

/** Makes the reports of a review anew from its journal, and prints the terminal's: the same bytes as the review's own. */
export async function remakeReport({ file, ...files }: ReportSettings): Promise<void> {
  if (!existsSync(file)) throw new SettingsError([`FILE: there is no file ${file}`])
  refuseUnwritable(files, file)
  const { review } = await readReviewJournal(file)
  const report = reviewReport(review)
  process.stdout.write(reportText(report))
  writeReports(report, files)
}

/** Writes those that were asked for. Throws WriteFailed. */
export function writeReports(report: ReviewReport, { json, junit, html }: ReportFiles): void {
  if (json) writeWhole('--json', json, `${JSON.stringify(report, null, 2)}\n`)
  if (junit) writeWhole('--junit', junit, junitReport(report))
  if (html) writeWhole('--html', html, htmlReport(report))
}

/** Known before a review, not after it: a file that can not be written, or would be written over. */
export function refuseUnwritable(
  files: ReportFiles & { journal?: string | undefined },
  /** What the reports are made of. */
  source?: string,
): void {
  const takenBy = new Map<string, string>()
  const sourceStats = source === undefined ? undefined : statSync(source, { throwIfNoEntry: false })
  if (sourceStats) takenBy.set(identityOf(sourceStats), 'FILE')
  for (const name of ['json', 'junit', 'html', 'journal'] as const) {
    const file = files[name]
    if (file === undefined) continue
    const stats = statsOfWritable(name, file)
    // A terminal or a pipe may take several.
    if (!stats.isFile()) continue
    const other = takenBy.get(identityOf(stats))
    if (other !== undefined) throw new SettingsError([`--${name}: ${file} is the file of ${other} too`])
    takenBy.set(identityOf(stats), `--${name}`)
  }
}

function statsOfWritable(name: string, path: string): Stats {
  try {
    const file = openSync(path, 'a')
    try {
      return fstatSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw new SettingsError([`--${name}: ${messageOf(error)}`])
  }
}

// However it is written, with links followed.
function identityOf({ dev, ino }: Stats): string {
  return `${dev} ${ino}`
}

/**
 * Writes a review down as it happens: a line is with the operating system before the next is measured. On a full disk the review
 * goes on without it, and `close` throws WriteFailed.
 */
export function reviewJournalFile(path: string | undefined): { append: ReviewSink; close: () => void } {
  if (path === undefined) return { append: () => undefined, close: () => undefined }
  const file = openSync(path, 'w')
  let failure: WriteFailed | null = null
  return {
    append: (entry) => {
      // Nothing comes after half a line.
      if (failure) return
      try {
        writeWhole('--journal', file, reviewLine(entry))
      } catch (error) {
        if (!(error instanceof WriteFailed)) throw error
        failure = error
      }
    },
    close: () => {
      closeSync(file)
      if (failure) throw failure
    },
  }
}

function writeWhole(option: string, file: string | number, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new WriteFailed(option, error)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function readReviewJournal(path: string): Promise<ReviewRecord> {
  try {
    return await recordOf(createInterface({ input: createReadStream(path, { encoding: 'utf8' }) }))
  } catch (error) {
    throw new SettingsError([`FILE: ${messageOf(error)}`])
  }
}
