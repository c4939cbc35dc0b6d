import type { Event as EventRow, EventKind } from '../prisma/generated/client.ts'
import { encodeEventCursor } from '../server/events/event-position.rules.ts'
import type { EventFilter } from '../server/events/events.loaders.ts'
import { Application } from './admission.ts'
import { builder } from './builder.ts'
import { InventorySyncRun } from './inventory-sync.ts'
import { Listing } from './listings.ts'
import { KpiAlert } from './kpi-alerts.ts'
import { Order } from './orders.ts'
import { PriceProposal } from './price-proposals.ts'
import { PurchaseOrder } from './purchase-orders.ts'
import { Supplier } from './suppliers.ts'
import { Ticket } from './tickets.ts'

const EventKindEnum = builder.enumType('EventKind', {
  description: 'What can happen. Each kind is a type of its own, with the thing to which it happened.',
  values: {
    INVENTORY_SYNC_RUN_FINISHED: { description: "The platform has judged a poll of a supplier's stock (SYNC-2)." },
    ORDER_CHANGED: { description: 'An order came, or moved on (ORD-1).' },
    ORDER_ABNORMAL: { description: 'An order became abnormal (ORD-2).' },
    TICKET_CHANGED: { description: 'A ticket was opened, answered, written to or closed (TKT-1, TKT-2).' },
    KPI_ALERT_CHANGED: { description: 'A consequence of a KPI took effect or ended (KPI-1 to KPI-4).' },
    APPLICATION_CHANGED: { description: 'An application for admission moved on (ADM-1).' },
    PURCHASE_ORDER_CHANGED: { description: 'A purchase order or its shipment moved on (GEO-2).' },
    LISTING_CHANGED: { description: 'A listing was begun, or changed (IMG-1, COLD-1).' },
    PRICE_PROPOSAL_CHANGED: { description: 'A price was proposed, decided on or withdrawn (PRICE-1).' },
  } as const satisfies Record<EventKind, { description: string }>,
})

export const EventInterface = builder.interfaceRef<EventRow>('Event').implement({
  description: 'Something that happened to a thing of a supplier. The thing is shown as it is now, not as it was then.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ kind }) => EVENT_TYPES[kind].name,
  fields: (t) => ({
    kind: t.expose('kind', { type: EventKindEnum, description: 'What happened; each kind has a type of its own.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it happened, by this API.' }),
    cursor: t.string({
      description: 'Its place in the feed: give it as `after`, to the feed or to a subscription, for what came after.',
      resolve: encodeEventCursor,
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose thing it is.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

function eventType(kind: EventKind, name: string, description: string) {
  const type = builder.objectRef<EventRow>(name)
  builder.node(type, {
    description,
    interfaces: [EventInterface],
    id: { resolve: ({ id }) => String(id) },
    loadManyWithoutCache: async (ids, { loaders }) => {
      const events = await Promise.all(ids.map((id) => loaders.events.byId.load(id)))
      return events.map((event) => (event?.kind === kind ? event : null))
    },
  })
  return type
}

/** One type for each kind: a kind without one does not build. */
export const EVENT_TYPES = {
  INVENTORY_SYNC_RUN_FINISHED: eventType(
    'INVENTORY_SYNC_RUN_FINISHED',
    'InventorySyncRunFinished',
    "The platform has judged a poll of a supplier's stock (SYNC-2).",
  ),
  ORDER_CHANGED: eventType('ORDER_CHANGED', 'OrderChanged', 'An order came, or moved on (ORD-1).'),
  ORDER_ABNORMAL: eventType('ORDER_ABNORMAL', 'OrderBecameAbnormal', 'An order became abnormal (ORD-2).'),
  TICKET_CHANGED: eventType(
    'TICKET_CHANGED',
    'TicketChanged',
    'A ticket was opened, answered, written to or closed (TKT-1, TKT-2).',
  ),
  KPI_ALERT_CHANGED: eventType(
    'KPI_ALERT_CHANGED',
    'KpiAlertChanged',
    'A consequence of a KPI took effect or ended (KPI-1 to KPI-4).',
  ),
  APPLICATION_CHANGED: eventType(
    'APPLICATION_CHANGED',
    'ApplicationChanged',
    'An application for admission moved on (ADM-1).',
  ),
  PURCHASE_ORDER_CHANGED: eventType(
    'PURCHASE_ORDER_CHANGED',
    'PurchaseOrderChanged',
    'A purchase order or its shipment moved on (GEO-2).',
  ),
  LISTING_CHANGED: eventType('LISTING_CHANGED', 'ListingChanged', 'A listing was begun, or changed (IMG-1, COLD-1).'),
  PRICE_PROPOSAL_CHANGED: eventType(
    'PRICE_PROPOSAL_CHANGED',
    'PriceProposalChanged',
    'A price was proposed, decided on or withdrawn (PRICE-1).',
  ),
} as const satisfies Record<EventKind, ReturnType<typeof eventType>>

builder.objectField(EVENT_TYPES.INVENTORY_SYNC_RUN_FINISHED, 'run', (t) =>
  t.field({
    type: InventorySyncRun,
    nullable: true,
    description: 'The run with its verdict.',
    resolve: ({ subjectId }, _args, { loaders }) => loaders.inventorySync.runById.load(subjectId),
  }),
)

for (const type of [EVENT_TYPES.ORDER_CHANGED, EVENT_TYPES.ORDER_ABNORMAL]) {
  builder.objectField(type, 'order', (t) =>
    t.field({
      type: Order,
      nullable: true,
      description: 'The order as it is now.',
      resolve: ({ subjectId }, _args, { loaders }) => loaders.orders.byId.load(subjectId),
    }),
  )
}

builder.objectField(EVENT_TYPES.TICKET_CHANGED, 'ticket', (t) =>
  t.field({
    type: Ticket,
    nullable: true,
    description: 'The ticket as it is now.',
    resolve: ({ subjectId }, _args, { loaders }) => loaders.tickets.byId.load(subjectId),
  }),
)

builder.objectField(EVENT_TYPES.LISTING_CHANGED, 'listing', (t) =>
  t.field({
    type: Listing,
    nullable: true,
    description: 'The listing as it is now.',
    resolve: ({ subjectId }, _args, { loaders }) => loaders.listings.byId.load(subjectId),
  }),
)

builder.objectField(EVENT_TYPES.PRICE_PROPOSAL_CHANGED, 'priceProposal', (t) =>
  t.field({
    type: PriceProposal,
    nullable: true,
    description: 'The proposal as it is now.',
    resolve: ({ subjectId }, _args, { loaders }) => loaders.priceProposals.proposalById.load(subjectId),
  }),
)

builder.objectField(EVENT_TYPES.PURCHASE_ORDER_CHANGED, 'purchaseOrder', (t) =>
  t.field({
    type: PurchaseOrder,
    nullable: true,
    description: 'The purchase order as it is now.',
    resolve: ({ subjectId }, _args, { loaders }) => loaders.purchaseOrders.byId.load(subjectId),
  }),
)

builder.objectField(EVENT_TYPES.KPI_ALERT_CHANGED, 'alert', (t) =>
  t.field({
    type: KpiAlert,
    nullable: true,
    description: 'The alert as it is now.',
    resolve: ({ subjectId }, _args, { loaders }) => loaders.kpiAlerts.byId.load(subjectId),
  }),
)

builder.objectField(EVENT_TYPES.APPLICATION_CHANGED, 'application', (t) =>
  t.field({
    type: Application,
    nullable: true,
    description: 'The application as it is now.',
    resolve: ({ subjectId }, _args, { loaders }) => loaders.admission.byId.load(subjectId),
  }),
)

const EventWhere = builder.inputType('EventWhere', {
  description: 'Which events: those that fit all that is given.',
  fields: (t) => ({
    kinds: t.field({ type: [EventKindEnum], description: 'Of one of these kinds; of any when left out.' }),
    supplierId: t.globalID({
      for: Supplier,
      description: 'Of this supplier, by its global id; of all that you may see when left out.',
    }),
  }),
})

export const EVENT_WHERE = { type: EventWhere, description: 'All of them when left out.' } as const

type EventArguments = {
  where?: { kinds?: EventKind[] | null | undefined; supplierId?: { id: string } | null | undefined } | null | undefined
}

export function eventFilterOf({ where }: EventArguments): EventFilter {
  return { kinds: where?.kinds ?? null, supplierId: where?.supplierId?.id ?? null }
}

const EventConnection = builder.connectionObject(
  {
    type: EventInterface,
    name: 'EventConnection',
    description:
      'A page of events, the eldest first. Nothing ever appears behind a cursor: `endCursor` of a page without a next one is the place to go on from, also of an empty page.',
    fields: (t) => ({
      latestCursor: t.string({
        description:
          'Place of now: all that has happened lies before it. Take it, read the lists, then follow the events after it.',
        resolve: async (_page, _args, { loaders }) => encodeEventCursor(await loaders.events.latestPosition()),
      }),
    }),
  },
  { name: 'EventEdge', description: 'An event and its place in the feed.' },
)

const FEED =
  'the eldest first. Follow it with `after`: nothing is missed or comes twice. Kept for a number of days (setting EVENT_RETENTION_DAYS); a cursor of before is EVENTS_EXPIRED.'

builder.objectField(Supplier, 'events', (t) =>
  t.connection(
    {
      type: EventInterface,
      description: `What happened to its things, ${FEED}`,
      args: { where: t.arg(EVENT_WHERE) },
      resolve: ({ id }, args, { loaders }) => loaders.events.pageOfParent(eventFilterOf(args), args, id),
    },
    EventConnection,
  ),
)

builder.queryField('events', (t) =>
  t.connection(
    {
      type: EventInterface,
      description: `What happened, ${FEED}`,
      args: { where: t.arg(EVENT_WHERE) },
      resolve: (_root, args, { loaders }) => loaders.events.page(eventFilterOf(args), args),
    },
    EventConnection,
  ),
)
