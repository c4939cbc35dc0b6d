import type { StockMovement as MovementRow } from '../prisma/generated/client.ts'
import type { MovementFilter } from '../server/inventory-sync/stock-ledger.loaders.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { Supplier } from './suppliers.ts'
import type { TimeOrder } from './time-sequence.ts'
import { orderByTime } from './time-sequence.ts'
import { labelOfField } from './labels.ts'

const StockMovementKind = builder.enumType('StockMovementKind', {
  description: "Why a count changed (SYNC-5); in brackets the platform's `biz_activity_type` for it.",
  values: {
    SET_BY_SUPPLIER: { description: 'The supplier set its JIT stock (ADJ1, stock-take).' },
    ORDER_TAKEN: { description: 'An order set JIT units aside: from sellable to locked (SO0, consumer sale, locked).' },
    ORDER_CANCELLED: { description: 'An order was cancelled: its units may be sold again (SO0, taken back).' },
    ORDER_OUTBOUND: { description: 'The units of an order have left (SO0, consumer sale).' },
    OBSERVED: {
      description:
        'The count as it was found: the platform answered with another one than before (any of PO0, ADJ0, ADJ1, ADJ2, SO0, SO1, SO4, RTV0, RSO0, SYS1; so a receipt or a return shows here, once the platform counts it), or it was there before the ledger began.',
    },
  } as const,
})

const StockPlace = builder.enumType('StockPlace', {
  description: "Where stock is counted: at the supplier's, or in a warehouse of GEO-2.",
  values: {
    JIT: { description: "At the supplier's own place." },
    HZ: { description: "In the platform's warehouse Hangzhou." },
    DG: { description: "In the platform's warehouse Dongguan." },
    SZ: { description: "In the platform's warehouse Shenzhen." },
  } as const,
})

const StockMovement = builder.objectRef<MovementRow>('StockMovement')

builder.node(StockMovement, {
  description:
    'One row of the stock ledger (SYNC-5): a change of a count, with the count after it. The changes of a SKU at a place sum up to its count there.',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.stockLedger.byId.load(id))),
  fields: (t) => ({
    kind: t.expose('kind', { type: StockMovementKind, description: 'Why the count changed, of the closed list.' }),
    kindLabel: t.string(labelOfField('StockMovementKind', 'kind')),
    warehouseCode: t.exposeString('warehouseCode', {
      nullable: true,
      description: "The platform's code of the warehouse; null: JIT stock, at the supplier's own place.",
    }),
    quantityChange: t.exposeInt('quantityChange', {
      description: 'Units that came (or went, below 0): sellable and locked ones together.',
    }),
    quantityAfter: t.exposeInt('quantityAfter', { description: 'Units there after it, locked ones included.' }),
    lockedChange: t.exposeInt('lockedChange', {
      description: 'Units more (or fewer, below 0) that are kept for orders.',
    }),
    lockedAfter: t.exposeInt('lockedAfter', { description: 'Units kept for orders after the change.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was booked here.' }),
    cause: t.node({
      description: 'The order that moved it; null when it was none.',
      id: ({ causeId }) => (causeId === null ? null : { type: 'Order', id: causeId }),
    }),
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU whose units are counted.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose stock it is.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const StockMovementWhere = builder.inputType('StockMovementWhere', {
  description: 'Which movements: those that fit all that is given.',
  fields: (t) => ({
    kind: t.field({ type: StockMovementKind, description: 'Only changes for this reason.' }),
    place: t.field({ type: StockPlace, description: 'Only changes of the stock at this place (GEO-2).' }),
    from: t.field({ type: 'DateTime', description: 'At this instant or later.' }),
    before: t.field({ type: 'DateTime', description: 'Only changes before this instant.' }),
  }),
})

const StockMovementConnection = builder.connectionObject(
  {
    type: StockMovement,
    name: 'StockMovementConnection',
    description: 'A page of the stock ledger.',
  },
  { name: 'StockMovementEdge', description: 'A movement and its place in the list.' },
)

const WHERE = { type: StockMovementWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('`at`')

type MovementArguments = { where?: typeof StockMovementWhere.$inferInput | null | undefined; orderBy: TimeOrder }

function filterOf({ where, orderBy }: MovementArguments): MovementFilter {
  return {
    kind: where?.kind ?? null,
    place: where?.place ?? null,
    from: where?.from ?? null,
    before: where?.before ?? null,
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Sku, 'stockMovements', (t) =>
  t.connection(
    {
      type: StockMovement,
      description: 'Its stock ledger, at all places (SYNC-5).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.stockLedger.ofSku.pageOfParent(filterOf(args), args, id),
    },
    StockMovementConnection,
  ),
)

builder.objectField(Supplier, 'stockMovements', (t) =>
  t.connection(
    {
      type: StockMovement,
      description: 'The stock ledger of all its SKUs (SYNC-5).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.stockLedger.all.pageOfParent(filterOf(args), args, id),
    },
    StockMovementConnection,
  ),
)

builder.queryField('stockMovements', (t) =>
  t.connection(
    {
      type: StockMovement,
      description: 'The stock ledger of all that you may see (SYNC-5).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.stockLedger.all.page(filterOf(args), args),
    },
    StockMovementConnection,
  ),
)
