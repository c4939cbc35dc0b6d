import { bookedOrders, requireBookable, sendOffBooked } from './bookings.ts'
import type { DayNo } from './calendar.ts'
import { businessDayNo, dayText, HOUR_MS, startOfBusinessDayMs, weekdayOf } from './calendar.ts'
import { InputRefused } from './input-refused.ts'
import { forgetOldest } from './keep-newest.ts'
import type { ParameterTable } from './parameter.ts'
import { documentNo } from './purchase-orders.ts'
import { roadMs, trackingNumber } from './shipments.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'

// Goods that the platform's carrier fetches at the supplier's.

export const PICKUP_PARAMETERS = {
  mostDaysAhead: {
    value: 7,
    least: 1,
    most: 60,
    meaning: 'Days ahead for which a pickup can be booked, from tomorrow on and without Sundays.',
    source: '[A]',
  },
  leastHour: {
    value: 9,
    least: 0,
    most: 23,
    meaning: 'Hour of the day (Asia/Shanghai) at which the vehicle comes, at least.',
    source: '[A]',
  },
  mostHour: { value: 18, least: 0, most: 24, meaning: 'The same, at most.', source: '[A]' },
  failedRate: { value: 0, least: 0, most: 1, meaning: 'Share of pickups that fail.', source: '[A]' },
} as const satisfies ParameterTable

/** Purchase orders of one pickup, by the platform's document. */
export const MAX_PICKUP_ORDERS = 200
/** Beyond these, the oldest that have ended are let go. [A] */
const MAX_PICKUPS_KEPT = 5000
/** Pickups held at once, ended ones included; no more are booked until some of the oldest have ended. [A] */
const MAX_PICKUPS = 20_000
/** [A] Who carries for the platform (GEO-3). */
const CARRIER = 'Cainiao'
/** [A] Hours before the first possible pickup of the day at which a vehicle is assigned. */
const VEHICLE_HOURS_AHEAD = 2

const SUNDAY = 6

/** By the platform's words 待揽收, 已派车, 已揽收, 已送达, 已取消 and 揽收失败. [A] 待下发 and 已下发 do not last here. */
export type PickupStatus = 'TO_PICK_UP' | 'VEHICLE_ASSIGNED' | 'PICKED_UP' | 'DELIVERED' | 'CANCELLED' | 'FAILED'

/** [A] The source has the words, not the steps between them. */
export const PICKUP_STEPS: Steps<PickupStatus> = {
  TO_PICK_UP: ['VEHICLE_ASSIGNED', 'CANCELLED'],
  VEHICLE_ASSIGNED: ['PICKED_UP', 'CANCELLED', 'FAILED'],
  PICKED_UP: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
  FAILED: [],
}

export type PickupRequest = {
  purchaseOrderNos: readonly string[]
  dayNo: DayNo
  estimatedWeightKg: number
  estimatedVolumeM3: number
  estimatedBoxes: number
  contact: { name: string; phone: string; area: string; areaId: string; address: string }
  /** The platform's codes, as they were given. */
  carType: number | null
  shippingMethod: number | null
  goodsType: number | null
}

export type Pickup = PickupRequest & {
  pickupOrderNo: string
  status: PickupStatus
  createdAtMs: number
  pickedUpAtMs: number | null
  deliveredAtMs: number | null
  cancelReason: string | null
}

export type Pickups = {
  /** How many there were so far. */
  booked: number
  byNo: Map<string, Pickup>
}

export function newPickups(): Pickups {
  return { booked: 0, byNo: new Map() }
}

export type PickupEvent =
  | { type: 'pickup-vehicle-due'; pickupOrderNo: string }
  | { type: 'pickup-due'; pickupOrderNo: string }
  | { type: 'pickup-delivered'; pickupOrderNo: string }

export const PICKUP_EVENTS: EventHandlers<PickupEvent> = {
  'pickup-vehicle-due': assignVehicle,
  'pickup-due': pickUp,
  'pickup-delivered': deliver,
}

/** The days for which a pickup can be booked now. */
export function pickupDays({ atMs, parameters }: Pick<Turn, 'atMs' | 'parameters'>): DayNo[] {
  const tomorrow = businessDayNo(atMs) + 1
  const days = Array.from({ length: parameters.pickups.mostDaysAhead }, (_, ahead) => tomorrow + ahead)
  return days.filter((dayNo) => weekdayOf(dayNo) !== SUNDAY)
}

/** Throws InputRefused for a pickup that can not be booked. */
export function requirePickup(turn: Turn, { purchaseOrderNos, dayNo }: PickupRequest): void {
  requireBookable(turn.supplier, { purchaseOrderNos, by: null, mostOrders: MAX_PICKUP_ORDERS })
  const days = pickupDays(turn)
  if (!days.includes(dayNo)) {
    const possible = days.map(dayText).join(', ') || 'none'
    throw new InputRefused('PICKUP_DATE_UNAVAILABLE', `no pickup on ${dayText(dayNo)}; possible now: ${possible}`)
  }
  if (turn.supplier.pickups.byNo.size < MAX_PICKUPS) return
  throw new InputRefused('TOO_MANY_PICKUPS', `${MAX_PICKUPS} are held; let some of the oldest end`)
}

/** The goods are fetched that day. */
export function bookPickup(turn: Turn, request: PickupRequest): Pickup {
  const { supplier, atMs } = turn
  const { pickups } = supplier
  const pickupOrderNo = documentNo(supplier, 'PU', ++pickups.booked)
  const pickup: Pickup = {
    ...request,
    pickupOrderNo,
    status: 'TO_PICK_UP',
    createdAtMs: atMs,
    pickedUpAtMs: null,
    deliveredAtMs: null,
    cancelReason: null,
  }
  pickups.byNo.set(pickupOrderNo, pickup)
  forgetOldest(pickups.byNo, MAX_PICKUPS_KEPT, ({ status }) => PICKUP_STEPS[status].length === 0)
  for (const order of bookedOrders(supplier, request.purchaseOrderNos)) {
    order.bookedBy = pickupOrderNo
    order.pickupOrderNo = pickupOrderNo
  }
  const { leastHour, mostHour } = turn.parameters.pickups
  const dayMs = startOfBusinessDayMs(request.dayNo)
  const hour = turn.draws(`pickup:${pickupOrderNo}/hour`).between(leastHour, Math.max(leastHour, mostHour))
  turn.schedule(dayMs + Math.max(0, leastHour - VEHICLE_HOURS_AHEAD) * HOUR_MS, {
    type: 'pickup-vehicle-due',
    pickupOrderNo,
  })
  turn.schedule(dayMs + Math.round(hour * HOUR_MS), { type: 'pickup-due', pickupOrderNo })
  return pickup
}

/** Throws InputRefused, PICKUP_UNKNOWN or ILLEGAL_STEP. */
export function requirePickupCancellable(supplier: Supplier, pickupOrderNo: string): void {
  requirePickupStep(pickupNamed(supplier, pickupOrderNo), 'CANCELLED')
}

/** Nobody comes; its purchase orders are free for another one. */
export function cancelPickup(turn: Turn, pickupOrderNo: string, reason: string): Pickup {
  const pickup = pickupNamed(turn.supplier, pickupOrderNo)
  stepPickup(pickup, 'CANCELLED')
  pickup.cancelReason = reason
  freeOrders(turn.supplier, pickup)
  return pickup
}

/** Throws InputRefused, PICKUP_UNKNOWN. */
export function pickupNamed({ pickups }: Supplier, pickupOrderNo: string): Pickup {
  const pickup = pickups.byNo.get(pickupOrderNo)
  if (pickup) return pickup
  throw new InputRefused('PICKUP_UNKNOWN', `no pickup "${pickupOrderNo}"`)
}

function freeOrders(supplier: Supplier, { pickupOrderNo, purchaseOrderNos }: Pickup): void {
  for (const order of bookedOrders(supplier, purchaseOrderNos)) {
    if (order.bookedBy !== pickupOrderNo) continue
    order.bookedBy = null
    order.pickupOrderNo = null
  }
}

function requirePickupStep({ pickupOrderNo, status }: Pickup, to: PickupStatus): void {
  requireStep(PICKUP_STEPS, `pickup ${pickupOrderNo}`, { from: status, to })
}

function stepPickup(pickup: Pickup, status: PickupStatus): void {
  requirePickupStep(pickup, status)
  pickup.status = status
}

function assignVehicle({ supplier }: Turn, { pickupOrderNo }: { pickupOrderNo: string }): void {
  const pickup = supplier.pickups.byNo.get(pickupOrderNo)
  if (pickup?.status === 'TO_PICK_UP') stepPickup(pickup, 'VEHICLE_ASSIGNED')
}

function pickUp(turn: Turn, { pickupOrderNo }: { pickupOrderNo: string }): void {
  const { supplier, atMs } = turn
  const pickup = supplier.pickups.byNo.get(pickupOrderNo)
  if (pickup?.status !== 'VEHICLE_ASSIGNED') return
  if (turn.draws(`pickup:${pickupOrderNo}/failure`).fraction() < turn.parameters.pickups.failedRate) {
    stepPickup(pickup, 'FAILED')
    return freeOrders(supplier, pickup)
  }
  stepPickup(pickup, 'PICKED_UP')
  pickup.pickedUpAtMs = atMs
  const arrivesAtMs = atMs + roadMs(turn, `pickup:${pickupOrderNo}`)
  const taken = sendOffBooked(turn, bookedOrders(supplier, pickup.purchaseOrderNos), {
    transportOf: ({ shipmentNo }) => {
      return { deliveryType: 'TRUCK', carrier: CARRIER, trackingNumber: trackingNumber(turn, shipmentNo, 'LBX') }
    },
    arrivesAtMs,
  })
  for (const shipment of taken) shipment.pickupOrderNo = pickupOrderNo
  turn.schedule(arrivesAtMs, { type: 'pickup-delivered', pickupOrderNo })
}

function deliver({ supplier, atMs }: Turn, { pickupOrderNo }: { pickupOrderNo: string }): void {
  const pickup = supplier.pickups.byNo.get(pickupOrderNo)
  if (!pickup) return
  stepPickup(pickup, 'DELIVERED')
  pickup.deliveredAtMs = atMs
}
