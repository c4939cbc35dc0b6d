import type { Bilingual, Label } from './constant.ts'
import type { ConstantName } from './constants.ts'

/** One KPI: which constants are its healthy value and its threshold, and what follows beyond that. */
export type KpiThreshold = Label & {
  healthy: ConstantName
  /** Whether more is better. */
  isHigherBetter: boolean
  threshold: ConstantName
  /** Days in a row beyond the threshold; null: at once. */
  daysInARow: ConstantName | null
  consequence: Bilingual
}

/** KPI-1 to KPI-4. */
export const KPI_THRESHOLDS: readonly KpiThreshold[] = [
  {
    ruleId: 'KPI-1',
    zh: '订单满足率',
    en: 'Order fulfilment rate',
    healthy: 'fulfilmentHealthy',
    isHigherBetter: true,
    threshold: 'fulfilmentWarning',
    daysInARow: 'fulfilmentWarningDays',
    consequence: { zh: '触发预警', en: 'A warning' },
  },
  {
    ruleId: 'KPI-2',
    zh: '首单质检通过率',
    en: 'First-inspection pass rate',
    healthy: 'firstInspectionHealthy',
    isHigherBetter: true,
    threshold: 'firstInspectionSuspension',
    daysInARow: null,
    consequence: { zh: '暂停上新', en: 'New listings are suspended' },
  },
  {
    ruleId: 'KPI-3',
    zh: '库存周转天数',
    en: 'Inventory turnover days',
    healthy: 'turnoverHealthyDays',
    isHigherBetter: false,
    threshold: 'turnoverReminderDays',
    daysInARow: null,
    consequence: { zh: '自动触发清仓提醒', en: 'A clearance reminder, for each SKU' },
  },
  {
    ruleId: 'KPI-4',
    zh: '退货率',
    en: 'Return rate',
    healthy: 'returnRateHealthy',
    isHigherBetter: false,
    threshold: 'returnRateHealthy',
    daysInARow: null,
    consequence: {
      zh: '超出部分由卖家承担翻新/销毁成本',
      en: 'The supplier bears refurbishing or destruction of the part above',
    },
  },
]

/** Figures that are shown for comparison and never computed with (CMP-1), and the averages beside them. */
export const REFERENCE_FIGURES: readonly ConstantName[] = [
  'overseasWarehouseSavedMin',
  'overseasWarehouseSavedMax',
  'returnRateBelowSector',
  'badgeClickRateGain',
  'searchWeightGain',
  'gmvConversionTimes',
  'coldStartAverage',
  'compliantImagesClickRateGain',
  'compliantImagesAddToCartGain',
]
