import type { z } from 'zod'
import type {
  SolutionOrder,
  SolutionOrderFulfilment,
  SolutionOrderQuery,
  SolutionOrderStatus,
} from '../contract/solution-order-methods.ts'
import { SOLUTION_ORDER_FULFILL, SOLUTION_ORDER_GET } from '../contract/solution-order-methods.ts'
import type { Order } from '../sim/orders.ts'
import { decimalOfCents, orderTotalCents } from '../sim/orders.ts'
import { productIds } from '../sim/products.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { itemNames } from './item-names.ts'
import { pacificInstantMs, pacificText } from './pacific-time.ts'
import { page } from './page.ts'
import { refusedInput } from './refused-inputs.ts'

/** Orders in the words of the older methods. */
export const solutionOrderMethods = [
  answered(SOLUTION_ORDER_GET, getOrders),
  answered(SOLUTION_ORDER_FULFILL, fulfillOrder),
]

function getOrders({ supplier }: MethodCaller, query: z.infer<typeof SolutionOrderQuery>) {
  const isCreated = timeRange(query.create_date_start, query.create_date_end)
  const isModified = timeRange(query.modified_date_start, query.modified_date_end)
  const rows = [...supplier.orders.values()].toReversed().filter((order) => {
    const status = statusOf(order)
    return (
      query.buyer_login_id === undefined &&
      (query.order_status === undefined || status === query.order_status) &&
      (query.order_status_list === undefined || query.order_status_list.includes(status)) &&
      isCreated(order.paidAtMs) &&
      isModified(order.changedAtMs)
    )
  })
  const { current_page, page_size } = query
  const { data_list, total_count } = page(rows, { page_index: current_page, page_size }, (order) =>
    solutionOrder(supplier, order),
  )
  const total_page = Math.ceil(total_count / page_size)
  return { success: true, current_page, page_size, total_count, total_page, target_list: data_list }
}

function fulfillOrder(
  { take }: MethodCaller,
  { out_ref, send_type, service_name, logistics_no }: z.infer<typeof SolutionOrderFulfilment>,
) {
  if (send_type === 'part') {
    const error_msg = 'an order is shipped whole: send_type must be all'
    return { result_success: false, error_code: 'PART_NOT_SUPPORTED', error_msg }
  }
  const declaration = { tradeOrderId: out_ref, serviceName: service_name, logisticsNo: logistics_no }
  const refused = refusedInput(() => take({ type: 'order-shipped', declaration }))
  if (!refused) return { result_success: true }
  return { result_success: false, error_code: refused.code, error_msg: refused.message }
}

/** Whether an instant is within two seconds of the wall clock, each of them included. */
function timeRange(from: string | undefined, to: string | undefined): (atMs: number) => boolean {
  const fromMs = from === undefined ? -Infinity : pacificInstantMs(from)
  const toMs = to === undefined ? Infinity : pacificInstantMs(to) + 999
  return (atMs) => atMs >= fromMs && atMs <= toMs
}

function statusOf({ status }: Order): SolutionOrderStatus {
  switch (status) {
    case 'PAID':
    case 'ALLOCATED':
      return 'WAIT_SELLER_SEND_GOODS'
    case 'OUTBOUND':
    case 'TRUNK_DEPARTED':
    case 'CUSTOMS_CLEARED':
    case 'AT_LOCAL_WAREHOUSE':
    case 'LAST_MILE':
      return 'WAIT_BUYER_ACCEPT_GOODS'
    case 'DELIVERED':
    case 'RETURNED':
    case 'CANCELLED':
      return 'FINISH'
  }
}

const END_REASONS = { DELIVERED: 'buyer_accept_goods', RETURNED: 'return', CANCELLED: 'cancel' } as const

function solutionOrder(supplier: Supplier, order: Order): SolutionOrder {
  const { status } = order
  const isOver = status === 'DELIVERED' || status === 'RETURNED' || status === 'CANCELLED'
  return {
    order_id: order.tradeOrderId,
    order_status: statusOf(order),
    ...(isOver && { end_reason: END_REASONS[status] }),
    gmt_create: pacificText(order.paidAtMs),
    gmt_pay_time: pacificText(order.paidAtMs),
    ...(order.outboundAtMs !== null && { gmt_send_goods_time: pacificText(order.outboundAtMs) }),
    gmt_update: pacificText(order.changedAtMs),
    pay_amount: amountOf(orderTotalCents(order)),
    receipt_country: order.market,
    product_list: order.lines.map(({ skuCode, quantity, unitPriceCents }) => {
      const { scItemId, title } = itemNames(supplier, skuCode)
      return {
        product_id: productIds(scItemId).productId,
        sku_code: skuCode,
        product_name: title,
        product_count: quantity,
        product_unit_price: amountOf(unitPriceCents),
        total_product_amount: amountOf(quantity * unitPriceCents),
      }
    }),
  }
}

function amountOf(cents: number) {
  return { amount: decimalOfCents(cents), currency_code: 'EUR' }
}
