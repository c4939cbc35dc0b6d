import type { FeeKind } from '../contract/fee-events.ts'
import type { WarehouseCode } from '../contract/markets.ts'
import type { TrunkPrice } from '../contract/tariffs.ts'
import { DUTY_SHARES, LOCAL_DELIVERY_MINOR, trunkPrice } from '../contract/tariffs.ts'
import type { Order } from './orders.ts'
import { orderTotalCents } from './orders.ts'
import { packedSizeOf, volumetricGrams } from './packed-sizes.ts'
import type { ParameterTable } from './parameter.ts'
import type { Turn } from './turn.ts'

// FEE-1 to FEE-8: what a supplier pays for an order. Whole cents, rounded half up once, at each line.

export const FEE_PARAMETERS = {
  commissionBasisPoints: { value: 0, least: 0, most: 10_000, meaning: 'Commission on an order.', source: 'FEE-1' },
  serviceFeeBasisPoints: { value: 650, least: 0, most: 10_000, meaning: 'Base fee of an order.', source: 'FEE-2' },
  handlingCents: {
    value: 80,
    least: 0,
    most: 100_000,
    meaning: 'Handling of an order in the domestic warehouse, CNY cents.',
    source: 'FEE-3',
  },
  refurbishingUnitCents: {
    value: 180,
    least: 0,
    most: 100_000,
    meaning: 'Refurbishing of a returned unit, EUR cents.',
    source: 'FEE-6; the cost [A]',
  },
  destructionUnitCents: {
    value: 60,
    least: 0,
    most: 100_000,
    meaning: 'Destruction of a returned unit, EUR cents.',
    source: 'FEE-6; the cost [A]',
  },
} as const satisfies ParameterTable

/** One line of a statement, in cents of the currency of its kind. */
export type Fee = { kind: FeeKind; amountCents: number }

export function currencyOf(kind: FeeKind): 'EUR' | 'CNY' {
  return kind === 'HANDLING' ? 'CNY' : 'EUR'
}

/** The fees of an order that leaves a warehouse. */
export function orderFees(turn: Turn, order: Order, warehouse: WarehouseCode): Fee[] {
  const { commissionBasisPoints, serviceFeeBasisPoints, handlingCents } = turn.parameters.fees
  const totalCents = orderTotalCents(order)
  return [
    { kind: 'COMMISSION', amountCents: shareOf(totalCents, commissionBasisPoints) },
    { kind: 'SERVICE_FEE', amountCents: shareOf(totalCents, serviceFeeBasisPoints) },
    { kind: 'HANDLING', amountCents: handlingCents },
    { kind: 'TRUNK', amountCents: trunkCents(trunkPrice(warehouse, order.market), orderGrams(turn, order)) },
    { kind: 'LOCAL_DELIVERY', amountCents: LOCAL_DELIVERY_MINOR[order.market] },
    { kind: 'DUTY_PREPAYMENT', amountCents: shareOf(totalCents, dutyBasisPoints(totalCents)) },
  ]
}

/** Units that came back, by what becomes of them. */
export type ReturnedUnits = { goodUnits: number; scrappedUnits: number }

/** FEE-6: what a returned order costs the supplier once it is above the allowance. */
export function returnFees({ parameters }: Turn, { goodUnits, scrappedUnits }: ReturnedUnits): Fee[] {
  const { refurbishingUnitCents, destructionUnitCents } = parameters.fees
  const fees: Fee[] = []
  if (goodUnits > 0) fees.push({ kind: 'RETURN_REFURBISHING', amountCents: goodUnits * refurbishingUnitCents })
  if (scrappedUnits > 0) fees.push({ kind: 'RETURN_DESTRUCTION', amountCents: scrappedUnits * destructionUnitCents })
  return fees
}

/** Half up to the cent: 6.5 % of 10 cents, 0.65, are 1. */
export function shareOf(cents: number, basisPoints: number): number {
  return Math.floor((2 * cents * basisPoints + 10_000) / 20_000)
}

/** FEE-4: the first weight, and each begun step above it. */
export function trunkCents(price: TrunkPrice, grams: number): number {
  const stepsAbove = Math.max(0, Math.ceil((grams - price.firstWeightGrams) / price.nextWeightGrams))
  return price.firstWeightMinor + stepsAbove * price.nextWeightMinor
}

// [A] The sum over the units.
function orderGrams(turn: Turn, { lines }: Order): number {
  return lines.reduce((sum, { skuCode, quantity }) => sum + quantity * volumetricGrams(packedSizeOf(turn, skuCode)), 0)
}

// FEE-8. The last band has no upper edge.
function dutyBasisPoints(totalCents: number): number {
  const band = DUTY_SHARES.find(({ upToMinor }) => upToMinor === null || totalCents <= upToMinor)
  return band?.shareBasisPoints ?? 0
}
