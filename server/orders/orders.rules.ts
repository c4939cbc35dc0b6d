import type { Fulfilment } from '../../mock-platform/contract/push.ts'

/** Units of one SKU in an order. */
export type OrderedUnits = { skuCode: string; quantity: number }

/** One line as the gateway tells it, with its price. */
export type PricedLine = OrderedUnits & { unitPriceMinor: bigint }

/** SYNC-5: JIT stock gives what it has; warehouse stock is the platform's, which has reserved it already. */
export function reservedUnits(fulfilment: Fulfilment, quantity: number, sellableUnits: number): number {
  switch (fulfilment) {
    case 'WAREHOUSE':
      return quantity
    case 'JIT':
      return Math.min(quantity, sellableUnits)
  }
}

/** A push may name a SKU on several lines: its units are one sum. */
export function unitsBySku(lines: readonly OrderedUnits[]): Map<string, number> {
  const units = new Map<string, number>()
  for (const { skuCode, quantity } of lines) units.set(skuCode, (units.get(skuCode) ?? 0) + quantity)
  return units
}

/** Whether the push and the gateway tell of the same units, SKU by SKU. */
export function isSameOrder(pushed: readonly OrderedUnits[], fetched: readonly OrderedUnits[]): boolean {
  const left = unitsBySku(pushed)
  const right = unitsBySku(fetched)
  return left.size === right.size && [...left].every(([skuCode, units]) => right.get(skuCode) === units)
}

/** Lines of the same SKU made one; null when they differ in price, which one line cannot tell. */
export function mergeLines(lines: readonly PricedLine[]): PricedLine[] | null {
  const merged = new Map<string, PricedLine>()
  for (const line of lines) {
    const known = merged.get(line.skuCode)
    if (known && known.unitPriceMinor !== line.unitPriceMinor) return null
    merged.set(line.skuCode, known ? { ...known, quantity: known.quantity + line.quantity } : { ...line })
  }
  return [...merged.values()]
}
