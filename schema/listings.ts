import type {
  Listing as ListingRow,
  ListingImage as ImageRow,
  ListingStep as StepRow,
} from '../prisma/generated/client.ts'
import { isLargeEnough, listingShortfalls } from '../server/catalogue/listing-shortfalls.rules.ts'
import type { ListingFilter } from '../server/catalogue/listings.loaders.ts'
import { coldStartTenths, expectedExposure } from '../server/catalogue/listings.rules.ts'
import { businessDayOf } from '../server/kit/business-day.ts'
import { valueOf } from '../server/programme/programme.ts'
import { shiftedDecimal } from '../server/programme/shown-value.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { ImageKind, ListingShortfalls } from './listing-shortfalls.ts'
import { ListingState } from './listing-state.ts'
import { Supplier } from './suppliers.ts'
import { labelOfField } from './labels.ts'

const ListingImage = builder.objectRef<ImageRow>('ListingImage').implement({
  description: 'An image of a listing (IMG-1).',
  fields: (t) => ({
    kind: t.expose('kind', { type: ImageKind, description: 'What the image shows, of the kinds of IMG-1.' }),
    kindLabel: t.string(labelOfField('ImageKind', 'kind')),
    url: t.exposeString('url', { description: 'Where it is, by https.' }),
    widthPx: t.exposeInt('widthPx', { description: 'Width of the image in pixels (IMG-1).' }),
    heightPx: t.exposeInt('heightPx', { description: 'Height of the image in pixels (IMG-1).' }),
    isLargeEnough: t.boolean({
      description: 'Whether each side has the least number of pixels; one that has not counts as missing (IMG-1).',
      resolve: (image, _args, { programme }) => isLargeEnough(image, programme),
    }),
  }),
})

const ColdStart = builder.objectRef<{ warehousedAt: Date; firstExposedAt: Date | null }>('ColdStart').implement({
  description: 'From warehousing to first exposure (COLD-1).',
  fields: (t) => ({
    warehousedAt: t.expose('warehousedAt', { type: 'DateTime', description: 'When its goods first came in.' }),
    expectedExposureAt: t.field({
      type: 'DateTime',
      description: 'When buyers see it first if it goes as on average, 11.3 days on: an estimate, not a promise.',
      resolve: ({ warehousedAt }, _args, { programme }) => expectedExposure(warehousedAt, programme),
    }),
    days: t.field({
      type: 'Decimal',
      description:
        'Days from warehousing to exposure, or until now while it is not exposed; one decimal, rounded down.',
      resolve: ({ warehousedAt, firstExposedAt }, _args, { clock }) =>
        shiftedDecimal(coldStartTenths(warehousedAt, firstExposedAt, clock.now()), 1),
    }),
    averageDays: t.field({
      type: 'Decimal',
      description: 'The average of the platform, in days: 11.3 (COLD-1).',
      resolve: (_coldStart, _args, { programme }) => shiftedDecimal(valueOf(programme, 'coldStartAverage'), 1),
    }),
  }),
})

export const Side = builder.enumType('Side', {
  description: 'Which side did something to a listing: supplier or platform (IMG-1).',
  values: {
    SUPPLIER: { description: 'The supplier, with a token of its own.' },
    PLATFORM: { description: 'The platform: an operator, or a rule of it.' },
  } as const,
})

const ListingStep = builder.objectRef<StepRow>('ListingStep').implement({
  description: 'A step of a listing from one state to another (IMG-1, COLD-1).',
  fields: (t) => ({
    from: t.expose('fromState', {
      type: ListingState,
      nullable: true,
      description: 'The state before; null for the first step.',
    }),
    to: t.expose('toState', { type: ListingState, description: 'The state of the listing after the step.' }),
    side: t.expose('side', { type: Side, description: 'Which side made the step: supplier or platform.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why, in the words of who made it; null for none.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When the step was made, on the clock of this API.' }),
  }),
})

const ListingStepConnection = builder.connectionObject(
  { type: ListingStep, name: 'ListingStepConnection', description: 'A page of steps, the first of them first.' },
  { name: 'ListingStepEdge', description: 'A step and its place in the list.' },
)

export const Listing = builder.objectRef<ListingRow>('Listing')

builder.node(Listing, {
  description: 'How a SKU is shown to buyers, in all its target markets alike (IMG-1, COLD-1). A SKU has one at most.',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.listings.byId.load(id))),
  fields: (t) => ({
    state: t.expose('state', { type: ListingState, description: 'How far it has come.' }),
    stateLabel: t.string(labelOfField('ListingState', 'state')),
    version: t.exposeInt('version', {
      description: 'Version number: rises with every change of it; for `expectedVersion`.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last handed in for the image review; null for never.',
    }),
    refusalReason: t.exposeString('refusalReason', {
      nullable: true,
      description: 'Why the platform refused its images; null unless REFUSED.',
    }),
    firstExposedAt: t.expose('firstExposedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When buyers could first see it (COLD-1); null for never.',
    }),
    images: t.field({
      type: [ListingImage],
      description: 'Its images, in the order in which buyers see them.',
      resolve: ({ id }, _args, { loaders }) => loaders.listings.imagesOfListing.load(id),
    }),
    shortfalls: t.field({
      type: ListingShortfalls,
      nullable: true,
      description: 'What it lacks before it can be handed in, as of now.',
      resolve: async ({ skuId }, _args, { loaders, clock, programme }) => {
        const facts = await loaders.listings.factsOfSku.load(skuId)
        return facts && listingShortfalls(facts, businessDayOf(clock.now()), programme)
      },
    }),
    coldStart: t.field({
      type: ColdStart,
      nullable: true,
      description:
        'From warehousing to first exposure (COLD-1); null before warehousing, and for JIT goods exposed without it.',
      resolve: async ({ skuId, firstExposedAt }, _args, { loaders }) => {
        const warehousedAt = (await loaders.catalogue.skuById.load(skuId))?.firstWarehousedAt
        if (!warehousedAt || (firstExposedAt && firstExposedAt < warehousedAt)) return null
        return { warehousedAt, firstExposedAt }
      },
    }),
    steps: t.connection(
      {
        type: ListingStep,
        description: 'How it came to its state: each step with its time.',
        resolve: ({ id }, args, { loaders }) => loaders.listings.steps.pageOfParent(null, args, id),
      },
      ListingStepConnection,
    ),
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU that the listing shows to buyers.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier of the listing; null when the token may not see it.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

builder.objectField(Sku, 'listing', (t) =>
  t.field({
    type: Listing,
    nullable: true,
    description: 'How it is shown to buyers; null while nobody has begun that.',
    resolve: ({ id }, _args, { loaders }) => loaders.listings.ofSku.load(id),
  }),
)

const ListingWhere = builder.inputType('ListingWhere', {
  description: 'Which listings: those that fit all that is given.',
  fields: (t) => ({ state: t.field({ type: ListingState, description: 'How far it has come.' }) }),
})

const ListingSequence = builder.enumType('ListingSequence', {
  description: 'Which listings come first.',
  values: {
    NEWEST_FIRST: { description: 'Begun last comes first.' },
    OLDEST_FIRST: { description: 'Begun first comes first.' },
  } as const,
})

const ListingConnection = builder.connectionObject(
  { type: Listing, name: 'ListingConnection', description: 'A page of listings.' },
  { name: 'ListingEdge', description: 'A listing and its place in the list.' },
)

const WHERE = { type: ListingWhere, description: 'All of them when left out.' } as const
const ORDER_BY = {
  type: ListingSequence,
  defaultValue: 'NEWEST_FIRST',
  required: true,
  description: 'Newest first when left out. A cursor holds for one sequence only.',
} as const

type ListingArguments = {
  where?: { state?: ListingFilter['state'] | undefined } | null | undefined
  orderBy: 'NEWEST_FIRST' | 'OLDEST_FIRST'
}

function filterOf({ where, orderBy }: ListingArguments): ListingFilter {
  return { state: where?.state ?? null, isOldestFirst: orderBy === 'OLDEST_FIRST' }
}

builder.objectField(Supplier, 'listings', (t) =>
  t.connection(
    {
      type: Listing,
      description: 'Its listings, of which each SKU has at most one (IMG-1, COLD-1).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.listings.all.pageOfParent(filterOf(args), args, id),
    },
    ListingConnection,
  ),
)

builder.queryField('listings', (t) =>
  t.connection(
    {
      type: Listing,
      description: 'All listings that you may see.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.listings.all.page(filterOf(args), args),
    },
    ListingConnection,
  ),
)
