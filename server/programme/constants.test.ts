import { describe, expect, test } from 'vitest'
import { ANSWER_LIMIT_MS, POLL_INTERVAL_MS, REVIEW_POLLS } from '../../mock-platform/contract/inventory-query.ts'
import type { Constant } from './constant.ts'
import { DEFAULT_CONSTANTS } from './constants.ts'
import { ACCEPTED_SGS_STANDARDS, DOCUMENT_REQUIREMENTS, VIDEO_CONTENTS } from './document-requirements.ts'
import { CARRIERS, MARKETS, WAREHOUSES } from './markets.ts'
import { ADMISSION_CODES, ADMISSION_MANUAL, REFUSAL_REASONS } from './refusal-reasons.ts'
import { DEFAULT_DUTY_BANDS, DEFAULT_LOCAL_DELIVERIES, DEFAULT_TRUNK_LANES } from './tariffs.ts'

/** What the source says: changed only when the source changes. */
const SAID: [name: string, ruleId: string, value: number, unit: string, validFrom?: string][] = [
  ['deliveryMinWorkingDays', 'GEO-4', 5, 'WORKING_DAYS'],
  ['deliveryMaxWorkingDays', 'GEO-4', 8, 'WORKING_DAYS'],
  ['nextDayOutboundShare', 'GEO-4', 9800, 'BASIS_POINTS', '2024-03-01'],
  ['outboundWithinDays', 'GEO-4', 1, 'DAYS', '2024-03-01'],
  ['fitExportMinUsd', 'SUP-2', 5_000_000, 'WHOLE_USD'],
  ['factoryVideoMinMinutes', 'ADM-3', 3, 'MINUTES'],
  ['bankStatementMonths', 'ADM-3', 6, 'MONTHS'],
  ['sgsReportMinSkus', 'ADM-3', 3, 'COUNT', '2024-01-01'],
  ['whiteBackgroundImages', 'IMG-1', 1, 'COUNT', '2024-01-01'],
  ['sceneImages', 'IMG-1', 3, 'COUNT', '2024-01-01'],
  ['macroImages', 'IMG-1', 1, 'COUNT', '2024-01-01'],
  ['syncIntervalMinutes', 'SYNC-1', 15, 'MINUTES'],
  ['syncAnswerLimitMs', 'SYNC-2', 3000, 'MILLISECONDS'],
  ['fulfilmentHealthy', 'KPI-1', 9920, 'BASIS_POINTS'],
  ['fulfilmentWarning', 'KPI-1', 9800, 'BASIS_POINTS'],
  ['fulfilmentWarningDays', 'KPI-1', 7, 'DAYS'],
  ['firstInspectionHealthy', 'KPI-2', 9650, 'BASIS_POINTS'],
  ['firstInspectionSuspension', 'KPI-2', 9500, 'BASIS_POINTS'],
  ['turnoverHealthyDays', 'KPI-3', 45, 'DAYS'],
  ['turnoverReminderDays', 'KPI-3', 60, 'DAYS'],
  ['returnRateHealthy', 'KPI-4', 250, 'BASIS_POINTS'],
  ['replenishmentMinTimesWeeklySales', 'REP-1', 180, 'HUNDREDTHS'],
  ['replenishmentMaxTimesWeeklySales', 'REP-1', 220, 'HUNDREDTHS'],
  ['coldStartAverage', 'COLD-1', 113, 'TENTHS_OF_A_DAY'],
  ['badgeClickRateGain', 'TRAFFIC-1', 2200, 'BASIS_POINTS'],
  ['searchWeightGain', 'TRAFFIC-1', 1500, 'BASIS_POINTS'],
  ['gmvConversionTimes', 'TRAFFIC-1', 230, 'HUNDREDTHS'],
  ['commission', 'FEE-1', 0, 'BASIS_POINTS'],
  ['serviceFee', 'FEE-2', 650, 'BASIS_POINTS'],
  ['handlingFee', 'FEE-3', 80, 'MINOR_UNITS_CNY'],
  ['volumetricDivisorGiven', 'FEE-7', 5000, 'CUBIC_CENTIMETRES_PER_KILOGRAM'],
  ['volumetricDivisorMeasured', 'FEE-7', 6000, 'CUBIC_CENTIMETRES_PER_KILOGRAM'],
  ['ticketAnswerHours', 'TKT-2', 2, 'HOURS'],
  ['overseasWarehouseSavedMin', 'CMP-1', 120_000_000, 'MINOR_UNITS_CNY'],
  ['overseasWarehouseSavedMax', 'CMP-1', 180_000_000, 'MINOR_UNITS_CNY'],
  ['returnRateBelowSector', 'CMP-1', 170, 'BASIS_POINTS'],
  ['compliantImagesClickRateGain', 'IMG-1', 3700, 'BASIS_POINTS'],
  ['compliantImagesAddToCartGain', 'IMG-1', 2900, 'BASIS_POINTS'],
]

const constants = new Map<string, Constant>(Object.entries(DEFAULT_CONSTANTS))

describe('the constants of the source', () => {
  test.each(SAID)('%s (%s) is %i %s', (name, ruleId, value, unit, validFrom) => {
    expect(constants.get(name)).toMatchObject({
      ruleId,
      value,
      unit,
      validFrom: validFrom ?? null,
      isAssumption: false,
    })
  })

  test('are all pinned here: what is not is an assumption', () => {
    const stated = [...constants].filter(([, { isAssumption }]) => !isAssumption)
    expect(stated.map(([name]) => name).toSorted()).toEqual(SAID.map(([name]) => name).toSorted())
  })

  test('name their source, and assumptions name none', () => {
    for (const { isAssumption, source } of constants.values()) expect(source === null).toBe(isAssumption)
  })
})

describe('what the mock plays', () => {
  test('is what the programme says: 15 minutes (SYNC-1), 3,000 ms (SYNC-2), a day of 96 polls (SYNC-4)', () => {
    const { syncIntervalMinutes, syncAnswerLimitMs, integrationReviewPolls } = DEFAULT_CONSTANTS
    expect(POLL_INTERVAL_MS).toBe(syncIntervalMinutes.value * 60_000)
    expect(ANSWER_LIMIT_MS).toBe(syncAnswerLimitMs.value)
    expect(REVIEW_POLLS).toBe(integrationReviewPolls.value)
    expect(REVIEW_POLLS * POLL_INTERVAL_MS).toBe(24 * 3_600_000)
  })
})

describe('the tables of the source', () => {
  test('GEO-1: Spain from 2021 Q4, the others from 2022, all in EUR', () => {
    const markets = Object.values(MARKETS).map(({ code, openedOn, currency }) => [code, openedOn, currency])
    const others = ['FR', 'DE', 'NL', 'IT', 'PL'].map((code) => [code, '2022-01-01', 'EUR'])
    expect(markets).toEqual([['ES', '2021-10-01', 'EUR'], ...others])
  })

  test('GEO-2, GEO-3: Hangzhou, Dongguan, Shenzhen; Cainiao, GLS, DPD, Colissimo', () => {
    expect(Object.values(WAREHOUSES).map(({ en }) => en)).toEqual(['Hangzhou', 'Dongguan', 'Shenzhen'])
    expect(Object.keys(CARRIERS)).toEqual(['CAINIAO', 'GLS', 'DPD', 'COLISSIMO'])
  })

  test('FEE-4: Hangzhou -> DE, first weight EUR 12.50; every other lane is an assumption', () => {
    const said = DEFAULT_TRUNK_LANES.filter(({ isAssumption }) => !isAssumption)
    expect(said).toMatchObject([{ warehouse: 'HZ', market: 'DE', firstWeightMinor: 1250 }])
    expect(DEFAULT_TRUNK_LANES).toHaveLength(18)
  })

  test('FEE-5: local delivery is EUR 0.95 in ES and 1.10 in DE; elsewhere an assumption', () => {
    const said = DEFAULT_LOCAL_DELIVERIES.filter(({ isAssumption }) => !isAssumption)
    expect(said.map(({ market, orderMinor }) => [market, orderMinor])).toEqual([
      ['ES', 95],
      ['DE', 110],
    ])
  })

  test('FEE-8: a band ends at EUR 150.00', () => {
    expect(DEFAULT_DUTY_BANDS.map(({ upToMinor }) => upToMinor)).toContain(15_000)
  })

  test('ADM-3: six documents, SGS reports since 2024; the video shows three things, two more by ADM-4', () => {
    expect(DOCUMENT_REQUIREMENTS.map(({ kind, validFrom }) => [kind, validFrom])).toEqual([
      ['BUSINESS_LICENCE', null],
      ['TRADEMARK_CERTIFICATE', null],
      ['MANAGEMENT_CERTIFICATE', null],
      ['BANK_STATEMENT', null],
      ['FACTORY_VIDEO', null],
      ['SGS_REPORT', '2024-01-01'],
    ])
    expect(Object.entries(VIDEO_CONTENTS).map(([content, { ruleId }]) => [content, ruleId])).toEqual([
      ['PRODUCTION_LINE', 'ADM-3'],
      ['QC_AREA', 'ADM-3'],
      ['WAREHOUSE', 'ADM-3'],
      ['CALIBRATION_RECORDS', 'ADM-4'],
      ['REJECT_ISOLATION_AREA', 'ADM-4'],
    ])
    expect(ACCEPTED_SGS_STANDARDS).toEqual([['EN_71_1', 'EN_71_2', 'EN_71_3'], ['ASTM_F963']])
  })

  test('ADM-4, ADM-5: the three commonest reasons and their codes; the manual', () => {
    const common = Object.entries(REFUSAL_REASONS).filter(([, { isCommon }]) => isCommon)
    expect(common.map(([kind, { code }]) => [kind, ADMISSION_CODES[code].code])).toEqual([
      ['TRADEMARK_NOT_COVERING_MARKET', 'AD-403'],
      ['VIDEO_WITHOUT_QC_PROCESS', 'AD-403'],
      ['ERP_TOO_SLOW', 'AD-507'],
    ])
    expect(ADMISSION_MANUAL).toMatchObject({ number: 'KB-AD20240301', version: 'V2.1' })
  })
})
