import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { htmlReport } from '../judge/report-html.ts'
import { junitReport } from '../judge/report-junit.ts'
import { ReviewReport } from '../judge/report-schema.ts'
import type { ReportFiles, ReportSettings } from './settings.ts'
import { SettingsError } from './settings.ts'

/** Makes the HTML and JUnit files of a review anew from its JSON report: the same bytes as the review wrote. */
export function remakeReport({ file, ...files }: ReportSettings): void {
  refuseUnwritable(files)
  writeReports(readReport(file), files)
}

/** Writes those that were asked for. */
export function writeReports(report: ReviewReport, { json, junit, html }: ReportFiles): void {
  if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
  if (junit) writeFileSync(junit, junitReport(report))
  if (html) writeFileSync(html, htmlReport(report))
}

/** Known before a review, not after it. */
export function refuseUnwritable(files: ReportFiles): void {
  for (const name of ['json', 'junit', 'html'] as const) {
    const file = files[name]
    if (file === undefined) continue
    try {
      closeSync(openSync(file, 'a'))
    } catch (error) {
      throw new SettingsError([`--${name}: ${error instanceof Error ? error.message : String(error)}`])
    }
  }
}

function readReport(file: string): ReviewReport {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new SettingsError([`FILE: ${error instanceof Error ? error.message : String(error)}`])
  }
  const parsed = ReviewReport.safeParse(json)
  if (parsed.success) return parsed.data
  throw new SettingsError([`FILE: ${file} is no report of \`review --json\` of this version`])
}
