import type { WarehouseCode } from '../contract/markets.ts'
import { businessDayNo, DAY_MS, dayText, HOUR_MS } from './calendar.ts'
import { firstPriceCents } from './first-prices.ts'
import { forgetOldest } from './keep-newest.ts'
import type { ParameterTable } from './parameter.ts'
import type { RandomStream } from './random.ts'
import { averageWeeklyUnits } from './sales.ts'
import { giveScItemId } from './sc-items.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'
import { sellableWarehouseUnits } from './warehouse-stock.ts'

// REP-1: the platform orders warehouse stock little and often, and the modelled supplier answers.

export const PURCHASE_ORDER_PARAMETERS = {
  intervalDays: {
    value: 7,
    least: 1,
    most: 90,
    meaning: 'Days from one look at the stock of a SKU to the next, on average.',
    source: 'REP-1; weekly [A]',
  },
  leastTimesWeeklySales: {
    value: 1.8,
    least: 0,
    most: 52,
    meaning: 'The stock that is ordered up to, at least: times the average weekly sales.',
    source: 'REP-1',
  },
  mostTimesWeeklySales: { value: 2.2, least: 0, most: 52, meaning: 'The same, at most.', source: 'REP-1' },
  leastOrderShare: {
    value: 0.25,
    least: 0,
    most: 1,
    meaning: 'Share of the stock that is ordered up to; less than that is not worth an order, and waits.',
    source: '[A]',
  },
  firstUnits: {
    value: 60,
    least: 0,
    most: 100_000,
    meaning: 'Units that a SKU without sales is ordered up to.',
    source: '[A]',
  },
  refusedRate: {
    value: 0.03,
    least: 0,
    most: 1,
    meaning: 'Share of purchase orders that the modelled supplier refuses.',
    source: '[A]',
  },
  lessRate: {
    value: 0.08,
    least: 0,
    most: 1,
    meaning: 'Share of the others of which it confirms 50 to 90 % only.',
    source: '[A]',
  },
  answerHours: {
    value: 24,
    least: 1,
    most: 720,
    meaning: 'Hours in which it answers, at most; at least a twelfth of them.',
    source: '[A]',
  },
  leastShippingDays: {
    value: 1,
    least: 0,
    most: 90,
    meaning: 'Days from its answer until the goods leave it, at least.',
    source: '[A]',
  },
  mostShippingDays: { value: 3, least: 0, most: 90, meaning: 'The same, at most.', source: '[A]' },
  supplyPriceTimes: {
    value: 3.5,
    least: 0,
    most: 100,
    meaning: 'CNY cents of the supply price for a EUR cent of the first price to buyers.',
    source: '[A]',
  },
} as const satisfies ParameterTable

/** [A] Days that the platform gives a supplier to deliver. */
const WANTED_AFTER_DAYS = 7
/** [A] Days on the road that the supplier reckons with. */
const EXPECTED_ROAD_DAYS = 2
/** The API and the platform take no more in a line. */
const MAX_LINE_UNITS = 1_000_000
/** Beyond these, the oldest that have ended are let go. [A] */
const MAX_PURCHASE_ORDERS_KEPT = 5000

/** By the platform's codes 10, 15, 20, 21, 40 and -99; PURCHASE_ORDER_STEPS says what may follow. */
export type PurchaseOrderStatus = 'TO_CONFIRM' | 'CONFIRMED' | 'TO_RECEIVE' | 'ARRIVED' | 'RECEIVED' | 'CANCELLED'

/** [A] The source has the codes, not the steps between them. */
export const PURCHASE_ORDER_STEPS: Steps<PurchaseOrderStatus> = {
  TO_CONFIRM: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['TO_RECEIVE'],
  TO_RECEIVE: ['ARRIVED'],
  ARRIVED: ['RECEIVED'],
  RECEIVED: [],
  CANCELLED: [],
}

/** Of one SKU [A]. */
export type PurchaseOrder = {
  purchaseOrderNo: string
  skuCode: string
  warehouseCode: WarehouseCode
  /** Ordered, and once confirmed, those confirmed. */
  units: number
  status: PurchaseOrderStatus
}

export type PurchaseOrders = {
  /** How many there were so far. */
  issued: number
  byNo: Map<string, PurchaseOrder>
  /** Units of each SKU in purchase orders that have not ended: they are on their way. */
  onTheWayUnits: Map<string, number>
}

export function newPurchaseOrders(): PurchaseOrders {
  return { issued: 0, byNo: new Map(), onTheWayUnits: new Map() }
}

export type PurchaseOrderEvent =
  { type: 'replenishment-due'; skuCode: string } | { type: 'purchase-order-answer-due'; purchaseOrderNo: string }

export const PURCHASE_ORDER_EVENTS: EventHandlers<PurchaseOrderEvent> = {
  'replenishment-due': replenish,
  'purchase-order-answer-due': answer,
}

/** The SKUs that the platform keeps in stock, each once. */
export function replenishedSkus({ settings: { inbound } }: Supplier): ReadonlySet<string> {
  return new Set(inbound?.type === 'replenished' ? inbound.skuCodes : [])
}

/** Each SKU is looked at within a day first. [A] */
export function scheduleReplenishment(turn: Turn): void {
  for (const skuCode of replenishedSkus(turn.supplier)) {
    giveScItemId(turn.supplier.scItems, skuCode)
    const afterMs = Math.floor(turn.draws(`replenishment:${skuCode}/first`).fraction() * DAY_MS)
    turn.schedule(turn.atMs + afterMs, { type: 'replenishment-due', skuCode })
  }
}

/** Another setting takes effect at once; what is on its way still comes. */
export function restartReplenishment(turn: Turn): void {
  turn.discard((event) => event.type === 'replenishment-due')
  scheduleReplenishment(turn)
}

/** Takes a purchase order one step further. Throws InputRefused for a step that is not in the table. */
export function stepPurchaseOrder(supplier: Supplier, order: PurchaseOrder, status: PurchaseOrderStatus): void {
  requireStep(PURCHASE_ORDER_STEPS, `purchase order ${order.purchaseOrderNo}`, { from: order.status, to: status })
  order.status = status
  if (isEnded(order)) addOnTheWay(supplier, order.skuCode, -order.units)
}

/** Received or cancelled: nothing happens to it any more. */
export function isEnded({ status }: PurchaseOrder): boolean {
  return status === 'RECEIVED' || status === 'CANCELLED'
}

function replenish(turn: Turn, { skuCode }: { skuCode: string }): void {
  const draws = turn.draws(`replenishment:${skuCode}/at:${turn.atMs}`)
  // Half a day earlier or later, so that it is not each time the same hour. [A]
  const days = turn.parameters.purchaseOrders.intervalDays + draws.between(-0.5, 0.5)
  turn.schedule(turn.atMs + Math.round(days * DAY_MS), { type: 'replenishment-due', skuCode })
  const units = wantedUnits(turn, skuCode, draws)
  if (units > 0) issue(turn, skuCode, units)
}

function wantedUnits(turn: Turn, skuCode: string, draws: RandomStream): number {
  const { supplier, parameters } = turn
  const upTo = unitsOrderedUpTo(turn, skuCode, draws)
  const onTheWay = supplier.purchaseOrders.onTheWayUnits.get(skuCode) ?? 0
  const wanted = upTo - sellableWarehouseUnits(supplier.warehouseStock, skuCode) - onTheWay
  return wanted < upTo * parameters.purchaseOrders.leastOrderShare ? 0 : Math.min(wanted, MAX_LINE_UNITS)
}

function unitsOrderedUpTo({ supplier, parameters, atMs }: Turn, skuCode: string, draws: RandomStream): number {
  const { leastTimesWeeklySales, mostTimesWeeklySales, firstUnits } = parameters.purchaseOrders
  const weekly = averageWeeklyUnits(supplier.sales, skuCode, atMs)
  return weekly > 0 ? unitsWithin(leastTimesWeeklySales * weekly, mostTimesWeeklySales * weekly, draws) : firstUnits
}

// Where no whole number lies between the bounds, the one nearest to their middle, 1 at least. [A]
function unitsWithin(least: number, most: number, draws: RandomStream): number {
  const [fewest, many] = [Math.ceil(least), Math.floor(most)]
  return fewest <= many ? draws.integer(fewest, many) : Math.max(1, Math.round((least + most) / 2))
}

function issue(turn: Turn, skuCode: string, units: number): void {
  const { supplier, atMs } = turn
  const { purchaseOrders } = supplier
  const purchaseOrderNo = documentNo(supplier, 'PO', ++purchaseOrders.issued)
  const warehouseCode = warehouseOf(turn, skuCode)
  purchaseOrders.byNo.set(purchaseOrderNo, { purchaseOrderNo, skuCode, warehouseCode, units, status: 'TO_CONFIRM' })
  forgetOldest(purchaseOrders.byNo, MAX_PURCHASE_ORDERS_KEPT, isEnded)
  addOnTheWay(supplier, skuCode, units)
  const supply_price_cents = Math.round(
    firstPriceCents(turn, skuCode) * turn.parameters.purchaseOrders.supplyPriceTimes,
  )
  turn.tell({
    type: 'purchase_order_issued',
    data: {
      purchase_order_no: purchaseOrderNo,
      order_type: 'WAREHOUSE_STOCK',
      warehouse_code: warehouseCode,
      wanted_on: dayText(businessDayNo(atMs) + WANTED_AFTER_DAYS),
      lines: [{ sku_code: skuCode, quantity: units, supply_price_cents }],
    },
  })
  const { answerHours } = turn.parameters.purchaseOrders
  const hours = turn.draws(`purchase-order:${purchaseOrderNo}/answer-time`).between(answerHours / 12, answerHours)
  turn.schedule(atMs + Math.round(hours * HOUR_MS), { type: 'purchase-order-answer-due', purchaseOrderNo })
}

/** Numbers of a supplier's documents; suppliers and the worlds in which they are do not share any. */
export function documentNo({ settings, addedAtMs }: Supplier, kind: 'PO' | 'SH' | 'TK', count: number): string {
  return `${settings.supplierId}-${kind}${addedAtMs}-${String(count).padStart(5, '0')}`
}

// GEO-2: where goods of the SKU are; of a new one, the warehouse is drawn. [A]
function warehouseOf(turn: Turn, skuCode: string): WarehouseCode {
  const stocked = turn.supplier.warehouseStock.get(skuCode)
  if (stocked) return stocked.warehouseCode
  return turn.draws(`warehouse/${skuCode}`).weighted([
    ['HZ', 1],
    ['DG', 1],
    ['SZ', 1],
  ])
}

function answer(turn: Turn, { purchaseOrderNo }: { purchaseOrderNo: string }): void {
  const order = turn.supplier.purchaseOrders.byNo.get(purchaseOrderNo)
  if (!order) return
  const { refusedRate, lessRate } = turn.parameters.purchaseOrders
  const draws = turn.draws(`purchase-order:${purchaseOrderNo}/answer`)
  if (draws.fraction() < refusedRate) return refuse(turn, order)
  const isLess = draws.fraction() < lessRate
  const units = isLess ? Math.max(1, Math.floor(order.units * draws.between(0.5, 0.9))) : order.units
  confirm(turn, order, units)
}

function refuse(turn: Turn, order: PurchaseOrder): void {
  stepPurchaseOrder(turn.supplier, order, 'CANCELLED')
  const reason = 'The supplier can not make these goods at present.'
  turn.tell({
    type: 'purchase_order_cancelled',
    data: { purchase_order_no: order.purchaseOrderNo, cancelled_by: 'SUPPLIER', reason },
  })
}

function confirm(turn: Turn, order: PurchaseOrder, units: number): void {
  const { purchaseOrderNo, skuCode } = order
  const isLess = units < order.units
  stepPurchaseOrder(turn.supplier, order, 'CONFIRMED')
  addOnTheWay(turn.supplier, skuCode, units - order.units)
  order.units = units
  const { leastShippingDays, mostShippingDays } = turn.parameters.purchaseOrders
  const draws = turn.draws(`purchase-order:${purchaseOrderNo}/shipping-time`)
  const days = draws.between(leastShippingDays, mostShippingDays)
  const shipAtMs = turn.atMs + Math.round(days * DAY_MS)
  turn.schedule(shipAtMs, { type: 'goods-ready', purchaseOrderNo })
  turn.tell({
    type: 'purchase_order_confirmed',
    data: {
      purchase_order_no: purchaseOrderNo,
      lines: [{ sku_code: skuCode, quantity: units }],
      reason: isLess ? 'Materials are short; the rest can be ordered again.' : null,
      expected_on: dayText(businessDayNo(shipAtMs) + EXPECTED_ROAD_DAYS),
    },
  })
}

function addOnTheWay({ purchaseOrders: { onTheWayUnits } }: Supplier, skuCode: string, units: number): void {
  onTheWayUnits.set(skuCode, (onTheWayUnits.get(skuCode) ?? 0) + units)
}
