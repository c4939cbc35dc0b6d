import type { Prisma } from '../../prisma/generated/client.ts'
import { dayOf } from '../kit/business-day.ts'
import type { ListingFacts } from './listing-shortfalls.rules.ts'

/** What is read of a SKU to judge its listing. */
export const LISTING_FACTS = {
  certificates: true,
  trademark: { select: { coveredMarkets: true } },
  listing: { select: { id: true, state: true, images: true } },
} as const satisfies Prisma.SkuInclude

export type SkuWithFacts = Prisma.SkuGetPayload<{ include: typeof LISTING_FACTS }>

/** The row as the rules know it. */
export function toListingFacts({ certificates, trademark, listing, ...sku }: SkuWithFacts): ListingFacts {
  return {
    ...sku,
    coveredMarkets: trademark?.coveredMarkets ?? null,
    certificates: certificates.map(({ kind, validFrom, validUntil }) => ({
      kind,
      validFrom: dayOf(validFrom),
      validUntil: validUntil && dayOf(validUntil),
    })),
    images: listing?.images ?? [],
  }
}
