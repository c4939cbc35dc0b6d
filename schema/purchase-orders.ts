import type { PurchaseOrderLine as LineRow, PurchaseOrder as PurchaseOrderRow } from '../prisma/generated/client.ts'
import type { RequestContext } from '../server/context.ts'
import type { PurchaseOrderFilter } from '../server/inbound/purchase-orders.loaders.ts'
import { PURCHASE_ORDER_STATUSES, PURCHASE_ORDER_TYPE_CODES } from '../server/inbound/purchase-orders.rules.ts'
import { dayOf } from '../server/kit/business-day.ts'
import { Actor } from './actor.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { Money } from './money.ts'
import type { Warning } from './replenishment.ts'
import { ReplenishmentWarning, replenishmentWarning } from './replenishment.ts'
import { Supplier } from './suppliers.ts'
import { WarehouseCode } from './warehouses.ts'
import { labelOfField, labelOfNullable } from './labels.ts'

export const PurchaseOrderType = builder.enumType('PurchaseOrderType', {
  description: "What a purchase order is for, stock (REP-1) or goods sold already: the platform's `order_type`.",
  values: {
    WAREHOUSE_STOCK: { description: "10: goods to keep in the platform's warehouse." },
    JIT: { description: '50: goods that are sold already, sent on at once; confirmed in full or refused.' },
  } as const,
})

export const PurchaseOrderStatus = builder.enumType('PurchaseOrderStatus', {
  description: "How far a purchase order into a domestic warehouse (GEO-2) has come: the platform's `status`.",
  values: {
    TO_CONFIRM: { description: '10 待确认: the supplier has not answered yet.' },
    CONFIRMED: {
      description: '15 已确认: taken, in full or in part, or started by the supplier itself; no shipment is drafted.',
    },
    TO_SHIP: { description: '17 待发货: a shipment is drafted, none has left.' },
    TO_RECEIVE: { description: '20 待收货: a shipment is on its way.' },
    ARRIVED: { description: '21 已到仓: a shipment is at the warehouse, none is counted yet.' },
    PARTLY_RECEIVED: { description: '30 部分收货: a shipment is received, more is to come.' },
    RECEIVED: { description: '40 已收货: every shipment is received and nothing is left to ship. Ends here.' },
    CANCELLED: {
      description:
        '-99 已取消: refused by the supplier, or cancelled by the platform or by the supplier who started it. Ends here.',
    },
  } as const,
})

type LineShape = LineRow & { order: PurchaseOrderRow }

async function warningOf(line: LineShape, context: RequestContext): Promise<Warning | null> {
  // REP-1 is about stock: a JIT order is sold already.
  if (line.order.type === 'JIT') return null
  const quantity = line.confirmedQuantity ?? line.orderedQuantity
  return replenishmentWarning({ skuId: line.skuId, quantity, inboundAt: line.order.orderedAt }, context)
}

const PurchaseOrderLine = builder.objectRef<LineShape>('PurchaseOrderLine').implement({
  description: 'Units of one SKU in a purchase order (REP-1): good + defective <= shipped <= confirmed <= ordered.',
  fields: (t) => ({
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU that is ordered; null when the token may not see it.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    orderedQuantity: t.exposeInt('orderedQuantity', { description: 'Units ordered; 1 or more.' }),
    confirmedQuantity: t.exposeInt('confirmedQuantity', {
      nullable: true,
      description: 'Units that the supplier has confirmed; null until it has.',
    }),
    shippedQuantity: t.exposeInt('shippedQuantity', { description: 'Units that have left the supplier.' }),
    goodQuantity: t.exposeInt('goodQuantity', { description: 'Units received in good condition.' }),
    defectiveQuantity: t.exposeInt('defectiveQuantity', { description: 'Units received and found defective.' }),
    supplyPrice: t.field({
      type: Money,
      nullable: true,
      description: 'What the platform pays for one unit; null of an inbound that the supplier started.',
      resolve: ({ supplyPriceMinor, order }) =>
        supplyPriceMinor === null ? null : { minor: supplyPriceMinor, currency: order.currency },
    }),
    replenishmentWarning: t.field({
      type: ReplenishmentWarning,
      nullable: true,
      description:
        'REP-1: the confirmed (else ordered) units are outside the range on the day of the order; null within it, without sales, and for JIT.',
      resolve: (line, _args, context) => warningOf(line, context),
    }),
  }),
})

async function linesOf(order: PurchaseOrderRow, { loaders }: RequestContext): Promise<LineShape[]> {
  return (await loaders.purchaseOrders.linesOf.load(order.id)).map((line) => ({ ...line, order }))
}

/** Null as soon as one line has no price. */
function totalOf(
  { currency }: PurchaseOrderRow,
  lines: readonly LineShape[],
): { minor: bigint; currency: string } | null {
  const minor = lines.reduce<bigint | null>((sum, { confirmedQuantity, orderedQuantity, supplyPriceMinor: price }) => {
    const units = BigInt(confirmedQuantity ?? orderedQuantity)
    return sum === null || price === null ? null : sum + price * units
  }, 0n)
  return minor === null ? null : { minor, currency }
}

/** Of all lines that have one. */
export async function warningsOfPurchaseOrder(id: string, context: RequestContext): Promise<Warning[]> {
  const order = await context.loaders.purchaseOrders.byId.load(id)
  const lines = order === null ? [] : await linesOf(order, context)
  const warnings = await Promise.all(lines.map((line) => warningOf(line, context)))
  return warnings.filter((warning) => warning !== null)
}

export const PurchaseOrder = builder.objectRef<PurchaseOrderRow>('PurchaseOrder')

builder.node(PurchaseOrder, {
  description:
    "Goods that a supplier is to bring into one of the platform's warehouses (GEO-2, REP-1): ordered by the platform, or started by the supplier (`po.create`).",
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.purchaseOrders.byId.load(id))),
  fields: (t) => ({
    number: t.exposeString('number', {
      description:
        "The platform's number (`purchase_order_no`), or the supplier's own (`request_no`) of an inbound that it started; unique within the supplier.",
    }),
    createdBy: t.expose('createdBy', {
      type: Actor,
      description: 'Which side started it: the platform, or the supplier with `po.create`.',
    }),
    createdByLabel: t.string(labelOfField('Actor', 'createdBy')),
    type: t.expose('type', { type: PurchaseOrderType, description: 'What it is for.' }),
    typeLabel: t.string(labelOfField('PurchaseOrderType', 'type')),
    typeCode: t.int({
      description: "The platform's number for the type, its `order_type`: 10 or 50.",
      resolve: ({ type }) => PURCHASE_ORDER_TYPE_CODES[type],
    }),
    status: t.expose('status', { type: PurchaseOrderStatus, description: 'How far it has come.' }),
    statusCode: t.int({
      description: "The platform's number for the status, its `status`: 10, 15, 17, 20, 21, 30, 40 or -99.",
      resolve: ({ status }) => PURCHASE_ORDER_STATUSES[status].code,
    }),
    statusLabel: t.string(labelOfField('PurchaseOrderStatus', 'status')),
    warehouseCode: t.expose('warehouseCode', { type: WarehouseCode, description: 'Where the goods go (GEO-2).' }),
    warehouseLabel: t.string(labelOfField('WarehouseCode', 'warehouseCode')),
    orderedAt: t.expose('orderedAt', {
      type: 'DateTime',
      description: 'When the platform ordered, or the supplier started it.',
    }),
    wantedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which the platform wants the goods (Asia/Shanghai); null when it did not say.',
      resolve: ({ wantedOn }) => wantedOn && dayOf(wantedOn),
    }),
    expectedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which the supplier means to deliver (Asia/Shanghai); null when it did not say.',
      resolve: ({ expectedOn }) => expectedOn && dayOf(expectedOn),
    }),
    confirmedAt: t.expose('confirmedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the supplier confirmed; null until then. At once when the supplier started it.',
    }),
    confirmationReason: t.exposeString('confirmationReason', {
      nullable: true,
      description: 'Why less than ordered was confirmed; null when nothing was said.',
    }),
    arrivedAt: t.expose('arrivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its first shipment arrived; null until then.',
    }),
    deliveryFinishedAt: t.expose('deliveryFinishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the supplier said that it ships no more; null when it did not.',
    }),
    receivedAt: t.expose('receivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When all of it was received; null until then.',
    }),
    cancelledAt: t.expose('cancelledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was refused or cancelled; null unless it was.',
    }),
    isRefused: t.boolean({
      description:
        'Whether the supplier refused what the platform ordered; for one that is cancelled and not refused, see `cancelledBy`.',
      resolve: ({ cancelledBy, createdBy }) => cancelledBy === 'SUPPLIER' && createdBy === 'PLATFORM',
    }),
    cancelledBy: t.field({
      type: Actor,
      nullable: true,
      description: 'Who refused or cancelled it; null unless it was.',
      resolve: ({ cancelledBy }) => (cancelledBy === 'BUYER' ? null : cancelledBy),
    }),
    cancelledByLabel: t.string(
      labelOfNullable('Actor', 'cancelledBy', ({ cancelledBy }: PurchaseOrderRow) =>
        cancelledBy === 'BUYER' ? null : cancelledBy,
      ),
    ),
    cancelReason: t.exposeString('cancelReason', {
      nullable: true,
      description: 'Why it was refused or cancelled; null unless it was.',
    }),
    version: t.exposeInt('version', {
      description: 'Rises with every change of it, its lines or its shipments; for `expectedVersion`.',
    }),
    lines: t.field({
      type: [PurchaseOrderLine],
      description: 'Its lines, one for each SKU, in the order of the SKU codes; at most 100.',
      resolve: (order, _args, context) => linesOf(order, context),
    }),
    total: t.field({
      type: Money,
      nullable: true,
      description:
        'Supply prices of the confirmed units, of the ordered ones until it is confirmed; null of an inbound that the supplier started.',
      resolve: async (order, _args, context) => totalOf(order, await linesOf(order, context)),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Who is to deliver.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const PurchaseOrderWhere = builder.inputType('PurchaseOrderWhere', {
  description: 'Which purchase orders: those that fit all that is given.',
  fields: (t) => ({
    status: t.field({ type: PurchaseOrderStatus, description: 'How far it has come.' }),
    type: t.field({ type: PurchaseOrderType, description: 'What it is for.' }),
    orderedFrom: t.field({ type: 'DateTime', description: 'Ordered at this instant or later.' }),
    orderedBefore: t.field({ type: 'DateTime', description: 'Ordered before this instant.' }),
  }),
})

const PurchaseOrderSequence = builder.enumType('PurchaseOrderSequence', {
  description: 'Which purchase orders come first.',
  values: {
    NEWEST_FIRST: { description: 'Ordered last comes first.' },
    OLDEST_FIRST: { description: 'Ordered first comes first.' },
  } as const,
})

const PurchaseOrderConnection = builder.connectionObject(
  { type: PurchaseOrder, name: 'PurchaseOrderConnection', description: 'A page of purchase orders.' },
  { name: 'PurchaseOrderEdge', description: 'A purchase order and its place in the list.' },
)

const WHERE = { type: PurchaseOrderWhere, description: 'All of them when left out.' } as const
const ORDER_BY = {
  type: PurchaseOrderSequence,
  defaultValue: 'NEWEST_FIRST',
  required: true,
  description: 'Newest first when left out. A cursor holds for one sequence only.',
} as const

type PurchaseOrderArguments = {
  where?:
    { [K in keyof Omit<PurchaseOrderFilter, 'isOldestFirst'>]?: PurchaseOrderFilter[K] | undefined } | null | undefined
  orderBy: 'NEWEST_FIRST' | 'OLDEST_FIRST'
}

function filterOf({ where, orderBy }: PurchaseOrderArguments): PurchaseOrderFilter {
  return {
    status: where?.status ?? null,
    type: where?.type ?? null,
    orderedFrom: where?.orderedFrom ?? null,
    orderedBefore: where?.orderedBefore ?? null,
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Supplier, 'purchaseOrders', (t) =>
  t.connection(
    {
      type: PurchaseOrder,
      description: 'What the platform has ordered from it, and what it has started itself.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.purchaseOrders.all.pageOfParent(filterOf(args), args, id),
    },
    PurchaseOrderConnection,
  ),
)

builder.queryField('purchaseOrders', (t) =>
  t.connection(
    {
      type: PurchaseOrder,
      description: 'All purchase orders that you may see.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.purchaseOrders.all.page(filterOf(args), args),
    },
    PurchaseOrderConnection,
  ),
)

const PurchaseOrderName = builder.inputType('PurchaseOrderName', {
  description: 'A purchase order as people name it.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Number of the purchase order, unique within its supplier.' }),
    supplierCode: t.string({ description: 'Code of the supplier; a supplier may leave it out.' }),
  }),
})

const PurchaseOrderKey = builder.inputType('PurchaseOrderKey', {
  description: 'Which purchase order: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: PurchaseOrder, description: 'Global id of the purchase order, as its `id`.' }),
    name: t.field({ type: PurchaseOrderName, description: 'Number of the purchase order, instead of the id.' }),
  }),
})

builder.queryField('purchaseOrder', (t) =>
  t.field({
    type: PurchaseOrder,
    nullable: true,
    description: 'One purchase order; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({
        type: PurchaseOrderKey,
        required: true,
        description: 'The purchase order, by id or by name: exactly one of them.',
      }),
    },
    resolve: (_root, { by }, { loaders }) =>
      by.id
        ? loaders.purchaseOrders.byId.load(by.id.id)
        : loaders.purchaseOrders.byName({ supplierCode: by.name.supplierCode ?? null, number: by.name.number }),
  }),
)
