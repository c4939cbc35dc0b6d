import { z } from 'zod'
import { Cents, event, Text, Units } from './event-shape.ts'
import { SkuCode } from './inventory-query.ts'
import { Market } from './markets.ts'

// A SKU's listing from image review to exposure (IMG-1, COLD-1), and its prices (PRICE-1).

const skuCode = SkuCode

export const CatalogueEvent = z.discriminatedUnion('type', [
  event('listing_submitted', 'IMG-1: the listing entered the image review.', {
    sku_code: skuCode,
    images: z
      .object({
        white_background_main: Units.describe('Main images on white.'),
        scene: Units.describe('Scene images.'),
        macro_detail: Units.describe('Macro detail images.'),
      })
      .describe('How many of each kind (V3.2 asks for 1, 3 and 1).'),
  }),
  event('listing_reviewed', 'The platform has looked at the images.', {
    sku_code: skuCode,
    is_approved: z.boolean().describe('Whether it may be listed.'),
    reason: Text.nullable().describe('Why not; null when approved.'),
  }),
  event('listing_exposed', 'COLD-1: buyers can see it from now on.', { sku_code: skuCode }),
  event('listing_delisted', 'Buyers see it no longer, for good.', { sku_code: skuCode, reason: Text.describe('Why.') }),
  event('price_suggested', 'PRICE-1: what the platform would take, from competitor data.', {
    sku_code: skuCode,
    market: Market,
    price_cents: Cents.describe('EUR cents.'),
    competitor_count: Units.describe('Offers compared.'),
    lowest_cents: Cents.describe('The cheapest of them.'),
    median_cents: Cents.describe('The middle one.'),
    highest_cents: Cents.describe('The dearest.'),
    reason: Text.describe('Why, for people.'),
  }),
  event('price_proposed', 'PRICE-1: what the supplier asks for.', {
    sku_code: skuCode,
    market: Market,
    price_cents: Cents.describe('EUR cents.'),
    reason: Text.describe('Why, for people.'),
  }),
  event('price_decided', "PRICE-1: the platform's decision on the open proposal.", {
    sku_code: skuCode,
    market: Market,
    decision: z.enum(['ACCEPTED', 'CHANGED', 'REFUSED']).describe('What became of the proposal.'),
    price_cents: Cents.nullable().describe('The price that holds from now on; null when refused.'),
    reason: Text.describe('Why, for people.'),
  }),
])
export type CatalogueEvent = z.infer<typeof CatalogueEvent>
