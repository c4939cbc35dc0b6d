import type { StockEvent } from '../../mock-platform/contract/stock-events.ts'
import { recordCountedStock } from '../kpi/sku-days.service.ts'
import type { EventEffect } from '../platform-events/event-scope.ts'
import { skuIdIn } from '../platform-events/event-scope.ts'
import { setJitStock } from './inventory-sync.service.ts'

// What the platform's events do to stock.

export const STOCK_EFFECTS: { [Type in StockEvent['type']]: EventEffect<Type> } = {
  // SYNC-5: what our own ERP reported is ours already; what the simulation played in its place is taken over.
  jit_stock_reported: async (change, scope, { data }) => {
    if (data.answered_by === 'ERP') return
    for (const { sku_code, sellable_units } of data.lines) {
      const stock = {
        skuId: skuIdIn(scope, sku_code),
        sellableQuantity: sellable_units,
        expectedSellableQuantity: null,
      }
      await setJitStock(change, stock)
    }
  },

  // KPI-3 counts what is in the platform's warehouses.
  stock_counted: async ({ transaction }, scope, { data }) => {
    const stored = data.lines.filter(({ warehouse_code }) => warehouse_code !== null)
    const unitsOf = new Map<string, number>()
    for (const { sku_code, on_hand_units } of stored) {
      const skuId = skuIdIn(scope, sku_code)
      unitsOf.set(skuId, (unitsOf.get(skuId) ?? 0) + on_hand_units)
    }
    await recordCountedStock(transaction, scope.supplierId, data.day, unitsOf)
  },
}
