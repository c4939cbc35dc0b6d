import type { Bilingual } from '../programme/constant.ts'
import { shiftedDecimal } from '../programme/shown-value.ts'
import { Refusal } from '../refusal.ts'
import type { ListingShortfalls, Measure } from './listing-shortfalls.rules.ts'
import { IMAGE_KIND_LABELS } from './listing-shortfalls.rules.ts'

/** The SKU has a listing; `listingId` names it. */
export class ListingExists extends Refusal {
  override name = 'ListingExists'
  readonly code = 'LISTING_EXISTS'
  readonly listingId: string
  constructor(listingId: string) {
    super({ zh: '该商品已有刊登,请在其上继续。', en: 'The SKU has a listing. Go on with that one.' })
    this.listingId = listingId
  }
}

/** IMG-1, ADM-4, FEE-7: what the listing lacks, by name. */
export class ListingIncomplete extends Refusal {
  override name = 'ListingIncomplete'
  readonly code = 'LISTING_INCOMPLETE'
  readonly shortfalls: ListingShortfalls
  constructor(shortfalls: ListingShortfalls) {
    super(sentenceOf(shortfalls), ruleOf(shortfalls))
    this.shortfalls = shortfalls
  }
}

/** KPI-2: first inspections fell below the line, and are not back at it. */
export class NewListingsSuspended extends Refusal {
  override name = 'NewListingsSuspended'
  readonly code = 'NEW_LISTINGS_SUSPENDED'
  readonly alertId: string
  readonly raisedAt: Date
  /** The pass rate that lifts it. */
  readonly liftedAtBasisPoints: number
  constructor(alert: { id: string; raisedAt: Date }, liftedAtBasisPoints: number) {
    const percent = shiftedDecimal(liftedAtBasisPoints, 2)
    super(
      {
        zh: `首单质检通过率低于 ${percent}%,已暂停上新。恢复到 ${percent}% 后即可提交。`,
        en: `New listings are suspended: the first-inspection pass rate is below ${percent} %. They go on once it is back at ${percent} %.`,
      },
      'KPI-2',
    )
    this.alertId = alert.id
    this.raisedAt = alert.raisedAt
    this.liftedAtBasisPoints = liftedAtBasisPoints
  }
}

const MEASURE_LABELS: Record<Measure, Bilingual> = {
  LENGTH: { zh: '长', en: 'length' },
  WIDTH: { zh: '宽', en: 'width' },
  HEIGHT: { zh: '高', en: 'height' },
  WEIGHT: { zh: '重量', en: 'weight' },
}

function sentenceOf(shortfalls: ListingShortfalls): Bilingual {
  const parts = partsOf(shortfalls)
  return {
    zh: `刊登不完整,缺少:${parts.map(({ zh }) => zh).join(';')}。`,
    en: `The listing lacks: ${parts.map(({ en }) => en).join('; ')}.`,
  }
}

function partsOf(shortfalls: ListingShortfalls): Bilingual[] {
  const { missingImages, missingMeasures, hasNoTargetMarket, uncoveredMarkets, missingCertificates } = shortfalls
  const images = missingImages.map(({ kind, requiredCount, compliantCount }) => {
    const { zh, en } = IMAGE_KIND_LABELS[kind]
    const count = requiredCount - compliantCount
    return { zh: `${zh} ${count} 张`, en: `${count} × ${en}` }
  })
  const measures = missingMeasures.map((measure) => MEASURE_LABELS[measure])
  const certificates = missingCertificates.map((oneOf) => ({
    zh: `认证 ${oneOf.join(' 或 ')}`,
    en: `a certificate of ${oneOf.join(' or ')}`,
  }))
  const markets = uncoveredMarkets.join(', ')
  return [
    ...images,
    ...measures,
    ...(hasNoTargetMarket ? [{ zh: '目标销售国', en: 'a target market' }] : []),
    ...(markets === '' ? [] : [{ zh: `覆盖 ${markets} 的商标`, en: `a trademark that covers ${markets}` }]),
    ...certificates,
  ]
}

/** The rule that one looks up first. */
function ruleOf({ missingImages, uncoveredMarkets, missingMeasures }: ListingShortfalls): string | null {
  if (missingImages.length > 0) return 'IMG-1'
  if (uncoveredMarkets.length > 0) return 'ADM-4'
  return missingMeasures.length > 0 ? 'FEE-7' : null
}
