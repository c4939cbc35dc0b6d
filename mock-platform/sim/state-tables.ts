import { ADMISSION_STEPS } from './admission.ts'
import { LISTING_STEPS } from './listings.ts'
import { ORDER_STEPS } from './orders.ts'
import { NEGOTIATION_STEPS } from './prices.ts'
import { PICKUP_STEPS } from './pickups.ts'
import { PURCHASE_ORDER_STEPS } from './purchase-orders.ts'
import { SELF_DELIVERY_STEPS } from './self-deliveries.ts'
import { SHIPMENT_STEPS } from './shipments.ts'
import type { Steps } from './steps.ts'
import { TICKET_STEPS } from './tickets.ts'

/** The state tables of the world, by thing; the first state is where a thing begins. docs/scenarios.md draws them. */
export const STATE_TABLES = {
  Application: ADMISSION_STEPS,
  Order: ORDER_STEPS,
  'Purchase order': PURCHASE_ORDER_STEPS,
  Shipment: SHIPMENT_STEPS,
  Pickup: PICKUP_STEPS,
  'Self-delivery': SELF_DELIVERY_STEPS,
  Listing: LISTING_STEPS,
  'Price of a SKU in a market': NEGOTIATION_STEPS,
  Ticket: TICKET_STEPS,
} as const satisfies Record<string, Steps<string>>
