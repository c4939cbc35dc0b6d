import {
  cancelOrder,
  MAX_PLACE_CHARS,
  MAX_TRACKING_NUMBER_CHARS,
  recordOrderNode,
} from '../server/orders/order-nodes.service.ts'
import { recordReturn } from '../server/orders/order-returns.service.ts'
import { IllegalStep, VersionConflict } from '../server/refusal.ts'
import { builder } from './builder.ts'
import { CarrierCode } from './carriers.ts'
import { Sku } from './catalogue.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { OrderNodeKind, QualityResult } from './order-nodes.ts'
import { CancelledBy, Order } from './orders.ts'
import { refusals } from './refusals.ts'
import { WarehouseCode } from './warehouses.ts'

// What the platform does with an order.

const AT = { type: 'DateTime', description: 'When it happened, by the platform; now when left out.' } as const

/** The payload of a change of an order. */
export function orderPayload(mutation: string) {
  return builder.objectRef<{ orderId: string }>(`${mutation}Payload`).implement({
    description: 'The change was made.',
    fields: (t) => ({
      order: t.field({
        type: Order,
        nullable: true,
        description: 'The order as it is now.',
        resolve: ({ orderId }, _args, { loaders }) => loaders.orders.byId.load(orderId),
      }),
    }),
  })
}

const RecordOrderNodePayload = orderPayload('RecordOrderNode')
const CancelOrderPayload = orderPayload('CancelOrder')
const RecordReturnPayload = orderPayload('RecordReturn')

builder.mutationField('recordOrderNode', (t) =>
  t.fieldWithInput({
    type: RecordOrderNodePayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: records that an order reached its next node; status, JIT stock (OUTBOUND), KPIs and lateness follow (ORD-1). Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('RecordOrderNode', 'Which order, which node, when and how.'),
    input: {
      orderId: t.input.globalID({ for: Order, required: true, description: 'Global id of the order.' }),
      kind: t.input.field({
        type: OrderNodeKind,
        required: true,
        description: 'The node, the next of the order (else IllegalStep). RETURNED takes `recordReturn`.',
      }),
      at: t.input.field(AT),
      qualityResult: t.input.field({
        type: QualityResult,
        description: 'With QUALITY_CHECKED, and only with it. A failed check may be followed by another one.',
      }),
      warehouse: t.input.field({
        type: WarehouseCode,
        description: 'With ALLOCATED or OUTBOUND: the warehouse that ships; known by OUTBOUND at the latest (GEO-2).',
      }),
      carrier: t.input.field({
        type: CarrierCode,
        description: 'With LAST_MILE: a carrier of the market. With TRUNK_DEPARTED: CAINIAO when left out (GEO-3).',
      }),
      trackingNumber: t.input.string({
        description: `The carrier's number of the parcel, 1 to ${MAX_TRACKING_NUMBER_CHARS} characters.`,
      }),
      place: t.input.string({ description: `Where, 1 to ${MAX_PLACE_CHARS} characters.` }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RecordOrderNode', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const report = {
        orderId: input.orderId.id,
        kind: input.kind,
        at: input.at ?? null,
        qualityResult: input.qualityResult ?? null,
        warehouseCode: input.warehouse ?? null,
        carrierCode: input.carrier ?? null,
        trackingNumber: input.trackingNumber ?? null,
        place: input.place ?? null,
        expectedVersion: input.expectedVersion ?? null,
      }
      return { orderId: await change('recordOrderNode', input, (made) => recordOrderNode(made, report)) }
    },
  }),
)

builder.mutationField('cancelOrder', (t) =>
  t.fieldWithInput({
    type: CancelOrderPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: cancels an order that has not left the warehouse; its JIT units can be sold again, and KPI-1 counts it by who cancelled it. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('CancelOrder', 'Which order, and who cancels it.'),
    input: {
      orderId: t.input.globalID({ for: Order, required: true, description: 'Global id of the order.' }),
      cancelledBy: t.input.field({
        type: CancelledBy,
        required: true,
        description: 'Who cancels the order; the buyer does not count against KPI-1.',
      }),
      at: t.input.field(AT),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CancelOrder', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { cancelledBy, at = null, expectedVersion = null } = input
      const cancellation = { orderId: input.orderId.id, cancelledBy, at, expectedVersion }
      return { orderId: await change('cancelOrder', input, (made) => cancelOrder(made, cancellation)) }
    },
  }),
)

const ReturnedLine = builder.inputType('ReturnedLineInput', {
  description: 'What came back of one SKU; together not more than was ordered, and at least one unit in all lines.',
  fields: (t) => ({
    skuId: t.globalID({ for: Sku, required: true, description: 'Global id of the SKU, one of the order, named once.' }),
    good: t.int({ required: true, description: 'Units that can be sold again once refurbished; 0 or more (FEE-6).' }),
    scrapped: t.int({ required: true, description: 'Units that are destroyed; 0 or more (FEE-6).' }),
  }),
})

builder.mutationField('recordReturn', (t) =>
  t.fieldWithInput({
    type: RecordReturnPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: records that a delivered order came back, in part or in full; it counts in the return rate (KPI-4). An order is returned once. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('RecordReturn', 'Which order, and how many units of which SKUs.'),
    input: {
      orderId: t.input.globalID({ for: Order, required: true, description: 'Global id of the order.' }),
      lines: t.input.field({
        type: [ReturnedLine],
        required: true,
        description: 'What came back; SKUs of which nothing did are left out.',
      }),
      at: t.input.field(AT),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RecordReturn', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { at = null, expectedVersion = null } = input
      const lines = input.lines.map(({ skuId, good, scrapped }) => ({ skuId: skuId.id, good, scrapped }))
      const returned = { orderId: input.orderId.id, lines, at, expectedVersion }
      return { orderId: await change('recordReturn', input, (made) => recordReturn(made, returned)) }
    },
  }),
)
