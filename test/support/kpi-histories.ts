import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import type { Change } from '../../server/change.ts'
import { createPurchaseOrder } from '../../server/inbound/purchase-orders.service.ts'
import {
  createShipment,
  dispatchShipment,
  receiveShipment,
  recordShipmentArrival,
} from '../../server/inbound/shipments.service.ts'
import { recordOrderException } from '../../server/orders/order-exceptions.service.ts'
import { cancelOrder, recordOrderNode } from '../../server/orders/order-nodes.service.ts'
import { recordReturn } from '../../server/orders/order-returns.service.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { Refusal } from '../../server/refusal.ts'
import { TEST_OPERATOR } from './access-token-records.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { takeOrderPaidAt } from './kpi-records.ts'
import { addSkus } from './records.ts'

/** What happens next: some minutes later, to one of the orders or SKUs there are. */
export const stepArbitrary = fc.record({
  what: fc.constantFrom(
    'take',
    'take',
    'cancel',
    'advance',
    'advance',
    'advance',
    'return',
    'short',
    'receive',
    'receive',
    'stock',
  ),
  minutes: fc.nat(3 * 24 * 60),
  which: fc.nat(20),
  units: fc.integer({ min: 1, max: 30 }),
  isWarehouse: fc.boolean(),
  cancelledBy: fc.constantFrom('BUYER' as const, 'SUPPLIER' as const, 'PLATFORM' as const),
})

export type HistoryStep = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never

const COURSE = [
  'ALLOCATED',
  'OUTBOUND',
  'TRUNK_DEPARTED',
  'CUSTOMS_CLEARED',
  'AT_LOCAL_WAREHOUSE',
  'LAST_MILE',
  'DELIVERED',
] as const

const NODE = { at: null, qualityResult: null, trackingNumber: null, place: null, expectedVersion: null }
const UNITS_RECEIVED = 30

type PlacedOrder = { id: string; reached: number }

/** Lets a history happen to a supplier, from an instant on; each step by the services that the API calls. */
export async function runHistory(
  api: TestApi,
  supplier: TestSupplier,
  clock: { now: Date },
  steps: readonly HistoryStep[],
): Promise<void> {
  const skus = [...(await addSkus(api, supplier, 12, 40))]
  const orders: PlacedOrder[] = []
  api.gateway.warehouseStock.length = 0

  /** A step that the rules refuse changes nothing, as for any client. */
  async function attempt(work: (change: Change) => Promise<string>, caller: Change['caller'] = TEST_OPERATOR) {
    try {
      const { now } = clock
      return await api.prisma.$transaction((transaction) =>
        work({ transaction, caller, now, programme: DEFAULT_PROGRAMME }),
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return null
    }
  }

  /** An inbound that the supplier starts, up to its receipt: the first of a SKU is inspected for KPI-2. */
  async function receive(skuId: string, good: number): Promise<void> {
    const { token } = TEST_OPERATOR
    const caller = { kind: 'supplier', supplierId: supplier.id, isAdministrator: true, token } as const
    const lines = [{ skuId, quantity: UNITS_RECEIVED }]
    const header = { supplierId: null, type: 'WAREHOUSE_STOCK', warehouseCode: 'HZ', wantedOn: null } as const
    const order = { ...header, number: randomUUID(), lines: [{ ...lines[0]!, supplyPriceMinor: null }] }
    const defects = [{ reason: 'LABEL' as const, quantity: UNITS_RECEIVED - good }].filter(
      ({ quantity }) => quantity > 0,
    )
    const done = await attempt(async (change) => {
      const purchaseOrderId = await createPurchaseOrder(change, order)
      const shipmentId = await createShipment(change, { purchaseOrderId, number: randomUUID(), lines })
      const target = { shipmentId, expectedVersion: null }
      const how = { deliveryType: 'TRUCK', carrier: 'SF', trackingNumber: 'SF1', cartonCount: 1 } as const
      await dispatchShipment(change, { ...target, ...how })
      await recordShipmentArrival(change, target)
      return receiveShipment(change, { ...target, lines: [{ skuId, goodQuantity: good, defects }] })
    }, caller)
    if (done === null) throw new Error('the receipt was refused')
  }

  /** What the platform answers with from now on, and that we ask it. */
  async function count(skuCode: string, warehouse: string, units: number): Promise<void> {
    const others = api.gateway.warehouseStock.filter(
      (row) => row.sc_item_code !== skuCode || row.store_code !== warehouse,
    )
    const place = { store_code: warehouse, store_name: warehouse, inventory_type: 1 }
    const row = { sc_item_id: 1, sc_item_code: skuCode, ...place, quantity: String(units), lock_quantity: '0' }
    api.gateway.warehouseStock.splice(0, Infinity, ...others, row)
    await api.jobs.collectNow(supplier.id)
  }

  async function advance(order: PlacedOrder): Promise<void> {
    const nodeKind = COURSE[order.reached]
    if (!nodeKind) return
    const warehouseCode = nodeKind === 'ALLOCATED' ? ('HZ' as const) : null
    const carrierCode = nodeKind === 'LAST_MILE' ? 'GLS' : null
    const report = { ...NODE, orderId: order.id, kind: nodeKind, warehouseCode, carrierCode }
    if (await attempt((change) => recordOrderNode(change, report))) order.reached += 1
  }

  async function takeStep(step: HistoryStep, order: PlacedOrder): Promise<void> {
    const target = { orderId: order.id, at: null, expectedVersion: null }
    if (step.what === 'cancel') {
      await attempt((change) => cancelOrder(change, { ...target, cancelledBy: step.cancelledBy }))
    } else if (step.what === 'short') {
      const found = { kind: 'STOCK_SHORT', detail: 'two units', place: null, occurredAt: null } as const
      await attempt((change) => recordOrderException(change, { ...target, ...found }))
    } else if (step.what === 'return') {
      const { skuId } = await api.prisma.orderLine.findFirstOrThrow({ where: { orderId: order.id } })
      await attempt((change) => recordReturn(change, { ...target, lines: [{ skuId, good: 1, scrapped: 0 }] }))
    } else {
      await advance(order)
    }
  }

  for (const step of steps) {
    clock.now = new Date(clock.now.getTime() + step.minutes * 60_000)
    const [skuCode, skuId] = skus[step.which % skus.length]!
    const order = orders[step.which % Math.max(orders.length, 1)]
    if (step.what === 'take') {
      const fulfilment = step.isWarehouse ? 'WAREHOUSE' : 'JIT'
      const lines = [{ skuId, quantity: step.units }]
      orders.push({ id: await takeOrderPaidAt(api, supplier, { paidAt: clock.now, lines, fulfilment }), reached: 0 })
    } else if (step.what === 'receive') {
      await receive(skuId, step.units)
    } else if (step.what === 'stock') {
      await count(skuCode, step.isWarehouse ? 'HZ' : 'DG', step.units - 1)
    } else if (order) {
      await takeStep(step, order)
    }
  }
}
