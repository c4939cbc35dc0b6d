import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Change } from '../change.ts'
import { NotFound } from '../refusal.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'

/** Whose events are read, and the rows that they speak of by natural key: looked up once for a page of them. */
export type EventScope = {
  supplierId: string
  /** By SKU code. */
  skuIds: ReadonlyMap<string, string>
  /** By trade order id; an order that an event takes is added. */
  orderIds: Map<string, string>
}

/** What an event does to the books, within one transaction. */
export type EventEffect<Type extends PlatformEvent['type']> = (
  change: Change,
  scope: EventScope,
  event: Extract<PlatformEvent, { type: Type }>,
) => Promise<void>

/** Changes that the platform's own events make. */
export const PLATFORM: Caller = { kind: 'operator', token: { id: 'platform', label: 'AliExpress' } }

/** Looks up what a page of events speaks of, in two statements. */
export async function scopeOf(
  prisma: PrismaClient,
  supplierId: string,
  events: readonly PlatformEvent[],
): Promise<EventScope> {
  const tradeOrderIds = new Set(
    events.flatMap(({ data }) => ('trade_order_id' in data ? (data.trade_order_id ?? []) : [])),
  )
  const skus = await prisma.sku.findMany({
    where: { supplierId, skuCode: { in: [...new Set(events.flatMap(skuCodesOf))] } },
    select: { id: true, skuCode: true },
  })
  const orders = await prisma.order.findMany({
    where: { supplierId, tradeOrderId: { in: [...tradeOrderIds] } },
    select: { id: true, tradeOrderId: true },
  })
  return {
    supplierId,
    skuIds: new Map(skus.map(({ id, skuCode }) => [skuCode, id])),
    orderIds: new Map(orders.map(({ id, tradeOrderId }) => [tradeOrderId, id])),
  }
}

/** Looks up an order that a push has brought since its page was looked up; false: that is not what the event is about. */
export async function learnPushedOrder(
  prisma: PrismaClient,
  { supplierId, orderIds }: EventScope,
  event: PlatformEvent,
): Promise<boolean> {
  if (event.type !== 'order_paid' || orderIds.has(event.data.trade_order_id)) return false
  const { trade_order_id: tradeOrderId } = event.data
  const order = await prisma.order.findFirst({ where: { supplierId, tradeOrderId }, select: { id: true } })
  if (order) orderIds.set(tradeOrderId, order.id)
  return order !== null
}

function skuCodesOf({ data }: PlatformEvent): string[] {
  if ('sku_code' in data) return data.sku_code === null ? [] : [data.sku_code]
  return 'lines' in data ? data.lines.map(({ sku_code }) => sku_code) : []
}

/** Throws NotFound. */
export function skuIdIn({ skuIds }: EventScope, skuCode: string): string {
  const id = skuIds.get(skuCode)
  if (id === undefined) throw new NotFound(`Sku (${skuCode})`)
  return id
}

/** Throws NotFound. */
export function orderIdIn({ orderIds }: EventScope, tradeOrderId: string): string {
  const id = orderIds.get(tradeOrderId)
  if (id === undefined) throw new NotFound(`Order (${tradeOrderId})`)
  return id
}
