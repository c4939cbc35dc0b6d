import type { Change } from '../change.ts'
import { accrueReturnCosts } from '../fees/fees.service.ts'
import { comment } from '../keyset-statement.ts'
import type { Bilingual } from '../programme/constant.ts'
import { InvalidInput } from '../refusal.ts'
import { assertPossible, reachNode } from './order-nodes.service.ts'
import { instantOf, lockOrder } from './order-progress.service.ts'
import type { ReturnedUnits, ReturnProblem } from './order-returns.rules.ts'
import { returnProblem } from './order-returns.rules.ts'

export type OrderReturn = {
  orderId: string
  /** Null: now. */
  at: Date | null
  lines: readonly ReturnedUnits[]
  expectedVersion: number | null
}

/**
 * Records that a delivered order came back, in part or in full (KPI-4, FEE-6). Throws NotFound, VersionConflict,
 * IllegalStep or InvalidInput.
 */
export async function recordReturn(
  change: Change,
  { orderId, at, lines, expectedVersion }: OrderReturn,
): Promise<string> {
  const progress = await lockOrder(change, orderId, expectedVersion)
  assertPossible(progress, 'RETURNED')
  const wrong = returnProblem(lines, new Map(progress.lines.map(({ skuId, quantity }) => [skuId, quantity])))
  if (wrong) throw new InvalidInput(`lines.${wrong.line}`, PROBLEMS[wrong.problem], 'ORD-1')

  const returnedAt = instantOf(progress, 'RETURNED', at, change.now)
  await change.transaction.$executeRaw`${comment('returnUnits')}
    UPDATE "OrderLine" AS line SET "returnedGood" = returned.good, "returnedScrapped" = returned.scrapped
    FROM unnest(
      ${lines.map(({ skuId }) => skuId)}::uuid[], ${lines.map(({ good }) => good)}::int[], ${lines.map(({ scrapped }) => scrapped)}::int[]
    ) AS returned("skuId", good, scrapped)
    WHERE line."orderId" = ${orderId}::uuid AND line."skuId" = returned."skuId"`
  const node = { orderId, kind: 'RETURNED', at: returnedAt, recordedAt: change.now } as const
  const details = { qualityResult: null, carrierCode: null, trackingNumber: null, place: null }
  await reachNode(change, progress, { ...node, ...details }, { returnedAt })
  await accrueReturnCosts(change, orderId)
  return orderId
}

const PROBLEMS: Record<ReturnProblem, Bilingual> = {
  NO_UNITS: { zh: '至少退回一件。', en: 'at least one unit comes back.' },
  NOT_WHOLE: { zh: '数量须为 0 或以上的整数。', en: 'units are whole numbers, 0 or more.' },
  UNKNOWN_SKU: { zh: '订单中没有这个商品。', en: 'the order has no such SKU.' },
  TWICE: { zh: '每个商品只能出现一次。', en: 'each SKU is named once.' },
  MORE_THAN_ORDERED: { zh: '退回数量不能超过订购数量。', en: 'not more units than were ordered.' },
}
