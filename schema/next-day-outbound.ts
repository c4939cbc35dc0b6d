import { dayPeriod } from '../server/kit/day-period.ts'
import type { DayPeriod } from '../server/kit/day-period.ts'
import { decimalFromMinor } from '../server/kit/money.ts'
import { MAX_PAGE_SIZE } from '../server/kit/page.ts'
import type { Fraction } from '../server/kpi/kpi.rules.ts'
import { isWithin, valueState } from '../server/kpi/kpi.rules.ts'
import {
  lastDayDue,
  nextDayOutbound,
  nextDayOutboundThreshold,
  shownShareHundredths,
} from '../server/kpi/next-day-outbound.rules.ts'
import { builder } from './builder.ts'
import { KpiThreshold } from './kpi-values.ts'
import { Supplier } from './suppliers.ts'

const NextDayOutbound = builder.objectRef<DayPeriod & { value: Fraction }>('NextDayOutbound').implement({
  description:
    'How many of the orders paid in a period left the warehouse by the end of the next day, of those whose time is over (次日出库, GEO-4).',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First business day of payment (Asia/Shanghai).' }),
    to: t.expose('to', {
      type: 'Date',
      description: 'Last business day of payment; those whose next day is not over yet do not count.',
    }),
    ordersDue: t.field({
      type: 'Decimal',
      description:
        'A whole number: orders whose next day is over. One that the buyer cancelled does not count; one that anybody else cancelled has not left in time.',
      resolve: ({ value }) => value.denominator.toString(),
    }),
    ordersInTime: t.field({
      type: 'Decimal',
      description: 'A whole number: of these, the orders that left by the end of the next day.',
      resolve: ({ value }) => value.numerator.toString(),
    }),
    percent: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'ordersInTime / ordersDue in per cent, with two decimal places, rounded down; null when no order is due.',
      resolve: ({ value }) => {
        const hundredths = shownShareHundredths(value)
        return hundredths === null ? null : decimalFromMinor(hundredths)
      },
    }),
    isHealthy: t.boolean({
      nullable: true,
      description: 'Whether it is within `healthyThreshold`; null when no order is due.',
      resolve: ({ value }, _args, { programme }) =>
        valueState(value) === 'NOTHING_TO_COUNT' ? null : isWithin(value, nextDayOutboundThreshold(programme)),
    }),
    healthyThreshold: t.field({
      type: KpiThreshold,
      description: 'Where it is healthy: 98 % or more (GEO-4).',
      resolve: (_outbound, _args, { programme }) => nextDayOutboundThreshold(programme),
    }),
  }),
})

builder.objectField(Supplier, 'nextDayOutbound', (t) =>
  t.field({
    type: NextDayOutbound,
    description: 'How punctually its orders left the warehouse, over a period (GEO-4). Errors: INVALID_PERIOD.',
    args: {
      from: t.arg({
        type: 'Date',
        required: true,
        description: 'First business day of payment (Asia/Shanghai). Years 2000 to 2199.',
      }),
      to: t.arg({
        type: 'Date',
        required: true,
        description: `Last business day of payment; at most ${MAX_PAGE_SIZE} days in all (else INVALID_PERIOD).`,
      }),
    },
    resolve: async ({ id }, { from, to }, { loaders, clock, programme }) => {
      const period = dayPeriod(from, to, MAX_PAGE_SIZE)
      const days = await loaders.kpi.businessDays(id, period)
      return { ...period, value: nextDayOutbound(days, lastDayDue(clock.now(), programme)) }
    },
  }),
)
