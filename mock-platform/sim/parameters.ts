import { ADMISSION_PARAMETERS } from './admission.ts'
import { DEMAND_PARAMETERS } from './demand.ts'
import { FEE_PARAMETERS } from './fees.ts'
import { KPI_PARAMETERS } from './kpi-alerts.ts'
import { LISTING_PARAMETERS } from './listings.ts'
import { ORDER_CANCELLATION_PARAMETERS } from './order-cancellations.ts'
import { ORDER_EXCEPTION_PARAMETERS } from './order-exceptions.ts'
import { ORDER_RETURN_PARAMETERS } from './order-returns.ts'
import { ORDER_ROUTE_PARAMETERS } from './order-route.ts'
import type { ConceptParameters, ParameterTable } from './parameter.ts'
import { defaultsOf } from './parameter.ts'
import { PICKUP_PARAMETERS } from './pickups.ts'
import { PRICE_PARAMETERS } from './prices.ts'
import { PURCHASE_ORDER_PARAMETERS } from './purchase-orders.ts'
import { SELF_DELIVERY_PARAMETERS } from './self-deliveries.ts'
import { SHIPMENT_PARAMETERS } from './shipments.ts'
import { TICKET_ANSWER_PARAMETERS } from './ticket-answers.ts'
import { TICKET_CAUSE_PARAMETERS } from './ticket-causes.ts'

// Every number of the simulated world that a scenario may set, by concept. The tables are the documentation too.

/** The tables of all concepts. */
export const PARAMETERS = {
  admission: ADMISSION_PARAMETERS,
  demand: DEMAND_PARAMETERS,
  orderRoute: ORDER_ROUTE_PARAMETERS,
  orderExceptions: ORDER_EXCEPTION_PARAMETERS,
  orderCancellations: ORDER_CANCELLATION_PARAMETERS,
  orderReturns: ORDER_RETURN_PARAMETERS,
  ticketCauses: TICKET_CAUSE_PARAMETERS,
  ticketAnswers: TICKET_ANSWER_PARAMETERS,
  purchaseOrders: PURCHASE_ORDER_PARAMETERS,
  shipments: SHIPMENT_PARAMETERS,
  pickups: PICKUP_PARAMETERS,
  selfDeliveries: SELF_DELIVERY_PARAMETERS,
  listings: LISTING_PARAMETERS,
  prices: PRICE_PARAMETERS,
  kpi: KPI_PARAMETERS,
  fees: FEE_PARAMETERS,
} as const satisfies Record<string, ParameterTable>

export type ParameterConcept = keyof typeof PARAMETERS

/** A value for each parameter. */
export type Parameters = { [Concept in ParameterConcept]: ConceptParameters<(typeof PARAMETERS)[Concept]> }

/** Some values, by concept. */
export type ParameterChange = { [Concept in ParameterConcept]?: Partial<Parameters[Concept]> }

/** The values as the tables give them. */
export function defaultParameters(): Parameters {
  return {
    admission: defaultsOf(PARAMETERS.admission),
    demand: defaultsOf(PARAMETERS.demand),
    orderRoute: defaultsOf(PARAMETERS.orderRoute),
    orderExceptions: defaultsOf(PARAMETERS.orderExceptions),
    orderCancellations: defaultsOf(PARAMETERS.orderCancellations),
    orderReturns: defaultsOf(PARAMETERS.orderReturns),
    ticketCauses: defaultsOf(PARAMETERS.ticketCauses),
    ticketAnswers: defaultsOf(PARAMETERS.ticketAnswers),
    purchaseOrders: defaultsOf(PARAMETERS.purchaseOrders),
    shipments: defaultsOf(PARAMETERS.shipments),
    pickups: defaultsOf(PARAMETERS.pickups),
    selfDeliveries: defaultsOf(PARAMETERS.selfDeliveries),
    listings: defaultsOf(PARAMETERS.listings),
    prices: defaultsOf(PARAMETERS.prices),
    kpi: defaultsOf(PARAMETERS.kpi),
    fees: defaultsOf(PARAMETERS.fees),
  }
}

/** The parameters with some of them changed. */
export function withChange(parameters: Parameters, change: ParameterChange): Parameters {
  return {
    admission: { ...parameters.admission, ...change.admission },
    demand: { ...parameters.demand, ...change.demand },
    orderRoute: { ...parameters.orderRoute, ...change.orderRoute },
    orderExceptions: { ...parameters.orderExceptions, ...change.orderExceptions },
    orderCancellations: { ...parameters.orderCancellations, ...change.orderCancellations },
    orderReturns: { ...parameters.orderReturns, ...change.orderReturns },
    ticketCauses: { ...parameters.ticketCauses, ...change.ticketCauses },
    ticketAnswers: { ...parameters.ticketAnswers, ...change.ticketAnswers },
    purchaseOrders: { ...parameters.purchaseOrders, ...change.purchaseOrders },
    shipments: { ...parameters.shipments, ...change.shipments },
    pickups: { ...parameters.pickups, ...change.pickups },
    selfDeliveries: { ...parameters.selfDeliveries, ...change.selfDeliveries },
    listings: { ...parameters.listings, ...change.listings },
    prices: { ...parameters.prices, ...change.prices },
    kpi: { ...parameters.kpi, ...change.kpi },
    fees: { ...parameters.fees, ...change.fees },
  }
}

/** Two changes as one; the later wins. */
export function mergedChange(earlier: ParameterChange, later: ParameterChange): ParameterChange {
  return {
    admission: { ...earlier.admission, ...later.admission },
    demand: { ...earlier.demand, ...later.demand },
    orderRoute: { ...earlier.orderRoute, ...later.orderRoute },
    orderExceptions: { ...earlier.orderExceptions, ...later.orderExceptions },
    orderCancellations: { ...earlier.orderCancellations, ...later.orderCancellations },
    orderReturns: { ...earlier.orderReturns, ...later.orderReturns },
    ticketCauses: { ...earlier.ticketCauses, ...later.ticketCauses },
    ticketAnswers: { ...earlier.ticketAnswers, ...later.ticketAnswers },
    purchaseOrders: { ...earlier.purchaseOrders, ...later.purchaseOrders },
    shipments: { ...earlier.shipments, ...later.shipments },
    pickups: { ...earlier.pickups, ...later.pickups },
    selfDeliveries: { ...earlier.selfDeliveries, ...later.selfDeliveries },
    listings: { ...earlier.listings, ...later.listings },
    prices: { ...earlier.prices, ...later.prices },
    kpi: { ...earlier.kpi, ...later.kpi },
    fees: { ...earlier.fees, ...later.fees },
  }
}
