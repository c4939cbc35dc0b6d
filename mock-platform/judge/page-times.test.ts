import { expect, test } from 'vitest'
import type { ExchangeResult } from '../http/exchange.ts'
import { PageTimes } from './page-times.ts'

const request = (requestId: string, path: string) => ({
  url: `http://erp${path}`,
  headers: {},
  body: JSON.stringify({ version: 1, request_id: requestId }),
  limitMs: 1,
  maxAnswerBytes: 1,
  signal: new AbortController().signal,
})

test('the slowest page of a poll is kept, with connection, first and last byte; pushes are not polls', async () => {
  const times = new PageTimes()
  const elapsed = [5, 20, 7, 900]
  const exchange = times.watching(async (): Promise<ExchangeResult> => {
    const elapsedMs = elapsed.shift()!
    return { type: 'answered', status: 200, body: '', elapsedMs, connectedMs: 1, firstByteMs: elapsedMs - 1 }
  })
  for (const page of [1, 2, 3]) await exchange(request(`1700-9-${page}`, '/inventory/query'))
  await exchange(request('1700-9-4', '/pushes'))
  expect(times.slowestOf('1700-9')).toEqual({ pageIndex: 2, connectedMs: 1, firstByteMs: 19, endedMs: 20 })
  expect(times.slowestOf('1700')).toBeNull()
})
