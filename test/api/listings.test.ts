import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  ChangeListingDocument,
  CreateListingDocument,
  DecideImageReviewDocument,
  ExposeListingDocument,
  ListingDetailsDocument,
  ListingsDocument,
  SetListingImagesDocument,
  SubmitListingDocument,
  UpdateSkuDocument,
  WarehouseListingDocument,
} from '../generated/graphql.ts'
import { noteWarehousing } from '../../server/catalogue/listings.service.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { addListings, COMPLIANT_IMAGES } from '../support/catalogue-records.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addSkus } from '../support/records.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

/** What an alert has measured. */
const BELOW_95 = { numerator: 949n, denominator: 1000n, threshold: 9500 }

describeOnEachDatabase('a listing', (kind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  let listingId: string
  const clock = { at: TEST_NOW, now: () => clock.at }
  beforeAll(async () => {
    api = await startApi(kind, { clock })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    clock.at = TEST_NOW
    supplier = await api.addSupplier()
    listingId = globalId('Listing', (await addListings(api, supplier, 1))[0]!)
  })
  afterAll(() => api.close())

  const submit = async (expectedVersion?: number) =>
    (await api.query(supplier.token, SubmitListingDocument, { input: { listingId, expectedVersion } })).data
      .submitListing
  const change = async (action: 'WITHDRAW' | 'PAUSE' | 'RESUME' | 'DELIST' | 'REOPEN', reason?: string) =>
    (await api.query(supplier.token, ChangeListingDocument, { input: { listingId, action, reason } })).data
      .changeListing
  const decide = async (isApproved: boolean, reason?: string) =>
    (await api.query(operator, DecideImageReviewDocument, { input: { listingId, isApproved, reason } })).data
      .decideImageReview
  const warehouse = () => api.query(operator, WarehouseListingDocument, { input: { listingId } })
  const expose = async () =>
    (await api.query(operator, ExposeListingDocument, { input: { listingId } })).data.exposeListing
  const details = async () => {
    const { data, errors } = await api.query(supplier.token, ListingDetailsDocument, { id: listingId })
    expect(errors).toBeUndefined()
    if (!data.node || !('state' in data.node)) throw new Error('no listing')
    return data.node
  }

  test('goes from draft through review, warehousing and cold start to the buyers, with its trace (IMG-1, COLD-1)', async () => {
    expect(await submit(1)).toMatchObject({ listing: { state: 'IMAGE_REVIEW', sku: { listingState: 'IMAGE_REVIEW' } } })
    expect(await decide(true)).toMatchObject({ listing: { state: 'APPROVED', coldStart: null } })
    await warehouse()
    clock.at = new Date(TEST_NOW.getTime() + 36 * 3_600_000)
    expect((await details()).coldStart).toEqual({
      warehousedAt: '2026-01-05T00:07:30.123Z',
      expectedExposureAt: '2026-01-16T07:19:30.123Z',
      days: '1.5',
      averageDays: '11.3',
    })
    expect(await expose()).toMatchObject({ listing: { state: 'EXPOSED', firstExposedAt: clock.at.toISOString() } })
    clock.at = new Date(TEST_NOW.getTime() + 72 * 3_600_000)
    await change('PAUSE', 'stock-taking')
    await change('RESUME')
    const { state, stateLabel, version, firstExposedAt, coldStart, steps } = await details()
    expect({ state, stateLabel, version }).toEqual({ state: 'EXPOSED', stateLabel: '前台曝光', version: 7 })
    expect(firstExposedAt).toBe('2026-01-06T12:07:30.123Z')
    expect(coldStart?.days).toBe('1.5')
    expect(steps.nodes.map(({ to, side }) => [to, side])).toEqual([
      ['DRAFT', 'SUPPLIER'],
      ['IMAGE_REVIEW', 'SUPPLIER'],
      ['APPROVED', 'PLATFORM'],
      ['COLD_START', 'PLATFORM'],
      ['EXPOSED', 'PLATFORM'],
      ['PAUSED', 'SUPPLIER'],
      ['EXPOSED', 'SUPPLIER'],
    ])
    expect(steps.nodes[5]).toMatchObject({ from: 'EXPOSED', reason: 'stock-taking', at: clock.at.toISOString() })
    const events = await api.prisma.event.count({ where: { supplierId: supplier.id, kind: 'LISTING_CHANGED' } })
    expect(events).toBe(6)
  })

  test('approved when its goods are in a warehouse already goes on to the cold start at once', async () => {
    const { skuId } = await api.prisma.listing.findFirstOrThrow({ where: { supplierId: supplier.id } })
    const early = new Date(TEST_NOW.getTime() - 86_400_000)
    await api.prisma.$transaction(async (transaction) => {
      await noteWarehousing(transaction, { skuIds: [skuId], at: early })
      await noteWarehousing(transaction, { skuIds: [skuId], at: TEST_NOW })
    })
    await submit()
    expect(await decide(true)).toMatchObject({
      listing: { state: 'COLD_START', coldStart: { warehousedAt: early.toISOString(), days: '1.0' } },
    })
  })

  test('exposed while its goods come in waits for nobody in a circle', async () => {
    const ids = await addListings(api, await api.addSupplier(), 4)
    const listings = await api.prisma.listing.findMany({ where: { id: { in: ids } } })
    const skuIds = listings.map(({ skuId }) => skuId)
    await api.prisma.listing.updateMany({ where: { id: { in: ids } }, data: { state: 'APPROVED' } })
    const note = (ordered: string[]) =>
      api.prisma.$transaction((transaction) => noteWarehousing(transaction, { skuIds: ordered, at: TEST_NOW }))
    const exposed = ids.map((id) =>
      api.query(operator, ExposeListingDocument, { input: { listingId: globalId('Listing', id) } }),
    )
    const [answers] = await Promise.all([Promise.all(exposed), note(skuIds), note(skuIds.toReversed())])
    expect(answers.map(({ data }) => data.exposeListing.__typename)).toEqual(ids.map(() => 'ExposeListingPayload'))
    expect(await api.prisma.sku.count({ where: { id: { in: skuIds }, firstWarehousedAt: TEST_NOW } })).toBe(4)
  })

  test('of JIT goods is exposed without warehousing, and has no cold start', async () => {
    await submit()
    await decide(true)
    expect(await expose()).toMatchObject({ listing: { state: 'EXPOSED', coldStart: null } })
    clock.at = new Date(TEST_NOW.getTime() + 1)
    await warehouse()
    expect((await details()).coldStart).toBeNull()
  })

  test('without images, measures, markets and certificates is ListingIncomplete with each by name, and its shortfalls say the same', async () => {
    const skus = await addSkus(api, supplier, 1)
    const skuId = globalId('Sku', skus.get('SKU-0001')!)
    const small = { kind: 'SCENE' as const, url: 'https://images.test/s.jpg', widthPx: 799, heightPx: 800 }
    const images = [...COMPLIANT_IMAGES.slice(0, 2), small]
    const made = (await api.query(supplier.token, CreateListingDocument, { input: { skuId, images } })).data
    if (made.createListing.__typename !== 'CreateListingPayload') throw new Error('not created')
    listingId = made.createListing.listing!.id
    const input = { skuId, category: 'CONSUMER_ELECTRONICS' as const, targetMarkets: ['ES' as const] }
    await api.query(supplier.token, UpdateSkuDocument, { input })
    const shortfalls = {
      isComplete: false,
      missingImages: [
        { kind: 'SCENE', label: '场景图', requiredCount: 3, compliantCount: 1, missingCount: 2 },
        { kind: 'MACRO_DETAIL', label: '细节微距图', requiredCount: 1, compliantCount: 0, missingCount: 1 },
      ],
      missingMeasures: ['LENGTH', 'WIDTH', 'HEIGHT', 'WEIGHT'],
      hasNoTargetMarket: false,
      uncoveredMarkets: ['ES'],
      missingCertificates: [{ oneOf: ['EPR'] }, { oneOf: ['CE', 'FCC', 'UKCA'] }],
    }
    expect(await submit()).toEqual({
      __typename: 'ListingIncomplete',
      code: 'LISTING_INCOMPLETE',
      ruleId: 'IMG-1',
      message:
        'The listing lacks: 2 × scene image; 1 × macro detail image; length; width; height; weight; a trademark that covers ES; a certificate of EPR; a certificate of CE or FCC or UKCA.',
      shortfalls,
    })
    expect(await details()).toMatchObject({
      state: 'DRAFT',
      shortfalls,
      images: [{ isLargeEnough: true }, { isLargeEnough: true }, { isLargeEnough: false }],
    })
  })

  test('is not handed in while new listings are suspended, and is again once that is over (KPI-2)', async () => {
    const raisedAt = new Date('2026-01-02T00:00:00.000Z')
    const alert = await api.prisma.kpiAlert.create({
      data: { supplierId: supplier.id, kind: 'NEW_LISTINGS_SUSPENDED', raisedAt, ...BELOW_95 },
    })
    expect(await submit()).toEqual({
      __typename: 'NewListingsSuspended',
      code: 'NEW_LISTINGS_SUSPENDED',
      ruleId: 'KPI-2',
      message:
        'New listings are suspended: the first-inspection pass rate is below 95.00 %. They go on once it is back at 95.00 %.',
      raisedAt: '2026-01-02T00:00:00.000Z',
      liftedAtPercent: '95.00',
      alert: { id: globalId('KpiAlert', alert.id) },
    })
    await api.prisma.kpiAlert.update({ where: { id: alert.id }, data: { clearedAt: TEST_NOW } })
    expect(await submit()).toMatchObject({ listing: { state: 'IMAGE_REVIEW' } })
  })

  test('of another supplier’s suspension, or of another consequence, goes on', async () => {
    const other = await api.addSupplier()
    await api.prisma.kpiAlert.createMany({
      data: [
        { supplierId: other.id, kind: 'NEW_LISTINGS_SUSPENDED', raisedAt: TEST_NOW, ...BELOW_95 },
        { supplierId: supplier.id, kind: 'FULFILMENT_WARNING', raisedAt: TEST_NOW, ...BELOW_95 },
      ],
    })
    expect(await submit()).toMatchObject({ listing: { state: 'IMAGE_REVIEW' } })
  })

  test('refused says why, takes new images and is handed in anew; a refusal without a reason is InvalidInput', async () => {
    await submit()
    expect(await decide(false)).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' })
    expect(await decide(false, 'the background is grey')).toMatchObject({
      listing: { state: 'REFUSED', refusalReason: 'the background is grey' },
    })
    const images = COMPLIANT_IMAGES.map((image) => ({ ...image, widthPx: 1200 }))
    const replaced = await api.query(supplier.token, SetListingImagesDocument, { input: { listingId, images } })
    expect(replaced.data.setListingImages).toMatchObject({ listing: { state: 'REFUSED', version: 4 } })
    expect(await submit()).toMatchObject({ listing: { state: 'IMAGE_REVIEW', refusalReason: null } })
  })

  test('in review takes no images, and can be withdrawn but not paused', async () => {
    await submit()
    const answer = await api.query(supplier.token, SetListingImagesDocument, { input: { listingId, images: [] } })
    expect(answer.data.setListingImages).toMatchObject({ code: 'ILLEGAL_STEP' })
    expect((await details()).images).toHaveLength(5)
    expect(await change('PAUSE')).toEqual({
      __typename: 'IllegalStep',
      code: 'ILLEGAL_STEP',
      message: 'The Listing is IMAGE_REVIEW and cannot become PAUSED. Possible: DRAFT, APPROVED, REFUSED.',
    })
    expect(await change('WITHDRAW')).toMatchObject({ listing: { state: 'DRAFT' } })
  })

  test('handed in by 10 clients at once is handed in once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit()))
    expect(answers.filter(({ __typename }) => __typename === 'SubmitListingPayload')).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'IllegalStep')).toHaveLength(9)
    expect(await submit(1)).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 2 })
  })

  test('that loses its trademark while it is handed in is either refused or keeps it', async () => {
    const { sku } = await details()
    const { skuId } = await api.prisma.listing.findFirstOrThrow({ where: { supplierId: supplier.id } })
    const input = { skuId: globalId('Sku', skuId), trademarkNumber: null }
    expect(sku?.listingState).toBe('DRAFT')
    await Promise.all([submit(), api.query(supplier.token, UpdateSkuDocument, { input })])
    const { state, shortfalls } = await details()
    expect(state === 'IMAGE_REVIEW').toBe(shortfalls?.uncoveredMarkets.length === 0)
  })

  test('is one for a SKU; images are at most 20, by https', async () => {
    const skus = await addSkus(api, supplier, 1)
    const skuId = globalId('Sku', skus.get('SKU-0001')!)
    const create = async (images: typeof COMPLIANT_IMAGES) =>
      (await api.query(supplier.token, CreateListingDocument, { input: { skuId, images } })).data.createListing
    const image = COMPLIANT_IMAGES[0]!
    const many = (count: number) => Array.from({ length: count }, () => image)
    expect(await create(many(21))).toMatchObject({ code: 'LIMIT_REACHED', limit: 20 })
    expect(await create([{ ...image, url: 'http://images.test/1.jpg' }])).toMatchObject({ field: 'images.0.url' })
    expect(await create([{ ...image, widthPx: 0 }])).toMatchObject({ field: 'images.0.widthPx' })
    const answers = await Promise.all([create(many(20)), create(many(20)), create([])])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'CreateListingPayload',
      'ListingExists',
      'ListingExists',
    ])
  })

  test('is decided and exposed by the platform only', async () => {
    await submit()
    const input = { listingId, isApproved: true }
    const answers = [
      await api.query(supplier.token, DecideImageReviewDocument, { input }),
      await api.query(supplier.token, ExposeListingDocument, { input: { listingId } }),
      await api.query(supplier.token, WarehouseListingDocument, { input: { listingId } }),
    ]
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    expect((await details()).state).toBe('IMAGE_REVIEW')
  })

  test('is in the list of its state, and the SKU knows the same state after every step', async () => {
    await addSkus(api, supplier, 1)
    const listed = async (state: 'DRAFT' | 'DELISTED') =>
      (await api.query(supplier.token, ListingsDocument, { where: { state } })).data.listings
    expect(await listed('DRAFT')).toMatchObject({ totalCount: 1, nodes: [{ sku: { code: 'LISTED-0001' } }] })
    await change('DELIST')
    expect(await listed('DRAFT')).toMatchObject({ totalCount: 0 })
    expect(await listed('DELISTED')).toMatchObject({ totalCount: 1 })
    await change('REOPEN')
    const differing = await api.prisma.$queryRaw`
      SELECT sku.id FROM "Sku" AS sku LEFT JOIN "Listing" AS listing ON listing."skuId" = sku.id
      WHERE sku."listingState" IS DISTINCT FROM listing.state`
    expect(differing).toEqual([])
  })
})
