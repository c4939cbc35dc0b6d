import { DAY_MS } from './calendar.ts'
import { countReturn } from './fee-statements.ts'
import type { ReturnedUnits } from './fees.ts'
import { countReturned } from './kpi-days.ts'
import { befalls } from './magic-values.ts'
import { pushStatus } from './order-status-pushes.ts'
import type { Order, ReturnedLine } from './orders.ts'
import { stepTo } from './orders.ts'
import type { ParameterTable } from './parameter.ts'
import { drawTicket } from './ticket-causes.ts'
import type { EventHandlers, Turn } from './turn.ts'

// KPI-4, FEE-6: goods that come back after delivery.

export const ORDER_RETURN_PARAMETERS = {
  returnRate: { value: 0.02, least: 0, most: 1, meaning: 'Share of delivered orders that come back.', source: '[A]' },
  scrappedShare: {
    value: 0.3,
    least: 0,
    most: 1,
    meaning: 'Share of returned units that are destroyed; the others are refurbished (FEE-6).',
    source: '[A]',
  },
} as const satisfies ParameterTable

export type OrderReturnEvent = { type: 'order-returns'; tradeOrderId: string }

export const ORDER_RETURN_EVENTS: EventHandlers<OrderReturnEvent> = { 'order-returns': takeBackDelivered }

/** Whether an order that was just delivered will come back, and when: after 3 to 20 days. [A] */
export function drawReturn(turn: Turn, order: Order): void {
  const { tradeOrderId } = order
  const draws = turn.draws(`order:${tradeOrderId}/return`)
  if (!befalls(order, 'RETURNED', draws.fraction() < turn.parameters.orderReturns.returnRate)) return
  turn.schedule(turn.atMs + Math.round((3 + draws.fraction() * 17) * DAY_MS), { type: 'order-returns', tradeOrderId })
}

function takeBackDelivered(turn: Turn, { tradeOrderId }: OrderReturnEvent): void {
  const order = turn.supplier.orders.get(tradeOrderId)
  if (order?.status === 'DELIVERED') takeBack(turn, order)
}

/** Each line comes back whole; each of its units is good or not. */
export function takeBack(turn: Turn, order: Order): void {
  const { tradeOrderId } = order
  stepTo(order, 'RETURNED', turn.atMs)
  const draws = turn.draws(`order:${tradeOrderId}/returned-units`)
  const { scrappedShare } = turn.parameters.orderReturns
  const lines = order.lines.map(({ skuCode, quantity }) => {
    let scrapped = 0
    for (let unit = 0; unit < quantity; unit++) if (draws.fraction() < scrappedShare) scrapped++
    return { skuCode, goodUnits: quantity - scrapped, scrappedUnits: scrapped }
  })
  order.returned = { atMs: turn.atMs, lines }
  const told = lines.map(({ skuCode, goodUnits, scrappedUnits }) => {
    return { sku_code: skuCode, good_units: goodUnits, scrapped_units: scrappedUnits }
  })
  turn.tell({ type: 'order_returned', data: { trade_order_id: tradeOrderId, lines: told } })
  const deliveredAtMs = order.deliveredAtMs ?? turn.atMs
  countReturned(turn.supplier.kpiDays, deliveredAtMs)
  countReturn(turn, deliveredAtMs, returnedUnits(lines))
  drawTicket(turn, order, 'RETURNED')
  pushStatus(turn, order)
}

function returnedUnits(lines: readonly ReturnedLine[]): ReturnedUnits {
  return {
    goodUnits: lines.reduce((sum, line) => sum + line.goodUnits, 0),
    scrappedUnits: lines.reduce((sum, line) => sum + line.scrappedUnits, 0),
  }
}
