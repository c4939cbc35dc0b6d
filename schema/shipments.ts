import type {
  LineDefect as LineDefectRow,
  ShipmentLine as LineRow,
  Shipment as ShipmentRow,
} from '../prisma/generated/client.ts'
import type { RequestContext } from '../server/context.ts'
import type { ShipmentFilter } from '../server/inbound/shipments.loaders.ts'
import { DEFECT_REASONS } from '../server/inbound/shipments.rules.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { PurchaseOrder } from './purchase-orders.ts'
import type { Warning } from './replenishment.ts'
import { ReplenishmentWarning, replenishmentWarning } from './replenishment.ts'
import { Supplier } from './suppliers.ts'
import { labelOfField, labelOfNullable } from './labels.ts'

export const ShipmentStatus = builder.enumType('ShipmentStatus', {
  description: 'How far a shipment to a domestic warehouse has come (GEO-2).',
  values: {
    DRAFT: { description: 'To ship: its units are set aside, it may still be changed.' },
    SHIPPED: { description: 'It has left the supplier.' },
    ARRIVED: { description: 'It is at the warehouse, not counted yet.' },
    RECEIVED: { description: 'It is counted and inspected. Ends here.' },
    CANCELLED: { description: 'It was given up before it left. Ends here.' },
  } as const,
})

export const DeliveryType = builder.enumType('DeliveryType', {
  description: "How a shipment travels to a warehouse (GEO-2): the platform's `delivery_type`.",
  values: {
    EXPRESS: { description: '1: by a parcel service.' },
    TRUCK: { description: '2: by a lorry; the tracking number is its licence plate.' },
    OTHER: { description: '3: in another way.' },
  } as const,
})

export const DefectReason = builder.enumType('DefectReason', {
  description: 'Why a received unit is defective (KPI-2): a closed list [A].',
  values: {
    APPEARANCE: { description: 'It looks damaged or worn (外观不良).' },
    FUNCTION: { description: 'It does not work (功能不良).' },
    PACKAGING: { description: 'Its packaging is broken (包装破损).' },
    LABEL: { description: 'Its label or barcode is wrong or missing (标签错误).' },
    WRONG_GOODS: { description: 'It is something else (货不对板).' },
    MISSING_PARTS: { description: 'A part or the manual is missing (缺件).' },
    SAFETY: { description: 'A safety mark is missing, or it is unsafe (安全不合格).' },
    OTHER: { description: 'Something else, which none of the others says (其他).' },
  } as const,
})

export const LineDefect = builder.objectRef<LineDefectRow>('LineDefect').implement({
  description: 'Units that were found defective for one reason (KPI-2).',
  fields: (t) => ({
    reason: t.expose('reason', {
      type: DefectReason,
      description: 'Why these units are defective, of the closed list [A].',
    }),
    label: t.string({
      description: 'The reason, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ reason }, { language }, context) => inLanguage(DEFECT_REASONS[reason], language, context),
    }),
    quantity: t.exposeInt('quantity', { description: 'Units that are defective for this reason; 1 or more.' }),
  }),
})

type LineShape = LineRow & { shipment: ShipmentRow }

/** REP-1, on the day it left; on the day it was drafted until then. A JIT order is sold already: no replenishment. */
async function warningOf(line: LineShape, context: RequestContext): Promise<Warning | null> {
  const { skuId, quantity, shipment } = line
  const order = await context.loaders.purchaseOrders.byId.load(shipment.purchaseOrderId)
  if (order?.type === 'JIT') return null
  return replenishmentWarning({ skuId, quantity, inboundAt: shipment.shippedAt ?? shipment.createdAt }, context)
}

const ShipmentLine = builder.objectRef<LineShape>('ShipmentLine').implement({
  description: 'Units of one SKU in a shipment (GEO-2, KPI-2).',
  fields: (t) => ({
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU that is shipped; null when the token may not see it.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    quantity: t.exposeInt('quantity', { description: 'Units of the SKU that are shipped; 1 or more.' }),
    goodQuantity: t.exposeInt('goodQuantity', {
      nullable: true,
      description: 'Units received in good condition; null until it is received.',
    }),
    defectiveQuantity: t.exposeInt('defectiveQuantity', {
      nullable: true,
      description: 'Units received and found defective; null until it is received.',
    }),
    missingQuantity: t.int({
      nullable: true,
      description: 'Units shipped that did not come; null until it is received.',
      resolve: ({ quantity, goodQuantity, defectiveQuantity }) =>
        goodQuantity === null || defectiveQuantity === null ? null : quantity - goodQuantity - defectiveQuantity,
    }),
    defects: t.field({
      type: [LineDefect],
      description: 'Why units are defective, one entry for each reason; their sum is `defectiveQuantity`.',
      resolve: ({ id }, _args, { loaders }) => loaders.shipments.defectsOfLine.load(id),
    }),
    replenishmentWarning: t.field({
      type: ReplenishmentWarning,
      nullable: true,
      description:
        'REP-1: the units are outside the range on the day they left (were drafted, until then); null within it, without sales, and for JIT.',
      resolve: (line, _args, context) => warningOf(line, context),
    }),
  }),
})

async function linesOf(shipment: ShipmentRow, { loaders }: RequestContext): Promise<LineShape[]> {
  return (await loaders.shipments.linesOf.load(shipment.id)).map((line) => ({ ...line, shipment }))
}

/** Of all lines that have one. */
export async function warningsOfShipment(id: string, context: RequestContext): Promise<Warning[]> {
  const shipment = await context.loaders.shipments.byId.load(id)
  const lines = shipment === null ? [] : await linesOf(shipment, context)
  const warnings = await Promise.all(lines.map((line) => warningOf(line, context)))
  return warnings.filter((warning) => warning !== null)
}

export const Shipment = builder.objectRef<ShipmentRow>('Shipment')

builder.node(Shipment, {
  description: "Goods of one purchase order on their way to the warehouse (GEO-2): the platform's consignment order.",
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.shipments.byId.load(id))),
  fields: (t) => ({
    number: t.exposeString('number', {
      description: "The supplier's own number (`order_source_code`), unique within the supplier.",
    }),
    status: t.expose('status', { type: ShipmentStatus, description: 'How far it has come.' }),
    statusLabel: t.string(labelOfField('ShipmentStatus', 'status')),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was drafted.' }),
    shippedAt: t.expose('shippedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it left; null until then.',
    }),
    deliveryType: t.expose('deliveryType', {
      type: DeliveryType,
      nullable: true,
      description: 'How it travels; null until it is shipped.',
    }),
    deliveryTypeLabel: t.string(
      labelOfNullable('DeliveryType', 'deliveryType', ({ deliveryType }: ShipmentRow) => deliveryType),
    ),
    carrier: t.exposeString('carrier', { nullable: true, description: 'Who carries it; null until it is shipped.' }),
    trackingNumber: t.exposeString('trackingNumber', {
      nullable: true,
      description: "The carrier's number or the licence plate; null until it is shipped.",
    }),
    cartonCount: t.exposeInt('cartonCount', {
      nullable: true,
      description: 'Cartons, 1 to 99; null until it is shipped.',
    }),
    arrivedAt: t.expose('arrivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it came to the warehouse; null until then.',
    }),
    receivedAt: t.expose('receivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was counted and inspected; null until then.',
    }),
    cancelledAt: t.expose('cancelledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was given up; null unless it was.',
    }),
    version: t.exposeInt('version', {
      description: 'Version number: rises with every change of it; for `expectedVersion`.',
    }),
    lines: t.field({
      type: [ShipmentLine],
      description: 'Its lines, one for each SKU, in the order of the SKU codes; at most 100.',
      resolve: (shipment, _args, context) => linesOf(shipment, context),
    }),
    purchaseOrder: t.field({
      type: PurchaseOrder,
      nullable: true,
      description: 'The purchase order that the shipment delivers.',
      resolve: ({ purchaseOrderId }, _args, { loaders }) => loaders.purchaseOrders.byId.load(purchaseOrderId),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier that ships; null when the token may not see it.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const ShipmentWhere = builder.inputType('ShipmentWhere', {
  description: 'Which shipments: those that fit all that is given.',
  fields: (t) => ({
    status: t.field({ type: ShipmentStatus, description: 'How far it has come.' }),
    createdFrom: t.field({ type: 'DateTime', description: 'Drafted at this instant or later.' }),
    createdBefore: t.field({ type: 'DateTime', description: 'Drafted before this instant.' }),
  }),
})

const ShipmentSequence = builder.enumType('ShipmentSequence', {
  description: 'Which shipments come first.',
  values: {
    NEWEST_FIRST: { description: 'Drafted last comes first.' },
    OLDEST_FIRST: { description: 'Drafted first comes first.' },
  } as const,
})

const ShipmentConnection = builder.connectionObject(
  { type: Shipment, name: 'ShipmentConnection', description: 'A page of shipments.' },
  { name: 'ShipmentEdge', description: 'A shipment and its place in the list.' },
)

const WHERE = { type: ShipmentWhere, description: 'All of them when left out.' } as const
const ORDER_BY = {
  type: ShipmentSequence,
  defaultValue: 'NEWEST_FIRST',
  required: true,
  description: 'Newest first when left out. A cursor holds for one sequence only.',
} as const

type ShipmentArguments = {
  where?: { [K in keyof Omit<ShipmentFilter, 'isOldestFirst'>]?: ShipmentFilter[K] | undefined } | null | undefined
  orderBy: 'NEWEST_FIRST' | 'OLDEST_FIRST'
}

function filterOf({ where, orderBy }: ShipmentArguments): ShipmentFilter {
  return {
    status: where?.status ?? null,
    createdFrom: where?.createdFrom ?? null,
    createdBefore: where?.createdBefore ?? null,
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(PurchaseOrder, 'shipments', (t) =>
  t.connection(
    {
      type: Shipment,
      description: 'Its shipments, drafted last comes first unless `orderBy` says otherwise.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.shipments.ofPurchaseOrder.pageOfParent(filterOf(args), args, id),
    },
    ShipmentConnection,
  ),
)

builder.objectField(Supplier, 'shipments', (t) =>
  t.connection(
    {
      type: Shipment,
      description: 'What it has sent to the warehouses, and is about to.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.shipments.all.pageOfParent(filterOf(args), args, id),
    },
    ShipmentConnection,
  ),
)

builder.queryField('shipments', (t) =>
  t.connection(
    {
      type: Shipment,
      description: 'All shipments that you may see.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.shipments.all.page(filterOf(args), args),
    },
    ShipmentConnection,
  ),
)

const ShipmentName = builder.inputType('ShipmentName', {
  description: 'A shipment as people name it.',
  fields: (t) => ({
    number: t.string({ required: true, description: "The supplier's number of the shipment." }),
    supplierCode: t.string({ description: 'Code of the supplier; a supplier may leave it out.' }),
  }),
})

const ShipmentKey = builder.inputType('ShipmentKey', {
  description: 'Which shipment: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Shipment, description: 'Global id of the shipment, as its `id`.' }),
    name: t.field({ type: ShipmentName, description: 'The number that the supplier gave to it, instead of the id.' }),
  }),
})

builder.queryField('shipment', (t) =>
  t.field({
    type: Shipment,
    nullable: true,
    description: 'One shipment; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({
        type: ShipmentKey,
        required: true,
        description: 'The shipment, by id or by name: exactly one of them.',
      }),
    },
    resolve: (_root, { by }, { loaders }) =>
      by.id
        ? loaders.shipments.byId.load(by.id.id)
        : loaders.shipments.byName({ supplierCode: by.name.supplierCode ?? null, number: by.name.number }),
  }),
)
