import { z } from 'zod'
import { Cents, event, Units } from './event-shape.ts'

// The monthly settlement (FEE-1 to FEE-8).

export const FEE_KINDS = [
  'COMMISSION',
  'SERVICE_FEE',
  'HANDLING',
  'TRUNK',
  'LOCAL_DELIVERY',
  'DUTY_PREPAYMENT',
  'RETURN_REFURBISHING',
  'RETURN_DESTRUCTION',
] as const
export type FeeKind = (typeof FEE_KINDS)[number]

export const FeeEvent = z.discriminatedUnion('type', [
  event('fee_statement_closed', 'A month (Asia/Shanghai) has ended: what the supplier pays for it.', {
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be YYYY-MM')
      .describe('The month that ended.'),
    orders_delivered: Units.describe('KPI-4: orders delivered in the month.'),
    orders_returned: Units.describe('Those of them that have come back so far.'),
    return_allowance: Units.describe('FEE-6: so many of them may come back at no cost: 2.5 %, in whole orders.'),
    totals: z
      .array(
        z.object({
          kind: z.enum(FEE_KINDS).describe('Which fee.'),
          currency: z.enum(['EUR', 'CNY']).describe('None is added to another.'),
          amount_cents: Cents.describe('The sum of the rounded lines, in minor units.'),
          line_count: Units.min(1).describe('So many lines.'),
        }),
      )
      .describe('One row for each kind that was charged.'),
  }),
])
export type FeeEvent = z.infer<typeof FeeEvent>
