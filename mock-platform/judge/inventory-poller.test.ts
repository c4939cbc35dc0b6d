import { describe, expect, test } from 'vitest'
import type { ExchangeOutcome, ExchangeRequest } from '../http/exchange.ts'
import { isPoll, WorldInTest } from '../../test/mock-platform/world-in-test.ts'
import type { PollEffect } from '../sim/effects.ts'
import { createInventoryPoller } from './inventory-poller.ts'

const START = Date.UTC(2026, 0, 5)

/** A poll of an ERP that takes so long for each page, on a clock that moves by hand. */
async function poll(options: {
  latency?: number
  pageMs: number[]
  totalCount?: (page: number) => number
  outcome?: ExchangeOutcome
}) {
  const clock = { ms: 0 }
  const timer = { nowMs: () => clock.ms, wait: async (ms: number) => void (clock.ms += ms) }
  const asked: number[] = []
  const exchange = async (request: ExchangeRequest) => {
    const query = JSON.parse(request.body)
    const elapsedMs = options.pageMs[asked.length] ?? 0
    asked.push(query.page_index)
    clock.ms += elapsedMs
    const total_count = options.totalCount?.(query.page_index) ?? (options.pageMs.length - 1) * 500 + 1
    const first = (query.page_index - 1) * 500
    const count = Math.max(0, Math.min(500, total_count - first))
    const items = Array.from({ length: count }, (_, k) => ({ sku_code: `S${first + k}`, sellable_quantity: 1 }))
    const { request_id, page_index, page_size } = query
    const body = JSON.stringify({ request_id, page_index, page_size, total_count, items })
    return { ...(options.outcome ?? { type: 'answered' as const, status: 200, body }), elapsedMs }
  }
  const report = await createInventoryPoller(exchange, timer)(
    effectWith(options.latency ?? 0),
    { supplierId: 's1', erpUrl: 'http://erp.test', pushUrl: null, appKey: 'key', appSecret: 'secret' },
    START,
    new AbortController().signal,
  )
  return { report, asked, clockMs: clock.ms }
}

function effectWith(delayMs: number): PollEffect {
  const world = new WorldInTest({ seed: 'poller', startAtMs: START })
  world.addSupplier({ latency: delayMs > 0 ? { type: 'fixed', delayMs } : { type: 'none' } })
  const effect = world.runDue(START).find(isPoll)
  if (!effect) throw new Error('no poll was due')
  return effect
}

describe('SYNC-2: the ERP’s time and the injected delay count together', () => {
  test('1,000 ms and 2,000 ms injected pass: 3,000 ms measured', async () => {
    const { report } = await poll({ pageMs: [1000], latency: 2000 })
    expect(report).toMatchObject({ type: 'answered', measuredMs: 3000, injectedMs: 2000 })
  })

  test('1,000 ms and 2,001 ms injected fail', async () => {
    const { report } = await poll({ pageMs: [1000], latency: 2001 })
    expect(report).toMatchObject({ type: 'failed', kind: 'ANSWER_TOO_SLOW', measuredMs: 3001, injectedMs: 2001 })
  })

  test('60,000 ms injected are waited for no longer than it takes to fail', async () => {
    const { report, clockMs } = await poll({ pageMs: [1000], latency: 60_000 })
    expect(report).toMatchObject({ kind: 'ANSWER_TOO_SLOW', measuredMs: 3001, injectedMs: 2001 })
    expect(clockMs).toBe(3001)
  })

  test('nothing is injected where no answer came', async () => {
    const { report } = await poll({ pageMs: [5], latency: 200, outcome: { type: 'not-connected', detail: 'x' } })
    expect(report).toMatchObject({ kind: 'CONNECTION_FAILED', measuredMs: 5, injectedMs: 0 })
  })
})

describe('pages', () => {
  test('two pages of 2,900 ms pass: each has its own 3 seconds, and the poll is as slow as the slower one', async () => {
    const { report, asked } = await poll({ pageMs: [2800, 2900] })
    expect(report).toMatchObject({ type: 'answered', measuredMs: 2900, pageCount: 2 })
    expect(asked).toEqual([1, 2])
  })

  test('one slow page of three fails the poll, and the third is not asked for', async () => {
    const { report, asked } = await poll({ pageMs: [10, 3001, 10] })
    expect(report).toMatchObject({ type: 'failed', measuredMs: 3001, pageCount: 2 })
    expect(asked).toEqual([1, 2])
  })

  test.each([
    [0, 1],
    [500, 1],
    [501, 2],
    [1000, 2],
  ])('%d SKUs are asked for in %d page(s)', async (skus, pages) => {
    const { report, asked } = await poll({ pageMs: [1], totalCount: () => skus })
    expect(asked).toHaveLength(pages)
    expect(report).toMatchObject({ type: 'answered', pageCount: pages })
  })

  test('a total_count of 1,001 that is 1,000 on the second page breaks the contract: the SKU of the third would be lost', async () => {
    const { report, asked } = await poll({ pageMs: [1], totalCount: (page) => (page === 1 ? 1001 : 1000) })
    expect(report).toMatchObject({ kind: 'CONTRACT_BROKEN', detail: expect.stringContaining('total_count 1000') })
    expect(asked).toEqual([1, 2])
  })

  test('a SKU that is added between two pages is taken with the second', async () => {
    const { report } = await poll({ pageMs: [1], totalCount: (page) => (page === 1 ? 501 : 502) })
    expect(report.type === 'answered' && report.items).toHaveLength(502)
  })
})
