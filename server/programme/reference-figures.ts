import type { ConstantName } from './constants.ts'

/** Figures that are shown for comparison and never computed with (CMP-1), and the averages beside them. */
export const REFERENCE_FIGURES: readonly ConstantName[] = [
  'overseasWarehouseSavedMin',
  'overseasWarehouseSavedMax',
  'returnRateBelowSector',
  'badgeClickRateGain',
  'searchWeightGain',
  'gmvConversionTimes',
  'coldStartAverage',
  'compliantImagesClickRateGain',
  'compliantImagesAddToCartGain',
]
