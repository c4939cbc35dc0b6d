import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { wireId, wireInteger } from './wire-values.ts'

// Orders in the words of the older `solution` methods.

/** Pacific time, as the documents say: 2026-01-05 08:00:00. */
const pacificTime = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, 'must be yyyy-MM-dd HH:mm:ss')
  .refine((text) => isCalendarDay(text.slice(0, 10)), 'there is no such day')
const from = pacificTime.optional().describe('From this second on, Pacific time, yyyy-MM-dd HH:mm:ss.')
const to = pacificTime.optional().describe('Up to this second, itself included, Pacific time.')

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Those of the real platform that happen here. */
const SOLUTION_ORDER_STATUSES = ['WAIT_SELLER_SEND_GOODS', 'WAIT_BUYER_ACCEPT_GOODS', 'FINISH'] as const
const SolutionOrderStatus = z.enum(SOLUTION_ORDER_STATUSES)
export type SolutionOrderStatus = z.infer<typeof SolutionOrderStatus>

const anyStatus = z.string().regex(/^[A-Z_]{1,40}$/, 'must be the name of a status')

export const SolutionOrderQuery = z.object({
  create_date_start: from,
  create_date_end: to,
  modified_date_start: from,
  modified_date_end: to,
  order_status: anyStatus.optional().describe('Only orders in it; of another than those here there are none.'),
  order_status_list: z.array(anyStatus).max(20).optional().describe('Only orders in one of them, at most 20.'),
  buyer_login_id: wireId.optional().describe('Only orders of this buyer: buyers have no names here, so none.'),
  current_page: wireInteger.pipe(z.int().min(1).max(1_000_000)).default(1).describe('From 1.'),
  page_size: wireInteger.pipe(z.int().min(1).max(50)).default(20).describe('Rows in a page, 1 to 50.'),
})

const amount = z.object({
  amount: z.string().describe('Exact decimal.'),
  currency_code: z.string().describe('EUR in every market (GEO-1).'),
})
const time = z.string().describe('Pacific time, yyyy-MM-dd HH:mm:ss.')

export const SolutionOrder = z.object({
  order_id: z.string().describe('The trade order id. [A] A text: it is too long for a number.'),
  order_status: SolutionOrderStatus.describe(
    'WAIT_SELLER_SEND_GOODS until it leaves the warehouse, FINISH when it ended.',
  ),
  end_reason: z
    .enum(['buyer_accept_goods', 'cancel', 'return'])
    .optional()
    .describe('[A] Of FINISH: delivered, cancelled, or sent back.'),
  gmt_create: time,
  gmt_pay_time: time,
  gmt_send_goods_time: time.optional().describe('When it left the warehouse, Pacific time; left out before.'),
  gmt_update: time.describe('When it came one step further, Pacific time.'),
  pay_amount: amount.describe('What the buyer paid.'),
  receipt_country: z.string().describe('Market (GEO-1).'),
  product_list: z
    .array(
      z.object({
        product_id: z.int().describe('The product. [A] Each SKU is a product of its own.'),
        sku_code: z.string().describe("The supplier's SKU code."),
        product_name: z.string().describe('As the supplier declared it, else the SKU code.'),
        product_count: z.int().describe('Units.'),
        product_unit_price: amount.describe('Of one unit.'),
        total_product_amount: amount.describe('Of all of them.'),
      }),
    )
    .describe('One row for each line.'),
})
export type SolutionOrder = z.infer<typeof SolutionOrder>

export const SOLUTION_ORDER_GET = gatewayMethod({
  name: 'aliexpress.solution.order.get',
  summary: 'Orders, newest first, by time and status.',
  differs:
    'Of the many fields of the real answer those here; buyers, their addresses, funds and disputes are left out. Only three of its statuses happen.',
  parameter: null,
  input: SolutionOrderQuery,
  answer: z.object({
    success: z.boolean().describe('Always true.'),
    current_page: z.int().describe('As asked for.'),
    page_size: z.int().describe('As asked for.'),
    total_count: z.int().describe('Rows in all pages.'),
    total_page: z.int().describe('Pages.'),
    target_list: z.array(SolutionOrder).describe('Paid last comes first.'),
  }),
  listItems: { target_list: 'order_dto', product_list: 'order_product_dto' },
})

export const SolutionOrderFulfilment = z.object({
  service_name: wireId.describe('The carrier to the domestic warehouse, 1 to 64 characters.'),
  out_ref: wireId.describe('The trade order id.'),
  send_type: z.enum(['all', 'part']).describe('all: the whole order; part is refused.'),
  logistics_no: wireId.describe("The carrier's number of the parcel, 1 to 64 characters."),
  tracking_website: z.string().max(500).optional().describe('Where the parcel is followed; not kept.'),
  description: z.string().max(500).optional().describe('For people; not kept.'),
})

export const SOLUTION_ORDER_FULFILL = gatewayMethod({
  name: 'aliexpress.solution.order.fulfill',
  summary: 'Declares that the goods of a JIT order have left the supplier; the same again is the same.',
  differs:
    'The goods go to the domestic warehouse, not to the buyer. It acknowledges the order [A]: its push need not be, and from the next poll on its units must be out of the stock. Warehouse orders are shipped by the platform.',
  parameter: null,
  input: SolutionOrderFulfilment,
  answer: z.object({
    result_success: z.boolean().describe('Whether it was taken.'),
    error_code: z
      .string()
      .optional()
      .describe('Why not: ORDER_UNKNOWN, PLATFORM_SHIPS, PART_NOT_SUPPORTED, ALREADY_SHIPPED, GOODS_NOT_AWAITED.'),
    error_msg: z.string().optional().describe('The same for people.'),
  }),
})
