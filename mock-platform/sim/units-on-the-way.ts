import type { WarehouseCode } from '../contract/markets.ts'
import { shippingWarehouse } from './order-route.ts'
import type { Order } from './orders.ts'
import { isEnded } from './orders.ts'
import { unitsOnTheWay } from './purchase-orders.ts'
import type { Supplier } from './suppliers.ts'

// Goods that are in no warehouse: on their way to one, or from one to buyers.

export type UnitsOnTheWay = { skuCode: string; warehouseCode: WarehouseCode; units: number }

/** Units that purchase orders still bring, by SKU and the warehouse that they come to. */
export function purchasedUnits({ purchaseOrders }: Supplier, skuCodes: ReadonlySet<string>): UnitsOnTheWay[] {
  const found = new Map<string, UnitsOnTheWay>()
  for (const order of purchaseOrders.byNo.values()) {
    const { warehouseCode } = order
    for (const line of order.lines) {
      const units = unitsOnTheWay(order, line)
      if (units > 0 && skuCodes.has(line.skuCode)) add(found, { skuCode: line.skuCode, warehouseCode, units })
    }
  }
  return [...found.values()]
}

/** Units that have left a warehouse and are not delivered, by SKU and the warehouse that they left. */
export function soldUnits(supplier: Supplier, skuCodes: ReadonlySet<string>): UnitsOnTheWay[] {
  const found = new Map<string, UnitsOnTheWay>()
  for (const order of supplier.orders.values()) {
    if (!isOnItsWay(order)) continue
    const warehouseCode = shippingWarehouse(supplier, order)
    for (const { skuCode, quantity } of order.lines) {
      if (skuCodes.has(skuCode)) add(found, { skuCode, warehouseCode, units: quantity })
    }
  }
  return [...found.values()]
}

function isOnItsWay(order: Order): boolean {
  return order.outboundAtMs !== null && !isEnded(order)
}

function add(found: Map<string, UnitsOnTheWay>, { skuCode, warehouseCode, units }: UnitsOnTheWay): void {
  const key = `${warehouseCode}/${skuCode}`
  const known = found.get(key)
  if (known) known.units += units
  else found.set(key, { skuCode, warehouseCode, units })
}
