import type { PurchaseOrder, PurchaseOrderLine } from '../../prisma/generated/client.ts'
import type { Actor, PurchaseOrderStatus, PurchaseOrderType, WarehouseCode } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { recordEvents } from '../events/events.service.ts'
import { isCodeWithin } from '../kit/code-text.ts'
import { inputText } from '../input-text.ts'
import type { Day } from '../kit/business-day.ts'
import { dateOf } from '../kit/business-day.ts'
import { isUuid } from '../kit/uuid.ts'
import { comment } from '../keyset-statement.ts'
import { IllegalStep, InvalidInput, NotFound } from '../refusal.ts'
import { requireStep } from '../steps.ts'
import { actingSupplierId, actorOf } from '../suppliers/acting-supplier.ts'
import { requireAdmitted } from '../suppliers/admitted-supplier.ts'
import type { SkuUnits } from './purchase-orders.rules.ts'
import {
  confirmedQuantities,
  firstStatus,
  MAX_NUMBER_CHARS,
  MAX_REASON_CHARS,
  MAX_SUPPLY_PRICE_MINOR,
  PURCHASE_ORDER_STEPS,
  requireLines,
  requireStartable,
  statusFromShipments,
  stepsOf,
} from './purchase-orders.rules.ts'

/** [A] The supply price is agreed in yuan. */
const SUPPLY_CURRENCY = 'CNY'

export type PurchaseOrderWithLines = PurchaseOrder & { lines: PurchaseOrderLine[] }

type PurchaseOrderChange = { purchaseOrderId: string; expectedVersion: number | null }

export type NewPurchaseOrder = {
  /** A supplier may leave it out. */
  supplierId: string | null
  number: string
  type: PurchaseOrderType
  warehouseCode: WarehouseCode
  wantedOn: Day | null
  /** The price is null of an inbound that the supplier starts. */
  lines: (SkuUnits & { supplyPriceMinor: bigint | null })[]
}

/** The platform orders goods, or the supplier starts an inbound. Throws NotAdmitted (ADM-1), NotFound and InvalidInput. */
export async function createPurchaseOrder(change: Change, order: NewPurchaseOrder): Promise<string> {
  const { transaction, now } = change
  const { lines, wantedOn, ...header } = order
  const createdBy = actorOf(change)
  // Before all else: a stranger learns nothing of what would be right.
  const supplierId = await actingSupplierId(change, order.supplierId)
  requireNumber(order.number)
  requireLines(lines, 1)
  requireStartable(createdBy, order)
  requirePrices(lines)
  await requireAdmitted(change, supplierId)
  await requireSkusOfSupplier(change, supplierId, lines)
  const status = firstStatus(createdBy)
  const start = { createdBy, status, orderedAt: now, confirmedAt: status === 'CONFIRMED' ? now : null }
  const [created] = await transaction.purchaseOrder.createManyAndReturn({
    data: [{ ...header, ...start, supplierId, currency: SUPPLY_CURRENCY, wantedOn: dateOrNull(wantedOn) }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!created) throw numberTaken(order.number)
  await transaction.purchaseOrderLine.createMany({
    data: lines.map(({ skuId, quantity, supplyPriceMinor }) => ({
      purchaseOrderId: created.id,
      skuId,
      orderedQuantity: quantity,
      confirmedQuantity: status === 'CONFIRMED' ? quantity : null,
      supplyPriceMinor,
    })),
  })
  await recordPurchaseOrderEvent(change, supplierId, created.id)
  return created.id
}

function dateOrNull(day: Day | null): Date | null {
  return day === null ? null : dateOf(day)
}

function requirePrices(lines: NewPurchaseOrder['lines']): void {
  const wrong = lines.findIndex(({ supplyPriceMinor: minor }) => {
    const price = minor ?? 0n
    return price < 0n || price > MAX_SUPPLY_PRICE_MINOR
  })
  if (wrong < 0) return
  throw new InvalidInput(`lines.${wrong}.supplyPrice`, {
    zh: '供货价须为 0 至 1,000,000.00。',
    en: 'a supply price is from 0 to 1,000,000.00.',
  })
}

async function requireSkusOfSupplier(change: Change, supplierId: string, lines: readonly SkuUnits[]): Promise<void> {
  const skuIds = lines.map(({ skuId }) => skuId)
  const where = { id: { in: skuIds }, supplierId }
  const known = skuIds.every(isUuid) ? await change.transaction.sku.count({ where }) : 0
  if (known !== skuIds.length) throw new NotFound('Sku')
}

/** A number by which people name a purchase order or a shipment. */
export function requireNumber(number: string): void {
  if (isCodeWithin(number, MAX_NUMBER_CHARS)) return
  throw new InvalidInput('number', {
    zh: `须为 1 至 ${MAX_NUMBER_CHARS} 个可见 ASCII 字符。`,
    en: `1 to ${MAX_NUMBER_CHARS} visible ASCII characters.`,
  })
}

export function numberTaken(number: string): InvalidInput {
  return new InvalidInput('number', { zh: `${number} 已被使用。`, en: `${number} is taken.` })
}

export type PurchaseOrderConfirmation = PurchaseOrderChange & {
  /** Lines that differ from what was ordered. */
  lines: SkuUnits[]
  reason: string | null
  expectedOn: Day | null
}

/** The supplier takes the purchase order, whole or in part. Throws NotFound, VersionConflict, IllegalStep, InvalidInput. */
export async function confirmPurchaseOrder(change: Change, confirmation: PurchaseOrderConfirmation): Promise<string> {
  const { lines, reason, expectedOn } = confirmation
  if (lines.length > 0) requireLines(lines, 0)
  if (reason !== null) inputText('reason', reason, MAX_REASON_CHARS)
  const order = await lockPurchaseOrder(change, confirmation)
  requireToConfirm(order, 'CONFIRMED')
  const ordered = order.lines.map(({ skuId, orderedQuantity }) => ({ skuId, quantity: orderedQuantity }))
  const confirmed = confirmedQuantities(order.type, ordered, lines, reason)
  await change.transaction.$executeRaw`${comment('confirmLines')}
    UPDATE "PurchaseOrderLine" AS line SET "confirmedQuantity" = confirmed.quantity
    FROM unnest(${[...confirmed.keys()]}::uuid[], ${[...confirmed.values()]}::int[]) AS confirmed("skuId", quantity)
    WHERE line."purchaseOrderId" = ${order.id}::uuid AND line."skuId" = confirmed."skuId"`
  return savePurchaseOrder(change, order, {
    status: 'CONFIRMED',
    confirmedAt: change.now,
    confirmationReason: reason,
    expectedOn: dateOrNull(expectedOn),
  })
}

/** The supplier answers once. The steps table alone would let it go back from TO_SHIP, or cancel for the platform. */
function requireToConfirm({ status }: PurchaseOrder, wanted: PurchaseOrderStatus): void {
  if (status === 'TO_CONFIRM') return
  throw new IllegalStep('PurchaseOrder', status, wanted, PURCHASE_ORDER_STEPS[status])
}

export type PurchaseOrderEnd = PurchaseOrderChange & { reason: string }

/** The supplier does not take it. Throws NotFound, VersionConflict, IllegalStep, InvalidInput. */
export async function refusePurchaseOrder(change: Change, { reason, ...input }: PurchaseOrderEnd): Promise<string> {
  inputText('reason', reason, MAX_REASON_CHARS)
  const order = await lockPurchaseOrder(change, input)
  requireToConfirm(order, 'CANCELLED')
  return endPurchaseOrder(change, order, 'SUPPLIER', reason)
}

export type PurchaseOrderCancellation = PurchaseOrderEnd & {
  /** Whose wish it was, as the platform tells it; left out: of who makes the change. */
  cancelledBy?: Actor
}

/**
 * The platform withdraws it, or the supplier an inbound that it started, with the drafts of its shipments; goods that were
 * shipped are received. Throws NotFound, VersionConflict, IllegalStep, InvalidInput.
 */
export async function cancelPurchaseOrder(
  change: Change,
  { reason, cancelledBy, ...input }: PurchaseOrderCancellation,
): Promise<string> {
  inputText('reason', reason, MAX_REASON_CHARS)
  const order = await lockPurchaseOrder(change, input)
  const actor = actorOf(change)
  const possible = stepsOf(order, actor)
  if (!possible.includes('CANCELLED')) throw new IllegalStep('PurchaseOrder', order.status, 'CANCELLED', possible)
  await change.transaction.shipment.updateMany({
    where: { purchaseOrderId: order.id, status: 'DRAFT' },
    data: { status: 'CANCELLED', cancelledAt: change.now, version: { increment: 1 } },
  })
  return endPurchaseOrder(change, order, cancelledBy ?? actor, reason)
}

function endPurchaseOrder(
  change: Change,
  order: PurchaseOrder,
  cancelledBy: Actor,
  cancelReason: string,
): Promise<string> {
  return savePurchaseOrder(change, order, {
    status: 'CANCELLED',
    cancelledAt: change.now,
    cancelledBy,
    cancelReason,
  })
}

/**
 * The supplier ships no more of it (`delivery_finish` of the platform), and is waited for no longer. Throws NotFound,
 * VersionConflict, IllegalStep: before the first shipment it is cancelled instead, and with a draft nothing is finished.
 */
export async function finishPurchaseOrderDelivery(change: Change, input: PurchaseOrderChange): Promise<string> {
  const order = await lockPurchaseOrder(change, input)
  const drafts = await change.transaction.shipment.count({ where: { purchaseOrderId: order.id, status: 'DRAFT' } })
  const isUnderWay = order.lines.some(({ shippedQuantity }) => shippedQuantity > 0) && order.status !== 'RECEIVED'
  if (!isUnderWay || drafts > 0) {
    throw new IllegalStep('PurchaseOrder', order.status, 'RECEIVED', PURCHASE_ORDER_STEPS[order.status])
  }
  await change.transaction.purchaseOrder.update({
    where: { id: order.id },
    data: { deliveryFinishedAt: order.deliveryFinishedAt ?? change.now },
  })
  return settlePurchaseOrder(change, order.id)
}

/** The purchase order with its lines, locked until the change ends; its shipments change under this lock only. */
export async function lockPurchaseOrder(
  change: Change,
  { purchaseOrderId, expectedVersion }: PurchaseOrderChange,
): Promise<PurchaseOrderWithLines> {
  await lockForChange(change, 'PurchaseOrder', purchaseOrderId, expectedVersion)
  return change.transaction.purchaseOrder.findUniqueOrThrow({
    where: { id: purchaseOrderId },
    include: { lines: true },
  })
}

/** After a change of its shipments or lines: brings the status to what they say. Returns its id. */
export async function settlePurchaseOrder(change: Change, purchaseOrderId: string): Promise<string> {
  const order = await change.transaction.purchaseOrder.findUniqueOrThrow({
    where: { id: purchaseOrderId },
    include: { lines: true, shipments: { select: { status: true } } },
  })
  const status = statusFromShipments({
    shipments: order.shipments.map((shipment) => shipment.status),
    lines: order.lines,
    isDeliveryFinished: order.deliveryFinishedAt !== null,
  })
  if (status !== order.status) requireStep('PurchaseOrder', PURCHASE_ORDER_STEPS, order.status, status)
  const isAtWarehouse = status === 'ARRIVED' || status === 'PARTLY_RECEIVED' || status === 'RECEIVED'
  return savePurchaseOrder(change, order, {
    status,
    arrivedAt: isAtWarehouse ? (order.arrivedAt ?? change.now) : null,
    receivedAt: status === 'RECEIVED' ? change.now : null,
  })
}

type PurchaseOrderUpdate = Partial<Omit<PurchaseOrder, 'id' | 'supplierId' | 'version'>>

async function savePurchaseOrder(
  change: Change,
  { id, supplierId }: PurchaseOrder,
  data: PurchaseOrderUpdate,
): Promise<string> {
  await change.transaction.purchaseOrder.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
  await recordPurchaseOrderEvent(change, supplierId, id)
  return id
}

function recordPurchaseOrderEvent({ transaction, now }: Change, supplierId: string, subjectId: string): Promise<void> {
  return recordEvents(transaction, [{ supplierId, kind: 'PURCHASE_ORDER_CHANGED', subjectId, occurredAt: now }])
}
