import { DAY_MS, HOUR_MS } from './calendar.ts'
import { areNewListingsSuspended } from './kpi-alerts.ts'
import type { ParameterTable } from './parameter.ts'
import { schedulePrice } from './prices.ts'
import { replenishedSkus } from './replenishment.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { Supplier } from './suppliers.ts'
import type { EventHandlers, Turn } from './turn.ts'

// IMG-1, COLD-1: what buyers see. A supplier whose stock the platform keeps has a listing for each SKU: its images are
// reviewed, and some time after its goods came into the warehouse for the first time, buyers see it.

export const LISTING_PARAMETERS = {
  imagesMissingRate: {
    value: 0.15,
    least: 0,
    most: 1,
    meaning: 'Share of submissions whose images do not meet V3.2.',
    source: 'IMG-1; the share [A]',
  },
  leastReviewHours: { value: 4, least: 0, most: 720, meaning: 'Hours of an image review, at least.', source: '[A]' },
  mostReviewHours: { value: 48, least: 0, most: 720, meaning: 'The same, at most.', source: '[A]' },
  resubmissionHours: {
    value: 48,
    least: 1,
    most: 720,
    meaning: 'Hours until a refused listing is handed in again, at most; at least half of them.',
    source: '[A]',
  },
  coldStartMeanDays: {
    value: 11.3,
    least: 0,
    most: 365,
    meaning: 'Days from the first warehousing to the first exposure, on average.',
    source: 'COLD-1',
  },
} as const satisfies ParameterTable

/** [A] COLD-1 is a mean: the time is the sum of so many exponential waits, an Erlang distribution. */
const COLD_START_WAITS = 4

type Images = { white_background_main: number; scene: number; macro_detail: number }

/** IMG-1: what V3.2 asks for. */
const IMAGES_WANTED: Images = { white_background_main: 1, scene: 3, macro_detail: 1 }

/** What submissions lack that do not meet it. [A] */
const IMAGES_LACKING: readonly (readonly [Images, number])[] = [
  [{ ...IMAGES_WANTED, scene: 2 }, 4],
  [{ ...IMAGES_WANTED, macro_detail: 0 }, 3],
  [{ ...IMAGES_WANTED, white_background_main: 0 }, 2],
  [{ ...IMAGES_WANTED, scene: 0, macro_detail: 0 }, 1],
]

/** LISTING_STEPS says what may follow. */
export type ListingStatus = 'DRAFT' | 'IMAGE_REVIEW' | 'REFUSED' | 'APPROVED' | 'EXPOSED'

export const LISTING_STEPS: Steps<ListingStatus> = {
  DRAFT: ['IMAGE_REVIEW'],
  IMAGE_REVIEW: ['REFUSED', 'APPROVED'],
  REFUSED: ['IMAGE_REVIEW'],
  APPROVED: ['EXPOSED'],
  EXPOSED: [],
}

export type Listing = {
  skuCode: string
  status: ListingStatus
  /** How often it was handed in, and with which images last. */
  submissions: number
  images: Images
  /** When goods of it first came in, and when its cold start is over; null: none came in yet. */
  coldStart: { beganAtMs: number; overAtMs: number } | null
  exposedAtMs: number | null
}

export type ListingEvent =
  | { type: 'listing-submission-due'; skuCode: string }
  | { type: 'listing-review-due'; skuCode: string }
  | { type: 'listing-exposure-due'; skuCode: string }

export const LISTING_EVENTS: EventHandlers<ListingEvent> = {
  'listing-submission-due': handIn,
  'listing-review-due': review,
  'listing-exposure-due': exposeWhenDue,
}

/** Whether buyers see warehouse stock of the SKU. That of a supplier without inbound has no listings and is seen. */
export function isVisible(supplier: Supplier, skuCode: string): boolean {
  return supplier.settings.inbound?.type !== 'replenished' || isExposed(supplier, skuCode)
}

/** Whether the SKU has a listing that buyers see. */
export function isExposed({ listings }: Supplier, skuCode: string): boolean {
  return listings.get(skuCode)?.status === 'EXPOSED'
}

/** Each SKU that has no listing gets one, within a day; goods that are there already are seen from now on. [A] */
export function beginListings(turn: Turn): void {
  const { supplier, atMs } = turn
  if (supplier.settings.inbound?.type !== 'replenished') return
  for (const skuCode of new Set([...supplier.warehouseStock.keys(), ...replenishedSkus(supplier)])) {
    if (supplier.listings.has(skuCode)) continue
    const listing = newListing(skuCode)
    supplier.listings.set(skuCode, listing)
    schedulePrice(turn, skuCode)
    if (supplier.warehouseStock.has(skuCode)) listWithoutReview(turn, listing)
    else {
      const afterMs = Math.floor(turn.draws(`listing:${skuCode}/first`).fraction() * DAY_MS)
      turn.schedule(atMs + afterMs, { type: 'listing-submission-due', skuCode })
    }
  }
}

function newListing(skuCode: string): Listing {
  return { skuCode, status: 'DRAFT', submissions: 0, images: IMAGES_WANTED, coldStart: null, exposedAtMs: null }
}

/** Takes a listing one step further. Throws InputRefused for a step that is not in the table. */
export function stepListing(listing: Listing, status: ListingStatus): void {
  requireStep(LISTING_STEPS, `the listing of ${listing.skuCode}`, { from: listing.status, to: status })
  listing.status = status
}

/** COLD-1: goods of the SKU have come into the warehouse; the first time, its cold start begins. */
export function beginColdStart(turn: Turn, skuCode: string): void {
  const listing = turn.supplier.listings.get(skuCode)
  if (!listing || listing.coldStart || listing.status === 'EXPOSED') return
  const draws = turn.draws(`listing:${skuCode}/cold-start`)
  const meanWaitMs = (turn.parameters.listings.coldStartMeanDays / COLD_START_WAITS) * DAY_MS
  let overAtMs = turn.atMs
  for (let wait = 0; wait < COLD_START_WAITS; wait++) overAtMs += Math.round(draws.exponential(meanWaitMs))
  listing.coldStart = { beganAtMs: turn.atMs, overAtMs }
  turn.schedule(overAtMs, { type: 'listing-exposure-due', skuCode })
}

function listWithoutReview(turn: Turn, listing: Listing): void {
  submit(turn, listing, IMAGES_WANTED)
  decide(turn, listing)
  expose(turn, listing)
}

function handIn(turn: Turn, event: { type: 'listing-submission-due'; skuCode: string }): void {
  const listing = turn.supplier.listings.get(event.skuCode)
  if (!listing) return
  // Nobody tells when new listings are allowed again: the supplier looks each day. [A]
  if (areNewListingsSuspended(turn)) return turn.schedule(turn.atMs + DAY_MS, event)
  const draws = turn.draws(`listing:${event.skuCode}/submission:${listing.submissions}`)
  const { imagesMissingRate, leastReviewHours, mostReviewHours } = turn.parameters.listings
  const isLacking = draws.fraction() < imagesMissingRate
  submit(turn, listing, isLacking ? draws.weighted(IMAGES_LACKING) : IMAGES_WANTED)
  const hours = draws.between(leastReviewHours, mostReviewHours)
  turn.schedule(turn.atMs + Math.round(hours * HOUR_MS), { type: 'listing-review-due', skuCode: event.skuCode })
}

function submit(turn: Turn, listing: Listing, images: Images): void {
  stepListing(listing, 'IMAGE_REVIEW')
  listing.submissions++
  listing.images = images
  turn.tell({ type: 'listing_submitted', data: { sku_code: listing.skuCode, images } })
}

function review(turn: Turn, { skuCode }: { skuCode: string }): void {
  const listing = turn.supplier.listings.get(skuCode)
  if (!listing) return
  decide(turn, listing)
  if (listing.status === 'APPROVED') return exposeWhenDue(turn, { type: 'listing-exposure-due', skuCode })
  const { resubmissionHours } = turn.parameters.listings
  const draws = turn.draws(`listing:${skuCode}/resubmission:${listing.submissions}`)
  const hours = draws.between(resubmissionHours / 2, resubmissionHours)
  turn.schedule(turn.atMs + Math.round(hours * HOUR_MS), { type: 'listing-submission-due', skuCode })
}

function decide(turn: Turn, listing: Listing): void {
  const isApproved = meetsSpecification(listing.images)
  stepListing(listing, isApproved ? 'APPROVED' : 'REFUSED')
  const reason = isApproved ? null : lackingText(listing.images)
  turn.tell({ type: 'listing_reviewed', data: { sku_code: listing.skuCode, is_approved: isApproved, reason } })
}

function meetsSpecification({ white_background_main, scene, macro_detail }: Images): boolean {
  const wanted = IMAGES_WANTED
  return (
    white_background_main >= wanted.white_background_main &&
    scene >= wanted.scene &&
    macro_detail >= wanted.macro_detail
  )
}

function lackingText({ white_background_main, scene, macro_detail }: Images): string {
  const found = `${white_background_main}, ${scene} and ${macro_detail}`
  return `V3.2 asks for 1 main image on white, 3 scene images and 1 macro detail image; there are ${found}.`
}

// At the end of the cold start, or when the review took longer than that.
function exposeWhenDue(turn: Turn, event: { type: 'listing-exposure-due'; skuCode: string }): void {
  const listing = turn.supplier.listings.get(event.skuCode)
  if (listing?.status !== 'APPROVED' || !listing.coldStart || listing.coldStart.overAtMs > turn.atMs) return
  if (areNewListingsSuspended(turn)) turn.schedule(turn.atMs + DAY_MS, event)
  else expose(turn, listing)
}

function expose(turn: Turn, listing: Listing): void {
  stepListing(listing, 'EXPOSED')
  listing.exposedAtMs = turn.atMs
  turn.tell({ type: 'listing_exposed', data: { sku_code: listing.skuCode } })
}
