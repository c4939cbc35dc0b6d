import type { Market, WarehouseCode } from './markets.ts'

// FEE-4, FEE-5, FEE-7, FEE-8: the prices of the way to the buyer, once for both programs. Amounts are EUR cents.

/** FEE-4: what a parcel costs from a warehouse to a market; each begun step above the first weight costs the next one. */
export type TrunkPrice = {
  warehouse: WarehouseCode
  market: Market
  firstWeightGrams: number
  firstWeightMinor: number
  nextWeightGrams: number
  nextWeightMinor: number
}

/** [A] */
const FIRST_WEIGHT_GRAMS = 1000
const NEXT_WEIGHT_GRAMS = 500
const NEXT_WEIGHT_MINOR = 320

/** Hangzhou to DE is the source's; all others [A]. */
const FIRST_WEIGHT_FROM_HANGZHOU = {
  ES: 1200,
  FR: 1230,
  DE: 1250,
  NL: 1260,
  IT: 1240,
  PL: 1220,
} as const satisfies Record<Market, number>
const EXTRA_OF_WAREHOUSE = { HZ: 0, DG: 30, SZ: 20 } as const satisfies Record<WarehouseCode, number>

/** FEE-4. */
export function trunkPrice(warehouse: WarehouseCode, market: Market): TrunkPrice {
  return {
    warehouse,
    market,
    firstWeightGrams: FIRST_WEIGHT_GRAMS,
    firstWeightMinor: FIRST_WEIGHT_FROM_HANGZHOU[market] + EXTRA_OF_WAREHOUSE[warehouse],
    nextWeightGrams: NEXT_WEIGHT_GRAMS,
    nextWeightMinor: NEXT_WEIGHT_MINOR,
  }
}

/** FEE-5: local delivery of an order. ES and DE are the source's; the others [A]. */
export const LOCAL_DELIVERY_MINOR = { ES: 95, FR: 105, DE: 110, NL: 105, IT: 100, PL: 90 } as const satisfies Record<
  Market,
  number
>

/** FEE-7: cubic centimetres that count as one kilogram, by default and once the supplier has given real measurements. */
export const VOLUMETRIC_DIVISORS = { given: 5000, measured: 6000 } as const

/** FEE-8: the share of a parcel's value that is prepaid. A band's upper edge belongs to it; null: it has none. */
export type DutyShare = { upToMinor: number | null; shareBasisPoints: number }

/** [A] but for the edge at EUR 150.00, which is the EU's own. */
export const DUTY_SHARES: readonly DutyShare[] = [
  { upToMinor: 15_000, shareBasisPoints: 0 },
  { upToMinor: 30_000, shareBasisPoints: 250 },
  { upToMinor: null, shareBasisPoints: 450 },
]
