import { expect, test } from 'vitest'
import { DEMO_APP_SECRET, DEMO_SUPPLIER_ID } from '../../mock-platform/contract/demo.ts'
import { disableDemo, seedDemo } from '../../prisma/seed.ts'
import { unfitReasons } from '../../server/admission/admission.rules.ts'
import { IntentionForm } from '../../server/admission/intention-form.ts'
import { listingFactsOfSkus } from '../../server/catalogue/listing-facts.ts'
import { isListable, listingShortfalls } from '../../server/catalogue/listing-shortfalls.rules.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { supplierFit } from '../../server/supplier-fit/supplier-fit.rules.ts'
import { callerOfToken, hashToken } from '../../server/suppliers/suppliers.service.ts'
import { TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase, openTestDatabase } from '../support/databases.ts'

const tokens = { demoToken: 'a-demo-token', viewerToken: 'a-viewer-token', operatorToken: 'an-operator-token' }

describeOnEachDatabase('the demo data', (kind) => {
  test('is 12 SKUs of 2,000 units, and a later start changes no stock', async () => {
    const { prisma, close } = await openTestDatabase(kind)
    await seedDemo(prisma, tokens, TEST_NOW)
    const stock = await prisma.jitStock.findMany({ include: { sku: true }, orderBy: { sku: { skuCode: 'asc' } } })
    expect(stock.map(({ sku }) => sku.skuCode)).toEqual(
      Array.from({ length: 12 }, (_, index) => `AD-${String(1001 + index)}`),
    )
    expect(new Set(stock.map(({ sellableQuantity }) => sellableQuantity))).toEqual(new Set([2000]))

    await prisma.jitStock.updateMany({ data: { sellableQuantity: 3 } })
    await seedDemo(prisma, tokens, TEST_NOW)
    expect(await prisma.jitStock.count({ where: { sellableQuantity: 3 } })).toBe(12)
    const ledger = await prisma.stockMovement.findMany()
    expect(ledger.map(({ quantityChange, quantityAfter }) => [quantityChange, quantityAfter])).toEqual(
      Array.from({ length: 12 }, () => [2000, 2000]),
    )
    await close()
  })

  test('is listed, complete and priced, and a later start adds nothing to it and takes nothing back', async () => {
    const { prisma, read, close } = await openTestDatabase(kind)
    await seedDemo(prisma, tokens, TEST_NOW)
    const all = await prisma.sku.findMany({ select: { id: true, skuCode: true, listingState: true } })
    const skus = all.filter(({ listingState }) => listingState === 'EXPOSED')
    expect(skus).toHaveLength(12)
    // These are listed in the demo's history, by the platform's events.
    const others = all.filter(({ listingState }) => listingState === null)
    expect(others.map(({ skuCode }) => skuCode).toSorted()).toEqual(['AD-1013', 'AD-1014'])
    const ids = skus.map(({ id }) => id)
    const facts = await listingFactsOfSkus(read, (await callerOfToken(read, hashToken(tokens.operatorToken)))!, ids)
    const shortfalls = [...facts.values()].map((of) => listingShortfalls(of, '2026-01-05', DEFAULT_PROGRAMME))
    expect(shortfalls.map(isListable)).toEqual(ids.map(() => true))

    const [changed] = ids
    await prisma.sku.update({ where: { id: changed! }, data: { category: 'OTHER', version: 2 } })
    await prisma.listing.update({ where: { skuId: changed! }, data: { state: 'PAUSED' } })
    await seedDemo(prisma, tokens, TEST_NOW)
    expect(await prisma.sku.count({ where: { id: changed!, category: 'OTHER' } })).toBe(1)
    expect(await prisma.listing.count({ where: { state: 'EXPOSED' } })).toBe(11)
    expect(await prisma.listingStep.count()).toBe(12)
    expect(await prisma.priceProposal.count({ where: { state: 'ACCEPTED' } })).toBe(12)
    await close()
  })

  test('is of an admitted supplier, with its application, and a later start changes neither (ADM-1)', async () => {
    const { prisma, close } = await openTestDatabase(kind)
    await seedDemo(prisma, tokens, TEST_NOW)
    await seedDemo(prisma, tokens, new Date(TEST_NOW.getTime() + 86_400_000))
    expect(await prisma.supplier.findMany()).toMatchObject([{ code: DEMO_SUPPLIER_ID, admittedAt: TEST_NOW }])
    const [application, ...others] = await prisma.application.findMany({ include: { steps: true, reviews: true } })
    expect(others).toEqual([])
    expect(application).toMatchObject({ number: 1, state: 'ADMITTED', submittedAt: TEST_NOW })
    expect(application?.steps.map(({ state }) => state)).toEqual([
      'FORM_SUBMITTED',
      'INVITED',
      'QUALIFICATION_REVIEW',
      'SAMPLE_INSPECTION',
      'INTEGRATION_TEST',
      'ADMITTED',
    ])
    expect(application?.reviews.map(({ verdict }) => verdict)).toEqual(['PASSED', 'PASSED', 'PASSED'])
    const { profile } = IntentionForm.parse(application?.form)
    expect(unfitReasons('CERTIFIED_MANUFACTURER', supplierFit(profile, DEFAULT_PROGRAMME))).toEqual([])
    await close()
  })

  test('has tokens that stop working when they are changed, and when the demo is turned off', async () => {
    const { prisma, read, close } = await openTestDatabase(kind)
    await seedDemo(prisma, tokens, TEST_NOW)
    expect(await callerOfToken(read, hashToken(tokens.demoToken))).toMatchObject({ kind: 'supplier' })
    expect(await callerOfToken(read, hashToken(tokens.viewerToken))).toMatchObject({
      kind: 'supplier',
      isAdministrator: false,
    })
    expect(await callerOfToken(read, hashToken(tokens.operatorToken))).toMatchObject({
      kind: 'operator',
      token: { label: expect.any(String) },
    })

    await seedDemo(prisma, { ...tokens, demoToken: 'another-token' }, TEST_NOW)
    expect(await callerOfToken(read, hashToken(tokens.demoToken))).toBeNull()
    expect(await callerOfToken(read, hashToken('another-token'))).toMatchObject({ kind: 'supplier' })

    await disableDemo(prisma)
    expect(await callerOfToken(read, hashToken(tokens.viewerToken))).toBeNull()
    expect(await callerOfToken(read, hashToken('another-token'))).toBeNull()
    expect(await callerOfToken(read, hashToken(tokens.operatorToken))).toBeNull()
    await close()
  })

  test('has the documented secret only while the demo is on', async () => {
    const { prisma, close } = await openTestDatabase(kind)
    const secret = async () =>
      (await prisma.supplier.findUniqueOrThrow({ where: { code: DEMO_SUPPLIER_ID } })).appSecret
    await seedDemo(prisma, tokens, TEST_NOW)
    expect(await secret()).toBe(DEMO_APP_SECRET)
    await disableDemo(prisma)
    const random = await secret()
    expect(random).toMatch(/^[0-9a-f-]{72}$/)
    await disableDemo(prisma)
    expect(await secret()).toBe(random)
    await seedDemo(prisma, tokens, TEST_NOW)
    expect(await secret()).toBe(DEMO_APP_SECRET)
    await close()
  })

  test('keeps no token in clear', async () => {
    const { prisma, close } = await openTestDatabase(kind)
    await seedDemo(prisma, tokens, TEST_NOW)
    expect(JSON.stringify(await prisma.accessToken.findMany())).not.toContain(tokens.demoToken)
    await close()
  })
})
