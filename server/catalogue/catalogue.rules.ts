import { SkuCode } from '../../mock-platform/contract/inventory-query.ts'
import { Market } from '../../prisma/generated/enums.ts'

/** [A] What a SKU may have at most. */
export const MAX_SKUS = 10_000
export const MAX_CERTIFICATES = 20
export const MAX_TITLE_CHARS = 200
export const MAX_CERTIFICATE_NUMBER_CHARS = 100

/** [A] The greatest weight that can be given: 1 t, far beyond any parcel. */
export const MAX_WEIGHT_GRAMS = 1_000_000

/** Whether the platform's polls could name it. */
export function isSkuCode(text: string): boolean {
  return SkuCode.safeParse(text).success
}

/** Whether it is a GTIN of 8, 12, 13 or 14 digits: the last one makes the weighted sum a multiple of ten. */
export function isBarcode(text: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false
  // From the right: once, three times, once, ...
  const digits = Array.from(text, Number).toReversed()
  const sum = digits.reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}

/** Each market once, in the order of the programme. */
export function marketsInOrder(markets: readonly Market[]): Market[] {
  return Object.values(Market).filter((market) => markets.includes(market))
}
