import type {
  Application as ApplicationRow,
  ApplicationReview as ReviewRow,
  ApplicationSample as SampleRow,
  ApplicationStep as StepRow,
  InventorySyncRun as RunRow,
} from '../prisma/generated/client.ts'
import type { ApplicationReviewKind as ReviewKind, ReviewVerdict as Verdict } from '../prisma/generated/enums.ts'
import type { IntegrationProgress as Progress } from '../server/application-reviews/application-reviews.loaders.ts'
import type { RefusalReason } from '../server/application-reviews/application-reviews.rules.ts'
import { valueOf } from '../server/programme/programme.ts'
import { ADMISSION_CODES, ADMISSION_MANUAL, REFUSAL_REASONS } from '../server/programme/refusal-reasons.ts'
import { Application } from './admission.ts'
import { builder } from './builder.ts'
import { InventorySyncRun } from './inventory-sync.ts'
import { inTwoLanguages } from './language.ts'
import { said } from './programme-value.ts'
import { AdmissionCode, AdmissionManual, ApplicationRefusalReasonKind } from './programme-admission.ts'
import { labelOfField } from './labels.ts'

// The three reviews (ADM-2), and the refusal that one of them ends with (ADM-4, ADM-5).

const ApplicationReviewKind = builder.enumType('ApplicationReviewKind', {
  description: 'One of the three reviews, in this order (ADM-2).',
  values: {
    QUALIFICATION: { description: 'Licence, trademark and factory video.' },
    SAMPLE_INSPECTION: { description: 'Random samples, sent to SGS.' },
    INTEGRATION_TEST: { description: 'The ERP against the API of the platform: orders and stock, both ways (SYNC-4).' },
  } as const satisfies Record<ReviewKind, object>,
})

const ReviewVerdict = builder.enumType('ReviewVerdict', {
  description: 'How one of the three reviews ended (ADM-2).',
  values: {
    PASSED: { description: 'Passed: the next review begins, after the last one the applicant is admitted.' },
    REFUSED: { description: 'Refused, which ends the application: see `Application.refusal` (ADM-5).' },
  } as const satisfies Record<Verdict, object>,
})

const ApplicationSample = builder.objectRef<SampleRow>('ApplicationSample').implement({
  description: 'What SGS found about one random sample (ADM-2).',
  fields: (t) => ({
    skuCode: t.exposeString('skuCode', { description: "The supplier's own code of the SKU." }),
    reportNumber: t.exposeString('reportNumber', { description: 'Number of the report of SGS.' }),
    isPassed: t.exposeBoolean('isPassed', { description: 'Whether the sample passed the inspection by SGS (ADM-2).' }),
    finding: t.exposeString('finding', {
      nullable: true,
      description: 'What was wrong, in the words of the laboratory; null when it passed.',
    }),
  }),
})

const IntegrationProgress = builder.objectRef<Progress>('IntegrationProgress').implement({
  description: 'How far the day of polls has come (SYNC-4).',
  fields: (t) => ({
    pollsDone: t.exposeInt('pollsDone', { description: 'Polls judged since the test began.' }),
    pollsFailed: t.exposeInt('pollsFailed', {
      description: 'Of these, polls that failed; one is enough for a refusal.',
    }),
    pollsNeeded: t.int({
      description: 'Polls that the test takes: 96 [A] (SYNC-4).',
      resolve: (_progress, _args, { programme }) => valueOf(programme, 'integrationReviewPolls'),
    }),
  }),
})

const ApplicationReview = builder.objectRef<ReviewRow>('ApplicationReview').implement({
  description: 'One of the three reviews of an application (ADM-2).',
  fields: (t) => ({
    kind: t.expose('kind', { type: ApplicationReviewKind, description: 'Which of the three reviews it is (ADM-2).' }),
    kindLabel: t.string(labelOfField('ApplicationReviewKind', 'kind')),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When the application came into this review.' }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null until then.',
    }),
    verdict: t.expose('verdict', {
      type: ReviewVerdict,
      nullable: true,
      description: 'How it ended; null until then.',
    }),
    samples: t.field({
      type: [ApplicationSample],
      nullable: true,
      description: 'SAMPLE_INSPECTION: what SGS found, by SKU code. Null for the other reviews.',
      resolve: ({ kind, applicationId }, _args, { loaders }) =>
        kind === 'SAMPLE_INSPECTION' ? loaders.applicationReviews.samplesOfApplication.load(applicationId) : null,
    }),
    integrationProgress: t.field({
      type: IntegrationProgress,
      nullable: true,
      description: 'INTEGRATION_TEST: how far the polls have come. Null for the other reviews.',
      resolve: ({ kind, applicationId }, _args, { loaders }) =>
        kind === 'INTEGRATION_TEST' ? loaders.applicationReviews.integrationProgress.load(applicationId) : null,
    }),
  }),
})

const factsOf = ({ kind }: RefusalReason) => REFUSAL_REASONS[kind]

export const ApplicationRefusalReason = builder.objectRef<RefusalReason>('ApplicationRefusalReason').implement({
  description: 'A reason for which an application is refused, and what to do about it (ADM-4).',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: ApplicationRefusalReasonKind,
      description: 'The reason, of the closed catalogue (ADM-4).',
    }),
    label: t.string(inTwoLanguages('What is wrong, in a sentence for people (ADM-5).', factsOf)),
    subjects: t.stringList({
      description:
        'What exactly: codes of markets or SKUs, parts of the video, times of polls; `Programme.refusalReasons` says which.',
      resolve: ({ subjects }) => subjects,
    }),
    remedy: t.string(inTwoLanguages('What to do about it.', (reason: RefusalReason) => factsOf(reason).remedy)),
    isCommon: t.boolean({
      description: 'Whether it is one of the three commonest (ADM-4).',
      resolve: (reason) => factsOf(reason).isCommon,
    }),
    ruleId: t.string({ description: 'The rule that is broken.', resolve: (reason) => factsOf(reason).ruleId }),
  }),
})

const ApplicationFailedPoll = builder.objectRef<RunRow>('ApplicationFailedPoll').implement({
  description: 'A poll for which the integration test was refused (SYNC-4).',
  fields: (t) => ({
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'When it was due, by the platform.' }),
    measuredMs: t.exposeInt('measuredMs', { description: 'Milliseconds that the answer took (SYNC-2).' }),
    injectedMs: t.exposeInt('injectedMs', { description: 'Milliseconds of it that the platform added on purpose.' }),
    run: t.field({
      type: InventorySyncRun,
      description: 'The run, with the kind of failure and its remedy.',
      resolve: (run) => run,
    }),
  }),
})

type Refused = { applicationId: string; reasons: RefusalReason[]; step: StepRow | undefined }

/** Of the reasons of one refusal, all have the same code: one review has given them. */
const codeOf = ({ reasons }: Refused) => (reasons[0] ? REFUSAL_REASONS[reasons[0].kind].code : 'AD_403')

const ApplicationRefusal = builder.objectRef<Refused>('ApplicationRefusal').implement({
  description: 'Why an application was refused, and what to do (ADM-4, ADM-5).',
  fields: (t) => ({
    code: t.field({
      type: AdmissionCode,
      description: 'The code of the platform, AD-403 or AD-507 (ADM-5).',
      resolve: codeOf,
    }),
    platformCode: t.string({
      description: 'The code as the platform writes it: AD-403 or AD-507.',
      resolve: (refusal) => ADMISSION_CODES[codeOf(refusal)].code,
    }),
    label: t.string(inTwoLanguages('What the code means.', (refusal: Refused) => ADMISSION_CODES[codeOf(refusal)])),
    refusedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was refused.',
      resolve: ({ step }) => step?.at,
    }),
    note: t.string({
      nullable: true,
      description: 'In the words of the platform; null for none.',
      resolve: ({ step }) => step?.note,
    }),
    reasons: t.field({
      type: [ApplicationRefusalReason],
      description: 'Every reason, each with its remedy.',
      resolve: ({ reasons }) => reasons,
    }),
    failedPolls: t.field({
      type: [ApplicationFailedPoll],
      description:
        'AD-507: every poll that failed, in the order of time, with its measured and its injected time (SYNC-4).',
      resolve: ({ applicationId }, _args, { loaders }) =>
        loaders.applicationReviews.failedPollsOfApplication.load(applicationId),
    }),
    manual: t.field({
      type: AdmissionManual,
      description: 'Where to look further (ADM-5).',
      resolve: () => said(ADMISSION_MANUAL, ADMISSION_MANUAL.ruleId),
    }),
  }),
})

builder.objectFields(Application, (t) => ({
  reviews: t.field({
    type: [ApplicationReview],
    description: 'The reviews that have begun, in their order (ADM-2).',
    resolve: ({ id }, _args, { loaders }) => loaders.applicationReviews.reviewsOfApplication.load(id),
  }),
  refusal: t.field({
    type: ApplicationRefusal,
    nullable: true,
    description: 'Why it was refused; null unless it was (ADM-5).',
    resolve: async ({ id, state }: ApplicationRow, _args, { loaders }) => {
      if (state !== 'REFUSED') return null
      const [reasons, steps] = await Promise.all([
        loaders.applicationReviews.reasonsOfApplication.load(id),
        loaders.admission.stepsOfApplication.load(id),
      ])
      return { applicationId: id, reasons, step: steps.at(-1) }
    },
  }),
}))
