import type { SkuCategory, SupplierKind } from '../../prisma/generated/enums.ts'
import { entriesOf } from '../kit/entries.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import type { ConditionOfFit, FitCondition, SupplierFitKind, UnfitMark } from '../programme/supplier-fit.ts'
import type { SupplierProfile } from './supplier-profile.ts'

/** One of the fits of SUP-2, with each condition. It holds when all of them are met. */
export type Fit = { kind: SupplierFitKind; holds: boolean; conditions: { kind: FitCondition; isMet: boolean }[] }

export type SupplierFit = {
  /** SUP-1: as what the platform would take it; empty: not at all. */
  acceptedKinds: SupplierKind[]
  fits: Fit[]
  unfitMarks: UnfitMark[]
  /** SUP-2: some fit holds, and no mark of an unfit supplier is there. */
  isFit: boolean
}

/** SUP-2: what a brand sells. */
const FITTING_CATEGORIES: ReadonlySet<SkuCategory> = new Set(['CONSUMER_ELECTRONICS', 'HOME_AND_GARDEN', 'CAR_PARTS'])

/** Whether the platform looks for such a supplier (SUP-1, SUP-2), with all that speaks for and against it. */
export function supplierFit(profile: SupplierProfile, programme: Programme): SupplierFit {
  const fits = [
    fit('SOURCE_FACTORY', {
      STABLE_CAPACITY: profile.hasStableCapacity,
      QUALITY_CONTROL: profile.hasQualityControl,
      EXPORT_VOLUME: profile.yearlyExportUsd >= valueOf(programme, 'fitExportMinUsd'),
      OEM_ODM_EXPERIENCE: profile.hasOemOdmExperience,
    }),
    fit('CERTIFIED_BRAND', {
      EU_EPR_NUMBER: profile.euEprNumber !== null,
      CONFORMITY_MARK: profile.conformityMarks.length > 0,
      FITTING_CATEGORY: profile.categories.some((category) => FITTING_CATEGORIES.has(category)),
    }),
    fit('INTEGRATED_EXPORTER', {
      MID_SIZE: profile.isMidSize,
      STANDARDISED_ERP: profile.isErpStandardised,
      STOCK_BY_API: profile.syncsStockByApi,
      ORDERS_BY_API: profile.syncsOrdersByApi,
    }),
  ]
  const unfitMarks = unfitMarksOf(profile)
  const isFit = unfitMarks.length === 0 && fits.some(({ holds }) => holds)
  return { acceptedKinds: acceptedKinds(profile), fits, unfitMarks, isFit }
}

/** SUP-1. */
function acceptedKinds({ managementStandards, trademarkKinds }: SupplierProfile): SupplierKind[] {
  return [
    ...(managementStandards.length > 0 ? ['CERTIFIED_MANUFACTURER' as const] : []),
    ...(trademarkKinds.length > 0 ? ['BRAND_OWNING_TRADER' as const] : []),
  ]
}

function unfitMarksOf(profile: SupplierProfile): UnfitMark[] {
  return [
    ...(profile.hasOwnWarehouse ? [] : ['NO_OWN_WAREHOUSE' as const]),
    ...(profile.hasQualityControl ? [] : ['NO_QUALITY_CONTROL' as const]),
    ...(profile.isMainlyCustomisedLongTail ? ['CUSTOMISED_LONG_TAIL' as const] : []),
  ]
}

function fit<Kind extends SupplierFitKind>(kind: Kind, met: Record<ConditionOfFit<Kind>, boolean>): Fit {
  const conditions = entriesOf(met).map(([condition, isMet]) => ({
    kind: condition,
    isMet,
  }))
  return { kind, holds: conditions.every(({ isMet }) => isMet), conditions }
}
