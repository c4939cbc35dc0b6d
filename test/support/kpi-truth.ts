import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { TrueDay } from './world-truth.ts'
import { trueDays, trueOrders } from './world-truth.ts'

// KPI-1 to KPI-4 and what follows from them, computed from the platform's facts by code that shares nothing with it: at
// each day's end everything is added up anew.

type Told<Type extends PlatformEvent['type']> = Extract<PlatformEvent, { type: Type }>
type Value = { numerator: number; denominator: number }

const DAY_MS = 86_400_000
const dayBefore = (day: string, days: number) => new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10)

/** The wrong figures and consequences that the platform has told, in words; empty: all are right. */
export function wrongKpis(events: readonly PlatformEvent[]): string[] {
  const ends = events.flatMap((event, index) => (event.type === 'kpis_reported' ? [{ event, index }] : []))
  return ends.flatMap(({ event, index }) => {
    const history = events.slice(0, index)
    const kpis = kpisAfter(history, event.data.day)
    const wrong = (what: string, told: unknown, found: unknown) =>
      JSON.stringify(told) === JSON.stringify(found)
        ? []
        : [`${event.data.day} ${what}: ${JSON.stringify(told)}; by its history ${JSON.stringify(found)}`]
    return [
      ...wrong('KPI-1', event.data.order_fulfilment, kpis.fulfilment.at(-1)),
      ...wrong('KPI-2', event.data.first_inspection, kpis.inspection),
      ...wrong('KPI-3', event.data.inventory_turnover, kpis.turnover),
      ...wrong('KPI-4', event.data.return_rate, kpis.returns),
      ...wrong('consequences', openAlerts(events, event).toSorted(), dueAlerts(kpis).toSorted()),
    ]
  })
}

function kpisAfter(history: readonly PlatformEvent[], day: string) {
  const days = trueDays(trueOrders(history).values(), history)
  const first = dayBefore(day, 29)
  const month = `${day.slice(0, 7)}-01`
  const tomorrow = dayBefore(day, -1)
  const sum = (from: string, to: string, numerator: keyof TrueDay, denominator: keyof TrueDay): Value => {
    const within = [...days].filter(([each]) => each >= from && each <= to).map(([, counts]) => counts)
    return {
      numerator: within.reduce((total, counts) => total + counts[numerator], 0),
      denominator: within.reduce((total, counts) => total + counts[denominator], 0),
    }
  }
  const stock = countsBetween(history, first, day)
  const sold = soldBetween(history, first, day)
  return {
    fulfilment: fulfilments(days, day),
    inspection: sum(first, day, 'unitsPassed', 'unitsInspected'),
    inspectionTomorrow: sum(dayBefore(tomorrow, 29), tomorrow, 'unitsPassed', 'unitsInspected'),
    turnover: { numerator: unitsOf(stock), denominator: sum(first, day, 'unitsSold', 'unitsSold').numerator },
    turnoverOf: new Map(
      [...new Set([...stock.keys(), ...sold.keys()])].map((code) => [
        code,
        { numerator: stock.get(code) ?? 0, denominator: sold.get(code) ?? 0 },
      ]),
    ),
    returns: sum(month, day, 'ordersReturned', 'ordersDelivered'),
    returnsTomorrow: sum(`${tomorrow.slice(0, 7)}-01`, tomorrow, 'ordersReturned', 'ordersDelivered'),
  }
}

// Of every day on which an order counts; the last is the day itself, even when none does.
function fulfilments(days: ReadonlyMap<string, TrueDay>, day: string): Value[] {
  const value = (counts: TrueDay | undefined): Value => ({
    numerator: counts?.ordersFulfilled ?? 0,
    denominator: (counts?.ordersPaid ?? 0) - (counts?.ordersCancelledByBuyer ?? 0),
  })
  const before = [...days.keys()].filter((each) => each < day).toSorted()
  return [
    ...before.map((each) => value(days.get(each))).filter(({ denominator }) => denominator > 0),
    value(days.get(day)),
  ]
}

// The last count of each day is its end.
function countsBetween(history: readonly PlatformEvent[], from: string, to: string): Map<string, number> {
  const lastOf = new Map<string, Told<'stock_counted'>>()
  for (const event of history) if (event.type === 'stock_counted') lastOf.set(event.data.day, event)
  const unitDays = new Map<string, number>()
  for (const [day, { data }] of lastOf) {
    if (day < from || day > to) continue
    for (const { sku_code, warehouse_code, on_hand_units } of data.lines) {
      if (warehouse_code !== null) unitDays.set(sku_code, (unitDays.get(sku_code) ?? 0) + on_hand_units)
    }
  }
  return unitDays
}

function soldBetween(history: readonly PlatformEvent[], from: string, to: string): Map<string, number> {
  const sold = new Map<string, number>()
  for (const { fulfilment, cancelledBy, paidAtMs, units } of trueOrders(history).values()) {
    const day = new Date(paidAtMs + 8 * 3_600_000).toISOString().slice(0, 10)
    if (fulfilment !== 'WAREHOUSE' || cancelledBy !== null || day < from || day > to) continue
    for (const [code, count] of units) sold.set(code, (sold.get(code) ?? 0) + count)
  }
  return sold
}

function dueAlerts(kpis: ReturnType<typeof kpisAfter>): string[] {
  const last7 = kpis.fulfilment.filter(({ denominator }) => denominator > 0).slice(-7)
  const isWarned = last7.length === 7 && last7.every(({ numerator, denominator }) => numerator * 100 < denominator * 98)
  const { inspectionTomorrow: inspection, returnsTomorrow: returns } = kpis
  const toClear = [...kpis.turnoverOf].filter(([, { numerator, denominator }]) =>
    denominator > 0 ? numerator > 60 * denominator : numerator > 0,
  )
  return [
    ...(isWarned ? ['FULFILMENT_WARNING null'] : []),
    ...(inspection.numerator * 100 < inspection.denominator * 95 ? ['NEW_LISTINGS_SUSPENDED null'] : []),
    ...toClear.map(([code]) => `CLEARANCE_REMINDER ${code}`),
    ...(returns.numerator * 1000 > returns.denominator * 25 ? ['RETURN_RATE_EXCEEDED null'] : []),
  ]
}

// What was raised and not cleared, once everything is said that follows from the day's end.
function openAlerts(events: readonly PlatformEvent[], end: Told<'kpis_reported'>): string[] {
  const open = new Set<string>()
  for (const event of events) {
    const isOfDayEnd = event.at === end.at && event.type.startsWith('kpi_alert')
    if (event.event_no > end.event_no && !isOfDayEnd) break
    if (event.type === 'kpi_alert_raised') open.add(`${event.data.kind} ${event.data.sku_code}`)
    if (event.type === 'kpi_alert_cleared') open.delete(`${event.data.kind} ${event.data.sku_code}`)
  }
  return [...open]
}

function unitsOf(units: ReadonlyMap<string, number>): number {
  return [...units.values()].reduce((sum, count) => sum + count, 0)
}
