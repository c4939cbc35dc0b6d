import { BUSINESS_TIME_ZONE } from '../server/kit/business-day.ts'
import { dayPeriod } from '../server/kit/day-period.ts'
import { MAX_PAGE_SIZE } from '../server/kit/page.ts'
import { timeZoneNamed } from '../server/kit/time-zone.ts'
import type { KpiPoint as PointShape } from '../server/kpi/kpi-series.rules.ts'
import type { KpiPeriod } from '../server/kpi/kpi.loaders.ts'
import type { KpiKind as KpiKindCode } from '../server/kpi/kpi.rules.ts'
import { builder } from './builder.ts'
import { KpiKind, KpiValue } from './kpi-values.ts'
import { Order, OrderConnection } from './orders.ts'
import { Supplier } from './suppliers.ts'

const KpiPoint = builder.objectRef<PointShape & { kind: KpiKindCode }>('KpiPoint').implement({
  description: 'One day of a series of a KPI (KPI-1 to KPI-4).',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day, in the time zone of the series.' }),
    value: t.field({
      type: KpiValue,
      description: 'The KPI as of that day, over its own window; NOTHING_TO_COUNT is a gap of the chart.',
      resolve: ({ kind, value }) => ({ kind, value }),
    }),
  }),
})

const FROM = { type: 'Date', required: true, description: 'First day of the period; years 2000 to 2199.' } as const
const TO = {
  type: 'Date',
  required: true,
  description: `Last day of the period, itself included; at most ${MAX_PAGE_SIZE} days in all (else INVALID_PERIOD).`,
} as const
const TIME_ZONE = {
  required: true,
  defaultValue: BUSINESS_TIME_ZONE,
  description:
    'Where the days are days: a name of the IANA database, as Europe/Madrid (else UNKNOWN_TIME_ZONE). Consequences are judged by business days (Asia/Shanghai) whatever is given here.',
} as const

function periodOf({ from, to, timeZone }: KpiPeriod): KpiPeriod {
  return { ...dayPeriod(from, to, MAX_PAGE_SIZE), timeZone: timeZoneNamed(timeZone) }
}

builder.objectField(Supplier, 'kpiSeries', (t) =>
  t.field({
    type: [KpiPoint],
    description:
      'One KPI on each day of a period, one point a day, for a chart. Errors: INVALID_PERIOD, UNKNOWN_TIME_ZONE.',
    args: {
      kpi: t.arg({ type: KpiKind, required: true, description: 'The KPI of which the daily values are wanted.' }),
      from: t.arg(FROM),
      to: t.arg(TO),
      timeZone: t.arg.string(TIME_ZONE),
    },
    resolve: async ({ id }, { kpi, ...period }, { loaders }) =>
      (await loaders.kpi.series(id, kpi, periodOf(period))).map((point) => ({ ...point, kind: kpi })),
  }),
)

const OrderKpi = builder.enumType('OrderKpi', {
  description: 'A KPI that counts orders: KPI-1 or KPI-4.',
  values: {
    ORDER_FULFILMENT: { description: 'KPI-1: by the day of payment.' },
    RETURN_RATE: { description: 'KPI-4: by the day of delivery.' },
  } as const,
})

const KpiOrderOutcome = builder.enumType('KpiOrderOutcome', {
  description: 'How a KPI counts an order (KPI-1, KPI-4).',
  values: {
    COUNTED_FOR: { description: 'Fulfilled in full (KPI-1); delivered and not returned (KPI-4).' },
    COUNTED_AGAINST: {
      description:
        'Not all units there when the order came, or (JIT) found missing later, or cancelled by another than the buyer (KPI-1); returned (KPI-4).',
    },
    NOT_COUNTED: { description: 'Cancelled by the buyer (KPI-1).' },
  } as const,
})

const KpiOrderWhere = builder.inputType('KpiOrderWhere', {
  description: 'Which of the orders: those that fit all that is given.',
  fields: (t) => ({
    outcome: t.field({ type: KpiOrderOutcome, description: 'Only orders that the KPI counts like this.' }),
  }),
})

builder.objectField(Supplier, 'kpiOrders', (t) =>
  t.connection(
    {
      type: Order,
      description:
        'The orders behind a KPI, newest first by the instant that it counts them by: what the points of `kpiSeries` are made of. Errors: INVALID_PERIOD, UNKNOWN_TIME_ZONE.',
      args: {
        kpi: t.arg({ type: OrderKpi, required: true, description: 'The KPI whose orders are wanted: KPI-1 or KPI-4.' }),
        from: t.arg(FROM),
        to: t.arg(TO),
        timeZone: t.arg.string(TIME_ZONE),
        where: t.arg({ type: KpiOrderWhere, description: 'All of them when left out.' }),
      },
      resolve: ({ id }, { kpi, from, to, timeZone, where, ...args }, { loaders }) => {
        const period = periodOf({ from, to, timeZone })
        return loaders.kpiOrders[kpi].pageOfParent({ period, outcome: where?.outcome ?? null }, args, id)
      },
    },
    OrderConnection,
  ),
)
