import type { DimensionSource } from '../../prisma/generated/enums.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'

/** Outer sides of a packed unit or parcel, in whole millimetres. */
export type Dimensions = { lengthMm: number; widthMm: number; heightMm: number }

/** [A] The longest side that can be given: 5 m, far beyond any parcel. */
export const MAX_SIDE_MM = 5000

/**
 * FEE-7: volumetric weight in whole grams. Kilograms are cubic centimetres / 5000 (6000 once measured), so grams are cubic
 * millimetres / 5000: exact up to the one rounding, which is upwards [A], as carriers do.
 */
export function volumetricGrams(dimensions: Dimensions, source: DimensionSource, programme: Programme): number {
  const cubicMillimetres = dimensions.lengthMm * dimensions.widthMm * dimensions.heightMm
  return Math.ceil(cubicMillimetres / volumetricDivisor(source, programme))
}

/** FEE-7: cubic centimetres that count as one kilogram. */
function volumetricDivisor(source: DimensionSource, programme: Programme): number {
  switch (source) {
    case 'GIVEN':
      return valueOf(programme, 'volumetricDivisorGiven')
    case 'MEASURED':
      return valueOf(programme, 'volumetricDivisorMeasured')
  }
}
