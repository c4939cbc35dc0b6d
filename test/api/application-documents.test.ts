import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MAX_DOCUMENTS } from '../../server/application-documents/application-documents.service.ts'
import type { AddApplicationDocumentInput } from '../generated/graphql.ts'
import {
  AddApplicationDocumentDocument,
  RemoveApplicationDocumentDocument,
  SubmitApplicationDocumentsDocument,
} from '../generated/graphql.ts'
import { addApplication, addTrademark } from '../support/admission-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')
const LICENCE = { businessLicence: { isStamped: true } }

describeOnEachDatabase('the documents of an application', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let applicationId: string
  beforeAll(async () => {
    api = await startApi(kind)
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
    applicationId = await addApplication(api, supplier, 'INVITED')
  })
  afterAll(() => api.close())

  const add = async (content: AddApplicationDocumentInput['content'], url = 'https://files.test/a.pdf') => {
    const input = { applicationId: globalId('Application', applicationId), url, content }
    return (await api.query(supplier.token, AddApplicationDocumentDocument, { input })).data.addApplicationDocument
  }
  const remove = async (number: number, idempotencyKey?: string) => {
    const input = { applicationId: globalId('Application', applicationId), number, idempotencyKey }
    return (await api.query(supplier.token, RemoveApplicationDocumentDocument, { input })).data
      .removeApplicationDocument
  }
  const submit = async () => {
    const input = { applicationId: globalId('Application', applicationId) }
    return (await api.query(supplier.token, SubmitApplicationDocumentsDocument, { input })).data
      .submitApplicationDocuments
  }
  const storedNumbers = async () =>
    (await api.prisma.applicationDocument.findMany({ where: { applicationId }, orderBy: { number: 'asc' } })).map(
      ({ number }) => number,
    )

  test('that lack something are refused with what is missing, by name and in both languages', async () => {
    for (const number of [1, 4, 8]) await remove(number)
    expect(await submit()).toMatchObject({
      code: 'DOCUMENTS_INCOMPLETE',
      ruleId: 'ADM-3',
      requirements: [
        { kind: 'BUSINESS_LICENCE', missing: [{ kind: 'DOCUMENT', label: 'not submitted', zh: '尚未提交' }] },
        { kind: 'BANK_STATEMENT', missing: [{ kind: 'DOCUMENT' }] },
        {
          kind: 'SGS_REPORT',
          missing: [{ kind: 'SGS_SKUS', label: 'reports that count for 2 SKUs; at least 3 are needed' }],
        },
      ],
    })
    expect(await api.prisma.applicationReview.count({ where: { applicationId } })).toBe(0)
  })

  test('are fixed once they are submitted', async () => {
    expect(await submit()).toMatchObject({ application: { state: 'QUALIFICATION_REVIEW' } })
    expect(await submit()).toMatchObject({ code: 'ILLEGAL_STEP' })
    expect(await add(LICENCE)).toMatchObject({ code: 'ILLEGAL_STEP' })
    expect(await remove(1)).toMatchObject({ code: 'ILLEGAL_STEP' })
    expect(await storedNumbers()).toHaveLength(8)
  })

  test('have numbers that are not used again', async () => {
    await add(LICENCE)
    const [added] = (await storedNumbers()).slice(-1)
    await remove(added!, 'once')
    await add(LICENCE)
    expect((await storedNumbers()).at(-1)).toBeGreaterThan(added!)
    // The same call again must not take another document away.
    await remove(added!, 'once')
    expect(await storedNumbers()).toHaveLength(9)
    expect(await remove(added!)).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('added at once are all there, each with its number', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(LICENCE)))
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['AddApplicationDocumentPayload']))
    expect(new Set(await storedNumbers()).size).toBe(18)
  })

  test(`are ${MAX_DOCUMENTS} at most`, async () => {
    const rows = Array.from({ length: MAX_DOCUMENTS - 9 }, (_, index) => ({
      applicationId,
      number: 20 + index,
      kind: 'BUSINESS_LICENCE' as const,
      url: 'https://files.test/x',
      facts: { kind: 'BUSINESS_LICENCE', isStamped: true },
      addedAt: TEST_NOW,
    }))
    await api.prisma.applicationDocument.createMany({ data: rows })
    expect(await add(LICENCE)).toMatchObject({ __typename: 'AddApplicationDocumentPayload' })
    expect(await add(LICENCE)).toMatchObject({ code: 'LIMIT_REACHED', limit: MAX_DOCUMENTS })
  })

  test('are certificates of own trademarks only', async () => {
    const other = await api.addSupplier()
    const certificate = async (of: TestSupplier) => ({
      trademarkCertificate: { trademarkId: globalId('Trademark', await addTrademark(api, of)) },
    })
    expect(await add(await certificate(other))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await add(await certificate(supplier))).toMatchObject({ __typename: 'AddApplicationDocumentPayload' })
    expect(await add({ trademarkCertificate: { trademarkId: globalId('Trademark', 'none') } })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  const video = (durationSeconds: number) => ({ factoryVideo: { durationSeconds, shows: [] } })
  const report = (skuCode: string, reportNumber = 'R') => ({ sgsReport: { skuCode, reportNumber, standards: [] } })
  test.each([
    ['url', LICENCE, 'http://files.test/a.pdf'],
    ['url', LICENCE, 'no address'],
    ['url', LICENCE, `https://files.test/${'x'.repeat(500)}`],
    ['content.bankStatement.to', { bankStatement: { from: '2025-02-02', to: '2025-02-01' } }, undefined],
    ['content.factoryVideo.durationSeconds', video(0), undefined],
    ['content.factoryVideo.durationSeconds', video(86_401), undefined],
    ['content.sgsReport.skuCode', report(''), undefined],
    ['content.sgsReport.skuCode', report('x'.repeat(65)), undefined],
    ['content.sgsReport.reportNumber', report('A', 'a\0b'), undefined],
  ])('with a wrong %s are not added', async (field, content, url) => {
    expect(await add(content, url)).toMatchObject({ code: 'INVALID_INPUT', field })
  })
})
