import { VOLUMETRIC_DIVISORS } from '../contract/tariffs.ts'
import { declaredItem } from './declared-items.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

// FEE-7: how large a unit of each SKU is, packed. A size that nobody has given is drawn from the seed. [A]

/** Outer sides in whole millimetres. */
export type PackedSize = {
  lengthMm: number
  widthMm: number
  heightMm: number
  /** The supplier has given real measurements. */
  isMeasured: boolean
}

/** The longest side of a size that can be given. [A] */
export const MAX_SIDE_MM = 5000

/** [A] */
const DRAWN_MM = { length: [120, 420], width: [80, 260], height: [30, 200] } as const

export function packedSizeOf(turn: Turn, skuCode: string): PackedSize {
  const given = turn.supplier.settings.packedSizes?.[skuCode]
  if (given) return given
  const declared = declaredSize(turn.supplier, skuCode)
  if (declared) return declared
  const draws = turn.draws(`packed-size/${skuCode}`)
  return {
    lengthMm: draws.integer(...DRAWN_MM.length),
    widthMm: draws.integer(...DRAWN_MM.width),
    heightMm: draws.integer(...DRAWN_MM.height),
    isMeasured: false,
  }
}

// FEE-7: all three sides of an item that the supplier has described are real measurements. [A]
function declaredSize(supplier: Supplier, skuCode: string): PackedSize | null {
  const { lengthMm, widthMm, heightMm } = declaredItem(supplier, skuCode).details
  if (lengthMm === undefined || widthMm === undefined || heightMm === undefined) return null
  return { lengthMm, widthMm, heightMm, isMeasured: true }
}

/** Cubic millimetres by the divisor are grams; rounded up, as carriers do. [A] */
export function volumetricGrams({ lengthMm, widthMm, heightMm, isMeasured }: PackedSize): number {
  const { given, measured } = VOLUMETRIC_DIVISORS
  return Math.ceil((lengthMm * widthMm * heightMm) / (isMeasured ? measured : given))
}
