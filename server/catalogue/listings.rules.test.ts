import { describe, expect, test } from 'vitest'
import { ListingState } from '../../prisma/generated/enums.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import { IllegalStep } from '../refusal.ts'
import type { ListingAction } from './listings.rules.ts'
import { coldStartTenths, expectedExposure, isBeyondDraft, listingStateAfter } from './listings.rules.ts'

const ACTIONS: ListingAction[] = [
  'SUBMIT',
  'WITHDRAW',
  'APPROVE',
  'REFUSE',
  'WAREHOUSE',
  'EXPOSE',
  'PAUSE',
  'RESUME',
  'DELIST',
  'REOPEN',
]

function outcome(state: ListingState, action: ListingAction): string | null {
  try {
    return listingStateAfter(state, action)
  } catch (error) {
    if (error instanceof IllegalStep) return null
    throw error
  }
}

describe('a listing', () => {
  test.each([
    ['DRAFT', { SUBMIT: 'IMAGE_REVIEW', DELIST: 'DELISTED' }],
    ['IMAGE_REVIEW', { WITHDRAW: 'DRAFT', APPROVE: 'APPROVED', REFUSE: 'REFUSED' }],
    ['REFUSED', { SUBMIT: 'IMAGE_REVIEW', DELIST: 'DELISTED' }],
    ['APPROVED', { WAREHOUSE: 'COLD_START', EXPOSE: 'EXPOSED', DELIST: 'DELISTED' }],
    ['COLD_START', { EXPOSE: 'EXPOSED', DELIST: 'DELISTED' }],
    ['EXPOSED', { PAUSE: 'PAUSED', DELIST: 'DELISTED' }],
    ['PAUSED', { RESUME: 'EXPOSED', DELIST: 'DELISTED' }],
    ['DELISTED', { REOPEN: 'DRAFT' }],
  ] as const)('that is %s can become %o and nothing else', (state, expected) => {
    const outcomes = ACTIONS.map((action) => [action, outcome(state, action)] as const)
    expect(Object.fromEntries(outcomes.filter(([, after]) => after !== null))).toEqual(expected)
  })

  test('refuses an impossible step with the states that are possible', () => {
    expect(() => listingStateAfter('EXPOSED', 'SUBMIT')).toThrow(
      /cannot become IMAGE_REVIEW. Possible: PAUSED, DELISTED/,
    )
  })

  test('is with the platform from its submission until it is refused, withdrawn or delisted', () => {
    const beyond = Object.values(ListingState).filter(isBeyondDraft)
    expect(beyond).toEqual(['IMAGE_REVIEW', 'APPROVED', 'COLD_START', 'EXPOSED', 'PAUSED'])
    expect(isBeyondDraft(null)).toBe(false)
  })

  test('is expected to be exposed 11.3 days after warehousing: 11 days, 7 hours and 12 minutes (COLD-1)', () => {
    const exposed = expectedExposure(new Date('2026-01-05T00:00:00.000Z'), DEFAULT_PROGRAMME)
    expect(exposed.toISOString()).toBe('2026-01-16T07:12:00.000Z')
  })

  test('counts whole tenths of a day: 2 h 23 min 59.999 s are 0.0 days, 2 h 24 min are 0.1', () => {
    const start = new Date('2026-01-05T00:00:00.000Z')
    const after = (ms: number) => new Date(start.getTime() + ms)
    expect(coldStartTenths(start, null, after(8_639_999))).toBe(0)
    expect(coldStartTenths(start, null, after(8_640_000))).toBe(1)
    expect(coldStartTenths(start, after(86_400_000), after(999_999_999))).toBe(10)
  })
})
