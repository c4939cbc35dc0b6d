import { describe, expect, test } from 'vitest'
import { COMPLETE_DOCUMENTS } from '../../test/support/application-document-facts.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import type { MissingPiece } from './application-documents.rules.ts'
import { monthsBefore, requirementStatuses } from './application-documents.rules.ts'
import type { DocumentFacts, DocumentKind, FactsOf } from './document-facts.ts'
import { missingPieceLabel } from './missing-piece-label.ts'

const DAY = '2026-01-05'

function missingWith(kind: DocumentKind, documents: DocumentFacts[], day = DAY): MissingPiece[] {
  const others = COMPLETE_DOCUMENTS.filter((facts) => facts.kind !== kind)
  const statuses = requirementStatuses([...others, ...documents], day, DEFAULT_PROGRAMME)
  const elsewhere = statuses.filter(({ requirement, missing }) => requirement.kind !== kind && missing.length > 0)
  expect(elsewhere).toEqual([])
  return statuses.flatMap(({ missing }) => missing)
}

describe('the documents of an application (ADM-3)', () => {
  test('that are complete lack nothing', () => {
    const statuses = requirementStatuses(COMPLETE_DOCUMENTS, DAY, DEFAULT_PROGRAMME)
    expect(statuses.map(({ missing }) => missing)).toEqual([[], [], [], [], [], []])
  })

  test('that are not there are each asked for by name', () => {
    const statuses = requirementStatuses([], DAY, DEFAULT_PROGRAMME)
    expect(statuses.map(({ requirement, missing }) => [requirement.kind, missing])).toEqual(
      [
        'BUSINESS_LICENCE',
        'TRADEMARK_CERTIFICATE',
        'MANAGEMENT_CERTIFICATE',
        'BANK_STATEMENT',
        'FACTORY_VIDEO',
        'SGS_REPORT',
      ].map((kind) => [kind, [{ kind: 'DOCUMENT' }]]),
    )
  })

  test('include SGS reports since 2024-01-01, not on 2023-12-31', () => {
    const kinds = (day: string) =>
      requirementStatuses([], day, DEFAULT_PROGRAMME).map(({ requirement }) => requirement.kind)
    expect(kinds('2023-12-31')).toHaveLength(5)
    expect(kinds('2023-12-31')).not.toContain('SGS_REPORT')
    expect(kinds('2024-01-01')).toContain('SGS_REPORT')
  })

  test('a licence without the company seal does not count', () => {
    expect(missingWith('BUSINESS_LICENCE', [{ kind: 'BUSINESS_LICENCE', isStamped: false }])).toEqual([
      { kind: 'COMPANY_SEAL' },
    ])
  })

  test('a certificate counts on its last day, and not on the next', () => {
    const until = (validUntil: string) =>
      missingWith('MANAGEMENT_CERTIFICATE', [{ kind: 'MANAGEMENT_CERTIFICATE', standard: 'BSCI', validUntil }])
    expect(until(DAY)).toEqual([])
    expect(until('2026-01-04')).toEqual([{ kind: 'VALID_CERTIFICATE', expiredOn: '2026-01-04' }])
  })
})

describe('the bank statements (ADM-3)', () => {
  const statements = (...periods: [string, string][]) =>
    missingWith(
      'BANK_STATEMENT',
      periods.map(([from, to]) => ({ kind: 'BANK_STATEMENT' as const, from, to })),
    )

  test('cover the 6 whole months before the month of submission', () => {
    expect(monthsBefore(DAY, 6)).toEqual(['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'])
    expect(statements(['2025-07-01', '2025-12-31'])).toEqual([])
  })

  test('that lack a day of a month lack the month', () => {
    expect(statements(['2025-07-02', '2025-12-31'])).toEqual([{ kind: 'MONTH', month: '2025-07' }])
    expect(statements(['2025-07-01', '2025-12-30'])).toEqual([{ kind: 'MONTH', month: '2025-12' }])
  })

  test('count together, each month in one of them', () => {
    expect(statements(['2025-07-01', '2025-09-30'], ['2025-10-01', '2026-01-02'])).toEqual([])
    expect(statements(['2025-07-01', '2025-09-15'], ['2025-09-16', '2025-12-31'])).toEqual([
      { kind: 'MONTH', month: '2025-09' },
    ])
  })

  test('of a leap year end on 29 February', () => {
    expect(monthsBefore('2024-03-31', 1)).toEqual(['2024-02'])
    const facts = (to: string) => [{ kind: 'BANK_STATEMENT' as const, from: '2023-09-01', to }]
    expect(missingWith('BANK_STATEMENT', facts('2024-02-28'), '2024-03-31')).toEqual([
      { kind: 'MONTH', month: '2024-02' },
    ])
    expect(missingWith('BANK_STATEMENT', facts('2024-02-29'), '2024-03-31')).toEqual([])
  })
})

describe('the factory video (ADM-3)', () => {
  const video = (durationSeconds: number, shows: FactsOf<'FACTORY_VIDEO'>['shows']): DocumentFacts => ({
    kind: 'FACTORY_VIDEO',
    durationSeconds,
    shows,
  })
  const ALL = ['PRODUCTION_LINE', 'QC_AREA', 'WAREHOUSE'] as const

  test('of 3 minutes is long enough, of 2:59 too short', () => {
    expect(missingWith('FACTORY_VIDEO', [video(180, [...ALL])])).toEqual([])
    expect(missingWith('FACTORY_VIDEO', [video(179, [...ALL])])).toEqual([
      { kind: 'VIDEO_LENGTH', seconds: 179, minSeconds: 180 },
    ])
  })

  test.each(ALL)('without %s lacks it by name', (content) => {
    const shows = ALL.filter((one) => one !== content)
    expect(missingWith('FACTORY_VIDEO', [video(180, shows)])).toEqual([{ kind: 'VIDEO_CONTENT', content }])
  })

  test('that is added later takes the place of the one before', () => {
    expect(missingWith('FACTORY_VIDEO', [video(10, []), video(180, [...ALL])])).toEqual([])
    expect(missingWith('FACTORY_VIDEO', [video(180, [...ALL]), video(10, [])])).toHaveLength(4)
  })
})

describe('the SGS reports (ADM-3)', () => {
  const report = (skuCode: string, ...standards: FactsOf<'SGS_REPORT'>['standards']): DocumentFacts => ({
    kind: 'SGS_REPORT',
    skuCode,
    reportNumber: 'R',
    standards,
  })
  const reports = (...documents: DocumentFacts[]) => missingWith('SGS_REPORT', documents)

  test('of 3 SKUs are enough, of 2 too few; a SKU counts once', () => {
    const [a, b, c] = [report('A', 'ASTM_F963'), report('B', 'EN_71_1', 'EN_71_2', 'EN_71_3'), report('C', 'ASTM_F963')]
    expect(reports(a, b, c)).toEqual([])
    expect(reports(a, b)).toEqual([{ kind: 'SGS_SKUS', count: 2, minCount: 3 }])
    expect(reports(a, a, b)).toEqual([{ kind: 'SGS_SKUS', count: 2, minCount: 3 }])
  })

  test('under EN 71 count with -1, -2 and -3, also in several reports of the SKU', () => {
    const others = [report('A', 'ASTM_F963'), report('B', 'ASTM_F963')]
    expect(reports(...others, report('C', 'EN_71_1', 'EN_71_3'))).toEqual([
      { kind: 'SGS_SKUS', count: 2, minCount: 3 },
      { kind: 'SGS_STANDARDS', skuCode: 'C', tested: ['EN_71_1', 'EN_71_3'] },
    ])
    expect(reports(...others, report('C', 'EN_71_1', 'EN_71_3'), report('C', 'EN_71_2'))).toEqual([])
  })
})

test('what is missing is told in both languages, with its numbers', () => {
  expect(missingPieceLabel({ kind: 'VIDEO_LENGTH', seconds: 179, minSeconds: 180 })).toEqual({
    zh: '时长 179 秒,至少需要 180 秒',
    en: '179 seconds long; at least 180 are needed',
  })
  expect(missingPieceLabel({ kind: 'SGS_STANDARDS', skuCode: 'C', tested: [] }).en).toContain('there is none')
})
