import type { Order } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { businessDayOf } from '../kit/business-day.ts'
import type { Ratio } from '../kit/ratio.ts'
import { comment } from '../keyset-statement.ts'
import type { Programme } from '../programme/programme.ts'
import type { RateKey } from './exchange-rates.loaders.ts'
import type { FeeSubject, PackedUnits } from './fees.rules.ts'
import { volumetricGramsOf } from './fees.rules.ts'

// What the fees of an order are computed from: the same for an estimate, which loaders read, and for the line that a
// service books.

export type OrderUnits = PackedUnits & { orderId: string }

export function packedUnitsStatement(orderIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`${comment('packedUnitsOfOrder')}
    SELECT line."orderId", sku."skuCode", line.quantity, sku."lengthMm", sku."widthMm", sku."heightMm", sku."dimensionSource"
    FROM "OrderLine" AS line JOIN "Sku" AS sku ON sku.id = line."skuId"
    WHERE line."orderId" = ANY(${orderIds}::uuid[]) ORDER BY sku."skuCode"`
}

/** FEE-8 [A]: the rate of the day of payment. Null: the order is in EUR, and needs none. */
export function rateKeyOf({ currency, paidAt }: Pick<Order, 'currency' | 'paidAt'>): RateKey | null {
  return currency === 'EUR' ? null : { base: currency, quote: 'EUR', day: businessDayOf(paidAt) }
}

export function subjectOf(
  { market, warehouseCode, totalMinor, currency }: Order,
  units: readonly PackedUnits[],
  rateToEur: Ratio | null,
  programme: Programme,
): FeeSubject {
  const chargeableGrams = volumetricGramsOf(units, programme)
  return { market, warehouse: warehouseCode, chargeableGrams, valueMinor: totalMinor, currency, rateToEur }
}
