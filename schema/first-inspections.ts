import type { FirstInspection as InspectionRow } from '../prisma/generated/client.ts'
import type { FirstInspectionFilter } from '../server/inbound/first-inspections.loaders.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { LineDefect, Shipment } from './shipments.ts'
import { Supplier } from './suppliers.ts'
import type { TimeOrder } from './time-sequence.ts'
import { orderByTime } from './time-sequence.ts'

const FirstInspection = builder.objectRef<InspectionRow>('FirstInspection')

builder.node(FirstInspection, {
  description:
    'The first inspection of a SKU (首单质检, KPI-2): that of the first shipment which brought units of it [A]. Later receipts of the SKU are inspected too, but do not count.',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.firstInspections.byId.load(id))),
  fields: (t) => ({
    inspectedAt: t.expose('inspectedAt', {
      type: 'DateTime',
      description: 'When; its business day is the one of KPI-2.',
    }),
    inspectedUnits: t.exposeInt('inspectedUnits', { description: 'Units inspected; 1 or more.' }),
    passedUnits: t.exposeInt('passedUnits', { description: 'Units of them in good condition.' }),
    defects: t.field({
      type: [LineDefect],
      description: 'Why the others did not pass, one entry for each reason.',
      resolve: async ({ skuId, shipmentId }, _args, { loaders }) => {
        const lines = await loaders.shipments.linesOf.load(shipmentId)
        const line = lines.find((one) => one.skuId === skuId)
        return line ? loaders.shipments.defectsOfLine.load(line.id) : []
      },
    }),
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU whose units were inspected.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    shipment: t.field({
      type: Shipment,
      nullable: true,
      description: 'The shipment that brought it.',
      resolve: ({ shipmentId }, _args, { loaders }) => loaders.shipments.byId.load(shipmentId),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose goods they are.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

builder.objectField(Sku, 'firstInspection', (t) =>
  t.field({
    type: FirstInspection,
    nullable: true,
    description: 'Its first inspection (KPI-2); null until units of it were received.',
    resolve: ({ id }, _args, { loaders }) => loaders.firstInspections.ofSku.load(id),
  }),
)

const FirstInspectionWhere = builder.inputType('FirstInspectionWhere', {
  description: 'Which first inspections: those that fit all that is given.',
  fields: (t) => ({
    inspectedFrom: t.field({ type: 'DateTime', description: 'Inspected at this instant or later.' }),
    inspectedBefore: t.field({ type: 'DateTime', description: 'Inspected before this instant.' }),
  }),
})

const FirstInspectionConnection = builder.connectionObject(
  {
    type: FirstInspection,
    name: 'FirstInspectionConnection',
    description: 'A page of first inspections.',
  },
  { name: 'FirstInspectionEdge', description: 'A first inspection and its place in the list.' },
)

const WHERE = { type: FirstInspectionWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('`inspectedAt`')

type FirstInspectionArguments = {
  where?: typeof FirstInspectionWhere.$inferInput | null | undefined
  orderBy: TimeOrder
}

function filterOf({ where, orderBy }: FirstInspectionArguments): FirstInspectionFilter {
  return {
    inspected: { from: where?.inspectedFrom ?? null, before: where?.inspectedBefore ?? null },
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Supplier, 'firstInspections', (t) =>
  t.connection(
    {
      type: FirstInspection,
      description: 'The first inspections of its SKUs: what KPI-2 counts.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.firstInspections.all.pageOfParent(filterOf(args), args, id),
    },
    FirstInspectionConnection,
  ),
)

builder.queryField('firstInspections', (t) =>
  t.connection(
    {
      type: FirstInspection,
      description: 'All first inspections that you may see (KPI-2).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.firstInspections.all.page(filterOf(args), args),
    },
    FirstInspectionConnection,
  ),
)
