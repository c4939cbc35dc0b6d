import type { z } from 'zod'
import type {
  Pickup as PickupAnswer,
  PickupCancellation,
  PickupCreation,
  PickupQuery,
} from '../contract/pickup-methods.ts'
import { PICKUP_CANCEL, PICKUP_CREATE, PICKUP_DATE_QUERY, PICKUP_QUERY } from '../contract/pickup-methods.ts'
import { dayNoOfText, dayText } from '../sim/calendar.ts'
import type { Pickup, PickupStatus } from '../sim/pickups.ts'
import { pickupDays, pickupNamed } from '../sim/pickups.ts'
import { cartonCount } from '../sim/shipments.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { doneAnswer, numberAnswer, takeInbound } from './inbound-taking.ts'
import { instantText } from './wire-time.ts'
import { refusable } from './refused-inputs.ts'

/** Goods that the platform's carrier fetches. */
export const pickupMethods = [
  answered(PICKUP_CREATE, createPickup),
  answered(PICKUP_QUERY, queryPickup),
  answered(PICKUP_CANCEL, cancelPickup),
  answered(PICKUP_DATE_QUERY, queryPickupDays),
]

const STATUS_WORDS: Readonly<Record<PickupStatus, PickupAnswer['status_desc']>> = {
  TO_PICK_UP: '待揽收',
  VEHICLE_ASSIGNED: '已派车',
  PICKED_UP: '已揽收',
  DELIVERED: '已送达',
  CANCELLED: '已取消',
  FAILED: '揽收失败',
}

function createPickup(caller: MethodCaller, given: z.output<typeof PickupCreation>) {
  const { name, phone, area, area_id: areaId, address } = given.contact_info_dto
  const request = {
    purchaseOrderNos: given.order_no_list,
    dayNo: dayNoOfText(given.estimated_pickup_date),
    estimatedWeightKg: given.estimated_weight,
    estimatedVolumeM3: given.estimated_volume,
    estimatedBoxes: given.estimated_box_number,
    contact: { name, phone, area, areaId, address },
    carType: given.car_type ?? null,
    shippingMethod: given.shipping_method ?? null,
    goodsType: given.goods_type ?? null,
  }
  return numberAnswer(takeInbound(caller, { type: 'pickup-booked', request }))
}

function cancelPickup(caller: MethodCaller, given: z.output<typeof PickupCancellation>) {
  const { pickup_order_number: pickupOrderNo, cancel_reason: reason } = given
  return doneAnswer(takeInbound(caller, { type: 'pickup-cancelled', pickupOrderNo, reason }))
}

function queryPickup({ supplier }: MethodCaller, query: z.output<typeof PickupQuery>) {
  return refusable(() => {
    return { success: true, data: pickupAnswer(supplier, pickupNamed(supplier, query.pickup_order_number)) }
  })
}

function pickupAnswer({ shipments, purchaseOrders }: Supplier, pickup: Pickup): PickupAnswer {
  const { pickupOrderNo, purchaseOrderNos, contact, pickedUpAtMs, deliveredAtMs, status } = pickup
  const taken = [...shipments.byNo.values()].filter((shipment) => shipment.pickupOrderNo === pickupOrderNo)
  return {
    pickup_order_number: pickupOrderNo,
    status_desc: STATUS_WORDS[status],
    order_no_list: [...purchaseOrderNos],
    whc_order_no_list: taken.map(({ consignOrderNo }) => consignOrderNo),
    store_code: purchaseOrders.byNo.get(purchaseOrderNos[0] ?? '')?.warehouseCode ?? '',
    estimated_pickup_date: dayText(pickup.dayNo),
    estimated_weight: pickup.estimatedWeightKg,
    estimated_volume: pickup.estimatedVolumeM3,
    estimated_box_number: pickup.estimatedBoxes,
    actual_box_number: pickedUpAtMs === null ? null : taken.reduce((sum, shipment) => sum + cartonCount(shipment), 0),
    car_type: pickup.carType,
    shipping_method: pickup.shippingMethod,
    goods_type: pickup.goodsType,
    contact_name: contact.name,
    contact_phone: contact.phone,
    contact_address: `${contact.area} ${contact.address}`,
    actual_pickup_time: pickedUpAtMs,
    actual_pickup_time_hms: pickedUpAtMs === null ? null : instantText(pickedUpAtMs),
    actual_received_time: deliveredAtMs,
    actual_received_time_hms: deliveredAtMs === null ? null : instantText(deliveredAtMs),
    pickup_failed_reason: status === 'FAILED' ? 'The goods could not be picked up.' : null,
    cancel_reason: pickup.cancelReason,
  }
}

function queryPickupDays({ nowMs: atMs, worldParameters: parameters }: MethodCaller) {
  return { success: true, data: pickupDays({ atMs, parameters }).map(dayText) }
}
