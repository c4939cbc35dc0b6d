import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { BusinessAnswer, NumberAnswer } from './purchase-order-methods.ts'
import {
  bizType,
  businessResult,
  channelUserId,
  wireBoolean,
  wireDay,
  wireDecimal,
  wireId,
  wireInteger,
  wireText,
} from './wire-values.ts'

// Pickups: the platform's carrier fetches goods of confirmed purchase orders at the supplier's.

const ContactInfo = z.object({
  name: z.string().min(1).max(100).describe('Who hands them over.'),
  phone: z.string().min(1).max(40).describe('Telephone number.'),
  area: z.string().min(1).max(200).describe('Region and town.'),
  area_id: wireId.describe("The region's number; not looked at."),
  address: z.string().min(1).max(500).describe('Street and house.'),
})

const orderNumbers = z.array(wireId).min(1).max(200)

export const PickupCreation = z.object({
  order_type: wireInteger.pipe(z.literal(1)).describe('1: inbound orders.'),
  biz_type: bizType,
  channel_user_id: channelUserId,
  order_no_list: orderNumbers.describe('Purchase orders, 1 to 200, for one warehouse [A].'),
  estimated_pickup_date: wireDay.describe('yyyy-MM-dd; pickup.queryPickupAvailableDate tells which.'),
  estimated_weight: wireDecimal.describe('Kilograms.'),
  estimated_volume: wireDecimal.describe('Cubic metres.'),
  estimated_box_number: wireInteger.pipe(z.int().min(1).max(100_000)).describe('Boxes.'),
  contact_info_dto: ContactInfo.describe('Where the goods are.'),
  car_type: wireInteger
    .pipe(z.literal([2, 3, 4, 7]))
    .optional()
    .describe("The platform's code; null: none was given."),
  shipping_method: wireInteger
    .pipe(z.literal([1, 2, 3]))
    .optional()
    .describe('1 less than a truck load, 2 a truck load, 3 other.'),
  goods_type: wireInteger.pipe(z.int().min(1).max(6)).optional().describe("The platform's code; null: none was given."),
})

export const PickupQuery = z.object({
  pickup_order_number: wireId.describe('The pickup.'),
  biz_type: bizType,
  channel_user_id: channelUserId,
})

export const Pickup = z.object({
  pickup_order_number: z.string().describe('The pickup.'),
  status_desc: z
    .enum(['待揽收', '已派车', '已揽收', '已送达', '已取消', '揽收失败'])
    .describe('To pick up, vehicle assigned, picked up, delivered, cancelled, failed.'),
  order_no_list: z.array(z.string()).describe('Its purchase orders.'),
  whc_order_no_list: z.array(z.string()).describe('[A] The consignments that it took.'),
  store_code: z.string().describe('Where it goes: HZ, DG or SZ.'),
  estimated_pickup_date: z.string().describe('yyyy-MM-dd.'),
  estimated_weight: z.number().describe('Kilograms.'),
  estimated_volume: z.number().describe('Cubic metres.'),
  estimated_box_number: z.int().describe('Boxes.'),
  actual_box_number: z.int().nullable().describe('Null until it was picked up.'),
  car_type: z.int().nullable().describe("The platform's code; null: none was given."),
  shipping_method: z.int().nullable().describe("The platform's code; null: none was given."),
  goods_type: z.int().nullable().describe("The platform's code; null: none was given."),
  contact_name: z.string().describe('As booked.'),
  contact_phone: z.string().describe('As booked.'),
  contact_address: z.string().describe('Area and address, as booked.'),
  actual_pickup_time: z.int().nullable().describe('Epoch milliseconds.'),
  actual_pickup_time_hms: z.string().nullable().describe('yyyy-MM-dd HH:mm:ss in Asia/Shanghai.'),
  actual_received_time: z.int().nullable().describe('When it arrived; null: not yet.'),
  actual_received_time_hms: z.string().nullable().describe('The same as yyyy-MM-dd HH:mm:ss.'),
  pickup_failed_reason: z.string().nullable().describe('Null unless it failed.'),
  cancel_reason: z.string().nullable().describe('Why it was cancelled.'),
})
export type Pickup = z.infer<typeof Pickup>

export const PickupQueryAnswer = z.object({
  ...businessResult,
  data: Pickup.optional().describe('Left out when there is none.'),
})

export const PickupCancellation = z.object({
  pickup_order_number: wireId.describe('The pickup.'),
  biz_type: bizType,
  channel_user_id: channelUserId,
  cancel_reason: wireText.describe('Why it was cancelled.'),
  system_operate: wireBoolean.optional().describe('Changes nothing here.'),
})

export const PickupDateQuery = z.object({
  related_order_number_list: orderNumbers.optional().describe('The days are the same for all orders here.'),
  biz_type: bizType,
  channel_user_id: channelUserId.optional(),
  contact_info_dto: z.looseObject({}).optional().describe('The days are the same everywhere here.'),
  biz_order_type: wireId.optional().describe('Changes nothing here.'),
})

export const PickupDateAnswer = z.object({ ...businessResult, data: z.array(z.string()).describe('yyyy-MM-dd.') })

export const PICKUP_CREATE = gatewayMethod({
  name: 'aliexpress.ascp.po.createPickupOrder',
  summary: 'Books a pickup: it takes what is consigned of each purchase order, else all that is left of it.',
  differs: 'return_type and return_contact_info_dto are not read.',
  parameter: 'param0',
  input: PickupCreation,
  answer: NumberAnswer,
})

export const PICKUP_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.po.queryPickupOrder',
  summary: 'One pickup.',
  differs: 'Without fees, driver, car number, and actual weight and volume.',
  parameter: 'param0',
  input: PickupQuery,
  answer: PickupQueryAnswer,
  listItems: { order_no_list: 'string', whc_order_no_list: 'string' },
})

export const PICKUP_CANCEL = gatewayMethod({
  name: 'aliexpress.ascp.po.cancelPickupOrder',
  summary: 'Cancels a pickup until the goods have left.',
  parameter: 'param0',
  input: PickupCancellation,
  answer: BusinessAnswer,
})

export const PICKUP_DATE_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.pickup.queryPickupAvailableDate',
  summary: 'The days for which a pickup can be booked.',
  differs: 'What it answers is ours: its real shape is published nowhere.',
  parameter: null,
  input: PickupDateQuery,
  answer: PickupDateAnswer,
  listItems: { data: 'string' },
})
