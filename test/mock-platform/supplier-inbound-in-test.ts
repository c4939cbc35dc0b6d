import { expect } from 'vitest'
import { businessDayNo } from '../../mock-platform/sim/calendar.ts'
import type { InboundInput } from '../../mock-platform/sim/inbound-inputs.ts'
import { InputRefused } from '../../mock-platform/sim/input-refused.ts'
import type { PickupRequest } from '../../mock-platform/sim/pickups.ts'
import type { PurchaseOrder } from '../../mock-platform/sim/purchase-orders.ts'
import type { SelfDeliveryRequest } from '../../mock-platform/sim/self-deliveries.ts'
import type { SupplierSettings } from '../../mock-platform/sim/suppliers.ts'
import { inboundWorld } from './inbound-in-test.ts'

/** A world whose supplier answers its purchase orders itself: nothing goes wrong unless a test lets it. */
export function suppliedWorld(change: Partial<SupplierSettings> & { skuCodes?: readonly string[] } = {}) {
  const { skuCodes = ['A'], ...settings } = change
  const inbound = { type: 'replenished', skuCodes, answeredBy: 'supplier' } as const
  const tested = inboundWorld({ inbound, parameters: { shipments: { defectRate: 0 } }, ...settings })
  const { world, supplier, runDays } = tested
  const supplierId = supplier.settings.supplierId

  /** Lets the world take an input; returns the number of what it is about. */
  const take = (input: InboundInput): string => {
    const whole = { ...input, supplierId }
    world.check(whole)
    const outcome = world.apply(whole)
    if (outcome.type !== 'inbound-taken') throw new Error('an input of inbound is answered with a number')
    return outcome.number
  }

  /** The code with which the world refuses an input; nothing has changed then. */
  const refusal = (input: InboundInput): string => {
    const before = JSON.stringify([...supplier.purchaseOrders.byNo.values()])
    try {
      take(input)
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error
      expect(JSON.stringify([...supplier.purchaseOrders.byNo.values()])).toBe(before)
      return error.code
    }
    return 'TAKEN'
  }

  const orders = (): PurchaseOrder[] => [...supplier.purchaseOrders.byNo.values()]

  /** Purchase orders of 60 units that the platform has issued within a day, all of them confirmed. */
  const confirmedOrders = (): PurchaseOrder[] => {
    runDays(1)
    for (const { purchaseOrderNo } of orders())
      take({ type: 'purchase-order-answered', answer: wholly(purchaseOrderNo) })
    return orders()
  }

  /** An inbound that the supplier begins, of goods that are kept in HZ. */
  const begin = (requestNo: string, units = 10): PurchaseOrder => {
    const scItemId = [...supplier.scItems.values()][0]!
    const wantedDayNo = businessDayNo(world.nowMs) + 5
    const request = { requestNo, warehouseCode: 'HZ', wantedDayNo, remark: null, items: [{ scItemId, units }] } as const
    return supplier.purchaseOrders.byNo.get(take({ type: 'purchase-order-begun', request }))!
  }

  const pickup = (purchaseOrderNos: readonly string[], daysAhead = 1) =>
    pickupOf(purchaseOrderNos, businessDayNo(world.nowMs) + daysAhead)

  return { ...tested, take, refusal, orders, confirmedOrders, begin, pickup }
}

/** A pickup of three boxes. */
export const pickupOf = (purchaseOrderNos: readonly string[], dayNo: number): PickupRequest => ({
  purchaseOrderNos,
  dayNo,
  estimatedWeightKg: 12.5,
  estimatedVolumeM3: 0.3,
  estimatedBoxes: 3,
  contact: { name: 'Li Lei', phone: '13800000000', area: 'Hangzhou', areaId: '330100', address: 'Gate 3' },
  carType: null,
  shippingMethod: null,
  goodsType: null,
})

/** All units of everything. */
export const wholly = (purchaseOrderNo: string) => {
  return { purchaseOrderNo, units: null, reason: null, expectedDayNo: null }
}

/** The supplier's own lorry. */
export const byTruck = (purchaseOrderNos: readonly string[]): SelfDeliveryRequest => ({
  purchaseOrderNos,
  vehicle: { deliveryType: 'TRUCK', licensePlate: '浙A12345', phoneNumber: '13800000000' },
  estimatedVolumeM3: null,
  mark: null,
})

/** Units of the only line of a purchase order, in boxes of which each holds as many as it says. */
export function consignmentOf(
  { purchaseOrderNo, lines: [line] }: PurchaseOrder,
  {
    code,
    boxes,
    isLast = false,
    scItemId = 1_000_001,
  }: { code: string; boxes: readonly number[]; isLast?: boolean; scItemId?: number },
) {
  const units = boxes.reduce((sum, each) => sum + each, 0)
  const numbered = boxes.map((each, index) => ({ boxSequence: index + 1, units: each }))
  return {
    orderSourceCode: code,
    purchaseOrderNo,
    lines: [{ lineId: line!.lineId, scItemId, units, isLast, boxes: numbered }],
  }
}
