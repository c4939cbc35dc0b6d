import type { OrderExceptionKind, OrderNode } from '../contract/order-events.ts'
import { ORDER_EXCEPTION_KINDS } from '../contract/order-events.ts'
import { HOUR_MS } from './calendar.ts'
import { countShort } from './kpi-days.ts'
import { befalls } from './magic-values.ts'
import { cancelOrder } from './order-cancellations.ts'
import type { Order } from './orders.ts'
import type { ParameterTable } from './parameter.ts'
import { drawTicket } from './ticket-causes.ts'
import type { Turn } from './turn.ts'

// ORD-2: what goes wrong on the way, with its root cause.

const rate = (value: number, meaning: string) => ({ value, least: 0, most: 1, meaning, source: '[A]' })

export const ORDER_EXCEPTION_PARAMETERS = {
  stockShortRate: rate(0.004, 'Share of orders whose units are found missing before allocation.'),
  stockShortCancelledShare: rate(0.3, 'Share of those that the supplier gives up.'),
  trunkDelayedRate: rate(0.006, 'Share of orders that the trunk delays.'),
  customsDocumentMissingRate: rate(0.005, 'Share of orders that customs stop for a missing document.'),
  customsHeldRate: rate(0.004, 'Share of orders that customs inspect.'),
  localWarehouseMissortRate: rate(0.003, 'Share of orders that the local warehouse sorts wrongly.'),
  carrierDelayRate: rate(0.008, 'Share of orders that the last mile delays.'),
  addressWrongRate: rate(0.003, 'Share of orders whose address is wrong.'),
  parcelLostRate: rate(0.001, 'Share of parcels that are lost.'),
  refusedByBuyerRate: rate(0.002, 'Share of parcels that the buyer does not take.'),
} as const satisfies ParameterTable

type ExceptionRule = {
  /** The node that it keeps the order from. */
  before: OrderNode
  rate: keyof typeof ORDER_EXCEPTION_PARAMETERS
  /** How long it takes; null: it is never over. */
  hours: readonly [least: number, most: number] | null
  detail: string
  place: string | null
}

/** ORD-2: each with the node it holds up, how long [A], and what people read. */
const RULES: Partial<Record<OrderExceptionKind, ExceptionRule>> = {
  STOCK_SHORT: {
    before: 'ALLOCATED',
    rate: 'stockShortRate',
    hours: [6, 60],
    detail: 'The units of the order were not found where the count says they are.',
    place: 'Domestic warehouse',
  },
  TRUNK_DELAYED: {
    before: 'CUSTOMS_CLEARED',
    rate: 'trunkDelayedRate',
    hours: [24, 72],
    detail: 'The flight was rescheduled.',
    place: 'Hangzhou airport',
  },
  CUSTOMS_DOCUMENT_MISSING: {
    before: 'CUSTOMS_CLEARED',
    rate: 'customsDocumentMissingRate',
    hours: [24, 120],
    detail: 'The CE certificate is not among the papers of the consignment.',
    place: 'Customs',
  },
  CUSTOMS_HELD: {
    before: 'CUSTOMS_CLEARED',
    rate: 'customsHeldRate',
    hours: [24, 96],
    detail: 'Customs inspect the consignment.',
    place: 'Customs',
  },
  LOCAL_WAREHOUSE_MISSORT: {
    before: 'LAST_MILE',
    rate: 'localWarehouseMissortRate',
    hours: [24, 60],
    detail: 'The parcel was put on the cart of another country.',
    place: 'Local warehouse',
  },
  CARRIER_DELAY: {
    before: 'DELIVERED',
    rate: 'carrierDelayRate',
    hours: [24, 72],
    detail: 'The carrier is behind.',
    place: 'Depot',
  },
  ADDRESS_WRONG: {
    before: 'DELIVERED',
    rate: 'addressWrongRate',
    hours: [24, 96],
    detail: 'The house number does not exist; the buyer is asked.',
    place: 'Depot',
  },
  PARCEL_LOST: {
    before: 'DELIVERED',
    rate: 'parcelLostRate',
    hours: null,
    detail: 'No scan since the depot; the carrier has given up the search.',
    place: 'Depot',
  },
  REFUSED_BY_BUYER: {
    before: 'DELIVERED',
    rate: 'refusedByBuyerRate',
    hours: null,
    detail: 'The buyer did not take the parcel; it goes back.',
    place: null,
  },
}

export type OrderExceptionEvent = { type: 'order-exception-over'; tradeOrderId: string; kind: OrderExceptionKind }

const KINDS_BEFORE = new Map<OrderNode, readonly (readonly [OrderExceptionKind, ExceptionRule])[]>()
for (const [kind, rule] of rulesInOrder()) {
  KINDS_BEFORE.set(rule.before, [...(KINDS_BEFORE.get(rule.before) ?? []), [kind, rule]])
}

/** Those that can befall an order here. */
export const SIMULATED_EXCEPTIONS = rulesInOrder().map(([kind]) => kind)

/** The node that a kind keeps an order from; undefined: it is not simulated. */
export function nodeHeldUpBy(kind: OrderExceptionKind): OrderNode | undefined {
  return RULES[kind]?.before
}

/** What keeps the order from the node this time; null: nothing. Each kind happens once to an order at most. */
export function exceptionBefore(turn: Turn, order: Order, node: OrderNode): OrderExceptionKind | null {
  const { orderExceptions } = turn.parameters
  for (const [kind, rule] of KINDS_BEFORE.get(node) ?? []) {
    if (order.exceptionsSeen.includes(kind)) continue
    const isByChance =
      turn.draws(`order:${order.tradeOrderId}/exception:${kind}`).fraction() < orderExceptions[rule.rate]
    if (befalls(order, kind, isByChance)) return kind
  }
  return null
}

/** Holds the order up, for as long as it takes. */
export function findException(turn: Turn, order: Order, kind: OrderExceptionKind): void {
  const { tradeOrderId } = order
  const rule = RULES[kind]
  if (kind === 'STOCK_SHORT') countShort(turn.supplier.kpiDays, order)
  order.exceptionsSeen.push(kind)
  order.openException = kind
  order.heldUpSinceMs = turn.atMs
  const [detail, place] = [rule?.detail ?? kind, rule?.place ?? null]
  turn.tell({ type: 'order_exception_found', data: { trade_order_id: tradeOrderId, kind, detail, place } })
  drawTicket(turn, order, kind)
  if (!rule?.hours) return
  const draws = turn.draws(`order:${tradeOrderId}/exception:${kind}/over`)
  const [least, most] = rule.hours
  const delayMs = Math.round((least + draws.fraction() * (most - least)) * HOUR_MS)
  turn.schedule(turn.atMs + delayMs, { type: 'order-exception-over', tradeOrderId, kind })
}

/** A lost or refused parcel: nothing will happen to the order any more. */
export function isHeldUpForGood({ openException }: Order): boolean {
  return openException !== null && RULES[openException]?.hours === null
}

/** Ends it; returns how long the order was held up, or null when it does not go on. */
export function endException(turn: Turn, order: Order, kind: OrderExceptionKind): number | null {
  if (order.openException !== kind) return null
  if (kind === 'STOCK_SHORT' && isGivenUp(turn, order)) {
    cancelOrder(turn, order, 'SUPPLIER')
    return null
  }
  order.openException = null
  turn.tell({ type: 'order_exception_resolved', data: { trade_order_id: order.tradeOrderId, kind } })
  return turn.atMs - order.heldUpSinceMs
}

function isGivenUp(turn: Turn, order: Order): boolean {
  const draws = turn.draws(`order:${order.tradeOrderId}/exception:STOCK_SHORT/given-up`)
  return befalls(order, 'GIVEN_UP', draws.fraction() < turn.parameters.orderExceptions.stockShortCancelledShare)
}

function rulesInOrder(): (readonly [OrderExceptionKind, ExceptionRule])[] {
  return ORDER_EXCEPTION_KINDS.flatMap((kind) => (RULES[kind] ? [[kind, RULES[kind]] as const] : []))
}
