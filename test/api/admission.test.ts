import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ApplicationFieldsFragment, SubmitIntentionFormInput } from '../generated/graphql.ts'
import {
  AddApplicationDocumentDocument,
  ApplicationOfDocument,
  ApplicationsDocument,
  ApplicationsOfSuppliersDocument,
  DecideIntegrationTestDocument,
  DecideQualificationReviewDocument,
  DecideSampleInspectionDocument,
  DeclineApplicantDocument,
  InviteApplicantDocument,
  SubmitApplicationDocumentsDocument,
  SubmitIntentionFormDocument,
  SupplierFitDocument,
  WithdrawApplicationDocument,
} from '../generated/graphql.ts'
import { completeContents } from '../support/admission-actions.ts'
import { addApplication, addPolls, addTrademark } from '../support/admission-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, addViewer, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { FACTORY_PROFILE, PLAIN_PROFILE } from '../support/supplier-profiles.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')
const FORM: SubmitIntentionFormInput = {
  kind: 'CERTIFIED_MANUFACTURER',
  profile: FACTORY_PROFILE,
  targetMarkets: ['DE', 'ES'],
}

describeOnEachDatabase('admission', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  const clock = { at: TEST_NOW, now: () => clock.at }
  beforeAll(async () => {
    api = await startApi(kind, { clock })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    clock.at = TEST_NOW
    supplier = await api.addSupplier({ isAdmitted: false })
  })
  afterAll(() => api.close())

  const submitForm = async (input: Partial<SubmitIntentionFormInput> = {}, token = supplier.token) =>
    (await api.query(token, SubmitIntentionFormDocument, { input: { ...FORM, ...input } })).data.submitIntentionForm
  const invite = async (applicationId: string, expectedVersion?: number) =>
    (await api.query(operator, InviteApplicantDocument, { input: { applicationId, expectedVersion } })).data
      .inviteApplicant
  const decline = async (applicationId: string) =>
    (await api.query(operator, DeclineApplicantDocument, { input: { applicationId, note: 'sorry' } })).data
      .declineApplicant
  const withdraw = async (applicationId: string) =>
    (await api.query(supplier.token, WithdrawApplicationDocument, { input: { applicationId } })).data
      .withdrawApplication
  const decideTest = async (applicationId: string) =>
    (await api.query(operator, DecideIntegrationTestDocument, { input: { applicationId } })).data.decideIntegrationTest
  const decideSamples = async (
    applicationId: string,
    samples: { skuCode: string; isPassed: boolean; finding?: string }[],
  ) =>
    (
      await api.query(operator, DecideSampleInspectionDocument, {
        input: { applicationId, samples: samples.map((sample) => ({ reportNumber: 'SGS-9', ...sample })) },
      })
    ).data.decideSampleInspection
  const decideQualification = async (applicationId: string, refusedDocuments?: number[]) =>
    (await api.query(operator, DecideQualificationReviewDocument, { input: { applicationId, refusedDocuments } })).data
      .decideQualificationReview

  /** The application of a payload. */
  function applicationIn(answer: { __typename: string }): ApplicationFieldsFragment {
    if (!('application' in answer)) throw new Error(JSON.stringify(answer))
    return answer.application as ApplicationFieldsFragment
  }
  const newApplication = async (
    ...options: Parameters<typeof addApplication> extends [unknown, unknown, ...infer Rest] ? Rest : never
  ) => globalId('Application', await addApplication(api, supplier, ...options))

  test('goes from the form over the invitation, the documents and three reviews, with its timeline', async () => {
    const { id } = applicationIn(await submitForm())
    applicationIn(await invite(id))

    const trademarkId = globalId('Trademark', await addTrademark(api, supplier, ['DE', 'ES']))
    for (const content of completeContents(trademarkId)) {
      const input = { applicationId: id, url: 'https://files.test/document', content }
      const { data } = await api.query(supplier.token, AddApplicationDocumentDocument, { input })
      applicationIn(data.addApplicationDocument)
    }
    clock.at = new Date(TEST_NOW.getTime() + 3_600_000)
    const submitted = await api.query(supplier.token, SubmitApplicationDocumentsDocument, {
      input: { applicationId: id },
    })
    const inReview = applicationIn(submitted.data.submitApplicationDocuments)
    expect(inReview.documents.map((document) => document.kind)).toHaveLength(8)
    expect(inReview.documentRequirements.every(({ isMet }) => isMet)).toBe(true)
    expect(inReview.reviews).toMatchObject([{ kind: 'QUALIFICATION', verdict: null }])

    expect(applicationIn(await decideQualification(id)).state).toBe('SAMPLE_INSPECTION')
    const tested = applicationIn(await decideSamples(id, [{ skuCode: 'AD-2', isPassed: true }]))
    expect(tested.reviews.at(-1)).toMatchObject({
      kind: 'INTEGRATION_TEST',
      integrationProgress: { pollsDone: 0, pollsFailed: 0, pollsNeeded: 96 },
    })
    await addPolls(api, supplier, clock.at, 96)
    const admitted = applicationIn(await decideTest(id))
    expect(admitted).toMatchObject({ state: 'ADMITTED', nextStates: [], refusal: null, number: 1 })
    expect(admitted.steps.map(({ state, by }) => [state, by])).toEqual([
      ['FORM_SUBMITTED', 'APPLICANT'],
      ['INVITED', 'PLATFORM'],
      ['QUALIFICATION_REVIEW', 'APPLICANT'],
      ['SAMPLE_INSPECTION', 'PLATFORM'],
      ['INTEGRATION_TEST', 'PLATFORM'],
      ['ADMITTED', 'PLATFORM'],
    ])
    expect(admitted.steps[2]?.at).toBe(clock.at.toISOString())
    expect(admitted.reviews.map(({ kind: review, verdict }) => [review, verdict])).toEqual([
      ['QUALIFICATION', 'PASSED'],
      ['SAMPLE_INSPECTION', 'PASSED'],
      ['INTEGRATION_TEST', 'PASSED'],
    ])
    expect(admitted.reviews[1]?.samples).toEqual([{ skuCode: 'AD-2', isPassed: true, finding: null }])

    const { data } = await api.query(supplier.token, ApplicationsOfSuppliersDocument)
    expect(data.suppliers.nodes).toMatchObject([{ code: supplier.code, kind: 'CERTIFIED_MANUFACTURER' }])
    const events = await api.prisma.event.findMany({ where: { supplierId: supplier.id } })
    expect(events.filter((event) => event.kind === 'APPLICATION_CHANGED')).toHaveLength(14)
  })

  test('tells before applying whether a company fits, with each condition', async () => {
    const ask = async (profile: typeof PLAIN_PROFILE) =>
      (await api.query(supplier.token, SupplierFitDocument, { profile })).data.supplierFit
    expect(await ask(FACTORY_PROFILE)).toMatchObject({
      isFit: true,
      acceptedKinds: ['CERTIFIED_MANUFACTURER', 'BRAND_OWNING_TRADER'],
      unfitMarks: [],
    })
    const unfit = await ask({ ...PLAIN_PROFILE, hasOwnWarehouse: false })
    expect(unfit.unfitMarks).toEqual([{ kind: 'NO_OWN_WAREHOUSE', label: 'No warehouse of its own', zh: '无自有仓储' }])
    expect(unfit.fits.map(({ holds }) => holds)).toEqual([false, false, false])
    expect(await api.prisma.application.count({ where: { supplierId: supplier.id } })).toBe(0)
  })

  test('has one application at a time: of ten forms at once one is taken', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => submitForm()))
    const types = answers.map(({ __typename }) => __typename).toSorted()
    expect(types).toEqual([...Array<string>(9).fill('ApplicationExists'), 'SubmitIntentionFormPayload'])
    expect(answers).toContainEqual(
      expect.objectContaining({ code: 'APPLICATION_EXISTS', current: { number: 1, state: 'FORM_SUBMITTED' } }),
    )
  })

  test('has none after admission, and another one after a refusal or a withdrawal', async () => {
    await newApplication('REFUSED')
    await newApplication('WITHDRAWN')
    const third = applicationIn(await submitForm())
    expect(third.number).toBe(3)
    expect(applicationIn(await withdraw(third.id)).state).toBe('WITHDRAWN')
    await newApplication('ADMITTED')
    expect(await submitForm()).toMatchObject({ current: { number: 4, state: 'ADMITTED' } })
    await expect(addApplication(api, supplier, 'INVITED')).rejects.toThrow(/Unique constraint/)
  })

  test('invites none who does not fit; declined, the applicant is told AD-403, reasons, remedy and manual in both languages (ADM-5)', async () => {
    const profile = { ...FACTORY_PROFILE, managementStandards: [], hasQualityControl: false }
    const { id, fit } = applicationIn(await submitForm({ profile }))
    expect(fit.isFit).toBe(false)
    expect(await invite(id)).toMatchObject({
      code: 'APPLICANT_UNFIT',
      reasons: [
        { kind: 'SUPPLIER_KIND_NOT_ACCEPTED', subjects: ['MANAGEMENT_CERTIFICATE'] },
        { kind: 'PROFILE_DOES_NOT_FIT', subjects: ['NO_QUALITY_CONTROL'] },
      ],
    })
    const { state, refusal } = applicationIn(await decline(id))
    expect(state).toBe('REFUSED')
    expect(refusal).toMatchObject({
      code: 'AD_403',
      platformCode: 'AD-403',
      label: 'Qualification mismatch',
      zh: '资质不符',
      note: 'sorry',
      refusedAt: TEST_NOW.toISOString(),
      failedPolls: [],
      manual: { number: 'KB-AD20240301', version: 'V2.1' },
    })
    for (const { label, zh, remedy, zhRemedy } of refusal!.reasons) {
      expect(label + remedy).not.toMatch(/\p{Script=Han}/u)
      for (const text of [zh, zhRemedy]) expect(text).toMatch(/\p{Script=Han}/u)
    }
    expect(await decline(id)).toMatchObject({ code: 'ILLEGAL_STEP' })
  })

  test('refuses the qualification for a Chinese mark while selling to DE, and for a document that is not accepted', async () => {
    const id = await newApplication('QUALIFICATION_REVIEW', { targetMarkets: ['DE', 'FR'], coveredMarkets: ['FR'] })
    expect(await decideQualification(id, [99])).toMatchObject({ field: 'refusedDocuments' })
    const { refusal, reviews } = applicationIn(await decideQualification(id, [4]))
    expect(refusal).toMatchObject({ platformCode: 'AD-403' })
    expect(refusal?.reasons).toMatchObject([
      { kind: 'TRADEMARK_NOT_COVERING_MARKET', subjects: ['DE'], isCommon: true, ruleId: 'ADM-4' },
      { kind: 'DOCUMENT_NOT_ACCEPTED', subjects: ['4 BANK_STATEMENT'], isCommon: false },
    ])
    expect(reviews).toMatchObject([{ kind: 'QUALIFICATION', verdict: 'REFUSED' }])
  })

  test('refuses for one sample that fails', async () => {
    const id = await newApplication('SAMPLE_INSPECTION')
    const failed = { skuCode: 'AD-3', isPassed: false }
    expect(await decideSamples(id, [])).toMatchObject({ field: 'samples' })
    expect(
      await decideSamples(id, [
        { ...failed, finding: 'x' },
        { ...failed, finding: 'x' },
      ]),
    ).toMatchObject({ field: 'samples' })
    expect(await decideSamples(id, [failed])).toMatchObject({ field: 'samples.0.finding' })
    const passed = { skuCode: 'AD-1', isPassed: true }
    expect(await decideSamples(id, [{ ...passed, finding: 'x' }])).toMatchObject({ field: 'samples.0.finding' })
    const { refusal, reviews } = applicationIn(await decideSamples(id, [passed, { ...failed, finding: 'sharp edge' }]))
    expect(refusal).toMatchObject({ platformCode: 'AD-403', reasons: [{ kind: 'SAMPLE_FAILED', subjects: ['AD-3'] }] })
    expect(reviews[0]?.samples).toContainEqual({ skuCode: 'AD-3', isPassed: false, finding: 'sharp edge' })
  })

  test('refuses the integration test with AD-507 and lists each failed poll with measured and injected ms', async () => {
    const id = await newApplication('INTEGRATION_TEST')
    // Polls before the test began are of no account; it began at TEST_NOW, and a poll due then is its first.
    await addPolls(api, supplier, new Date(TEST_NOW.getTime() - 900_000), 96, {
      0: 'SKU_MISSING',
      2: 'ANSWER_TOO_SLOW',
    })
    expect(await decideTest(id)).toMatchObject({ code: 'INTEGRATION_TEST_RUNNING', pollsDone: 95, pollsNeeded: 96 })
    const running = await api.query(supplier.token, ApplicationOfDocument, { by: { id } })
    expect(running.data.application?.reviews[0]?.integrationProgress).toEqual({
      pollsDone: 95,
      pollsFailed: 1,
      pollsNeeded: 96,
    })
    await addPolls(api, supplier, new Date(TEST_NOW.getTime() + 95 * 900_000), 3, {
      0: 'SKU_MISSING',
      1: 'SKU_MISSING',
    })
    const { state, refusal } = applicationIn(await decideTest(id))
    expect(state).toBe('REFUSED')
    const [slowAt, wrongAt] = [1, 95].map((place) => new Date(TEST_NOW.getTime() + place * 900_000).toISOString())
    expect(refusal).toMatchObject({
      platformCode: 'AD-507',
      zh: '系统对接失败',
      reasons: [
        { kind: 'ERP_TOO_SLOW', subjects: [slowAt], isCommon: true },
        { kind: 'ERP_ANSWER_WRONG', subjects: [wrongAt] },
      ],
    })
    expect(refusal?.failedPolls).toEqual([
      {
        dueAt: slowAt,
        measuredMs: 3003,
        injectedMs: 2900,
        run: { failureKind: 'ANSWER_TOO_SLOW', remedy: expect.stringContaining('3,000 ms') },
      },
      {
        dueAt: wrongAt,
        measuredMs: 40,
        injectedMs: 0,
        run: { failureKind: 'SKU_MISSING', remedy: expect.any(String) },
      },
    ])
  })

  test('takes each step once, in order, at the version expected', async () => {
    const { id, version } = applicationIn(await submitForm())
    expect(await decideQualification(id)).toMatchObject({ code: 'ILLEGAL_STEP', ruleId: 'ADM-1' })
    expect(await invite(id, version + 1)).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: version })
    expect(applicationIn(await invite(id, version)).version).toBe(version + 1)
    expect(await invite(id)).toMatchObject({
      code: 'ILLEGAL_STEP',
      state: 'INVITED',
      possible: ['QUALIFICATION_REVIEW', 'WITHDRAWN'],
    })
  })

  test('is decided by operators only, and applied for by administrators only', async () => {
    const applicationId = await newApplication('INTEGRATION_TEST')
    const refused = await api.query(supplier.token, DecideIntegrationTestDocument, { input: { applicationId } })
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    for (const mutation of ['inviteApplicant', 'declineApplicant', 'decideQualificationReview']) {
      const document = `mutation { ${mutation}(input: { applicationId: "${applicationId}" }) { __typename } }`
      expect((await api.query(supplier.token, document)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
    const viewer = await addViewer(api, supplier)
    const form = await api.query(viewer, SubmitIntentionFormDocument, { input: FORM })
    expect(form.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test.each([
    ['targetMarkets', { targetMarkets: [] }],
    ['profile.yearlyExportUsd', { profile: { ...FACTORY_PROFILE, yearlyExportUsd: -1 } }],
    ['profile.euEprNumber', { profile: { ...FACTORY_PROFILE, euEprNumber: ' ' } }],
    ['profile.euEprNumber', { profile: { ...FACTORY_PROFILE, euEprNumber: 'x'.repeat(51) } }],
  ])('takes no form with a wrong %s', async (field, input) => {
    expect(await submitForm(input)).toMatchObject({ code: 'INVALID_INPUT', field })
  })

  test('is found by number and by state; an operator names the supplier', async () => {
    await newApplication('REFUSED')
    await newApplication('INVITED')
    const byNumber = async (token: string, name: { number: number; supplierCode?: string }) =>
      (await api.query(token, ApplicationOfDocument, { by: { name } })).data.application?.state
    expect(await byNumber(supplier.token, { number: 2 })).toBe('INVITED')
    expect(await byNumber(operator, { number: 2, supplierCode: supplier.code })).toBe('INVITED')
    expect(await byNumber(operator, { number: 2 })).toBeUndefined()
    const { data } = await api.query(supplier.token, ApplicationsDocument, { where: { state: 'REFUSED' } })
    expect(data.applications.nodes.map(({ number }) => number)).toEqual([1])
    const all = await api.query(supplier.token, ApplicationsDocument, {})
    expect(all.data.applications.nodes.map(({ number }) => number)).toEqual([2, 1])
  })

  test('shows a page of applications with everything in one statement each', async () => {
    const states = ['REFUSED', 'WITHDRAWN', 'REFUSED', 'INTEGRATION_TEST'] as const
    const pageOf = async (count: number) => {
      for (const state of states.slice(0, count)) await newApplication(state)
      const { result, statements } = await api.counting(() =>
        api.query(supplier.token, ApplicationsDocument, { first: 20 }),
      )
      expect(result.errors).toBeUndefined()
      return statements.map((sql) => /^\/\* (\w+) \*\//.exec(sql)?.[1] ?? sql).toSorted()
    }
    await pageOf(4)
    const many = await pageOf(0)
    expect(new Set(many).size).toBe(many.length)
    expect(many.length).toBeLessThanOrEqual(13)
  })
})
