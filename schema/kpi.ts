import type { RequestContext } from '../server/context.ts'
import type { Day } from '../server/kit/business-day.ts'
import { addDays, businessDayOf, startOfBusinessDay } from '../server/kit/business-day.ts'
import { dayPeriod } from '../server/kit/day-period.ts'
import { firstDayOfWindow } from '../server/kpi/kpi-series.rules.ts'
import type { Fraction, KpiKind as KpiKindCode } from '../server/kpi/kpi.rules.ts'
import { consequenceThreshold, healthyThreshold, isWithin, KPIS, valueState } from '../server/kpi/kpi.rules.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { KpiAlertKind } from './kpi-alerts.ts'
import { KpiKind, KpiThreshold, KpiValue } from './kpi-values.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { Supplier } from './suppliers.ts'

type KpiShape = { supplierId: string; kind: KpiKindCode; asOf: Day; value: Fraction }

const KpiConsequence = builder.objectRef<KpiShape>('KpiConsequence').implement({
  description: 'What a KPI leads to (KPI-1 to KPI-4), as of the end of its day, or now on the day itself.',
  fields: (t) => ({
    kind: t.field({
      type: KpiAlertKind,
      description: 'The consequence beyond the threshold (KPI-1 to KPI-4).',
      resolve: ({ kind }) => KPIS[kind].consequence.alertKind,
    }),
    label: t.string({
      description: 'The same, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ kind }, { language }, context) => inLanguage(KPIS[kind].consequence.label, language, context),
    }),
    threshold: t.field({
      type: KpiThreshold,
      description: 'The line beyond which the consequence follows (KPI-1 to KPI-4).',
      resolve: ({ kind }, _args, { programme }) => consequenceThreshold(kind, programme),
    }),
    isInForce: t.boolean({
      description: 'Whether it holds: see the alerts of this kind in `kpiAlerts`.',
      resolve: async (kpi, _args, context) => (await openAlertsOf(kpi, context)) !== null,
    }),
    count: t.int({
      description: 'Alerts of this kind that hold: 0 or 1, and of CLEARANCE_REMINDER one for each SKU.',
      resolve: async (kpi, _args, context) => (await openAlertsOf(kpi, context))?.count ?? 0,
    }),
    since: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when the eldest of them holds; null for none.',
      resolve: async (kpi, _args, context) => (await openAlertsOf(kpi, context))?.since ?? null,
    }),
  }),
})

const Kpi = builder.objectRef<KpiShape>('Kpi').implement({
  description:
    'One of the four figures by which the platform measures a supplier, as of a business day (KPI-1 to KPI-4).',
  fields: (t) => ({
    kind: t.expose('kind', { type: KpiKind, description: 'Which of the four KPIs it is (KPI-1 to KPI-4).' }),
    ruleId: t.string({
      description: 'The rule that defines it, as `KPI-1`.',
      resolve: ({ kind }) => KPIS[kind].label.ruleId,
    }),
    label: t.string({
      description: 'Its name, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ kind }, { language }, context) => inLanguage(KPIS[kind].label, language, context),
    }),
    from: t.field({
      type: 'Date',
      description: 'First business day that it counts.',
      resolve: ({ kind, asOf }, _args, { programme }) => firstDayOfWindow(kind, asOf, programme),
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'Last business day that it counts.' }),
    value: t.field({
      type: KpiValue,
      description: 'The figure now, as the KPI counts it.',
      resolve: ({ kind, value }) => ({ kind, value }),
    }),
    isHealthy: t.boolean({
      nullable: true,
      description: 'Whether it is within `healthyThreshold`; null when nothing is to count.',
      resolve: ({ kind, value }, _args, { programme }) =>
        valueState(value) === 'NOTHING_TO_COUNT' ? null : isWithin(value, healthyThreshold(kind, programme)),
    }),
    healthyThreshold: t.field({
      type: KpiThreshold,
      description: 'Where it is healthy.',
      resolve: ({ kind }, _args, { programme }) => healthyThreshold(kind, programme),
    }),
    daysBelowInARow: t.int({
      nullable: true,
      description:
        'Of ORDER_FULFILMENT: the newest days in a row below the line of the warning, at most the days that raise it; days without orders neither count nor break the run (KPI-1). Null for the others.',
      resolve: ({ supplierId, kind, asOf }, _args, { loaders }) =>
        kind === 'ORDER_FULFILMENT' ? loaders.kpi.daysBelowInARow(supplierId, asOf) : null,
    }),
    consequence: t.field({
      type: KpiConsequence,
      description: 'What happens on the wrong side of the line, and whether it does.',
      resolve: (kpi) => kpi,
    }),
  }),
})

async function openAlertsOf({ supplierId, kind, asOf }: KpiShape, { loaders, clock }: RequestContext) {
  const now = clock.now()
  const endOfDay = new Date(startOfBusinessDay(addDays(asOf, 1)).getTime() - 1)
  const open = await loaders.kpiAlerts.openAt(supplierId, endOfDay < now ? endOfDay : now)
  return open.find((alerts) => alerts.kind === KPIS[kind].consequence.alertKind) ?? null
}

const AS_OF = {
  type: 'Date',
  description: 'Last business day that counts (Asia/Shanghai); today when left out. Years 2000 to 2199.',
} as const

function asOfDay(asOf: Day | null | undefined, { clock }: RequestContext): Day {
  const day = asOf ?? businessDayOf(clock.now())
  return dayPeriod(day, day, 1).to
}

builder.objectField(Supplier, 'kpis', (t) =>
  t.field({
    type: [Kpi],
    description: 'Its four KPIs as of a business day, from KPI-1 to KPI-4. Errors: INVALID_PERIOD.',
    args: { asOf: t.arg(AS_OF) },
    resolve: async ({ id: supplierId }, args, context) => {
      const asOf = asOfDay(args.asOf, context)
      const kpis = await context.loaders.kpi.kpisOfSupplier(supplierId, asOf)
      return kpis.map(({ kind, value }) => ({ supplierId, kind, asOf, value }))
    },
  }),
)

builder.objectField(Sku, 'turnover', (t) =>
  t.field({
    type: KpiValue,
    description:
      'Its inventory turnover in days, trailing 30 days (KPI-3): what that of the supplier is the sum of. Errors: INVALID_PERIOD.',
    args: { asOf: t.arg(AS_OF) },
    resolve: async ({ id }, args, context) => ({
      kind: 'INVENTORY_TURNOVER' as const,
      value: await context.loaders.kpi.turnoverOfSku(id, asOfDay(args.asOf, context)),
    }),
  }),
)
