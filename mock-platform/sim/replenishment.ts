import type { WarehouseCode } from '../contract/markets.ts'
import { DAY_MS } from './calendar.ts'
import { firstPriceCents } from './first-prices.ts'
import { expectModelledAnswer } from './purchase-order-answers.ts'
import { expectAnswer, issuePurchaseOrder, MAX_LINE_UNITS, wantedDayNo } from './purchase-orders.ts'
import type { RandomStream } from './random.ts'
import { averageWeeklyUnits } from './sales.ts'
import { giveScItemId } from './sc-items.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'
import { sellableWarehouseUnits } from './warehouse-stock.ts'

// REP-1: the platform orders warehouse stock little and often.

export type ReplenishmentEvent = { type: 'replenishment-due'; skuCode: string }

export const REPLENISHMENT_EVENTS: EventHandlers<ReplenishmentEvent> = { 'replenishment-due': replenish }

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

/** GEO-2: where goods of the SKU are; of a new one, the warehouse is drawn. [A] */
export function warehouseOf(turn: Turn, skuCode: string): WarehouseCode {
  const stocked = turn.supplier.warehouseStock.get(skuCode)
  if (stocked) return stocked.warehouseCode
  return turn.draws(`warehouse/${skuCode}`).weighted([
    ['HZ', 1],
    ['DG', 1],
    ['SZ', 1],
  ])
}

/** What the platform pays for a unit. */
export function supplyPriceCents(turn: Turn, skuCode: string): number {
  return Math.round(firstPriceCents(turn, skuCode) * turn.parameters.purchaseOrders.supplyPriceTimes)
}

function replenish(turn: Turn, { skuCode }: { skuCode: string }): void {
  const draws = turn.draws(`replenishment:${skuCode}/at:${turn.atMs}`)
  // Half a day earlier or later, so that it is not each time the same hour. [A]
  const days = turn.parameters.purchaseOrders.intervalDays + draws.between(-0.5, 0.5)
  turn.schedule(turn.atMs + Math.round(days * DAY_MS), { type: 'replenishment-due', skuCode })
  const units = wantedUnits(turn, skuCode, draws)
  if (units > 0) order(turn, skuCode, units)
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

function order(turn: Turn, skuCode: string, units: number): void {
  const { inbound } = turn.supplier.settings
  const answeredBy = inbound?.type === 'replenished' && inbound.answeredBy === 'supplier' ? 'SUPPLIER' : 'MODEL'
  const issued = issuePurchaseOrder(turn, {
    requestNo: null,
    warehouseCode: warehouseOf(turn, skuCode),
    lines: [{ skuCode, units, supplyPriceCents: supplyPriceCents(turn, skuCode) }],
    answeredBy,
    wantedDayNo: wantedDayNo(turn.atMs),
    remark: null,
  })
  if (answeredBy === 'SUPPLIER') expectAnswer(turn, issued)
  else expectModelledAnswer(turn, issued)
}
