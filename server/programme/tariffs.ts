import type { Market } from '../../prisma/generated/enums.ts'
import type { WarehouseCode } from './markets.ts'
import type { Provenance } from './provenance.ts'
import { IN_ARTICLE, OURS } from './provenance.ts'

/** FEE-4: what a parcel costs from a warehouse to a market, in EUR cents. */
export type TrunkLane = Provenance & {
  warehouse: WarehouseCode
  market: Market
  firstWeightGrams: number
  firstWeightMinor: number
  /** Each begun step above the first weight costs `nextWeightMinor`. */
  nextWeightGrams: number
  nextWeightMinor: number
}

/** [A] */
const FIRST_WEIGHT_GRAMS = 1000
const NEXT_WEIGHT_GRAMS = 500
const NEXT_WEIGHT_MINOR = 320
const EXTRA_OF_WAREHOUSE: Record<WarehouseCode, number> = { HZ: 0, DG: 30, SZ: 20 }
const FIRST_WEIGHT_FROM_HANGZHOU: Record<Market, number> = {
  ES: 1200,
  FR: 1230,
  DE: 1250,
  NL: 1260,
  IT: 1240,
  PL: 1220,
}

const WAREHOUSE_CODES: readonly WarehouseCode[] = ['HZ', 'DG', 'SZ']
const MARKET_CODES: readonly Market[] = ['ES', 'FR', 'DE', 'NL', 'IT', 'PL']

export const DEFAULT_TRUNK_LANES: readonly TrunkLane[] = WAREHOUSE_CODES.flatMap((warehouse) =>
  MARKET_CODES.map((market) => ({
    warehouse,
    market,
    firstWeightGrams: FIRST_WEIGHT_GRAMS,
    firstWeightMinor: FIRST_WEIGHT_FROM_HANGZHOU[market] + EXTRA_OF_WAREHOUSE[warehouse],
    nextWeightGrams: NEXT_WEIGHT_GRAMS,
    nextWeightMinor: NEXT_WEIGHT_MINOR,
    // Only the first weight's price Hangzhou -> DE is the source's; everything else is [A].
    ...(warehouse === 'HZ' && market === 'DE' ? IN_ARTICLE : OURS),
  })),
)

/** FEE-5: what local delivery of an order costs, in EUR cents. */
export type LocalDelivery = Provenance & { market: Market; orderMinor: number }

export const DEFAULT_LOCAL_DELIVERIES: readonly LocalDelivery[] = [
  { market: 'ES', orderMinor: 95, ...IN_ARTICLE },
  { market: 'FR', orderMinor: 105, ...OURS },
  { market: 'DE', orderMinor: 110, ...IN_ARTICLE },
  { market: 'NL', orderMinor: 105, ...OURS },
  { market: 'IT', orderMinor: 100, ...OURS },
  { market: 'PL', orderMinor: 90, ...OURS },
]

/** FEE-8: the share of a parcel's value that is prepaid as duty. The band's upper edge belongs to it. */
export type DutyBand = Provenance & { upToMinor: number | null; shareBasisPoints: number }

/** [A] but for the edge at EUR 150.00, which is the EU's own. */
export const DEFAULT_DUTY_BANDS: readonly DutyBand[] = [
  { upToMinor: 15_000, shareBasisPoints: 0, ...OURS, source: 'EU_DUTY_RELIEF' },
  { upToMinor: 30_000, shareBasisPoints: 250, ...OURS },
  { upToMinor: null, shareBasisPoints: 450, ...OURS },
]
