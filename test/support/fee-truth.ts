import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { TrueOrder } from './world-truth.ts'
import { trueFees, trueOrders } from './world-truth.ts'

// The monthly settlement (FEE-1 to FEE-8), computed from the platform's facts by code that shares nothing with it but the
// tariffs: each order that left, each one that came back, once.

const monthOf = (atMs: number) => new Date(atMs + 8 * 3_600_000).toISOString().slice(0, 7)

/** The sums of a month by kind, in cents, with the number of lines: `"TRUNK 3 4140"`. */
function trueTotals(events: readonly PlatformEvent[], month: string, unitGrams: ReadonlyMap<string, number>): string[] {
  const orders = [...trueOrders(events).values()]
  const lines = [
    ...orders
      .filter(({ nodes }) => nodes.has('OUTBOUND') && monthOf(nodes.get('OUTBOUND')!) === month)
      .flatMap((order) => Object.entries(trueFees(order, unitGrams))),
    ...chargedReturns(events, orders, month),
  ]
  const kinds = new Set(lines.map(([kind]) => kind))
  return [...kinds].map((kind) => {
    const ofKind = lines.filter(([each]) => each === kind)
    return `${kind} ${ofKind.length} ${ofKind.reduce((sum, [, cents]) => sum + cents, 0)}`
  })
}

/** FEE-6: EUR 1.80 a good unit, EUR 0.60 a scrapped one, from the first return above 2.5 % of a month's deliveries on. */
function chargedReturns(
  events: readonly PlatformEvent[],
  orders: readonly TrueOrder[],
  month: string,
): [kind: string, cents: number][] {
  const seen = new Map<string, number>()
  const all = trueOrders(events)
  return events.flatMap(({ type, at, data }) => {
    if (type !== 'order_returned') return []
    const { nodes, returned } = all.get(data.trade_order_id)!
    const delivered = monthOf(nodes.get('DELIVERED')!)
    const count = (seen.get(delivered) ?? 0) + 1
    seen.set(delivered, count)
    const deliveries = orders
      .filter((order) => order.nodes.has('DELIVERED'))
      .map((order) => order.nodes.get('DELIVERED')!)
    const allowance = Math.floor((deliveries.filter((atMs) => monthOf(atMs) === delivered).length * 25) / 1000)
    if (count <= allowance || monthOf(at) !== month) return []
    const fees: [string, number][] = []
    if (returned!.good > 0) fees.push(['RETURN_REFURBISHING', returned!.good * 180])
    if (returned!.scrapped > 0) fees.push(['RETURN_DESTRUCTION', returned!.scrapped * 60])
    return fees
  })
}

/** The statements that the platform has closed wrongly, in words; empty: all are right. */
export function wrongStatements(events: readonly PlatformEvent[], unitGrams: ReadonlyMap<string, number>): string[] {
  return events.flatMap((event, index) => {
    if (event.type !== 'fee_statement_closed') return []
    const told = event.data.totals.map((total) => `${total.kind} ${total.line_count} ${total.amount_cents}`).toSorted()
    const found = trueTotals(events.slice(0, index), event.data.month, unitGrams).toSorted()
    return told.join() === found.join() ? [] : [`${event.data.month}: ${told.join()}; by its history ${found.join()}`]
  })
}
