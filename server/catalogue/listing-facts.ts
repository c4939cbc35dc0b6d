import type { ListingImage, Market, Sku, SkuCertificate } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { dayOf } from '../kit/business-day.ts'
import type { Read } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { ListingFacts, Measures } from './listing-shortfalls.rules.ts'

/** A SKU with the markets of its trademark. */
type FactsRow = Measures & Pick<Sku, 'id' | 'category' | 'targetMarkets'> & { coveredMarkets: Market[] | null }

/** Of many SKUs, in a fixed number of statements; a SKU outside the scope is left out. */
export async function listingFactsOfSkus(
  read: Read,
  caller: Caller,
  skuIds: readonly string[],
): Promise<Map<string, ListingFacts>> {
  const [skus, certificates, images] = await Promise.all([
    // An array of an enum is asked for as one of texts: drivers do not know how to read the other.
    read<FactsRow>(Prisma.sql`/* skusToJudge */
      SELECT sku.id, sku.category, sku."targetMarkets"::text[] AS "targetMarkets", sku."lengthMm", sku."widthMm",
        sku."heightMm", sku."weightGrams", mark."coveredMarkets"::text[] AS "coveredMarkets"
      FROM "Sku" AS sku LEFT JOIN "Trademark" AS mark ON mark.id = sku."trademarkId"
      WHERE sku.id = ANY(${skuIds}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`sku."supplierId"`)}`),
    read<SkuCertificate>(Prisma.sql`/* certificatesToJudge */
      SELECT certificate.* FROM "SkuCertificate" AS certificate WHERE certificate."skuId" = ANY(${skuIds}::uuid[])`),
    read<ListingImage & { skuId: string }>(Prisma.sql`/* imagesToJudge */
      SELECT listing."skuId", image.* FROM "Listing" AS listing JOIN "ListingImage" AS image ON image."listingId" = listing.id
      WHERE listing."skuId" = ANY(${skuIds}::uuid[])`),
  ])
  const certificatesOf = Map.groupBy(certificates, ({ skuId }) => skuId)
  const imagesOf = Map.groupBy(images, ({ skuId }) => skuId)
  return new Map(
    skus.map((sku) => [sku.id, toFacts(sku, certificatesOf.get(sku.id) ?? [], imagesOf.get(sku.id) ?? [])]),
  )
}

/** Of one SKU that the change has locked: statement after statement, as a transaction has one connection. */
export async function lockedListingFacts(transaction: Prisma.TransactionClient, skuId: string): Promise<ListingFacts> {
  const where = { id: skuId }
  const { trademark, ...sku } = await transaction.sku.findUniqueOrThrow({
    where,
    include: { trademark: { select: { coveredMarkets: true } } },
  })
  const certificates = await transaction.skuCertificate.findMany({ where: { skuId } })
  const images = await transaction.listingImage.findMany({ where: { listing: { skuId } } })
  return toFacts({ ...sku, coveredMarkets: trademark?.coveredMarkets ?? null }, certificates, images)
}

/** The rows as the rules know them. */
function toFacts(
  sku: FactsRow,
  certificates: readonly SkuCertificate[],
  images: readonly ListingImage[],
): ListingFacts {
  return {
    ...sku,
    certificates: certificates.map(({ kind, validFrom, validUntil }) => ({
      kind,
      validFrom: dayOf(validFrom),
      validUntil: validUntil && dayOf(validUntil),
    })),
    images,
  }
}
