import { InputRefused } from './input-refused.ts'
import { acknowledgeJitOrder, isAcknowledged } from './inventory-sync.ts'
import { startInbound } from './order-route.ts'
import type { Order, OwnShipment } from './orders.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

// A supplier declares that the goods of a JIT order have left it for the domestic warehouse. [A] Who ships an order knows of
// it: that acknowledges the order, whatever becomes of its push.

export type ShipmentDeclaration = { tradeOrderId: string } & Pick<OwnShipment, 'serviceName' | 'logisticsNo'>

/** Throws InputRefused: ORDER_UNKNOWN, PLATFORM_SHIPS, ALREADY_SHIPPED, GOODS_NOT_AWAITED. The same shipment again is taken. */
export function requireShippable(supplier: Supplier, declaration: ShipmentDeclaration): void {
  const { tradeOrderId } = declaration
  const order = supplier.orders.get(tradeOrderId)
  if (!order) throw new InputRefused('ORDER_UNKNOWN', `no order "${tradeOrderId}"`)
  if (order.fulfilment === 'WAREHOUSE') {
    throw new InputRefused('PLATFORM_SHIPS', `the platform ships order ${tradeOrderId} from its own stock`)
  }
  if (isSameShipment(order, declaration)) return
  if (order.ownShipment) {
    const { serviceName, logisticsNo } = order.ownShipment
    throw new InputRefused('ALREADY_SHIPPED', `order ${tradeOrderId} goes by ${serviceName}, ${logisticsNo}`)
  }
  if (order.status !== 'PAID' || order.isInbound) {
    const where = order.status === 'PAID' ? 'at the warehouse' : order.status
    throw new InputRefused('GOODS_NOT_AWAITED', `order ${tradeOrderId} is ${where}: its goods are waited for no longer`)
  }
}

/** The goods are on their way, if they were not before. */
export function shipOrder(turn: Turn, declaration: ShipmentDeclaration): void {
  const { tradeOrderId, serviceName, logisticsNo } = declaration
  const order = turn.supplier.orders.get(tradeOrderId)
  if (!order || isSameShipment(order, declaration)) return
  order.ownShipment = { serviceName, logisticsNo, atMs: turn.atMs }
  // One whose push was acknowledged has set out already.
  if (isAcknowledged(turn.supplier.inventorySync, tradeOrderId)) return
  acknowledgeJitOrder(turn.supplier.inventorySync, tradeOrderId)
  startInbound(turn, tradeOrderId)
}

function isSameShipment({ ownShipment }: Order, { serviceName, logisticsNo }: ShipmentDeclaration): boolean {
  return ownShipment?.serviceName === serviceName && ownShipment.logisticsNo === logisticsNo
}
