import type { Change } from '../server/change.ts'
import {
  cancelPurchaseOrder,
  confirmPurchaseOrder,
  createPurchaseOrder,
  finishPurchaseOrderDelivery,
  refusePurchaseOrder,
} from '../server/inbound/purchase-orders.service.ts'
import { MAX_LINE_UNITS, MAX_ORDER_LINES, MAX_REASON_CHARS } from '../server/inbound/purchase-orders.rules.ts'
import { minorFromDecimal } from '../server/kit/money.ts'
import { IllegalStep, InvalidInput, VersionConflict } from '../server/refusal.ts'
import { NotAdmitted } from '../server/suppliers/admitted-supplier.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { PurchaseOrder, PurchaseOrderType, warningsOfPurchaseOrder } from './purchase-orders.ts'
import { refusals } from './refusals.ts'
import { ReplenishmentWarning } from './replenishment.ts'
import { Supplier } from './suppliers.ts'
import { WarehouseCode } from './warehouses.ts'

/** What a mutation of a purchase order answers: the purchase order, read anew, and what to think about. */
function payload(mutation: string, description: string) {
  return builder.objectRef<{ id: string }>(`${mutation}Payload`).implement({
    description,
    fields: (t) => ({
      purchaseOrder: t.field({
        type: PurchaseOrder,
        nullable: true,
        description: 'The purchase order as it is now.',
        resolve: ({ id }, _args, { loaders }) => loaders.purchaseOrders.byId.load(id),
      }),
      replenishmentWarnings: t.field({
        type: [ReplenishmentWarning],
        description: 'REP-1: the lines whose quantity is outside the range, in the order of the SKU codes.',
        resolve: ({ id }, _args, context) => warningsOfPurchaseOrder(id, context),
      }),
    }),
  })
}

const NewLine = builder.inputType('NewPurchaseOrderLine', {
  description: 'Units of one SKU to order (REP-1).',
  fields: (t) => ({
    skuId: t.globalID({ for: Sku, required: true, description: 'Global id of the SKU; each once.' }),
    quantity: t.int({ required: true, description: `Units: 1 to ${MAX_LINE_UNITS}.` }),
    supplyPrice: t.field({
      type: 'Decimal',
      description:
        'What the platform pays for one unit, in CNY, with two decimal places at most: an operator names it, a supplier does not (else InvalidInput).',
    }),
  }),
})

const CreatePurchaseOrderPayload = payload(
  'CreatePurchaseOrder',
  'The purchase order is there: to be confirmed, or, started by the supplier, confirmed in full.',
)

builder.mutationField('createPurchaseOrder', (t) =>
  t.fieldWithInput({
    type: CreatePurchaseOrderPayload,
    description:
      'The platform orders goods of a supplier, TO_CONFIRM; or a supplier starts an inbound of its own (`po.create`), which is CONFIRMED in full at once: 10 waits for the supplier only. A quantity outside REP-1 is a warning, not a refusal. Only for a supplier that is admitted (else NotAdmitted: ADM-1). Errors: INVALID_ID.',
    ...inputOf('CreatePurchaseOrder', 'What to order, from whom, and where to.'),
    input: {
      supplierId: t.input.globalID({ for: Supplier, description: 'Whose; a supplier may leave it out.' }),
      number: t.input.string({
        required: true,
        description:
          "The platform's number, or the supplier's own (`request_no`): 1 to 64 visible ASCII characters, not used before with this supplier.",
      }),
      type: t.input.field({
        type: PurchaseOrderType,
        required: true,
        description: 'What it is for; a supplier starts WAREHOUSE_STOCK only.',
      }),
      warehouseCode: t.input.field({ type: WarehouseCode, required: true, description: 'Where the goods go.' }),
      wantedOn: t.input.field({
        type: 'Date',
        description: 'Day on which the platform wants the goods in its warehouse (Asia/Shanghai).',
      }),
      lines: t.input.field({ type: [NewLine], required: true, description: `1 to ${MAX_ORDER_LINES} lines.` }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CreatePurchaseOrder', NotAdmitted),
    resolve: async (_root, { input }, { change }) => {
      const { supplierId, number, type, warehouseCode, wantedOn = null } = input
      const work = (made: Change) => {
        const lines = input.lines.map(({ skuId, quantity, supplyPrice }, index) => ({
          skuId: skuId.id,
          quantity,
          supplyPriceMinor: supplyPrice == null ? null : priceOf(supplyPrice, index),
        }))
        const header = { supplierId: supplierId?.id ?? null, number, type, warehouseCode, wantedOn }
        return createPurchaseOrder(made, { ...header, lines })
      }
      return { id: await change('createPurchaseOrder', input, work) }
    },
  }),
)

function priceOf(decimal: string, index: number): bigint {
  try {
    return minorFromDecimal(decimal)
  } catch {
    throw new InvalidInput(`lines.${index}.supplyPrice`, {
      zh: '金额最多两位小数。',
      en: 'an amount with at most two decimal places.',
    })
  }
}

const ConfirmedLine = builder.inputType('ConfirmedPurchaseOrderLine', {
  description: 'Units of one SKU that the supplier will deliver (REP-1).',
  fields: (t) => ({
    skuId: t.globalID({
      for: Sku,
      required: true,
      description: 'Global id of a SKU of the purchase order; each once.',
    }),
    quantity: t.int({ required: true, description: 'Units: 0 to the quantity ordered.' }),
  }),
})

const ConfirmPurchaseOrderPayload = payload('ConfirmPurchaseOrder', 'The purchase order is confirmed.')

builder.mutationField('confirmPurchaseOrder', (t) =>
  t.fieldWithInput({
    type: ConfirmPurchaseOrderPayload,
    description:
      'The supplier takes a purchase order, whole or in part; a JIT one whole. A quantity outside REP-1 is a warning, not a refusal. Errors: INVALID_ID.',
    ...inputOf('ConfirmPurchaseOrder', 'Which one, and how much of it.'),
    input: {
      purchaseOrderId: t.input.globalID({ for: PurchaseOrder, required: true, description: 'Global id of it.' }),
      lines: t.input.field({
        type: [ConfirmedLine],
        description: 'The lines that are confirmed with less than ordered; all others are confirmed in full.',
      }),
      reason: t.input.string({
        description: `Why less than ordered: 1 to ${MAX_REASON_CHARS} characters. Needed when it is less.`,
      }),
      expectedOn: t.input.field({
        type: 'Date',
        description: 'Day on which the supplier means to deliver the goods (Asia/Shanghai).',
      }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ConfirmPurchaseOrder', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const confirmation = {
        purchaseOrderId: input.purchaseOrderId.id,
        lines: (input.lines ?? []).map(({ skuId, quantity }) => ({ skuId: skuId.id, quantity })),
        reason: input.reason ?? null,
        expectedOn: input.expectedOn ?? null,
        expectedVersion: input.expectedVersion ?? null,
      }
      return { id: await change('confirmPurchaseOrder', input, (made) => confirmPurchaseOrder(made, confirmation)) }
    },
  }),
)

const REASON = { required: true, description: `Why: 1 to ${MAX_REASON_CHARS} characters.` } as const
const PURCHASE_ORDER_ID = { for: PurchaseOrder, required: true, description: 'Global id of it.' } as const

type EndInput = {
  purchaseOrderId: { id: string }
  expectedVersion?: number | null | undefined
}

function targetOf({ purchaseOrderId, expectedVersion = null }: EndInput) {
  return { purchaseOrderId: purchaseOrderId.id, expectedVersion }
}

const RefusePurchaseOrderPayload = payload('RefusePurchaseOrder', 'The purchase order is refused.')

builder.mutationField('refusePurchaseOrder', (t) =>
  t.fieldWithInput({
    type: RefusePurchaseOrderPayload,
    description: 'The supplier does not take a purchase order that is TO_CONFIRM. Errors: INVALID_ID.',
    ...inputOf('RefusePurchaseOrder', 'Which one, and why.'),
    input: {
      purchaseOrderId: t.input.globalID(PURCHASE_ORDER_ID),
      reason: t.input.string(REASON),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RefusePurchaseOrder', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const end = { ...targetOf(input), reason: input.reason }
      return { id: await change('refusePurchaseOrder', input, (made) => refusePurchaseOrder(made, end)) }
    },
  }),
)

const CancelPurchaseOrderPayload = payload('CancelPurchaseOrder', 'The purchase order and its drafts are cancelled.')

builder.mutationField('cancelPurchaseOrder', (t) =>
  t.fieldWithInput({
    type: CancelPurchaseOrderPayload,
    description:
      'Cancels a purchase order of which nothing was shipped, with the drafts of its shipments: the platform any, a supplier one that it started (`po.cancel`; else IllegalStep: refuse it instead). Errors: INVALID_ID.',
    ...inputOf('CancelPurchaseOrder', 'Which one, and why.'),
    input: {
      purchaseOrderId: t.input.globalID(PURCHASE_ORDER_ID),
      reason: t.input.string(REASON),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CancelPurchaseOrder', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const end = { ...targetOf(input), reason: input.reason }
      return { id: await change('cancelPurchaseOrder', input, (made) => cancelPurchaseOrder(made, end)) }
    },
  }),
)

const FinishPurchaseOrderDeliveryPayload = payload(
  'FinishPurchaseOrderDelivery',
  'Nothing more is waited for: the purchase order is RECEIVED once every shipment is.',
)

builder.mutationField('finishPurchaseOrderDelivery', (t) =>
  t.fieldWithInput({
    type: FinishPurchaseOrderDeliveryPayload,
    description:
      'The supplier ships no more of a purchase order of which something was shipped and nothing is drafted (`delivery_finish`). Errors: INVALID_ID.',
    ...inputOf('FinishPurchaseOrderDelivery', 'Of which purchase order nothing more will be shipped.'),
    input: {
      purchaseOrderId: t.input.globalID(PURCHASE_ORDER_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('FinishPurchaseOrderDelivery', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const work = (made: Change) => finishPurchaseOrderDelivery(made, targetOf(input))
      return { id: await change('finishPurchaseOrderDelivery', input, work) }
    },
  }),
)
