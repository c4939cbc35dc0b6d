import type { z } from 'zod'
import type {
  FfoExtendFields,
  FfoItemQuery,
  FfoQuery,
  ForwardOrder,
  ForwardOrderItem,
} from '../contract/forward-order-methods.ts'
import { FFO_ITEM_QUERY, FFO_QUERY } from '../contract/forward-order-methods.ts'
import type { Order } from '../sim/orders.ts'
import { decimalOfCents, orderTotalCents } from '../sim/orders.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { page } from './page.ts'

/** Forward orders (FFO). [A] One trade order has one forward order, named after it. */
export const forwardOrderMethods = [
  answered(FFO_QUERY, queryForwardOrders),
  answered(FFO_ITEM_QUERY, queryForwardOrderItems),
]

const forwardOrderNo = (tradeOrderId: string) => `FFO${tradeOrderId}`

function queryForwardOrders({ supplier }: MethodCaller, query: z.infer<typeof FfoQuery>) {
  const asked = query.fulfillment_order_no
    ? [query.fulfillment_order_no.replace(/^FFO/, '')]
    : query.customer_order_number_list
  const orders = asked
    ? [...new Set(asked)].flatMap((tradeOrderId) => supplier.orders.get(tradeOrderId) ?? [])
    : [...supplier.orders.values()].toReversed()
  return page(orders, query, forwardOrder)
}

function queryForwardOrderItems({ supplier }: MethodCaller, query: z.infer<typeof FfoItemQuery>) {
  const order = supplier.orders.get(query.fulfillment_order_no.replace(/^FFO/, ''))
  const data_list: ForwardOrderItem[] = (order?.lines ?? []).map((line) => ({
    sc_item_id: supplier.warehouseStock.get(line.skuCode)?.scItemId ?? 0,
    sc_item_code: line.skuCode,
    item_title: line.skuCode,
    order_line_qty: line.quantity,
    unit_price: decimalOfCents(line.unitPriceCents),
  }))
  return { success: true, data_list }
}

function forwardOrder(order: Order): ForwardOrder {
  const extendFields: z.infer<typeof FfoExtendFields> = {
    fulfilment: order.fulfilment,
    total_amount: decimalOfCents(orderTotalCents(order)),
    currency: 'EUR',
  }
  return {
    fulfillment_order_no: forwardOrderNo(order.tradeOrderId),
    trade_order_no: order.tradeOrderId,
    order_status: 'PAID',
    trade_create_time: order.paidAtMs,
    receiver_country: order.market,
    extend_fields: JSON.stringify(extendFields),
  }
}
