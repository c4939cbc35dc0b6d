import type {
  DeliveryType,
  PurchaseOrderType,
  ShipmentStatus,
  StockMovementKind,
} from '../../prisma/generated/enums.ts'
import { PURCHASE_ORDER_STATUSES } from '../inbound/purchase-orders.rules.ts'
import { DEFECT_REASONS } from '../inbound/shipments.rules.ts'
import type { StockPlace } from '../inventory-sync/stock-ledger.loaders.ts'
import type { Bilingual } from '../programme/constant.ts'
import { WAREHOUSES } from '../programme/markets.ts'

// GEO-2, KPI-2, SYNC-5: goods on their way to the warehouses, and the stock there.

const PURCHASE_ORDER_TYPE: Record<PurchaseOrderType, Bilingual> = {
  WAREHOUSE_STOCK: { zh: '备货入仓', en: 'Warehouse stock' },
  JIT: { zh: 'JIT直发', en: 'JIT' },
}

export const SHIPMENT_STATUS: Record<ShipmentStatus, Bilingual> = {
  DRAFT: { zh: '待发货', en: 'To ship' },
  SHIPPED: { zh: '已发货', en: 'Shipped' },
  ARRIVED: { zh: '已到仓', en: 'Arrived at the warehouse' },
  RECEIVED: { zh: '已收货', en: 'Received' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
}

const DELIVERY_TYPE: Record<DeliveryType, Bilingual> = {
  EXPRESS: { zh: '快递', en: 'Express' },
  TRUCK: { zh: '卡车', en: 'Truck' },
  OTHER: { zh: '其他', en: 'Other' },
}

const STOCK_MOVEMENT_KIND: Record<StockMovementKind, Bilingual> = {
  SET_BY_SUPPLIER: { zh: '供应商盘点', en: 'Set by the supplier' },
  ORDER_TAKEN: { zh: '订单占用', en: 'Order taken' },
  ORDER_OUTBOUND: { zh: '销售出库', en: 'Order outbound' },
  ORDER_CANCELLED: { zh: '订单取消释放', en: 'Order cancelled' },
  OBSERVED: { zh: '库存同步变动', en: 'As observed' },
}

const STOCK_PLACE: Record<StockPlace, Bilingual> = {
  JIT: { zh: '供应商处', en: "Supplier's own place" },
  ...WAREHOUSES,
}

export const INBOUND_LABELS = {
  DefectReason: DEFECT_REASONS,
  DeliveryType: DELIVERY_TYPE,
  PurchaseOrderStatus: PURCHASE_ORDER_STATUSES,
  PurchaseOrderType: PURCHASE_ORDER_TYPE,
  ShipmentStatus: SHIPMENT_STATUS,
  StockMovementKind: STOCK_MOVEMENT_KIND,
  StockPlace: STOCK_PLACE,
} as const
