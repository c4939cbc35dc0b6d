import type { AdmissionRefusal } from '../contract/admission-events.ts'
import type { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import { POLL_INTERVAL_MS, REVIEW_POLLS } from '../contract/inventory-query.ts'
import { DIAGNOSIS_MANUAL, INTEGRATION_REFUSAL_CODE } from '../contract/remedies.ts'
import type { AdmissionStatus, Application } from './application.ts'
import { isAdmitted } from './application.ts'
import { beginBusiness } from './business.ts'
import { DAY_MS } from './calendar.ts'
import type { ParameterTable } from './parameter.ts'
import { scheduleFirstPoll } from './polling.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { EventHandlers, Turn } from './turn.ts'

// ADM-1 to ADM-5: from the intention form through three reviews. Who is admitted from the start has been through it.

export const ADMISSION_PARAMETERS = {
  leastInvitationDays: { value: 2, least: 0, most: 365, meaning: 'Days to an invitation, at least.', source: '[A]' },
  mostInvitationDays: { value: 7, least: 0, most: 365, meaning: 'The same, at most.', source: '[A]' },
  leastDocumentDays: {
    value: 2,
    least: 0,
    most: 365,
    meaning: 'Days in which the invited hand in their documents, at least.',
    source: '[A]',
  },
  mostDocumentDays: { value: 6, least: 0, most: 365, meaning: 'The same, at most.', source: '[A]' },
  leastReviewDays: {
    value: 3,
    least: 0,
    most: 365,
    meaning: 'Days of the qualification review and of the sample inspection each, at least.',
    source: '[A]',
  },
  mostReviewDays: { value: 8, least: 0, most: 365, meaning: 'The same, at most.', source: '[A]' },
  samplesFailRate: {
    value: 0.05,
    least: 0,
    most: 1,
    meaning: 'Share of sample inspections that are not passed.',
    source: '[A]',
  },
} as const satisfies ParameterTable

/** ADM-1, ADM-2; who was refused may apply again [A]. */
export const ADMISSION_STEPS: Steps<AdmissionStatus> = {
  FORM_SUBMITTED: ['INVITED', 'DECLINED'],
  INVITED: ['QUALIFICATION_REVIEW'],
  QUALIFICATION_REVIEW: ['SAMPLE_INSPECTION', 'REFUSED'],
  SAMPLE_INSPECTION: ['INTEGRATION_TEST', 'REFUSED'],
  INTEGRATION_TEST: ['ADMITTED', 'REFUSED'],
  REFUSED: ['FORM_SUBMITTED'],
  DECLINED: ['FORM_SUBMITTED'],
  ADMITTED: [],
}

export type AdmissionEvent = { type: 'admission-due'; step: Exclude<AdmissionStatus, 'FORM_SUBMITTED' | 'REFUSED'> }

export const ADMISSION_EVENTS: EventHandlers<AdmissionEvent> = { 'admission-due': goOn }

/** Hands in the intention form: at first, and after a refusal. Nothing for who is admitted. */
export function apply(turn: Turn): void {
  const { admission } = turn.supplier
  if (isAdmitted(turn.supplier)) return
  if (admission.applications > 0) stepTo(turn, 'FORM_SUBMITTED')
  admission.applications++
  const { supplierKind, targetMarkets, unfitFor } = applicationOf(turn)
  turn.tell({
    type: 'application_submitted',
    data: { supplier_kind: supplierKind, target_markets: [...targetMarkets] },
  })
  const { leastInvitationDays, mostInvitationDays } = turn.parameters.admission
  schedule(turn, unfitFor.length > 0 ? 'DECLINED' : 'INVITED', leastInvitationDays, mostInvitationDays)
}

/** Other facts take effect at once for who was refused: it applies again. What is under way goes on. */
export function applyAgain(turn: Turn): void {
  const { status } = turn.supplier.admission
  if (status === 'REFUSED' || status === 'DECLINED') apply(turn)
}

function schedule(turn: Turn, step: AdmissionEvent['step'], leastDays: number, mostDays: number): void {
  const days = turn.draws(`admission:${turn.supplier.admission.applications}/${step}`).between(leastDays, mostDays)
  turn.schedule(turn.atMs + Math.round(days * DAY_MS), { type: 'admission-due', step })
}

function goOn(turn: Turn, { step }: AdmissionEvent): void {
  const { leastDocumentDays, mostDocumentDays, leastReviewDays, mostReviewDays } = turn.parameters.admission
  switch (step) {
    case 'DECLINED':
      stepTo(turn, 'DECLINED')
      turn.tell({ type: 'applicant_declined', data: { reason: applicationOf(turn).unfitFor.join(', ') } })
      return
    case 'INVITED':
      stepTo(turn, 'INVITED')
      turn.tell({ type: 'applicant_invited', data: {} })
      schedule(turn, 'QUALIFICATION_REVIEW', leastDocumentDays, mostDocumentDays)
      return
    case 'QUALIFICATION_REVIEW':
      stepTo(turn, 'QUALIFICATION_REVIEW')
      turn.tell({ type: 'documents_submitted', data: {} })
      schedule(turn, 'SAMPLE_INSPECTION', leastReviewDays, mostReviewDays)
      return
    case 'SAMPLE_INSPECTION':
      if (decide(turn, 'QUALIFICATION', qualificationReasons(applicationOf(turn)), 'SAMPLE_INSPECTION')) {
        schedule(turn, 'INTEGRATION_TEST', leastReviewDays, mostReviewDays)
      }
      return
    case 'INTEGRATION_TEST':
      if (decide(turn, 'SAMPLE_INSPECTION', sampleReasons(turn), 'INTEGRATION_TEST')) beginTest(turn)
      return
    case 'ADMITTED':
      if (!decide(turn, 'INTEGRATION_TEST', testReasons(turn), 'ADMITTED')) return
      turn.tell({ type: 'supplier_admitted', data: {} })
      beginBusiness(turn)
  }
}

function applicationOf({ supplier }: Turn): Application {
  const { application, supplierId } = supplier.settings
  if (!application) throw new Error(`${supplierId} does not apply`)
  return application
}

type Review = 'QUALIFICATION' | 'SAMPLE_INSPECTION' | 'INTEGRATION_TEST'
type Reasons = AdmissionRefusal['reasons']

/** Tells what a review came to; true: passed. */
function decide(turn: Turn, review: Review, reasons: Reasons, passed: AdmissionStatus): boolean {
  const code: AdmissionRefusal['code'] = review === 'INTEGRATION_TEST' ? INTEGRATION_REFUSAL_CODE : 'AD-403'
  const refusal = reasons.length === 0 ? null : { code, reasons, manual: DIAGNOSIS_MANUAL }
  stepTo(turn, refusal ? 'REFUSED' : passed)
  turn.tell({ type: 'review_decided', data: { review, refusal } })
  return refusal === null
}

function reason(kind: Reasons[number]['kind'], detail: string, about: Partial<Reasons[number]> = {}): Reasons[number] {
  return { kind, detail, markets: [], polls: [], ...about }
}

function qualificationReasons({ targetMarkets, trademarkMarkets, videoMisses }: Application): Reasons {
  const uncovered = targetMarkets.filter((market) => !trademarkMarkets.includes(market))
  const markets = uncovered.join(', ')
  return [
    ...(uncovered.length > 0
      ? [reason('TRADEMARK_NOT_COVERING_MARKET', `The trademark does not cover ${markets}.`, { markets: uncovered })]
      : []),
    ...(videoMisses.length > 0
      ? [reason('VIDEO_WITHOUT_QC_PROCESS', `The factory video misses ${videoMisses.join(', ')}.`)]
      : []),
  ]
}

function sampleReasons(turn: Turn): Reasons {
  const draws = turn.draws(`admission:${turn.supplier.admission.applications}/samples`)
  const isPassed = draws.fraction() >= turn.parameters.admission.samplesFailRate
  return isPassed ? [] : [reason('SAMPLE_FAILED', 'A random sample did not pass at SGS.')]
}

// SYNC-4: a day of polls. They begin with the test, and go on after it.
function beginTest(turn: Turn): void {
  const { admission } = turn.supplier
  const isFirst = admission.testBeganAtMs === 0
  admission.testBeganAtMs = Math.ceil(turn.atMs / POLL_INTERVAL_MS) * POLL_INTERVAL_MS
  if (isFirst) scheduleFirstPoll(turn)
  // The last of them has had its time by then.
  const overAtMs = admission.testBeganAtMs + REVIEW_POLLS * POLL_INTERVAL_MS
  turn.schedule(overAtMs - 1, { type: 'admission-due', step: 'ADMITTED' })
}

function testReasons({ supplier }: Turn): Reasons {
  const { testBeganAtMs } = supplier.admission
  const failed = supplier.inventorySync.runs.filter(
    ({ due_at, verdict }) => due_at >= testBeganAtMs && verdict === 'FAILED',
  )
  const reasonOf = (kind: 'ERP_TOO_SLOW' | 'ERP_ANSWER_WRONG', runs: typeof failed) =>
    runs.length === 0
      ? []
      : [
          reason(kind, `${runs.length} of ${REVIEW_POLLS} polls failed so.`, {
            polls: runs.map(({ due_at, measured_ms, injected_ms }) => ({ due_at, measured_ms, injected_ms })),
          }),
        ]
  return [
    ...reasonOf('ERP_TOO_SLOW', failed.filter(isSlow)),
    ...reasonOf(
      'ERP_ANSWER_WRONG',
      failed.filter((run) => !isSlow(run)),
    ),
  ]
}

function isSlow({ failure_kind }: InventorySyncRun): boolean {
  return failure_kind === 'ANSWER_TOO_SLOW'
}

function stepTo({ supplier }: Turn, status: AdmissionStatus): void {
  const { admission, settings } = supplier
  requireStep(ADMISSION_STEPS, `the application of ${settings.supplierId}`, { from: admission.status, to: status })
  admission.status = status
}
