import type { InboundEvent } from '../../mock-platform/contract/inbound-events.ts'
import type { Change } from '../change.ts'
import type { EventEffect, EventScope } from '../platform-events/event-scope.ts'
import { skuIdIn } from '../platform-events/event-scope.ts'
import { NotFound } from '../refusal.ts'
import {
  cancelPurchaseOrder,
  confirmPurchaseOrder,
  createPurchaseOrder,
  finishPurchaseOrderDelivery,
} from './purchase-orders.service.ts'
import {
  createShipment,
  dispatchShipment,
  receiveShipment,
  recordShipmentArrival,
  updateShipment,
} from './shipments.service.ts'

// What the platform's events do to purchase orders and their shipments (GEO-2, KPI-2).

export const INBOUND_EFFECTS: { [Type in InboundEvent['type']]: EventEffect<Type> } = {
  purchase_order_issued: async (change, scope, { data }) => {
    await createPurchaseOrder(change, {
      supplierId: scope.supplierId,
      number: data.purchase_order_no,
      type: data.order_type,
      warehouseCode: data.warehouse_code,
      wantedOn: data.wanted_on,
      lines: data.lines.map(({ sku_code, quantity, supply_price_cents: cents }) => {
        return { skuId: skuIdIn(scope, sku_code), quantity, supplyPriceMinor: BigInt(cents) }
      }),
    })
  },

  purchase_order_confirmed: async (change, scope, { data }) => {
    const lines = unitsOf(scope, data.lines)
    const { reason, expected_on: expectedOn } = data
    await confirmPurchaseOrder(change, { ...(await purchaseOrderIn(change, scope, data)), lines, reason, expectedOn })
  },

  purchase_order_cancelled: async (change, scope, { data }) => {
    const { reason, cancelled_by: cancelledBy } = data
    await cancelPurchaseOrder(change, { ...(await purchaseOrderIn(change, scope, data)), reason, cancelledBy })
  },

  purchase_order_delivery_finished: async (change, scope, { data }) => {
    await finishPurchaseOrderDelivery(change, await purchaseOrderIn(change, scope, data))
  },

  // One that the supplier has drafted here leaves with what the platform was told; another one is new.
  shipment_shipped: async (change, scope, { data }) => {
    const lines = unitsOf(scope, data.lines)
    const drafted = await findShipmentId(change, scope, data)
    const shipmentId =
      drafted === null
        ? await createShipment(change, {
            purchaseOrderId: (await purchaseOrderIn(change, scope, data)).purchaseOrderId,
            number: data.shipment_no,
            lines,
          })
        : await updateShipment(change, { shipmentId: drafted, expectedVersion: null, lines })
    await dispatchShipment(change, {
      shipmentId,
      expectedVersion: null,
      deliveryType: data.delivery_type,
      carrier: data.carrier,
      trackingNumber: data.tracking_number,
      cartonCount: data.carton_count,
    })
  },

  shipment_arrived: async (change, scope, { data }) => {
    await recordShipmentArrival(change, await shipmentIn(change, scope, data))
  },

  shipment_received: async (change, scope, { data }) => {
    const lines = data.lines.map(({ sku_code, good_units: goodQuantity, defects }) => ({
      skuId: skuIdIn(scope, sku_code),
      goodQuantity,
      defects: defects.map(({ reason, units: quantity }) => ({ reason, quantity })),
    }))
    await receiveShipment(change, { ...(await shipmentIn(change, scope, data)), lines })
  },
}

function unitsOf(scope: EventScope, lines: readonly { sku_code: string; quantity: number }[]) {
  return lines.map(({ sku_code, quantity }) => ({ skuId: skuIdIn(scope, sku_code), quantity }))
}

/** Throws NotFound. No version is expected: the platform knows better. */
async function purchaseOrderIn(
  { transaction }: Change,
  { supplierId }: EventScope,
  { purchase_order_no: number }: { purchase_order_no: string },
) {
  const where = { number_supplierId: { number, supplierId } }
  const order = await transaction.purchaseOrder.findUnique({ where, select: { id: true } })
  if (!order) throw new NotFound(`PurchaseOrder (${number})`)
  return { purchaseOrderId: order.id, expectedVersion: null }
}

/** Throws NotFound. */
async function shipmentIn(change: Change, scope: EventScope, named: { shipment_no: string }) {
  const shipmentId = await findShipmentId(change, scope, named)
  if (shipmentId === null) throw new NotFound(`Shipment (${named.shipment_no})`)
  return { shipmentId, expectedVersion: null }
}

async function findShipmentId(
  { transaction }: Change,
  { supplierId }: EventScope,
  { shipment_no: number }: { shipment_no: string },
): Promise<string | null> {
  const where = { number_supplierId: { number, supplierId } }
  const shipment = await transaction.shipment.findUnique({ where, select: { id: true } })
  return shipment?.id ?? null
}
