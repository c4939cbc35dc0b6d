import { decimalFromMinor } from '../server/kit/money.ts'
import type { Fraction, KpiKind as KpiKindCode, Threshold } from '../server/kpi/kpi.rules.ts'
import { KPIS, shownHundredths, valueState } from '../server/kpi/kpi.rules.ts'
import { builder } from './builder.ts'

export const KpiKind = builder.enumType('KpiKind', {
  description: 'A figure by which the platform measures a supplier (KPI-1 to KPI-4).',
  values: {
    ORDER_FULFILMENT: {
      description:
        'KPI-1, 订单满足率: of the orders paid on the day that the buyer did not cancel, those fulfilled in full from stock. PERCENT.',
    },
    FIRST_INSPECTION: {
      description:
        'KPI-2, 首单质检通过率: of the units inspected, those that passed; trailing 30 days: see `firstInspections`. PERCENT.',
    },
    INVENTORY_TURNOVER: {
      description:
        'KPI-3, 库存周转天数: average units in the warehouses of the platform over average units sold a day from them; trailing 30 days: see `Sku.turnover`. DAYS.',
    },
    RETURN_RATE: {
      description: 'KPI-4, 退货率: of the orders delivered in the calendar month so far, those returned. PERCENT.',
    },
  } as const,
})

const KpiUnit = builder.enumType('KpiUnit', {
  description: 'What a KPI is counted in (KPI-1 to KPI-4).',
  values: {
    PERCENT: { description: 'Per cent: 99.20 is 99.2 %.' },
    DAYS: { description: 'Days of stock, as 45.0 (KPI-3).' },
  } as const,
})

const KpiValueState = builder.enumType('KpiValueState', {
  description: 'Whether the figure of a KPI is a number (KPI-1 to KPI-4).',
  values: {
    FINITE: { description: 'It is: see `value`.' },
    INFINITE: { description: 'Stock, and no sales: above every line (KPI-3).' },
    NOTHING_TO_COUNT: { description: 'There is none: no orders, no inspections, neither stock nor sales.' },
  } as const,
})

export const KpiValue = builder.objectRef<{ kind: KpiKindCode; value: Fraction }>('KpiValue').implement({
  description: 'A figure of a KPI as an exact fraction of whole numbers (KPI-1 to KPI-4).',
  fields: (t) => ({
    state: t.field({
      type: KpiValueState,
      description: 'Whether it is a number.',
      resolve: ({ value }) => valueState(value),
    }),
    numerator: t.field({
      type: 'Decimal',
      description:
        'A whole number: orders fulfilled or returned, units passed, or the sum of the units in stock at the end of each day.',
      resolve: ({ value }) => value.numerator.toString(),
    }),
    denominator: t.field({
      type: 'Decimal',
      description: 'A whole number: orders that count, orders delivered, units inspected, or units sold.',
      resolve: ({ value }) => value.denominator.toString(),
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'numerator / denominator in `unit` (per cent or days), with two decimal places, rounded to the unhealthy side: a value that misses a line never looks as if it met it. Null unless FINITE.',
      resolve: ({ kind, value }) => {
        const hundredths = shownHundredths(kind, value)
        return hundredths === null ? null : decimalFromMinor(hundredths)
      },
    }),
    unit: t.field({
      type: KpiUnit,
      description: 'In what `value` is counted: per cent or days.',
      resolve: ({ kind }) => KPIS[kind].unit,
    }),
  }),
})

const KpiComparison = builder.enumType('KpiComparison', {
  description: 'On which side of a line a figure counts (KPI-1 to KPI-4).',
  values: {
    AT_LEAST: { description: 'The line or more.' },
    BELOW: { description: 'Less than the line; the line itself is not.' },
    AT_MOST: { description: 'The line or less.' },
    ABOVE: { description: 'More than the line; the line itself is not.' },
  } as const,
})

export const KpiThreshold = builder.objectRef<Threshold>('KpiThreshold').implement({
  description: 'A line, and one side of it (KPI-1 to KPI-4).',
  fields: (t) => ({
    comparison: t.expose('comparison', {
      type: KpiComparison,
      description: 'On which side of `value` the line counts.',
    }),
    value: t.field({
      type: 'Decimal',
      description: 'The line in `unit` (per cent or days), with two decimal places.',
      resolve: ({ limit, unit }) => decimalFromMinor(BigInt(unit === 'PERCENT' ? limit : limit * 100)),
    }),
    unit: t.expose('unit', { type: KpiUnit, description: 'In what `value` is counted: per cent or days.' }),
    daysInARow: t.exposeInt('daysInARow', { description: 'Days in a row that it takes; 1 for one.' }),
  }),
})
