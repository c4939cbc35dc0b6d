import type { ApplicationRefusalReasonKind } from '../../prisma/generated/enums.ts'
import type { Bilingual, Label } from './constant.ts'
import type { Provenance } from './provenance.ts'
import { IN_ARTICLE, OURS } from './provenance.ts'

/** ADM-5. */
export const ADMISSION_CODES = {
  AD_403: { ...IN_ARTICLE, code: 'AD-403', ruleId: 'ADM-5', zh: '资质不符', en: 'Qualification mismatch' },
  AD_507: { ...IN_ARTICLE, code: 'AD-507', ruleId: 'ADM-5', zh: '系统对接失败', en: 'System integration failed' },
} as const satisfies Record<string, Label & Provenance & { code: string }>

export type AdmissionCode = keyof typeof ADMISSION_CODES

/** ADM-5: where a refused applicant looks further. */
export const ADMISSION_MANUAL = {
  ...IN_ARTICLE,
  ruleId: 'ADM-5',
  number: 'KB-AD20240301',
  version: 'V2.1',
  zh: '《AliExpress Direct准入问题诊断手册V2.1》',
  en: 'AliExpress Direct: diagnosis of admission problems, V2.1',
} as const

export type RefusalReason = Label &
  Provenance & {
    code: AdmissionCode
    remedy: Bilingual
    /** What the subjects of a reason are. */
    subjects: Bilingual
    /** ADM-4: whether it is one of the three commonest. */
    isCommon: boolean
  }

/** Why an application is refused: a closed catalogue. The first three are those of ADM-4; that other things refuse too, and by which code, is ours [A]. */
export const REFUSAL_REASONS: Record<ApplicationRefusalReasonKind, RefusalReason> = {
  TRADEMARK_NOT_COVERING_MARKET: {
    code: 'AD_403',
    ruleId: 'ADM-4',
    ...IN_ARTICLE,
    isCommon: true,
    zh: '商标未覆盖目标销售国',
    en: 'The trademark does not cover a target market',
    subjects: { zh: '未覆盖的目标销售国', en: 'Target markets without cover' },
    remedy: {
      zh: '在这些国家注册商标(或申请欧盟商标),提交注册证后重新申请;或从目标市场中去掉这些国家。',
      en: 'Register the trademark for these countries, or an EU trademark, and apply again with its certificate; or leave the countries out.',
    },
  },
  VIDEO_WITHOUT_QC_PROCESS: {
    code: 'AD_403',
    ruleId: 'ADM-4',
    ...IN_ARTICLE,
    isCommon: true,
    zh: '工厂视频未展示完整质检流程',
    en: 'The factory video does not show the full QC process',
    subjects: { zh: '视频缺少的内容', en: 'What the video misses' },
    remedy: {
      zh: '重新拍摄工厂视频,拍清仪器校准记录和不良品隔离区,然后重新申请。',
      en: 'Film again, with the calibration records of the instruments and the isolation area for rejects in view, and apply again.',
    },
  },
  ERP_TOO_SLOW: {
    code: 'AD_507',
    ruleId: 'ADM-4',
    ...IN_ARTICLE,
    isCommon: true,
    zh: 'ERP系统无法在时限内响应库存同步请求',
    en: 'The ERP does not answer the inventory sync in time',
    subjects: { zh: '超时的库存查询(应到时间)', en: 'Polls answered too late, by the time they were due' },
    remedy: {
      zh: '让 ERP 在 3,000 毫秒内发完响应的最后一个字节;先用对接测试工具自测 96 次,再重新申请。',
      en: 'Let the ERP send the last byte of each answer within 3,000 ms; rehearse the 96 polls with the review tool and apply again.',
    },
  },
  ERP_ANSWER_WRONG: {
    code: 'AD_507',
    ruleId: 'SYNC-3',
    ...OURS,
    isCommon: false,
    zh: 'ERP系统对库存同步请求的响应有误',
    en: 'The ERP answers the inventory sync wrongly',
    subjects: {
      zh: '响应有误的库存查询(应到时间)',
      en: 'Polls answered wrongly or not at all, by the time they were due',
    },
    remedy: {
      zh: '按每次失败查询的说明修正 ERP;先用对接测试工具自测,再重新申请。',
      en: 'Correct the ERP as the remedy of each failed poll says; rehearse with the review tool and apply again.',
    },
  },
  SUPPLIER_KIND_NOT_ACCEPTED: {
    code: 'AD_403',
    ruleId: 'SUP-1',
    ...OURS,
    isCommon: false,
    zh: '不是具备认证的制造商,也不是拥有自主品牌的贸易商',
    en: 'Neither a certified manufacturer nor a brand-owning trader',
    subjects: { zh: '缺少的资质', en: 'What is missing' },
    remedy: {
      zh: '取得 ISO9001 或 BSCI 认证(制造商),或拥有 R 标或 TM 标(贸易商),然后重新申请。',
      en: 'Obtain ISO 9001 or BSCI as a manufacturer, or an R or TM mark as a trader, and apply again.',
    },
  },
  PROFILE_DOES_NOT_FIT: {
    code: 'AD_403',
    ruleId: 'SUP-2',
    ...OURS,
    isCommon: false,
    zh: '不符合平台寻找的供应商类型',
    en: 'Not the kind of supplier that the platform looks for',
    subjects: { zh: '不适用的特征', en: 'Marks of an unfit supplier; none when only no fit holds' },
    remedy: {
      zh: '三类匹配卖家须至少符合一类,且须有自有仓储、质检能力,不以定制化长尾产品为主。情况改变后可重新申请。',
      en: 'One of the three fits must hold, with a warehouse and QC of your own and not mainly customised long-tail goods. Apply again when that has changed.',
    },
  },
  DOCUMENT_NOT_ACCEPTED: {
    code: 'AD_403',
    ruleId: 'ADM-2',
    ...OURS,
    isCommon: false,
    zh: '提交的资料未被认可',
    en: 'A document was not accepted',
    subjects: { zh: '未被认可的资料', en: 'Documents that were not accepted' },
    remedy: {
      zh: '按平台说明更换这些资料,然后重新申请。',
      en: 'Replace these documents as the note of the platform says, and apply again.',
    },
  },
  SAMPLE_FAILED: {
    code: 'AD_403',
    ruleId: 'ADM-2',
    ...OURS,
    isCommon: false,
    zh: '样品飞检未通过',
    en: 'Samples failed the inspection by SGS',
    subjects: { zh: '未通过的商品编码', en: 'Codes of the SKUs that failed' },
    remedy: {
      zh: '改进这些商品,取得合格的 SGS 报告后重新申请。',
      en: 'Improve these goods, have SGS test them again, and apply again with the reports.',
    },
  },
}
