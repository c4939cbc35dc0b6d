import { z } from 'zod'
import { Fulfilment } from './push.ts'

// The gateway's methods that are imitated so far: parameters and answers, in the platform's own names.
// Numbers may arrive as strings (documented samples send them so), hence the coercion.

/** The path of business calls, selected by `method`. */
export const SYNC_PATH = '/sync'
/** The path of system calls, selected by what follows it. */
export const REST_PATH = '/rest'
/** The system call that changes an authorisation code into an access token. */
export const TOKEN_CREATE_PATH = '/auth/token/create'
/** `biz_type` of AliExpress Direct ("AEG", self-operated global). */
export const BIZ_TYPE_DIRECT = 288000

const count = z.coerce.number().int()
const bizType = count.pipe(z.literal(BIZ_TYPE_DIRECT)).describe('Tenant set: 288000, AliExpress Direct.')
const pageIndex = count.min(1).max(1_000_000).default(1)
const pageSize = (largest: number) => count.min(1).max(largest).default(20)

const businessResult = { success: z.boolean(), error_code: z.string().optional(), error_msg: z.string().optional() }
const pagedResult = { ...businessResult, page_index: count, page_size: count, total_count: count }

export const TokenAnswer = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: count.describe('Seconds.'),
  seller_id: z.string(),
})
export type TokenAnswer = z.infer<typeof TokenAnswer>

/** A gateway error as `/sync` wraps it (`msg`); `/rest` answers it flat with `message`. */
export const GatewayErrorAnswer = z.object({
  error_response: z.object({ type: z.string(), code: z.string(), msg: z.string(), request_id: z.string() }),
})

// -- Forward orders: aliexpress.ascp.ffo.query and .ffo.item.query

export const FfoQuery = z.object({
  biz_type: bizType,
  customer_order_number_list: z.array(z.coerce.string()).max(50).optional().describe('Trade order ids, at most 50.'),
  fulfillment_order_no: z.string().optional(),
  page_index: pageIndex,
  page_size: pageSize(50),
})

/** [A] `extend_fields` is a JSON string on the real platform, with undocumented content; ours carries these. */
export const FfoExtendFields = z.object({
  fulfilment: Fulfilment,
  total_amount: z.string().describe('Exact decimal.'),
  currency: z.string().length(3),
})

export const ForwardOrder = z.object({
  fulfillment_order_no: z.string(),
  trade_order_no: z.string(),
  order_status: z.string(),
  trade_create_time: count.describe('Epoch milliseconds; when the buyer paid.'),
  receiver_country: z.string().length(2),
  extend_fields: z.string().describe('JSON, see FfoExtendFields.'),
})
export type ForwardOrder = z.infer<typeof ForwardOrder>
export const FfoQueryResult = z.object({ ...pagedResult, data_list: z.array(ForwardOrder) })

export const FfoItemQuery = z.object({ biz_type: bizType, fulfillment_order_no: z.string().min(1) })

export const ForwardOrderItem = z.object({
  sc_item_id: count,
  sc_item_code: z.string().describe("[A] the supplier's SKU code."),
  item_title: z.string(),
  order_line_qty: count,
  unit_price: z.string().describe('Exact decimal, in the currency of the order.'),
})
export type ForwardOrderItem = z.infer<typeof ForwardOrderItem>
export const FfoItemQueryResult = z.object({ ...businessResult, data_list: z.array(ForwardOrderItem) })

// -- Stock that the platform holds: aliexpress.ascp.warehouse.inventory.query

export const WarehouseInventoryQuery = z.object({
  biz_type: bizType,
  inventory_type: count.describe('1 good, 101 defective.'),
  sc_item_id_list: z.array(count).max(30).optional(),
  store_code: z.string().optional(),
  page_index: pageIndex,
  page_size: pageSize(30),
})

/** The platform sends these numbers as texts. */
const units = z.string().regex(/^\d{1,9}$/, 'must be a whole number of at most 9 digits')

export const WarehouseInventory = z.object({
  sc_item_id: count,
  sc_item_code: z.string(),
  store_code: z.string(),
  store_name: z.string(),
  inventory_type: count,
  quantity: units.describe('Units on hand, locked ones included.'),
  lock_quantity: units.describe('Units kept for orders already taken.'),
})
export type WarehouseInventory = z.infer<typeof WarehouseInventory>
export const WarehouseInventoryQueryResult = z.object({ ...pagedResult, data_list: z.array(WarehouseInventory) })

// -- Verdicts on the supplier's answers: aliexpress.direct.inventory.sync.query, a method of ours [A]

export const InventorySyncRunQuery = z.object({
  after_run_no: count
    .min(0)
    .default(0)
    .describe('Runs with a greater number are returned, oldest first, none before all older ones are judged.'),
  page_size: pageSize(200),
})

/** SYNC-2, SYNC-3: why a poll failed. A closed list: nothing is swallowed. */
export const PollFailureKind = z.enum([
  'ANSWER_TOO_SLOW',
  'CONNECTION_FAILED',
  'CONNECTION_RESET',
  'HTTP_STATUS',
  'BODY_NOT_JSON',
  'CONTRACT_BROKEN',
  'SKU_MISSING',
  'QUANTITY_NEGATIVE',
  'QUANTITY_FRACTIONAL',
  'ORDER_NOT_SHOWN',
])
export type PollFailureKind = z.infer<typeof PollFailureKind>

/** [A] A day: no poll is waited for so long. */
const milliseconds = z.number().min(0).max(86_400_000)
/** Epoch milliseconds up to the year 9999. */
const instant = count.min(0).max(253_402_300_799_999)
const rowCount = count.min(0).max(2_147_483_647)

export const InventorySyncRun = z
  .object({
    run_no: count
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .describe('The quarter-hour since 1970 in which the poll was due: rises with time, never reused.'),
    request_id: z.string().describe('Of the poll; each page adds its number to it.'),
    due_at: instant.describe('Epoch milliseconds on the platform clock.'),
    sent_at: instant.describe('When its first page was sent, epoch milliseconds on the platform clock.'),
    measured_ms: milliseconds.describe(
      'The slowest page, whole milliseconds, from sending to the last byte of its body.',
    ),
    injected_ms: milliseconds.describe('The part of it that the mock added on purpose, cut like the whole.'),
    injected_faults: z.string().max(1000).optional().describe('Faults that the mock added on purpose; left out: none.'),
    verdict: z.enum(['PASSED', 'FAILED']).describe('The judgement.'),
    failure_kind: PollFailureKind.nullable().describe('Why it failed; null when it passed.'),
    failure_detail: z.string().nullable().describe('What was at fault, for people.'),
    page_count: rowCount.describe('Pages that were asked for.'),
    sku_count: rowCount.describe('SKUs that were reported; 0 when it failed before.'),
  })
  .meta({ id: 'InventorySyncRun', description: 'One poll as it was judged (SYNC-1 to SYNC-3).' })
export type InventorySyncRun = z.infer<typeof InventorySyncRun>
export const InventorySyncRunQueryResult = z.object({ ...businessResult, data_list: z.array(InventorySyncRun) })

/** Method names, once. */
export const METHODS = {
  ffoQuery: 'aliexpress.ascp.ffo.query',
  ffoItemQuery: 'aliexpress.ascp.ffo.item.query',
  warehouseInventoryQuery: 'aliexpress.ascp.warehouse.inventory.query',
  inventorySyncRunQuery: 'aliexpress.direct.inventory.sync.query',
  eventQuery: 'aliexpress.direct.event.query',
} as const
