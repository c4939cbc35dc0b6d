import { expect, test } from 'vitest'
import type { ExchangeResult } from '../http/exchange.ts'
import { watchPages } from './page-times.ts'
import type { ReviewedPage } from './review-journal.ts'

/** A process that was late by 3 ms. */
const ownDelay = { takeMs: () => 3, stop: () => undefined }

const request = (requestId: string, path: string) => ({
  url: `http://erp${path}`,
  headers: {},
  body: JSON.stringify({ version: 1, request_id: requestId }),
  limitMs: 1,
  maxAnswerBytes: 1,
  signal: new AbortController().signal,
})

test('each page of a poll is told with due, sent, connected, first and last byte since the review began; pushes are not polls', async () => {
  const told: ReviewedPage[] = []
  let nowMs = 1000
  const answered = async (): Promise<ExchangeResult> => {
    const sentAtMs = nowMs + 2
    nowMs += 22.0004
    return { type: 'answered', status: 200, body: '', sentAtMs, elapsedMs: 20.0004, connectedMs: 1, firstByteMs: 19 }
  }
  const exchange = watchPages(answered, {
    monotonicMs: () => nowMs,
    ownDelay,
    beganMs: 900,
    tell: (page) => told.push(page),
  })
  await exchange(request('1700-9-1', '/inventory/query'))
  await exchange(request('1700-9-2', '/pushes'))
  await exchange(request('1700-9-2', '/inventory/query'))
  expect(told).toEqual([
    {
      type: 'page',
      request_id: '1700-9',
      page_index: 1,
      due_ms: 100,
      sent_ms: 102,
      connected_ms: 103,
      first_byte_ms: 121,
      ended_ms: 122,
      is_answered: true,
      own_delay_ms: 3,
    },
    expect.objectContaining({ page_index: 2, due_ms: 144.001, sent_ms: 146.001 }),
  ])
})

test('what did not happen to a page has no time: no connection, no byte', async () => {
  const told: ReviewedPage[] = []
  const refused = async (): Promise<ExchangeResult> => ({ type: 'not-connected', detail: 'ECONNREFUSED', elapsedMs: 3 })
  const exchange = watchPages(refused, { monotonicMs: () => 5, ownDelay, beganMs: 5, tell: (page) => told.push(page) })
  await exchange(request('1700-9-1', '/inventory/query'))
  expect(told).toMatchObject([{ sent_ms: 0, connected_ms: null, first_byte_ms: null, ended_ms: 3, is_answered: false }])
})
