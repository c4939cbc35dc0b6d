import { businessDayNo, DAY_MS, HOUR_MS } from './calendar.ts'
import type { PurchaseOrder } from './purchase-orders.ts'
import { cancelPurchaseOrder, confirmPurchaseOrder } from './purchase-orders.ts'
import type { EventHandlers, Turn } from './turn.ts'

// How the modelled supplier answers a purchase order. [A]

/** Days on the road that it reckons with. */
const EXPECTED_ROAD_DAYS = 2

export type PurchaseOrderAnswerEvent = { type: 'purchase-order-answer-due'; purchaseOrderNo: string }

export const PURCHASE_ORDER_ANSWER_EVENTS: EventHandlers<PurchaseOrderAnswerEvent> = {
  'purchase-order-answer-due': answer,
}

/** It answers some time later. */
export function expectModelledAnswer(turn: Turn, { purchaseOrderNo }: PurchaseOrder): void {
  const { answerHours } = turn.parameters.purchaseOrders
  const hours = turn.draws(`purchase-order:${purchaseOrderNo}/answer-time`).between(answerHours / 12, answerHours)
  turn.schedule(turn.atMs + Math.round(hours * HOUR_MS), { type: 'purchase-order-answer-due', purchaseOrderNo })
}

function answer(turn: Turn, { purchaseOrderNo }: { purchaseOrderNo: string }): void {
  const order = turn.supplier.purchaseOrders.byNo.get(purchaseOrderNo)
  if (!order) return
  const { refusedRate, lessRate } = turn.parameters.purchaseOrders
  const draws = turn.draws(`purchase-order:${purchaseOrderNo}/answer`)
  if (draws.fraction() < refusedRate) {
    const reason = 'The supplier can not make these goods at present.'
    return cancelPurchaseOrder(turn, order, { by: 'SUPPLIER', reason })
  }
  const confirmedShare = draws.fraction() < lessRate ? draws.between(0.5, 0.9) : 1
  confirm(turn, order, confirmedShare)
}

function confirm(turn: Turn, order: PurchaseOrder, share: number): void {
  const units = new Map(
    order.lines.map(({ lineId, orderedUnits }) => [lineId, Math.max(1, Math.floor(orderedUnits * share))]),
  )
  const isLess = order.lines.some(({ lineId, orderedUnits }) => units.get(lineId) !== orderedUnits)
  const { purchaseOrderNo } = order
  const { leastShippingDays, mostShippingDays } = turn.parameters.purchaseOrders
  const draws = turn.draws(`purchase-order:${purchaseOrderNo}/shipping-time`)
  const shipAtMs = turn.atMs + Math.round(draws.between(leastShippingDays, mostShippingDays) * DAY_MS)
  turn.schedule(shipAtMs, { type: 'goods-ready', purchaseOrderNo })
  confirmPurchaseOrder(turn, order, {
    units,
    reason: isLess ? 'Materials are short; the rest can be ordered again.' : null,
    expectedDayNo: businessDayNo(shipAtMs) + EXPECTED_ROAD_DAYS,
  })
}
