import type { SupplierKind } from '../../prisma/generated/enums.ts'
import type { Label } from './constant.ts'
import type { Provenance } from './provenance.ts'
import { IN_ARTICLE } from './provenance.ts'

// Whom the platform takes and whom it looks for (SUP-1, SUP-2), as the source words it.

// Open to Chinese suppliers since 2023 Q2, to the quarter.
const OPEN_TO_CHINA = { ...IN_ARTICLE, validFrom: '2023-04-01' } as const

/** SUP-1. */
export const SUPPLIER_KINDS = {
  CERTIFIED_MANUFACTURER: {
    ...OPEN_TO_CHINA,
    ruleId: 'SUP-1',
    zh: '具备ISO9001或BSCI认证的制造商',
    en: 'Manufacturer with ISO 9001 or BSCI',
  },
  BRAND_OWNING_TRADER: {
    ...OPEN_TO_CHINA,
    ruleId: 'SUP-1',
    zh: '拥有自主品牌(R标或TM标)的贸易商',
    en: 'Trader that owns a brand (R or TM mark)',
  },
} as const satisfies Record<SupplierKind, Label & Provenance>

/** SUP-2: one of them is enough. */
export const SUPPLIER_FITS = {
  SOURCE_FACTORY: {
    ...IN_ARTICLE,
    ruleId: 'SUP-2',
    zh: '具备稳定产能与品控能力的源头工厂',
    en: 'Source factory with stable capacity and QC',
  },
  CERTIFIED_BRAND: {
    ...IN_ARTICLE,
    ruleId: 'SUP-2',
    zh: '持有欧盟EPR注册号、已完成CE/FCC/UKCA认证的品牌方',
    en: 'Brand with an EU EPR number and CE, FCC or UKCA',
  },
  INTEGRATED_EXPORTER: {
    ...IN_ARTICLE,
    ruleId: 'SUP-2',
    zh: '已实现ERP系统标准化、支持API实时对接的中型外贸企业',
    en: 'Mid-size exporter whose standardised ERP integrates by API in real time',
  },
} as const satisfies Record<string, Label & Provenance>

export type SupplierFitKind = keyof typeof SUPPLIER_FITS

/** What a fit can ask for. */
export const FIT_CONDITIONS = {
  STABLE_CAPACITY: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: '稳定产能', en: 'Stable capacity' },
  QUALITY_CONTROL: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: '品控能力', en: 'Quality control' },
  EXPORT_VOLUME: {
    ...IN_ARTICLE,
    ruleId: 'SUP-2',
    zh: '年出口额≥500万美元',
    en: 'Exports of at least USD 5,000,000 a year',
  },
  OEM_ODM_EXPERIENCE: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: 'OEM/ODM经验', en: 'OEM or ODM experience' },
  EU_EPR_NUMBER: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: '欧盟EPR注册号', en: 'EU EPR number' },
  CONFORMITY_MARK: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: 'CE/FCC/UKCA认证', en: 'CE, FCC or UKCA' },
  FITTING_CATEGORY: {
    ...IN_ARTICLE,
    ruleId: 'SUP-2',
    zh: '消费电子、家居园艺或汽配类目',
    en: 'Consumer electronics, home and garden, or car parts',
  },
  MID_SIZE: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: '中型外贸企业', en: 'Mid-size exporter' },
  STANDARDISED_ERP: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: 'ERP系统标准化', en: 'Standardised ERP' },
  STOCK_BY_API: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: 'API实时对接库存', en: 'Stock by API in real time' },
  ORDERS_BY_API: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: 'API实时对接订单', en: 'Orders by API in real time' },
} as const satisfies Record<string, Label & Provenance>

export type FitCondition = keyof typeof FIT_CONDITIONS

/** SUP-2: what each fit asks for, all of it together. */
export const CONDITIONS_OF_FIT = {
  SOURCE_FACTORY: ['STABLE_CAPACITY', 'QUALITY_CONTROL', 'EXPORT_VOLUME', 'OEM_ODM_EXPERIENCE'],
  CERTIFIED_BRAND: ['EU_EPR_NUMBER', 'CONFORMITY_MARK', 'FITTING_CATEGORY'],
  INTEGRATED_EXPORTER: ['MID_SIZE', 'STANDARDISED_ERP', 'STOCK_BY_API', 'ORDERS_BY_API'],
} as const satisfies Record<SupplierFitKind, readonly FitCondition[]>

export type ConditionOfFit<Kind extends SupplierFitKind> = (typeof CONDITIONS_OF_FIT)[Kind][number]

/** SUP-2: one of them is too much, whatever fits. */
export const UNFIT_MARKS = {
  NO_OWN_WAREHOUSE: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: '无自有仓储', en: 'No warehouse of its own' },
  NO_QUALITY_CONTROL: { ...IN_ARTICLE, ruleId: 'SUP-2', zh: '无质检能力', en: 'No quality control' },
  CUSTOMISED_LONG_TAIL: {
    ...IN_ARTICLE,
    ruleId: 'SUP-2',
    zh: '主营定制化长尾产品',
    en: 'Mainly customised long-tail goods',
  },
} as const satisfies Record<string, Label & Provenance>

export type UnfitMark = keyof typeof UNFIT_MARKS
