import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ConfirmPurchaseOrderDocument,
  CreateAccessTokenDocument,
  CreateListingDocument,
  CreatePurchaseOrderDocument,
  CreateSkuDocument,
  CreateSupplierDocument,
  SubmitListingDocument,
  SupplierStateDocument,
} from '../generated/graphql.ts'
import { admissionActions } from '../support/admission-actions.ts'
import { addPolls } from '../support/admission-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, poll, startApi, TEST_NOW } from '../support/api.ts'
import { COMPLIANT_IMAGES } from '../support/catalogue-records.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

describeOnEachDatabase('a new supplier (ADM-1)', (kind) => {
  let api: TestApi
  let operator: string
  const clock = { at: TEST_NOW, now: () => clock.at }
  beforeAll(async () => {
    api = await startApi(kind, { clock })
    operator = await addOperator(api)
  })
  afterAll(() => api.close())

  const KEYS = { code: 'ningbo', appKey: '600001', appSecret: 'a-secret-of-ningbo' }

  /** On record, with a token for its administrator. */
  const begin = async () => {
    const input = { ...KEYS, nameZh: '宁波新厂', nameEn: 'Ningbo New Factory' }
    const made = (await api.query(operator, CreateSupplierDocument, { input })).data.createSupplier
    if (made.__typename !== 'CreateSupplierPayload') throw new Error(made.__typename)
    const supplierId = made.supplier!.id
    const administrator = { role: 'SUPPLIER_ADMINISTRATOR', label: 'first', supplierId } as const
    const { data } = await api.query(operator, CreateAccessTokenDocument, { input: administrator })
    if (data.createAccessToken.__typename !== 'CreateAccessTokenPayload') throw new Error('no token')
    const [, id] = Buffer.from(supplierId, 'base64').toString().split(':')
    const supplier: TestSupplier = { id: id!, token: data.createAccessToken.token!, ...KEYS }
    return { supplierId, supplier }
  }

  /** A SKU for DE under the mark, and its listing with all images. */
  const list = async (token: string) => {
    const sku = {
      code: 'NB-1',
      titleZh: '杯子',
      titleEn: 'Cup',
      targetMarkets: ['DE' as const],
      trademarkNumber: 'EU-018',
      measures: { source: 'MEASURED' as const, lengthMm: 100, widthMm: 90, heightMm: 80, weightGrams: 300 },
    }
    const made = (await api.query(token, CreateSkuDocument, { input: sku })).data.createSku
    if (made.__typename !== 'CreateSkuPayload') throw new Error(made.__typename)
    const skuId = made.sku!.id
    const listing = { skuId, images: COMPLIANT_IMAGES }
    const listed = (await api.query(token, CreateListingDocument, { input: listing })).data.createListing
    if (listed.__typename !== 'CreateListingPayload') throw new Error(listed.__typename)
    return { skuId, listingId: listed.listing!.id }
  }

  test('goes from createSupplier over the three reviews to its first listing and purchase order; both are refused before', async () => {
    const { supplierId, supplier } = await begin()
    const { token } = supplier
    expect((await poll(api, supplier)).status).toBe(200)
    const steps = admissionActions(api, token, operator)
    const trademarkId = await steps.registerMark()
    const { skuId, listingId } = await list(token)

    const submit = async () =>
      (await api.query(token, SubmitListingDocument, { input: { listingId } })).data.submitListing
    const lines = [{ skuId, quantity: 100, supplyPrice: '12.50' }]
    const wanted = { supplierId, number: 'PO-1', type: 'WAREHOUSE_STOCK', warehouseCode: 'HZ', lines } as const
    const order = async () =>
      (await api.query(operator, CreatePurchaseOrderDocument, { input: { ...wanted, lines } })).data.result
    const expectNotAdmitted = async () => {
      expect(await submit()).toMatchObject({
        code: 'NOT_ADMITTED',
        ruleId: 'ADM-1',
        supplier: { code: 'ningbo', admittedAt: null },
      })
      expect(await order()).toMatchObject({ code: 'NOT_ADMITTED', ruleId: 'ADM-1' })
    }

    await expectNotAdmitted()
    const applicationId = await steps.apply()
    expect(await steps.invite(applicationId)).toMatchObject({ state: 'INVITED' })
    expect(await steps.handInDocuments(applicationId, trademarkId)).toMatchObject({ state: 'QUALIFICATION_REVIEW' })
    expect(await steps.passQualification(applicationId)).toMatchObject({ state: 'SAMPLE_INSPECTION' })
    expect(await steps.passSamples(applicationId)).toMatchObject({ state: 'INTEGRATION_TEST' })
    await addPolls(api, supplier, clock.at, 96)
    await expectNotAdmitted()
    clock.at = new Date(TEST_NOW.getTime() + 86_400_000)
    expect(await steps.decideTest(applicationId)).toMatchObject({ state: 'ADMITTED' })

    const state = await api.query(token, SupplierStateDocument)
    expect(state.data.viewer.supplier).toMatchObject({
      admittedAt: clock.at.toISOString(),
      kind: 'CERTIFIED_MANUFACTURER',
      version: 2,
    })
    expect(await submit()).toMatchObject({ listing: { state: 'IMAGE_REVIEW' } })
    const ordered = await order()
    if (ordered.__typename !== 'CreatePurchaseOrderPayload') throw new Error(ordered.__typename)
    const purchaseOrderId = ordered.purchaseOrder!.id
    const confirmed = await api.query(token, ConfirmPurchaseOrderDocument, { input: { purchaseOrderId } })
    expect(confirmed.data.result).toMatchObject({ purchaseOrder: { status: 'CONFIRMED' } })
  })

  test('that is refused in the integration test is not admitted', async () => {
    const supplier = await api.addSupplier({ isAdmitted: false })
    clock.at = TEST_NOW
    const steps = admissionActions(api, supplier.token, operator)
    const applicationId = await steps.apply()
    await steps.invite(applicationId)
    await steps.handInDocuments(applicationId, await steps.registerMark())
    await steps.passQualification(applicationId)
    await steps.passSamples(applicationId)
    await addPolls(api, supplier, clock.at, 96, { 95: 'ANSWER_TOO_SLOW' })
    expect(await steps.decideTest(applicationId)).toMatchObject({
      state: 'REFUSED',
      refusal: { platformCode: 'AD-507' },
    })
    const { data } = await api.query(supplier.token, SupplierStateDocument)
    expect(data.viewer.supplier).toMatchObject({ admittedAt: null, version: 1 })
  })
})
