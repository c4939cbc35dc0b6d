import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreateSkuInput, SkuListQueryVariables, UpdateSkuInput } from '../generated/graphql.ts'
import { CreateSkuDocument, SkuListDocument, SuppliersSkusDocument, UpdateSkuDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { addListings, addTrademark } from '../support/catalogue-records.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

describeOnEachDatabase('a SKU', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => void (api = await startApi(kind)))
  afterAll(() => api.close())

  const create = async (input: Partial<CreateSkuInput>, token = supplier.token) => {
    const full = { code: 'NEW-1', titleZh: '货品', titleEn: 'Goods', ...input }
    return (await api.query(token, CreateSkuDocument, { input: full })).data.createSku
  }
  const update = async (input: UpdateSkuInput) =>
    (await api.query(supplier.token, UpdateSkuDocument, { input })).data.updateSku
  const created = async (input: Partial<CreateSkuInput>) => {
    const answer = await create(input)
    if (answer.__typename !== 'CreateSkuPayload' || !answer.sku) throw new Error(JSON.stringify(answer))
    return answer.sku
  }

  test('is added with all that is known of it, and shows its volumetric weight (FEE-7) and uncovered markets (ADM-4)', async () => {
    supplier = await api.addSupplier()
    const { number } = await addTrademark(api, supplier, ['DE', 'FR'])
    const sku = await created({
      barcode: '4006381333931',
      category: 'TOYS',
      targetMarkets: ['PL', 'DE', 'PL'],
      trademarkNumber: number,
      measures: { lengthMm: 300, widthMm: 200, heightMm: 101, weightGrams: 900, source: 'GIVEN' },
      certificates: [
        { kind: 'EN_71', number: 'E-1', validFrom: '2025-01-01' },
        { kind: 'CE', number: 'C-1', validFrom: '2025-01-01', validUntil: '2026-01-04' },
      ],
    })
    expect(sku).toMatchObject({
      code: 'NEW-1',
      version: 1,
      barcode: '4006381333931',
      category: 'TOYS',
      volumetricWeightGrams: 1212,
      dimensionSource: 'GIVEN',
      targetMarkets: ['DE', 'PL'],
      uncoveredMarkets: ['PL'],
      certificates: [
        { kind: 'CE', number: 'C-1', validUntil: '2026-01-04', isValid: false },
        { kind: 'EN_71', number: 'E-1', validUntil: null, isValid: true },
      ],
      listingState: null,
    })
    const measures = { source: 'MEASURED' as const }
    expect(await update({ skuId: sku.id, measures, expectedVersion: 1 })).toMatchObject({
      sku: { version: 2, dimensionSource: 'MEASURED', lengthMm: 300, volumetricWeightGrams: 1010 },
    })
    expect(await update({ skuId: sku.id, titleEn: 'x', expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 2,
    })
  })

  test('is MEASURED only with all four measures (FEE-7)', async () => {
    supplier = await api.addSupplier()
    const measures = { lengthMm: 1, widthMm: 1, heightMm: 1, source: 'MEASURED' as const }
    expect(await create({ measures })).toMatchObject({ code: 'INVALID_INPUT', field: 'measures.source' })
    expect(await api.prisma.sku.count({ where: { supplierId: supplier.id } })).toBe(0)
    expect(await created({ measures: { ...measures, weightGrams: 1 } })).toMatchObject({ volumetricWeightGrams: 1 })
  })

  test('has no volumetric weight while a dimension is unknown', async () => {
    supplier = await api.addSupplier()
    const sku = await created({ measures: { lengthMm: 10, widthMm: 10, source: 'GIVEN' } })
    expect(sku).toMatchObject({ lengthMm: 10, heightMm: null, volumetricWeightGrams: null })
  })

  test.each([
    ['an empty code', { code: '' }, 'code'],
    ['a code of 65 characters', { code: 'C'.repeat(65) }, 'code'],
    ['a blank title', { titleEn: ' ' }, 'titleEn'],
    ['a title of 201 characters', { titleZh: '货'.repeat(201) }, 'titleZh'],
    ['a barcode with a wrong check digit', { barcode: '4006381333932' }, 'barcode'],
    ['a side of 0 mm', { measures: { lengthMm: 0 } }, 'measures.lengthMm'],
    ['a side of 5,001 mm', { measures: { lengthMm: 5001 } }, 'measures.lengthMm'],
    ['a weight of 1,000,001 g', { measures: { weightGrams: 1_000_001 } }, 'measures.weightGrams'],
    ['a certificate twice', { certificates: [certificate(), certificate()] }, 'certificates'],
    ['a certificate that ends first', { certificates: [certificate('2024-12-31')] }, 'certificates.0.validUntil'],
  ] as [string, Partial<CreateSkuInput>, string][])('with %s is InvalidInput', async (_name, input, field) => {
    supplier = await api.addSupplier()
    expect(await create(input)).toMatchObject({ code: 'INVALID_INPUT', field })
    expect(await api.prisma.sku.count({ where: { supplierId: supplier.id } })).toBe(0)
  })

  test('may have 20 certificates, not 21, and a trademark of its own supplier only', async () => {
    supplier = await api.addSupplier()
    const certificates = Array.from({ length: 21 }, (_, index) => ({ ...certificate(), number: String(index) }))
    expect(await create({ certificates })).toMatchObject({ code: 'LIMIT_REACHED', limit: 20 })
    expect((await created({ certificates: certificates.slice(1) })).certificates).toHaveLength(20)
    const { number } = await addTrademark(api, await api.addSupplier(), ['ES'])
    expect(await create({ code: 'X', trademarkNumber: number })).toMatchObject({ subject: 'Trademark' })
  })

  test('of a code that is taken is SkuCodeTaken with the SKU; of a barcode, InvalidInput; another supplier is free', async () => {
    supplier = await api.addSupplier()
    const first = await created({ barcode: '96385074' })
    expect(await create({})).toMatchObject({ code: 'SKU_CODE_TAKEN', existing: { code: 'NEW-1' } })
    expect(await create({ code: 'NEW-2', barcode: '96385074' })).toMatchObject({ field: 'barcode' })
    expect(await update({ skuId: first.id, barcode: null })).toMatchObject({ sku: { barcode: null } })
    await created({ code: 'NEW-2', barcode: '96385074' })
    supplier = await api.addSupplier()
    await created({ barcode: '96385074' })
  })

  test('of one code asked for by 10 clients at once is added once', async () => {
    supplier = await api.addSupplier()
    const answers = await Promise.all(Array.from({ length: 10 }, () => create({})))
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual([
      'CreateSkuPayload',
      ...Array.from({ length: 9 }, () => 'SkuCodeTaken'),
    ])
  })

  test('is added by an operator for the supplier that it names', async () => {
    supplier = await api.addSupplier()
    const operator = await addOperator(api)
    expect(await create({}, operator)).toMatchObject({ code: 'INVALID_INPUT', field: 'supplierId' })
    await create({ supplierId: globalId('Supplier', supplier.id) }, operator)
    expect(await api.prisma.sku.count({ where: { supplierId: supplier.id, skuCode: 'NEW-1' } })).toBe(1)
  })

  test('whose listing is exposed loses no market’s mark and no certificate that it had; what it lacked stays lacking', async () => {
    supplier = await api.addSupplier()
    const [listingId] = await addListings(api, supplier, 1)
    const { skuId } = await api.prisma.listing.update({
      where: { id: listingId! },
      data: { state: 'EXPOSED', firstExposedAt: TEST_NOW, sku: { update: { listingState: 'EXPOSED' } } },
    })
    const id = globalId('Sku', skuId)
    expect(await update({ skuId: id, trademarkNumber: null })).toMatchObject({
      code: 'LISTING_INCOMPLETE',
      shortfalls: { uncoveredMarkets: ['DE'] },
    })
    expect(await update({ skuId: id, targetMarkets: ['DE', 'ES'] })).toMatchObject({
      shortfalls: { uncoveredMarkets: ['ES'] },
    })
    expect(await update({ skuId: id, category: 'TOYS' })).toMatchObject({
      shortfalls: { missingCertificates: [{ oneOf: ['EN_71', 'ASTM_F963'] }] },
    })
    const kept = await api.prisma.sku.findUniqueOrThrow({ where: { id: skuId } })
    expect(kept).toMatchObject({ version: 1, targetMarkets: ['DE'], category: 'OTHER' })
    expect(await update({ skuId: id, titleEn: 'Better goods' })).toMatchObject({ __typename: 'UpdateSkuPayload' })

    await api.prisma.sku.update({ where: { id: skuId }, data: { trademarkId: null } })
    expect(await update({ skuId: id, titleEn: 'Best goods' })).toMatchObject({ __typename: 'UpdateSkuPayload' })
  })
})

function certificate(validUntil?: string) {
  return { kind: 'CE' as const, number: 'C-1', validFrom: '2025-01-01', validUntil: validUntil ?? null }
}

describeOnEachDatabase('a list of SKUs', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
    const row = { supplierId: supplier.id, titleZh: '', titleEn: '' }
    const day = (number: number) => new Date(Date.UTC(2026, 0, number))
    await api.prisma.sku.createMany({
      data: [
        { ...row, skuCode: 'A-1', createdAt: day(3), category: 'TOYS', targetMarkets: ['DE'] },
        { ...row, skuCode: 'A-2', createdAt: day(1), category: 'TOYS', targetMarkets: ['DE', 'PL'] },
        { ...row, skuCode: 'A%1', createdAt: day(2), listingState: 'EXPOSED', targetMarkets: ['PL'] },
        { ...row, skuCode: 'a-1', createdAt: day(4) },
      ],
    })
  })
  afterAll(() => api.close())

  const list = async (variables: SkuListQueryVariables) => {
    const { data, errors } = await api.query(supplier.token, SkuListDocument, variables)
    expect(errors).toBeUndefined()
    return data.skus
  }
  const codes = async (variables: SkuListQueryVariables) => (await list(variables)).nodes.map(({ code }) => code)

  test('is narrowed by category, market, state of the listing and all of them together', async () => {
    expect(await codes({ where: { category: 'TOYS' } })).toEqual(['A-1', 'A-2'])
    expect((await codes({ where: { targetMarket: 'PL' } })).toSorted()).toEqual(['A%1', 'A-2'])
    expect(await codes({ where: { listingState: 'EXPOSED' } })).toEqual(['A%1'])
    expect(await codes({ where: { category: 'TOYS', targetMarket: 'PL', codePrefix: 'A-' } })).toEqual(['A-2'])
    expect((await list({ where: { category: 'TOYS' } })).totalCount).toBe(2)
    expect((await list({ where: { category: 'TOYS' } })).nodes[0]?.targetMarkets).toEqual(['DE'])
  })

  test('is narrowed by a beginning of the code, exactly: no pattern, no other case', async () => {
    expect(await codes({ where: { codePrefix: 'A-' } })).toEqual(['A-1', 'A-2'])
    expect(await codes({ where: { codePrefix: 'A%' } })).toEqual(['A%1'])
    expect(await codes({ where: { codePrefix: 'a' } })).toEqual(['a-1'])
    expect(await codes({ where: { codePrefix: 'A\0' } })).toEqual([])
    expect(await codes({ where: { codePrefix: '' } })).toHaveLength(4)
  })

  test('is read page by page with the newest first; a cursor of one order does not hold for another', async () => {
    const orderBy = 'NEWEST_FIRST' as const
    const first = await list({ orderBy, first: 3 })
    expect(first.nodes.map(({ code }) => code)).toEqual(['a-1', 'A-1', 'A%1'])
    const after = first.pageInfo.endCursor
    expect(await codes({ orderBy, first: 3, after })).toEqual(['A-2'])
    const { errors } = await api.query(supplier.token, SkuListDocument, { after })
    expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR')
  })

  test('of many suppliers with listings, images and prices is one statement each', async () => {
    const operator = await addOperator(api)
    const count = async () => (await api.counting(() => api.query(operator, SuppliersSkusDocument))).statements.length
    await addListings(api, await api.addSupplier(), 3)
    const few = await count()
    for (let number = 0; number < 5; number += 1) await addListings(api, await api.addSupplier(), 3)
    expect(await count()).toBe(few)
    expect(few).toBe(7)
    const { data } = await api.query(operator, SuppliersSkusDocument, { orderBy: 'NEWEST_FIRST' })
    expect(data.suppliers.nodes[0]?.skus.nodes.map(({ code }) => code)).toEqual(['a-1', 'A-1'])
  })
})
