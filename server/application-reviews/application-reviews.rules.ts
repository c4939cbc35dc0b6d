import type {
  ApplicationRefusalReasonKind,
  ApplicationReviewKind,
  ApplicationState,
  Market,
} from '../../prisma/generated/enums.ts'
import { contentsOf } from '../application-documents/application-documents.rules.ts'
import type { VideoContent } from '../programme/document-requirements.ts'
import { uncoveredMarkets } from '../trademarks/trademarks.rules.ts'

/** ADM-4: a reason and what exactly: country codes, SKU codes, parts of the video, as the kind says. */
export type RefusalReason = { kind: ApplicationRefusalReasonKind; subjects: string[] }

/** The state in which each review is held, and the one that follows when it is passed (ADM-2). */
export const REVIEW_STATES: Record<ApplicationReviewKind, { held: ApplicationState; passed: ApplicationState }> = {
  QUALIFICATION: { held: 'QUALIFICATION_REVIEW', passed: 'SAMPLE_INSPECTION' },
  SAMPLE_INSPECTION: { held: 'SAMPLE_INSPECTION', passed: 'INTEGRATION_TEST' },
  INTEGRATION_TEST: { held: 'INTEGRATION_TEST', passed: 'ADMITTED' },
}

export type Qualification = {
  targetMarkets: readonly Market[]
  /** Of each trademark with a certificate: where it protects. A Chinese mark protects in none of our markets. */
  coverage: readonly (readonly Market[])[]
  videoShows: readonly VideoContent[]
  /** Documents that the platform does not accept, by name. */
  refusedDocuments: readonly string[]
}

/** ADM-2, ADM-4: why the qualification review is refused; empty: it is passed. */
export function qualificationReasons(qualification: Qualification): RefusalReason[] {
  const { targetMarkets, coverage, videoShows, refusedDocuments } = qualification
  return reasonsWithSubjects([
    { kind: 'TRADEMARK_NOT_COVERING_MARKET', subjects: uncoveredMarkets(targetMarkets, coverage.flat()) },
    {
      kind: 'VIDEO_WITHOUT_QC_PROCESS',
      subjects: contentsOf('ADM-4').filter((content) => !videoShows.includes(content)),
    },
    { kind: 'DOCUMENT_NOT_ACCEPTED', subjects: [...refusedDocuments] },
  ])
}

/** ADM-2: one sample that fails refuses. */
export function sampleReasons(samples: readonly { skuCode: string; isPassed: boolean }[]): RefusalReason[] {
  const failed = samples.filter(({ isPassed }) => !isPassed).map(({ skuCode }) => skuCode)
  return reasonsWithSubjects([{ kind: 'SAMPLE_FAILED', subjects: failed }])
}

/** A poll of the integration test. */
export type JudgedPoll = { id: string; dueAt: Date; verdict: 'PASSED' | 'FAILED'; failureKind: string | null }

export type IntegrationVerdict =
  | { type: 'running'; pollsDone: number; pollsNeeded: number }
  | { type: 'decided'; reasons: RefusalReason[]; failedRunIds: string[] }

/**
 * SYNC-4: judged by the first polls after the test began, once there are as many as it takes, so that a refusal lists
 * every one that failed [A]; one failure refuses.
 */
export function integrationVerdict(polls: readonly JudgedPoll[], pollsNeeded: number): IntegrationVerdict {
  if (polls.length < pollsNeeded) return { type: 'running', pollsDone: polls.length, pollsNeeded }
  const failed = polls.slice(0, pollsNeeded).filter(({ verdict }) => verdict === 'FAILED')
  const late = failed.filter(({ failureKind }) => failureKind === 'ANSWER_TOO_SLOW')
  const wrong = failed.filter(({ failureKind }) => failureKind !== 'ANSWER_TOO_SLOW')
  const reasons = reasonsWithSubjects([
    { kind: 'ERP_TOO_SLOW', subjects: late.map(({ dueAt }) => dueAt.toISOString()) },
    { kind: 'ERP_ANSWER_WRONG', subjects: wrong.map(({ dueAt }) => dueAt.toISOString()) },
  ])
  return { type: 'decided', reasons, failedRunIds: failed.map(({ id }) => id) }
}

function reasonsWithSubjects(reasons: RefusalReason[]): RefusalReason[] {
  return reasons.filter(({ subjects }) => subjects.length > 0)
}
