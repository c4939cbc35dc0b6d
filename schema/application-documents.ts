import type { ApplicationDocument as DocumentRow } from '../prisma/generated/client.ts'
import type { MissingPiece, RequirementStatus } from '../server/application-documents/application-documents.rules.ts'
import { requirementStatuses } from '../server/application-documents/application-documents.rules.ts'
import {
  addApplicationDocument,
  DocumentsIncomplete,
  MAX_DOCUMENTS,
  removeApplicationDocument,
  submitApplicationDocuments,
} from '../server/application-documents/application-documents.service.ts'
import type { DocumentKind } from '../server/application-documents/document-facts.ts'
import { DocumentFacts, factsOfKind } from '../server/application-documents/document-facts.ts'
import { missingPieceLabel } from '../server/application-documents/missing-piece-label.ts'
import { businessDayOf } from '../server/kit/business-day.ts'
import type { DocumentRequirement } from '../server/programme/document-requirements.ts'
import { IllegalStep, LimitReached, VersionConflict } from '../server/refusal.ts'
import { Application, APPLICATION_ID, applicationOf, applicationPayload } from './admission.ts'
import {
  ApplicationDocumentContentInput,
  factsOfContent,
  trademarkIdOfContent,
} from './application-document-content.ts'
import { builder } from './builder.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { inTwoLanguages } from './language.ts'
import { ApplicationDocumentKind, ManagementStandard, SgsStandard, VideoContent } from './programme-admission.ts'
import { RefusalInterface, refusals } from './refusals.ts'
import { Trademark } from './trademarks.ts'
import { labelOfField } from './labels.ts'

/** What the document shows, when it is of that kind. */
function factOf<Kind extends DocumentKind>({ facts }: DocumentRow, kind: Kind) {
  return factsOfKind([DocumentFacts.parse(facts)], kind)[0]
}

const ApplicationDocument = builder.objectRef<DocumentRow>('ApplicationDocument').implement({
  description:
    'A document of an application, with what the applicant says that it shows (ADM-3). Fields of other kinds than its own are null.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number within the application, for its removal.' }),
    kind: t.expose('kind', { type: ApplicationDocumentKind, description: 'Which of the documents of ADM-3 it is.' }),
    kindLabel: t.string(labelOfField('ApplicationDocumentKind', 'kind')),
    url: t.exposeString('url', { description: 'Where it is kept; this API keeps no files.' }),
    addedAt: t.expose('addedAt', { type: 'DateTime', description: 'When it was added.' }),
    isStamped: t.boolean({
      nullable: true,
      description: 'BUSINESS_LICENCE: whether it bears the company seal.',
      resolve: (document) => factOf(document, 'BUSINESS_LICENCE')?.isStamped,
    }),
    trademark: t.field({
      type: Trademark,
      nullable: true,
      description: 'TRADEMARK_CERTIFICATE: of which trademark.',
      resolve: ({ trademarkId }, _args, { loaders }) =>
        trademarkId ? loaders.trademarks.byId.load(trademarkId) : null,
    }),
    standard: t.field({
      type: ManagementStandard,
      nullable: true,
      description: 'MANAGEMENT_CERTIFICATE: of which standard.',
      resolve: (document) => factOf(document, 'MANAGEMENT_CERTIFICATE')?.standard,
    }),
    validUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'MANAGEMENT_CERTIFICATE: last day on which it is valid.',
      resolve: (document) => factOf(document, 'MANAGEMENT_CERTIFICATE')?.validUntil,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'BANK_STATEMENT: its first day.',
      resolve: (document) => factOf(document, 'BANK_STATEMENT')?.from,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'BANK_STATEMENT: its last day.',
      resolve: (document) => factOf(document, 'BANK_STATEMENT')?.to,
    }),
    durationSeconds: t.int({
      nullable: true,
      description: 'FACTORY_VIDEO: its length in seconds.',
      resolve: (document) => factOf(document, 'FACTORY_VIDEO')?.durationSeconds,
    }),
    shows: t.field({
      type: [VideoContent],
      nullable: true,
      description: 'FACTORY_VIDEO: what it shows.',
      resolve: (document) => factOf(document, 'FACTORY_VIDEO')?.shows,
    }),
    skuCode: t.string({
      nullable: true,
      description: "SGS_REPORT: the supplier's own code of the SKU to be stocked.",
      resolve: (document) => factOf(document, 'SGS_REPORT')?.skuCode,
    }),
    reportNumber: t.string({
      nullable: true,
      description: 'SGS_REPORT: number of the report.',
      resolve: (document) => factOf(document, 'SGS_REPORT')?.reportNumber,
    }),
    standards: t.field({
      type: [SgsStandard],
      nullable: true,
      description: 'SGS_REPORT: standards under which the SKU passed.',
      resolve: (document) => factOf(document, 'SGS_REPORT')?.standards,
    }),
  }),
})

const MissingPieceKind = builder.enumType('MissingPieceKind', {
  description: 'What the documents lack (ADM-3).',
  values: {
    DOCUMENT: { description: 'There is no such document.' },
    COMPANY_SEAL: { description: 'The business licence does not bear the company seal.' },
    VALID_CERTIFICATE: { description: 'The management certificate is no longer valid.' },
    MONTH: { description: 'The bank statements do not cover a month in full.' },
    VIDEO_LENGTH: { description: 'The factory video is too short.' },
    VIDEO_CONTENT: { description: 'The factory video does not show something.' },
    SGS_SKUS: { description: 'Too few SKUs have SGS reports that count.' },
    SGS_STANDARDS: { description: 'The SGS reports of a SKU have no accepted set of standards in full.' },
  } as const satisfies Record<MissingPiece['kind'], object>,
})

const MissingDocumentPiece = builder.objectRef<MissingPiece>('MissingDocumentPiece').implement({
  description: 'Something that the documents lack, by name (ADM-3).',
  fields: (t) => ({
    kind: t.expose('kind', { type: MissingPieceKind, description: 'What kind of thing.' }),
    label: t.string(inTwoLanguages('What is missing, with its numbers and names.', missingPieceLabel)),
  }),
})

const DocumentRequirementStatus = builder.objectRef<RequirementStatus>('DocumentRequirementStatus').implement({
  description: 'Whether the documents have what one requirement asks for (ADM-3).',
  fields: (t) => ({
    kind: t.field({
      type: ApplicationDocumentKind,
      description: 'The kind of document.',
      resolve: ({ requirement }) => requirement.kind,
    }),
    label: t.string(
      inTwoLanguages('What is asked for.', ({ requirement }: { requirement: DocumentRequirement }) => requirement),
    ),
    ruleId: t.string({ description: 'The rule that asks for it.', resolve: ({ requirement }) => requirement.ruleId }),
    isMet: t.boolean({ description: 'Whether nothing is missing.', resolve: ({ missing }) => missing.length === 0 }),
    missing: t.field({
      type: [MissingDocumentPiece],
      description: 'What is missing, by name.',
      resolve: ({ missing }) => missing,
    }),
  }),
})

builder.objectFields(Application, (t) => ({
  documents: t.field({
    type: [ApplicationDocument],
    description: `Its documents, in the order in which they were added; at most ${MAX_DOCUMENTS}.`,
    resolve: ({ id }, _args, { loaders }) => loaders.admission.documentsOfApplication.load(id),
  }),
  documentRequirements: t.field({
    type: [DocumentRequirementStatus],
    description: 'What is asked for and what is missing: on the day of submission, today until then (ADM-3).',
    resolve: async ({ id }, _args, { loaders, programme, clock }) => {
      const [documents, steps] = await Promise.all([
        loaders.admission.documentsOfApplication.load(id),
        loaders.admission.stepsOfApplication.load(id),
      ])
      const submittedAt = steps.find(({ state }) => state === 'QUALIFICATION_REVIEW')?.at ?? clock.now()
      const facts = documents.map((document) => DocumentFacts.parse(document.facts))
      return requirementStatuses(facts, businessDayOf(submittedAt), programme)
    },
  }),
}))

builder.objectType(DocumentsIncomplete, {
  name: 'DocumentsIncomplete',
  description: 'Documents are missing, or lack something (ADM-3).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    requirements: t.field({
      type: [DocumentRequirementStatus],
      description: 'The requirements that are not met, each with what is missing.',
      resolve: ({ statuses }) => statuses,
    }),
  }),
})

const AddApplicationDocumentPayload = applicationPayload('AddApplicationDocumentPayload', 'The document is added.')

builder.mutationField('addApplicationDocument', (t) =>
  t.fieldWithInput({
    type: AddApplicationDocumentPayload,
    description: `Adds a document while the application is INVITED (ADM-3). A later factory video takes the place of an earlier one. At most ${MAX_DOCUMENTS} (else LimitReached). Errors: INVALID_ID.`,
    ...inputOf('AddApplicationDocument', 'The document, with what its kind asks for (ADM-3).'),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      url: t.input.string({
        required: true,
        description: 'Where the file is kept: an https address of up to 500 characters. This API keeps no files.',
      }),
      content: t.input.field({
        type: ApplicationDocumentContentInput,
        required: true,
        description: 'What the document is and shows. The platform looks at it in the qualification review.',
      }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('AddApplicationDocument', IllegalStep, LimitReached, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { url, content } = input
      const document = { url, facts: factsOfContent(content), trademarkId: trademarkIdOfContent(content) }
      const wanted = { ...applicationOf(input), ...document }
      return { id: await change('addApplicationDocument', input, (made) => addApplicationDocument(made, wanted)) }
    },
  }),
)

const RemoveApplicationDocumentPayload = applicationPayload(
  'RemoveApplicationDocumentPayload',
  'The document is taken away.',
)

builder.mutationField('removeApplicationDocument', (t) =>
  t.fieldWithInput({
    type: RemoveApplicationDocumentPayload,
    description: 'Takes a document away while the application is INVITED. Errors: INVALID_ID.',
    ...inputOf('RemoveApplicationDocument', 'Which document is taken out of its application, by its global id.'),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      number: t.input.int({ required: true, description: 'Number of the document within the application.' }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RemoveApplicationDocument', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...applicationOf(input), number: input.number }
      return { id: await change('removeApplicationDocument', input, (made) => removeApplicationDocument(made, wanted)) }
    },
  }),
)

const SubmitApplicationDocumentsPayload = applicationPayload(
  'SubmitApplicationDocumentsPayload',
  'The documents are submitted; the qualification review begins (ADM-2).',
)

builder.mutationField('submitApplicationDocuments', (t) =>
  t.fieldWithInput({
    type: SubmitApplicationDocumentsPayload,
    description:
      'Hands the documents in: they can not be changed any more, and the first review begins (ADM-2). Whatever is missing is DocumentsIncomplete (ADM-3). Errors: INVALID_ID.',
    ...inputOf(
      'SubmitApplicationDocuments',
      'Of which application the documents go to the first review (ADM-2, ADM-3).',
    ),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('SubmitApplicationDocuments', DocumentsIncomplete, IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => ({
      id: await change('submitApplicationDocuments', input, (made) =>
        submitApplicationDocuments(made, applicationOf(input)),
      ),
    }),
  }),
)
