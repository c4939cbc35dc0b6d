import type {
  Actor,
  ApplicationActor,
  ApplicationDocumentKind,
  ApplicationReviewKind,
  ApplicationState,
  ReviewVerdict,
} from '../../prisma/generated/enums.ts'
import type { MissingPiece } from '../application-documents/application-documents.rules.ts'
import type { Bilingual } from '../programme/constant.ts'
import {
  DOCUMENT_REQUIREMENTS,
  MANAGEMENT_STANDARDS,
  SGS_STANDARDS,
  VIDEO_CONTENTS,
} from '../programme/document-requirements.ts'
import { ADMISSION_CODES, REFUSAL_REASONS } from '../programme/refusal-reasons.ts'
import { FIT_CONDITIONS, SUPPLIER_FITS, SUPPLIER_KINDS, UNFIT_MARKS } from '../programme/supplier-fit.ts'

// ADM-1 to ADM-5, SUP-1, SUP-2: what an applicant's console shows.

const APPLICATION_STATE: Record<ApplicationState, Bilingual> = {
  FORM_SUBMITTED: { zh: '已提交意向表', en: 'Intention form submitted' },
  INVITED: { zh: '已获定向邀约', en: 'Invited' },
  QUALIFICATION_REVIEW: { zh: '资质初审中', en: 'Qualification review' },
  SAMPLE_INSPECTION: { zh: '样品飞检中', en: 'Sample inspection' },
  INTEGRATION_TEST: { zh: '系统对接测试中', en: 'System integration test' },
  ADMITTED: { zh: '已准入', en: 'Admitted' },
  REFUSED: { zh: '审核驳回', en: 'Refused' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
}

const APPLICATION_REVIEW_KIND: Record<ApplicationReviewKind, Bilingual> = {
  QUALIFICATION: { zh: '资质初审', en: 'Qualification review' },
  SAMPLE_INSPECTION: { zh: '样品飞检', en: 'Sample inspection' },
  INTEGRATION_TEST: { zh: '系统对接测试', en: 'System integration test' },
}

const REVIEW_VERDICT: Record<ReviewVerdict, Bilingual> = {
  PASSED: { zh: '通过', en: 'Passed' },
  REFUSED: { zh: '驳回', en: 'Refused' },
}

const APPLICATION_ACTOR: Record<ApplicationActor, Bilingual> = {
  APPLICANT: { zh: '申请方', en: 'Applicant' },
  PLATFORM: { zh: '平台', en: 'Platform' },
}

const ACTOR: Record<Actor, Bilingual> = {
  SUPPLIER: { zh: '供应商', en: 'Supplier' },
  PLATFORM: { zh: '平台', en: 'Platform' },
}

const MISSING_PIECE_KIND: Record<MissingPiece['kind'], Bilingual> = {
  DOCUMENT: { zh: '资料未提交', en: 'Document not submitted' },
  COMPANY_SEAL: { zh: '未加盖公章', en: 'No company seal' },
  VALID_CERTIFICATE: { zh: '证书已过期', en: 'Certificate expired' },
  MONTH: { zh: '银行流水缺月', en: 'Month of bank statements missing' },
  VIDEO_LENGTH: { zh: '视频时长不足', en: 'Video too short' },
  VIDEO_CONTENT: { zh: '视频内容缺失', en: 'Content of the video missing' },
  SGS_SKUS: { zh: 'SGS报告款数不足', en: 'Too few SKUs with SGS reports' },
  SGS_STANDARDS: { zh: 'SGS报告标准不全', en: 'Standards of an SGS report incomplete' },
}

export const ADMISSION_LABELS = {
  Actor: ACTOR,
  AdmissionCode: ADMISSION_CODES,
  ApplicationActor: APPLICATION_ACTOR,
  ApplicationDocumentKind: documentLabels(),
  ApplicationRefusalReasonKind: REFUSAL_REASONS,
  ApplicationReviewKind: APPLICATION_REVIEW_KIND,
  ApplicationState: APPLICATION_STATE,
  ConformityMark: {
    CE: { zh: 'CE认证(欧盟)', en: 'CE (European Union)' },
    FCC: { zh: 'FCC认证(美国)', en: 'FCC (United States)' },
    UKCA: { zh: 'UKCA认证(英国)', en: 'UKCA (United Kingdom)' },
  },
  ManagementStandard: MANAGEMENT_STANDARDS,
  MissingPieceKind: MISSING_PIECE_KIND,
  ReviewVerdict: REVIEW_VERDICT,
  SgsStandard: SGS_STANDARDS,
  SupplierFitCondition: FIT_CONDITIONS,
  SupplierFitKind: SUPPLIER_FITS,
  SupplierKind: SUPPLIER_KINDS,
  UnfitMark: UNFIT_MARKS,
  VideoContent: VIDEO_CONTENTS,
} as const

/** The requirements are a list, in the order of the source; by kind they are labels. */
function documentLabels(): Record<ApplicationDocumentKind, Bilingual> {
  return {
    BUSINESS_LICENCE: requiredLabel('BUSINESS_LICENCE'),
    TRADEMARK_CERTIFICATE: requiredLabel('TRADEMARK_CERTIFICATE'),
    MANAGEMENT_CERTIFICATE: requiredLabel('MANAGEMENT_CERTIFICATE'),
    BANK_STATEMENT: requiredLabel('BANK_STATEMENT'),
    FACTORY_VIDEO: requiredLabel('FACTORY_VIDEO'),
    SGS_REPORT: requiredLabel('SGS_REPORT'),
  }
}

function requiredLabel(kind: ApplicationDocumentKind): Bilingual {
  const required = DOCUMENT_REQUIREMENTS.find((one) => one.kind === kind)
  if (!required) throw new Error(`no requirement of ${kind}`)
  return { zh: required.zh, en: required.en }
}
