import type {
  CancelledBy,
  Fulfilment,
  OrderExceptionKind,
  OrderStatus,
  QualityResult,
  ResponsibleSide,
  TicketKind,
  TicketState,
} from '../../prisma/generated/enums.ts'
import { NODE_LABELS } from '../orders/order-nodes.rules.ts'
import type { Bilingual } from '../programme/constant.ts'
import { ROOT_CAUSES } from '../programme/root-causes.ts'

// ORD-1, ORD-2, TKT-1, TKT-2: orders, what holds them up, and tickets.

const ORDER_STATUS: Record<OrderStatus, Bilingual> = {
  PAID: { zh: '已付款', en: 'Paid' },
  ALLOCATED: { zh: '已分配库存', en: 'Allocated' },
  OUTBOUND: { zh: '已出库', en: 'Left the warehouse' },
  TRUNK_DEPARTED: { zh: '干线已离港', en: 'Trunk departed' },
  CUSTOMS_CLEARED: { zh: '已清关', en: 'Customs cleared' },
  AT_LOCAL_WAREHOUSE: { zh: '已到本地仓', en: 'At the local warehouse' },
  LAST_MILE: { zh: '末端派送中', en: 'Last mile' },
  DELIVERED: { zh: '已签收', en: 'Delivered' },
  RETURNED: { zh: '已退货', en: 'Returned' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
}

const FULFILMENT: Record<Fulfilment, Bilingual> = {
  JIT: { zh: 'JIT供货', en: 'JIT' },
  WAREHOUSE: { zh: '仓发', en: 'From the warehouse' },
}

const CANCELLED_BY: Record<CancelledBy, Bilingual> = {
  BUYER: { zh: '买家', en: 'Buyer' },
  PLATFORM: { zh: '平台', en: 'Platform' },
  SUPPLIER: { zh: '供应商', en: 'Supplier' },
}

const QUALITY_RESULT: Record<QualityResult, Bilingual> = {
  PASSED: { zh: '质检合格', en: 'Passed' },
  FAILED: { zh: '质检不合格', en: 'Failed' },
}

/** What is reported has the words of the root cause that it is found to be. */
const ORDER_EXCEPTION_KIND: Record<OrderExceptionKind, Bilingual> = {
  STOCK_SHORT: ROOT_CAUSES.STOCK_SHORT,
  TRUNK_DELAYED: ROOT_CAUSES.TRUNK_DELAYED,
  CUSTOMS_DOCUMENT_MISSING: ROOT_CAUSES.CUSTOMS_DOCUMENT_MISSING,
  CUSTOMS_HELD: ROOT_CAUSES.CUSTOMS_HELD,
  LOCAL_WAREHOUSE_MISSORT: ROOT_CAUSES.LOCAL_WAREHOUSE_MISSORT,
  CARRIER_DELAY: ROOT_CAUSES.CARRIER_DELAY,
  ADDRESS_WRONG: ROOT_CAUSES.ADDRESS_WRONG,
  PARCEL_LOST: ROOT_CAUSES.PARCEL_LOST,
  REFUSED_BY_BUYER: ROOT_CAUSES.REFUSED_BY_BUYER,
  PARCEL_DAMAGED: ROOT_CAUSES.PARCEL_DAMAGED,
  GOODS_NOT_AS_DESCRIBED: ROOT_CAUSES.GOODS_NOT_AS_DESCRIBED,
}

const RESPONSIBLE_SIDE: Record<ResponsibleSide, Bilingual> = {
  PLATFORM: { zh: '平台责任', en: 'Platform' },
  SUPPLIER: { zh: '卖家责任', en: 'Supplier' },
}

/** [A] The source has tickets, not their kinds. */
export const TICKET_KIND: Record<TicketKind, Bilingual> = {
  REFUND: { zh: '退款', en: 'Refund' },
  RESHIP: { zh: '补发', en: 'Reship' },
  RETURN: { zh: '退货', en: 'Return' },
  COMPENSATION: { zh: '赔付', en: 'Compensation' },
  ADDRESS_CHANGE: { zh: '改地址', en: 'Change of address' },
  INQUIRY: { zh: '咨询', en: 'Inquiry' },
}

const TICKET_STATE: Record<TicketState, Bilingual> = {
  OPEN: { zh: '待平台响应', en: 'Waits for the platform' },
  ANSWERED: { zh: '已响应,责任已锁定', en: 'Answered, responsibility locked' },
  RESOLVED: { zh: '已解决', en: 'Resolved' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
}

export const ORDER_LABELS = {
  CancelledBy: CANCELLED_BY,
  Fulfilment: FULFILMENT,
  OrderExceptionKind: ORDER_EXCEPTION_KIND,
  OrderNodeKind: NODE_LABELS,
  OrderStatus: ORDER_STATUS,
  QualityResult: QUALITY_RESULT,
  ResponsibleSide: RESPONSIBLE_SIDE,
  RootCauseCode: ROOT_CAUSES,
  TicketKind: TICKET_KIND,
  TicketState: TICKET_STATE,
} as const
