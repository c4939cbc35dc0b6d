import type { OrderExceptionKind } from '../contract/order-events.ts'
import type { Market } from '../contract/markets.ts'
import type { Fulfilment } from '../contract/push.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { StockLine } from './stock-line.ts'

// Orders as the platform has taken them.

export type OrderLine = StockLine & { unitPriceCents: number }

export type Order = {
  tradeOrderId: string
  fulfilment: Fulfilment
  market: Market
  /** EUR in every market (GEO-1). */
  lines: OrderLine[]
  paidAtMs: number
  status: OrderStatus
  /** JIT: the goods have come to the domestic warehouse, and have passed its check. */
  isInbound: boolean
  isQualityChecked: boolean
  /** When it is to be delivered, as it looks now. */
  deliverAtMs: number
  allocatedAtMs: number | null
  outboundAtMs: number | null
  trunkDepartedAtMs: number
  deliveredAtMs: number | null
  /** When its status changed last. */
  changedAtMs: number
  /** Of the carrier that has the parcel, or had it last. */
  trackingNumber: string | null
  /** JIT: the goods on their way to the domestic warehouse, as the supplier declared them. */
  ownShipment: OwnShipment | null
  returned: { atMs: number; lines: readonly ReturnedLine[] } | null
  /** ORD-2: what holds it up, and since when; and all that ever did. */
  openException: OrderExceptionKind | null
  heldUpSinceMs: number
  exceptionsSeen: OrderExceptionKind[]
}

export type OwnShipment = { serviceName: string; logisticsNo: string; atMs: number }

/** What came back of a line. */
export type ReturnedLine = { skuCode: string; goodUnits: number; scrappedUnits: number }

/** How far an order has come (ORD-1); ORDER_STEPS says what may follow. */
export type OrderStatus =
  | 'PAID'
  | 'ALLOCATED'
  | 'OUTBOUND'
  | 'TRUNK_DEPARTED'
  | 'CUSTOMS_CLEARED'
  | 'AT_LOCAL_WAREHOUSE'
  | 'LAST_MILE'
  | 'DELIVERED'
  | 'RETURNED'
  | 'CANCELLED'

/** An order as it is taken. */
export function newOrder(order: Pick<Order, 'tradeOrderId' | 'fulfilment' | 'market' | 'lines' | 'paidAtMs'>): Order {
  return {
    ...order,
    status: 'PAID',
    isInbound: false,
    isQualityChecked: false,
    deliverAtMs: order.paidAtMs,
    allocatedAtMs: null,
    outboundAtMs: null,
    trunkDepartedAtMs: order.paidAtMs,
    deliveredAtMs: null,
    changedAtMs: order.paidAtMs,
    trackingNumber: null,
    ownShipment: null,
    returned: null,
    openException: null,
    heldUpSinceMs: 0,
    exceptionsSeen: [],
  }
}

/** What an order's status may become (ORD-1). */
export const ORDER_STEPS: Steps<OrderStatus> = {
  PAID: ['ALLOCATED', 'CANCELLED'],
  ALLOCATED: ['OUTBOUND', 'CANCELLED'],
  OUTBOUND: ['TRUNK_DEPARTED'],
  TRUNK_DEPARTED: ['CUSTOMS_CLEARED'],
  CUSTOMS_CLEARED: ['AT_LOCAL_WAREHOUSE'],
  AT_LOCAL_WAREHOUSE: ['LAST_MILE'],
  LAST_MILE: ['DELIVERED'],
  DELIVERED: ['RETURNED'],
  RETURNED: [],
  CANCELLED: [],
}

/** Delivered, returned or cancelled: its units are no longer locked. */
export function isEnded({ status }: Order): boolean {
  return status === 'DELIVERED' || status === 'RETURNED' || status === 'CANCELLED'
}

/** Takes an order one step further. Throws InputRefused for a step that is not in the table. */
export function stepTo(order: Order, status: OrderStatus, atMs: number): void {
  requireStep(ORDER_STEPS, `order ${order.tradeOrderId}`, { from: order.status, to: status })
  order.status = status
  order.changedAtMs = atMs
}

/** What a buyer (or a tester) asks for; prices are the platform's. */
export type OrderRequest = {
  fulfilment: Fulfilment
  market: Market
  lines: StockLine[]
}

/** The sum of the lines. */
export function orderTotalCents(order: Order): number {
  return order.lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0)
}

/** 1990 cents are "19.90". */
export function decimalOfCents(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}
