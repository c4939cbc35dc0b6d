import type { z } from 'zod'
import type {
  FfoExtendFields,
  FfoItemQuery,
  FfoQuery,
  ForwardOrder,
  ForwardOrderItem,
} from '../contract/forward-order-methods.ts'
import { FFO_ITEM_QUERY, FFO_QUERY, MASKED } from '../contract/forward-order-methods.ts'
import type { Order, OrderLine } from '../sim/orders.ts'
import { decimalOfCents, orderTotalCents } from '../sim/orders.ts'
import { shippingWarehouse } from '../sim/order-route.ts'
import { productIds } from '../sim/products.ts'
import type { Supplier } from '../sim/suppliers.ts'
import { WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { itemNames } from './item-names.ts'
import { page } from './page.ts'

/** Forward orders (FFO). [A] One trade order has one forward order, named after it. */
export const forwardOrderMethods = [
  answered(FFO_QUERY, queryForwardOrders),
  answered(FFO_ITEM_QUERY, queryForwardOrderItems),
]

/** The forward order of a trade order. */
export function forwardOrderNo(tradeOrderId: string): string {
  return `FFO${tradeOrderId}`
}

/** The logistics order of a trade order's way to the buyer. [A] */
export function logisticsOrderNo(tradeOrderId: string): string {
  return `LBX${tradeOrderId}`
}

function queryForwardOrders({ supplier }: MethodCaller, query: z.infer<typeof FfoQuery>) {
  const asked = query.fulfillment_order_no
    ? [query.fulfillment_order_no.replace(/^FFO/, '')]
    : query.customer_order_number_list
  const orders = asked
    ? [...new Set(asked)].flatMap((tradeOrderId) => supplier.orders.get(tradeOrderId) ?? [])
    : [...supplier.orders.values()].toReversed()
  return page(orders, query, (order) => forwardOrder(supplier, order))
}

function queryForwardOrderItems({ supplier }: MethodCaller, query: z.infer<typeof FfoItemQuery>) {
  const order = supplier.orders.get(query.fulfillment_order_no.replace(/^FFO/, ''))
  return { success: true, data_list: (order?.lines ?? []).map((line) => forwardOrderItem(supplier, line)) }
}

function forwardOrder(supplier: Supplier, order: Order): ForwardOrder {
  const total_amount = decimalOfCents(orderTotalCents(order))
  const extendFields: z.infer<typeof FfoExtendFields> = { fulfilment: order.fulfilment, total_amount, currency: 'EUR' }
  return {
    fulfillment_order_no: forwardOrderNo(order.tradeOrderId),
    trade_order_no: order.tradeOrderId,
    order_status: order.status,
    trade_create_time: order.paidAtMs,
    ...(order.allocatedAtMs !== null && { send_fulfill_time: order.allocatedAtMs }),
    ...(order.outboundAtMs !== null && { out_bound_time: order.outboundAtMs }),
    warehouse_name: WAREHOUSES[shippingWarehouse(supplier, order)],
    lbx_no: logisticsOrderNo(order.tradeOrderId),
    ...(order.trackingNumber !== null && { tracking_no: order.trackingNumber }),
    package_paid_fee: total_amount,
    buyer_name: MASKED,
    receiver_name: MASKED,
    receiver_phone: MASKED,
    receiver_mobile: MASKED,
    receiver_country: order.market,
    extend_fields: JSON.stringify(extendFields),
  }
}

function forwardOrderItem(supplier: Supplier, line: OrderLine): ForwardOrderItem {
  const { scItemId, title, barcode } = itemNames(supplier, line.skuCode)
  const { productId, skuId } = productIds(scItemId)
  return {
    item_id: productId,
    sku_id: skuId,
    sc_item_id: scItemId,
    sc_item_code: line.skuCode,
    item_title: title,
    barcode,
    order_line_qty: line.quantity,
    unit_price: decimalOfCents(line.unitPriceCents),
    sku_actual_paid_amount: decimalOfCents(line.quantity * line.unitPriceCents),
    sku_discount_amount: decimalOfCents(0),
    extend_fields: '{}',
  }
}
