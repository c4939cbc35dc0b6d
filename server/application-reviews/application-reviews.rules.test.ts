import { array, assert, property, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MARKETS } from '../programme/markets.ts'
import { keysOf } from '../kit/entries.ts'
import type { JudgedPoll, Qualification } from './application-reviews.rules.ts'
import { uncoveredMarkets } from '../trademarks/trademarks.rules.ts'
import { integrationVerdict, qualificationReasons, sampleReasons } from './application-reviews.rules.ts'

describe('the qualification review (ADM-4)', () => {
  const good: Qualification = {
    targetMarkets: ['DE', 'ES'],
    coverage: [['DE'], ['ES', 'FR']],
    videoShows: ['PRODUCTION_LINE', 'QC_AREA', 'WAREHOUSE', 'CALIBRATION_RECORDS', 'REJECT_ISOLATION_AREA'],
    refusedDocuments: [],
  }

  test('is passed with trademarks that cover every target market together, and the full QC process', () => {
    expect(qualificationReasons(good)).toEqual([])
  })

  test('is refused for a Chinese mark only while selling to DE', () => {
    expect(qualificationReasons({ ...good, targetMarkets: ['DE'], coverage: [[]] })).toEqual([
      { kind: 'TRADEMARK_NOT_COVERING_MARKET', subjects: ['DE'] },
    ])
  })

  test.each(['CALIBRATION_RECORDS', 'REJECT_ISOLATION_AREA'] as const)(
    'is refused for a video without %s',
    (content) => {
      const videoShows = good.videoShows.filter((one) => one !== content)
      expect(qualificationReasons({ ...good, videoShows })).toEqual([
        { kind: 'VIDEO_WITHOUT_QC_PROCESS', subjects: [content] },
      ])
    },
  )

  test('names all reasons at once', () => {
    const bad = {
      targetMarkets: ['DE', 'PL'],
      coverage: [],
      videoShows: [],
      refusedDocuments: ['2 BANK_STATEMENT'],
    } as const
    expect(qualificationReasons(bad)).toEqual([
      { kind: 'TRADEMARK_NOT_COVERING_MARKET', subjects: ['DE', 'PL'] },
      { kind: 'VIDEO_WITHOUT_QC_PROCESS', subjects: ['CALIBRATION_RECORDS', 'REJECT_ISOLATION_AREA'] },
      { kind: 'DOCUMENT_NOT_ACCEPTED', subjects: ['2 BANK_STATEMENT'] },
    ])
  })

  test('every target market is covered by some mark or named', () => {
    const markets = subarray(keysOf(MARKETS))
    assert(
      property(markets, array(markets, { maxLength: 4 }), (targets, coverage) => {
        const uncovered = uncoveredMarkets(targets, coverage.flat())
        for (const market of targets) {
          expect(uncovered.includes(market)).toBe(!coverage.some((covered) => covered.includes(market)))
        }
      }),
    )
  })
})

describe('the sample inspection (ADM-2)', () => {
  test('is refused by one sample that fails, and names it', () => {
    const passed = { skuCode: 'A', isPassed: true }
    expect(sampleReasons([passed, { skuCode: 'B', isPassed: true }])).toEqual([])
    expect(sampleReasons([passed, { skuCode: 'B', isPassed: false }])).toEqual([
      { kind: 'SAMPLE_FAILED', subjects: ['B'] },
    ])
  })
})

describe('the integration test (SYNC-4)', () => {
  const polls = (count: number, failures: Record<number, string> = {}): JudgedPoll[] =>
    Array.from({ length: count }, (_, index) => ({
      id: String(index),
      dueAt: new Date(index * 900_000),
      verdict: index in failures ? 'FAILED' : 'PASSED',
      failureKind: failures[index] ?? null,
    }))

  test('runs until there are 96 polls', () => {
    expect(integrationVerdict(polls(0), 96)).toEqual({ type: 'running', pollsDone: 0, pollsNeeded: 96 })
    expect(integrationVerdict(polls(95, { 0: 'HTTP_STATUS' }), 96)).toMatchObject({ type: 'running', pollsDone: 95 })
  })

  test('is passed by 96 polls without a failure', () => {
    expect(integrationVerdict(polls(96), 96)).toEqual({ type: 'decided', reasons: [], failedRunIds: [] })
  })

  test('is refused by one that was too slow, the last one too', () => {
    expect(integrationVerdict(polls(96, { 95: 'ANSWER_TOO_SLOW' }), 96)).toEqual({
      type: 'decided',
      reasons: [{ kind: 'ERP_TOO_SLOW', subjects: ['1970-01-01T23:45:00.000Z'] }],
      failedRunIds: ['95'],
    })
  })

  test('tells late answers from wrong ones, and lists every failed poll', () => {
    const verdict = integrationVerdict(
      polls(96, { 1: 'SKU_MISSING', 2: 'ANSWER_TOO_SLOW', 3: 'CONNECTION_FAILED' }),
      96,
    )
    expect(verdict).toEqual({
      type: 'decided',
      reasons: [
        { kind: 'ERP_TOO_SLOW', subjects: ['1970-01-01T00:30:00.000Z'] },
        { kind: 'ERP_ANSWER_WRONG', subjects: ['1970-01-01T00:15:00.000Z', '1970-01-01T00:45:00.000Z'] },
      ],
      failedRunIds: ['1', '2', '3'],
    })
  })

  test('is not refused by the 97th poll', () => {
    expect(integrationVerdict(polls(97, { 96: 'ANSWER_TOO_SLOW' }), 96)).toMatchObject({ reasons: [] })
  })
})
