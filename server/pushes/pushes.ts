import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Identifier } from '../../mock-platform/contract/inventory-query.ts'
import {
  ORDER_STATUS_MESSAGE,
  OrderPush,
  PushEnvelope,
  STANDING_ORDER_STATUSES,
} from '../../mock-platform/contract/push.ts'
import type { PrismaClient, Supplier } from '../../prisma/generated/client.ts'
import { EndpointError } from '../endpoint-error.ts'
import type { Clock } from '../kit/clock.ts'
import type { OrderDetails } from '../orders/order-details.ts'
import { parseOrderDetails } from '../orders/order-details.ts'
import { isSameOrder, mergeLines, unitsBySku } from '../orders/orders.rules.ts'
import type { ReceivedPush } from '../orders/orders.service.ts'
import { takePushedOrder } from '../orders/orders.service.ts'
import type { PlatformClient } from '../platform-client/platform-client.ts'
import { PlatformWentBack } from '../platform-client/platform-went-back.ts'
import type { FollowedHistories } from '../platform-events/followed-histories.ts'
import { PlatformCallFailed } from '../platform-client/platform-call-failed.ts'
import type { Programme } from '../programme/programme.ts'
import type { SignedRequest } from '../signed-request.ts'
import { parseContract, readSignedBody } from '../signed-request.ts'

/** A push must be acknowledged within 500 ms: this much of it may go to the gateway. */
const ORDER_DETAILS_DEADLINE_MS = 400

/** What became of a push; all of these are acknowledged. */
export type PushOutcome = {
  supplierId: string
  outcome: 'order-taken' | 'duplicate' | 'ignored'
  /** The platform's own stock changed with it: worth asking for. */
  isWarehouseOrder: boolean
}

export type PushServices = {
  prisma: PrismaClient
  platform: PlatformClient
  histories: Pick<FollowedHistories, 'wentBack'>
  clock: Clock
  programme: Programme
  /** A signal that aborts after so many milliseconds. */
  deadline: (ms: number) => AbortSignal
}

/** Only these are read of a push whose status we do not know. */
const AnyOrderPush = z.object({ data: z.object({ trade_order_id: Identifier, order_status: z.string() }) })

/** Receives one push: verify, deduplicate, fetch, store. At-least-once delivery ends as exactly one order. */
export async function receivePush(services: PushServices, request: SignedRequest): Promise<PushOutcome> {
  const { supplier, body } = await readSignedBody(services.prisma, request, 'seller_id', 'MALFORMED_PUSH')
  const envelope = parseContract(PushEnvelope, body, 'MALFORMED_PUSH')
  const push: ReceivedPush = {
    supplierId: supplier.id,
    bodyHash: createHash('sha256').update(request.rawBody).digest('hex'),
    messageType: envelope.message_type,
    receivedAt: services.clock.now(),
  }
  if (isOrderTaken(body))
    return receiveOrder(services, supplier, push, parseContract(OrderPush, body, 'MALFORMED_PUSH'))
  // Unknown types and states: acknowledged and left alone, or the platform would push them twelve times.
  const { count } = await services.prisma.push.createMany({ data: push, skipDuplicates: true })
  return { supplierId: supplier.id, outcome: count === 0 ? 'duplicate' : 'ignored', isWarehouseOrder: false }
}

function isOrderTaken(body: unknown): boolean {
  if (PushEnvelope.parse(body).message_type !== ORDER_STATUS_MESSAGE) return false
  const { order_status } = parseContract(AnyOrderPush, body, 'MALFORMED_PUSH').data
  return STANDING_ORDER_STATUSES.some((status) => status === order_status)
}

async function receiveOrder(
  services: PushServices,
  supplier: Supplier,
  push: ReceivedPush,
  { data }: OrderPush,
): Promise<PushOutcome> {
  // Numbers of orders come again in another history: that the books have one says nothing.
  const wentBack = services.histories.wentBack().find(({ supplierCode }) => supplierCode === supplier.code)
  if (wentBack) throw new EndpointError('PLATFORM_WENT_BACK', undefined, { cause: wentBack })
  const isWarehouseOrder = data.fulfilment === 'WAREHOUSE'
  const duplicate = { supplierId: supplier.id, outcome: 'duplicate', isWarehouseOrder: false } as const
  if (await isKnown(services.prisma, push, data.trade_order_id)) return duplicate

  const pushed = data.lines.map(({ sku_code, quantity }) => ({ skuCode: sku_code, quantity }))
  const skuIds = await skuIdsOf(services.prisma, supplier.id, [...unitsBySku(pushed).keys()])
  const details = await fetchDetails(services, supplier, data.trade_order_id)
  const lines = mergeLines(details.lines)
  if (details.fulfilment !== data.fulfilment || !isSameOrder(pushed, details.lines) || !lines) {
    throw new EndpointError('ORDER_MISMATCH', `Order ${data.trade_order_id}.`)
  }
  const isTaken = await takePushedOrder(services, push, {
    tradeOrderId: data.trade_order_id,
    details,
    lines: lines.map((line) => ({ ...line, skuId: skuIds.get(line.skuCode)! })),
  })
  return isTaken ? { supplierId: supplier.id, outcome: 'order-taken', isWarehouseOrder } : duplicate
}

/** The same body, or the same order in another body: a retry may carry a newer timestamp. */
async function isKnown(prisma: PrismaClient, push: ReceivedPush, tradeOrderId: string): Promise<boolean> {
  const { supplierId, bodyHash } = push
  const pushes = await prisma.push.count({ where: { supplierId, bodyHash } })
  if (pushes > 0) return true
  const orders = await prisma.order.count({ where: { supplierId, tradeOrderId } })
  if (orders === 0) return false
  await prisma.push.createMany({ data: push, skipDuplicates: true })
  return true
}

/** Before the transaction: a database connection must not wait for the network. */
async function fetchDetails(services: PushServices, supplier: Supplier, tradeOrderId: string): Promise<OrderDetails> {
  try {
    const signal = services.deadline(ORDER_DETAILS_DEADLINE_MS)
    const found = await services.platform.forwardOrder(supplier, tradeOrderId, signal)
    if (!found) throw new EndpointError('ORDER_MISMATCH', `The gateway does not know the order ${tradeOrderId}.`)
    return parseOrderDetails(found.order, found.items)
  } catch (error) {
    if (error instanceof z.ZodError) throw brokenAnswer(error, error)
    if (!(error instanceof PlatformCallFailed)) throw error
    if (error.cause instanceof z.ZodError) throw brokenAnswer(error.cause, error)
    const code = error instanceof PlatformWentBack ? 'PLATFORM_WENT_BACK' : 'PLATFORM_UNAVAILABLE'
    throw new EndpointError(code, undefined, { cause: error })
  }
}

function brokenAnswer({ issues }: z.ZodError, cause: Error): EndpointError {
  const fields = issues.map(({ path, message }) => `Field "${path.join('.')}": ${message}.`)
  return new EndpointError('PLATFORM_ANSWER_BROKEN', fields.join(' '), { cause })
}

async function skuIdsOf(prisma: PrismaClient, supplierId: string, skuCodes: string[]): Promise<Map<string, string>> {
  const where = { supplierId, skuCode: { in: skuCodes } }
  const skus = await prisma.sku.findMany({ where, select: { id: true, skuCode: true } })
  const idOf = new Map(skus.map(({ id, skuCode }) => [skuCode, id]))
  const unknown = skuCodes.filter((skuCode) => !idOf.has(skuCode))
  if (unknown.length > 0) throw new EndpointError('UNKNOWN_SKU', `Unknown: ${unknown.join(', ')}.`)
  return idOf
}
