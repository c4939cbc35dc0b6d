import { z } from 'zod'
import { InventorySyncRun, PollFailureKind } from '../contract/inventory-sync-methods.ts'

// A review as it happens, a line each: what was measured and found, and nothing that is judged from it. The report is made of
// these entries, while the review goes on as well as from its file, so that it is the same again. Times of pages are
// milliseconds of the monotonic clock since the review began; all other instants are virtual.

/** Of the entries; a journal of another format is not read. */
export const REVIEW_JOURNAL_FORMAT = 1

const text = z.string().max(100_000)
const ms = z.number().nonnegative()
const count = z.int().nonnegative()
const epochMs = z.int().nonnegative()

const Begun = z.strictObject({
  type: z.literal('begun'),
  format: z.literal(REVIEW_JOURNAL_FORMAT),
  version: text,
  seed: text,
  scenario: z.strictObject({ name: text, hash: text }),
  started_at: epochMs,
  erp_url: text,
  /** Null when no order is placed. */
  push_url: text.nullable(),
  latency: text,
  network: z.array(text),
  /** Asked for. */
  polls: count,
})
export type ReviewBegun = z.infer<typeof Begun>

/** One page of a poll of the day. */
const Page = z.strictObject({
  type: z.literal('page'),
  /** Of the poll. */
  request_id: text,
  page_index: count,
  due_ms: ms,
  sent_ms: ms,
  /** Null: it did not happen. */
  connected_ms: ms.nullable(),
  first_byte_ms: ms.nullable(),
  /** The last byte, or what ended it. */
  ended_ms: ms,
  /** Whether the answer came to its end. */
  is_answered: z.boolean(),
  /** By so much, at most, this process itself was late meanwhile. */
  own_delay_ms: ms,
})
export type ReviewedPage = z.infer<typeof Page>

const Poll = z.strictObject({ type: z.literal('poll'), run: InventorySyncRun })

/** What the day came to, before the probes place orders of their own. */
const DayOver = z.strictObject({
  type: z.literal('day-over'),
  /** The time of the profile ended before its polls and pushes did. */
  is_cut_off: z.boolean(),
  known_skus: count,
  orders: z.strictObject({ placed: count, acknowledged: count }),
  failed_pushes: z.array(z.strictObject({ trade_order_id: text, attempts: count, detail: text })),
})

const ProbesLeftOut = z.strictObject({ type: z.literal('probes-left-out'), reason: text })

const Probed = z.strictObject({
  type: z.literal('probed'),
  check: text,
  result: z.enum(['passed', 'failed', 'not-run']),
  evidence: z.array(text),
  /** It could not go on, because a rule was broken that a check of the day is about. */
  failure: z
    .strictObject({ kind: z.union([PollFailureKind, z.literal('PUSH_NOT_ACKNOWLEDGED')]), detail: text })
    .nullable(),
})

const Ended = z.strictObject({
  type: z.literal('ended'),
  is_stopped: z.boolean(),
  /** The rolling hash of the review's world. */
  world_hash: text,
  /** Real time since it began. */
  took_ms: ms,
})

export const ReviewEntry = z.discriminatedUnion('type', [Begun, Page, Poll, DayOver, ProbesLeftOut, Probed, Ended])
export type ReviewEntry = z.infer<typeof ReviewEntry>
/** What comes after its beginning. */
export type ReviewFact = Exclude<ReviewEntry, ReviewBegun>

/** Takes the entries of a review, in their order. */
export type ReviewSink = (entry: ReviewEntry) => void

/** An entry as its line. */
export function reviewLine(entry: ReviewEntry): string {
  return `${JSON.stringify(entry)}\n`
}
