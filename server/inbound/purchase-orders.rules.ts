import type { Actor, PurchaseOrderStatus, PurchaseOrderType, ShipmentStatus } from '../../prisma/generated/enums.ts'
import type { Bilingual } from '../programme/constant.ts'
import { InvalidInput } from '../refusal.ts'
import type { Steps } from '../steps.ts'

/** The platform's codes of a purchase order's status, with its words for them. */
export const PURCHASE_ORDER_STATUSES: Record<PurchaseOrderStatus, Bilingual & { code: number }> = {
  TO_CONFIRM: { code: 10, zh: '待确认', en: 'To confirm' },
  CONFIRMED: { code: 15, zh: '已确认', en: 'Confirmed' },
  TO_SHIP: { code: 17, zh: '待发货', en: 'To ship' },
  TO_RECEIVE: { code: 20, zh: '待收货', en: 'To receive' },
  ARRIVED: { code: 21, zh: '已到仓', en: 'Arrived at the warehouse' },
  PARTLY_RECEIVED: { code: 30, zh: '部分收货', en: 'Partly received' },
  RECEIVED: { code: 40, zh: '已收货', en: 'Received' },
  CANCELLED: { code: -99, zh: '已取消', en: 'Cancelled' },
}

/** The platform's codes of `order_type`. */
export const PURCHASE_ORDER_TYPE_CODES: Record<PurchaseOrderType, number> = { WAREHOUSE_STOCK: 10, JIT: 50 }

/** [A] The source has the codes, not the steps between them. Goods on their way are not cancelled any more. */
export const PURCHASE_ORDER_STEPS: Steps<PurchaseOrderStatus> = {
  TO_CONFIRM: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['TO_SHIP', 'CANCELLED'],
  TO_SHIP: ['CONFIRMED', 'TO_RECEIVE', 'CANCELLED'],
  TO_RECEIVE: ['ARRIVED'],
  ARRIVED: ['PARTLY_RECEIVED', 'RECEIVED'],
  PARTLY_RECEIVED: ['RECEIVED'],
  RECEIVED: [],
  CANCELLED: [],
}

/**
 * Where a purchase order begins, by the documented codes: 10 (待确认) waits for the supplier's answer to the platform
 * (`po.confirmPurchaseOrder`). [A] An inbound that the supplier starts itself (`po.create`) has nothing left to confirm: it
 * begins at 15 (已确认), in full.
 */
export function firstStatus(createdBy: Actor): Extract<PurchaseOrderStatus, 'TO_CONFIRM' | 'CONFIRMED'> {
  return createdBy === 'SUPPLIER' ? 'CONFIRMED' : 'TO_CONFIRM'
}

/** What can follow for an actor. [A] A supplier takes back (`po.cancel`) only what it started; another it refuses. */
export function stepsOf(
  { status, createdBy }: { status: PurchaseOrderStatus; createdBy: Actor },
  actor: Actor,
): readonly PurchaseOrderStatus[] {
  const steps = PURCHASE_ORDER_STEPS[status]
  const mayCancel = actor === 'PLATFORM' || createdBy === 'SUPPLIER'
  return mayCancel ? steps : steps.filter((step) => step !== 'CANCELLED')
}

export const MAX_ORDER_LINES = 100
export const MAX_LINE_UNITS = 1_000_000
export const MAX_NUMBER_CHARS = 64
export const MAX_REASON_CHARS = 500
/** In minor units: a million of the currency for one unit of goods. */
export const MAX_SUPPLY_PRICE_MINOR = 100_000_000n

export type SkuUnits = { skuId: string; quantity: number }

/** Throws InvalidInput for no line, too many, two of one SKU, or a quantity that is none. */
export function requireLines(lines: readonly SkuUnits[], least: number): void {
  if (lines.length === 0 || lines.length > MAX_ORDER_LINES) {
    throw new InvalidInput('lines', {
      zh: `须有 1 至 ${MAX_ORDER_LINES} 行,收到 ${lines.length} 行。`,
      en: `1 to ${MAX_ORDER_LINES} lines; there were ${lines.length}.`,
    })
  }
  const skuIds = lines.map(({ skuId }) => skuId)
  const seen = new Set<string>()
  for (const [index, skuId] of skuIds.entries()) {
    if (seen.has(skuId)) {
      throw new InvalidInput(`lines.${index}.skuId`, { zh: '每个SKU只能有一行。', en: 'one line for each SKU.' })
    }
    seen.add(skuId)
  }
  const wrong = lines.findIndex(({ quantity }) => quantity < least || quantity > MAX_LINE_UNITS)
  if (wrong >= 0) throw unitsOutside(`lines.${wrong}.quantity`, lines[wrong]!.quantity, least, MAX_LINE_UNITS)
}

/** A quantity that is not within the bounds. */
export function unitsOutside(field: string, units: number, least: number, most: number): InvalidInput {
  return new InvalidInput(field, {
    zh: `数量须为 ${least} 至 ${most},收到 ${units}。`,
    en: `from ${least} to ${most} units; it was ${units}.`,
  })
}

export function notInPurchaseOrder(index: number): InvalidInput {
  return new InvalidInput(`lines.${index}.skuId`, {
    zh: '采购单中没有这个SKU。',
    en: 'the purchase order has no line of this SKU.',
  })
}

type PricedUnits = { supplyPriceMinor: bigint | null }

/**
 * The platform names the price of each unit. [A] A supplier names none, as `po.create` has none, and starts no JIT order:
 * that is the platform's, for goods it has sold. Throws InvalidInput.
 */
export function requireStartable(
  createdBy: Actor,
  { type, lines }: { type: PurchaseOrderType; lines: readonly PricedUnits[] },
): void {
  if (createdBy === 'SUPPLIER' && type === 'JIT') {
    throw new InvalidInput('type', {
      zh: 'JIT采购单由平台下达。',
      en: 'a JIT purchase order is made by the platform.',
    })
  }
  const isPriced = createdBy === 'PLATFORM'
  const wrong = lines.findIndex(({ supplyPriceMinor }) => (supplyPriceMinor !== null) !== isPriced)
  if (wrong < 0) return
  const problem = isPriced
    ? { zh: '平台须给出供货价。', en: 'the platform names the price.' }
    : { zh: '供应商发起的入库单不含供货价。', en: 'an inbound that a supplier starts has no price.' }
  throw new InvalidInput(`lines.${wrong}.supplyPrice`, problem)
}

/**
 * The quantity that is confirmed of each SKU: what is given, and all of a line that is left out. Throws InvalidInput for
 * more than ordered, for nothing at all (which is a refusal), for less without a reason, and for less of a JIT order.
 */
export function confirmedQuantities(
  type: PurchaseOrderType,
  ordered: readonly SkuUnits[],
  given: readonly SkuUnits[],
  reason: string | null,
): Map<string, number> {
  const confirmed = new Map(ordered.map(({ skuId, quantity }) => [skuId, quantity]))
  for (const [index, { skuId, quantity }] of given.entries()) {
    const most = confirmed.get(skuId)
    if (most === undefined) throw notInPurchaseOrder(index)
    if (quantity > most) throw unitsOutside(`lines.${index}.quantity`, quantity, 0, most)
    confirmed.set(skuId, quantity)
  }
  const isLess = ordered.some(({ skuId, quantity }) => confirmed.get(skuId)! < quantity)
  if (!isLess) return confirmed
  // The platform's `all_quantity_confirm` is always true for JIT: its goods are sold already.
  if (type === 'JIT') {
    throw new InvalidInput('lines', {
      zh: 'JIT采购单只能全量确认或拒绝。',
      en: 'a JIT purchase order is confirmed in full or refused.',
    })
  }
  if ([...confirmed.values()].every((units) => units === 0)) {
    throw new InvalidInput('lines', {
      zh: '没有确认任何数量。请改为拒绝采购单。',
      en: 'nothing is confirmed. Refuse the purchase order instead.',
    })
  }
  if (reason === null) {
    throw new InvalidInput('reason', {
      zh: '确认数量少于采购数量时须说明原因。',
      en: 'say why when less than ordered is confirmed.',
    })
  }
  return confirmed
}

export type PurchaseOrderProgress = {
  shipments: readonly ShipmentStatus[]
  lines: readonly { confirmedQuantity: number | null; shippedQuantity: number }[]
  isDeliveryFinished: boolean
}

/**
 * The status of a confirmed purchase order, from how far its shipments are: the furthest of them counts. It is received
 * when every shipment is and nothing is left to ship; units that were lost on the way do not keep it open.
 */
export function statusFromShipments({
  shipments,
  lines,
  isDeliveryFinished,
}: PurchaseOrderProgress): PurchaseOrderStatus {
  const live = shipments.filter((status) => status !== 'CANCELLED')
  if (live.includes('RECEIVED')) {
    const isAllShipped = lines.every(
      ({ confirmedQuantity, shippedQuantity }) => shippedQuantity === (confirmedQuantity ?? 0),
    )
    const isComplete = live.every((status) => status === 'RECEIVED') && (isAllShipped || isDeliveryFinished)
    return isComplete ? 'RECEIVED' : 'PARTLY_RECEIVED'
  }
  if (live.includes('ARRIVED')) return 'ARRIVED'
  if (live.includes('SHIPPED')) return 'TO_RECEIVE'
  return live.includes('DRAFT') ? 'TO_SHIP' : 'CONFIRMED'
}
