import type { DimensionSource, Market } from '../../prisma/generated/enums.ts'
import type { Dimensions } from '../catalogue/volumetric-weight.rules.ts'
import { MAX_SIDE_MM, volumetricGrams } from '../catalogue/volumetric-weight.rules.ts'
import { minorFromDecimal } from '../kit/money.ts'
import { ONE } from '../kit/ratio.ts'
import type { WarehouseCode } from '../programme/markets.ts'
import type { Programme } from '../programme/programme.ts'
import { InvalidInput } from '../refusal.ts'
import type { Fee } from './fees.rules.ts'
import { orderFees } from './fees.rules.ts'

/** A parcel that may be sold; `value` is what the buyer would pay, in EUR. */
export type QuotedParcel = Dimensions & {
  dimensionSource: DimensionSource
  warehouse: WarehouseCode
  market: Market
  value: string
}

/** The fees of a parcel before it is sold (FEE-1 to FEE-8). Throws InvalidInput. */
export function quoteFees(parcel: QuotedParcel, programme: Programme): Fee[] {
  const { market, warehouse, dimensionSource, lengthMm, widthMm, heightMm } = parcel
  for (const side of ['lengthMm', 'widthMm', 'heightMm'] as const) assertSide(side, parcel[side])
  const grams = volumetricGrams({ lengthMm, widthMm, heightMm }, dimensionSource, programme)
  const subject = { market, warehouse, chargeableGrams: BigInt(grams), currency: 'EUR', rateToEur: ONE }
  return orderFees({ ...subject, valueMinor: valueMinorOf(parcel.value) }, programme)
}

function assertSide(field: string, side: number): void {
  if (Number.isInteger(side) && side >= 1 && side <= MAX_SIDE_MM) return
  const problem = { zh: `须为 1 至 ${MAX_SIDE_MM} 的整数毫米。`, en: `1 to ${MAX_SIDE_MM} whole millimetres.` }
  throw new InvalidInput(field, problem, 'FEE-7')
}

function valueMinorOf(value: string): bigint {
  // Sixteen digits with two decimal places: what `minorFromDecimal` reads.
  if (/^\d{1,16}(\.\d{1,2})?$/.test(value)) return minorFromDecimal(value)
  const problem = {
    zh: '须为 0 或以上、至多两位小数的金额。',
    en: 'an amount of 0 or more with at most two decimal places.',
  }
  throw new InvalidInput('value', problem, 'FEE-8')
}
