import type { Turn } from './turn.ts'

const PRICE_CENTS = { least: 690, most: 8990 }

/** A SKU's price as it is first sold, EUR cents. It does not depend on when that is: it has a stream of its own. [A] */
export function firstPriceCents(turn: Turn, skuCode: string): number {
  return turn.draws(`prices/${skuCode}`).integer(PRICE_CENTS.least, PRICE_CENTS.most)
}
