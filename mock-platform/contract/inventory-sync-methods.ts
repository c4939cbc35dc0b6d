import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { businessResult, pageSize, wireInteger } from './wire-values.ts'

// Verdicts on the supplier's answers to the stock query, by a method of ours [A].

export const InventorySyncRunQuery = z.object({
  after_run_no: wireInteger
    .pipe(z.int().min(0))
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
const instant = z.int().min(0).max(253_402_300_799_999)
const rowCount = z.int().min(0).max(2_147_483_647)

export const InventorySyncRun = z
  .object({
    run_no: z
      .int()
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
export const InventorySyncRunQueryResult = z.object({
  ...businessResult,
  data_list: z.array(InventorySyncRun).describe('Oldest first.'),
})

export const INVENTORY_SYNC_QUERY = gatewayMethod({
  name: 'aliexpress.direct.inventory.sync.query',
  summary: "The platform's verdicts on polls, oldest first, after a run number (SYNC-1 to SYNC-3).",
  parameter: 'inventory_sync_query',
  input: InventorySyncRunQuery,
  answer: InventorySyncRunQueryResult,
  listItems: { data_list: 'inventory_sync_run' },
})
