import type { ListingImage, Market, Prisma, Sku, SkuCertificate } from '../../prisma/generated/client.ts'
import { dayOf } from '../kit/business-day.ts'
import type { ListingFacts } from './listing-shortfalls.rules.ts'

/** What is read beside a SKU to judge its listing. */
const LISTING_FACTS = {
  certificates: true,
  trademark: { select: { coveredMarkets: true } },
  listing: { select: { images: true } },
} as const satisfies Prisma.SkuInclude

/** Of many SKUs, in a fixed number of statements; a SKU outside the scope is left out. */
export async function listingFactsOfSkus(
  prisma: Prisma.TransactionClient,
  scope: Prisma.SkuWhereInput,
  skuIds: readonly string[],
): Promise<Map<string, ListingFacts>> {
  const where = { AND: [{ id: { in: [...skuIds] } }, scope] }
  const rows = await prisma.sku.findMany({ where, include: LISTING_FACTS })
  return new Map(
    rows.map(({ certificates, trademark, listing, ...sku }) => [
      sku.id,
      toFacts(sku, trademark, certificates, listing?.images ?? []),
    ]),
  )
}

/** Of one SKU that the change has locked: statement after statement, as a transaction has one connection. */
export async function lockedListingFacts(transaction: Prisma.TransactionClient, skuId: string): Promise<ListingFacts> {
  const where = { id: skuId }
  const { trademark, ...sku } = await transaction.sku.findUniqueOrThrow({
    where,
    include: { trademark: LISTING_FACTS.trademark },
  })
  const certificates = await transaction.skuCertificate.findMany({ where: { skuId } })
  const images = await transaction.listingImage.findMany({ where: { listing: { skuId } } })
  return toFacts(sku, trademark, certificates, images)
}

/** The rows as the rules know them. */
function toFacts(
  sku: Sku,
  trademark: { coveredMarkets: Market[] } | null,
  certificates: readonly SkuCertificate[],
  images: readonly ListingImage[],
): ListingFacts {
  return {
    ...sku,
    coveredMarkets: trademark?.coveredMarkets ?? null,
    certificates: certificates.map(({ kind, validFrom, validUntil }) => ({
      kind,
      validFrom: dayOf(validFrom),
      validUntil: validUntil && dayOf(validUntil),
    })),
    images,
  }
}
