import type { ConsignmentRequest } from './consignments.ts'
import { cancelConsignment, consign, requireConsignable, requireConsignmentCancellable } from './consignments.ts'
import type { InputHandler } from './input-handler.ts'
import type { PickupRequest } from './pickups.ts'
import { bookPickup, cancelPickup, requirePickup, requirePickupCancellable } from './pickups.ts'
import type { PurchaseOrderAnswer, PurchaseOrderRequest } from './purchase-order-inputs.ts'
import {
  answerPurchaseOrder,
  beginPurchaseOrder,
  endPurchaseOrder,
  requireAnswerable,
  requireBeginnable,
  requireCancellable,
} from './purchase-order-inputs.ts'
import type { SelfDeliveryRequest } from './self-deliveries.ts'
import {
  cancelSelfDelivery,
  changeSelfDelivery,
  registerSelfDelivery,
  requireSelfDelivery,
  requireSelfDeliveryCancellable,
  requireSelfDeliveryChange,
} from './self-deliveries.ts'

// What a supplier that answers for itself tells the world of its goods on their way to the warehouse.

/** An input about goods on their way. */
export type InboundInput =
  | { type: 'purchase-order-answered'; answer: PurchaseOrderAnswer }
  | { type: 'purchase-order-begun'; request: PurchaseOrderRequest }
  | { type: 'purchase-order-ended'; purchaseOrderNo: string; reason: string }
  | { type: 'consignment-made'; request: ConsignmentRequest }
  | { type: 'consignment-cancelled'; consignOrderNo: string }
  | { type: 'pickup-booked'; request: PickupRequest }
  | { type: 'pickup-cancelled'; pickupOrderNo: string; reason: string }
  | { type: 'self-delivery-registered'; request: SelfDeliveryRequest }
  | { type: 'self-delivery-changed'; selfDeliveryNo: string; request: SelfDeliveryRequest }
  | { type: 'self-delivery-cancelled'; selfDeliveryNo: string; reason: string | null }

/** What comes of one: the number of what it is about. */
export type InboundOutcome = { type: 'inbound-taken'; number: string }

/** How each of them is taken. */
export const INBOUND_INPUTS: {
  [Type in InboundInput['type']]: InputHandler<Extract<InboundInput, { type: Type }>>
} = {
  'purchase-order-answered': {
    check: ({ supplier }, { answer }) => requireAnswerable(supplier, answer),
    apply: (turn, { answer }) => taken(answerPurchaseOrder(turn, answer).purchaseOrderNo),
  },
  'purchase-order-begun': {
    check: (turn, { request }) => requireBeginnable(turn, request),
    apply: (turn, { request }) => taken(beginPurchaseOrder(turn, request).purchaseOrderNo),
  },
  'purchase-order-ended': {
    check: ({ supplier }, { purchaseOrderNo }) => requireCancellable(supplier, purchaseOrderNo),
    apply: (turn, { purchaseOrderNo, reason }) =>
      taken(endPurchaseOrder(turn, purchaseOrderNo, reason).purchaseOrderNo),
  },
  'consignment-made': {
    check: ({ supplier }, { request }) => requireConsignable(supplier, request),
    apply: (turn, { request }) => taken(consign(turn, request).consignOrderNo),
  },
  'consignment-cancelled': {
    check: ({ supplier }, { consignOrderNo }) => requireConsignmentCancellable(supplier, consignOrderNo),
    apply: (turn, { consignOrderNo }) => taken(cancelConsignment(turn, consignOrderNo).consignOrderNo),
  },
  'pickup-booked': {
    check: (turn, { request }) => requirePickup(turn, request),
    apply: (turn, { request }) => taken(bookPickup(turn, request).pickupOrderNo),
  },
  'pickup-cancelled': {
    check: ({ supplier }, { pickupOrderNo }) => requirePickupCancellable(supplier, pickupOrderNo),
    apply: (turn, { pickupOrderNo, reason }) => taken(cancelPickup(turn, pickupOrderNo, reason).pickupOrderNo),
  },
  'self-delivery-registered': {
    check: ({ supplier }, { request }) => requireSelfDelivery(supplier, request),
    apply: (turn, { request }) => taken(registerSelfDelivery(turn, request).selfDeliveryNo),
  },
  'self-delivery-changed': {
    check: ({ supplier }, { selfDeliveryNo, request }) => requireSelfDeliveryChange(supplier, selfDeliveryNo, request),
    apply: (turn, { selfDeliveryNo, request }) =>
      taken(changeSelfDelivery(turn, selfDeliveryNo, request).selfDeliveryNo),
  },
  'self-delivery-cancelled': {
    check: ({ supplier }, { selfDeliveryNo }) => requireSelfDeliveryCancellable(supplier, selfDeliveryNo),
    apply: (turn, { selfDeliveryNo, reason }) => taken(cancelSelfDelivery(turn, selfDeliveryNo, reason).selfDeliveryNo),
  },
}

function taken(number: string): InboundOutcome {
  return { type: 'inbound-taken', number }
}
