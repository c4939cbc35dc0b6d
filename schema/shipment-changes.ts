import type { Change } from '../server/change.ts'
import { MAX_NUMBER_CHARS, MAX_ORDER_LINES } from '../server/inbound/purchase-orders.rules.ts'
import { MAX_CARRIER_CHARS, MAX_CARTONS, MAX_SHIPMENTS } from '../server/inbound/shipments.rules.ts'
import {
  cancelShipment,
  createShipment,
  dispatchShipment,
  receiveShipment,
  recordShipmentArrival,
  updateShipment,
} from '../server/inbound/shipments.service.ts'
import { IllegalStep, LimitReached, VersionConflict } from '../server/refusal.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { PurchaseOrder } from './purchase-orders.ts'
import { refusals } from './refusals.ts'
import { ReplenishmentWarning } from './replenishment.ts'
import { DefectReason, DeliveryType, Shipment, warningsOfShipment } from './shipments.ts'

/** What a mutation of a shipment answers: the shipment, read anew, and what to think about. */
function payload(mutation: string, description: string) {
  return builder.objectRef<{ id: string }>(`${mutation}Payload`).implement({
    description,
    fields: (t) => ({
      shipment: t.field({
        type: Shipment,
        nullable: true,
        description: 'The shipment as it is now.',
        resolve: ({ id }, _args, { loaders }) => loaders.shipments.byId.load(id),
      }),
      replenishmentWarnings: t.field({
        type: [ReplenishmentWarning],
        description: 'REP-1: the lines whose units are outside the range, in the order of the SKU codes.',
        resolve: ({ id }, _args, context) => warningsOfShipment(id, context),
      }),
    }),
  })
}

const NewLine = builder.inputType('NewShipmentLine', {
  description: 'Units of one SKU to ship to the warehouse (GEO-2).',
  fields: (t) => ({
    skuId: t.globalID({
      for: Sku,
      required: true,
      description: 'Global id of a SKU of the purchase order; each once.',
    }),
    quantity: t.int({
      required: true,
      description: 'Units: 1 to what is confirmed, not shipped and in no other draft.',
    }),
  }),
})

const SHIPMENT_ID = { for: Shipment, required: true, description: 'Global id of the shipment.' } as const

type TargetInput = { shipmentId: { id: string }; expectedVersion?: number | null | undefined }

function targetOf({ shipmentId, expectedVersion = null }: TargetInput) {
  return { shipmentId: shipmentId.id, expectedVersion }
}

function unitsOf(lines: readonly { skuId: { id: string }; quantity: number }[]) {
  return lines.map(({ skuId, quantity }) => ({ skuId: skuId.id, quantity }))
}

const CreateShipmentPayload = payload('CreateShipment', 'The shipment is drafted: its units are set aside.')

builder.mutationField('createShipment', (t) =>
  t.fieldWithInput({
    type: CreateShipmentPayload,
    description: `Drafts a shipment of a confirmed purchase order, which has at most ${MAX_SHIPMENTS} (else LimitReached). Units outside REP-1 are a warning, not a refusal. Errors: INVALID_ID.`,
    ...inputOf('CreateShipment', 'What to ship, of which purchase order.'),
    input: {
      purchaseOrderId: t.input.globalID({
        for: PurchaseOrder,
        required: true,
        description: 'Global id of the purchase order.',
      }),
      number: t.input.string({
        required: true,
        description: `Your number: 1 to ${MAX_NUMBER_CHARS} visible ASCII characters, not used before.`,
      }),
      lines: t.input.field({ type: [NewLine], required: true, description: `1 to ${MAX_ORDER_LINES} lines.` }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CreateShipment', IllegalStep, LimitReached),
    resolve: async (_root, { input }, { change }) => {
      const { purchaseOrderId, number, lines } = input
      const shipment = { purchaseOrderId: purchaseOrderId.id, number, lines: unitsOf(lines) }
      return { id: await change('createShipment', input, (made) => createShipment(made, shipment)) }
    },
  }),
)

const UpdateShipmentPayload = payload('UpdateShipment', 'The draft has these lines now.')

builder.mutationField('updateShipment', (t) =>
  t.fieldWithInput({
    type: UpdateShipmentPayload,
    description: 'Replaces the lines of a draft. Errors: INVALID_ID.',
    ...inputOf('UpdateShipment', 'Which draft, and all its lines.'),
    input: {
      shipmentId: t.input.globalID(SHIPMENT_ID),
      lines: t.input.field({ type: [NewLine], required: true, description: `1 to ${MAX_ORDER_LINES} lines.` }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('UpdateShipment', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const revision = { ...targetOf(input), lines: unitsOf(input.lines) }
      return { id: await change('updateShipment', input, (made) => updateShipment(made, revision)) }
    },
  }),
)

const DispatchShipmentPayload = payload('DispatchShipment', 'The shipment has left the supplier.')

builder.mutationField('dispatchShipment', (t) =>
  t.fieldWithInput({
    type: DispatchShipmentPayload,
    description: 'Ships a draft: its goods have left the supplier. Errors: INVALID_ID.',
    ...inputOf('DispatchShipment', 'Which draft, and how it travels.'),
    input: {
      shipmentId: t.input.globalID(SHIPMENT_ID),
      deliveryType: t.input.field({
        type: DeliveryType,
        required: true,
        description: 'How the shipment travels to the warehouse.',
      }),
      carrier: t.input.string({ required: true, description: `Who carries it: 1 to ${MAX_CARRIER_CHARS} characters.` }),
      trackingNumber: t.input.string({
        required: true,
        description: `The carrier's number or the licence plate: 1 to ${MAX_NUMBER_CHARS} visible ASCII characters.`,
      }),
      cartonCount: t.input.int({ required: true, description: `Number of cartons: 1 to ${MAX_CARTONS}.` }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('DispatchShipment', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const { deliveryType, carrier, trackingNumber, cartonCount } = input
      const dispatch = { ...targetOf(input), deliveryType, carrier, trackingNumber, cartonCount }
      return { id: await change('dispatchShipment', input, (made) => dispatchShipment(made, dispatch)) }
    },
  }),
)

const CancelShipmentPayload = payload('CancelShipment', 'The draft is given up; its units are free again.')

builder.mutationField('cancelShipment', (t) =>
  t.fieldWithInput({
    type: CancelShipmentPayload,
    description: 'Gives up a draft. Errors: INVALID_ID.',
    ...inputOf('CancelShipment', 'Which draft is given up before it leaves.'),
    input: {
      shipmentId: t.input.globalID(SHIPMENT_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CancelShipment', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => ({
      id: await change('cancelShipment', input, (made) => cancelShipment(made, targetOf(input))),
    }),
  }),
)

const RecordShipmentArrivalPayload = payload('RecordShipmentArrival', 'The shipment is at the warehouse.')

builder.mutationField('recordShipmentArrival', (t) =>
  t.fieldWithInput({
    type: RecordShipmentArrivalPayload,
    description: 'For operators: a shipment is at the warehouse, not counted yet. Errors: INVALID_ID, FORBIDDEN.',
    authScopes: { platformOperator: true },
    ...inputOf('RecordShipmentArrival', 'Which shipment has come to the warehouse.'),
    input: {
      shipmentId: t.input.globalID(SHIPMENT_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RecordShipmentArrival', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const work = (made: Change) => recordShipmentArrival(made, targetOf(input))
      return { id: await change('recordShipmentArrival', input, work) }
    },
  }),
)

const FoundDefect = builder.inputType('FoundDefect', {
  description: 'Units that are defective for one reason (KPI-2).',
  fields: (t) => ({
    reason: t.field({ type: DefectReason, required: true, description: 'Why; each once for a line.' }),
    quantity: t.int({ required: true, description: 'Units that are defective for this reason; 1 or more.' }),
  }),
})

const ReceivedLine = builder.inputType('ReceivedShipmentLine', {
  description: 'What was found of one SKU. Good and defective units together are at most those shipped.',
  fields: (t) => ({
    skuId: t.globalID({ for: Sku, required: true, description: 'Global id of a SKU of the shipment; each once.' }),
    goodQuantity: t.int({ required: true, description: 'Units in good condition; 0 or more.' }),
    defects: t.field({ type: [FoundDefect], description: 'Defective units by reason; none when left out.' }),
  }),
})

const ReceiveShipmentPayload = payload('ReceiveShipment', 'The shipment is received.')

builder.mutationField('receiveShipment', (t) =>
  t.fieldWithInput({
    type: ReceiveShipmentPayload,
    description:
      "For operators: counts and inspects a shipment that has arrived. The first units of a SKU ever received are its first inspection (KPI-2). The platform's stock follows by its own count. Errors: INVALID_ID, FORBIDDEN.",
    authScopes: { platformOperator: true },
    ...inputOf('ReceiveShipment', 'Which shipment, and what was found.'),
    input: {
      shipmentId: t.input.globalID(SHIPMENT_ID),
      lines: t.input.field({
        type: [ReceivedLine],
        required: true,
        description: 'All lines of the shipment; 0 units of what did not come.',
      }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ReceiveShipment', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const lines = input.lines.map(({ skuId, goodQuantity, defects }) => ({
        skuId: skuId.id,
        goodQuantity,
        defects: defects ?? [],
      }))
      const receipt = { ...targetOf(input), lines }
      return { id: await change('receiveShipment', input, (made) => receiveShipment(made, receipt)) }
    },
  }),
)
