import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_CONSTANTS } from '../../server/programme/constants.ts'
import { createProgramme } from '../../server/programme/programme.ts'
import { ProgrammeOverrides } from '../../server/programme/programme-overrides.ts'
import { ProgrammeDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

describeOnEachDatabase('the programme', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
  })
  afterAll(() => api.close())

  const programmeOn = async (asOf?: string, from = api, token = supplier.token) => {
    const { data, errors } = await from.query(token, ProgrammeDocument, { asOf })
    expect(errors).toBeUndefined()
    return data.programme
  }

  test('of today shows every constant with its unit, its rule and who says so', async () => {
    const { asOf, constants, sync } = await programmeOn()
    expect(asOf).toBe('2026-01-05')
    expect(constants).toHaveLength(Object.keys(DEFAULT_CONSTANTS).length)
    expect(sync).toEqual({
      value: '3000',
      unit: 'MILLISECONDS',
      label: DEFAULT_CONSTANTS.syncAnswerLimitMs.en,
      zh: '库存接口响应时限',
    })
    expect(constants.find(({ name }) => name === 'FULFILMENT_HEALTHY')).toEqual({
      name: 'FULFILMENT_HEALTHY',
      value: '99.20',
      unit: 'PERCENT',
      ruleId: 'KPI-1',
      origin: 'STATED',
      validFrom: null,
      source: { title: expect.stringContaining('March 2024') },
    })
    expect(constants.find(({ name }) => name === 'INTEGRATION_REVIEW_POLLS')).toMatchObject({
      value: '96',
      origin: 'ASSUMED',
      source: null,
    })
  })

  test('takes no statement but that of the token', async () => {
    const { statements } = await api.counting(() => programmeOn())
    expect(statements).toHaveLength(1)
  })

  test('has nothing that begins later: GEO-4 from 2024-03-01, SGS reports from 2024, six markets from 2022', async () => {
    expect((await programmeOn('2024-02-29')).outbound).toBeNull()
    expect((await programmeOn('2024-03-01')).outbound).toEqual({ value: '98.00', unit: 'PERCENT' })
    const requirements = async (day: string) => (await programmeOn(day)).documentRequirements.map((row) => row.kind)
    expect(await requirements('2023-12-31')).not.toContain('SGS_REPORT')
    expect(await requirements('2024-01-01')).toContain('SGS_REPORT')
    const markets = async (day: string) => (await programmeOn(day)).markets.map(({ code }) => code)
    expect(await markets('2021-09-30')).toEqual([])
    expect(await markets('2021-12-31')).toEqual(['ES'])
    expect(await markets('2022-01-01')).toEqual(['ES', 'FR', 'DE', 'NL', 'IT', 'PL'])
    const { trunkLanes, localDeliveries } = await programmeOn('2021-12-31')
    expect(new Set([...trunkLanes, ...localDeliveries].map(({ market }) => market))).toEqual(new Set(['ES']))
  })

  test('has the tariffs of FEE-4, FEE-5 and FEE-8 as money', async () => {
    const { trunkLanes, localDeliveries, dutyBands } = await programmeOn()
    expect(trunkLanes).toContainEqual({
      warehouse: 'HZ',
      market: 'DE',
      firstWeightGrams: 1000,
      firstWeightPrice: { amount: '12.50', currency: 'EUR' },
      nextWeightGrams: 500,
      nextWeightPrice: { amount: '3.20' },
      origin: 'STATED',
    })
    expect(localDeliveries.filter(({ origin }) => origin === 'STATED')).toEqual([
      { market: 'ES', orderPrice: { amount: '0.95', currency: 'EUR' }, origin: 'STATED' },
      { market: 'DE', orderPrice: { amount: '1.10', currency: 'EUR' }, origin: 'STATED' },
    ])
    expect(dutyBands[0]).toEqual({ upTo: { amount: '150.00' }, sharePercent: '0.00', origin: 'ASSUMED' })
    expect(dutyBands.at(-1)?.upTo).toBeNull()
  })

  test('has the thresholds of the four KPIs', async () => {
    const { kpis } = await programmeOn()
    const shown = kpis.map(({ ruleId, healthy, threshold, daysInARow, isHigherBetter }) => [
      ruleId,
      isHigherBetter,
      healthy?.value,
      threshold?.value,
      daysInARow?.value,
    ])
    expect(shown).toEqual([
      ['KPI-1', true, '99.20', '98.00', '7'],
      ['KPI-2', true, '96.50', '95.00', undefined],
      ['KPI-3', false, '45', '60', undefined],
      ['KPI-4', false, '2.50', '2.50', undefined],
    ])
  })

  test('has the kinds of supplier that are taken (SUP-1)', async () => {
    const { supplierKinds } = await programmeOn()
    expect(supplierKinds.map(({ kind: supplierKind }) => supplierKind)).toEqual([
      'CERTIFIED_MANUFACTURER',
      'BRAND_OWNING_TRADER',
    ])
  })

  test('has the codes, reasons and manual of admission', async () => {
    const { admissionCodes, refusalReasons, admissionManual } = await programmeOn()
    expect(admissionCodes).toEqual([
      { code: 'AD-403', label: 'Qualification mismatch', zh: '资质不符' },
      { code: 'AD-507', label: 'System integration failed', zh: '系统对接失败' },
    ])
    expect(refusalReasons.filter(({ isCommon }) => isCommon).map(({ code }) => code)).toEqual([
      'AD_403',
      'AD_403',
      'AD_507',
    ])
    expect(admissionManual).toEqual({
      number: 'KB-AD20240301',
      version: 'V2.1',
      zh: '《AliExpress Direct准入问题诊断手册V2.1》',
    })
  })

  test('of an installation that sets assumptions shows them as CONFIGURED', async () => {
    const programme = createProgramme(
      ProgrammeOverrides.parse({
        constants: { integrationReviewPolls: 4 },
        trunkLanes: [{ warehouse: 'HZ', market: 'ES', firstWeightMinor: 999 }],
      }),
    )
    const own = await startApi(kind, { programme })
    const { token } = await own.addSupplier()
    const { constants, trunkLanes } = await programmeOn(undefined, own, token)
    expect(constants.filter(({ origin }) => origin === 'CONFIGURED')).toMatchObject([
      { name: 'INTEGRATION_REVIEW_POLLS', value: '4' },
    ])
    expect(trunkLanes.filter(({ origin }) => origin === 'CONFIGURED')).toMatchObject([
      { warehouse: 'HZ', market: 'ES', firstWeightPrice: { amount: '9.99' } },
    ])
    await own.close()
  })
})
