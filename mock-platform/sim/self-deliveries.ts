import { bookedOrders, requireBookable, sendOffBooked } from './bookings.ts'
import { HOUR_MS } from './calendar.ts'
import { InputRefused } from './input-refused.ts'
import { forgetOldest } from './keep-newest.ts'
import type { ParameterTable } from './parameter.ts'
import { documentNo } from './purchase-orders.ts'
import type { Shipment, Transport } from './shipments.ts'
import { roadMs } from './shipments.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'

// Goods that the supplier brings to the warehouse itself.

export const SELF_DELIVERY_PARAMETERS = {
  leastDepartureHours: {
    value: 4,
    least: 0,
    most: 720,
    meaning: 'Hours from the registration until the goods set out, at least.',
    source: '[A]',
  },
  mostDepartureHours: { value: 24, least: 0, most: 720, meaning: 'The same, at most.', source: '[A]' },
} as const satisfies ParameterTable

/** Purchase orders of one self-delivery, by the platform's document. */
export const MAX_SELF_DELIVERY_ORDERS = 99
/** Beyond these, the oldest that have ended are let go. [A] */
const MAX_SELF_DELIVERIES_KEPT = 5000
/** Held at once, ended ones included; no more are registered until some of the oldest have ended. [A] */
const MAX_SELF_DELIVERIES = 20_000
/** [A] The carrier's name where there is none. */
const OWN_CARRIER = 'Supplier'

export type SelfDeliveryStatus = 'REGISTERED' | 'UNDER_WAY' | 'ARRIVED' | 'CANCELLED'

/** [A] The source names no state. */
export const SELF_DELIVERY_STEPS: Steps<SelfDeliveryStatus> = {
  REGISTERED: ['UNDER_WAY', 'CANCELLED'],
  UNDER_WAY: ['ARRIVED'],
  ARRIVED: [],
  CANCELLED: [],
}

/** What carries the goods. */
export type SelfDeliveryVehicle =
  | { deliveryType: 'EXPRESS'; provider: string; expressNos: readonly string[] }
  | { deliveryType: 'TRUCK'; licensePlate: string; phoneNumber: string }
  | { deliveryType: 'OTHER' }

export type SelfDeliveryRequest = {
  purchaseOrderNos: readonly string[]
  vehicle: SelfDeliveryVehicle
  estimatedVolumeM3: number | null
  mark: string | null
}

export type SelfDelivery = SelfDeliveryRequest & {
  selfDeliveryNo: string
  status: SelfDeliveryStatus
  createdAtMs: number
  modifiedAtMs: number
  cancelReason: string | null
}

export type SelfDeliveries = {
  /** How many there were so far. */
  registered: number
  byNo: Map<string, SelfDelivery>
}

export function newSelfDeliveries(): SelfDeliveries {
  return { registered: 0, byNo: new Map() }
}

export type SelfDeliveryEvent =
  { type: 'self-delivery-departs'; selfDeliveryNo: string } | { type: 'self-delivery-arrives'; selfDeliveryNo: string }

export const SELF_DELIVERY_EVENTS: EventHandlers<SelfDeliveryEvent> = {
  'self-delivery-departs': depart,
  'self-delivery-arrives': arrive,
}

/** Throws InputRefused for one that can not be registered. */
export function requireSelfDelivery(supplier: Supplier, { purchaseOrderNos }: SelfDeliveryRequest): void {
  requireBookable(supplier, { purchaseOrderNos, by: null, mostOrders: MAX_SELF_DELIVERY_ORDERS })
  if (supplier.selfDeliveries.byNo.size < MAX_SELF_DELIVERIES) return
  throw new InputRefused('TOO_MANY_SELF_DELIVERIES', `${MAX_SELF_DELIVERIES} are held; let some of the oldest end`)
}

/** The goods set out some hours later: until then it can be changed. [A] */
export function registerSelfDelivery(turn: Turn, request: SelfDeliveryRequest): SelfDelivery {
  const { supplier, atMs } = turn
  const { selfDeliveries } = supplier
  const selfDeliveryNo = documentNo(supplier, 'SD', ++selfDeliveries.registered)
  const delivery: SelfDelivery = {
    ...request,
    selfDeliveryNo,
    status: 'REGISTERED',
    createdAtMs: atMs,
    modifiedAtMs: atMs,
    cancelReason: null,
  }
  selfDeliveries.byNo.set(selfDeliveryNo, delivery)
  forgetOldest(selfDeliveries.byNo, MAX_SELF_DELIVERIES_KEPT, ({ status }) => SELF_DELIVERY_STEPS[status].length === 0)
  bookOrders(supplier, delivery)
  const { leastDepartureHours, mostDepartureHours } = turn.parameters.selfDeliveries
  const draws = turn.draws(`self-delivery:${selfDeliveryNo}/departure`)
  const hours = draws.between(leastDepartureHours, Math.max(leastDepartureHours, mostDepartureHours))
  turn.schedule(atMs + Math.round(hours * HOUR_MS), { type: 'self-delivery-departs', selfDeliveryNo })
  return delivery
}

/** Throws InputRefused for a change that can not be. */
export function requireSelfDeliveryChange(
  supplier: Supplier,
  selfDeliveryNo: string,
  { purchaseOrderNos }: SelfDeliveryRequest,
): void {
  const { status } = selfDeliveryNamed(supplier, selfDeliveryNo)
  if (status !== 'REGISTERED') {
    throw new InputRefused(
      'ILLEGAL_STEP',
      `self-delivery ${selfDeliveryNo} is ${status}; it can not be changed any more`,
    )
  }
  requireBookable(supplier, { purchaseOrderNos, by: selfDeliveryNo, mostOrders: MAX_SELF_DELIVERY_ORDERS })
}

/** It is as told now; when the goods set out stays. */
export function changeSelfDelivery(turn: Turn, selfDeliveryNo: string, request: SelfDeliveryRequest): SelfDelivery {
  const delivery = selfDeliveryNamed(turn.supplier, selfDeliveryNo)
  freeOrders(turn.supplier, delivery)
  Object.assign(delivery, request, { modifiedAtMs: turn.atMs })
  bookOrders(turn.supplier, delivery)
  return delivery
}

/** Throws InputRefused, SELF_DELIVERY_UNKNOWN or ILLEGAL_STEP. */
export function requireSelfDeliveryCancellable(supplier: Supplier, selfDeliveryNo: string): void {
  const { status } = selfDeliveryNamed(supplier, selfDeliveryNo)
  requireStep(SELF_DELIVERY_STEPS, `self-delivery ${selfDeliveryNo}`, { from: status, to: 'CANCELLED' })
}

/** Nothing is brought; its purchase orders are free for another one. */
export function cancelSelfDelivery(turn: Turn, selfDeliveryNo: string, reason: string | null): SelfDelivery {
  const delivery = selfDeliveryNamed(turn.supplier, selfDeliveryNo)
  stepSelfDelivery(turn, delivery, 'CANCELLED')
  delivery.cancelReason = reason
  freeOrders(turn.supplier, delivery)
  return delivery
}

/** Throws InputRefused, SELF_DELIVERY_UNKNOWN. */
export function selfDeliveryNamed({ selfDeliveries }: Supplier, selfDeliveryNo: string): SelfDelivery {
  const delivery = selfDeliveries.byNo.get(selfDeliveryNo)
  if (delivery) return delivery
  throw new InputRefused('SELF_DELIVERY_UNKNOWN', `no self-delivery "${selfDeliveryNo}"`)
}

function bookOrders(supplier: Supplier, { selfDeliveryNo, purchaseOrderNos }: SelfDelivery): void {
  for (const order of bookedOrders(supplier, purchaseOrderNos)) {
    order.bookedBy = selfDeliveryNo
    order.selfDeliveryNo = selfDeliveryNo
  }
}

function freeOrders(supplier: Supplier, { selfDeliveryNo, purchaseOrderNos }: SelfDelivery): void {
  for (const order of bookedOrders(supplier, purchaseOrderNos)) {
    if (order.bookedBy !== selfDeliveryNo) continue
    order.bookedBy = null
    order.selfDeliveryNo = null
  }
}

function stepSelfDelivery({ atMs }: Turn, delivery: SelfDelivery, status: SelfDeliveryStatus): void {
  requireStep(SELF_DELIVERY_STEPS, `self-delivery ${delivery.selfDeliveryNo}`, { from: delivery.status, to: status })
  delivery.status = status
  delivery.modifiedAtMs = atMs
}

function depart(turn: Turn, { selfDeliveryNo }: { selfDeliveryNo: string }): void {
  const { supplier, atMs } = turn
  const delivery = supplier.selfDeliveries.byNo.get(selfDeliveryNo)
  if (delivery?.status !== 'REGISTERED') return
  stepSelfDelivery(turn, delivery, 'UNDER_WAY')
  const arrivesAtMs = atMs + roadMs(turn, `self-delivery:${selfDeliveryNo}`)
  const taken = sendOffBooked(turn, bookedOrders(supplier, delivery.purchaseOrderNos), {
    transportOf: (shipment) => transportOf(delivery, shipment),
    arrivesAtMs,
  })
  for (const shipment of taken) shipment.selfDeliveryNo = selfDeliveryNo
  turn.schedule(arrivesAtMs, { type: 'self-delivery-arrives', selfDeliveryNo })
}

// The numbers of the parcels belong to the purchase orders in their order; the last one to all that follow. [A]
function transportOf({ selfDeliveryNo, purchaseOrderNos, vehicle }: SelfDelivery, { order }: Shipment): Transport {
  switch (vehicle.deliveryType) {
    case 'EXPRESS': {
      const index = purchaseOrderNos.indexOf(order.purchaseOrderNo)
      const trackingNumber = vehicle.expressNos[Math.min(index, vehicle.expressNos.length - 1)] ?? selfDeliveryNo
      return { deliveryType: 'EXPRESS', carrier: vehicle.provider, trackingNumber }
    }
    case 'TRUCK':
      return { deliveryType: 'TRUCK', carrier: vehicle.licensePlate, trackingNumber: selfDeliveryNo }
    case 'OTHER':
      return { deliveryType: 'OTHER', carrier: OWN_CARRIER, trackingNumber: selfDeliveryNo }
  }
}

function arrive(turn: Turn, { selfDeliveryNo }: { selfDeliveryNo: string }): void {
  const delivery = turn.supplier.selfDeliveries.byNo.get(selfDeliveryNo)
  if (delivery) stepSelfDelivery(turn, delivery, 'ARRIVED')
}
