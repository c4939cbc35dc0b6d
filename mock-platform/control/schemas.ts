import { z } from '@hono/zod-openapi'
import { LAST_VIRTUAL_MS, MAX_SPEED } from '../clock.ts'
import { FEE_KINDS } from '../contract/fee-events.ts'
import { SkuCode } from '../contract/inventory-query.ts'
import { KPI_ALERT_KINDS } from '../contract/kpi-events.ts'
import { MARKETS, WAREHOUSE_CODES } from '../contract/markets.ts'
import { PLATFORM_EVENT_TYPES } from '../contract/platform-events.ts'
import { Fulfilment } from '../contract/push.ts'
import { TICKET_KINDS, TicketText } from '../contract/ticket-events.ts'
import { FAULT_SYNTAX, SupplierFaultText } from '../faults/fault-rule.ts'
import { LATENCY_SYNTAX, LatencyText } from '../faults/latency.ts'
import { BaseAddress, WholeAddress } from '../http/web-address.ts'
import { PackedSizesText } from '../scenarios/packed-sizes.ts'
import { SIMULATED_EXCEPTIONS } from '../sim/order-exceptions.ts'

// Everything the control API takes and gives. Times are epoch milliseconds on the virtual clock.

/** What a tester names. */
export const Name = z
  .string()
  .regex(/^[\w-]{1,40}$/)
  .describe('1 to 40 letters, digits, _ or -.')

const YEAR_MS = 366 * 24 * 60 * 60 * 1000

export const ClockMode = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('real').describe('A virtual second is a real one.') }),
    z.object({
      type: z.literal('scaled').describe('Faster or slower than real time.'),
      speed: z.number().positive().max(MAX_SPEED).describe(`Virtual per real time, at most ${MAX_SPEED}.`),
    }),
    z.object({ type: z.literal('paused').describe('Time stands still; only an advance moves it.') }),
  ])
  .openapi('ClockMode', { description: 'How virtual time passes.' })

export const ClockStatus = z
  .object({
    now: z.int().describe('Virtual time.'),
    mode: ClockMode,
    is_skipping: z.boolean().describe('True while `advance` jumps from event to event.'),
    waits_for: z
      .object({
        polls: z.int().describe('Stock queries.'),
        pushes: z.int().describe('Order pushes.'),
        gateway_calls: z.int().describe('Calls whose held answer stops skipping, by choice of the hold.'),
        held: z.int().describe('How many of all these are held by hand: GET /control/held-answers.'),
      })
      .describe('Real requests in flight: skipping waits for them.'),
    next_event_at: z.int().nullable().describe('Virtual time of what happens next; null when nothing is scheduled.'),
  })
  .openapi('ClockStatus', { description: 'The clock, and what it waits for.' })

export const Advance = z
  .object({
    by_ms: z.int().min(1).max(YEAR_MS).describe('Virtual milliseconds to skip; every event on the way happens.'),
  })
  .openapi('Advance', { description: 'How far to skip.' })

export const Instant = z
  .union([
    z.int().describe('Epoch milliseconds.'),
    z.iso.datetime({ offset: true }).describe('With its offset: 2026-01-05T08:00:00Z.'),
  ])
  .transform((at) => new Date(at).getTime())
  .refine((atMs) => atMs >= 0 && atMs <= LAST_VIRTUAL_MS, 'virtual time is from 1970 to 2100')
  .describe('An instant of virtual time: epoch milliseconds, or ISO 8601.')

const AwaitedEvent = z
  .strictObject({
    type: z.enum(PLATFORM_EVENT_TYPES).describe('A type of the event feed.'),
    supplier_id: z.string().max(40).optional().describe('Of this supplier only; it may be one that is added later.'),
    trade_order_id: z.string().max(64).optional().describe('Of this order only.'),
  })
  .describe('What to wait for: the first such event that is told from now on.')

export const RunUntil = z
  .strictObject({
    at: Instant.optional(),
    event: AwaitedEvent.optional(),
    within_ms: z.int().min(1).max(YEAR_MS).describe('Virtual milliseconds to skip at most, whatever is waited for.'),
  })
  .refine(({ at, event }) => (at === undefined) !== (event === undefined), 'give exactly one of `at` and `event`')
  .openapi('RunUntil', { description: 'What to skip to: an instant or an event, exactly one of them.' })

export const RanUntil = z
  .object({
    clock: ClockStatus,
    is_met: z.boolean().describe('False: the limit came first, or the skip was cut short.'),
    event: z
      .object({
        supplier_id: z.string().describe('Whose event it is.'),
        event_no: z.int().describe("Its number in the supplier's feed."),
        at: z.int().describe('Virtual time at which it happened.'),
        type: z.string().describe('As in the event feed.'),
        data: z.record(z.string(), z.unknown()).describe('What the event feed tells with it.'),
      })
      .nullable()
      .describe('The event that was waited for; null for an instant, and when it did not come.'),
  })
  .openapi('RanUntil', { description: 'Where a skip has ended.' })

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

export const changeable = {
  erp_url: z
    .string()
    .pipe(BaseAddress)
    .openapi({ type: 'string', format: 'uri' })
    .describe('Base address of the ERP; the stock query goes to {erp_url}/inventory/query.'),
  push_url: WholeAddress.describe('Address of the pushes.'),
  latency: Latency,
  orders_per_day: z.number().min(0).max(100_000).describe('Average orders a virtual day; buyers come independently.'),
  replenished_skus: z
    .array(SkuCode)
    .max(10_000)
    .describe('SKUs that the platform keeps in its warehouses, by purchase orders (REP-1).'),
  purchase_orders_answered_by: z
    .enum(['model', 'supplier'])
    .describe('Who answers purchase orders and sends their goods: the mock itself, or calls of the gateway.'),
}

export const NewSupplier = z
  .object({
    supplier_id: Name,
    erp_url: changeable.erp_url,
    push_url: changeable.push_url.optional().describe('Address of the pushes; {erp_url}/pushes when left out.'),
    app_key: z.string().min(1).max(64).describe('Signs with the secret. Suppliers may share it, and then its secret.'),
    app_secret: z.string().min(8).max(200).describe('Signs polls, pushes and gateway calls. Never shown again.'),
    latency: Latency.default({ type: 'none' }),
    orders_per_day: changeable.orders_per_day.default(100),
    warehouse_stock: z
      .array(WarehouseStock)
      .max(10_000)
      .refine((rows) => new Set(rows.map((row) => row.sku_code)).size === rows.length, 'each SKU once')
      .default([])
      .describe('Goods the platform already holds.'),
    replenished_skus: changeable.replenished_skus.default([]),
    purchase_orders_answered_by: changeable.purchase_orders_answered_by.default('model'),
    packed_sizes: PackedSizesText,
  })
  .openapi('NewSupplier', { description: 'A supplier to be polled.' })

export const SupplierChange = z
  .object(changeable)
  .partial()
  .strict()
  .openapi('SupplierChange', { description: 'What to change; the rest stays.' })

export const SupplierView = z
  .object({
    supplier_id: z.string().describe('The name in polls (`supplier_id`) and pushes (`seller_id`).'),
    erp_url: z.string().describe('Base address of the ERP.'),
    push_url: z.string().describe('Address of the pushes.'),
    app_key: z.string().describe('Its secret is never shown.'),
    latency: z.string().describe(`As written: ${LATENCY_SYNTAX}.`),
    orders_per_day: z.number().describe('Average a virtual day.'),
    replenished_skus: z.int().describe('SKUs that the platform keeps in its warehouses (REP-1).'),
    purchase_orders_answered_by: changeable.purchase_orders_answered_by,
    known_skus: z.int().describe('SKUs that a passed poll has reported.'),
    orders: z.int().describe('Orders kept; the oldest that have ended are let go beyond 20,000.'),
    pushes_pending: z.int().describe('Waiting for their next attempt, or in flight.'),
    pushes_dead: z.int().describe('Not acknowledged in 12 attempts.'),
    polls_passed: z.int().describe('Among the runs kept: 31 days.'),
    polls_failed: z.int().describe('Among the same.'),
    polls_overrun: z.int().describe('Polls that were due while the one before was still unanswered.'),
  })
  .openapi('Supplier', { description: 'A supplier, without its secret.' })

export const NewFault = z
  .strictObject({
    fault: z
      .string()
      .pipe(SupplierFaultText)
      .openapi({
        type: 'string',
        description: `${FAULT_SYNTAX}. Every fault and condition: docs/faults.md.`,
        example: 'status:503;toxicity=0.2;for=2h',
      }),
  })
  .openapi('NewFault', { description: 'A fault to be set.' })

export const FaultView = z
  .object({
    fault_id: z.string().describe('Its name.'),
    fault: z.string().describe('As it is written, with its conditions.'),
    from: z.int().describe('Virtual time from which on it strikes, this instant included.'),
    until: z.int().nullable().describe('Virtual time from which on it does not any more; null: until it is removed.'),
    seen: z.int().describe('Messages that came to its place while it was there.'),
    struck: z.int().describe('How many of them it struck.'),
  })
  .openapi('Fault', { description: 'Something that goes wrong on purpose.' })

export const StockView = z
  .object({
    sku_code: z.string().describe("The supplier's code."),
    fulfilment: Fulfilment,
    sellable_units: z.int().describe('What the platform would still sell.'),
    reported_units: z.int().nullable().describe("JIT: the ERP's last report. Null for goods in the warehouse."),
    locked_units: z.int().describe('Kept for orders: as the ERP reports it (JIT), or as the platform counts it.'),
  })
  .openapi('Stock', { description: 'What the platform believes of one SKU.' })

const KpiValue = z
  .object({
    numerator: z.int().describe('Exact, with the denominator.'),
    denominator: z.int().describe('0: nothing to count; with a numerator above 0, infinite (KPI-3).'),
  })
  .openapi('KpiValue', { description: 'An exact value.' })

export const KpiView = z
  .object({
    day: z.iso.date().describe('The business day that runs (Asia/Shanghai).'),
    order_fulfilment: KpiValue.describe('KPI-1, of the day so far.'),
    first_inspection: KpiValue.describe('KPI-2, of 30 days, this one included.'),
    inventory_turnover: KpiValue.describe('KPI-3, of the 30 days before this one.'),
    return_rate: KpiValue.describe('KPI-4, of the month so far.'),
    alerts: z
      .array(
        z.object({
          kind: z.enum(KPI_ALERT_KINDS).describe('Which consequence.'),
          sku_code: z.string().nullable().describe('KPI-3: the SKU to clear; null for the others.'),
        }),
      )
      .describe('The consequences that hold.'),
    statement: z
      .array(
        z.object({
          kind: z.enum(FEE_KINDS).describe('Which fee.'),
          currency: z.enum(['EUR', 'CNY']).describe('None is added to another.'),
          amount_cents: z.int().describe('The sum of the rounded lines, in minor units.'),
          line_count: z.int().describe('So many lines.'),
        }),
      )
      .describe('FEE-1 to FEE-8: what was charged in the month that runs.'),
  })
  .openapi('Kpis', { description: "A supplier's KPIs, what follows from them, and the fees of the month." })

export const NewOrder = z
  .object({
    fulfilment: Fulfilment.default('JIT'),
    market: z.enum(MARKETS).default('ES').describe('Where the buyer is (GEO-1).'),
    lines: z
      .array(z.object({ sku_code: SkuCode, quantity: z.int().min(1).max(1000).describe('Units, 1 to 1,000.') }))
      .min(1)
      .max(20)
      .describe('What is bought, 1 to 20 lines; a SKU named twice is one line.'),
  })
  .openapi('NewOrder', { description: 'An order placed by hand.' })

export const OrderView = z
  .object({
    trade_order_id: z.string().describe("The platform's number of the order."),
    fulfilment: Fulfilment,
    market: z.enum(MARKETS).describe('Where the buyer is (GEO-1).'),
    paid_at: z.int().describe('Virtual time at which the platform took it.'),
    total: z.string().describe('EUR, exact decimal.'),
    lines: z
      .array(z.object({ sku_code: z.string().describe("The supplier's code."), quantity: z.int().describe('Units.') }))
      .describe('What was bought.'),
    push: z.enum(['waiting', 'in-flight', 'dead', 'acknowledged']).describe('How far its push has come.'),
  })
  .openapi('Order', { description: 'An order the platform has taken.' })

const ofOrder = { trade_order_id: z.string().max(64).describe('The order.') }
const ofTicket = { ticket_no: z.string().max(64).describe('The ticket.') }

export const NewTrigger = z
  .discriminatedUnion('event', [
    z.strictObject({
      event: z.literal('order_exception').describe('ORD-2: something holds the order up before its next node.'),
      ...ofOrder,
      kind: z.enum(SIMULATED_EXCEPTIONS).describe('What; possible where its node comes next.'),
    }),
    z.strictObject({
      event: z.literal('order_next_node').describe('ORD-1: the order comes to its next node.'),
      ...ofOrder,
    }),
    z.strictObject({ event: z.literal('buyer_cancels').describe('The buyer cancels; until it has left.'), ...ofOrder }),
    z.strictObject({ event: z.literal('order_returns').describe('It comes back; once it is delivered.'), ...ofOrder }),
    z.strictObject({ event: z.literal('poll').describe('The poll of the next quarter-hour comes now instead.') }),
    z.strictObject({ event: z.literal('stock_count').describe('KPI-3: stock is counted now, for the day that runs.') }),
    z.strictObject({
      event: z.literal('ticket_opens').describe('TKT-1: the supplier opens a ticket; one of a kind for an order.'),
      kind: z.enum(TICKET_KINDS).describe('What is asked for.'),
      trade_order_id: ofOrder.trade_order_id.nullable().default(null).describe('Only an INQUIRY may do without.'),
      reason: TicketText.default('Opened by hand.').describe('Why, for people.'),
    }),
    z.strictObject({
      event: z.literal('ticket_is_answered').describe('TKT-2: the platform answers, and locks the responsible side.'),
      ...ofTicket,
    }),
    z.strictObject({
      event: z.literal('ticket_changes_side').describe('TKT-2: the locked side is changed to the other one.'),
      ...ofTicket,
    }),
    z.strictObject({
      event: z.literal('ticket_is_resolved').describe('TKT-1: an answered ticket is settled.'),
      ...ofTicket,
    }),
  ])
  .openapi('NewTrigger', { description: 'What shall happen now.' })

/** What can be triggered. */
export const TRIGGER_EVENTS: readonly string[] = NewTrigger.options.map(({ shape }) => shape.event.value)

export const TriggeredView = z
  .object({ newest_event_no: z.int().describe("Of the supplier's event feed; what has happened is told up to here.") })
  .openapi('Triggered', { description: 'It has happened.' })

export const PushAttemptView = z
  .object({
    trade_order_id: z.string().describe('The order that was pushed.'),
    attempt: z.int().describe('1 for the first.'),
    at: z.int().describe('Virtual time at which it ended.'),
    acknowledged: z.boolean().describe('HTTP 200 came in time.'),
    elapsed_ms: z.int().describe('Real milliseconds.'),
    detail: z.string().nullable().describe('Why it was not acknowledged.'),
  })
  .openapi('PushAttempt', { description: 'One delivery of a push.' })

export const Status = z
  .object({
    version: z.string().describe('Of this program.'),
    seed: z.string().describe('Everything that is not an input from outside is drawn from it.'),
    scenario: z
      .object({ name: z.string().describe('Its name.'), hash: z.string().describe('16 hex digits of its text.') })
      .describe('Where the world came from.'),
    history: z
      .string()
      .describe('Another one after the world began anew or went back; on every answer too, in `x-sandbox-run`.'),
    world_hash: z
      .string()
      .describe('Rolling hash of all that happened: the same in every run that was the same so far.'),
    inputs_taken: z.int().describe('Inputs from outside so far: answers of ERPs, control calls.'),
    started_at: z.int().describe('Virtual time at which this world began.'),
    clock: ClockStatus,
    suppliers: z.int().describe('How many are polled.'),
  })
  .openapi('Status', { description: 'The mock as a whole.' })

export const NewSnapshot = z
  .strictObject({ name: Name })
  .openapi('NewSnapshot', { description: 'A snapshot to be taken.' })

export const SnapshotView = z
  .object({
    name: z.string().describe('Its name.'),
    at: z.int().describe('Virtual time at which it was taken.'),
    world_hash: z.string().describe('Rolling hash of all that had happened.'),
    inputs_taken: z.int().describe('Inputs from outside until then.'),
    suppliers: z.int().describe('How many were polled.'),
  })
  .openapi('Snapshot', { description: 'A moment that the world can go back to.' })

export const ControlError = z
  .object({
    error: z
      .object({
        code: z.string().describe('Stable, for programs.'),
        message: z.string().describe('What is wrong and what to do, for people.'),
      })
      .describe('The refusal.'),
  })
  .openapi('ControlError', { description: 'A refused request; nothing has changed.' })
