import type { Shipment, ShipmentLine } from '../../prisma/generated/client.ts'
import type { DeliveryType, PurchaseOrderStatus } from '../../prisma/generated/enums.ts'
import { noteWarehousing } from '../catalogue/listings.service.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { inputText } from '../input-text.ts'
import { isCodeWithin } from '../kit/code-text.ts'
import { isUuid } from '../kit/uuid.ts'
import { comment } from '../keyset-statement.ts'
import { IllegalStep, InvalidInput, LimitReached, NotFound } from '../refusal.ts'
import { requireStep } from '../steps.ts'
import { supplierScope } from '../suppliers/supplier-scope.ts'
import { recordFirstInspections } from './first-inspections.service.ts'
import type { SkuUnits } from './purchase-orders.rules.ts'
import { MAX_NUMBER_CHARS, PURCHASE_ORDER_STEPS, requireLines, unitsOutside } from './purchase-orders.rules.ts'
import type { PurchaseOrderWithLines } from './purchase-orders.service.ts'
import { lockPurchaseOrder, numberTaken, requireNumber, settlePurchaseOrder } from './purchase-orders.service.ts'
import type { ReceivedLine } from './shipments.rules.ts'
import {
  defectiveUnits,
  MAX_CARRIER_CHARS,
  MAX_CARTONS,
  MAX_SHIPMENT_ROWS,
  MAX_SHIPMENTS,
  requireReceivable,
  requireShippable,
  SHIPMENT_STEPS,
} from './shipments.rules.ts'

type ShipmentChange = { shipmentId: string; expectedVersion: number | null }

type LockedShipment = Shipment & { lines: ShipmentLine[]; purchaseOrder: PurchaseOrderWithLines }

const TAKES_SHIPMENTS: ReadonlySet<PurchaseOrderStatus> = new Set([
  'CONFIRMED',
  'TO_SHIP',
  'TO_RECEIVE',
  'ARRIVED',
  'PARTLY_RECEIVED',
])

export type NewShipment = { purchaseOrderId: string; number: string; lines: SkuUnits[] }

/** Drafts a shipment of a confirmed purchase order. Throws NotFound, IllegalStep, InvalidInput, LimitReached. */
export async function createShipment(change: Change, { purchaseOrderId, number, lines }: NewShipment): Promise<string> {
  const { transaction, now } = change
  requireNumber(number)
  requireLines(lines, 1)
  const order = await lockPurchaseOrder(change, { purchaseOrderId, expectedVersion: null })
  if (!TAKES_SHIPMENTS.has(order.status) || order.deliveryFinishedAt !== null) {
    throw new IllegalStep('PurchaseOrder', order.status, 'TO_SHIP', PURCHASE_ORDER_STEPS[order.status])
  }
  await requireRoom(change, purchaseOrderId)
  requireShippable(lines, order.lines, await draftedUnits(change, purchaseOrderId, null))
  const [created] = await transaction.shipment.createManyAndReturn({
    data: [{ supplierId: order.supplierId, purchaseOrderId, number, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!created) throw numberTaken(number)
  await transaction.shipmentLine.createMany({ data: lines.map((line) => ({ ...line, shipmentId: created.id })) })
  await settlePurchaseOrder(change, purchaseOrderId)
  return created.id
}

async function requireRoom({ transaction }: Change, purchaseOrderId: string): Promise<void> {
  const shipments = await transaction.shipment.findMany({ where: { purchaseOrderId }, select: { status: true } })
  const live = shipments.filter(({ status }) => status !== 'CANCELLED').length
  if (live >= MAX_SHIPMENTS) throw new LimitReached('Shipment', MAX_SHIPMENTS)
  if (shipments.length >= MAX_SHIPMENT_ROWS) throw new LimitReached('Shipment', MAX_SHIPMENT_ROWS)
}

/** Units that other drafts of the purchase order have set aside. */
function draftedUnits({ transaction }: Change, purchaseOrderId: string, exceptId: string | null): Promise<SkuUnits[]> {
  const shipment = {
    purchaseOrderId,
    status: 'DRAFT' as const,
    ...(exceptId === null ? {} : { id: { not: exceptId } }),
  }
  return transaction.shipmentLine.findMany({ where: { shipment }, select: { skuId: true, quantity: true } })
}

export type ShipmentRevision = ShipmentChange & { lines: SkuUnits[] }

/** Replaces the lines of a draft. Throws NotFound, VersionConflict, IllegalStep, InvalidInput. */
export async function updateShipment(change: Change, { lines, ...input }: ShipmentRevision): Promise<string> {
  const { transaction } = change
  requireLines(lines, 1)
  const { id, status, purchaseOrder } = await lockShipment(change, input)
  if (status !== 'DRAFT') throw new IllegalStep('Shipment', status, 'DRAFT', SHIPMENT_STEPS[status])
  requireShippable(lines, purchaseOrder.lines, await draftedUnits(change, purchaseOrder.id, id))
  await transaction.shipmentLine.deleteMany({ where: { shipmentId: id } })
  await transaction.shipmentLine.createMany({ data: lines.map((line) => ({ ...line, shipmentId: id })) })
  return saveShipment(change, id, purchaseOrder.id, {})
}

export type Dispatch = ShipmentChange & {
  deliveryType: DeliveryType
  carrier: string
  trackingNumber: string
  cartonCount: number
}

/** The goods leave the supplier. Throws NotFound, VersionConflict, IllegalStep, InvalidInput. */
export async function dispatchShipment(change: Change, dispatch: Dispatch): Promise<string> {
  const { deliveryType, carrier, trackingNumber, cartonCount } = dispatch
  requireDispatch(dispatch)
  const { id, status, lines, purchaseOrder } = await lockShipment(change, dispatch)
  requireStep('Shipment', SHIPMENT_STEPS, status, 'SHIPPED')
  const moves = lines.map(({ skuId, quantity }) => ({ skuId, shipped: quantity, good: 0, defective: 0 }))
  await moveLines(change, purchaseOrder.id, moves)
  const facts = { deliveryType, carrier, trackingNumber, cartonCount, shippedAt: change.now }
  return saveShipment(change, id, purchaseOrder.id, { status: 'SHIPPED', ...facts })
}

function requireDispatch({ carrier, trackingNumber, cartonCount }: Dispatch): void {
  inputText('carrier', carrier, MAX_CARRIER_CHARS)
  if (!isCodeWithin(trackingNumber, MAX_NUMBER_CHARS)) {
    throw new InvalidInput('trackingNumber', {
      zh: `须为 1 至 ${MAX_NUMBER_CHARS} 个可见 ASCII 字符。`,
      en: `1 to ${MAX_NUMBER_CHARS} visible ASCII characters.`,
    })
  }
  if (cartonCount < 1 || cartonCount > MAX_CARTONS) throw unitsOutside('cartonCount', cartonCount, 1, MAX_CARTONS)
}

/** Gives up a draft. Throws NotFound, VersionConflict, IllegalStep. */
export async function cancelShipment(change: Change, input: ShipmentChange): Promise<string> {
  const { id, status, purchaseOrder } = await lockShipment(change, input)
  requireStep('Shipment', SHIPMENT_STEPS, status, 'CANCELLED')
  return saveShipment(change, id, purchaseOrder.id, { status: 'CANCELLED', cancelledAt: change.now })
}

/** The goods are at the warehouse, not yet counted. Throws NotFound, VersionConflict, IllegalStep. */
export async function recordShipmentArrival(change: Change, input: ShipmentChange): Promise<string> {
  const { id, status, purchaseOrder } = await lockShipment(change, input)
  requireStep('Shipment', SHIPMENT_STEPS, status, 'ARRIVED')
  return saveShipment(change, id, purchaseOrder.id, { status: 'ARRIVED', arrivedAt: change.now })
}

export type Receipt = ShipmentChange & { lines: ReceivedLine[] }

/**
 * The platform has counted and inspected the goods (GEO-2). The first units of a SKU are its first inspection (KPI-2). The
 * warehouse stock is the platform's count: it rises when the collector sees it rise. Throws NotFound, VersionConflict,
 * IllegalStep, InvalidInput.
 */
export async function receiveShipment(change: Change, receipt: Receipt): Promise<string> {
  const shipment = await lockShipment(change, receipt)
  const { id, status, supplierId, purchaseOrder } = shipment
  requireStep('Shipment', SHIPMENT_STEPS, status, 'RECEIVED')
  requireReceivable(receipt.lines, shipment.lines)
  await recordReceivedLines(change, shipment, receipt.lines)
  const counted = receipt.lines.map((line) => ({
    skuId: line.skuId,
    good: line.goodQuantity,
    defective: defectiveUnits(line),
  }))
  await moveLines(
    change,
    purchaseOrder.id,
    counted.map((line) => ({ ...line, shipped: 0 })),
  )
  await recordFirstInspections(change, { supplierId, shipmentId: id, lines: counted })
  // COLD-1: it can be sold once there is a good unit of it.
  const skuIds = counted.filter(({ good }) => good > 0).map(({ skuId }) => skuId)
  await noteWarehousing(change.transaction, { skuIds, at: change.now })
  return saveShipment(change, id, purchaseOrder.id, { status: 'RECEIVED', receivedAt: change.now })
}

async function recordReceivedLines(
  { transaction }: Change,
  { id, lines }: LockedShipment,
  received: readonly ReceivedLine[],
): Promise<void> {
  await transaction.$executeRaw`${comment('receiveLines')}
    UPDATE "ShipmentLine" AS line SET "goodQuantity" = received.good, "defectiveQuantity" = received.defective
    FROM unnest(
      ${received.map(({ skuId }) => skuId)}::uuid[],
      ${received.map(({ goodQuantity }) => goodQuantity)}::int[],
      ${received.map(defectiveUnits)}::int[]
    ) AS received("skuId", good, defective)
    WHERE line."shipmentId" = ${id}::uuid AND line."skuId" = received."skuId"`
  const lineIdOf = new Map(lines.map((line) => [line.skuId, line.id]))
  await transaction.lineDefect.createMany({
    data: received.flatMap(({ skuId, defects }) =>
      defects.map((defect) => ({ ...defect, shipmentLineId: lineIdOf.get(skuId)! })),
    ),
  })
}

type LineMove = { skuId: string; shipped: number; good: number; defective: number }

/** Adds to the sums of the purchase order's lines; the database refuses more received than shipped, or than confirmed. */
async function moveLines({ transaction }: Change, purchaseOrderId: string, moves: readonly LineMove[]): Promise<void> {
  await transaction.$executeRaw`${comment('movePurchaseOrderLines')}
    UPDATE "PurchaseOrderLine" AS line SET
      "shippedQuantity" = line."shippedQuantity" + move.shipped,
      "goodQuantity" = line."goodQuantity" + move.good,
      "defectiveQuantity" = line."defectiveQuantity" + move.defective
    FROM unnest(
      ${moves.map(({ skuId }) => skuId)}::uuid[],
      ${moves.map(({ shipped }) => shipped)}::int[],
      ${moves.map(({ good }) => good)}::int[],
      ${moves.map(({ defective }) => defective)}::int[]
    ) AS move("skuId", shipped, good, defective)
    WHERE line."purchaseOrderId" = ${purchaseOrderId}::uuid AND line."skuId" = move."skuId"`
}

/** Locks the purchase order first, always: two changes of its shipments then wait for each other. */
async function lockShipment(change: Change, { shipmentId, expectedVersion }: ShipmentChange): Promise<LockedShipment> {
  const { transaction, caller } = change
  const where = { AND: [{ id: shipmentId }, supplierScope(caller)] }
  const found = isUuid(shipmentId)
    ? await transaction.shipment.findFirst({ where, select: { purchaseOrderId: true } })
    : null
  if (!found) throw new NotFound('Shipment')
  await lockForChange(change, 'PurchaseOrder', found.purchaseOrderId, null)
  await lockForChange(change, 'Shipment', shipmentId, expectedVersion)
  return transaction.shipment.findUniqueOrThrow({
    where: { id: shipmentId },
    include: { lines: true, purchaseOrder: { include: { lines: true } } },
  })
}

async function saveShipment(
  change: Change,
  id: string,
  purchaseOrderId: string,
  data: Partial<Omit<Shipment, 'id' | 'supplierId' | 'purchaseOrderId' | 'version'>>,
): Promise<string> {
  await change.transaction.shipment.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
  await settlePurchaseOrder(change, purchaseOrderId)
  return id
}
