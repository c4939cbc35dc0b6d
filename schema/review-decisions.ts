import {
  decideIntegrationTest,
  decideQualificationReview,
  decideSampleInspection,
  IntegrationTestRunning,
  MAX_SAMPLES,
} from '../server/application-reviews/application-reviews.service.ts'
import { IllegalStep, VersionConflict } from '../server/refusal.ts'
import { APPLICATION_ID, applicationOf, applicationPayload, NOTE } from './admission.ts'
import { builder } from './builder.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { RefusalInterface, refusals } from './refusals.ts'

// The platform decides the three reviews, one after another (ADM-2).

const DECIDED = 'The review is decided: see `state`, and `refusal` when it was refused.'

const DecideQualificationReviewPayload = applicationPayload('DecideQualificationReviewPayload', DECIDED)

builder.mutationField('decideQualificationReview', (t) =>
  t.fieldWithInput({
    type: DecideQualificationReviewPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: decides the first review. It is refused with AD-403 when a target market has no trademark cover, when the factory video misses the full QC process, or for a document that is not accepted (ADM-4); else the sample inspection begins. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('DecideQualificationReview', 'Which application the platform decides on, and how (ADM-2).'),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      refusedDocuments: t.input.intList({
        description: 'Numbers of documents that do not show what they should; one is enough for a refusal.',
      }),
      note: t.input.string(NOTE),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('DecideQualificationReview', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { refusedDocuments, note = null } = input
      const wanted = { ...applicationOf(input), refusedDocuments: refusedDocuments ?? [], note }
      return { id: await change('decideQualificationReview', input, (made) => decideQualificationReview(made, wanted)) }
    },
  }),
)

const SampleInput = builder.inputType('SampleInput', {
  description: 'What SGS found about one random sample (ADM-2).',
  fields: (t) => ({
    skuCode: t.string({ required: true, description: "The supplier's own code of the SKU, 1 to 64 characters." }),
    reportNumber: t.string({ required: true, description: 'Number of the report, 1 to 64 characters.' }),
    isPassed: t.boolean({ required: true, description: 'Whether the sample passed the inspection by SGS (ADM-2).' }),
    finding: t.string({
      description: 'What was wrong, 1 to 500 characters: needed for one that failed, and only then.',
    }),
  }),
})

const DecideSampleInspectionPayload = applicationPayload('DecideSampleInspectionPayload', DECIDED)

builder.mutationField('decideSampleInspection', (t) =>
  t.fieldWithInput({
    type: DecideSampleInspectionPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: decides the second review by what SGS found about samples that the platform drew at random. One that failed refuses with AD-403; else the integration test begins (ADM-2). Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('DecideSampleInspection', 'Of which application, and what SGS found.'),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      samples: t.input.field({
        type: [SampleInput],
        required: true,
        description: `1 to ${MAX_SAMPLES} samples, each SKU once.`,
      }),
      note: t.input.string(NOTE),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('DecideSampleInspection', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const samples = input.samples.map((sample) => ({ ...sample, finding: sample.finding ?? null }))
      const wanted = { ...applicationOf(input), samples, note: input.note ?? null }
      return { id: await change('decideSampleInspection', input, (made) => decideSampleInspection(made, wanted)) }
    },
  }),
)

builder.objectType(IntegrationTestRunning, {
  name: 'IntegrationTestRunning',
  description: 'The day of polls is not over (SYNC-4).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    pollsDone: t.exposeInt('pollsDone', { description: 'Polls judged since the test began.' }),
    pollsNeeded: t.exposeInt('pollsNeeded', { description: 'Polls that the test takes: 96 [A] (SYNC-4).' }),
  }),
})

const DecideIntegrationTestPayload = applicationPayload('DecideIntegrationTestPayload', DECIDED)

builder.mutationField('decideIntegrationTest', (t) =>
  t.fieldWithInput({
    type: DecideIntegrationTestPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: decides the third review by the polls since it began (SYNC-4). One that failed refuses with AD-507 and lists every one that did; else the applicant is admitted. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('DecideIntegrationTest', 'Of which application the integration test is decided by its polls (SYNC-4).'),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      note: t.input.string(NOTE),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('DecideIntegrationTest', IllegalStep, IntegrationTestRunning, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...applicationOf(input), note: input.note ?? null }
      return { id: await change('decideIntegrationTest', input, (made) => decideIntegrationTest(made, wanted)) }
    },
  }),
)
