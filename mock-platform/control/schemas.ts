import { z } from '@hono/zod-openapi'
import { MAX_SPEED } from '../clock.ts'
import { SkuCode } from '../contract/inventory-query.ts'
import { Fulfilment } from '../contract/push.ts'
import { LATENCY_SYNTAX, LatencyText } from '../faults/latency.ts'
import { BaseAddress, WholeAddress } from '../http/web-address.ts'
import { MARKETS } from '../sim/orders.ts'
import { WAREHOUSE_CODES } from '../sim/warehouse-stock.ts'

// Everything the control API takes and gives. Times are epoch milliseconds on the virtual clock.

const YEAR_MS = 366 * 24 * 60 * 60 * 1000

export const ClockMode = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('real') }),
    z.object({
      type: z.literal('scaled'),
      speed: z.number().positive().max(MAX_SPEED).describe(`Virtual per real time, at most ${MAX_SPEED}.`),
    }),
    z.object({ type: z.literal('paused') }),
  ])
  .openapi('ClockMode')

export const ClockStatus = z
  .object({
    now: z.int().describe('Virtual time.'),
    mode: ClockMode,
    is_skipping: z.boolean().describe('True while `advance` jumps from event to event.'),
    waits_for: z
      .object({ polls: z.int(), pushes: z.int() })
      .describe('Real requests in flight: skipping waits for them.'),
    next_event_at: z.int().nullable(),
  })
  .openapi('ClockStatus')

export const Advance = z
  .object({
    by_ms: z.int().min(1).max(YEAR_MS).describe('Virtual milliseconds to skip; every event on the way happens.'),
  })
  .openapi('Advance')

// Piped, because only schemas made by this library's `z` know `.openapi`.
const Latency = z
  .string()
  .pipe(LatencyText)
  .openapi({
    type: 'string',
    description: `Delay added to each answer of the ERP: ${LATENCY_SYNTAX}.`,
    example: 'fixed:250',
  })

const WarehouseStock = z.object({
  sku_code: SkuCode,
  warehouse: z.enum(WAREHOUSE_CODES).describe('HZ Hangzhou, DG Dongguan, SZ Shenzhen.'),
  quantity: z.int().min(0).max(10_000_000).describe('Units on hand.'),
})

const changeable = {
  erp_url: z
    .string()
    .pipe(BaseAddress)
    .openapi({ type: 'string', format: 'uri' })
    .describe('Base address of the ERP; the stock query goes to {erp_url}/inventory/query.'),
  push_url: WholeAddress.describe('Address of the pushes.'),
  latency: Latency,
  orders_per_day: z.number().min(0).max(100_000).describe('Average orders a virtual day; buyers come independently.'),
}

export const NewSupplier = z
  .object({
    supplier_id: z
      .string()
      .regex(/^[\w-]{1,40}$/)
      .describe('1 to 40 letters, digits, _ or -.'),
    erp_url: changeable.erp_url,
    push_url: changeable.push_url.optional().describe('Address of the pushes; {erp_url}/pushes when left out.'),
    app_key: z.string().min(1).max(64),
    app_secret: z.string().min(8).max(200).describe('Signs polls, pushes and gateway calls. Never shown again.'),
    latency: Latency.default({ type: 'none' }),
    orders_per_day: changeable.orders_per_day.default(100),
    warehouse_stock: z
      .array(WarehouseStock)
      .max(10_000)
      .refine((rows) => new Set(rows.map((row) => row.sku_code)).size === rows.length, 'each SKU once')
      .default([])
      .describe('Goods the platform already holds.'),
  })
  .openapi('NewSupplier')

export const SupplierChange = z.object(changeable).partial().strict().openapi('SupplierChange')

export const SupplierView = z
  .object({
    supplier_id: z.string(),
    erp_url: z.string(),
    push_url: z.string(),
    app_key: z.string(),
    latency: z.string().describe(`As written: ${LATENCY_SYNTAX}.`),
    orders_per_day: z.number(),
    known_skus: z.int(),
    orders: z.int().describe('Orders kept; the oldest delivered ones are let go beyond 20,000.'),
    pushes_pending: z.int().describe('Waiting for their next attempt, or in flight.'),
    pushes_dead: z.int().describe('Not acknowledged in 12 attempts.'),
    polls_passed: z.int().describe('Among the runs kept: 31 days.'),
    polls_failed: z.int(),
    polls_overrun: z.int().describe('Polls that were due while the one before was still unanswered.'),
  })
  .openapi('Supplier')

export const StockView = z
  .object({
    sku_code: z.string(),
    fulfilment: Fulfilment,
    sellable_units: z.int().describe('What the platform would still sell.'),
    reported_units: z.int().nullable().describe("JIT: the ERP's last report. Null for goods in the warehouse."),
    locked_units: z.int(),
  })
  .openapi('Stock')

export const NewOrder = z
  .object({
    fulfilment: Fulfilment.default('JIT'),
    market: z.enum(MARKETS).default('ES'),
    lines: z
      .array(z.object({ sku_code: SkuCode, quantity: z.int().min(1).max(1000) }))
      .min(1)
      .max(20),
  })
  .openapi('NewOrder')

export const OrderView = z
  .object({
    trade_order_id: z.string(),
    fulfilment: Fulfilment,
    market: z.enum(MARKETS),
    paid_at: z.int(),
    total: z.string().describe('EUR, exact decimal.'),
    lines: z.array(z.object({ sku_code: z.string(), quantity: z.int() })),
    push: z.enum(['waiting', 'in-flight', 'dead', 'acknowledged']),
  })
  .openapi('Order')

export const PushAttemptView = z
  .object({
    trade_order_id: z.string(),
    attempt: z.int(),
    at: z.int(),
    acknowledged: z.boolean(),
    elapsed_ms: z.int().describe('Real milliseconds.'),
    detail: z.string().nullable().describe('Why it was not acknowledged.'),
  })
  .openapi('PushAttempt')

export const Status = z
  .object({
    version: z.string(),
    seed: z.string().describe('The same seed and start time draw the same buyers and delays.'),
    started_at: z.int(),
    clock: ClockStatus,
    suppliers: z.int(),
  })
  .openapi('Status')

export const ControlError = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .openapi('ControlError')
