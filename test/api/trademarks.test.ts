import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ListingState } from '../../prisma/generated/enums.ts'
import { MAX_TRADEMARKS } from '../../server/trademarks/trademarks.service.ts'
import type { RegisterTrademarkInput, UpdateTrademarkInput } from '../generated/graphql.ts'
import {
  RegisterTrademarkDocument,
  SubmitListingDocument,
  TrademarkOfDocument,
  TrademarksDocument,
  UpdateTrademarkDocument,
} from '../generated/graphql.ts'
import { addApplication, addTrademark } from '../support/admission-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { addListings } from '../support/catalogue-records.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

describeOnEachDatabase('a trademark', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => {
    api = await startApi(kind)
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
  })
  afterAll(() => api.close())

  const MARK = {
    name: 'Zhenpin',
    kind: 'TM',
    registrationNumber: 'EU-018',
    coveredMarkets: ['DE', 'ES', 'DE'],
  } as const
  const register = async (input: Partial<RegisterTrademarkInput> = {}, token = supplier.token) => {
    const wanted = { ...MARK, coveredMarkets: [...MARK.coveredMarkets], ...input }
    return (await api.query(token, RegisterTrademarkDocument, { input: wanted })).data.registerTrademark
  }
  const update = async (input: UpdateTrademarkInput, token = supplier.token) =>
    (await api.query(token, UpdateTrademarkDocument, { input })).data.updateTrademark

  test('is put on record with the markets that it covers, each once', async () => {
    expect(await register()).toMatchObject({
      trademark: { kind: 'TM', registrationNumber: 'EU-018', coveredMarkets: ['DE', 'ES'], version: 1 },
    })
    expect(await register({ registrationNumber: 'CN-1', coveredMarkets: [] })).toMatchObject({
      trademark: { coveredMarkets: [] },
    })
    const { data } = await api.query(supplier.token, TrademarksDocument)
    expect(data.trademarks.totalCount).toBe(2)
  })

  test('is on record once, also when it is sent many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => register()))
    const refused = answers.filter((answer) => answer.__typename === 'InvalidInput')
    expect(refused).toHaveLength(4)
    expect(refused[0]).toMatchObject({ field: 'registrationNumber' })
    expect(await api.prisma.trademark.count({ where: { supplierId: supplier.id } })).toBe(1)
  })

  test('of another supplier may have the same number; an operator names the supplier', async () => {
    const other = await api.addSupplier()
    const operator = await addOperator(api)
    await register()
    await register({}, other.token)
    const byNumber = async (token: string, supplierCode?: string) =>
      (await api.query(token, TrademarkOfDocument, { by: { name: { registrationNumber: 'EU-018', supplierCode } } }))
        .data.trademark
    expect((await byNumber(supplier.token))?.id).not.toBe((await byNumber(other.token))?.id)
    expect(await byNumber(operator)).toBeNull()
    expect((await byNumber(operator, other.code))?.id).toBe((await byNumber(other.token))?.id)
    expect(await byNumber(supplier.token, other.code)).toBeNull()
    expect(await byNumber(supplier.token, 'a\0b')).toBeNull()
    expect(
      await register({ registrationNumber: 'X', supplierId: globalId('Supplier', supplier.id) }, operator),
    ).toMatchObject({ trademark: { supplier: { code: supplier.code } } })
  })

  test('that is registered and covers more is changed, at the version expected', async () => {
    const trademarkId = globalId('Trademark', await addTrademark(api, supplier, ['ES']))
    expect(await update({ trademarkId, coveredMarkets: ['DE', 'ES'], expectedVersion: 1 })).toMatchObject({
      trademark: { kind: 'R', coveredMarkets: ['DE', 'ES'], version: 2 },
    })
    expect(await update({ trademarkId, kind: 'TM', expectedVersion: 1 })).toMatchObject({ currentVersion: 2 })
    expect(await update({ trademarkId, kind: 'TM' })).toMatchObject({
      trademark: { kind: 'TM', coveredMarkets: ['DE', 'ES'], version: 3 },
    })
    const other = await api.addSupplier()
    expect(await update({ trademarkId, kind: 'R' }, other.token)).toMatchObject({ code: 'NOT_FOUND' })
  })

  /** A listing for DE under a mark that covers DE, in the state; its mark and SKU. */
  const listed = async (state: ListingState) => {
    const [id] = await addListings(api, supplier, 1)
    const refusalReason = state === 'REFUSED' ? 'blurred' : null
    const firstExposedAt = state === 'EXPOSED' || state === 'PAUSED' ? TEST_NOW : null
    const data = { state, refusalReason, firstExposedAt }
    const { skuId } = await api.prisma.listing.update({ where: { id: id! }, data })
    const { trademarkId } = await api.prisma.sku.update({ where: { id: skuId }, data: { listingState: state } })
    return { listingId: globalId('Listing', id!), skuId, trademarkId: globalId('Trademark', trademarkId!) }
  }

  test.each(['IMAGE_REVIEW', 'APPROVED', 'COLD_START', 'EXPOSED', 'PAUSED'] as const)(
    'of a listing that is %s keeps its target markets, and may lose others and gain more (ADM-4)',
    async (state) => {
      const { trademarkId } = await listed(state)
      for (const coveredMarkets of [[], ['FR' as const]]) {
        expect(await update({ trademarkId, coveredMarkets })).toMatchObject({
          code: 'LISTING_INCOMPLETE',
          ruleId: 'ADM-4',
          shortfalls: { uncoveredMarkets: ['DE'], missingImages: [] },
        })
      }
      expect(await update({ trademarkId, kind: 'TM' })).toMatchObject({ trademark: { coveredMarkets: ['DE'] } })
      expect(await update({ trademarkId, coveredMarkets: ['FR', 'DE'] })).toMatchObject({ trademark: { version: 3 } })
      expect(await update({ trademarkId, coveredMarkets: ['DE'] })).toMatchObject({ trademark: { version: 4 } })
    },
  )

  test.each(['DRAFT', 'REFUSED', 'DELISTED'] as const)('of a listing that is %s may cover nothing', async (state) => {
    const { trademarkId } = await listed(state)
    expect(await update({ trademarkId, coveredMarkets: [] })).toMatchObject({ trademark: { coveredMarkets: [] } })
  })

  test('that shrinks while its listing is handed in never leaves the listing uncovered (ADM-4)', async () => {
    for (let round = 0; round < 5; round += 1) {
      supplier = await api.addSupplier()
      const { trademarkId, listingId, skuId } = await listed('DRAFT')
      const submit = api.query(supplier.token, SubmitListingDocument, { input: { listingId } })
      const [submitted, shrunk] = await Promise.all([submit, update({ trademarkId, coveredMarkets: [] })])
      const isHandedIn = submitted.data.submitListing.__typename === 'SubmitListingPayload'
      expect(shrunk.__typename).toBe(isHandedIn ? 'ListingIncomplete' : 'UpdateTrademarkPayload')
      const sku = await api.prisma.sku.findUniqueOrThrow({ where: { id: skuId }, include: { trademark: true } })
      expect(sku.listingState).toBe(isHandedIn ? 'IMAGE_REVIEW' : 'DRAFT')
      expect(sku.trademark?.coveredMarkets).toEqual(isHandedIn ? ['DE'] : [])
    }
  })

  test('in a qualification review covers what it did when it was handed in, and may change after it (ADM-4)', async () => {
    const applicationId = await addApplication(api, supplier, 'QUALIFICATION_REVIEW')
    const mark = await api.prisma.trademark.findFirstOrThrow({ where: { supplierId: supplier.id } })
    const trademarkId = globalId('Trademark', mark.id)
    for (const coveredMarkets of [[], ['DE' as const, 'FR' as const]]) {
      expect(await update({ trademarkId, coveredMarkets })).toMatchObject({
        code: 'TRADEMARK_UNDER_REVIEW',
        ruleId: 'ADM-4',
        application: { number: 1, state: 'QUALIFICATION_REVIEW' },
      })
    }
    expect(await update({ trademarkId, kind: 'TM', coveredMarkets: ['DE'] })).toMatchObject({
      trademark: { version: 2 },
    })
    const other = globalId('Trademark', await addTrademark(api, supplier, ['DE']))
    expect(await update({ trademarkId: other, coveredMarkets: [] })).toMatchObject({ trademark: { version: 2 } })
    await api.prisma.application.update({ where: { id: applicationId }, data: { state: 'SAMPLE_INSPECTION' } })
    expect(await update({ trademarkId, coveredMarkets: [] })).toMatchObject({ trademark: { coveredMarkets: [] } })
  })

  test(`is one of ${MAX_TRADEMARKS} at most`, async () => {
    await api.prisma.trademark.createMany({
      data: Array.from({ length: MAX_TRADEMARKS - 1 }, (_, index) => ({
        supplierId: supplier.id,
        name: 'x',
        kind: 'R' as const,
        registrationNumber: `N-${index}`,
        coveredMarkets: [],
      })),
    })
    expect(await register()).toMatchObject({ __typename: 'RegisterTrademarkPayload' })
    expect(await register({ registrationNumber: 'one more' })).toMatchObject({ code: 'LIMIT_REACHED' })
  })

  test.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(101) }],
    ['registrationNumber', { registrationNumber: '' }],
    ['registrationNumber', { registrationNumber: 'x'.repeat(51) }],
  ])('with a wrong %s is not put on record', async (field, input) => {
    expect(await register(input)).toMatchObject({ code: 'INVALID_INPUT', field })
  })
})
