import type { Connection } from '../connections.ts'
import { DEMO_APP_KEY, DEMO_APP_SECRET, DEMO_SUPPLIER_ID } from '../contract/demo.ts'
import type { Latency } from '../faults/latency.ts'
import type { SupplierSettings } from '../sim/suppliers.ts'

/** The demo: one supplier with twelve SKUs at home, of which the platform holds the first six in Hangzhou too. */
export function demoSupplier(options: { latency: Latency; ordersPerDay: number }): SupplierSettings {
  const stocked = ['AD-1001', 'AD-1002', 'AD-1003', 'AD-1004', 'AD-1005', 'AD-1006']
  return {
    supplierId: DEMO_SUPPLIER_ID,
    latency: options.latency,
    demand: { type: 'per-day', orders: options.ordersPerDay },
    warehouseStock: stocked.map((skuCode) => ({ skuCode, warehouseCode: 'HZ' as const, quantity: 500 })),
    isStockFrozen: false,
  }
}

/** Its documented credentials, for this machine only. */
export function demoConnection(erpUrl: string): Connection {
  return {
    supplierId: DEMO_SUPPLIER_ID,
    erpUrl,
    pushUrl: null,
    appKey: DEMO_APP_KEY,
    appSecret: DEMO_APP_SECRET,
  }
}
