import type { z } from 'zod'
import type { OrderEvent } from '../contract/order-events.ts'
import { ORDER_NODES } from '../contract/order-events.ts'
import { ORDER_EXCEPTION_NAMES } from '../contract/order-exception-names.ts'
import type { OrderDiagnosisAnswer, OrderDiagnosisRequest } from '../contract/order-diagnosis-methods.ts'
import { ORDER_DIAGNOSE } from '../contract/order-diagnosis-methods.ts'
import type { PlatformEvent } from '../contract/platform-events.ts'
import type { Order } from '../sim/orders.ts'
import { sideOfCause } from '../sim/ticket-answers.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'

/** The diagnose button of the monitoring board (ORD-2). */
export const orderDiagnosisMethods = [answered(ORDER_DIAGNOSE, diagnoseOrder)]

type Answer = z.input<typeof OrderDiagnosisAnswer>
type Diagnosis = NonNullable<Answer['data']>

function diagnoseOrder({ supplier }: MethodCaller, { trade_order_id }: z.output<typeof OrderDiagnosisRequest>): Answer {
  const order = supplier.orders.get(trade_order_id)
  if (!order) return { success: false, error_code: 'ORDER_UNKNOWN', error_msg: `no order "${trade_order_id}"` }
  const told = supplier.eventFeed.events.filter((event) => isAbout(event, trade_order_id))
  return { success: true, data: { trade_order_id, nodes: nodesOf(told), root_causes: rootCausesOf(order, told) } }
}

function isAbout({ data }: PlatformEvent, tradeOrderId: string): boolean {
  return 'trade_order_id' in data && data.trade_order_id === tradeOrderId
}

function nodesOf(told: readonly PlatformEvent[]): Diagnosis['nodes'] {
  const reached = told.flatMap((event) => (event.type === 'order_node_reached' ? [event.data] : []))
  return reached
    .map(({ node, reached_at, quality_result, place }) => ({ node, reached_at, quality_result, place }))
    .toSorted((a, b) => ORDER_NODES.indexOf(a.node) - ORDER_NODES.indexOf(b.node))
}

function rootCausesOf(order: Order, told: readonly PlatformEvent[]): Diagnosis['root_causes'] {
  return told.flatMap((event, index) => {
    if (event.type !== 'order_exception_found') return []
    const { kind, detail } = event.data
    const { zh, en } = ORDER_EXCEPTION_NAMES[kind]
    return [
      {
        code: kind,
        label_zh: zh,
        label_en: en,
        responsible_side: sideOfCause(kind, order),
        detail,
        found_at: event.at,
        resolved_at: told.slice(index).find((later) => ends(later, kind))?.at ?? null,
      },
    ]
  })
}

// What holds an order up ends by itself, or with the order.
function ends(event: PlatformEvent, kind: (OrderEvent & { type: 'order_exception_found' })['data']['kind']): boolean {
  return event.type === 'order_cancelled' || (event.type === 'order_exception_resolved' && event.data.kind === kind)
}
