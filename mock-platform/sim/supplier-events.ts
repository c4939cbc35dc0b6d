import type { AdmissionEvent } from './admission.ts'
import { ADMISSION_EVENTS } from './admission.ts'
import type { BusinessDayEvent } from './business-days.ts'
import { BUSINESS_DAY_EVENTS } from './business-days.ts'
import type { DemandEvent } from './demand.ts'
import { DEMAND_EVENTS } from './demand.ts'
import type { ListingEvent } from './listings.ts'
import { LISTING_EVENTS } from './listings.ts'
import type { OrderCancellationEvent } from './order-cancellations.ts'
import { ORDER_CANCELLATION_EVENTS } from './order-cancellations.ts'
import type { OrderExceptionEvent } from './order-exceptions.ts'
import type { OrderReturnEvent } from './order-returns.ts'
import { ORDER_RETURN_EVENTS } from './order-returns.ts'
import type { OrderRouteEvent } from './order-route.ts'
import { ORDER_ROUTE_EVENTS } from './order-route.ts'
import type { PollingEvent } from './polling.ts'
import { POLLING_EVENTS } from './polling.ts'
import type { PriceEvent } from './prices.ts'
import { PRICE_EVENTS } from './prices.ts'
import type { PickupEvent } from './pickups.ts'
import { PICKUP_EVENTS } from './pickups.ts'
import type { PurchaseOrderAnswerEvent } from './purchase-order-answers.ts'
import { PURCHASE_ORDER_ANSWER_EVENTS } from './purchase-order-answers.ts'
import type { PurchaseOrderEvent } from './purchase-orders.ts'
import { PURCHASE_ORDER_EVENTS } from './purchase-orders.ts'
import type { PushDeliveryEvent } from './push-delivery.ts'
import { PUSH_DELIVERY_EVENTS } from './push-delivery.ts'
import type { ReplenishmentEvent } from './replenishment.ts'
import { REPLENISHMENT_EVENTS } from './replenishment.ts'
import type { SelfDeliveryEvent } from './self-deliveries.ts'
import { SELF_DELIVERY_EVENTS } from './self-deliveries.ts'
import type { ShipmentEvent } from './shipments.ts'
import { SHIPMENT_EVENTS } from './shipments.ts'
import type { TicketAnswerEvent } from './ticket-answers.ts'
import { TICKET_ANSWER_EVENTS } from './ticket-answers.ts'
import type { TicketCauseEvent } from './ticket-causes.ts'
import { TICKET_CAUSE_EVENTS } from './ticket-causes.ts'
import type { Turn } from './turn.ts'

type AnyEvent =
  | AdmissionEvent
  | PollingEvent
  | DemandEvent
  | PushDeliveryEvent
  | OrderRouteEvent
  | OrderExceptionEvent
  | OrderCancellationEvent
  | OrderReturnEvent
  | BusinessDayEvent
  | ReplenishmentEvent
  | PurchaseOrderEvent
  | PurchaseOrderAnswerEvent
  | PickupEvent
  | SelfDeliveryEvent
  | ShipmentEvent
  | ListingEvent
  | PriceEvent
  | TicketCauseEvent
  | TicketAnswerEvent
type EventsByType = { [Event in AnyEvent as Event['type']]: Event }
type EventType = keyof EventsByType

/** What can be scheduled for a supplier: all of it, or of one type. */
export type SupplierEvent<Type extends EventType = EventType> = {
  [Each in Type]: { type: Each } & EventsByType[Each]
}[Type]

/** What happens then: each concept brings its own. */
const SUPPLIER_EVENTS: { [Type in EventType]: (turn: Turn, event: SupplierEvent<Type>) => void } = {
  ...ADMISSION_EVENTS,
  ...POLLING_EVENTS,
  ...DEMAND_EVENTS,
  ...PUSH_DELIVERY_EVENTS,
  ...ORDER_ROUTE_EVENTS,
  ...ORDER_CANCELLATION_EVENTS,
  ...ORDER_RETURN_EVENTS,
  ...BUSINESS_DAY_EVENTS,
  ...REPLENISHMENT_EVENTS,
  ...PURCHASE_ORDER_EVENTS,
  ...PURCHASE_ORDER_ANSWER_EVENTS,
  ...PICKUP_EVENTS,
  ...SELF_DELIVERY_EVENTS,
  ...SHIPMENT_EVENTS,
  ...LISTING_EVENTS,
  ...PRICE_EVENTS,
  ...TICKET_CAUSE_EVENTS,
  ...TICKET_ANSWER_EVENTS,
}

/** Lets an event happen that is due. */
export function letHappen<Type extends EventType>(turn: Turn, event: SupplierEvent<Type>): void {
  SUPPLIER_EVENTS[event.type](turn, event)
}
