import type { OrderEvent } from '../../mock-platform/contract/order-events.ts'
import type { EventEffect } from '../platform-events/event-scope.ts'
import { orderIdIn, skuIdIn } from '../platform-events/event-scope.ts'
import { NotFound } from '../refusal.ts'
import { recordOrderException, resolveOrderException } from './order-exceptions.service.ts'
import { cancelOrder, recordOrderNode } from './order-nodes.service.ts'
import { recordReturn } from './order-returns.service.ts'
import { takeOrder } from './orders.service.ts'

// What the platform's events do to orders (ORD-1, ORD-2).

/** GEO-1: the platform's prices. */
const CURRENCY = 'EUR'

export const ORDER_EFFECTS: { [Type in OrderEvent['type']]: EventEffect<Type> } = {
  // One whose push came before is known; one whose push was lost is taken here.
  order_paid: async (change, scope, { at, data }) => {
    if (scope.orderIds.has(data.trade_order_id)) return
    const lines = data.lines.map(({ sku_code, quantity, unit_price_cents }) => ({
      skuCode: sku_code,
      skuId: skuIdIn(scope, sku_code),
      quantity,
      unitPriceMinor: BigInt(unit_price_cents),
    }))
    const totalMinor = lines.reduce((sum, line) => sum + BigInt(line.quantity) * line.unitPriceMinor, 0n)
    const { fulfilment, market, trade_order_id: tradeOrderId } = data
    const details = { fulfilment, market, paidAt: new Date(at), totalMinor, currency: CURRENCY, lines }
    const order = { supplierId: scope.supplierId, receivedAt: change.now, tradeOrderId, details, lines }
    scope.orderIds.set(tradeOrderId, await takeOrder(change, order))
  },

  order_node_reached: async (change, scope, { data }) => {
    await recordOrderNode(change, {
      orderId: orderIdIn(scope, data.trade_order_id),
      kind: data.node,
      at: new Date(data.reached_at),
      qualityResult: data.quality_result,
      warehouseCode: data.warehouse_code,
      carrierCode: data.carrier_code,
      trackingNumber: data.tracking_number,
      place: data.place,
      expectedVersion: null,
    })
  },

  order_exception_found: async (change, scope, { data }) => {
    const { kind, detail, place } = data
    const orderId = orderIdIn(scope, data.trade_order_id)
    await recordOrderException(change, { orderId, kind, detail, place, occurredAt: null, expectedVersion: null })
  },

  // A node that was reached since may have ended it already.
  order_exception_resolved: async (change, scope, { data }) => {
    const orderId = orderIdIn(scope, data.trade_order_id)
    try {
      await resolveOrderException(change, { orderId, kind: data.kind, expectedVersion: null })
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
    }
  },

  order_cancelled: async (change, scope, { data }) => {
    const orderId = orderIdIn(scope, data.trade_order_id)
    await cancelOrder(change, { orderId, cancelledBy: data.cancelled_by, at: null, expectedVersion: null })
  },

  order_returned: async (change, scope, { data }) => {
    const lines = data.lines.map(({ sku_code, good_units, scrapped_units }) => ({
      skuId: skuIdIn(scope, sku_code),
      good: good_units,
      scrapped: scrapped_units,
    }))
    await recordReturn(change, {
      orderId: orderIdIn(scope, data.trade_order_id),
      at: null,
      lines,
      expectedVersion: null,
    })
  },
}
