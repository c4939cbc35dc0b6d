import type { ApplicationRefusalReasonKind as ReasonKind } from '../prisma/generated/enums.ts'
import type { Bilingual, Label } from '../server/programme/constant.ts'
import type {
  DocumentRequirement,
  ManagementStandard as StandardCode,
  SgsStandard as SgsCode,
  VideoContent as ContentCode,
} from '../server/programme/document-requirements.ts'
import {
  ACCEPTED_SGS_STANDARDS,
  DOCUMENT_REQUIREMENTS,
  VIDEO_CONTENTS,
} from '../server/programme/document-requirements.ts'
import { isValidOn } from '../server/programme/programme.ts'
import type { AdmissionCode as Code, RefusalReason } from '../server/programme/refusal-reasons.ts'
import { ADMISSION_CODES, ADMISSION_MANUAL, REFUSAL_REASONS } from '../server/programme/refusal-reasons.ts'
import { builder } from './builder.ts'
import { entriesOf } from '../server/kit/entries.ts'
import { inTwoLanguages } from './language.ts'
import { Programme } from './programme.ts'
import type { Said } from './programme-value.ts'
import { ProgrammeValue, said } from './programme-value.ts'

// What admission asks for and refuses for: the catalogues of ADM-3 to ADM-5.

export const VideoContent = builder.enumType('VideoContent', {
  description: 'What a factory video can show (ADM-3, ADM-4).',
  values: {
    PRODUCTION_LINE: { description: 'The production line, in the picture (ADM-3).' },
    QC_AREA: { description: 'The quality-control area, in the picture (ADM-3).' },
    WAREHOUSE: { description: 'The whole warehouse (ADM-3).' },
    CALIBRATION_RECORDS: { description: 'Calibration records of the instruments (ADM-4).' },
    REJECT_ISOLATION_AREA: { description: 'Isolation area for rejects (ADM-4).' },
  } as const satisfies Record<ContentCode, object>,
})

export const ManagementStandard = builder.enumType('ManagementStandard', {
  description: 'A certificate of which a manufacturer needs one (SUP-1, ADM-3).',
  values: {
    ISO_9001: { description: 'ISO 9001, quality management.' },
    BSCI: { description: 'BSCI, the social standards of a factory (ADM-3).' },
  } as const satisfies Record<StandardCode, object>,
})

export const SgsStandard = builder.enumType('SgsStandard', {
  description: 'A standard under which SGS tests (ADM-3).',
  values: {
    EN_71_1: { description: 'EN 71-1, mechanical and physical properties.' },
    EN_71_2: { description: 'EN 71-2, flammability of toys (ADM-3).' },
    EN_71_3: { description: 'EN 71-3, migration of certain elements.' },
    ASTM_F963: { description: 'ASTM F963, toy safety.' },
  } as const satisfies Record<SgsCode, object>,
})

export const ApplicationDocumentKind = builder.enumType('ApplicationDocumentKind', {
  description: 'A kind of document that admission asks for (ADM-3).',
  values: {
    BUSINESS_LICENCE: { description: 'Scan of the business licence, with the company seal.' },
    TRADEMARK_CERTIFICATE: { description: 'Certificate of a trademark, an R mark preferred.' },
    MANAGEMENT_CERTIFICATE: { description: 'ISO 9001 or BSCI certificate.' },
    BANK_STATEMENT: { description: 'Bank statements of the last months.' },
    FACTORY_VIDEO: { description: 'Video of the factory.' },
    SGS_REPORT: { description: 'Report of SGS on a SKU to be stocked.' },
  } as const,
})

export const AdmissionCode = builder.enumType('AdmissionCode', {
  description: "The platform's codes of a refused application (ADM-5).",
  values: {
    AD_403: { description: 'AD-403: qualification mismatch (资质不符, ADM-5).' },
    AD_507: { description: 'AD-507: system integration failed.' },
  } as const satisfies Record<Code, object>,
})

export const ApplicationRefusalReasonKind = builder.enumType('ApplicationRefusalReasonKind', {
  description: 'Why an application is refused: a closed catalogue (ADM-4).',
  values: {
    TRADEMARK_NOT_COVERING_MARKET: { description: 'The trademark does not cover a target market (ADM-4).' },
    VIDEO_WITHOUT_QC_PROCESS: { description: 'The factory video does not show the full QC process (ADM-4).' },
    ERP_TOO_SLOW: { description: 'The ERP does not answer the inventory sync in time (ADM-4, SYNC-2).' },
    ERP_ANSWER_WRONG: { description: 'The ERP answers the inventory sync wrongly or not at all (SYNC-3, SYNC-5).' },
    SUPPLIER_KIND_NOT_ACCEPTED: { description: 'Neither a certified manufacturer nor a brand-owning trader (SUP-1).' },
    PROFILE_DOES_NOT_FIT: { description: 'Not the kind of supplier that the platform looks for (SUP-2).' },
    DOCUMENT_NOT_ACCEPTED: { description: 'A document was not accepted (ADM-2).' },
    SAMPLE_FAILED: { description: 'Samples failed the inspection by SGS (ADM-2).' },
  } as const satisfies Record<ReasonKind, object>,
})

export const AdmissionManual = builder.objectRef<typeof ADMISSION_MANUAL & Said>('AdmissionManual').implement({
  description: 'The manual that a refusal points to (ADM-5).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    number: t.exposeString('number', { description: "Its number in the platform's knowledge base." }),
    version: t.exposeString('version', { description: 'Its version, as V2.1 (ADM-5).' }),
    title: t.string(inTwoLanguages('The title under which it is published (ADM-5).', (manual: Bilingual) => manual)),
  }),
})

const ProgrammeAdmissionCode = builder.objectRef<Label & Said & { code: string }>('ProgrammeAdmissionCode').implement({
  description: 'A code of a refused application (ADM-5).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    code: t.exposeString('code', { description: 'As the platform writes it: AD-403.' }),
    label: t.string(inTwoLanguages('What the code means, for people (ADM-5).', (code: Label) => code)),
  }),
})

type ReasonRow = RefusalReason & Said & { kind: ReasonKind }

const ProgrammeRefusalReason = builder.objectRef<ReasonRow>('ProgrammeRefusalReason').implement({
  description: 'A reason for which an application is refused (ADM-4).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    kind: t.expose('kind', {
      type: ApplicationRefusalReasonKind,
      description: 'The reason, of the closed catalogue (ADM-4).',
    }),
    code: t.expose('code', { type: AdmissionCode, description: "The platform's code (ADM-5)." }),
    label: t.string(inTwoLanguages('What is wrong, in a sentence for people (ADM-4).', (reason: ReasonRow) => reason)),
    subjects: t.string(
      inTwoLanguages('What the subjects of such a reason are.', ({ subjects }: ReasonRow) => subjects),
    ),
    remedy: t.string(inTwoLanguages('What to do about it.', ({ remedy }: ReasonRow) => remedy)),
    isCommon: t.exposeBoolean('isCommon', { description: 'Whether it is one of the three commonest (ADM-4).' }),
  }),
})

const ProgrammeDocumentRequirement = builder
  .objectRef<DocumentRequirement & Said>('ProgrammeDocumentRequirement')
  .implement({
    description: 'A document that admission asks for (ADM-3).',
    interfaces: [ProgrammeValue],
    fields: (t) => ({
      kind: t.expose('kind', { type: ApplicationDocumentKind, description: 'The kind of document.' }),
      label: t.string(inTwoLanguages('What is asked for.', (requirement: DocumentRequirement) => requirement)),
    }),
  })

type ContentRow = Label & Said & { content: ContentCode }

const ProgrammeVideoContent = builder.objectRef<ContentRow>('ProgrammeVideoContent').implement({
  description:
    'What the factory video has to show. Without what ADM-3 asks for the documents are incomplete, without what ADM-4 asks for the application is refused.',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    content: t.expose('content', { type: VideoContent, description: 'The thing to show.' }),
    label: t.string(inTwoLanguages('What is to be seen, for people (ADM-3, ADM-4).', (content: ContentRow) => content)),
  }),
})

builder.objectFields(Programme, (t) => ({
  admissionCodes: t.field({
    type: [ProgrammeAdmissionCode],
    description: 'Codes of a refused application (ADM-5).',
    resolve: () => Object.values(ADMISSION_CODES).map((code) => said(code, code.ruleId)),
  }),
  refusalReasons: t.field({
    type: [ProgrammeRefusalReason],
    description: 'Reasons for which an application is refused, the three commonest first (ADM-4).',
    resolve: () => entriesOf(REFUSAL_REASONS).map(([kind, reason]) => said({ ...reason, kind }, reason.ruleId)),
  }),
  admissionManual: t.field({
    type: AdmissionManual,
    description: 'The manual that a refusal points to (ADM-5).',
    resolve: () => said(ADMISSION_MANUAL, ADMISSION_MANUAL.ruleId),
  }),
  documentRequirements: t.field({
    type: [ProgrammeDocumentRequirement],
    description: 'Documents that admission asks for on the day (ADM-3).',
    resolve: ({ asOf }) =>
      DOCUMENT_REQUIREMENTS.filter(({ validFrom }) => isValidOn(validFrom, asOf)).map((one) => said(one, one.ruleId)),
  }),
  videoContents: t.field({
    type: [ProgrammeVideoContent],
    description: 'What the factory video has to show (ADM-3, ADM-4).',
    resolve: () => entriesOf(VIDEO_CONTENTS).map(([content, row]) => said({ ...row, content }, row.ruleId)),
  }),
  acceptedSgsStandards: t.field({
    type: t.listRef(t.listRef(SgsStandard)),
    description: 'Sets of standards; the SGS reports of a SKU count when they have one of the sets in full (ADM-3).',
    resolve: () => ACCEPTED_SGS_STANDARDS.map((standards) => [...standards]),
  }),
}))
