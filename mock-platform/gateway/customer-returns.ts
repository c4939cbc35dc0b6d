import type { z } from 'zod'
import type { CustomerReturn, CustomerReturnItem, FroItemQuery, FroQuery } from '../contract/customer-return-methods.ts'
import { FRO_ITEM_QUERY, FRO_QUERY } from '../contract/customer-return-methods.ts'
import type { Order } from '../sim/orders.ts'
import { decimalOfCents } from '../sim/orders.ts'
import { productIds } from '../sim/products.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { logisticsOrderNo } from './forward-orders.ts'
import { itemNames } from './item-names.ts'
import { page } from './page.ts'

/** Customer returns (FRO). [A] A trade order comes back at most once, all of it: its return is named after it. */
export const customerReturnMethods = [
  answered(FRO_QUERY, queryCustomerReturns),
  answered(FRO_ITEM_QUERY, queryCustomerReturnItems),
]

type ReturnedOrder = Order & { returned: NonNullable<Order['returned']> }
const isReturned = (order: Order): order is ReturnedOrder => order.returned !== null

function queryCustomerReturns({ supplier: { orders } }: MethodCaller, query: z.infer<typeof FroQuery>) {
  const asked = query.fulfillment_order_no
    ? [query.fulfillment_order_no.replace(/^FRO/, '')]
    : query.customer_order_number_list
  const found = asked ? [...new Set(asked)].flatMap((tradeOrderId) => orders.get(tradeOrderId) ?? []) : orders.values()
  const returns = [...found].filter(isReturned).toSorted((a, b) => b.returned.atMs - a.returned.atMs)
  return page(returns, query, customerReturn)
}

function queryCustomerReturnItems({ supplier }: MethodCaller, query: z.infer<typeof FroItemQuery>) {
  const order = supplier.orders.get(query.fulfillment_order_no.replace(/^FRO/, ''))
  return { success: true, data_list: order && isReturned(order) ? customerReturnItems(supplier, order) : [] }
}

function customerReturn({ tradeOrderId, returned }: ReturnedOrder): CustomerReturn {
  return {
    fulfillment_order_no: `FRO${tradeOrderId}`,
    trade_order_no: tradeOrderId,
    order_status: 'RECEIVED',
    order_type: 'CUSTOMER_RETURN',
    original_lbx_no: logisticsOrderNo(tradeOrderId),
    lbx_no: `LBXR${tradeOrderId}`,
    return_order_create_time: returned.atMs,
    return_order_inbound_time: returned.atMs,
    extend_fields: '{}',
  }
}

// Each line comes back as one, in the order's own sequence.
function customerReturnItems(supplier: Supplier, { lines, returned, market }: ReturnedOrder): CustomerReturnItem[] {
  return lines.map(({ skuCode, quantity, unitPriceCents }, index) => {
    const { scItemId, title, barcode } = itemNames(supplier, skuCode)
    return {
      item_id: productIds(scItemId).productId,
      item_title: title,
      sc_item_id: scItemId,
      sc_item_code: skuCode,
      barcode,
      plan_qty: quantity,
      return_normal_qty: returned.lines[index]?.goodUnits ?? 0,
      return_scrap_qty: returned.lines[index]?.scrappedUnits ?? 0,
      order_line_price: decimalOfCents(quantity * unitPriceCents),
      warehouse_name: `${market} local warehouse`,
      extend_fields: '{}',
    }
  })
}
