import type { GraphQLNamedType } from 'graphql'
import { assertObjectType, getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { LABELS } from '../../server/labels/labels.ts'
import { DEFAULT_CONSTANTS } from '../../server/programme/constants.ts'
import { createProgramme } from '../../server/programme/programme.ts'
import { ProgrammeOverrides } from '../../server/programme/programme-overrides.ts'
import type { EnumLabelsQueryVariables } from '../generated/graphql.ts'
import { EnumLabelsDocument, ProgrammeDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

const Programme = assertObjectType(schema.getType('Programme'))
const PROVENANCE = 'ruleId origin source { title } validFrom'

function isValue(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'ProgrammeValue')
}

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

  test('names of each row its rule, who says it, where, and from when: never a stated row without its source', async () => {
    const lists = Object.values(Programme.getFields()).filter(({ type }) => isValue(getNamedType(type)))
    const rows = lists.filter(({ name }) => name !== 'constant').map(({ name }) => `${name} { ${PROVENANCE} }`)
    expect(rows.length).toBeGreaterThan(15)
    type Row = { ruleId: string; origin: string; source: { title: string } | null; validFrom: string | null }
    type Answer = { programme: Record<string, Row | Row[]> }
    const { data, errors } = await api.query<Answer, unknown>(supplier.token, `{ programme { ${rows.join(' ')} } }`)
    expect(errors).toBeUndefined()
    for (const [name, value] of Object.entries(data.programme)) {
      const all = Array.isArray(value) ? value : [value]
      expect(all.length, `rows of ${name}`).toBeGreaterThan(0)
      for (const row of all) {
        expect(row.ruleId, `rows of ${name}`).toMatch(/^[A-Z]+-\d$/)
        expect(row.origin !== 'STATED' || row.source !== null, `${name} ${row.ruleId}`).toBe(true)
      }
    }
    const validFrom = (name: string) => [data.programme[name]].flat().map((row) => row?.validFrom)
    expect(validFrom('markets')).toEqual(['2021-10-01', ...Array.from({ length: 5 }, () => '2022-01-01')])
    expect(validFrom('supplierKinds')).toEqual(['2023-04-01', '2023-04-01'])
    expect(validFrom('documentRequirements').at(-1)).toBe('2024-01-01')
  })

  test('has the fits of SUP-2 with their conditions, and the marks of an unfit supplier', async () => {
    const { supplierFits, unfitMarks } = await programmeOn()
    expect(supplierFits.map(({ kind: fit, conditions }) => [fit, conditions.length])).toEqual([
      ['SOURCE_FACTORY', 4],
      ['CERTIFIED_BRAND', 3],
      ['INTEGRATED_EXPORTER', 4],
    ])
    expect(supplierFits[0]?.conditions[2]).toEqual({ kind: 'EXPORT_VOLUME', zh: '年出口额≥500万美元' })
    expect(unfitMarks.map(({ zh }) => zh)).toEqual(['无自有仓储', '无质检能力', '主营定制化长尾产品'])
  })

  test('has the root causes of ORD-2, two of them stated, with the side that answers for each', async () => {
    const { rootCauses } = await programmeOn()
    const stated = rootCauses.filter(({ isAssumption }) => !isAssumption)
    expect(stated.map(({ code, zh, responsibleSide, origin }) => [code, zh, responsibleSide, origin])).toEqual([
      ['CUSTOMS_DOCUMENT_MISSING', '清关文件缺失', 'SUPPLIER', 'STATED'],
      ['LOCAL_WAREHOUSE_MISSORT', '本地仓分拣错发', 'PLATFORM', 'STATED'],
    ])
    expect(rootCauses.filter(({ isAssumption }) => isAssumption).every(({ origin }) => origin === 'ASSUMED')).toBe(true)
    expect(stated[0]?.responsibleSideLabel).toBe('Supplier')
  })

  test("has the kinds of ticket, and the platform's numbers for what is on its way", async () => {
    const { ticketKinds, purchaseOrderStatuses, purchaseOrderTypes, shipmentStatuses } = await programmeOn()
    expect(ticketKinds.filter(({ needsOrder }) => !needsOrder).map(({ zh }) => zh)).toEqual(['咨询'])
    expect(purchaseOrderStatuses.map(({ code, zh }) => [code, zh])).toEqual([
      [10, '待确认'],
      [15, '已确认'],
      [17, '待发货'],
      [20, '待收货'],
      [21, '已到仓'],
      [30, '部分收货'],
      [40, '已收货'],
      [-99, '已取消'],
    ])
    expect(purchaseOrderStatuses[0]?.source?.title).toContain('Open Platform')
    expect(purchaseOrderTypes.map(({ code }) => code)).toEqual([10, 50])
    expect(shipmentStatuses.filter(({ origin }) => origin === 'STATED').map(({ zh }) => zh)).toEqual(['待发货'])
  })

  test('has what it is against other ways to sell (CMP-1), and the price of it (PRICE-1, COLD-1)', async () => {
    const { comparisons } = await programmeOn()
    expect(comparisons.filter(({ isAdvantage }) => isAdvantage)).toHaveLength(6)
    expect(comparisons.filter(({ isAdvantage }) => !isAdvantage).map(({ ruleId }) => ruleId)).toEqual([
      'PRICE-1',
      'COLD-1',
    ])
  })

  test('has words for enums in both languages, of some enums or of all', async () => {
    const labels = async (variables: EnumLabelsQueryVariables) => {
      const { data } = await api.query(supplier.token, EnumLabelsDocument, variables)
      return data.programme.enumLabels
    }
    const [ticketState, ...others] = await labels({ enums: ['TICKET_STATE'], language: 'ZH' })
    expect(others).toEqual([])
    expect(ticketState).toMatchObject({ enum: 'TICKET_STATE', name: 'TicketState' })
    expect(ticketState?.values[0]).toEqual({ value: 'OPEN', label: '待平台响应' })
    expect((await labels({ enums: ['MARKET'] }))[0]?.values).toContainEqual({ value: 'DE', label: 'Germany' })
    expect(await labels({})).toHaveLength(Object.keys(LABELS).length)
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
