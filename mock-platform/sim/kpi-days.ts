import type { DayNo } from './calendar.ts'
import { businessDayNo, civilDate, startOfBusinessDayMs } from './calendar.ts'
import type { DailyUnits } from './daily-units.ts'
import { addUnits, unitsBetween } from './daily-units.ts'
import type { Order } from './orders.ts'

// KPI-1 to KPI-4: what the KPIs are computed from, summed by business day. Every order and inspection moves the sums as it
// changes, so no KPI ever looks through the orders. The definitions are domain.md's [A].

const COUNTERS = [
  'ordersPaid',
  'ordersCancelledByBuyer',
  'ordersFulfilled',
  'ordersOutboundInTime',
  'ordersDelivered',
  'ordersReturned',
  'unitsSold',
  'unitsInspected',
  'unitsPassed',
] as const
export type KpiCounter = (typeof COUNTERS)[number]
type KpiCounts = Record<KpiCounter, number>

/** The sums of a day, and the units in the warehouses at its end. */
export type KpiDay = KpiCounts & { unitsInStock: number }

/** KPI-3 of one SKU. */
type SkuDays = { unitsInStock: DailyUnits; unitsSold: DailyUnits }

export type KpiDays = {
  /** In the order of time. */
  days: Map<DayNo, KpiDay>
  skus: Map<string, SkuDays>
  /** Whose first inspection is over (KPI-2). */
  inspectedSkuCodes: Set<string>
}

/** An exact value. A denominator of 0 is nothing to count, or, with a numerator above 0, infinite. */
export type Fraction = { numerator: number; denominator: number }

/** KPI-2 and KPI-3. [A] */
const WINDOW_DAYS = 30
/** And the day that runs. */
const KEPT_SKU_DAYS = WINDOW_DAYS + 1
/** More than any KPI looks back, but for KPI-1 of a supplier with hardly any orders. [A] */
const MAX_DAYS_KEPT = 400

export function newKpiDays(): KpiDays {
  return { days: new Map(), skus: new Map(), inspectedSkuCodes: new Set() }
}

/** KPI-1 [A]: a JIT order of which units were found missing is not fulfilled in full, even when they came later. */
function isFulfilledInFull({ fulfilment, exceptionsSeen }: Order): boolean {
  return fulfilment === 'WAREHOUSE' || !exceptionsSeen.includes('STOCK_SHORT')
}

export function countPaid(kpis: KpiDays, order: Order): void {
  add(kpis, order.paidAtMs, { ordersPaid: 1, ordersFulfilled: 1 })
  countSold(kpis, order, 1)
}

export function countCancelled(kpis: KpiDays, order: Order, cancelledBy: 'BUYER' | 'SUPPLIER' | 'PLATFORM'): void {
  const wasFulfilled = isFulfilledInFull(order)
  add(kpis, order.paidAtMs, {
    ordersCancelledByBuyer: cancelledBy === 'BUYER' ? 1 : 0,
    ordersFulfilled: wasFulfilled ? -1 : 0,
  })
  countSold(kpis, order, -1)
}

/** Units of the order are missing: called before it is noted in the order. */
export function countShort(kpis: KpiDays, order: Order): void {
  if (order.fulfilment === 'JIT' && isFulfilledInFull(order)) add(kpis, order.paidAtMs, { ordersFulfilled: -1 })
}

/** GEO-4: by the end of the day after the payment. */
export function countOutbound(kpis: KpiDays, order: Order, atMs: number): void {
  const isInTime = atMs < startOfBusinessDayMs(businessDayNo(order.paidAtMs) + 2)
  if (isInTime) add(kpis, order.paidAtMs, { ordersOutboundInTime: 1 })
}

export function countDelivered(kpis: KpiDays, atMs: number): void {
  add(kpis, atMs, { ordersDelivered: 1 })
}

export function countReturned(kpis: KpiDays, deliveredAtMs: number): void {
  add(kpis, deliveredAtMs, { ordersReturned: 1 })
}

/** KPI-2 [A]: the first receipt that brings units of a SKU; later ones do not count. */
export function countInspection(kpis: KpiDays, skuCode: string, units: Inspected): void {
  if (kpis.inspectedSkuCodes.has(skuCode)) return
  kpis.inspectedSkuCodes.add(skuCode)
  add(kpis, units.atMs, { unitsInspected: units.inspected, unitsPassed: units.passed })
}

type Inspected = { inspected: number; passed: number; atMs: number }

/** KPI-3: what is in the warehouses as a day ends. */
export function countStock(kpis: KpiDays, day: DayNo, stock: Iterable<{ skuCode: string; onHandUnits: number }>): void {
  const counts = dayOf(kpis, day)
  for (const { skuCode, onHandUnits } of stock) {
    addUnits(skuDaysOf(kpis, skuCode).unitsInStock, day, onHandUnits, KEPT_SKU_DAYS)
    counts.unitsInStock += onHandUnits
  }
}

/** A business day begins. */
export function openDay(kpis: KpiDays, day: DayNo): void {
  dayOf(kpis, day)
}

/** KPI-1 of one day. */
export function orderFulfilment(kpis: KpiDays, day: DayNo): Fraction {
  return fulfilmentOf(kpis.days.get(day))
}

/** KPI-1 of the newest days on which an order counts, newest first: a day without any neither counts nor breaks a run. */
export function newestFulfilments(kpis: KpiDays, day: DayNo, count: number): Fraction[] {
  return [...kpis.days]
    .filter(([each]) => each <= day)
    .map(([, counts]) => fulfilmentOf(counts))
    .filter(({ denominator }) => denominator > 0)
    .slice(-count)
    .toReversed()
}

/** KPI-2 in the window that ends with the day. */
export function firstInspection(kpis: KpiDays, day: DayNo): Fraction {
  return sumOf(kpis, day + 1 - WINDOW_DAYS, day, 'unitsPassed', 'unitsInspected')
}

/** KPI-3 in the window that ends with the day: the days by which both averages are divided cancel out. */
export function inventoryTurnover(kpis: KpiDays, day: DayNo): Fraction {
  return sumOf(kpis, day + 1 - WINDOW_DAYS, day, 'unitsInStock', 'unitsSold')
}

/** The same for each SKU. */
export function inventoryTurnoverBySku(kpis: KpiDays, day: DayNo): Map<string, Fraction> {
  const [from, before] = [day + 1 - WINDOW_DAYS, day + 1]
  return new Map(
    [...kpis.skus].map(([skuCode, { unitsInStock, unitsSold }]) => [
      skuCode,
      {
        numerator: unitsBetween(unitsInStock, from, before),
        denominator: unitsBetween(unitsSold, from, before),
      },
    ]),
  )
}

/** KPI-4 of the day's calendar month up to it. */
export function returnRate(kpis: KpiDays, day: DayNo): Fraction {
  return sumOf(kpis, day + 1 - civilDate(day).day, day, 'ordersReturned', 'ordersDelivered')
}

function fulfilmentOf(counts: KpiCounts | undefined): Fraction {
  if (!counts) return { numerator: 0, denominator: 0 }
  const { ordersFulfilled, ordersPaid, ordersCancelledByBuyer } = counts
  return { numerator: ordersFulfilled, denominator: ordersPaid - ordersCancelledByBuyer }
}

function sumOf(
  { days }: KpiDays,
  from: DayNo,
  to: DayNo,
  numerator: keyof KpiDay,
  denominator: keyof KpiDay,
): Fraction {
  const sum = { numerator: 0, denominator: 0 }
  for (const [day, counts] of days) {
    if (day < from || day > to) continue
    sum.numerator += counts[numerator]
    sum.denominator += counts[denominator]
  }
  return sum
}

// Warehouse stock only [A]: goods at the supplier's place turn over nowhere.
function countSold(kpis: KpiDays, { fulfilment, lines, paidAtMs }: Order, sign: 1 | -1): void {
  if (fulfilment !== 'WAREHOUSE') return
  const day = businessDayNo(paidAtMs)
  for (const { skuCode, quantity } of lines) {
    const { unitsSold } = skuDaysOf(kpis, skuCode)
    if (sign === 1) addUnits(unitsSold, day, quantity, KEPT_SKU_DAYS)
    else takeBackUnits(unitsSold, day, quantity)
  }
  add(kpis, paidAtMs, { unitsSold: sign * lines.reduce((sum, { quantity }) => sum + quantity, 0) })
}

function takeBackUnits(daily: DailyUnits, day: DayNo, units: number): void {
  const known = daily.get(day)
  if (known !== undefined) daily.set(day, known - units)
}

function skuDaysOf({ skus }: KpiDays, skuCode: string): SkuDays {
  const known = skus.get(skuCode)
  if (known) return known
  const added = { unitsInStock: new Map(), unitsSold: new Map() }
  skus.set(skuCode, added)
  return added
}

function add(kpis: KpiDays, atMs: number, counts: Partial<KpiCounts>): void {
  const day = dayOf(kpis, businessDayNo(atMs))
  for (const counter of COUNTERS) day[counter] += counts[counter] ?? 0
}

// Days are opened one after the other; what comes to one that is not kept any more counts nowhere.
function dayOf({ days }: KpiDays, dayNo: DayNo): KpiDay {
  const known = days.get(dayNo)
  if (known) return known
  const added = noCounts()
  if (dayNo < (newestOf(days) ?? dayNo)) return added
  days.set(dayNo, added)
  const [oldest] = days.keys()
  if (days.size > MAX_DAYS_KEPT && oldest !== undefined) days.delete(oldest)
  return added
}

function newestOf(days: ReadonlyMap<DayNo, KpiDay>): DayNo | undefined {
  let newest: DayNo | undefined
  for (const day of days.keys()) newest = day
  return newest
}

function noCounts(): KpiDay {
  return {
    ordersPaid: 0,
    ordersCancelledByBuyer: 0,
    ordersFulfilled: 0,
    ordersOutboundInTime: 0,
    ordersDelivered: 0,
    ordersReturned: 0,
    unitsSold: 0,
    unitsInspected: 0,
    unitsPassed: 0,
    unitsInStock: 0,
  }
}
