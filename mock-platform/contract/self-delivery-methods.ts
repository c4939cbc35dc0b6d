import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { Identifier } from './inventory-query.ts'
import { BusinessAnswer, NumberAnswer } from './purchase-order-methods.ts'
import { bizType, businessResult, channelUserId, wireDecimal, wireId, wireInteger, wireText } from './wire-values.ts'

// Self-delivery: the supplier brings goods of confirmed purchase orders to the warehouse itself.

const registration = {
  biz_type: bizType,
  channel_user_id: channelUserId.optional(),
  purchase_order_no_list: z.array(wireId).min(1).max(99).describe('1 to 99 purchase orders, for one warehouse [A].'),
  delivery_type: wireInteger.pipe(z.literal([1, 2, 3])).describe('1 express, 2 truck, 3 other.'),
  logistics_service_provider: z.string().trim().min(1).max(100).optional().describe('Of express.'),
  appointment_express_no_list: z.array(Identifier).min(1).max(99).optional().describe('Of express.'),
  appointment_license_plate: z.string().trim().min(1).max(20).optional().describe('Of a truck.'),
  appointment_phone_number: z.string().trim().min(1).max(40).optional().describe('Of a truck.'),
  estimate_goods_volume: wireDecimal.optional().describe('Cubic metres.'),
  logistics_mark: z.string().max(200).optional().describe('For people; the mock keeps it.'),
}

type Registration = z.infer<z.ZodObject<typeof registration>>

// What each kind of vehicle must be told by.
function requireVehicle(given: Registration, context: z.RefinementCtx): void {
  const needed = {
    1: ['logistics_service_provider', 'appointment_express_no_list'],
    2: ['appointment_license_plate', 'appointment_phone_number'],
    3: [],
  } as const
  for (const field of needed[given.delivery_type]) {
    if (given[field] !== undefined) continue
    context.addIssue({
      code: 'custom',
      path: [field],
      message: `must be given for delivery_type ${given.delivery_type}`,
    })
  }
}

export const SelfDeliveryRegistration = z.object(registration).superRefine(requireVehicle)

export const SelfDeliveryChange = z
  .object({ ...registration, self_delivery_no: wireId.describe('The own delivery.') })
  .superRefine(requireVehicle)

export const SelfDeliveryQuery = z.object({
  self_delivery_no: wireId.describe('The own delivery.'),
  biz_type: bizType,
  channel_user_id: channelUserId.optional(),
})

export const SelfDelivery = z.object({
  self_delivery_no: z.string().describe('The own delivery.'),
  delivery_type: z.int().describe('1 express, 2 truck, 3 other.'),
  delivery_type_desc: z.string().describe('The same in Chinese.'),
  logistics_service_provider: z.string().nullable().describe('Null unless it is express.'),
  appointment_express_no_list: z.array(z.string()).describe('Empty unless it is express.'),
  appointment_license_plate: z.string().nullable().describe('Null unless it is a truck.'),
  appointment_phone_number: z.string().nullable().describe('Null unless it is a truck.'),
  estimate_goods_volume: z.number().nullable().describe('Cubic metres; null: none was given.'),
  logistics_mark: z.string().nullable().describe('For people; the mock keeps it.'),
  related_pos: z.array(z.string()).describe('Its purchase orders.'),
  related_lbxs: z.array(z.string()).describe('[A] The consignments that it took.'),
  status_desc: z.enum(['REGISTERED', 'UNDER_WAY', 'ARRIVED', 'CANCELLED']).describe('[A] Ours.'),
  gmt_create: z.int().describe('Epoch milliseconds.'),
  gmt_modified: z.int().describe('Epoch milliseconds.'),
})
export type SelfDelivery = z.infer<typeof SelfDelivery>

export const SelfDeliveryQueryAnswer = z.object({
  ...businessResult,
  fail: z.boolean().describe('Whether it was not done.'),
  data: SelfDelivery.optional().describe('Left out when there is none.'),
})

export const SelfDeliveryChangeAnswer = z.object({
  ...businessResult,
  fail: z.boolean().describe('Whether it was not done.'),
  data: z.boolean().describe('Whether it was done.'),
})

export const SelfDeliveryCancellation = SelfDeliveryQuery.extend({
  cancel_reason: wireText.optional().describe('Why, for people.'),
})

export const SELF_DELIVERY_CREATE = gatewayMethod({
  name: 'aliexpress.ascp.po.selfdelivery',
  summary: 'Registers an own delivery: it takes what is consigned of each purchase order, else all that is left of it.',
  differs: 'The goods set out 4 to 24 hours later. self_delivery_scene_code and return_* are not read.',
  parameter: 'param0',
  input: SelfDeliveryRegistration,
  answer: NumberAnswer,
})

export const SELF_DELIVERY_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.po.querysSelfdelivery',
  summary: 'One own delivery.',
  parameter: 'param0',
  input: SelfDeliveryQuery,
  answer: SelfDeliveryQueryAnswer,
  listItems: { appointment_express_no_list: 'string', related_pos: 'string', related_lbxs: 'string' },
})

export const SELF_DELIVERY_UPDATE = gatewayMethod({
  name: 'aliexpress.ascp.po.updateSelfdelivery',
  summary: 'Changes an own delivery until the goods have set out.',
  parameter: 'param0',
  input: SelfDeliveryChange,
  answer: SelfDeliveryChangeAnswer,
})

export const SELF_DELIVERY_CANCEL = gatewayMethod({
  name: 'aliexpress.ascp.po.cancelSelfDelivery',
  summary: 'Cancels an own delivery until the goods have set out.',
  parameter: 'param0',
  input: SelfDeliveryCancellation,
  answer: BusinessAnswer,
})
