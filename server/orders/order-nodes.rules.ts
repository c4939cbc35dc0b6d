import type { Market, OrderStatus } from '../../prisma/generated/enums.ts'
import { OrderNodeKind, QualityResult } from '../../prisma/generated/enums.ts'
import type { Bilingual } from '../programme/constant.ts'
import type { CarrierFacts } from '../programme/markets.ts'

// ORD-1: the nodes of an order, and which of them can be next.

/** In the order in which an order goes through them. */
export const NODE_KINDS: readonly OrderNodeKind[] = Object.values(OrderNodeKind)

export const NODE_LABELS: Record<OrderNodeKind, Bilingual> = {
  STOCK_INBOUND: { zh: '入库时间', en: 'Stock inbound' },
  QUALITY_CHECKED: { zh: '质检状态', en: 'Quality check' },
  ALLOCATED: { zh: '分配库存', en: 'Allocation' },
  OUTBOUND: { zh: '仓内出库', en: 'Warehouse outbound' },
  TRUNK_DEPARTED: { zh: '干线离港时间', en: 'Trunk departure' },
  CUSTOMS_CLEARED: { zh: '清关状态', en: 'Customs clearance' },
  AT_LOCAL_WAREHOUSE: { zh: '到达本地仓', en: 'Local warehouse' },
  LAST_MILE: { zh: '末端配送', en: 'Last mile' },
  DELIVERED: { zh: '签收', en: 'Delivered' },
  RETURNED: { zh: '退货', en: 'Returned' },
}

/** A node that was reached, as far as rules look at it. */
export type ReachedNode = { kind: OrderNodeKind; at: Date; qualityResult: QualityResult | null }

export type ReachedNodes = ReadonlyMap<OrderNodeKind, ReachedNode>

const NEXT_NODES: Record<OrderStatus, readonly OrderNodeKind[]> = {
  PAID: ['STOCK_INBOUND', 'QUALITY_CHECKED', 'ALLOCATED'],
  ALLOCATED: ['OUTBOUND'],
  OUTBOUND: ['TRUNK_DEPARTED'],
  TRUNK_DEPARTED: ['CUSTOMS_CLEARED'],
  CUSTOMS_CLEARED: ['AT_LOCAL_WAREHOUSE'],
  AT_LOCAL_WAREHOUSE: ['LAST_MILE'],
  LAST_MILE: ['DELIVERED'],
  DELIVERED: ['RETURNED'],
  RETURNED: [],
  CANCELLED: [],
}

/** What an order's status becomes with a node; null: it stays. */
const STATUS_AFTER: Record<OrderNodeKind, OrderStatus | null> = {
  STOCK_INBOUND: null,
  QUALITY_CHECKED: null,
  ALLOCATED: 'ALLOCATED',
  OUTBOUND: 'OUTBOUND',
  TRUNK_DEPARTED: 'TRUNK_DEPARTED',
  CUSTOMS_CLEARED: 'CUSTOMS_CLEARED',
  AT_LOCAL_WAREHOUSE: 'AT_LOCAL_WAREHOUSE',
  LAST_MILE: 'LAST_MILE',
  DELIVERED: 'DELIVERED',
  RETURNED: 'RETURNED',
}

export function statusAfter(status: OrderStatus, kind: OrderNodeKind): OrderStatus {
  return STATUS_AFTER[kind] ?? status
}

/**
 * The nodes that can be next. A node is reached once; only a failed quality check may be followed by another one, and holds
 * up the allocation until one has passed.
 */
export function possibleNodes(status: OrderStatus, reached: ReachedNodes): OrderNodeKind[] {
  const hasFailedCheck = reached.get('QUALITY_CHECKED')?.qualityResult === QualityResult.FAILED
  return NEXT_NODES[status].filter((kind) => {
    if (kind === 'QUALITY_CHECKED' && hasFailedCheck) return true
    if (kind === 'ALLOCATED' && hasFailedCheck) return false
    return !reached.has(kind)
  })
}

/** ORD-1: an order can be cancelled until it leaves the warehouse. */
export function isCancellable(status: OrderStatus): boolean {
  return status === 'PAID' || status === 'ALLOCATED'
}

/**
 * The earliest instant at which a node can have been: none is before the nodes ahead of it, and from allocation on none is
 * before the payment. The goods may have come long before the order.
 */
export function earliestInstantOf(kind: OrderNodeKind, paidAt: Date, reached: ReachedNodes): Date | null {
  const ahead = NODE_KINDS.slice(0, NODE_KINDS.indexOf(kind)).flatMap((one) => reached.get(one)?.at ?? [])
  const isOfOrder = kind !== 'STOCK_INBOUND' && kind !== 'QUALITY_CHECKED'
  const instants = isOfOrder ? [paidAt, ...ahead] : ahead
  return instants.length === 0 ? null : new Date(Math.max(...instants.map((at) => at.getTime())))
}

/** GEO-3: the carriers that can have an order at a node; null for a node without a carrier. */
export function possibleCarriers(
  kind: OrderNodeKind,
  market: Market,
  carriers: Readonly<Record<string, CarrierFacts>>,
): string[] | null {
  if (kind !== 'TRUNK_DEPARTED' && kind !== 'LAST_MILE') return null
  const leg = kind === 'LAST_MILE' ? 'LAST_MILE' : 'TRUNK'
  return Object.entries(carriers)
    .filter(([, carrier]) => carrier.leg === leg && carrier.markets.includes(market))
    .map(([code]) => code)
}
