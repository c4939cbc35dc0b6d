import type { Latency } from '../faults/latency.ts'
import type { AdmissionProgress, Application } from './application.ts'
import { newAdmission } from './application.ts'
import type { EventFeed } from './event-feed.ts'
import { newEventFeed } from './event-feed.ts'
import type { FeeStatements } from './fee-statements.ts'
import { newFeeStatements } from './fee-statements.ts'
import type { KpiAlerts } from './kpi-alerts.ts'
import type { KpiDays } from './kpi-days.ts'
import { newKpiDays } from './kpi-days.ts'
import type { Listing } from './listings.ts'
import type { Order } from './orders.ts'
import type { InventorySync } from './inventory-sync.ts'
import { newInventorySync } from './inventory-sync.ts'
import type { DeclaredItems } from './declared-items.ts'
import type { DefectiveStock } from './defective-stock.ts'
import type { PackedSize } from './packed-sizes.ts'
import type { ParameterChange } from './parameters.ts'
import type { Pickups } from './pickups.ts'
import { newPickups } from './pickups.ts'
import type { Prices } from './prices.ts'
import type { PurchaseOrders } from './purchase-orders.ts'
import { newPurchaseOrders } from './purchase-orders.ts'
import type { Outbox, PushSettings } from './pushes.ts'
import { newOutbox } from './pushes.ts'
import type { Sales } from './sales.ts'
import type { ScItems } from './sc-items.ts'
import type { SelfDeliveries } from './self-deliveries.ts'
import { newSelfDeliveries } from './self-deliveries.ts'
import type { Shipments } from './shipments.ts'
import { newShipments } from './shipments.ts'
import type { Tickets } from './tickets.ts'
import { newTickets } from './tickets.ts'
import type { SupplierFaults } from './supplier-faults.ts'
import type { ReceivedStock, WarehouseSku } from './warehouse-stock.ts'
import { newWarehouseStock } from './warehouse-stock.ts'

/**
 * How buyers come. `per-poll`: so many at random moments of each quarter-hour; `per-day`: independently, so many on average;
 * of a supplier with inbound, so many as an ordinary shop at the competitors' prices would have (demand.ts).
 */
export type Demand = { type: 'none' } | { type: 'per-day'; orders: number } | { type: 'per-poll'; orders: number }

/** How goods come into the warehouse. `replenished`: the platform orders these SKUs little and often (REP-1). */
export type Inbound =
  | { type: 'none' }
  | {
      type: 'replenished'
      skuCodes: readonly string[]
      /** Who answers the purchase orders and sends the goods: the world itself, or calls of the gateway. Left out: the model. */
      answeredBy?: 'model' | 'supplier'
    }

/** What the world is told about a supplier; its addresses and its secret stay outside (connections.ts). */
export type SupplierSettings = {
  supplierId: string
  /** Added to each of the ERP's answers. */
  latency: Latency
  demand: Demand
  /** Goods the platform holds at the start. */
  warehouseStock: ReceivedStock[]
  /** Left out: none. */
  inbound?: Inbound
  /** Left out: admitted. Who applies is polled from its integration test on, and sells once it is admitted (ADM-1). */
  application?: Application
  /** FEE-7: those that were given; others are drawn. */
  packedSizes?: Readonly<Record<string, PackedSize>>
  /** Left out: DEFAULT_PUSH_SETTINGS. */
  pushes?: PushSettings
  /** Set in a review: nothing but our own orders changes the ERP's stock, so that a missing order can be told. */
  isStockFrozen: boolean
  /** What differs from the world's parameters for this supplier. */
  parameters?: ParameterChange
}

/** Everything the platform knows of one supplier: plain data. */
export type Supplier = {
  settings: SupplierSettings
  addedAtMs: number
  faults: SupplierFaults
  admission: AdmissionProgress
  inventorySync: InventorySync
  warehouseStock: Map<string, WarehouseSku>
  warehouseSkuCodes: string[]
  defectiveStock: DefectiveStock
  sales: Sales
  scItems: ScItems
  declaredItems: DeclaredItems
  purchaseOrders: PurchaseOrders
  shipments: Shipments
  pickups: Pickups
  selfDeliveries: SelfDeliveries
  kpiDays: KpiDays
  kpiAlerts: KpiAlerts
  feeStatements: FeeStatements
  listings: Map<string, Listing>
  prices: Prices
  /** Buyers drawn, and orders taken, so far. */
  buyersSeen: number
  ordersTaken: number
  /** Newest last; the oldest are let go beyond MAX_ORDERS_KEPT. */
  orders: Map<string, Order>
  tickets: Tickets
  outbox: Outbox
  eventFeed: EventFeed
}

/** A supplier of whom nothing is known yet but its settings and the goods received from it. */
export function newSupplier(settings: SupplierSettings, addedAtMs: number): Supplier {
  const scItems: ScItems = new Map()
  return {
    settings,
    addedAtMs,
    faults: new Map(),
    admission: newAdmission(settings),
    inventorySync: newInventorySync(),
    warehouseStock: newWarehouseStock(settings.warehouseStock, scItems),
    warehouseSkuCodes: settings.warehouseStock.map(({ skuCode }) => skuCode),
    defectiveStock: new Map(),
    sales: new Map(),
    scItems,
    declaredItems: new Map(),
    purchaseOrders: newPurchaseOrders(),
    shipments: newShipments(),
    pickups: newPickups(),
    selfDeliveries: newSelfDeliveries(),
    kpiDays: newKpiDays(),
    kpiAlerts: new Map(),
    feeStatements: newFeeStatements(),
    listings: new Map(),
    prices: new Map(),
    buyersSeen: 0,
    ordersTaken: 0,
    orders: new Map(),
    tickets: newTickets(),
    outbox: newOutbox(),
    eventFeed: newEventFeed(),
  }
}
