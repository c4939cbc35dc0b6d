import { MARKETS, WAREHOUSE_CODES } from '../../mock-platform/contract/markets.ts'
import type { DutyShare, TrunkPrice } from '../../mock-platform/contract/tariffs.ts'
import { DUTY_SHARES, LOCAL_DELIVERY_MINOR, trunkPrice } from '../../mock-platform/contract/tariffs.ts'
import type { Market } from '../../prisma/generated/enums.ts'
import type { Provenance } from './provenance.ts'
import { IN_ARTICLE, OURS } from './provenance.ts'

/** FEE-4: what a parcel costs from a warehouse to a market, in EUR cents. */
export type TrunkLane = Provenance & TrunkPrice

export const DEFAULT_TRUNK_LANES: readonly TrunkLane[] = WAREHOUSE_CODES.flatMap((warehouse) =>
  MARKETS.map((market) => ({
    ...trunkPrice(warehouse, market),
    // Only the first weight's price Hangzhou -> DE is the source's; everything else is [A].
    ...(warehouse === 'HZ' && market === 'DE' ? IN_ARTICLE : OURS),
  })),
)

/** FEE-5: what local delivery of an order costs, in EUR cents. */
export type LocalDelivery = Provenance & { market: Market; orderMinor: number }

export const DEFAULT_LOCAL_DELIVERIES: readonly LocalDelivery[] = MARKETS.map((market) => ({
  market,
  orderMinor: LOCAL_DELIVERY_MINOR[market],
  ...(market === 'ES' || market === 'DE' ? IN_ARTICLE : OURS),
}))

/** FEE-8: the share of a parcel's value that is prepaid as duty. The band's upper edge belongs to it. */
export type DutyBand = Provenance & DutyShare

/** The EU's own edge is that of the band without duty. */
export const DEFAULT_DUTY_BANDS: readonly DutyBand[] = DUTY_SHARES.map((band) =>
  band.shareBasisPoints === 0 ? { ...band, ...OURS, source: 'EU_DUTY_RELIEF' } : { ...band, ...OURS },
)
