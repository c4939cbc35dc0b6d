import type { ImageKind, Listing, ListingState, Prisma, Side } from '../../prisma/generated/client.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { recordEvents } from '../events/events.service.ts'
import { inputText } from '../input-text.ts'
import { businessDayOf } from '../kit/business-day.ts'
import { comment } from '../keyset-statement.ts'
import { valueOf } from '../programme/programme.ts'
import { IllegalStep, InvalidInput, LimitReached } from '../refusal.ts'
import { requireAdmitted } from '../suppliers/admitted-supplier.ts'
import { lockedListingFacts } from './listing-facts.ts'
import { ListingExists, ListingIncomplete, NewListingsSuspended } from './listing-refusals.ts'
import { isListable, listingShortfalls } from './listing-shortfalls.rules.ts'
import type { ListingAction } from './listings.rules.ts'
import { areImagesOpen, listingStateAfter } from './listings.rules.ts'

/** [A] Images of a listing, far above what IMG-1 asks for. */
export const MAX_IMAGES = 20
export const MAX_URL_CHARS = 2000
export const MAX_REASON_CHARS = 500
const MAX_IMAGE_SIDE_PX = 20_000

export type ImageInput = { kind: ImageKind; url: string; widthPx: number; heightPx: number }

/** Starts the listing of a SKU, as a draft. Throws ListingExists, NotFound, InvalidInput or LimitReached. */
export async function createListing(
  change: Change,
  { skuId, images }: { skuId: string; images: readonly ImageInput[] },
): Promise<string> {
  const { transaction, now } = change
  await lockForChange(change, 'Sku', skuId, null)
  const sku = await transaction.sku.findUniqueOrThrow({ where: { id: skuId }, include: { listing: true } })
  if (sku.listing) throw new ListingExists(sku.listing.id)
  const { supplierId } = sku
  const listing = await transaction.listing.create({ data: { supplierId, skuId, createdAt: now } })
  await transaction.listingImage.createMany({ data: imageRows(listing.id, images) })
  await transaction.sku.update({ where: { id: skuId }, data: { listingState: listing.state } })
  await recordSteps(transaction, [listing], { fromState: null, side: 'SUPPLIER', reason: null, at: now })
  return listing.id
}

type ListingChange = { listingId: string; expectedVersion?: number | null | undefined }

/** Replaces all images. Only before the review and after its refusal: else throws IllegalStep. */
export async function setListingImages(
  change: Change,
  { images, ...asked }: ListingChange & { images: readonly ImageInput[] },
): Promise<string> {
  const { transaction, now } = change
  const { id, state, supplierId } = await lockListing(change, asked)
  if (!areImagesOpen(state)) throw new IllegalStep('Listing', state, 'DRAFT', [], 'IMG-1')
  await transaction.listingImage.deleteMany({ where: { listingId: id } })
  await transaction.listingImage.createMany({ data: imageRows(id, images) })
  await transaction.listing.update({ where: { id }, data: { version: { increment: 1 } } })
  await recordEvents(transaction, [{ supplierId, kind: 'LISTING_CHANGED', subjectId: id, occurredAt: now }])
  return id
}

/**
 * Hands the listing in for the image review. Throws NotAdmitted (ADM-1), NewListingsSuspended (KPI-2), ListingIncomplete
 * (IMG-1, ADM-4, FEE-7), IllegalStep, VersionConflict or NotFound.
 */
export async function submitListing(change: Change, asked: ListingChange): Promise<string> {
  const { transaction, now, programme } = change
  const listing = await lockListing(change, asked)
  listingStateAfter(listing.state, 'SUBMIT')
  await requireAdmitted(change, listing.supplierId)
  await requireNoSuspension(change, listing.supplierId)
  // A change of the SKU waits for this one, and then sees that the platform has the listing.
  await lockForChange(change, 'Sku', listing.skuId, null)
  const facts = await lockedListingFacts(transaction, listing.skuId)
  const shortfalls = listingShortfalls(facts, businessDayOf(now), programme)
  if (!isListable(shortfalls)) throw new ListingIncomplete(shortfalls)
  await moveListing(transaction, listing, 'SUBMIT', { side: 'SUPPLIER', reason: null, at: now }, { submittedAt: now })
  return listing.id
}

/**
 * The platform's word that it has the listing in its image review: what that asked for it has, whatever we know of it.
 * Throws IllegalStep, VersionConflict or NotFound.
 */
export async function noteSubmission(change: Change, asked: ListingChange): Promise<string> {
  const { transaction, now } = change
  const listing = await lockListing(change, asked)
  await moveListing(transaction, listing, 'SUBMIT', { side: 'SUPPLIER', reason: null, at: now }, { submittedAt: now })
  return listing.id
}

/**
 * KPI-2 [A]: what is suspended is to hand a listing in, and to show one to buyers that they have never seen. What they
 * have seen stays, and may be paused and resumed.
 */
async function requireNoSuspension({ transaction, programme }: Change, supplierId: string): Promise<void> {
  const alert = await transaction.kpiAlert.findFirst({
    where: { supplierId, kind: 'NEW_LISTINGS_SUSPENDED', clearedAt: null },
    orderBy: { raisedAt: 'asc' },
  })
  if (alert) throw new NewListingsSuspended(alert, valueOf(programme, 'firstInspectionSuspension'))
}

/** What a supplier may do with its listing besides handing it in. */
export type SupplierListingAction = Extract<ListingAction, 'WITHDRAW' | 'PAUSE' | 'RESUME' | 'DELIST' | 'REOPEN'>

/** Throws IllegalStep, VersionConflict, NotFound or InvalidInput. */
export async function changeListing(
  change: Change,
  { action, reason, ...asked }: ListingChange & { action: SupplierListingAction; reason: string | null },
): Promise<string> {
  const listing = await lockListing(change, asked)
  const why = reason === null ? null : inputText('reason', reason, MAX_REASON_CHARS)
  await moveListing(change.transaction, listing, action, { side: sideOf(change), reason: why, at: change.now })
  return listing.id
}

/** The platform's decision on the images; a refusal needs its reason. Throws IllegalStep and as above. */
export async function decideImageReview(
  change: Change,
  { isApproved, reason, ...asked }: ListingChange & { isApproved: boolean; reason: string | null },
): Promise<string> {
  const { transaction, now } = change
  const listing = await lockListing(change, asked)
  if (!isApproved && reason === null) {
    throw new InvalidInput('reason', { zh: '驳回须说明原因。', en: 'a refusal says why.' }, 'IMG-1')
  }
  const why = reason === null ? null : inputText('reason', reason, MAX_REASON_CHARS)
  const step = { side: 'PLATFORM', reason: why, at: now } as const
  if (!isApproved) {
    await moveListing(transaction, listing, 'REFUSE', step, { refusalReason: why })
    return listing.id
  }
  const approved = await moveListing(transaction, listing, 'APPROVE', step)
  const { firstWarehousedAt } = await transaction.sku.findUniqueOrThrow({ where: { id: listing.skuId } })
  // COLD-1: the goods were there before the images were.
  if (firstWarehousedAt) await moveListing(transaction, approved, 'WAREHOUSE', { ...step, reason: null })
  return listing.id
}

/** COLD-1: buyers can see it from now on. Throws NewListingsSuspended (KPI-2), IllegalStep, VersionConflict or NotFound. */
export async function exposeListing(change: Change, asked: ListingChange): Promise<string> {
  const { transaction, now } = change
  const listing = await lockListing(change, asked)
  listingStateAfter(listing.state, 'EXPOSE')
  if (listing.firstExposedAt === null) await requireNoSuspension(change, listing.supplierId)
  const firstExposedAt = listing.firstExposedAt ?? now
  const step = { side: 'PLATFORM', reason: null, at: now } as const
  await moveListing(transaction, listing, 'EXPOSE', step, { firstExposedAt })
  return listing.id
}

/**
 * COLD-1: goods of these SKUs are in a warehouse of the platform since `at`. Only the first time counts; whoever records
 * received goods calls this in the same transaction.
 */
export async function noteWarehousing(
  transaction: Prisma.TransactionClient,
  { skuIds, at }: { skuIds: readonly string[]; at: Date },
): Promise<void> {
  // Listing before SKU, and each in the order of the ids, as everybody locks them: nobody waits in a circle.
  const listings = await transaction.$queryRaw<Listing[]>`${comment('lockListingsOfSkus')}
    SELECT * FROM "Listing" WHERE "skuId" = ANY(${[...skuIds]}::uuid[]) ORDER BY id FOR UPDATE`
  await transaction.$executeRaw`${comment('noteWarehousing')} UPDATE "Sku" SET "firstWarehousedAt" = ${at}
    WHERE id IN (
      SELECT id FROM "Sku" WHERE id = ANY(${[...skuIds]}::uuid[]) AND "firstWarehousedAt" IS NULL ORDER BY id FOR UPDATE
    )`
  const waiting = listings.filter(({ state }) => state === 'APPROVED')
  await moveListings(transaction, waiting, 'WAREHOUSE', { side: 'PLATFORM', reason: null, at })
}

/** The platform's word that goods of the listing's SKU are in a warehouse. Throws NotFound or VersionConflict. */
export async function warehouseListing(change: Change, asked: ListingChange): Promise<string> {
  const { id, skuId } = await lockListing(change, asked)
  await noteWarehousing(change.transaction, { skuIds: [skuId], at: change.now })
  return id
}

async function lockListing(change: Change, { listingId, expectedVersion }: ListingChange): Promise<Listing> {
  await lockForChange(change, 'Listing', listingId, expectedVersion)
  return change.transaction.listing.findUniqueOrThrow({ where: { id: listingId } })
}

type Step = { side: Side; reason: string | null; at: Date }

async function moveListing(
  transaction: Prisma.TransactionClient,
  listing: Listing,
  action: ListingAction,
  step: Step,
  data: ListingFacts = {},
): Promise<Listing> {
  const [moved] = await moveListings(transaction, [listing], action, step, data)
  return moved!
}

type ListingFacts = Prisma.ListingUpdateManyMutationInput

/**
 * The one place that changes the state of listings: with its copy on the SKU, its trace and its event. They are all in one
 * state, and take as many statements as one of them.
 */
async function moveListings(
  transaction: Prisma.TransactionClient,
  listings: readonly Listing[],
  action: ListingAction,
  step: Step,
  data: ListingFacts = {},
): Promise<Listing[]> {
  const [first] = listings
  if (!first) return []
  const state = listingStateAfter(first.state, action)
  const moved = await transaction.listing.updateManyAndReturn({
    where: { id: { in: listings.map(({ id }) => id) } },
    data: { refusalReason: null, ...data, state, version: { increment: 1 } },
  })
  const skuIds = listings.map(({ skuId }) => skuId)
  await transaction.sku.updateMany({ where: { id: { in: skuIds } }, data: { listingState: state } })
  await recordSteps(transaction, moved, { ...step, fromState: first.state })
  return moved
}

async function recordSteps(
  transaction: Prisma.TransactionClient,
  listings: readonly Listing[],
  step: Step & { fromState: ListingState | null },
): Promise<void> {
  await transaction.listingStep.createMany({
    data: listings.map(({ id, supplierId, state }) => ({ ...step, listingId: id, supplierId, toState: state })),
  })
  await recordEvents(
    transaction,
    listings.map(({ id, supplierId }) => ({
      supplierId,
      kind: 'LISTING_CHANGED',
      subjectId: id,
      occurredAt: step.at,
    })),
  )
}

function sideOf({ caller }: Change): Side {
  return caller.kind === 'operator' ? 'PLATFORM' : 'SUPPLIER'
}

function imageRows(listingId: string, images: readonly ImageInput[]): Prisma.ListingImageCreateManyInput[] {
  if (images.length > MAX_IMAGES) throw new LimitReached('ListingImage', MAX_IMAGES)
  return images.map(({ kind, url, widthPx, heightPx }, position) => ({
    listingId,
    position,
    kind,
    url: imageUrl(`images.${position}.url`, url),
    widthPx: imageSide(`images.${position}.widthPx`, widthPx),
    heightPx: imageSide(`images.${position}.heightPx`, heightPx),
  }))
}

function imageUrl(field: string, text: string): string {
  const url = inputText(field, text, MAX_URL_CHARS)
  if (URL.canParse(url) && new URL(url).protocol === 'https:') return url
  throw new InvalidInput(field, { zh: '须为 https 网址。', en: 'an https address.' })
}

function imageSide(field: string, px: number): number {
  if (px >= 1 && px <= MAX_IMAGE_SIDE_PX) return px
  throw new InvalidInput(field, {
    zh: `须为 1 至 ${MAX_IMAGE_SIDE_PX} 像素。`,
    en: `1 to ${MAX_IMAGE_SIDE_PX} pixels.`,
  })
}
