import { z } from 'zod'
import { Identifier, SkuCode } from './inventory-query.ts'

// What the platform pushes to a supplier, signed like the stock query, at least once.

/** A push is acknowledged by HTTP 200 within this time. */
export const PUSH_ACKNOWLEDGE_LIMIT_MS = 500

/** Attempts of one push, the first included; then it is dead. */
export const PUSH_MAX_ATTEMPTS = 12

/** Virtual time from one attempt to the next. */
export const PUSH_RETRY_INTERVAL_MS = 30 * 60 * 1000

/** The path below the ERP's base address, unless a push address is given. */
export const PUSH_PATH = '/pushes'

/** `message_type` of an order's status. */
export const ORDER_STATUS_MESSAGE = 53

/** `message_type` of a signed test message, which asks for nothing but its acknowledgement. [A] */
export const TEST_MESSAGE = 0

/** The app's pushes are stopped when more than half of so many attempts, the last ones, have failed. [A] */
export const PUSH_FAILURE_WINDOW_ATTEMPTS = 100

/** Only attempts of this virtual time count for that. [A] */
export const PUSH_FAILURE_WINDOW_MS = 24 * 60 * 60 * 1000

/**
 * What a push can say of an order. A supplier is pushed PAID of each order, the others as its settings say; a later attempt
 * tells the newest, whatever the message began with. Acknowledge one that you do not know.
 */
export const PUSHED_ORDER_STATUSES = ['PAID', 'SHIPPED', 'DELIVERED', 'RETURNED', 'CANCELLED'] as const
export type PushedOrderStatus = (typeof PUSHED_ORDER_STATUSES)[number]

/**
 * The order stands: the first message that says one of these takes its units out of the stock, the others of that order change
 * nothing. Messages of one order may overtake each other, and a later attempt of PAID tells how far the order has come.
 */
export const STANDING_ORDER_STATUSES = ['PAID', 'SHIPPED', 'DELIVERED'] as const satisfies PushedOrderStatus[]

/** [A] The type is a 32-bit number. */
const MAX_MESSAGE_TYPE = 2_147_483_647

/** [A] Units of one line. */
export const MAX_LINE_UNITS = 1_000_000

export const Fulfilment = z
  .enum(['JIT', 'WAREHOUSE'])
  .describe(
    'JIT: the goods are at the supplier, whose ERP owns the count. WAREHOUSE: the platform has received them and owns it.',
  )
export type Fulfilment = z.infer<typeof Fulfilment>

export const PushedOrderLine = z.object({
  sku_code: SkuCode,
  quantity: z.int().positive().max(MAX_LINE_UNITS).describe('Units ordered, 1 to 1,000,000.'),
})

/** Every push has this frame; `data` depends on `message_type`. Unknown types are to be acknowledged and left alone. */
export const PushEnvelope = z.object({
  seller_id: Identifier.describe('The supplier: its supplier_id.'),
  message_type: z.int().min(0).max(MAX_MESSAGE_TYPE),
  timestamp: z
    .int()
    .nonnegative()
    .describe(
      "The platform's time, epoch milliseconds: when what it tells came about. An attempt that tells the same is the same body.",
    ),
  site: z.string().describe('Always ae_global here.'),
  data: z.record(z.string(), z.unknown()),
})
export type PushEnvelope = z.infer<typeof PushEnvelope>

export const OrderPush = PushEnvelope.extend({
  message_type: z.literal(ORDER_STATUS_MESSAGE).describe(`${ORDER_STATUS_MESSAGE}: the status of an order.`),
  data: z
    .object({
      trade_order_id: Identifier.describe("The platform's number of the order."),
      order_status: z
        .enum(PUSHED_ORDER_STATUSES)
        .describe(
          `PAID: the buyer has paid and the platform has taken the order. SHIPPED: it has left the warehouse. A later attempt of one message tells the newest. Messages of one order come in any order: take its units out once, with the first that says ${STANDING_ORDER_STATUSES.join(', ')}, and acknowledge the others.`,
        ),
      fulfilment: Fulfilment,
      lines: z.array(PushedOrderLine).min(1).max(100).describe('What was bought, 1 to 100 lines.'),
    })
    .describe('The order.'),
}).meta({
  id: 'OrderPush',
  description:
    'An order the platform has taken. Sent at least once: count each trade_order_id once, whichever of its statuses comes first.',
})
export type OrderPush = z.infer<typeof OrderPush>

/** A message by hand, to see that a receiver takes pushes. */
export type TestPush = PushEnvelope & { message_type: typeof TEST_MESSAGE }
