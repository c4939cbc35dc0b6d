import type { Application } from '../../prisma/generated/client.ts'
import type { ApplicationReviewKind } from '../../prisma/generated/enums.ts'
import type { ApplicationChange } from '../admission/application-steps.service.ts'
import { lockApplication, requireStep, takeStep } from '../admission/application-steps.service.ts'
import { IntentionForm } from '../admission/intention-form.ts'
import { videoOf } from '../application-documents/application-documents.rules.ts'
import { MAX_CODE_CHARS } from '../application-documents/application-documents.service.ts'
import { DocumentFacts } from '../application-documents/document-facts.ts'
import type { Change } from '../change.ts'
import { inputText } from '../input-text.ts'
import { valueOf } from '../programme/programme.ts'
import { InvalidInput, Refusal } from '../refusal.ts'
import { admitSupplier } from '../suppliers/admitted-supplier.ts'
import type { RefusalReason } from './application-reviews.rules.ts'
import { integrationVerdict, qualificationReasons, REVIEW_STATES, sampleReasons } from './application-reviews.rules.ts'
import { refuseApplication } from './refusals.service.ts'

/** SYNC-4: the day of polls is not over. */
export class IntegrationTestRunning extends Refusal {
  override name = 'IntegrationTestRunning'
  readonly code = 'INTEGRATION_TEST_RUNNING'
  readonly pollsDone: number
  readonly pollsNeeded: number
  constructor(pollsDone: number, pollsNeeded: number) {
    super(
      {
        zh: `对接测试已完成 ${pollsDone} 次库存查询,共需 ${pollsNeeded} 次。请等待。`,
        en: `The integration test has had ${pollsDone} of ${pollsNeeded} polls. Wait for the others.`,
      },
      'SYNC-4',
    )
    this.pollsDone = pollsDone
    this.pollsNeeded = pollsNeeded
  }
}

/**
 * Decides the qualification review by the documents (ADM-4), and by those that the platform does not accept. Throws
 * IllegalStep, InvalidInput, NotFound or VersionConflict.
 */
export async function decideQualificationReview(
  change: Change,
  input: ApplicationChange & { refusedDocuments: readonly number[]; note: string | null },
): Promise<string> {
  const application = await lockForReview(change, input, 'QUALIFICATION')
  const documents = await change.transaction.applicationDocument.findMany({
    where: { applicationId: application.id },
    include: { trademark: true },
    orderBy: { number: 'asc' },
  })
  const unknown = input.refusedDocuments.find((number) => !documents.some((document) => document.number === number))
  if (unknown !== undefined) {
    throw new InvalidInput('refusedDocuments', {
      zh: `没有第 ${unknown} 号资料。`,
      en: `there is no document ${unknown}.`,
    })
  }
  const reasons = qualificationReasons({
    targetMarkets: IntentionForm.parse(application.form).targetMarkets,
    coverage: documents.flatMap(({ trademark }) => (trademark ? [trademark.coveredMarkets] : [])),
    videoShows: videoOf(documents.map(({ facts }) => DocumentFacts.parse(facts)))?.shows ?? [],
    refusedDocuments: documents
      .filter(({ number }) => input.refusedDocuments.includes(number))
      .map(({ number, kind }) => `${number} ${kind}`),
  })
  return decide(change, application, 'QUALIFICATION', { reasons, note: input.note })
}

export type Sample = { skuCode: string; reportNumber: string; isPassed: boolean; finding: string | null }

/** [A] Samples of one inspection. */
export const MAX_SAMPLES = 100

const MAX_FINDING_CHARS = 500

/**
 * Decides the sample inspection by what SGS found about samples that the platform drew at random (ADM-2). Throws
 * IllegalStep, InvalidInput, NotFound or VersionConflict.
 */
export async function decideSampleInspection(
  change: Change,
  input: ApplicationChange & { samples: readonly Sample[]; note: string | null },
): Promise<string> {
  const application = await lockForReview(change, input, 'SAMPLE_INSPECTION')
  const samples = checkedSamples(input.samples)
  const data = samples.map((sample) => ({ applicationId: application.id, ...sample }))
  await change.transaction.applicationSample.createMany({ data })
  return decide(change, application, 'SAMPLE_INSPECTION', { reasons: sampleReasons(samples), note: input.note })
}

function checkedSamples(samples: readonly Sample[]): Sample[] {
  const isCounted = samples.length > 0 && samples.length <= MAX_SAMPLES
  const areDistinct = new Set(samples.map(({ skuCode }) => skuCode)).size === samples.length
  if (!isCounted || !areDistinct) {
    throw new InvalidInput('samples', {
      zh: `须为 1 至 ${MAX_SAMPLES} 个样品,商品编码不得重复。`,
      en: `1 to ${MAX_SAMPLES} samples, each SKU once.`,
    })
  }
  return samples.map((sample, index) => {
    const at = (field: string) => `samples.${index}.${field}`
    const isExplained = sample.isPassed === (sample.finding === null)
    if (!isExplained) {
      throw new InvalidInput(at('finding'), {
        zh: '不合格的样品须说明,合格的不得填写。',
        en: 'needed for a sample that failed, and left out for one that passed.',
      })
    }
    return {
      ...sample,
      skuCode: inputText(at('skuCode'), sample.skuCode, MAX_CODE_CHARS),
      reportNumber: inputText(at('reportNumber'), sample.reportNumber, MAX_CODE_CHARS),
      finding: sample.finding && inputText(at('finding'), sample.finding, MAX_FINDING_CHARS),
    }
  })
}

/**
 * Decides the integration test by the polls since it began (SYNC-4): one that failed refuses with AD-507, else the
 * applicant is admitted. Throws IntegrationTestRunning, IllegalStep, NotFound or VersionConflict.
 */
export async function decideIntegrationTest(
  change: Change,
  input: ApplicationChange & { note: string | null },
): Promise<string> {
  const { transaction, programme } = change
  const application = await lockForReview(change, input, 'INTEGRATION_TEST')
  const { id: applicationId, supplierId } = application
  const place = { applicationId_kind: { applicationId, kind: 'INTEGRATION_TEST' as const } }
  const { startedAt } = await transaction.applicationReview.findUniqueOrThrow({ where: place })
  const pollsNeeded = valueOf(programme, 'integrationReviewPolls')
  const polls = await transaction.inventorySyncRun.findMany({
    where: { supplierId, dueAt: { gte: startedAt } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: pollsNeeded,
  })
  const verdict = integrationVerdict(polls, pollsNeeded)
  if (verdict.type === 'running') throw new IntegrationTestRunning(verdict.pollsDone, verdict.pollsNeeded)
  await transaction.applicationFailedPoll.createMany({
    data: verdict.failedRunIds.map((runId) => ({ applicationId, runId })),
  })
  return decide(change, application, 'INTEGRATION_TEST', { reasons: verdict.reasons, note: input.note })
}

async function lockForReview(
  change: Change,
  input: ApplicationChange,
  kind: ApplicationReviewKind,
): Promise<Application> {
  const application = await lockApplication(change, input)
  requireStep(application, REVIEW_STATES[kind].passed)
  return application
}

/** Writes the verdict, then takes the application on to the next review, to admission, or to its refusal. */
async function decide(
  change: Change,
  application: Application,
  kind: ApplicationReviewKind,
  { reasons, note }: { reasons: RefusalReason[]; note: string | null },
): Promise<string> {
  const { transaction, now } = change
  const applicationId = application.id
  const verdict = reasons.length > 0 ? ('REFUSED' as const) : ('PASSED' as const)
  const where = { applicationId_kind: { applicationId, kind } }
  await transaction.applicationReview.update({ where, data: { decidedAt: now, verdict } })
  if (verdict === 'REFUSED') return refuseApplication(change, application, reasons, note)
  const next = REVIEW_STATES[kind].passed
  if (next === 'ADMITTED') {
    await admitSupplier(change, application.supplierId)
  } else {
    const nextKind = next === 'SAMPLE_INSPECTION' ? 'SAMPLE_INSPECTION' : 'INTEGRATION_TEST'
    await transaction.applicationReview.create({ data: { applicationId, kind: nextKind, startedAt: now } })
  }
  return takeStep(change, application, next, note)
}
