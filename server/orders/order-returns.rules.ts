/** What came back of one SKU: units that can be sold again, and units that are destroyed (FEE-6). */
export type ReturnedUnits = { skuId: string; good: number; scrapped: number }

export type ReturnProblem = 'NO_UNITS' | 'NOT_WHOLE' | 'UNKNOWN_SKU' | 'TWICE' | 'MORE_THAN_ORDERED'

/** What is wrong with a line of a return, with its place; null when the return is possible. */
export function returnProblem(
  returned: readonly ReturnedUnits[],
  orderedUnits: ReadonlyMap<string, number>,
): { line: number; problem: ReturnProblem } | null {
  const seen = new Set<string>()
  for (const [line, { skuId, good, scrapped }] of returned.entries()) {
    const ordered = orderedUnits.get(skuId)
    if (!isWhole(good) || !isWhole(scrapped)) return { line, problem: 'NOT_WHOLE' }
    if (ordered === undefined) return { line, problem: 'UNKNOWN_SKU' }
    if (seen.has(skuId)) return { line, problem: 'TWICE' }
    if (good + scrapped > ordered) return { line, problem: 'MORE_THAN_ORDERED' }
    seen.add(skuId)
  }
  return returned.some(({ good, scrapped }) => good + scrapped > 0) ? null : { line: 0, problem: 'NO_UNITS' }
}

function isWhole(units: number): boolean {
  return Number.isInteger(units) && units >= 0
}
