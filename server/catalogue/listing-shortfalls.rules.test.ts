import { describe, expect, test } from 'vitest'
import type { ImageKind } from '../../prisma/generated/enums.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import type { ListingFacts } from './listing-shortfalls.rules.ts'
import { addedShortfalls, holdsOn, isListable, listingShortfalls } from './listing-shortfalls.rules.ts'

const TODAY = '2026-01-05'

const images = (kinds: ImageKind[], side = 800) => kinds.map((kind) => ({ kind, widthPx: side, heightPx: 1200 }))

const COMPLETE: ListingFacts = {
  lengthMm: 1,
  widthMm: 1,
  heightMm: 1,
  weightGrams: 1,
  category: 'TOYS',
  targetMarkets: ['DE', 'PL'],
  coveredMarkets: ['DE', 'PL'],
  certificates: [{ kind: 'EN_71', validFrom: '2025-01-01', validUntil: null }],
  images: images(['WHITE_BACKGROUND_MAIN', 'SCENE', 'SCENE', 'SCENE', 'MACRO_DETAIL']),
}

const shortfallsOf = (change: Partial<ListingFacts>) =>
  listingShortfalls({ ...COMPLETE, ...change }, TODAY, DEFAULT_PROGRAMME)

describe('a listing', () => {
  test('with 1 main, 3 scene and 1 macro image and everything else is complete (IMG-1)', () => {
    expect(isListable(shortfallsOf({}))).toBe(true)
  })

  test('with 2 scene images lacks one, by name and number (IMG-1)', () => {
    const shortfalls = shortfallsOf({ images: images(['WHITE_BACKGROUND_MAIN', 'SCENE', 'SCENE', 'MACRO_DETAIL']) })
    expect(shortfalls.missingImages).toEqual([{ kind: 'SCENE', requiredCount: 3, compliantCount: 2 }])
    expect(isListable(shortfalls)).toBe(false)
  })

  test('without images lacks all three kinds; with more than asked for lacks none', () => {
    expect(shortfallsOf({ images: [] }).missingImages.map(({ kind }) => kind)).toEqual([
      'WHITE_BACKGROUND_MAIN',
      'SCENE',
      'MACRO_DETAIL',
    ])
    const more = [...COMPLETE.images, ...images(['SCENE', 'WHITE_BACKGROUND_MAIN'])]
    expect(shortfallsOf({ images: more }).missingImages).toEqual([])
  })

  test('counts an image of 800 pixels and not one of 799', () => {
    const scenes = images(['SCENE', 'SCENE'])
    const others = images(['WHITE_BACKGROUND_MAIN', 'MACRO_DETAIL'])
    expect(shortfallsOf({ images: [...others, ...scenes, ...images(['SCENE'], 800)] }).missingImages).toEqual([])
    expect(shortfallsOf({ images: [...others, ...scenes, ...images(['SCENE'], 799)] }).missingImages).toEqual([
      { kind: 'SCENE', requiredCount: 3, compliantCount: 2 },
    ])
  })

  test('names each measure that is missing (FEE-7)', () => {
    expect(shortfallsOf({ lengthMm: null, weightGrams: null }).missingMeasures).toEqual(['LENGTH', 'WEIGHT'])
  })

  test('names each market that the mark does not cover, and lacks a market when it has none (ADM-4)', () => {
    expect(shortfallsOf({ coveredMarkets: ['DE'] }).uncoveredMarkets).toEqual(['PL'])
    expect(shortfallsOf({ coveredMarkets: null }).uncoveredMarkets).toEqual(['DE', 'PL'])
    expect(shortfallsOf({ targetMarkets: [] })).toMatchObject({ hasNoTargetMarket: true, uncoveredMarkets: [] })
    expect(isListable(shortfallsOf({ targetMarkets: [] }))).toBe(false)
  })

  test('of consumer electronics needs an EPR number and one of CE, FCC and UKCA; of other goods none', () => {
    const epr = { kind: 'EPR', validFrom: '2025-01-01', validUntil: null } as const
    const category = 'CONSUMER_ELECTRONICS'
    expect(shortfallsOf({ category }).missingCertificates).toEqual([['EPR'], ['CE', 'FCC', 'UKCA']])
    expect(shortfallsOf({ category, certificates: [epr] }).missingCertificates).toEqual([['CE', 'FCC', 'UKCA']])
    expect(shortfallsOf({ category, certificates: [epr, { ...epr, kind: 'FCC' }] }).missingCertificates).toEqual([])
    expect(shortfallsOf({ category: 'OTHER', certificates: [] }).missingCertificates).toEqual([])
    expect(shortfallsOf({ certificates: [epr] }).missingCertificates).toEqual([['EN_71', 'ASTM_F963']])
  })

  test('counts a certificate on its first and on its last day, not the day before or after', () => {
    const certificate = { kind: 'EN_71', validFrom: '2026-01-05', validUntil: '2026-01-06' } as const
    const days = ['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07']
    expect(days.map((day) => holdsOn(certificate, day))).toEqual([false, true, true, false])
    expect(
      shortfallsOf({ certificates: [{ ...certificate, validFrom: '2026-01-06' }] }).missingCertificates,
    ).toHaveLength(1)
  })

  test('loses by a change what it lacks afterwards and did not lack before', () => {
    const before = shortfallsOf({ coveredMarkets: ['DE'] })
    const after = shortfallsOf({ coveredMarkets: [], certificates: [] })
    expect(addedShortfalls(before, after)).toEqual({
      missingImages: [],
      missingMeasures: [],
      hasNoTargetMarket: false,
      uncoveredMarkets: ['DE'],
      missingCertificates: [['EN_71', 'ASTM_F963']],
    })
    expect(isListable(addedShortfalls(after, before))).toBe(true)
  })
})
