import type {
  PurchaseOrderStatus as StatusCode,
  PurchaseOrderType as TypeCode,
  ShipmentStatus as ShipmentCode,
  TicketKind as TicketCode,
} from '../prisma/generated/enums.ts'
import { PURCHASE_ORDER_STATUSES, PURCHASE_ORDER_TYPE_CODES } from '../server/inbound/purchase-orders.rules.ts'
import { entriesOf } from '../server/kit/entries.ts'
import { IN_OPEN_PLATFORM, OURS } from '../server/programme/provenance.ts'
import type { RootCause as Cause, RootCauseCode as CauseCode } from '../server/programme/root-causes.ts'
import { ROOT_CAUSES } from '../server/programme/root-causes.ts'
import { needsOrder } from '../server/tickets/tickets.rules.ts'
import { builder } from './builder.ts'
import { labelOfField } from './labels.ts'
import { inTwoLanguages } from './language.ts'
import { RootCauseCode } from './order-diagnosis.ts'
import { Programme } from './programme.ts'
import type { Said } from './programme-value.ts'
import { ProgrammeValue, said } from './programme-value.ts'
import { PurchaseOrderStatus, PurchaseOrderType } from './purchase-orders.ts'
import { ResponsibleSide } from './responsible-side.ts'
import { ShipmentStatus } from './shipments.ts'
import { TicketKind } from './ticket-kinds.ts'

// What can become of orders and inbound goods, as catalogues: root causes, kinds of ticket, the platform's own numbers.

type CauseRow = Cause & Said & { code: CauseCode }

const ProgrammeRootCause = builder.objectRef<CauseRow>('ProgrammeRootCause').implement({
  description: 'A root cause that a diagnosis can find (ORD-2). The source names two of them; the others are ours [A].',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    code: t.expose('code', { type: RootCauseCode, description: 'Stable code, for programs.' }),
    label: t.string(inTwoLanguages('The label as it is shown to people (根因标签).', (cause: CauseRow) => cause)),
    responsibleSide: t.expose('responsibleSide', {
      type: ResponsibleSide,
      description: 'The side that answers for it [A], until a ticket locks it (TKT-2).',
    }),
    responsibleSideLabel: t.string(labelOfField('ResponsibleSide', 'responsibleSide')),
    remedy: t.string(inTwoLanguages('What the supplier can do, for people [A].', ({ remedy }: CauseRow) => remedy)),
    ticketKind: t.expose('ticketKind', { type: TicketKind, description: 'Which ticket to open about it [A] (TKT-1).' }),
    isAssumption: t.exposeBoolean('isAssumption', {
      description: 'Whether the label is ours [A]; false for the two that the source names.',
    }),
  }),
})

const ProgrammeTicketKind = builder.objectRef<Said & { kind: TicketCode }>('ProgrammeTicketKind').implement({
  description: 'A kind of ticket [A]: the source has tickets, not their kinds (TKT-1).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    kind: t.expose('kind', { type: TicketKind, description: 'The kind of ticket, by its code (TKT-1).' }),
    label: t.string(labelOfField('TicketKind', 'kind')),
    needsOrder: t.boolean({
      description: 'Whether such a ticket is always about an order.',
      resolve: ({ kind }) => needsOrder(kind),
    }),
  }),
})

const ProgrammePurchaseOrderStatus = builder
  .objectRef<Said & { status: StatusCode }>('ProgrammePurchaseOrderStatus')
  .implement({
    description: "A status of purchase orders, with the platform's number for it (GEO-2).",
    interfaces: [ProgrammeValue],
    fields: (t) => ({
      status: t.expose('status', { type: PurchaseOrderStatus, description: 'The status, by its name here.' }),
      code: t.int({
        description: "The platform's number of it, its `status`: 10, 15, 17, 20, 21, 30, 40 or -99.",
        resolve: ({ status }) => PURCHASE_ORDER_STATUSES[status].code,
      }),
      label: t.string(labelOfField('PurchaseOrderStatus', 'status')),
    }),
  })

const ProgrammePurchaseOrderType = builder
  .objectRef<Said & { type: TypeCode }>('ProgrammePurchaseOrderType')
  .implement({
    description: "A type of purchase orders, with the platform's number for it (GEO-2).",
    interfaces: [ProgrammeValue],
    fields: (t) => ({
      type: t.expose('type', { type: PurchaseOrderType, description: 'The type, by its name here.' }),
      code: t.int({
        description: "The platform's number of it, its `order_type`: 10 or 50.",
        resolve: ({ type }) => PURCHASE_ORDER_TYPE_CODES[type],
      }),
      label: t.string(labelOfField('PurchaseOrderType', 'type')),
    }),
  })

const ProgrammeShipmentStatus = builder
  .objectRef<Said & { status: ShipmentCode }>('ProgrammeShipmentStatus')
  .implement({
    description:
      'A status of shipments (GEO-2). The platform has no numbers for them: its clients know "to ship" only, the states after it are ours [A].',
    interfaces: [ProgrammeValue],
    fields: (t) => ({
      status: t.expose('status', { type: ShipmentStatus, description: 'The status, by its name here.' }),
      label: t.string(labelOfField('ShipmentStatus', 'status')),
    }),
  })

const SHIPMENT_STATUSES: readonly ShipmentCode[] = ['DRAFT', 'SHIPPED', 'ARRIVED', 'RECEIVED', 'CANCELLED']
const TICKET_KINDS: readonly TicketCode[] = ['REFUND', 'RESHIP', 'RETURN', 'COMPENSATION', 'ADDRESS_CHANGE', 'INQUIRY']

builder.objectFields(Programme, (t) => ({
  rootCauses: t.field({
    type: [ProgrammeRootCause],
    description: 'Root causes that a diagnosis can find, each with the side that answers for it (ORD-2).',
    resolve: () => entriesOf(ROOT_CAUSES).map(([code, cause]) => said({ ...cause, code }, 'ORD-2')),
  }),
  ticketKinds: t.field({
    type: [ProgrammeTicketKind],
    description: 'Kinds of ticket that the platform takes [A] (TKT-1).',
    resolve: () => TICKET_KINDS.map((kind) => said({ ...OURS, kind }, 'TKT-1')),
  }),
  purchaseOrderStatuses: t.field({
    type: [ProgrammePurchaseOrderStatus],
    description: "Statuses of purchase orders with the platform's numbers, in the order of the way (GEO-2).",
    resolve: () => entriesOf(PURCHASE_ORDER_STATUSES).map(([status]) => said({ ...IN_OPEN_PLATFORM, status }, 'GEO-2')),
  }),
  purchaseOrderTypes: t.field({
    type: [ProgrammePurchaseOrderType],
    description: "Types of purchase orders with the platform's numbers (GEO-2).",
    resolve: () => entriesOf(PURCHASE_ORDER_TYPE_CODES).map(([type]) => said({ ...IN_OPEN_PLATFORM, type }, 'GEO-2')),
  }),
  shipmentStatuses: t.field({
    type: [ProgrammeShipmentStatus],
    description: 'Statuses of shipments, in the order of the way (GEO-2).',
    resolve: () =>
      SHIPMENT_STATUSES.map((status) => said({ ...(status === 'DRAFT' ? IN_OPEN_PLATFORM : OURS), status }, 'GEO-2')),
  }),
}))
