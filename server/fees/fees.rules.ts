import type { DimensionSource, FeeKind, FeeUnknownReason, Market } from '../../prisma/generated/enums.ts'
import type { Dimensions } from '../catalogue/volumetric-weight.rules.ts'
import { volumetricGrams } from '../catalogue/volumetric-weight.rules.ts'
import type { Ratio } from '../kit/ratio.ts'
import { roundHalfUp, times } from '../kit/ratio.ts'
import type { Label } from '../programme/constant.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import type { DutyBand, TrunkLane } from '../programme/tariffs.ts'

// FEE-1 to FEE-8: what a supplier pays for an order. Exact whole numbers up to one rounding, half-up, at each line.

/** What the fees of an order or a parcel are computed from. */
export type FeeSubject = {
  market: Market
  /** Null: not known yet. */
  warehouse: string | null
  /** FEE-4: the volumetric weight. Null: an SKU has no dimensions. */
  chargeableGrams: bigint | null
  /** What the buyer pays. */
  valueMinor: bigint
  currency: string
  /** EUR for one unit of the currency; null: no rate is on record. */
  rateToEur: Ratio | null
}

type Known = { amountMinor: bigint; unknownReason: null }
type Unknown = { amountMinor: null; unknownReason: FeeUnknownReason }

/** One line: an amount in minor units, or why there is none. */
export type Fee = { kind: FeeKind; currency: string; chargeableGrams: bigint | null } & (Known | Unknown)

export const FEE_LABELS: Record<FeeKind, Label> = {
  COMMISSION: { ruleId: 'FEE-1', zh: '销售佣金', en: 'Commission' },
  SERVICE_FEE: { ruleId: 'FEE-2', zh: '基础服务费', en: 'Base service fee' },
  HANDLING: { ruleId: 'FEE-3', zh: '国内仓操作费', en: 'Domestic warehouse handling' },
  TRUNK: { ruleId: 'FEE-4', zh: '国际干线运费', en: 'International trunk' },
  LOCAL_DELIVERY: { ruleId: 'FEE-5', zh: '本地派送费', en: 'Local delivery' },
  DUTY_PREPAYMENT: { ruleId: 'FEE-8', zh: '关税预缴', en: 'Duty prepayment' },
  RETURN_REFURBISHING: { ruleId: 'FEE-6', zh: '退货翻新成本', en: 'Refurbishing of returned units' },
  RETURN_DESTRUCTION: { ruleId: 'FEE-6', zh: '退货销毁成本', en: 'Destruction of returned units' },
}

const EUR = 'EUR'
const CNY = 'CNY'

/** The fees of an order that leaves the warehouse, in the order of a statement. */
export function orderFees(subject: FeeSubject, programme: Programme): Fee[] {
  const { valueMinor, currency } = subject
  return [
    known('COMMISSION', currency, shareOf(valueMinor, valueOf(programme, 'commission'))),
    known('SERVICE_FEE', currency, shareOf(valueMinor, valueOf(programme, 'serviceFee'))),
    known('HANDLING', CNY, BigInt(valueOf(programme, 'handlingFee'))),
    trunkFee(subject, programme),
    known('LOCAL_DELIVERY', EUR, localDeliveryMinor(subject.market, programme)),
    dutyPrepayment(subject, programme),
  ]
}

function known(kind: FeeKind, currency: string, amountMinor: bigint): Fee {
  return { kind, currency, amountMinor, unknownReason: null, chargeableGrams: null }
}

function unknown(kind: FeeKind, currency: string, unknownReason: FeeUnknownReason): Fee {
  return { kind, currency, amountMinor: null, unknownReason, chargeableGrams: null }
}

/** A share in basis points, rounded half-up to the minor unit. */
export function shareOf(valueMinor: bigint, basisPoints: number): bigint {
  return roundHalfUp({ numerator: valueMinor * BigInt(basisPoints), denominator: 10_000n })
}

/** FEE-4. */
function trunkFee({ market, warehouse, chargeableGrams }: FeeSubject, programme: Programme): Fee {
  if (chargeableGrams === null) return unknown('TRUNK', EUR, 'DIMENSIONS_MISSING')
  const lane = programme.trunkLanes.find((one) => one.warehouse === warehouse && one.market === market)
  if (!lane) return unknown('TRUNK', EUR, 'WAREHOUSE_UNKNOWN')
  return { ...known('TRUNK', EUR, trunkMinor(lane, chargeableGrams)), chargeableGrams }
}

/** FEE-4: the first weight, and the next-weight price for each begun step above it. */
export function trunkMinor(lane: TrunkLane, grams: bigint): bigint {
  const above = grams - BigInt(lane.firstWeightGrams)
  const step = BigInt(lane.nextWeightGrams)
  const steps = above > 0n ? (above + step - 1n) / step : 0n
  return BigInt(lane.firstWeightMinor) + steps * BigInt(lane.nextWeightMinor)
}

/** FEE-5. Every market has a price: a test holds the tariff complete. */
function localDeliveryMinor(market: Market, { localDeliveries }: Programme): bigint {
  const tariff = localDeliveries.find((one) => one.market === market)
  if (!tariff) throw new Error(`no tariff of local delivery for ${market}`)
  return BigInt(tariff.orderMinor)
}

/** FEE-8: the share of the band in which the value in EUR lies; prepaid in EUR. */
function dutyPrepayment({ valueMinor, rateToEur }: FeeSubject, { dutyBands }: Programme): Fee {
  if (rateToEur === null) return unknown('DUTY_PREPAYMENT', EUR, 'EXCHANGE_RATE_MISSING')
  const valueInEur = times({ numerator: valueMinor, denominator: 1n }, rateToEur)
  const share = { numerator: BigInt(dutyBandOf(valueInEur, dutyBands).shareBasisPoints), denominator: 10_000n }
  return known('DUTY_PREPAYMENT', EUR, roundHalfUp(times(valueInEur, share)))
}

/** A band's upper edge belongs to it: EUR 150.00 lies in the lower one, a hundredth of a cent more does not. */
export function dutyBandOf({ numerator, denominator }: Ratio, bands: readonly DutyBand[]): DutyBand {
  const band = bands.find(({ upToMinor }) => upToMinor === null || numerator <= BigInt(upToMinor) * denominator)
  if (!band) throw new Error('no duty band without an upper edge')
  return band
}

/** FEE-6: orders that may come back of so many delivered before the supplier pays; 2.5 % exactly is free. */
export function returnAllowance(ordersDelivered: number, programme: Programme): number {
  return Math.floor((ordersDelivered * valueOf(programme, 'returnRateHealthy')) / 10_000)
}

/** FEE-6: what a returned order costs the supplier once it is above the allowance. */
export function returnFees(units: { good: number; scrapped: number }, programme: Programme): Fee[] {
  const costs = [
    ['RETURN_REFURBISHING', units.good, valueOf(programme, 'refurbishingUnitCost')],
    ['RETURN_DESTRUCTION', units.scrapped, valueOf(programme, 'destructionUnitCost')],
  ] as const
  return costs.flatMap(([kind, count, unitMinor]) =>
    count > 0 ? [known(kind, EUR, BigInt(count) * BigInt(unitMinor))] : [],
  )
}

export type Amount = { currency: string; minor: bigint }

/** Sums of the known lines, one for each currency, in the order of the currencies: none is added to another. */
export function totalsByCurrency(lines: readonly Pick<Fee, 'currency' | 'amountMinor'>[]): Amount[] {
  const totals = new Map<string, bigint>()
  for (const { currency, amountMinor } of lines) {
    if (amountMinor !== null) totals.set(currency, (totals.get(currency) ?? 0n) + amountMinor)
  }
  return [...totals]
    .map(([currency, minor]) => ({ currency, minor }))
    .toSorted((left, right) => (left.currency < right.currency ? -1 : 1))
}

/** Units of one SKU in an order, with the dimensions of the packed unit as far as they are known. */
export type PackedUnits = {
  skuCode: string
  quantity: number
  lengthMm: number | null
  widthMm: number | null
  heightMm: number | null
  dimensionSource: DimensionSource
}

/** [A] Of an order: the sum over its units. Null when an SKU has no dimensions: the weight is unknown, not 0. */
export function volumetricGramsOf(lines: readonly PackedUnits[], programme: Programme): bigint | null {
  const grams = lines.map((line) => {
    const dimensions = dimensionsOf(line)
    return dimensions && BigInt(line.quantity) * BigInt(volumetricGrams(dimensions, line.dimensionSource, programme))
  })
  return grams.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0n)
}

/** The SKUs on account of which the weight is unknown. */
export function skuCodesWithoutDimensions(lines: readonly PackedUnits[]): string[] {
  return lines.filter((line) => dimensionsOf(line) === null).map(({ skuCode }) => skuCode)
}

function dimensionsOf({ lengthMm, widthMm, heightMm }: PackedUnits): Dimensions | null {
  return lengthMm === null || widthMm === null || heightMm === null ? null : { lengthMm, widthMm, heightMm }
}
