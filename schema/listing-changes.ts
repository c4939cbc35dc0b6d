import { ListingExists, ListingIncomplete, NewListingsSuspended } from '../server/catalogue/listing-refusals.ts'
import {
  changeListing,
  createListing,
  decideImageReview,
  exposeListing,
  MAX_IMAGES,
  MAX_REASON_CHARS,
  MAX_URL_CHARS,
  setListingImages,
  submitListing,
  warehouseListing,
} from '../server/catalogue/listings.service.ts'
import { shiftedDecimal } from '../server/programme/shown-value.ts'
import { IllegalStep, LimitReached, VersionConflict } from '../server/refusal.ts'
import { NotAdmitted } from '../server/suppliers/admitted-supplier.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { KpiAlert } from './kpi-alerts.ts'
import { ImageKind, ListingShortfalls } from './listing-shortfalls.ts'
import { Listing } from './listings.ts'
import { RefusalInterface, refusals } from './refusals.ts'

builder.objectType(ListingExists, {
  name: 'ListingExists',
  description: 'The SKU has a listing.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    existing: t.field({
      type: Listing,
      nullable: true,
      description: 'The listing that it has.',
      resolve: ({ listingId }, _args, { loaders }) => loaders.listings.byId.load(listingId),
    }),
  }),
})

builder.objectType(ListingIncomplete, {
  name: 'ListingIncomplete',
  description: 'The listing lacks, or would lose, what the platform asks for (IMG-1, ADM-4, FEE-7).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    shortfalls: t.field({
      type: ListingShortfalls,
      description: 'What it lacks, by name.',
      resolve: ({ shortfalls }) => shortfalls,
    }),
  }),
})

builder.objectType(NewListingsSuspended, {
  name: 'NewListingsSuspended',
  description: 'New listings of the supplier are suspended: its first inspections fell below the line (KPI-2).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    raisedAt: t.expose('raisedAt', {
      type: 'DateTime',
      description: 'Since when new listings of the supplier are suspended (KPI-2).',
    }),
    alert: t.field({
      type: KpiAlert,
      nullable: true,
      description: 'The alert with its value.',
      resolve: ({ alertId }, _args, { loaders }) => loaders.kpiAlerts.byId.load(alertId),
    }),
    liftedAtPercent: t.field({
      type: 'Decimal',
      description: 'The first-inspection pass rate that lifts it, in percent, as "95.00".',
      resolve: ({ liftedAtBasisPoints }) => shiftedDecimal(liftedAtBasisPoints, 2),
    }),
  }),
})

const ListingImageInput = builder.inputType('ListingImageInput', {
  description: 'An image of a listing (IMG-1).',
  fields: (t) => ({
    kind: t.field({ type: ImageKind, required: true, description: 'What the image shows, of the kinds of IMG-1.' }),
    url: t.string({ required: true, description: `Where it is, by https: at most ${MAX_URL_CHARS} characters.` }),
    widthPx: t.int({ required: true, description: 'Width in pixels, 1 to 20000.' }),
    heightPx: t.int({ required: true, description: 'Height in pixels, 1 to 20000.' }),
  }),
})

const IMAGES = `All its images, in the order in which buyers see them; at most ${MAX_IMAGES} (else LimitReached).`

const LISTING_ID = { for: Listing, required: true, description: 'Global id of the listing.' } as const
const REASON = `1 to ${MAX_REASON_CHARS} characters.`

function listingPayload(mutation: string, description: string) {
  return builder.objectRef<{ listingId: string }>(`${mutation}Payload`).implement({
    description,
    fields: (t) => ({
      listing: t.field({
        type: Listing,
        nullable: true,
        description: 'The listing as it is now.',
        resolve: ({ listingId }, _args, { loaders }) => loaders.listings.byId.load(listingId),
      }),
    }),
  })
}

const CreateListingPayload = listingPayload('CreateListing', 'The listing was begun.')
const SetListingImagesPayload = listingPayload('SetListingImages', 'The images were replaced.')
const SubmitListingPayload = listingPayload('SubmitListing', 'The listing was handed in.')
const ChangeListingPayload = listingPayload('ChangeListing', 'The step was made.')
const DecideImageReviewPayload = listingPayload('DecideImageReview', 'The decision is on record.')
const WarehouseListingPayload = listingPayload('WarehouseListing', 'The warehousing is on record.')
const ExposeListingPayload = listingPayload('ExposeListing', 'Buyers see it from now on.')

builder.mutationField('createListing', (t) =>
  t.fieldWithInput({
    type: CreateListingPayload,
    description:
      'Begins the listing of a SKU, as a draft. A SKU has one at most (else ListingExists). Errors: INVALID_ID.',
    ...inputOf('CreateListing', 'Which SKU, and its images as far as there are any.'),
    input: {
      skuId: t.input.globalID({ for: Sku, required: true, description: 'Global id of the SKU.' }),
      images: t.input.field({ type: [ListingImageInput], required: true, description: IMAGES }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CreateListing', ListingExists, LimitReached),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { skuId: input.skuId.id, images: input.images }
      return { listingId: await change('createListing', input, (made) => createListing(made, wanted)) }
    },
  }),
)

builder.mutationField('setListingImages', (t) =>
  t.fieldWithInput({
    type: SetListingImagesPayload,
    description:
      'Replaces all images of a listing that is DRAFT or REFUSED (else IllegalStep: withdraw or delist it first). Errors: INVALID_ID.',
    ...inputOf('SetListingImages', 'Which listing, and all its images.'),
    input: {
      listingId: t.input.globalID(LISTING_ID),
      images: t.input.field({ type: [ListingImageInput], required: true, description: IMAGES }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('SetListingImages', VersionConflict, IllegalStep, LimitReached),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...input, listingId: input.listingId.id }
      return { listingId: await change('setListingImages', input, (made) => setListingImages(made, wanted)) }
    },
  }),
)

builder.mutationField('submitListing', (t) =>
  t.fieldWithInput({
    type: SubmitListingPayload,
    description:
      'Hands a listing in for the image review. Refused before the supplier is admitted (NotAdmitted: ADM-1), when it lacks anything (ListingIncomplete: IMG-1, ADM-4, FEE-7) and while new listings are suspended (NewListingsSuspended: KPI-2). Errors: INVALID_ID.',
    ...inputOf('SubmitListing', 'Which listing is handed in to the image review (IMG-1).'),
    input: {
      listingId: t.input.globalID(LISTING_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals(
      'SubmitListing',
      VersionConflict,
      IllegalStep,
      NotAdmitted,
      ListingIncomplete,
      NewListingsSuspended,
    ),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...input, listingId: input.listingId.id }
      return { listingId: await change('submitListing', input, (made) => submitListing(made, wanted)) }
    },
  }),
)

const ListingAction = builder.enumType('ListingAction', {
  description: 'What a supplier can do with its listing, besides handing it in (IMG-1).',
  values: {
    WITHDRAW: { description: 'Take it back from the image review: IMAGE_REVIEW to DRAFT.' },
    PAUSE: { description: 'Hide it for a while: EXPOSED to PAUSED.' },
    RESUME: { description: 'Show it again: PAUSED to EXPOSED.' },
    DELIST: { description: 'Take it down, from any state but IMAGE_REVIEW.' },
    REOPEN: { description: 'Begin anew: DELISTED to DRAFT.' },
  } as const,
})

builder.mutationField('changeListing', (t) =>
  t.fieldWithInput({
    type: ChangeListingPayload,
    description: 'Withdraws, pauses, resumes, delists or reopens a listing. Errors: INVALID_ID.',
    ...inputOf('ChangeListing', 'Which listing, and what to do with it.'),
    input: {
      listingId: t.input.globalID(LISTING_ID),
      action: t.input.field({
        type: ListingAction,
        required: true,
        description: 'What the supplier does with it; what is possible depends on its state.',
      }),
      reason: t.input.string({ description: `Why, for the record: ${REASON}` }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ChangeListing', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...input, listingId: input.listingId.id, reason: input.reason ?? null }
      return { listingId: await change('changeListing', input, (made) => changeListing(made, wanted)) }
    },
  }),
)

builder.mutationField('decideImageReview', (t) =>
  t.fieldWithInput({
    type: DecideImageReviewPayload,
    description:
      'For operators: approves or refuses the images of a listing (IMG-1). When its goods are in a warehouse already, an approved listing goes on to COLD_START. Errors: INVALID_ID, FORBIDDEN.',
    authScopes: { platformOperator: true },
    ...inputOf('DecideImageReview', 'Which listing, and the decision.'),
    input: {
      listingId: t.input.globalID(LISTING_ID),
      isApproved: t.input.boolean({ required: true, description: 'True: APPROVED. False: REFUSED, with a reason.' }),
      reason: t.input.string({ description: `Why; needed to refuse (else InvalidInput). ${REASON}` }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('DecideImageReview', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...input, listingId: input.listingId.id, reason: input.reason ?? null }
      return { listingId: await change('decideImageReview', input, (made) => decideImageReview(made, wanted)) }
    },
  }),
)

builder.mutationField('warehouseListing', (t) =>
  t.fieldWithInput({
    type: WarehouseListingPayload,
    description:
      "For operators: records that goods of the listing's SKU came into a warehouse (COLD-1). Only the first time counts; an APPROVED listing goes on to COLD_START. Errors: INVALID_ID, FORBIDDEN.",
    authScopes: { platformOperator: true },
    ...inputOf('WarehouseListing', 'Which listing has its goods in a warehouse of the platform now (COLD-1).'),
    input: {
      listingId: t.input.globalID(LISTING_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('WarehouseListing', VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...input, listingId: input.listingId.id }
      return { listingId: await change('warehouseListing', input, (made) => warehouseListing(made, wanted)) }
    },
  }),
)

builder.mutationField('exposeListing', (t) =>
  t.fieldWithInput({
    type: ExposeListingPayload,
    description:
      'For operators: shows a listing to buyers, from COLD_START, or from APPROVED for JIT goods (COLD-1). One that they have never seen is refused while new listings are suspended (NewListingsSuspended: KPI-2). Errors: INVALID_ID, FORBIDDEN.',
    authScopes: { platformOperator: true },
    ...inputOf('ExposeListing', 'Which listing buyers see from now on (COLD-1).'),
    input: {
      listingId: t.input.globalID(LISTING_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ExposeListing', VersionConflict, IllegalStep, NewListingsSuspended),
    resolve: async (_root, { input }, { change }) => {
      const wanted = { ...input, listingId: input.listingId.id }
      return { listingId: await change('exposeListing', input, (made) => exposeListing(made, wanted)) }
    },
  }),
)
