import { z } from 'zod'

// The report of a review as `--json` writes it. Times are virtual, ISO 8601; durations real milliseconds. HTML and JUnit are
// made of it and of nothing else, so that they come out the same when they are made again.

const text = z.string().max(100_000)
const Bilingual = z.strictObject({ en: text, zh: text })
const ms = z.number().nonnegative()
const quantile = ms.nullable()

/** Written polls and findings, at most: those of the longest review, with the polls of its late pushes. */
const MAX_ROWS = 200_000

/** The slowest page of a poll: real milliseconds since it was sent. */
const SlowestPage = z.strictObject({
  page_index: z.int(),
  connected_ms: ms.nullable(),
  first_byte_ms: ms.nullable(),
  ended_ms: ms,
})

const Poll = z.strictObject({
  due_at: z.iso.datetime(),
  sent_at: z.iso.datetime(),
  slowest_page: SlowestPage.nullable(),
  measured_ms: ms,
  injected_ms: ms,
  kind: text.nullable(),
})

const Check = z.strictObject({
  id: text,
  rules: text,
  title: Bilingual,
  result: z.enum(['passed', 'failed', 'not-run']),
  code: text.nullable(),
  evidence: z.array(text).max(MAX_ROWS),
  remedy: Bilingual.nullable(),
})

export const ReviewReport = z.strictObject({
  tool: z.strictObject({ name: text, version: text }),
  scenario: z.strictObject({ name: text, hash: text }),
  world_hash: text,
  started_at: z.iso.datetime(),
  verdict: z.enum(['passed', 'refused', 'inconclusive', 'stopped']),
  reason: text.nullable(),
  code: text.nullable(),
  manual: text,
  seed: text,
  erp_url: text,
  push_url: text.nullable(),
  latency: text,
  network: z.array(text),
  limit_ms: ms,
  polls: z.strictObject({ asked: z.int(), judged: z.int(), failed: z.int() }),
  known_skus: z.int(),
  orders: z.strictObject({ placed: z.int(), acknowledged: z.int() }),
  timing_ms: z.strictObject({ p50: quantile, p90: quantile, p99: quantile, p99_9: quantile, max: quantile }),
  judged_polls: z.array(Poll).max(MAX_ROWS),
  failed_polls: z
    .array(
      z.strictObject({
        due_at: z.iso.datetime(),
        measured_ms: ms,
        injected_ms: ms,
        injected_faults: text.nullable(),
        kind: text,
        detail: text,
      }),
    )
    .max(MAX_ROWS),
  failed_pushes: z
    .array(z.strictObject({ trade_order_id: text, attempts: z.int(), kind: text, detail: text }))
    .max(MAX_ROWS),
  checks: z.array(Check),
  remedies: z.record(text, Bilingual),
})
export type ReviewReport = z.infer<typeof ReviewReport>
