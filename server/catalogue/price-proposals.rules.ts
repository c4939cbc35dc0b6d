import type { PriceProposalState } from '../../prisma/generated/enums.ts'
import { minorFromDecimal } from '../kit/money.ts'
import { InvalidInput } from '../refusal.ts'
import type { Steps } from '../steps.ts'

// PRICE-1: the platform suggests, the supplier proposes, the platform decides.

/** [A] Prices are in EUR in every market (GEO-1). */
export const PRICE_CURRENCY = 'EUR'

/** [A] EUR 100,000.00: far above anything that fits into a parcel. */
const MAX_PRICE_MINOR = 10_000_000n

/** A proposal is decided or withdrawn once. */
export const PRICE_PROPOSAL_STEPS: Steps<PriceProposalState> = {
  OPEN: ['ACCEPTED', 'CHANGED', 'REFUSED', 'WITHDRAWN'],
  ACCEPTED: [],
  CHANGED: [],
  REFUSED: [],
  WITHDRAWN: [],
}

/** What the platform's decision makes of a proposal: the same price, another one, or none. */
export function decidedState(proposedMinor: bigint, decidedMinor: bigint | null): 'ACCEPTED' | 'CHANGED' | 'REFUSED' {
  if (decidedMinor === null) return 'REFUSED'
  return decidedMinor === proposedMinor ? 'ACCEPTED' : 'CHANGED'
}

/** EUR 0.01 to 100,000.00, in cents. Throws InvalidInput for another amount, and for a fraction of a cent. */
export function priceMinor(field: string, decimal: string): bigint {
  const minor = /^\d{1,9}(\.\d{1,2})?$/.test(decimal) ? minorFromDecimal(decimal) : 0n
  if (minor > 0n && minor <= MAX_PRICE_MINOR) return minor
  throw new InvalidInput(field, {
    zh: '价格须为 0.01 至 100000.00 欧元,最多两位小数。',
    en: 'a price is EUR 0.01 to 100000.00, with two decimal places at most.',
  })
}

/** The competitors' offers behind a suggestion, in cents. */
export type CompetitorPrices = {
  competitorCount: number
  lowestMinor: bigint
  medianMinor: bigint
  highestMinor: bigint
}

/** Whether the figures can be those of one set of offers. */
export function areConsistent({ competitorCount, lowestMinor, medianMinor, highestMinor }: CompetitorPrices): boolean {
  return competitorCount >= 1 && lowestMinor <= medianMinor && medianMinor <= highestMinor
}
