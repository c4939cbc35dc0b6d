import type { Day, Month } from '../kit/business-day.ts'
import { keysOf } from '../kit/entries.ts'
import type { DocumentRequirement, SgsStandard, VideoContent } from '../programme/document-requirements.ts'
import { ACCEPTED_SGS_STANDARDS, DOCUMENT_REQUIREMENTS, VIDEO_CONTENTS } from '../programme/document-requirements.ts'
import type { Programme } from '../programme/programme.ts'
import { isValidOn, valueOf } from '../programme/programme.ts'
import type { DocumentFacts, DocumentKind } from './document-facts.ts'
import { factsOfKind } from './document-facts.ts'

/** A thing that a requirement of ADM-3 still lacks, by name. */
export type MissingPiece =
  | { kind: 'DOCUMENT' }
  | { kind: 'COMPANY_SEAL' }
  | { kind: 'VALID_CERTIFICATE'; expiredOn: Day }
  | { kind: 'MONTH'; month: Month }
  | { kind: 'VIDEO_LENGTH'; seconds: number; minSeconds: number }
  | { kind: 'VIDEO_CONTENT'; content: VideoContent }
  | { kind: 'SGS_STANDARDS'; skuCode: string; tested: readonly SgsStandard[] }
  | { kind: 'SGS_SKUS'; count: number; minCount: number }

export type RequirementStatus = { requirement: DocumentRequirement; missing: MissingPiece[] }

const SECONDS_PER_MINUTE = 60

/** ADM-3: what is asked for on the day, in the order of the source, and what each still lacks. */
export function requirementStatuses(
  documents: readonly DocumentFacts[],
  day: Day,
  programme: Programme,
): RequirementStatus[] {
  const required = DOCUMENT_REQUIREMENTS.filter(({ validFrom }) => isValidOn(validFrom, day))
  return required.map((requirement) => ({
    requirement,
    missing: missingPieces(requirement.kind, documents, day, programme),
  }))
}

function missingPieces(
  kind: DocumentKind,
  documents: readonly DocumentFacts[],
  day: Day,
  programme: Programme,
): MissingPiece[] {
  if (factsOfKind(documents, kind).length === 0) return [{ kind: 'DOCUMENT' }]
  switch (kind) {
    case 'BUSINESS_LICENCE':
      return factsOfKind(documents, kind).some(({ isStamped }) => isStamped) ? [] : [{ kind: 'COMPANY_SEAL' }]
    case 'TRADEMARK_CERTIFICATE':
      return []
    case 'MANAGEMENT_CERTIFICATE':
      return missingValidity(documents, day)
    case 'BANK_STATEMENT':
      return missingMonths(documents, day, valueOf(programme, 'bankStatementMonths'))
    case 'FACTORY_VIDEO':
      return missingOfVideo(documents, valueOf(programme, 'factoryVideoMinMinutes') * SECONDS_PER_MINUTE)
    case 'SGS_REPORT':
      return missingReports(documents, valueOf(programme, 'sgsReportMinSkus'))
  }
}

/** A certificate is valid on its last day too. */
function missingValidity(documents: readonly DocumentFacts[], day: Day): MissingPiece[] {
  const ends = factsOfKind(documents, 'MANAGEMENT_CERTIFICATE').map(({ validUntil }) => validUntil)
  const last = ends.toSorted().at(-1)
  return last !== undefined && last < day ? [{ kind: 'VALID_CERTIFICATE', expiredOn: last }] : []
}

/** [A] The last months are the whole months before that of the day; one statement covers all of a month. */
function missingMonths(documents: readonly DocumentFacts[], day: Day, months: number): MissingPiece[] {
  const statements = factsOfKind(documents, 'BANK_STATEMENT')
  const isCovered = (month: Month) => statements.some(({ from, to }) => from <= `${month}-01` && to >= lastDayOf(month))
  return monthsBefore(day, months)
    .filter((month) => !isCovered(month))
    .map((month) => ({ kind: 'MONTH', month }))
}

/** `monthsBefore('2026-01-05', 2)` -> ['2025-11', '2025-12']. */
export function monthsBefore(day: Day, count: number): Month[] {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - 1 - (count - index), 1)).toISOString().slice(0, 7),
  )
}

function lastDayOf(month: Month): Day {
  const [year = 0, monthNo = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, monthNo, 0)).toISOString().slice(0, 10)
}

/** The video that counts: a later one takes the place of those before it. [A] */
export function videoOf(documents: readonly DocumentFacts[]) {
  return factsOfKind(documents, 'FACTORY_VIDEO').at(-1) ?? null
}

function missingOfVideo(documents: readonly DocumentFacts[], minSeconds: number): MissingPiece[] {
  const video = videoOf(documents)
  if (!video) return []
  const { durationSeconds: seconds, shows } = video
  return [
    ...(seconds < minSeconds ? [{ kind: 'VIDEO_LENGTH' as const, seconds, minSeconds }] : []),
    ...contentsOf('ADM-3')
      .filter((content) => !shows.includes(content))
      .map((content) => ({ kind: 'VIDEO_CONTENT' as const, content })),
  ]
}

/** What a video has to show by the rule. */
export function contentsOf(ruleId: 'ADM-3' | 'ADM-4'): VideoContent[] {
  return keysOf(VIDEO_CONTENTS).filter((content) => VIDEO_CONTENTS[content].ruleId === ruleId)
}

function missingReports(documents: readonly DocumentFacts[], minCount: number): MissingPiece[] {
  const reportsOf = Map.groupBy(factsOfKind(documents, 'SGS_REPORT'), ({ skuCode }) => skuCode)
  const tested = [...reportsOf].map(([skuCode, reports]) => ({
    skuCode,
    tested: [...new Set(reports.flatMap(({ standards }) => standards))],
  }))
  const short = tested.filter(({ tested: standards }) => !isTestedInFull(standards))
  const count = tested.length - short.length
  if (count >= minCount) return []
  return [{ kind: 'SGS_SKUS', count, minCount }, ...short.map((sku) => ({ kind: 'SGS_STANDARDS' as const, ...sku }))]
}

/** [A] EN 71-1, -2 and -3 together, or ASTM F963; the reports of a SKU count together. */
function isTestedInFull(standards: readonly SgsStandard[]): boolean {
  return ACCEPTED_SGS_STANDARDS.some((set) => set.every((standard) => standards.includes(standard)))
}
