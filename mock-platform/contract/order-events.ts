import { z } from 'zod'
import { Cents, event, InstantMs, Text, tradeOrderId, Units } from './event-shape.ts'
import { SkuCode } from './inventory-query.ts'
import { Market, WarehouseCode } from './markets.ts'
import { Fulfilment, MAX_LINE_UNITS } from './push.ts'

// What happens to an order (ORD-1, ORD-2), as the event feed tells it.

/** ORD-1: the nodes of an order, in this order. */
export const ORDER_NODES = [
  'STOCK_INBOUND',
  'QUALITY_CHECKED',
  'ALLOCATED',
  'OUTBOUND',
  'TRUNK_DEPARTED',
  'CUSTOMS_CLEARED',
  'AT_LOCAL_WAREHOUSE',
  'LAST_MILE',
  'DELIVERED',
] as const
export type OrderNode = (typeof ORDER_NODES)[number]

/** ORD-2: what can hold an order up. */
export const ORDER_EXCEPTION_KINDS = [
  'STOCK_SHORT',
  'TRUNK_DELAYED',
  'CUSTOMS_DOCUMENT_MISSING',
  'CUSTOMS_HELD',
  'LOCAL_WAREHOUSE_MISSORT',
  'CARRIER_DELAY',
  'ADDRESS_WRONG',
  'PARCEL_LOST',
  'REFUSED_BY_BUYER',
  'PARCEL_DAMAGED',
  'GOODS_NOT_AS_DESCRIBED',
] as const
export type OrderExceptionKind = (typeof ORDER_EXCEPTION_KINDS)[number]
const exceptionKind = z.enum(ORDER_EXCEPTION_KINDS).describe('ORD-2: the root cause.')

export const OrderEvent = z.discriminatedUnion('type', [
  event('order_paid', 'The platform has taken an order.', {
    trade_order_id: tradeOrderId,
    fulfilment: Fulfilment,
    market: Market,
    lines: z
      .array(
        z.object({
          sku_code: SkuCode,
          quantity: Units.min(1).max(MAX_LINE_UNITS).describe('Units.'),
          unit_price_cents: Cents.describe('EUR cents of one unit (GEO-1).'),
        }),
      )
      .min(1)
      .max(100)
      .describe('What was bought.'),
  }),
  event('order_node_reached', 'ORD-1: the order has come one node further.', {
    trade_order_id: tradeOrderId,
    node: z.enum(ORDER_NODES).describe('Which node.'),
    reached_at: InstantMs.describe('When; of STOCK_INBOUND and QUALITY_CHECKED it may be before the order was paid.'),
    quality_result: z.enum(['PASSED', 'FAILED']).nullable().describe('Of QUALITY_CHECKED; null for the others.'),
    warehouse_code: WarehouseCode.nullable().describe('From ALLOCATED on: the warehouse that ships it.'),
    carrier_code: z.string().max(40).nullable().describe('GEO-3: of TRUNK_DEPARTED and LAST_MILE; else null.'),
    tracking_number: z.string().max(64).nullable().describe("The carrier's number; null without a carrier."),
    place: Text.nullable().describe('Where, for people.'),
  }),
  event('order_exception_found', 'ORD-2: something holds the order up.', {
    trade_order_id: tradeOrderId,
    kind: exceptionKind,
    detail: Text.describe('What was found, for people.'),
    place: Text.nullable().describe('Where, for people.'),
  }),
  event('order_exception_resolved', 'ORD-2: it holds the order up no longer.', {
    trade_order_id: tradeOrderId,
    kind: exceptionKind,
  }),
  event('order_cancelled', 'The order ends without a delivery.', {
    trade_order_id: tradeOrderId,
    cancelled_by: z
      .enum(['BUYER', 'SUPPLIER', 'PLATFORM'])
      .describe('KPI-1: a buyer who changes his mind does not count.'),
  }),
  event('order_returned', 'KPI-4: the goods came back after delivery.', {
    trade_order_id: tradeOrderId,
    lines: z
      .array(
        z.object({
          sku_code: SkuCode,
          good_units: Units.describe('To be refurbished (FEE-6).'),
          scrapped_units: Units.describe('To be destroyed (FEE-6).'),
        }),
      )
      .max(100)
      .describe('What came back, by SKU.'),
  }),
])
export type OrderEvent = z.infer<typeof OrderEvent>
