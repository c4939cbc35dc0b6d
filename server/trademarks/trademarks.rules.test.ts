import { describe, expect, test } from 'vitest'
import { isSameCoverage, marketsLosingCoverage, uncoveredMarkets } from './trademarks.rules.ts'

describe('a trademark (ADM-4)', () => {
  test('that is only Chinese, or none, covers no target market', () => {
    expect(uncoveredMarkets(['DE'], [])).toEqual(['DE'])
    expect(uncoveredMarkets(['DE', 'PL'], null)).toEqual(['DE', 'PL'])
    expect(uncoveredMarkets(['DE', 'PL'], ['DE', 'FR'])).toEqual(['PL'])
    expect(uncoveredMarkets(['DE'], ['DE', 'FR'])).toEqual([])
    expect(uncoveredMarkets([], null)).toEqual([])
  })

  test('that shrinks takes away the target markets that it covered, and no others', () => {
    expect(marketsLosingCoverage(['DE', 'PL'], ['DE', 'FR'], [])).toEqual(['DE'])
    expect(marketsLosingCoverage(['DE'], ['DE', 'FR'], ['DE'])).toEqual([])
    expect(marketsLosingCoverage(['PL'], ['DE'], [])).toEqual([])
    expect(marketsLosingCoverage([], ['DE'], [])).toEqual([])
  })

  test('covers the same in whatever order its markets are named', () => {
    expect(isSameCoverage(['DE', 'ES'], ['ES', 'DE', 'ES'])).toBe(true)
    expect(isSameCoverage(['DE'], ['DE', 'ES'])).toBe(false)
    expect(isSameCoverage(['DE', 'ES'], ['DE'])).toBe(false)
    expect(isSameCoverage([], [])).toBe(true)
  })
})
