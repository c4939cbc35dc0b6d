import type { z } from 'zod'
import type {
  BoxMarkRequest,
  ItemLabelRequest,
  PickupMarkRequest,
  SelfDeliveryMarkRequest,
} from '../contract/label-methods.ts'
import { BOX_MARK_PDF, ITEM_LABEL_PDF, PICKUP_MARK_PDF, SELF_DELIVERY_MARK_PDF } from '../contract/label-methods.ts'
import { dayText } from '../sim/calendar.ts'
import { InputRefused } from '../sim/input-refused.ts'
import { pickupNamed } from '../sim/pickups.ts'
import type { PurchaseOrder } from '../sim/purchase-orders.ts'
import { purchaseOrderNamed, unitsToSend } from '../sim/purchase-orders.ts'
import { selfDeliveryNamed } from '../sim/self-deliveries.ts'
import type { Supplier } from '../sim/suppliers.ts'
import { WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { itemNames } from './item-names.ts'
import type { Label, LabelSheet } from './label-sheets.ts'
import { refusable } from './refused-inputs.ts'

/** Labels to print. */
export const labelMethods = [
  answered(ITEM_LABEL_PDF, printItemLabels),
  answered(BOX_MARK_PDF, printBoxMarks),
  answered(PICKUP_MARK_PDF, printPickupMark),
  answered(SELF_DELIVERY_MARK_PDF, printSelfDeliveryMarks),
]

function printItemLabels(caller: MethodCaller, given: z.output<typeof ItemLabelRequest>) {
  return printed(caller, (supplier) => {
    const order = printableOrder(supplier, given.purchase_order_no)
    const labels = order.lines.map(({ skuCode }): Label => {
      return { barcode: itemNames(supplier, skuCode).barcode, lines: [skuCode, 'Made in China'] }
    })
    return { size: given.pdf_size, labels }
  })
}

function printBoxMarks(caller: MethodCaller, given: z.output<typeof BoxMarkRequest>) {
  return printed(caller, (supplier) => {
    const order = printableOrder(supplier, given.purchase_order_no)
    const units = order.lines.reduce((sum, line) => sum + unitsToSend(line), 0)
    const labels = boxLabels(given.box_number, {
      barcode: given.print_barcode ? order.purchaseOrderNo : null,
      lines: [order.purchaseOrderNo, `To: ${WAREHOUSES[order.warehouseCode]}`, `${units} units in all boxes`],
    })
    return { size: given.pdf_size, labels }
  })
}

function printPickupMark(caller: MethodCaller, given: z.output<typeof PickupMarkRequest>) {
  return printed(caller, (supplier) => {
    const pickup = pickupNamed(supplier, given.pickup_order_number)
    requireLive('pickup', pickup.pickupOrderNo, pickup.status)
    const { contact, purchaseOrderNos } = pickup
    const lines = [
      pickup.pickupOrderNo,
      `On ${dayText(pickup.dayNo)}: ${pickup.estimatedBoxes} boxes, ${pickup.estimatedWeightKg} kg`,
      `From: ${contact.name}, ${contact.phone}`,
      `${contact.area} ${contact.address}`,
      `${purchaseOrderNos.length} purchase orders: ${purchaseOrderNos.slice(0, 3).join(', ')}`,
    ]
    return { size: given.size, labels: [{ barcode: pickup.pickupOrderNo, lines }] }
  })
}

function printSelfDeliveryMarks(caller: MethodCaller, given: z.output<typeof SelfDeliveryMarkRequest>) {
  return printed(caller, (supplier) => {
    const delivery = selfDeliveryNamed(supplier, given.self_delivery_no)
    requireLive('self-delivery', delivery.selfDeliveryNo, delivery.status)
    const labels = boxLabels(given.total_box_cnt, {
      barcode: delivery.selfDeliveryNo,
      lines: [delivery.selfDeliveryNo, `${delivery.purchaseOrderNos.length} purchase orders`],
    })
    return { size: given.print_size === 'A4' ? 'A4' : 'SIZE_100_100', labels }
  })
}

function printed({ supplier, keepLabels }: MethodCaller, sheetOf: (supplier: Supplier) => LabelSheet) {
  return refusable(() => ({ success: true, data: keepLabels(sheetOf(supplier)) }))
}

function boxLabels(count: number, label: Label): Label[] {
  return Array.from({ length: count }, (_, index) => {
    return { ...label, lines: [...label.lines, `Box ${index + 1} of ${count}`] }
  })
}

/** Throws InputRefused for one that is unknown or cancelled. */
function printableOrder(supplier: Supplier, purchaseOrderNo: string): PurchaseOrder {
  const order = purchaseOrderNamed(supplier, purchaseOrderNo)
  requireLive('purchase order', purchaseOrderNo, order.status)
  return order
}

function requireLive(thing: string, number: string, status: string): void {
  if (status === 'CANCELLED') throw new InputRefused('ILLEGAL_STEP', `${thing} ${number} is cancelled`)
}
