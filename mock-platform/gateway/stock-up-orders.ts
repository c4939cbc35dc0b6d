import type { z } from 'zod'
import type {
  StockUpOrderConfirmation,
  StockUpOrderItem,
  StockUpOrderItemQuery,
  StockUpOrderPageQuery,
} from '../contract/stock-up-order-methods.ts'
import { ERP_CONFIRM, ERP_PAGE_QUERY, ERP_PAGE_QUERY_ITEM } from '../contract/stock-up-order-methods.ts'
import { businessDayNo } from '../sim/calendar.ts'
import type { PurchaseOrder, PurchaseOrderLine } from '../sim/purchase-orders.ts'
import { unitsLeft } from '../sim/shipments.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { doneAnswer, takeInbound } from './inbound-taking.ts'
import { page } from './page.ts'
import {
  pageOfLines,
  purchaseOrderItem,
  purchaseOrderRow,
  purchaseOrdersNewestFirst,
  STATUS_CODES,
} from './purchase-orders.ts'

/** Purchase orders in the newer flow. */
export const stockUpOrderMethods = [
  answered(ERP_PAGE_QUERY, pageStockUpOrders),
  answered(ERP_PAGE_QUERY_ITEM, pageStockUpOrderItems),
  answered(ERP_CONFIRM, confirmStockUpOrder),
]

function pageStockUpOrders({ supplier }: MethodCaller, query: z.output<typeof StockUpOrderPageQuery>) {
  const { purchase_order_no_list: asked, biz_status: status } = query
  const created = { create_time_begin: query.gmt_create_begin, create_time_end: query.gmt_create_end }
  const rows = purchaseOrdersNewestFirst(supplier, created).filter(
    (order) =>
      (!asked || asked.includes(order.purchaseOrderNo)) && (status === undefined || bizStatus(order) === status),
  )
  return page(rows, query, (order) => ({ ...purchaseOrderRow(supplier, order), biz_status: bizStatus(order) }))
}

function bizStatus({ status }: PurchaseOrder): string {
  return String(STATUS_CODES[status].code)
}

function pageStockUpOrderItems({ supplier }: MethodCaller, query: z.output<typeof StockUpOrderItemQuery>) {
  return pageOfLines(supplier, query, (order, line) => stockUpOrderItem(supplier, order, line))
}

function stockUpOrderItem(supplier: Supplier, order: PurchaseOrder, line: PurchaseOrderLine): StockUpOrderItem {
  return {
    ...purchaseOrderItem(supplier, order, line),
    po_line_id: line.lineId,
    ordered_quantity: line.orderedUnits,
    confirm_quantity: line.confirmedUnits,
    sent_quantity: line.shippedUnits,
    rest_quantity: line.confirmedUnits === null || order.isDeliveryFinished ? 0 : unitsLeft(supplier, order, line),
    delivery_finish: line.isDeliveryFinished,
  }
}

function confirmStockUpOrder(caller: MethodCaller, given: z.output<typeof StockUpOrderConfirmation>) {
  const { all_quantity_confirm: isAll, purchase_confirm_item_list: items = [], gmt_pre_delivery: deliveryAtMs } = given
  const answer = {
    purchaseOrderNo: given.purchase_order_no,
    units: isAll
      ? null
      : items.map(({ sc_item_id, confirm_quantity }) => ({ scItemId: sc_item_id, units: confirm_quantity })),
    reason: isAll ? null : (given.reason ?? null),
    expectedDayNo: deliveryAtMs === undefined ? null : businessDayNo(deliveryAtMs),
  }
  return doneAnswer(takeInbound(caller, { type: 'purchase-order-answered', answer }))
}
