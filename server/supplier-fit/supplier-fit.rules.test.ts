import { describe, expect, test } from 'vitest'
import { FACTORY_PROFILE, PLAIN_PROFILE } from '../../test/support/supplier-profiles.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import { supplierFit } from './supplier-fit.rules.ts'
import type { SupplierProfile } from './supplier-profile.ts'

const fitOf = (profile: Partial<SupplierProfile>, base = PLAIN_PROFILE) =>
  supplierFit({ ...base, ...profile }, DEFAULT_PROGRAMME)
const holding = (profile: Partial<SupplierProfile>, base = PLAIN_PROFILE) =>
  fitOf(profile, base)
    .fits.filter(({ holds }) => holds)
    .map(({ kind }) => kind)

const BRAND = {
  euEprNumber: 'DE1234567890123',
  conformityMarks: ['CE'],
  categories: ['CAR_PARTS'],
} satisfies Partial<SupplierProfile>
const EXPORTER = { isMidSize: true, isErpStandardised: true, syncsStockByApi: true, syncsOrdersByApi: true }

describe('the kinds of supplier that are taken (SUP-1)', () => {
  test.each([
    [{ managementStandards: ['ISO_9001'] }, ['CERTIFIED_MANUFACTURER']],
    [{ managementStandards: ['BSCI'] }, ['CERTIFIED_MANUFACTURER']],
    [{ trademarkKinds: ['R'] }, ['BRAND_OWNING_TRADER']],
    [{ trademarkKinds: ['TM'] }, ['BRAND_OWNING_TRADER']],
    [{ managementStandards: ['BSCI'], trademarkKinds: ['TM'] }, ['CERTIFIED_MANUFACTURER', 'BRAND_OWNING_TRADER']],
    [{}, []],
  ] as [Partial<SupplierProfile>, string[]][])('%o is taken as %o', (profile, kinds) => {
    expect(fitOf(profile).acceptedKinds).toEqual(kinds)
  })
})

describe('a supplier that fits (SUP-2)', () => {
  test('is any one of three', () => {
    expect(holding({}, FACTORY_PROFILE)).toEqual(['SOURCE_FACTORY'])
    expect(holding(BRAND)).toEqual(['CERTIFIED_BRAND'])
    expect(holding(EXPORTER)).toEqual(['INTEGRATED_EXPORTER'])
    for (const profile of [FACTORY_PROFILE, { ...PLAIN_PROFILE, ...BRAND }, { ...PLAIN_PROFILE, ...EXPORTER }]) {
      expect(fitOf(profile).isFit).toBe(true)
    }
    expect(fitOf({}).isFit).toBe(false)
  })

  test('exports USD 5,000,000 a year; 4,999,999 is too little', () => {
    expect(holding({ yearlyExportUsd: 5_000_000 }, FACTORY_PROFILE)).toEqual(['SOURCE_FACTORY'])
    const { fits, isFit } = fitOf({ yearlyExportUsd: 4_999_999 }, FACTORY_PROFILE)
    expect(isFit).toBe(false)
    expect(fits[0]?.conditions.filter(({ isMet }) => !isMet)).toEqual([{ kind: 'EXPORT_VOLUME', isMet: false }])
  })

  test.each([
    ['SOURCE_FACTORY', { hasStableCapacity: false }, 'STABLE_CAPACITY'],
    ['SOURCE_FACTORY', { hasOemOdmExperience: false }, 'OEM_ODM_EXPERIENCE'],
    ['SOURCE_FACTORY', { hasQualityControl: false }, 'QUALITY_CONTROL'],
    ['CERTIFIED_BRAND', { euEprNumber: null }, 'EU_EPR_NUMBER'],
    ['CERTIFIED_BRAND', { conformityMarks: [] }, 'CONFORMITY_MARK'],
    ['CERTIFIED_BRAND', { categories: ['TOYS', 'OTHER'] }, 'FITTING_CATEGORY'],
    ['INTEGRATED_EXPORTER', { isMidSize: false }, 'MID_SIZE'],
    ['INTEGRATED_EXPORTER', { isErpStandardised: false }, 'STANDARDISED_ERP'],
    ['INTEGRATED_EXPORTER', { syncsStockByApi: false }, 'STOCK_BY_API'],
    ['INTEGRATED_EXPORTER', { syncsOrdersByApi: false }, 'ORDERS_BY_API'],
  ] as [string, Partial<SupplierProfile>, string][])(
    'as %s is none with %o: it lacks %s',
    (kind, without, condition) => {
      const { fits } = fitOf({ ...BRAND, ...EXPORTER, ...without }, FACTORY_PROFILE)
      const checked = fits.find((fit) => fit.kind === kind)
      expect(checked?.holds).toBe(false)
      expect(checked?.conditions.filter(({ isMet }) => !isMet).map((one) => one.kind)).toEqual([condition])
    },
  )

  test.each([
    [{ hasOwnWarehouse: false }, 'NO_OWN_WAREHOUSE'],
    [{ hasQualityControl: false }, 'NO_QUALITY_CONTROL'],
    [{ isMainlyCustomisedLongTail: true }, 'CUSTOMISED_LONG_TAIL'],
  ])('is none with %o, whatever fits', (mark, name) => {
    const { unfitMarks, isFit } = fitOf({ ...BRAND, ...EXPORTER, ...mark }, FACTORY_PROFILE)
    expect({ unfitMarks, isFit }).toEqual({ unfitMarks: [name], isFit: false })
  })
})
