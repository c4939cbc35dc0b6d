import { describe, expect, test } from 'vitest'
import { PriceProposalState } from '../../prisma/generated/enums.ts'
import { IllegalStep, InvalidInput } from '../refusal.ts'
import { requireStep } from '../steps.ts'
import { areConsistent, decidedState, PRICE_PROPOSAL_STEPS, priceMinor } from './price-proposals.rules.ts'

const step = (from: PriceProposalState, to: PriceProposalState) =>
  requireStep('PriceProposal', PRICE_PROPOSAL_STEPS, from, to)

describe('a price (PRICE-1)', () => {
  test.each([
    ['0.01', 1n],
    ['12.5', 1250n],
    ['100000.00', 10_000_000n],
  ])('may be EUR %s', (decimal, minor) => {
    expect(priceMinor('price', decimal)).toBe(minor)
  })

  test.each(['0', '0.00', '-1', '100000.01', '1.005', '99999999999999999999'])('may not be EUR %s', (decimal) => {
    expect(() => priceMinor('price', decimal)).toThrow(InvalidInput)
  })

  test('decided as proposed is ACCEPTED, a cent off is CHANGED, none is REFUSED', () => {
    expect(decidedState(1250n, 1250n)).toBe('ACCEPTED')
    expect(decidedState(1250n, 1249n)).toBe('CHANGED')
    expect(decidedState(1250n, null)).toBe('REFUSED')
  })

  test('is decided or withdrawn once: nothing follows', () => {
    const closed = Object.values(PriceProposalState).filter((state) => state !== 'OPEN')
    for (const to of closed) expect(() => step('OPEN', to)).not.toThrow()
    for (const from of closed) {
      for (const to of Object.values(PriceProposalState)) {
        expect(() => step(from, to)).toThrow(IllegalStep)
      }
    }
  })

  test('is suggested from at least one offer, whose lowest, median and highest are in this order', () => {
    const prices = { competitorCount: 1, lowestMinor: 5n, medianMinor: 5n, highestMinor: 5n }
    expect(areConsistent(prices)).toBe(true)
    expect(areConsistent({ ...prices, competitorCount: 0 })).toBe(false)
    expect(areConsistent({ ...prices, medianMinor: 6n })).toBe(false)
    expect(areConsistent({ ...prices, lowestMinor: 6n })).toBe(false)
  })
})
