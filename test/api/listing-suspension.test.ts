import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { judgeDueSuppliers } from '../../server/kpi/kpi.jobs.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import {
  ChangeListingDocument,
  DecideImageReviewDocument,
  ExposeListingDocument,
  KpiAlertsDocument,
  SubmitListingDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { addListings } from '../support/catalogue-records.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { inboundActions } from '../support/inbound-actions.ts'
import { addSkus } from '../support/records.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

const DAY_MS = 86_400_000

// Through the API's own mutations and jobs alone: no alert is put there by hand.
describeOnEachDatabase('new listings (KPI-2)', (kind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  /** SKUs whose goods come in, by code. */
  let skus: Map<string, string>
  /** Of other SKUs, all drafts that lack nothing. */
  let listings: [string, string, string]
  const clock = { at: TEST_NOW, now: () => clock.at }
  beforeAll(async () => {
    api = await startApi(kind, { clock })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    clock.at = TEST_NOW
    supplier = await api.addSupplier()
    skus = await addSkus(api, supplier, 2)
    const [first, second, third] = (await addListings(api, supplier, 3)).map((id) => globalId('Listing', id))
    listings = [first!, second!, third!]
  })
  afterAll(() => api.close())

  const receive = (code: string, good: number, defective: number) =>
    inboundActions(api, supplier, operator).bring(skus.get(code)!, good, defective)
  const submit = async (listingId: string) =>
    (await api.query(supplier.token, SubmitListingDocument, { input: { listingId } })).data.submitListing
  const approve = async (listingId: string) =>
    (await api.query(operator, DecideImageReviewDocument, { input: { listingId, isApproved: true } })).data
      .decideImageReview
  const expose = async (listingId: string) =>
    (await api.query(operator, ExposeListingDocument, { input: { listingId } })).data.exposeListing
  const change = async (listingId: string, action: 'PAUSE' | 'RESUME') =>
    (await api.query(supplier.token, ChangeListingDocument, { input: { listingId, action } })).data.changeListing
  const judge = () =>
    judgeDueSuppliers({ prisma: api.prisma, clock, programme: DEFAULT_PROGRAMME }, (error) => {
      throw error
    })

  test('are refused after a first inspection at 94.9 %, and accepted once the rate is back at 95.0 %', async () => {
    await receive('SKU-0001', 949, 51)
    const refused = await submit(listings[0])
    expect(refused).toMatchObject({
      code: 'NEW_LISTINGS_SUSPENDED',
      ruleId: 'KPI-2',
      raisedAt: TEST_NOW.toISOString(),
      liftedAtPercent: '95.00',
    })
    clock.at = new Date(TEST_NOW.getTime() + DAY_MS)
    await judge()
    expect(await submit(listings[0])).toEqual(refused)
    const { data } = await api.query(supplier.token, KpiAlertsDocument, { where: { isOpen: true } })
    expect(data.kpiAlerts.nodes).toMatchObject([{ kind: 'NEW_LISTINGS_SUSPENDED', value: { value: '94.90' } }])

    // 949 + 20 of 1,020 passed: 95.0 % exactly.
    await receive('SKU-0002', 20, 0)
    expect(await submit(listings[0])).toMatchObject({ listing: { state: 'IMAGE_REVIEW' } })
  })

  test('are accepted again when the bad inspection is 30 days ago', async () => {
    await receive('SKU-0001', 949, 51)
    clock.at = new Date(TEST_NOW.getTime() + 30 * DAY_MS)
    await judge()
    expect(await submit(listings[0])).toMatchObject({ listing: { state: 'IMAGE_REVIEW' } })
  })

  test('that were handed in before are not shown to buyers meanwhile; what buyers have seen goes on', async () => {
    const [seen, waiting, inReview] = listings
    for (const listingId of listings) await submit(listingId)
    for (const listingId of [seen, waiting]) await approve(listingId)
    await expose(seen)
    await receive('SKU-0001', 949, 51)

    expect(await approve(inReview)).toMatchObject({ listing: { state: 'APPROVED' } })
    for (const listingId of [waiting, inReview]) {
      expect(await expose(listingId)).toMatchObject({ code: 'NEW_LISTINGS_SUSPENDED' })
    }
    expect(await change(seen, 'PAUSE')).toMatchObject({ listing: { state: 'PAUSED' } })
    expect(await change(seen, 'RESUME')).toMatchObject({ listing: { state: 'EXPOSED' } })
    // What can not happen anyway is refused as such.
    expect(await expose(seen)).toMatchObject({ code: 'ILLEGAL_STEP' })

    await receive('SKU-0002', 20, 0)
    expect(await expose(waiting)).toMatchObject({ listing: { state: 'EXPOSED' } })
  })
})
