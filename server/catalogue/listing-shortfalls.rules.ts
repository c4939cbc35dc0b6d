import type { CertificateKind, ImageKind, Market, SkuCategory } from '../../prisma/generated/enums.ts'
import type { Day } from '../kit/business-day.ts'
import type { Bilingual } from '../programme/constant.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import { uncoveredMarkets } from '../trademarks/trademarks.rules.ts'

// What keeps a listing out of the image review, by name: IMG-1, FEE-7, ADM-4, and the certificates of its category.

export type Image = { kind: ImageKind; widthPx: number; heightPx: number }

/** `validUntil` is its last day; null: without end. */
export type Certificate = { kind: CertificateKind; validFrom: Day; validUntil: Day | null }

export type Measures = {
  lengthMm: number | null
  widthMm: number | null
  heightMm: number | null
  weightGrams: number | null
}

export type Measure = 'LENGTH' | 'WIDTH' | 'HEIGHT' | 'WEIGHT'

/** All that a listing is judged by. */
export type ListingFacts = Measures & {
  category: SkuCategory
  targetMarkets: readonly Market[]
  /** Null: no mark is used. */
  coveredMarkets: readonly Market[] | null
  certificates: readonly Certificate[]
  images: readonly Image[]
}

export type MissingImages = { kind: ImageKind; requiredCount: number; compliantCount: number }

export type ListingShortfalls = {
  missingImages: MissingImages[]
  missingMeasures: Measure[]
  /** Whether it is to be sold nowhere. */
  hasNoTargetMarket: boolean
  uncoveredMarkets: Market[]
  /** Of each of these groups, one certificate that holds. */
  missingCertificates: CertificateKind[][]
}

/** What lacks nothing. */
export const NO_SHORTFALLS: ListingShortfalls = {
  missingImages: [],
  missingMeasures: [],
  hasNoTargetMarket: false,
  uncoveredMarkets: [],
  missingCertificates: [],
}

/** The terms of the visual specification. */
export const IMAGE_KIND_LABELS: Record<ImageKind, Bilingual> = {
  WHITE_BACKGROUND_MAIN: { zh: '白底主图', en: 'white-background main image' },
  SCENE: { zh: '场景图', en: 'scene image' },
  MACRO_DETAIL: { zh: '细节微距图', en: 'macro detail image' },
}

export function listingShortfalls(facts: ListingFacts, today: Day, programme: Programme): ListingShortfalls {
  return {
    missingImages: missingImages(facts.images, programme),
    missingMeasures: missingMeasures(facts),
    hasNoTargetMarket: facts.targetMarkets.length === 0,
    uncoveredMarkets: uncoveredMarkets(facts.targetMarkets, facts.coveredMarkets),
    missingCertificates: missingCertificates(facts.category, facts.certificates, today, programme),
  }
}

export function isListable(shortfalls: ListingShortfalls): boolean {
  const { missingImages: images, missingMeasures: measures, missingCertificates: certificates } = shortfalls
  const lists = [images, measures, shortfalls.uncoveredMarkets, certificates]
  return !shortfalls.hasNoTargetMarket && lists.every((list) => list.length === 0)
}

/** IMG-1: more images than asked for are welcome; one below the size counts as none. */
function missingImages(images: readonly Image[], programme: Programme): MissingImages[] {
  const required: [ImageKind, number][] = [
    ['WHITE_BACKGROUND_MAIN', valueOf(programme, 'whiteBackgroundImages')],
    ['SCENE', valueOf(programme, 'sceneImages')],
    ['MACRO_DETAIL', valueOf(programme, 'macroImages')],
  ]
  const compliant = images.filter((image) => isLargeEnough(image, programme))
  return required
    .map(([kind, requiredCount]) => ({
      kind,
      requiredCount,
      compliantCount: compliant.filter((image) => image.kind === kind).length,
    }))
    .filter(({ requiredCount, compliantCount }) => compliantCount < requiredCount)
}

export function isLargeEnough({ widthPx, heightPx }: Image, programme: Programme): boolean {
  return Math.min(widthPx, heightPx) >= valueOf(programme, 'imageMinSide')
}

function missingMeasures({ lengthMm, widthMm, heightMm, weightGrams }: Measures): Measure[] {
  const given: [Measure, number | null][] = [
    ['LENGTH', lengthMm],
    ['WIDTH', widthMm],
    ['HEIGHT', heightMm],
    ['WEIGHT', weightGrams],
  ]
  return given.filter(([, value]) => value === null).map(([name]) => name)
}

function missingCertificates(
  category: SkuCategory,
  certificates: readonly Certificate[],
  today: Day,
  programme: Programme,
): CertificateKind[][] {
  const held = new Set(certificates.filter((certificate) => holdsOn(certificate, today)).map(({ kind }) => kind))
  return programme.certificateNeeds
    .filter((need) => need.category === category && !need.oneOf.some((kind) => held.has(kind)))
    .map(({ oneOf }) => [...oneOf])
}

/** From its first day to its last, both included. */
export function holdsOn({ validFrom, validUntil }: Certificate, day: Day): boolean {
  return validFrom <= day && (validUntil === null || day <= validUntil)
}

/** What `after` lacks and `before` did not. Images stay out: a change of the SKU does not touch them. */
export function addedShortfalls(before: ListingShortfalls, after: ListingShortfalls): ListingShortfalls {
  const known = new Set(before.missingCertificates.map((group) => group.join()))
  return {
    missingImages: [],
    missingMeasures: after.missingMeasures.filter((measure) => !before.missingMeasures.includes(measure)),
    hasNoTargetMarket: after.hasNoTargetMarket && !before.hasNoTargetMarket,
    uncoveredMarkets: after.uncoveredMarkets.filter((market) => !before.uncoveredMarkets.includes(market)),
    missingCertificates: after.missingCertificates.filter((group) => !known.has(group.join())),
  }
}
