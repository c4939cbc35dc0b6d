import { z } from 'zod'
import { Day, event } from './event-shape.ts'
import { SkuCode } from './inventory-query.ts'

// KPI-1 to KPI-4 as the platform computes them, and their consequences.

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER)

/** An exact value: a denominator of 0 is nothing to count, or, with a numerator above 0, infinite (KPI-3). */
const fraction = z.object({ numerator: count, denominator: count })

/** What a KPI on the wrong side of its line brings. */
export const KPI_ALERT_KINDS = [
  'FULFILMENT_WARNING',
  'NEW_LISTINGS_SUSPENDED',
  'CLEARANCE_REMINDER',
  'RETURN_RATE_EXCEEDED',
] as const
export type KpiAlertKind = (typeof KPI_ALERT_KINDS)[number]
const kind = z.enum(KPI_ALERT_KINDS).describe('Which consequence.')
const skuCode = SkuCode.nullable().describe('KPI-3: the SKU to clear; null for the others.')

export const KpiEvent = z.discriminatedUnion('type', [
  event('kpis_reported', 'A business day (Asia/Shanghai) has ended: the KPIs as they are then.', {
    day: Day.describe('The day that ended.'),
    order_fulfilment: fraction.describe('KPI-1: orders fulfilled in full, of those that count, of the day.'),
    first_inspection: fraction.describe('KPI-2: units passed, of those inspected, of the trailing 30 days.'),
    inventory_turnover: fraction.describe('KPI-3: unit-days in stock by units sold, of the trailing 30 days.'),
    return_rate: fraction.describe('KPI-4: orders returned, of those delivered, of the month so far.'),
  }),
  event('kpi_alert_raised', 'A consequence begins to hold.', {
    kind,
    sku_code: skuCode,
    value: fraction.describe('The value that raised it.'),
    line: z.number().describe('The line it is on the wrong side of: a share (0.98), or days (KPI-3).'),
  }),
  event('kpi_alert_cleared', 'A consequence holds no longer.', { kind, sku_code: skuCode }),
])
export type KpiEvent = z.infer<typeof KpiEvent>
