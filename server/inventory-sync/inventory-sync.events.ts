import type { StockEvent } from '../../mock-platform/contract/stock-events.ts'
import { recordCountedDay } from '../kpi/sku-days.service.ts'
import type { EventEffect, EventScope } from '../platform-events/event-scope.ts'
import { setJitStocks } from './inventory-sync.service.ts'

// What the platform's events do to stock. SKUs that we do not have are left out, as of the warehouse stock that is collected.

export const STOCK_EFFECTS: { [Type in StockEvent['type']]: EventEffect<Type> } = {
  // SYNC-5: what our own ERP reported is ours already; what the simulation played in its place is taken over.
  jit_stock_reported: async (change, scope, { data }) => {
    if (data.answered_by === 'ERP') return
    const sellable = data.lines.map(({ sku_code, sellable_units }) => [sku_code, sellable_units] as const)
    await setJitStocks(change, scope.supplierId, unitsBySkuId(scope, sellable))
  },

  // KPI-3 counts what is in the platform's warehouses.
  stock_counted: async ({ transaction }, scope, { data }) => {
    const stored = data.lines.filter(({ warehouse_code }) => warehouse_code !== null)
    const onHand = stored.map(({ sku_code, on_hand_units }) => [sku_code, on_hand_units] as const)
    await recordCountedDay(transaction, scope.supplierId, data.day, unitsBySkuId(scope, onHand))
  },
}

function unitsBySkuId(
  { skuIds }: EventScope,
  told: readonly (readonly [skuCode: string, units: number])[],
): Map<string, number> {
  const unitsOf = new Map<string, number>()
  for (const [skuCode, units] of told) {
    const skuId = skuIds.get(skuCode)
    if (skuId !== undefined) unitsOf.set(skuId, (unitsOf.get(skuId) ?? 0) + units)
  }
  return unitsOf
}
