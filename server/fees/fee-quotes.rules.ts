import type { DimensionSource, Market } from '../../prisma/generated/enums.ts'
import type { Dimensions } from '../catalogue/volumetric-weight.rules.ts'
import { MAX_SIDE_MM, volumetricGrams } from '../catalogue/volumetric-weight.rules.ts'
import { minorFromDecimal } from '../kit/money.ts'
import { ONE } from '../kit/ratio.ts'
import type { WarehouseCode } from '../programme/markets.ts'
import type { Programme } from '../programme/programme.ts'
import { InvalidInput } from '../refusal.ts'
import type { Fee, PackedUnits } from './fees.rules.ts'
import { orderFees, volumetricGramsOf } from './fees.rules.ts'

/** A parcel that may be sold; `value` is what the buyer would pay, in EUR. */
export type QuotedParcel = Dimensions & {
  dimensionSource: DimensionSource
  warehouse: WarehouseCode
  market: Market
  value: string
}

/** Units of one SKU that may be sold. */
export type QuotedSku = {
  sku: Omit<PackedUnits, 'quantity'>
  quantity: number
  warehouse: WarehouseCode
  market: Market
  /** What the buyer would pay for all of it, in EUR; null: the current price of each unit. */
  value: string | null
  /** PRICE-1: the current price of the SKU in the market, in EUR [A]; null: none was decided. */
  unitPriceMinor: bigint | null
}

/** Units of a SKU in a quote: as many as a line of an order can have. */
export const MAX_QUOTED_UNITS = 1_000_000

/** The fees of a parcel before it is sold (FEE-1 to FEE-8). Throws InvalidInput. */
export function quoteFees(parcel: QuotedParcel, programme: Programme): Fee[] {
  const { market, warehouse, dimensionSource, lengthMm, widthMm, heightMm } = parcel
  for (const side of ['lengthMm', 'widthMm', 'heightMm'] as const) assertSide(side, parcel[side])
  const grams = volumetricGrams({ lengthMm, widthMm, heightMm }, dimensionSource, programme)
  const subject = { market, warehouse, chargeableGrams: BigInt(grams), currency: 'EUR', rateToEur: ONE }
  return orderFees({ ...subject, valueMinor: valueMinorOf(parcel.value) }, programme)
}

/** The same of units of a SKU, in one order: as an order of them would be estimated. Throws InvalidInput. */
export function quoteSkuFees(quoted: QuotedSku, programme: Programme): Fee[] {
  const { sku, quantity, market, warehouse } = quoted
  assertQuantity(quantity, MAX_QUOTED_UNITS)
  const chargeableGrams = volumetricGramsOf([{ ...sku, quantity }], programme)
  const subject = { market, warehouse, chargeableGrams, currency: 'EUR', rateToEur: ONE }
  return orderFees({ ...subject, valueMinor: skuValueMinor(quoted) }, programme)
}

type ParcelInput = { [Field in keyof QuotedParcel]?: QuotedParcel[Field] | null | undefined } & {
  dimensionSource: DimensionSource
  warehouse: WarehouseCode
  market: Market
  quantity: number
}

/** A parcel that is given without a SKU: with all its sides and its value. Throws InvalidInput. */
export function requiredForParcel({
  quantity,
  lengthMm,
  widthMm,
  heightMm,
  value,
  ...rest
}: ParcelInput): QuotedParcel {
  assertQuantity(quantity, 1)
  return {
    ...rest,
    lengthMm: given('lengthMm', lengthMm),
    widthMm: given('widthMm', widthMm),
    heightMm: given('heightMm', heightMm),
    value: given('value', value),
  }
}

function given<T>(field: string, value: T | null | undefined): T {
  if (value != null) return value
  throw new InvalidInput(field, { zh: '未指定 sku 时须给出。', en: 'is needed when no sku is given.' })
}

function assertQuantity(quantity: number, most: number): void {
  if (quantity >= 1 && quantity <= most) return
  throw new InvalidInput('quantity', { zh: `须为 1 至 ${most}。`, en: `1 to ${most} units.` })
}

function skuValueMinor({ value, unitPriceMinor, quantity }: QuotedSku): bigint {
  if (value !== null) return valueMinorOf(value)
  if (unitPriceMinor !== null) return unitPriceMinor * BigInt(quantity)
  const problem = { zh: '该市场尚无价格,须给出金额。', en: 'is needed: the SKU has no price in this market yet.' }
  throw new InvalidInput('value', problem, 'PRICE-1')
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
