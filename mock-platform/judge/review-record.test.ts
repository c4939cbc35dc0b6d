import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import type { ReviewBegun, ReviewedPage, ReviewFact } from './review-journal.ts'
import { REVIEW_JOURNAL_FORMAT, reviewLine } from './review-journal.ts'
import type { Review } from './review-record.ts'
import { recordOf, ReviewRecord } from './review-record.ts'

const BEGUN: ReviewBegun = {
  type: 'begun',
  format: REVIEW_JOURNAL_FORMAT,
  version: '0.1.0',
  seed: 'review',
  scenario: { name: 'integration-review', hash: '0' },
  started_at: 0,
  erp_url: 'http://erp',
  push_url: 'http://erp/pushes',
  latency: 'none',
  network: [],
  polls: 96,
}
const run = (result: 'PASSED' | 'FAILED', changes: Partial<InventorySyncRun> = {}): InventorySyncRun => ({
  run_no: 1,
  request_id: 'r',
  due_at: 0,
  sent_at: 0,
  measured_ms: 1,
  injected_ms: 0,
  verdict: result,
  failure_kind: result === 'FAILED' ? 'HTTP_STATUS' : null,
  failure_detail: null,
  page_count: 1,
  sku_count: 1,
  ...changes,
})
const passed = (count: number) => Array.from({ length: count }, () => run('PASSED'))

type Facts = {
  runs: readonly InventorySyncRun[]
  day: Omit<Extract<ReviewFact, { type: 'day-over' }>, 'type'>
  isStopped: boolean
  begun: ReviewBegun
}
const DAY: Facts['day'] = {
  is_cut_off: false,
  known_skus: 20,
  orders: { placed: 190, acknowledged: 190 },
  failed_pushes: [],
}

function entries({ runs = passed(96), day = DAY, isStopped = false }: Partial<Facts>): ReviewFact[] {
  return [
    ...runs.map((each): ReviewFact => ({ type: 'poll', run: each })),
    { type: 'day-over', ...day },
    { type: 'ended', is_stopped: isStopped, world_hash: 'abc', took_ms: 5 },
  ]
}

function reviewOf(facts: Partial<Facts>): Review {
  const record = new ReviewRecord(facts.begun ?? BEGUN)
  for (const entry of entries(facts)) record.take(entry)
  return record.review
}

const verdict = (facts: Partial<Facts>) => reviewOf(facts).verdict.type

test('SYNC-4: 96 passed polls of 96 pass', () => {
  expect(verdict({})).toBe('passed')
})

test('one failure of 96 refuses, the first as well as the last', () => {
  expect(verdict({ runs: [run('FAILED'), ...passed(95)] })).toBe('refused')
  expect(verdict({ runs: [...passed(95), run('FAILED')] })).toBe('refused')
})

test('a poll that fails while late pushes are tried again refuses too, and is not in the quantiles of those asked for', () => {
  const review = reviewOf({ runs: [...passed(96), run('FAILED', { measured_ms: 3001 })] })
  expect(review.verdict.type).toBe('refused')
  expect(review.laterRuns).toHaveLength(1)
  expect(review.timing.measured.max).toBe(1)
})

test('one push that was never acknowledged refuses', () => {
  expect(verdict({ day: { ...DAY, failed_pushes: [{ trade_order_id: '1', attempts: 12, detail: '' }] } })).toBe(
    'refused',
  )
})

test('95 polls of 96, or an interruption, are no verdict, even with failures', () => {
  expect(verdict({ runs: [...passed(94), run('FAILED')] })).toBe('stopped')
  expect(verdict({ isStopped: true })).toBe('stopped')
})

test('2 polls of 4 by the end of the time are inconclusive, unless one of them refuses', () => {
  const asked = { begun: { ...BEGUN, polls: 4 }, day: { ...DAY, is_cut_off: true } }
  expect(reviewOf({ ...asked, runs: passed(2) }).verdict).toMatchObject({
    type: 'inconclusive',
    reason: expect.stringContaining('after 2 of 4 polls'),
  })
  expect(verdict({ ...asked, runs: [run('FAILED')] })).toBe('refused')
})

test('pushes that are still to come again when the time ends are neither acknowledged nor failed', () => {
  const { checks } = reviewOf({ day: { ...DAY, orders: { placed: 6, acknowledged: 4 } } })
  expect(checks.find(({ check }) => check.id === 'pushes-acknowledged')).toMatchObject({
    result: 'not-run',
    evidence: ['the pushes of 2 of 6 orders were still to come again at the end'],
  })
})

test('no SKU, or no order, is inconclusive; without orders only when they were wanted', () => {
  expect(verdict({ day: { ...DAY, known_skus: 0 } })).toBe('inconclusive')
  const day = { ...DAY, orders: { placed: 0, acknowledged: 0 } }
  expect(verdict({ day })).toBe('inconclusive')
  expect(verdict({ day, begun: { ...BEGUN, push_url: null } })).toBe('passed')
})

const page = (pageIndex: number, sentMs: number, endedMs: number): ReviewedPage => ({
  type: 'page',
  request_id: 'r',
  page_index: pageIndex,
  due_ms: sentMs,
  sent_ms: sentMs,
  connected_ms: sentMs,
  first_byte_ms: endedMs,
  ended_ms: endedMs,
  is_answered: true,
  own_delay_ms: 0,
})

test('of each poll the slowest page is kept, by the time since it was sent; measured and injected times are apart', () => {
  const record = new ReviewRecord(BEGUN)
  for (const each of [page(1, 0, 5), page(2, 5, 25.25), page(3, 100, 107)]) record.take(each)
  record.take({ type: 'poll', run: run('PASSED', { measured_ms: 27, injected_ms: 7 }) })
  const { slowestPages, timing } = record.review
  expect([...slowestPages].map(([id, { page_index }]) => [id, page_index])).toEqual([['r', 2]])
  expect(timing).toMatchObject({ measured: { max: 27 }, injected: { max: 7 }, pages: { p50: 7, max: 20.2 } })
})

test.each([
  ['answered after 3,004 ms', 3004, 4.5, true, true],
  ['answered after 3,004 ms', 3004, 3.5, true, false],
  ['answered after 3,500 ms', 3500, 4.5, true, false],
  ['cut off after 3,001 ms', 3001, 4.5, false, false],
])('a page that was %s (%d), the judge late by %d ms itself (answered: %s), is in doubt: %s', (...given) => {
  const [, tookMs, ownDelayMs, isAnswered, isInDoubt] = given
  const record = new ReviewRecord(BEGUN)
  record.take({ ...page(1, 0, tookMs), own_delay_ms: ownDelayMs, is_answered: isAnswered })
  record.take({ type: 'poll', run: run('FAILED', { measured_ms: tookMs, failure_kind: 'ANSWER_TOO_SLOW' }) })
  const told = record.review.checks.find(({ check }) => check.id === 'answers-in-time')!
  expect(told.result).toBe('failed')
  expect(told.evidence.some((line) => line.includes('late by itself'))).toBe(isInDoubt)
})

const LINES = [BEGUN, ...entries({})].map((entry) => reviewLine(entry).trimEnd())
const read = (lines: readonly string[]) => recordOf(Readable.from(lines))

test('its lines make the same review again', async () => {
  expect((await read(LINES)).review).toEqual(reviewOf({}))
})

test('a journal that was cut off is that of a review that was stopped', async () => {
  const { verdict: cut, runs } = (await read([...LINES.slice(0, 50), LINES[50]!.slice(0, 20)])).review
  expect(cut).toEqual({ type: 'stopped' })
  expect(runs).toHaveLength(49)
})

test.each([
  ['nothing at all', []],
  ['no beginning', LINES.slice(1)],
  ['two beginnings', [LINES[0]!, LINES[0]!]],
  ['a line of another format', [LINES[0]!.replace('"format":1', '"format":99'), ...LINES.slice(1)]],
  ['half a line in the middle', [LINES[0]!, LINES[1]!.slice(0, 20), ...LINES.slice(2)]],
  ['a line that is no entry', [...LINES.slice(0, 3), '{"type":"poll"}']],
])('%s is no journal of a review, and the line is named', async (_, lines) => {
  await expect(read(lines)).rejects.toThrow(/^line \d+ is no line of a review's journal/)
})
