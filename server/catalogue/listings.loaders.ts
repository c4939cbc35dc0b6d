import DataLoader from 'dataloader'
import type { Listing, ListingImage, ListingState, ListingStep } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import { listingFactsOfSkus } from './listing-facts.ts'
import type { ListingFacts } from './listing-shortfalls.rules.ts'

/** Which listings, and in which direction of time. */
export type ListingFilter = { state: ListingState | null; isOldestFirst: boolean }

/** Reads listings within the caller's scope; made for one request. */
export function createListingLoaders({ read }: Reads, caller: Caller) {
  return {
    byId: loadById<Listing>((ids) =>
      read(Prisma.sql`/* Listing */ SELECT listing.* FROM "Listing" AS listing
        WHERE listing.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`listing."supplierId"`)}`),
    ),

    /** Of SKUs that the caller was shown. A miss: nobody has begun one. */
    ofSku: new DataLoader<string, Listing | null>(async (skuIds) => {
      const rows = await read<Listing>(Prisma.sql`/* listingOfSku */ SELECT listing.* FROM "Listing" AS listing
        WHERE listing."skuId" = ANY(${skuIds}::uuid[])`)
      const listingOf = new Map(rows.map((row) => [row.skuId, row]))
      return skuIds.map((id) => listingOf.get(id) ?? null)
    }),

    /** By the time at which they were begun. */
    all: createConnectionReader<Listing, ListingFilter>(read, {
      listOf: ({ state, isOldestFirst }) => ({
        name: 'listings',
        select: Prisma.sql`listing.*`,
        from: Prisma.sql`"Listing" AS listing`,
        where: [
          supplierScopeSql(caller, Prisma.sql`listing."supplierId"`),
          ...(state ? [Prisma.sql`listing.state = ${state}::"ListingState"`] : []),
        ],
        sortColumn: Prisma.sql`listing."createdAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`listing.id`,
        isDescending: !isOldestFirst,
      }),
      parentColumn: Prisma.sql`listing."supplierId"`,
      positionOf: ({ createdAt, id }) => ({ key: createdAt.toISOString(), id }),
    }),

    /** Of listings that the caller was shown, in the order in which they are shown to buyers. */
    imagesOfListing: new DataLoader<string, ListingImage[]>(async (listingIds) => {
      const rows = await read<ListingImage>(Prisma.sql`/* imagesOfListing */
        SELECT image.* FROM "ListingImage" AS image
        WHERE image."listingId" = ANY(${listingIds}::uuid[]) ORDER BY image."listingId", image.position`)
      const imagesOf = Map.groupBy(rows, ({ listingId }) => listingId)
      return listingIds.map((id) => imagesOf.get(id) ?? [])
    }),

    /** The first of them first. */
    steps: createConnectionReader<ListingStep, null>(read, {
      listOf: () => ({
        name: 'listingSteps',
        select: Prisma.sql`step.*`,
        from: Prisma.sql`"ListingStep" AS step`,
        where: [supplierScopeSql(caller, Prisma.sql`step."supplierId"`)],
        sortColumn: Prisma.sql`step.at`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`step.id`,
        isDescending: false,
      }),
      parentColumn: Prisma.sql`step."listingId"`,
      positionOf: ({ at, id }) => ({ key: at.toISOString(), id }),
    }),

    /** What the listing of a SKU is judged by; null for a SKU that is not the caller's. */
    factsOfSku: new DataLoader<string, ListingFacts | null>(async (skuIds) => {
      const factsOf = await listingFactsOfSkus(read, caller, skuIds)
      return skuIds.map((id) => factsOf.get(id) ?? null)
    }),
  }
}
