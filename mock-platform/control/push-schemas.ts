import { z } from '@hono/zod-openapi'
import { PUSH_FAILURE_WINDOW_ATTEMPTS, PUSHED_ORDER_STATUSES } from '../contract/push.ts'
import { Instant } from './instant.ts'

// Pushes as the control API takes and gives them. Times are epoch milliseconds on the virtual clock, but for secrets.

const statuses = z.enum(['paid', 'all'])
const retryClock = z.enum(['virtual', 'real'])

/** What may be set of a supplier's pushes. */
export const PUSH_SETTINGS = {
  pushed_statuses: statuses.describe(
    `paid: one message for each order, that it is paid. all: one for each status (${PUSHED_ORDER_STATUSES.join(', ')}).`,
  ),
  push_retry_clock: retryClock.describe(
    'Which clock the 30 minutes between two attempts are of. A virtual one comes at its exact instant, and is skipped to.',
  ),
}

/** What is shown of them with the supplier. */
export const PUSH_STATE = {
  pushed_statuses: statuses.describe('paid: only that an order is paid. all: each status.'),
  push_retry_clock: retryClock.describe('Which clock the 30 minutes between two attempts are of.'),
  pushes_disabled_at: z
    .int()
    .nullable()
    .describe(
      `Since when none is sent, because more than half of the last ${PUSH_FAILURE_WINDOW_ATTEMPTS} attempts had failed; null: they are sent.`,
    ),
  earlier_secret_until: z
    .int()
    .nullable()
    .describe("Until when the secret before this one is valid too, on the machine's clock; null: there is none."),
}

const attempt = {
  attempt: z.int().describe('1 for the first.'),
  sent_at: z
    .int()
    .nullable()
    .describe('Virtual time at which it left; null: it was held back, because pushes are disabled.'),
  at: z.int().describe('Virtual time at which it ended.'),
  acknowledged: z.boolean().describe('HTTP 200 came in time.'),
  elapsed_ms: z.int().describe('Real milliseconds.'),
  detail: z.string().nullable().describe('Why it was not acknowledged.'),
  injected_faults: z.array(z.string()).describe('What went wrong with it on purpose (docs/faults.md).'),
}
const pushId = z.string().describe("Its number; `webhook-id` is `msg_` and this. The order's number for PAID.")
const tradeOrderId = z.string().nullable().describe('The order that it tells of; null for a test message.')

export const PushAttemptView = z
  .object({ push_id: pushId, trade_order_id: tradeOrderId, ...attempt })
  .openapi('PushAttempt', { description: 'One delivery of a push.' })

const PUSH_STATES = ['waiting', 'in-flight', 'acknowledged', 'dead'] as const

export const PushView = z
  .object({
    push_no: z.int().describe('1, 2, ... within the supplier: what `before_no` takes.'),
    push_id: pushId,
    trade_order_id: tradeOrderId,
    message_type: z.int().describe('53: the status of an order. 0: a test message.'),
    created_at: z.int().describe('Virtual time at which it came about.'),
    state: z.enum(PUSH_STATES).describe('dead: not acknowledged in 12 attempts (a test message: in one).'),
    attempts_made: z.int().describe('All of them.'),
    next_attempt_at: z
      .int()
      .nullable()
      .describe('Virtual time of the next one; null: none, or it waits for real time.'),
    attempts: z.array(z.object(attempt)).describe("Oldest first, as far as they are among the supplier's last 1,000."),
  })
  .openapi('Push', { description: 'One message to a supplier, and its deliveries.' })

export const PushPage = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Newest rows returned, at most 1,000.'),
  before_no: z.coerce.number().int().min(1).optional().describe('Only pushes with a smaller number: the next page.'),
  state: z.enum(PUSH_STATES).optional().describe('Only pushes in this state.'),
})

export const PushList = z.object({
  items: z.array(PushView).describe('Newest first.'),
  next_before_no: z.int().nullable().describe('`before_no` of the next page; null: this is the last.'),
})

export const Redeliver = z
  .strictObject({
    push_id: z.string().min(1).max(120).optional().describe('This one.'),
    since: Instant.optional().describe('All that came about from this instant of virtual time on; no test messages.'),
    only: z.enum(['dead']).optional().describe('With `since`: only those that are dead.'),
  })
  .refine(
    ({ push_id, since }) => (push_id === undefined) !== (since === undefined),
    'give exactly one of `push_id` and `since`',
  )
  .refine(({ since, only }) => only === undefined || since !== undefined, '`only` goes with `since`')
  .openapi('Redeliver', { description: 'Which pushes are sent again.' })

export const SentPushes = z
  .object({ push_ids: z.array(z.string()).describe('Oldest first. What becomes of each is in the list of pushes.') })
  .openapi('SentPushes', { description: 'Pushes that leave now.' })

/** A month: nobody needs two secrets for longer. [A] */
const MAX_OVERLAP_SECONDS = 31 * 24 * 60 * 60

export const NewSecret = z
  .strictObject({
    app_secret: z.string().min(8).max(200).describe('The new secret. Never shown again.'),
    overlap_seconds: z
      .int()
      .min(0)
      .max(MAX_OVERLAP_SECONDS)
      .default(24 * 60 * 60)
      .describe('So many seconds of real time the one before stays valid; 0: no longer than now.'),
  })
  .openapi('NewSecret', { description: 'A secret that replaces the one there is.' })

export const RotatedSecret = z
  .object({
    app_key: z.string().describe('All suppliers that share it have the new secret.'),
    earlier_secret_until: z.int().describe("When the one before ends, epoch milliseconds on the machine's clock."),
  })
  .openapi('RotatedSecret', { description: 'The new secret is valid.' })
