import type { KpiAlert as KpiAlertRow } from '../prisma/generated/client.ts'
import type { KpiAlertFilter } from '../server/kpi/kpi-alerts.loaders.ts'
import { consequenceThreshold, KPI_OF_ALERT, KPIS } from '../server/kpi/kpi.rules.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { KpiKind, KpiThreshold, KpiValue } from './kpi-values.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { Supplier } from './suppliers.ts'
import type { TimeOrder } from './time-sequence.ts'
import { orderByTime } from './time-sequence.ts'

export const KpiAlertKind = builder.enumType('KpiAlertKind', {
  description: 'A consequence of a KPI (KPI-1 to KPI-4).',
  values: {
    FULFILMENT_WARNING: {
      description: 'KPI-1, 预警: below 98 % on 7 days in a row. Until a day that counts is at 98 % or more.',
    },
    NEW_LISTINGS_SUSPENDED: {
      description:
        'KPI-2, 暂停上新: below 95 %; no new listing may be submitted. Until it is back at 95 %, or nothing inspected is left in its window.',
    },
    CLEARANCE_REMINDER: {
      description: 'KPI-3, 清仓提醒: a SKU turns over in more than 60 days. Until it is 60 days or less.',
    },
    RETURN_RATE_EXCEEDED: {
      description:
        'KPI-4: above 2.5 % in the current month; the part above is charged (FEE-6). Until it is not, or the month ends.',
    },
  } as const,
})

export const KpiAlert = builder.objectRef<KpiAlertRow>('KpiAlert')

builder.node(KpiAlert, {
  description:
    'A consequence of a KPI in force, from when it was raised until it is cleared (KPI-1 to KPI-4). At most one of a kind is open for a supplier, of CLEARANCE_REMINDER for a SKU.',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.kpiAlerts.byId.load(id))),
  fields: (t) => ({
    kind: t.expose('kind', { type: KpiAlertKind, description: 'The consequence that takes effect (KPI-1 to KPI-4).' }),
    kpi: t.field({
      type: KpiKind,
      description: 'The KPI of which it is the consequence.',
      resolve: ({ kind }) => KPI_OF_ALERT[kind],
    }),
    ruleId: t.string({
      description: 'The rule that asks for it, as `KPI-2`.',
      resolve: ({ kind }) => KPIS[KPI_OF_ALERT[kind]].label.ruleId,
    }),
    label: t.string({
      description: 'What happens, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ kind }, { language }, context) =>
        inLanguage(KPIS[KPI_OF_ALERT[kind]].consequence.label, language, context),
    }),
    isOpen: t.boolean({ description: 'Whether it is in force.', resolve: ({ clearedAt }) => clearedAt === null }),
    raisedAt: t.expose('raisedAt', { type: 'DateTime', description: 'Since when it holds.' }),
    clearedAt: t.expose('clearedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it held; null while it is open.',
    }),
    value: t.field({
      type: KpiValue,
      description: 'The value that raised it; of FULFILMENT_WARNING that of the last of the days.',
      resolve: ({ kind, numerator, denominator }) => ({ kind: KPI_OF_ALERT[kind], value: { numerator, denominator } }),
    }),
    threshold: t.field({
      type: KpiThreshold,
      description: 'The line as it was then.',
      resolve: ({ kind, threshold }, _args, { programme }) => ({
        ...consequenceThreshold(KPI_OF_ALERT[kind], programme),
        limit: threshold,
      }),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier that it concerns; null when the token may not see it.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU of a CLEARANCE_REMINDER; null for the others.',
      resolve: ({ skuId }, _args, { loaders }) => (skuId === null ? null : loaders.catalogue.skuById.load(skuId)),
    }),
  }),
})

const KpiAlertWhere = builder.inputType('KpiAlertWhere', {
  description: 'Which alerts: those that fit all that is given.',
  fields: (t) => ({
    kind: t.field({ type: KpiAlertKind, description: 'Only alerts of this consequence (KPI-1 to KPI-4).' }),
    isOpen: t.boolean({ description: 'Only those in force (true), or only those that are over (false).' }),
    raisedFrom: t.field({ type: 'DateTime', description: 'Raised at this instant or later.' }),
    raisedBefore: t.field({ type: 'DateTime', description: 'Raised before this instant.' }),
  }),
})

const KpiAlertConnection = builder.connectionObject(
  { type: KpiAlert, name: 'KpiAlertConnection', description: 'A page of alerts.' },
  { name: 'KpiAlertEdge', description: 'An alert and its place in the list.' },
)

const WHERE = { type: KpiAlertWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('`raisedAt`')

type KpiAlertArguments = { where?: typeof KpiAlertWhere.$inferInput | null | undefined; orderBy: TimeOrder }

function filterOf({ where, orderBy }: KpiAlertArguments): KpiAlertFilter {
  return {
    kind: where?.kind ?? null,
    isOpen: where?.isOpen ?? null,
    raised: { from: where?.raisedFrom ?? null, before: where?.raisedBefore ?? null },
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Supplier, 'kpiAlerts', (t) =>
  t.connection(
    {
      type: KpiAlert,
      description: 'The consequences of its KPIs, those that are over among them (KPI-1 to KPI-4).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.kpiAlerts.all.pageOfParent(filterOf(args), args, id),
    },
    KpiAlertConnection,
  ),
)

builder.queryField('kpiAlerts', (t) =>
  t.connection(
    {
      type: KpiAlert,
      description: 'All consequences of KPIs that you may see (KPI-1 to KPI-4).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.kpiAlerts.all.page(filterOf(args), args),
    },
    KpiAlertConnection,
  ),
)
