import type { CatalogueEvent } from '../../mock-platform/contract/catalogue-events.ts'
import type { Change } from '../change.ts'
import { decimalFromMinor } from '../kit/money.ts'
import type { EventEffect, EventScope } from '../platform-events/event-scope.ts'
import { skuIdIn } from '../platform-events/event-scope.ts'
import { IllegalStep, NotFound } from '../refusal.ts'
import { changeListing, createListing, decideImageReview, exposeListing, noteSubmission } from './listings.service.ts'
import { decidePrice, proposePrice, suggestPrice } from './price-proposals.service.ts'

// What the platform's events do to listings and prices (IMG-1, COLD-1, PRICE-1).

export const CATALOGUE_EFFECTS: { [Type in CatalogueEvent['type']]: EventEffect<Type> } = {
  // It tells how many images the platform has, and not where they are: a listing that it brings has none here.
  listing_submitted: async (change, scope, { data }) => {
    const known = await findListingId(change, scope, data)
    const listingId = known ?? (await createListing(change, { skuId: skuIdIn(scope, data.sku_code), images: [] }))
    await unlessExposed(noteSubmission(change, { listingId }))
  },

  listing_reviewed: async (change, scope, { data }) => {
    const listingId = await listingIn(change, scope, data)
    const { is_approved: isApproved, reason } = data
    await unlessExposed(decideImageReview(change, { listingId, isApproved, reason }))
  },

  listing_exposed: async (change, scope, { data }) => {
    await unlessExposed(exposeListing(change, { listingId: await listingIn(change, scope, data) }))
  },

  listing_delisted: async (change, scope, { data }) => {
    const listingId = await listingIn(change, scope, data)
    await changeListing(change, { listingId, action: 'DELIST', reason: data.reason })
  },

  price_suggested: async (change, scope, { data }) => {
    await suggestPrice(change, {
      skuId: skuIdIn(scope, data.sku_code),
      market: data.market,
      price: decimalOf(data.price_cents),
      lowest: decimalOf(data.lowest_cents),
      median: decimalOf(data.median_cents),
      highest: decimalOf(data.highest_cents),
      competitorCount: data.competitor_count,
      reason: data.reason,
    })
  },

  price_proposed: async (change, scope, { data }) => {
    const { market, reason } = data
    await proposePrice(change, {
      skuId: skuIdIn(scope, data.sku_code),
      market,
      price: decimalOf(data.price_cents),
      reason,
    })
  },

  price_decided: async (change, scope, { data }) => {
    const where = { skuId: skuIdIn(scope, data.sku_code), market: data.market, state: 'OPEN' } as const
    const open = await change.transaction.priceProposal.findFirst({ where, select: { id: true } })
    if (!open) throw new NotFound(`PriceProposal (${data.sku_code}, ${data.market})`)
    const price = data.price_cents === null ? null : decimalOf(data.price_cents)
    await decidePrice(change, { proposalId: open.id, price, reason: data.reason })
  },
}

/** Books that began with listings that buyers see already are where these steps lead. */
async function unlessExposed(step: Promise<unknown>): Promise<void> {
  try {
    await step
  } catch (error) {
    if (!(error instanceof IllegalStep) || error.state !== 'EXPOSED') throw error
  }
}

function decimalOf(cents: number): string {
  return decimalFromMinor(BigInt(cents))
}

/** Throws NotFound. */
async function listingIn(change: Change, scope: EventScope, named: { sku_code: string }): Promise<string> {
  const listingId = await findListingId(change, scope, named)
  if (listingId === null) throw new NotFound(`Listing (${named.sku_code})`)
  return listingId
}

async function findListingId(
  { transaction }: Change,
  scope: EventScope,
  { sku_code: skuCode }: { sku_code: string },
): Promise<string | null> {
  const where = { skuId: skuIdIn(scope, skuCode) }
  const listing = await transaction.listing.findUnique({ where, select: { id: true } })
  return listing?.id ?? null
}
