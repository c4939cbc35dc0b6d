import type { BilingualText } from './event-shape.ts'
import type { OrderExceptionKind } from './order-events.ts'

/** ORD-2: the labels of root causes. The source names two of them, 清关文件缺失 and 本地仓分拣错发; the others are ours [A]. */
export const ORDER_EXCEPTION_NAMES: Readonly<Record<OrderExceptionKind, BilingualText>> = {
  STOCK_SHORT: { zh: '库存不足', en: 'Stock short' },
  TRUNK_DELAYED: { zh: '干线延误', en: 'Trunk delayed' },
  CUSTOMS_DOCUMENT_MISSING: { zh: '清关文件缺失', en: 'Customs document missing' },
  CUSTOMS_HELD: { zh: '海关查验扣留', en: 'Held by customs' },
  LOCAL_WAREHOUSE_MISSORT: { zh: '本地仓分拣错发', en: 'Missorted at the local warehouse' },
  CARRIER_DELAY: { zh: '末端派送延误', en: 'Last mile delayed' },
  ADDRESS_WRONG: { zh: '收件地址有误', en: 'Address wrong' },
  PARCEL_LOST: { zh: '包裹丢失', en: 'Parcel lost' },
  REFUSED_BY_BUYER: { zh: '买家拒收', en: 'Refused by the buyer' },
  PARCEL_DAMAGED: { zh: '运输破损', en: 'Damaged on the way' },
  GOODS_NOT_AS_DESCRIBED: { zh: '货不对板', en: 'Goods not as described' },
}
