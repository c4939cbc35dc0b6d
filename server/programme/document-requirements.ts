import type { ApplicationDocumentKind } from '../../prisma/generated/enums.ts'
import type { Bilingual, Label } from './constant.ts'
import type { Provenance } from './provenance.ts'
import { IN_ARTICLE } from './provenance.ts'

/** What the factory video can show. ADM-3 asks for the first three, ADM-4 for the rest of the QC process. */
export const VIDEO_CONTENTS = {
  PRODUCTION_LINE: { ...IN_ARTICLE, ruleId: 'ADM-3', zh: '生产线', en: 'Production line' },
  QC_AREA: { ...IN_ARTICLE, ruleId: 'ADM-3', zh: '质检区', en: 'Quality-control area' },
  WAREHOUSE: { ...IN_ARTICLE, ruleId: 'ADM-3', zh: '仓库全景', en: 'The whole warehouse' },
  CALIBRATION_RECORDS: {
    ...IN_ARTICLE,
    ruleId: 'ADM-4',
    zh: '仪器校准记录',
    en: 'Calibration records of the instruments',
  },
  REJECT_ISOLATION_AREA: { ...IN_ARTICLE, ruleId: 'ADM-4', zh: '不良品隔离区', en: 'Isolation area for rejects' },
} as const satisfies Record<string, Label & Provenance>

export type VideoContent = keyof typeof VIDEO_CONTENTS

/** ADM-3, SUP-1. */
export const MANAGEMENT_STANDARDS = {
  ISO_9001: { zh: 'ISO9001 质量管理体系认证', en: 'ISO 9001, quality management' },
  BSCI: { zh: 'BSCI 商业社会标准认证', en: 'BSCI, social standards' },
} as const satisfies Record<string, Bilingual>

export type ManagementStandard = keyof typeof MANAGEMENT_STANDARDS

/** ADM-3: an SGS report counts under EN 71-1, -2 and -3 together [A], or under ASTM F963. */
export const SGS_STANDARDS = {
  EN_71_1: { zh: 'EN71-1 机械与物理性能', en: 'EN 71-1, mechanical and physical properties' },
  EN_71_2: { zh: 'EN71-2 易燃性能', en: 'EN 71-2, flammability' },
  EN_71_3: { zh: 'EN71-3 特定元素迁移', en: 'EN 71-3, migration of certain elements' },
  ASTM_F963: { zh: 'ASTM F963 玩具安全', en: 'ASTM F963, toy safety' },
} as const satisfies Record<string, Bilingual>

export type SgsStandard = keyof typeof SGS_STANDARDS

/** Sets of standards of which a SKU must have one in full. */
export const ACCEPTED_SGS_STANDARDS: readonly (readonly SgsStandard[])[] = [
  ['EN_71_1', 'EN_71_2', 'EN_71_3'],
  ['ASTM_F963'],
]

export type DocumentRequirement = Label & Provenance & { kind: ApplicationDocumentKind }

/** ADM-3, in the order of the source. */
export const DOCUMENT_REQUIREMENTS: readonly DocumentRequirement[] = [
  required('BUSINESS_LICENCE', '加盖公章的营业执照副本扫描件', 'Scan of the business licence, with the company seal'),
  required('TRADEMARK_CERTIFICATE', '商标注册证(R标优先)', 'Trademark certificate, an R mark preferred'),
  required('MANAGEMENT_CERTIFICATE', 'ISO9001/BSCI认证证书', 'ISO 9001 or BSCI certificate'),
  required('BANK_STATEMENT', '近6个月银行流水(证明资金实力)', 'Bank statements of the last 6 months'),
  required(
    'FACTORY_VIDEO',
    '工厂实拍视频(含生产线、质检区、仓库全景,时长≥3分钟)',
    'Factory video of at least 3 minutes that shows production line, QC area and warehouse',
  ),
  {
    ...required(
      'SGS_REPORT',
      '至少3款拟入仓商品的SGS检测报告(依据EN71-1/2/3或ASTM F963标准)',
      'SGS reports for at least 3 of the SKUs to be stocked, under EN 71-1/2/3 or ASTM F963',
    ),
    validFrom: '2024-01-01',
  },
]

function required(kind: ApplicationDocumentKind, zh: string, en: string): DocumentRequirement {
  return { kind, ruleId: 'ADM-3', zh, en, ...IN_ARTICLE }
}
