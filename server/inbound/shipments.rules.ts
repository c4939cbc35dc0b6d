import type { DefectReason, ShipmentStatus } from '../../prisma/generated/enums.ts'
import type { Bilingual } from '../programme/constant.ts'
import { InvalidInput } from '../refusal.ts'
import type { Steps } from '../steps.ts'
import type { SkuUnits } from './purchase-orders.rules.ts'
import { notInPurchaseOrder, unitsOutside } from './purchase-orders.rules.ts'

/** [A] Of the platform's consignments only "to ship" is documented. */
export const SHIPMENT_STEPS: Steps<ShipmentStatus> = {
  DRAFT: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['ARRIVED'],
  ARRIVED: ['RECEIVED'],
  RECEIVED: [],
  CANCELLED: [],
}

/** Of one purchase order, cancelled ones not counted [A]. */
export const MAX_SHIPMENTS = 50
/** Of one purchase order, cancelled ones too: a client in a loop ends here. */
export const MAX_SHIPMENT_ROWS = 200
/** The platform numbers the boxes 1 to 99. */
export const MAX_CARTONS = 99
export const MAX_CARRIER_CHARS = 100

export type ShippableLine = { skuId: string; confirmedQuantity: number | null; shippedQuantity: number }

/** Throws InvalidInput for a SKU that was not ordered, and for more than is left beside the other drafts. */
export function requireShippable(
  wanted: readonly SkuUnits[],
  lines: readonly ShippableLine[],
  otherDrafts: readonly SkuUnits[],
): void {
  const left = new Map(
    lines.map(({ skuId, confirmedQuantity, shippedQuantity }) => [skuId, (confirmedQuantity ?? 0) - shippedQuantity]),
  )
  for (const { skuId, quantity } of otherDrafts) left.set(skuId, (left.get(skuId) ?? 0) - quantity)
  for (const [index, { skuId, quantity }] of wanted.entries()) {
    const most = left.get(skuId)
    if (most === undefined) throw notInPurchaseOrder(index)
    if (quantity > most) throw notLeftToShip(index, quantity, most)
  }
}

function notLeftToShip(index: number, units: number, most: number): InvalidInput {
  return new InvalidInput(`lines.${index}.quantity`, {
    zh: `尚可发货 ${most} 件,收到 ${units}。`,
    en: `${most} units are left to ship; it was ${units}.`,
  })
}

/** [A] A closed list: the source has none. */
export const DEFECT_REASONS: Record<DefectReason, Bilingual> = {
  APPEARANCE: { zh: '外观不良', en: 'Looks damaged or worn' },
  FUNCTION: { zh: '功能不良', en: 'Does not work' },
  PACKAGING: { zh: '包装破损', en: 'Packaging broken' },
  LABEL: { zh: '标签错误', en: 'Label wrong or missing' },
  WRONG_GOODS: { zh: '货不对板', en: 'Wrong goods' },
  MISSING_PARTS: { zh: '缺件', en: 'Parts missing' },
  SAFETY: { zh: '安全不合格', en: 'Unsafe, or a safety mark missing' },
  OTHER: { zh: '其他', en: 'Other' },
}

export type DefectiveUnits = { reason: DefectReason; quantity: number }

/** What the warehouse found of one line. */
export type ReceivedLine = { skuId: string; goodQuantity: number; defects: readonly DefectiveUnits[] }

export function defectiveUnits({ defects }: ReceivedLine): number {
  return defects.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** Throws InvalidInput unless every line of the shipment is told once, with no more units than were shipped. */
export function requireReceivable(received: readonly ReceivedLine[], shipped: readonly SkuUnits[]): void {
  const shippedOf = new Map(shipped.map(({ skuId, quantity }) => [skuId, quantity]))
  const told = new Set<string>()
  for (const [index, line] of received.entries()) {
    const most = shippedOf.get(line.skuId)
    if (most === undefined || told.has(line.skuId)) {
      throw new InvalidInput(`lines.${index}.skuId`, {
        zh: '每个已发货的SKU须有且只有一行。',
        en: 'one line for each SKU of the shipment, and no other.',
      })
    }
    told.add(line.skuId)
    requireUnits(index, line, most)
  }
  if (told.size < shippedOf.size) {
    throw new InvalidInput('lines', {
      zh: `发货单有 ${shippedOf.size} 行,收到 ${told.size} 行。未到货的填 0。`,
      en: `the shipment has ${shippedOf.size} lines; there were ${told.size}. Say 0 of what did not come.`,
    })
  }
}

function requireUnits(index: number, line: ReceivedLine, most: number): void {
  const { goodQuantity, defects } = line
  if (goodQuantity < 0) throw unitsOutside(`lines.${index}.goodQuantity`, goodQuantity, 0, most)
  const wrong = defects.findIndex(({ quantity }) => quantity < 1)
  if (wrong >= 0) {
    throw unitsOutside(`lines.${index}.defects.${wrong}.quantity`, defects[wrong]!.quantity, 1, most)
  }
  if (new Set(defects.map(({ reason }) => reason)).size < defects.length) {
    throw new InvalidInput(`lines.${index}.defects`, {
      zh: '每种缺陷原因只能出现一次。',
      en: 'each reason once.',
    })
  }
  const units = goodQuantity + defectiveUnits(line)
  if (units > most) throw unitsOutside(`lines.${index}`, units, 0, most)
}
