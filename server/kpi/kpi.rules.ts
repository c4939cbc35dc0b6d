import type { KpiAlertKind } from '../../prisma/generated/enums.ts'
import type { Bilingual, Label } from '../programme/constant.ts'
import type { ConstantName } from '../programme/constants.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'

// KPI-1 to KPI-4: what each is, and on which side of its lines a value lies. Values are fractions of whole numbers, so that
// 98.0 % is 98.0 % and not 0.9799999.

export const KPI_KINDS = ['ORDER_FULFILMENT', 'FIRST_INSPECTION', 'INVENTORY_TURNOVER', 'RETURN_RATE'] as const
export type KpiKind = (typeof KPI_KINDS)[number]

/** The exact value numerator / denominator. */
export type Fraction = { numerator: bigint; denominator: bigint }

export const NOTHING: Fraction = { numerator: 0n, denominator: 0n }

export type KpiUnit = 'PERCENT' | 'DAYS'

/** One side of a line: `AT_LEAST` and `AT_MOST` have the line itself in it, the others do not. */
export type Comparison = 'AT_LEAST' | 'BELOW' | 'AT_MOST' | 'ABOVE'

/** `limit` is in basis points for PERCENT and in days for DAYS; `daysInARow` are needed on that side of it. */
export type Threshold = { comparison: Comparison; limit: number; unit: KpiUnit; daysInARow: number }

type KpiDefinition = {
  label: Label
  unit: KpiUnit
  healthy: { comparison: Comparison; constant: ConstantName }
  consequence: {
    comparison: Comparison
    constant: ConstantName
    /** Days in a row on that side that it takes; null: one. */
    daysInARow: ConstantName | null
    alertKind: KpiAlertKind
    label: Bilingual
  }
}

export const KPIS: Record<KpiKind, KpiDefinition> = {
  ORDER_FULFILMENT: {
    label: { ruleId: 'KPI-1', zh: '订单满足率', en: 'Order fulfilment rate' },
    unit: 'PERCENT',
    healthy: { comparison: 'AT_LEAST', constant: 'fulfilmentHealthy' },
    consequence: {
      comparison: 'BELOW',
      constant: 'fulfilmentWarning',
      daysInARow: 'fulfilmentWarningDays',
      alertKind: 'FULFILMENT_WARNING',
      label: { zh: '预警', en: 'Warning' },
    },
  },
  FIRST_INSPECTION: {
    label: { ruleId: 'KPI-2', zh: '首单质检通过率', en: 'First-inspection pass rate' },
    unit: 'PERCENT',
    healthy: { comparison: 'AT_LEAST', constant: 'firstInspectionHealthy' },
    consequence: {
      comparison: 'BELOW',
      constant: 'firstInspectionSuspension',
      daysInARow: null,
      alertKind: 'NEW_LISTINGS_SUSPENDED',
      label: { zh: '暂停上新', en: 'New listings suspended' },
    },
  },
  INVENTORY_TURNOVER: {
    label: { ruleId: 'KPI-3', zh: '库存周转天数', en: 'Inventory turnover days' },
    unit: 'DAYS',
    healthy: { comparison: 'AT_MOST', constant: 'turnoverHealthyDays' },
    consequence: {
      comparison: 'ABOVE',
      constant: 'turnoverReminderDays',
      daysInARow: null,
      alertKind: 'CLEARANCE_REMINDER',
      label: { zh: '清仓提醒', en: 'Clearance reminder' },
    },
  },
  RETURN_RATE: {
    label: { ruleId: 'KPI-4', zh: '退货率', en: 'Return rate' },
    unit: 'PERCENT',
    healthy: { comparison: 'AT_MOST', constant: 'returnRateHealthy' },
    consequence: {
      comparison: 'ABOVE',
      constant: 'returnRateHealthy',
      daysInARow: null,
      alertKind: 'RETURN_RATE_EXCEEDED',
      label: { zh: '超出部分由卖家承担翻新/销毁成本', en: 'The part above is charged to the supplier' },
    },
  },
}

/** The KPI whose consequence an alert is. */
export const KPI_OF_ALERT: Record<KpiAlertKind, KpiKind> = {
  FULFILMENT_WARNING: 'ORDER_FULFILMENT',
  NEW_LISTINGS_SUSPENDED: 'FIRST_INSPECTION',
  CLEARANCE_REMINDER: 'INVENTORY_TURNOVER',
  RETURN_RATE_EXCEEDED: 'RETURN_RATE',
}

export function healthyThreshold(kind: KpiKind, programme: Programme): Threshold {
  const { unit, healthy } = KPIS[kind]
  return { comparison: healthy.comparison, limit: valueOf(programme, healthy.constant), unit, daysInARow: 1 }
}

export function consequenceThreshold(kind: KpiKind, programme: Programme): Threshold {
  const { unit, consequence } = KPIS[kind]
  const daysInARow = consequence.daysInARow === null ? 1 : valueOf(programme, consequence.daysInARow)
  return { comparison: consequence.comparison, limit: valueOf(programme, consequence.constant), unit, daysInARow }
}

export type ValueState = 'NOTHING_TO_COUNT' | 'FINITE' | 'INFINITE'

/** KPI-3: stock without sales is infinite, not zero. */
export function valueState({ numerator, denominator }: Fraction): ValueState {
  if (denominator > 0n) return 'FINITE'
  return numerator > 0n ? 'INFINITE' : 'NOTHING_TO_COUNT'
}

/** Whether the value lies on that side of the line; an infinite one is above every line. False when nothing is to count. */
export function isWithin(value: Fraction, { comparison, limit, unit }: Threshold): boolean {
  if (valueState(value) === 'NOTHING_TO_COUNT') return false
  const left = value.numerator * scaleOf(unit)
  const right = BigInt(limit) * value.denominator
  switch (comparison) {
    case 'AT_LEAST':
      return left >= right
    case 'BELOW':
      return left < right
    case 'AT_MOST':
      return left <= right
    case 'ABOVE':
      return left > right
  }
}

/** What a limit is counted in: 1 is 10,000 basis points. */
function scaleOf(unit: KpiUnit): bigint {
  return unit === 'PERCENT' ? 10_000n : 1n
}

/**
 * The value in hundredths of its unit (of a percent, of a day); null unless finite. Rounded to the unhealthy side, so that
 * 97.999 % is not shown as 98.00 % while it counts as below.
 */
export function shownHundredths(kind: KpiKind, value: Fraction): bigint | null {
  if (value.denominator === 0n) return null
  const hundredths = value.numerator * (KPIS[kind].unit === 'PERCENT' ? 10_000n : 100n)
  const roundsUp = KPIS[kind].healthy.comparison === 'AT_MOST'
  return (hundredths + (roundsUp ? value.denominator - 1n : 0n)) / value.denominator
}
