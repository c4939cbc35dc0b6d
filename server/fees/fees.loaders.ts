import DataLoader from 'dataloader'
import type { FeeLine, Order } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { ONE } from '../kit/ratio.ts'
import { comment } from '../keyset-statement.ts'
import type { Programme } from '../programme/programme.ts'
import type { Reads } from '../read.ts'
import type { RateKey } from './exchange-rates.loaders.ts'
import { findRates, rateKeyText } from './exchange-rates.loaders.ts'
import type { RecordedRate } from './exchange-rates.rules.ts'
import { ratioOf } from './exchange-rates.rules.ts'
import type { OrderUnits } from './fee-subjects.ts'
import { packedUnitsStatement, rateKeyOf, subjectOf } from './fee-subjects.ts'
import type { Fee } from './fees.rules.ts'
import { orderFees, skuCodesWithoutDimensions } from './fees.rules.ts'

/** A line as it is shown: booked, or estimated (then without an instant). */
export type ShownFee = Pick<Fee, 'kind' | 'currency' | 'chargeableGrams'> &
  Pick<FeeLine, 'amountMinor' | 'unknownReason'> & {
    /** Null for a quote. */
    orderId: string | null
    accruedAt: Date | null
    /** Of the quote of a SKU: its code. */
    quotedSkuCode?: string | null
  }

export type FeeBreakdown = { isEstimate: boolean; lines: ShownFee[] }

/** Reads fees of orders that the caller was shown; made for one request. */
export function createFeeLoaders({ read, programme }: Reads & { programme: Programme }) {
  const rates = new DataLoader<RateKey, RecordedRate | null, string>((keys) => findRates(read, keys), {
    cacheKeyFn: rateKeyText,
  })

  /** In the order in which a statement lists them. */
  const bookedLines = new DataLoader<string, FeeLine[]>(async (orderIds) => {
    const rows = await read<FeeLine>(Prisma.sql`${comment('feeLinesOfOrder')}
      SELECT line.* FROM "FeeLine" AS line WHERE line."orderId" = ANY(${orderIds}::uuid[]) ORDER BY line.kind`)
    const linesOf = Map.groupBy(rows, ({ orderId }) => orderId)
    return orderIds.map((id) => linesOf.get(id) ?? [])
  })

  const packedUnits = new DataLoader<string, OrderUnits[]>(async (orderIds) => {
    const rows = await read<OrderUnits>(packedUnitsStatement(orderIds))
    const unitsOf = Map.groupBy(rows, ({ orderId }) => orderId)
    return orderIds.map((id) => unitsOf.get(id) ?? [])
  })

  async function estimate(order: Order): Promise<ShownFee[]> {
    const key = rateKeyOf(order)
    const [units, recorded] = await Promise.all([packedUnits.load(order.id), key && rates.load(key)])
    const rateToEur = key === null ? ONE : recorded && ratioOf(key, recorded)
    const fees = orderFees(subjectOf(order, units, rateToEur, programme), programme)
    return fees.map((fee) => ({ ...fee, orderId: order.id, accruedAt: null }))
  }

  return {
    /** Booked once the order has left the warehouse, estimated before; none of one that was cancelled before. */
    breakdownOfOrder: async (order: Order): Promise<FeeBreakdown> => {
      if (order.status === 'CANCELLED') return { isEstimate: false, lines: [] }
      if (order.outboundAt === null) return { isEstimate: true, lines: await estimate(order) }
      const lines = await bookedLines.load(order.id)
      // It left before fees were booked here.
      if (lines.length === 0) return { isEstimate: true, lines: await estimate(order) }
      return { isEstimate: false, lines }
    },

    /** SKUs on account of which the trunk of an order is unknown. */
    skuCodesWithoutDimensions: async (orderId: string): Promise<string[]> =>
      skuCodesWithoutDimensions(await packedUnits.load(orderId)),
  }
}
