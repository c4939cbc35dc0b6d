import type { Event as EventRow, EventKind } from '../prisma/generated/client.ts'
import { builder } from './builder.ts'
import { EVENT_TYPES, EVENT_WHERE, eventFilterOf, EventInterface } from './events.ts'
import { Supplier } from './suppliers.ts'

const RESUME =
  'Errors: INVALID_CURSOR, EVENTS_EXPIRED; the last message may be SUBSCRIBER_TOO_SLOW, UNAUTHENTICATED (the token was revoked: within 5 seconds) or SERVER_STOPPING.'

const AFTER = {
  description:
    'Cursor of the last event that was seen: first comes all that happened after it. From now on when left out. The header Last-Event-ID, as an EventSource sends it when it comes again by itself, wins over it.',
} as const

const SUPPLIER_ID = {
  for: Supplier,
  description: 'Only of this supplier, by its global id; of all that you may see when left out.',
} as const

function subscriptionTo(kind: EventKind, name: string, description: string): void {
  builder.subscriptionField(name, (t) =>
    t.field({
      type: EVENT_TYPES[kind],
      description: `${description} ${RESUME}`,
      args: { after: t.arg.string(AFTER), supplierId: t.arg.globalID(SUPPLIER_ID) },
      subscribe: (_root, { after, supplierId }, { followEvents }) =>
        followEvents({ kinds: [kind], supplierId: supplierId?.id ?? null }, after ?? null),
      resolve: (event: EventRow) => event,
    }),
  )
}

subscriptionTo(
  'INVENTORY_SYNC_RUN_FINISHED',
  'inventorySyncRunFinished',
  'Each poll of stock that the platform has judged.',
)
subscriptionTo('ORDER_CHANGED', 'orderChanged', 'Each order that comes or moves on.')
subscriptionTo('ORDER_ABNORMAL', 'orderBecameAbnormal', 'Each order that becomes abnormal (ORD-2).')
subscriptionTo('TICKET_CHANGED', 'ticketChanged', 'Each ticket that is opened, answered or resolved (TKT-1, TKT-2).')
subscriptionTo(
  'KPI_ALERT_CHANGED',
  'kpiAlertChanged',
  'Each consequence of a KPI that takes effect or ends (KPI-1 to KPI-4).',
)

builder.subscriptionField('events', (t) =>
  t.field({
    type: EventInterface,
    description: `What happens, of any kind: the feed \`events\`, followed. ${RESUME}`,
    args: { after: t.arg.string(AFTER), where: t.arg(EVENT_WHERE) },
    subscribe: (_root, { after, where }, { followEvents }) => followEvents(eventFilterOf({ where }), after ?? null),
    resolve: (event: EventRow) => event,
  }),
)
