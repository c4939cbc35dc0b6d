import { PUSH_PATH } from '../contract/push.ts'
import type { Latency } from '../faults/latency.ts'
import type { Order } from './orders.ts'
import type { InventorySync } from './inventory-sync.ts'
import { newInventorySync } from './inventory-sync.ts'
import type { Outbox } from './pushes.ts'
import { newOutbox } from './pushes.ts'
import type { RandomStream } from './random.ts'
import type { ReceivedStock, WarehouseSku } from './warehouse-stock.ts'
import { newWarehouseStock } from './warehouse-stock.ts'

/** How buyers come. `per-poll`: so many at random moments of each quarter-hour; `per-day`: independently, so many on average. */
export type Demand = { type: 'none' } | { type: 'per-day'; orders: number } | { type: 'per-poll'; orders: number }

/** What the platform is told about a supplier. */
export type SupplierSettings = {
  supplierId: string
  /** Base address; the stock query goes to `{erpUrl}/inventory/query`. */
  erpUrl: string
  /** Address of the pushes; null for `{erpUrl}/pushes`. */
  pushUrl: string | null
  appKey: string
  appSecret: string
  /** Added to each of the ERP's answers. */
  latency: Latency
  demand: Demand
  /** Goods the platform holds at the start. */
  warehouseStock: ReceivedStock[]
  /** Set in a review: nothing but our own orders changes the ERP's stock, so that a missing order can be told. */
  isStockFrozen: boolean
}

/** Everything the platform knows of one supplier. */
export type Supplier = {
  settings: SupplierSettings
  inventorySync: InventorySync
  warehouseStock: Map<string, WarehouseSku>
  warehouseSkuCodes: readonly string[]
  /** Newest last; the oldest are let go beyond MAX_ORDERS_KEPT. */
  orders: Map<string, Order>
  outbox: Outbox
  streams: { demand: RandomStream; latency: RandomStream; prices: RandomStream }
}

/** Where the supplier's pushes go. */
export function pushUrlOf({ pushUrl, erpUrl }: SupplierSettings): string {
  return pushUrl ?? erpUrl + PUSH_PATH
}

/** A supplier of whom nothing is known yet but its settings and the goods received from it. */
export function newSupplier(settings: SupplierSettings, worldStream: RandomStream): Supplier {
  const stream = worldStream.fork(`supplier:${settings.supplierId}`)
  return {
    settings,
    inventorySync: newInventorySync(),
    warehouseStock: newWarehouseStock(settings.warehouseStock),
    warehouseSkuCodes: settings.warehouseStock.map(({ skuCode }) => skuCode),
    orders: new Map(),
    outbox: newOutbox(),
    streams: { demand: stream.fork('demand'), latency: stream.fork('latency'), prices: stream.fork('prices') },
  }
}
