import type { z } from 'zod'
import type {
  SelfDelivery as SelfDeliveryAnswer,
  SelfDeliveryCancellation,
  SelfDeliveryChange,
  SelfDeliveryQuery,
  SelfDeliveryRegistration,
} from '../contract/self-delivery-methods.ts'
import {
  SELF_DELIVERY_CANCEL,
  SELF_DELIVERY_CREATE,
  SELF_DELIVERY_QUERY,
  SELF_DELIVERY_UPDATE,
} from '../contract/self-delivery-methods.ts'
import type { SelfDelivery, SelfDeliveryRequest, SelfDeliveryVehicle } from '../sim/self-deliveries.ts'
import { selfDeliveryNamed } from '../sim/self-deliveries.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { doneAnswer, numberAnswer, takeInbound } from './inbound-taking.ts'
import { refusable } from './refused-inputs.ts'

/** Goods that the supplier brings itself. */
export const selfDeliveryMethods = [
  answered(SELF_DELIVERY_CREATE, registerSelfDelivery),
  answered(SELF_DELIVERY_QUERY, querySelfDelivery),
  answered(SELF_DELIVERY_UPDATE, updateSelfDelivery),
  answered(SELF_DELIVERY_CANCEL, cancelSelfDelivery),
]

const DELIVERY_TYPES = {
  EXPRESS: { code: 1, zh: '快递' },
  TRUCK: { code: 2, zh: '卡车' },
  OTHER: { code: 3, zh: '其他' },
} as const satisfies Record<SelfDeliveryVehicle['deliveryType'], { code: number; zh: string }>

function registerSelfDelivery(caller: MethodCaller, given: z.output<typeof SelfDeliveryRegistration>) {
  return numberAnswer(takeInbound(caller, { type: 'self-delivery-registered', request: requestOf(given) }))
}

function updateSelfDelivery(caller: MethodCaller, given: z.output<typeof SelfDeliveryChange>) {
  const { self_delivery_no: selfDeliveryNo } = given
  const done = doneAnswer(
    takeInbound(caller, { type: 'self-delivery-changed', selfDeliveryNo, request: requestOf(given) }),
  )
  return { ...done, fail: !done.success, data: done.success }
}

function cancelSelfDelivery(caller: MethodCaller, given: z.output<typeof SelfDeliveryCancellation>) {
  const { self_delivery_no: selfDeliveryNo, cancel_reason: reason = null } = given
  return doneAnswer(takeInbound(caller, { type: 'self-delivery-cancelled', selfDeliveryNo, reason }))
}

function querySelfDelivery({ supplier }: MethodCaller, query: z.output<typeof SelfDeliveryQuery>) {
  const answer = refusable(() => {
    return { success: true, data: selfDeliveryAnswer(supplier, selfDeliveryNamed(supplier, query.self_delivery_no)) }
  })
  return { ...answer, fail: !answer.success }
}

function requestOf(given: z.output<typeof SelfDeliveryRegistration>): SelfDeliveryRequest {
  return {
    purchaseOrderNos: given.purchase_order_no_list,
    vehicle: vehicleOf(given),
    estimatedVolumeM3: given.estimate_goods_volume ?? null,
    mark: given.logistics_mark ?? null,
  }
}

// The contract has required what belongs to each.
function vehicleOf(given: z.output<typeof SelfDeliveryRegistration>): SelfDeliveryVehicle {
  switch (given.delivery_type) {
    case DELIVERY_TYPES.EXPRESS.code:
      return {
        deliveryType: 'EXPRESS',
        provider: given.logistics_service_provider ?? '',
        expressNos: given.appointment_express_no_list ?? [],
      }
    case DELIVERY_TYPES.TRUCK.code:
      return {
        deliveryType: 'TRUCK',
        licensePlate: given.appointment_license_plate ?? '',
        phoneNumber: given.appointment_phone_number ?? '',
      }
    case DELIVERY_TYPES.OTHER.code:
      return { deliveryType: 'OTHER' }
  }
}

function selfDeliveryAnswer({ shipments }: Supplier, delivery: SelfDelivery): SelfDeliveryAnswer {
  const { selfDeliveryNo, vehicle } = delivery
  const { code, zh } = DELIVERY_TYPES[vehicle.deliveryType]
  const taken = [...shipments.byNo.values()].filter((shipment) => shipment.selfDeliveryNo === selfDeliveryNo)
  return {
    self_delivery_no: selfDeliveryNo,
    delivery_type: code,
    delivery_type_desc: zh,
    logistics_service_provider: vehicle.deliveryType === 'EXPRESS' ? vehicle.provider : null,
    appointment_express_no_list: vehicle.deliveryType === 'EXPRESS' ? [...vehicle.expressNos] : [],
    appointment_license_plate: vehicle.deliveryType === 'TRUCK' ? vehicle.licensePlate : null,
    appointment_phone_number: vehicle.deliveryType === 'TRUCK' ? vehicle.phoneNumber : null,
    estimate_goods_volume: delivery.estimatedVolumeM3,
    logistics_mark: delivery.mark,
    related_pos: [...delivery.purchaseOrderNos],
    related_lbxs: taken.map(({ consignOrderNo }) => consignOrderNo),
    status_desc: delivery.status,
    gmt_create: delivery.createdAtMs,
    gmt_modified: delivery.modifiedAtMs,
  }
}
