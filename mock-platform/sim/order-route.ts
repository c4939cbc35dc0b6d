import type { OrderNode } from '../contract/order-events.ts'
import type { Market, WarehouseCode } from '../contract/markets.ts'
import {
  businessDayNo,
  europeanDayNo,
  europeanInstantMs,
  HOUR_MS,
  startOfBusinessDayMs,
  workingDayAfter,
} from './calendar.ts'
import { drawCancellation } from './order-cancellations.ts'
import type { OrderExceptionEvent } from './order-exceptions.ts'
import { endException, exceptionBefore, findException } from './order-exceptions.ts'
import { drawReturn } from './order-returns.ts'
import { chargeOrder, countDelivery } from './fee-statements.ts'
import { countDelivered, countOutbound } from './kpi-days.ts'
import { pushStatus } from './order-status-pushes.ts'
import type { Order, OrderStatus } from './orders.ts'
import { stepTo } from './orders.ts'
import type { ParameterTable } from './parameter.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'
import { shipWarehouseUnits } from './warehouse-stock.ts'

// ORD-1: the way of an order from payment to the buyer's door (GEO-3, GEO-4).

export const ORDER_ROUTE_PARAMETERS = {
  nextDayOutboundShare: {
    value: 0.98,
    least: 0,
    most: 1,
    meaning: 'Share of orders that leave the warehouse by the end of the next day.',
    source: 'GEO-4',
  },
  delivery5Weight: {
    value: 25,
    least: 0,
    most: 1000,
    meaning: 'Weight of delivery on the 5th working day.',
    source: '[A]',
  },
  delivery6Weight: {
    value: 35,
    least: 0,
    most: 1000,
    meaning: 'Weight of delivery on the 6th working day.',
    source: '[A]',
  },
  delivery7Weight: {
    value: 25,
    least: 0,
    most: 1000,
    meaning: 'Weight of delivery on the 7th working day.',
    source: '[A]',
  },
  delivery8Weight: {
    value: 15,
    least: 0,
    most: 1000,
    meaning: 'Weight of delivery on the 8th working day.',
    source: '[A]',
  },
  extraCustomsHours: {
    value: 0,
    least: 0,
    most: 2000,
    meaning: 'Hours that customs clearance takes longer, everywhere: a strike.',
    source: '[A]',
  },
  extraCustomsHoursFR: { value: 0, least: 0, most: 2000, meaning: 'The same, in FR only.', source: '[A]' },
} as const satisfies ParameterTable

/** The node after each status; PAID has several on its way to allocation. */
const NEXT_NODE: Partial<Record<OrderStatus, OrderNode>> = {
  ALLOCATED: 'OUTBOUND',
  OUTBOUND: 'TRUNK_DEPARTED',
  TRUNK_DEPARTED: 'CUSTOMS_CLEARED',
  CUSTOMS_CLEARED: 'AT_LOCAL_WAREHOUSE',
  AT_LOCAL_WAREHOUSE: 'LAST_MILE',
  LAST_MILE: 'DELIVERED',
}

/** Where goods of a JIT order are brought. [A] */
const JIT_WAREHOUSE: WarehouseCode = 'HZ'

/** Of the way from trunk departure to the buyer, how far each node is. [A] */
const LEGS: Partial<Record<OrderNode, readonly [least: number, most: number]>> = {
  CUSTOMS_CLEARED: [0.4, 0.5],
  AT_LOCAL_WAREHOUSE: [0.6, 0.7],
  LAST_MILE: [0.8, 0.9],
}

export type OrderRouteEvent = { type: 'order-node-due'; tradeOrderId: string; node: OrderNode }

export const ORDER_ROUTE_EVENTS: EventHandlers<OrderRouteEvent | OrderExceptionEvent> = {
  'order-node-due': comeToNode,
  'order-exception-over': goOn,
}

/** An order that was just paid sets out. */
export function startRoute(turn: Turn, order: Order): void {
  const draws = turn.draws(`order:${order.tradeOrderId}/delivery`)
  const { delivery5Weight, delivery6Weight, delivery7Weight, delivery8Weight } = turn.parameters.orderRoute
  const workingDays = draws.weighted([
    [5, delivery5Weight],
    [6, delivery6Weight],
    [7, delivery7Weight],
    [8, delivery8Weight],
  ])
  const day = workingDayAfter(order.market, europeanDayNo(turn.atMs), workingDays)
  order.deliverAtMs = deliveryInstantMs(day, draws.fraction())
  drawCancellation(turn, order)
  // Goods of a JIT order set out when the supplier knows of it.
  if (order.fulfilment === 'WAREHOUSE') scheduleNode(turn, order, 'ALLOCATED')
}

/** The supplier has acknowledged the order's push. */
export function startInbound(turn: Turn, tradeOrderId: string): void {
  const order = turn.supplier.orders.get(tradeOrderId)
  if (order?.fulfilment === 'JIT' && order.status === 'PAID') scheduleNode(turn, order, 'STOCK_INBOUND')
}

function goOn(turn: Turn, { tradeOrderId, kind }: OrderExceptionEvent): void {
  const order = turn.supplier.orders.get(tradeOrderId)
  const delayMs = order ? endException(turn, order, kind) : null
  if (!order || delayMs === null) return
  order.deliverAtMs = workingInstantMs(order.market, order.deliverAtMs + delayMs)
  const node = nextNodeOf(order)
  if (node) scheduleNode(turn, order, node)
}

/** The node that an order comes to next; null when it has ended or is delivered. */
export function nextNodeOf(order: Order): OrderNode | null {
  if (order.status !== 'PAID') return NEXT_NODE[order.status] ?? null
  if (order.fulfilment === 'WAREHOUSE' || order.isQualityChecked) return 'ALLOCATED'
  return order.isInbound ? 'QUALITY_CHECKED' : 'STOCK_INBOUND'
}

function scheduleNode(turn: Turn, order: Order, node: OrderNode): void {
  const { tradeOrderId } = order
  turn.schedule(Math.max(turn.atMs, nodeAtMs(turn, order, node)), { type: 'order-node-due', tradeOrderId, node })
}

function nodeAtMs(turn: Turn, order: Order, node: OrderNode): number {
  const draws = turn.draws(`order:${order.tradeOrderId}/${node}`)
  const hours = (least: number, most: number) =>
    turn.atMs + Math.round((least + draws.fraction() * (most - least)) * HOUR_MS)
  switch (node) {
    case 'STOCK_INBOUND':
      return hours(2, 12)
    case 'QUALITY_CHECKED':
      return hours(0.2, 1)
    case 'ALLOCATED':
      return hours(0.1, 1)
    case 'OUTBOUND':
      return outboundAtMs(turn, order)
    case 'TRUNK_DEPARTED':
      return hours(6, 20)
    case 'DELIVERED':
      return order.deliverAtMs
    case 'CUSTOMS_CLEARED':
    case 'AT_LOCAL_WAREHOUSE':
    case 'LAST_MILE': {
      const [least, most] = LEGS[node] ?? [0, 1]
      const way = order.deliverAtMs - order.trunkDepartedAtMs
      return order.trunkDepartedAtMs + Math.round((least + draws.fraction() * (most - least)) * way)
    }
  }
}

// GEO-4: by the last instant of the next day, or some time after it.
function outboundAtMs(turn: Turn, order: Order): number {
  const draws = turn.draws(`order:${order.tradeOrderId}/outbound`)
  const endOfNextDayMs = startOfBusinessDayMs(businessDayNo(order.paidAtMs) + 2) - 1
  const isInTime = draws.fraction() < turn.parameters.orderRoute.nextDayOutboundShare
  if (!isInTime) return Math.max(turn.atMs, endOfNextDayMs) + Math.round((1 + draws.fraction() * 35) * HOUR_MS)
  const earliestMs = Math.min(turn.atMs + HOUR_MS / 2, endOfNextDayMs)
  // It was held up beyond that already.
  if (turn.atMs > endOfNextDayMs) return turn.atMs + Math.round((1 + draws.fraction() * 5) * HOUR_MS)
  return earliestMs + Math.floor(draws.fraction() * (endOfNextDayMs - earliestMs + 1))
}

function comeToNode(turn: Turn, { tradeOrderId, node }: OrderRouteEvent): void {
  const order = turn.supplier.orders.get(tradeOrderId)
  if (!order || nextNodeOf(order) !== node || order.openException) return
  const exception = exceptionBefore(turn, order, node)
  if (exception) findException(turn, order, exception)
  else reachNode(turn, order, node)
}

/** The order is there now; what follows is scheduled. */
export function reachNode(turn: Turn, order: Order, node: OrderNode): void {
  if (node === 'ALLOCATED' && order.fulfilment === 'WAREHOUSE') tellStockOrigin(turn, order)
  tellNode(turn, order, node, turn.atMs)
  if (node === 'STOCK_INBOUND') order.isInbound = true
  else if (node === 'QUALITY_CHECKED') order.isQualityChecked = true
  else stepTo(order, node, turn.atMs)
  if (node === 'ALLOCATED') order.allocatedAtMs = turn.atMs
  if (node === 'OUTBOUND') leaveWarehouse(turn, order)
  if (node === 'TRUNK_DEPARTED') departTrunk(turn, order)
  if (node === 'DELIVERED') {
    order.deliveredAtMs = turn.atMs
    countDelivered(turn.supplier.kpiDays, turn.atMs)
    countDelivery(turn)
    drawReturn(turn, order)
  }
  if (node === 'OUTBOUND' || node === 'DELIVERED') pushStatus(turn, order)
  const next = nextNodeOf(order)
  if (next) scheduleNode(turn, order, next)
}

function leaveWarehouse(turn: Turn, order: Order): void {
  order.outboundAtMs = turn.atMs
  countOutbound(turn.supplier.kpiDays, order, turn.atMs)
  chargeOrder(turn, order, shippingWarehouse(turn.supplier, order))
  if (order.fulfilment === 'WAREHOUSE') shipWarehouseUnits(turn.supplier.warehouseStock, order.lines)
}

// An order that left late is not at the door the same day: the way takes three days at least, and what customs add.
function departTrunk(turn: Turn, order: Order): void {
  const { extraCustomsHours, extraCustomsHoursFR } = turn.parameters.orderRoute
  const extraMs = (extraCustomsHours + (order.market === 'FR' ? extraCustomsHoursFR : 0)) * HOUR_MS
  order.trunkDepartedAtMs = turn.atMs
  const earliestMs = turn.atMs + 72 * HOUR_MS
  if (extraMs === 0 && order.deliverAtMs >= earliestMs) return
  order.deliverAtMs = workingInstantMs(order.market, Math.max(order.deliverAtMs, earliestMs) + extraMs)
}

// The goods of a warehouse order were there before it was paid, whatever came in since.
function tellStockOrigin(turn: Turn, order: Order): void {
  const receivedAtMs = Math.min(
    order.paidAtMs,
    ...order.lines.map(
      ({ skuCode }) => turn.supplier.warehouseStock.get(skuCode)?.receivedAtMs ?? turn.supplier.addedAtMs,
    ),
  )
  tellNode(turn, order, 'STOCK_INBOUND', receivedAtMs)
  tellNode(turn, order, 'QUALITY_CHECKED', receivedAtMs)
}

function tellNode(turn: Turn, order: Order, node: OrderNode, reachedAtMs: number): void {
  const carrier = carrierOf(turn, order, node)
  const trackingNumber = carrier ? trackingNumberOf(turn, order, carrier) : null
  if (trackingNumber) order.trackingNumber = trackingNumber
  turn.tell({
    type: 'order_node_reached',
    data: {
      trade_order_id: order.tradeOrderId,
      node,
      reached_at: reachedAtMs,
      quality_result: node === 'QUALITY_CHECKED' ? 'PASSED' : null,
      warehouse_code: node === 'ALLOCATED' || node === 'OUTBOUND' ? shippingWarehouse(turn.supplier, order) : null,
      carrier_code: carrier,
      tracking_number: trackingNumber,
      place: null,
    },
  })
}

/** The domestic warehouse that an order leaves, or will. */
export function shippingWarehouse(supplier: Supplier, order: Order): WarehouseCode {
  const [line] = order.lines
  const stocked = line && supplier.warehouseStock.get(line.skuCode)
  return order.fulfilment === 'WAREHOUSE' && stocked ? stocked.warehouseCode : JIT_WAREHOUSE
}

/** GEO-3: the trunk is Cainiao's; [A] Colissimo delivers in FR only, there two parcels of five. */
function carrierOf(turn: Turn, order: Order, node: OrderNode): string | null {
  if (node === 'TRUNK_DEPARTED') return 'CAINIAO'
  if (node !== 'LAST_MILE') return null
  const draws = turn.draws(`order:${order.tradeOrderId}/carrier`)
  return draws.weighted([
    ['GLS', 3],
    ['DPD', 3],
    ['COLISSIMO', order.market === 'FR' ? 4 : 0],
  ])
}

function trackingNumberOf(turn: Turn, { tradeOrderId }: Order, carrier: string): string {
  const draws = turn.draws(`order:${tradeOrderId}/tracking:${carrier}`)
  return `${carrier.slice(0, 3)}${String(draws.integer(0, 999_999_999)).padStart(9, '0')}CN`
}

// Parcels are handed over between 9:00 and 19:00.
function deliveryInstantMs(dayNo: number, fraction: number): number {
  return europeanInstantMs(dayNo, Math.floor((9 + fraction * 10) * HOUR_MS))
}

/** The same time of day on the next working day, if it is none. */
function workingInstantMs(market: Market, atMs: number): number {
  const day = europeanDayNo(atMs)
  const timeMs = atMs - europeanInstantMs(day, 0)
  return europeanInstantMs(workingDayAfter(market, day - 1, 1), timeMs)
}
