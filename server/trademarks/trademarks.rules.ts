import type { Market } from '../../prisma/generated/enums.ts'

/** ADM-4: the target markets whose law the marks do not cover; all of them without a mark. */
export function uncoveredMarkets(targetMarkets: readonly Market[], coveredMarkets: readonly Market[] | null): Market[] {
  return targetMarkets.filter((market) => !coveredMarkets?.includes(market))
}

/** ADM-4: the target markets that a mark covers `before` its change and not `after`. */
export function marketsLosingCoverage(
  targetMarkets: readonly Market[],
  before: readonly Market[],
  after: readonly Market[],
): Market[] {
  return uncoveredMarkets(targetMarkets, after).filter((market) => before.includes(market))
}

/** Whether both cover the same markets, in whatever order. */
export function isSameCoverage(one: readonly Market[], other: readonly Market[]): boolean {
  return uncoveredMarkets(one, other).length === 0 && uncoveredMarkets(other, one).length === 0
}
