import { z } from 'zod'
import { Cents, Day, event, skuUnits, Text, Units } from './event-shape.ts'
import { Identifier, SkuCode } from './inventory-query.ts'
import { WarehouseCode } from './markets.ts'

// Purchase orders and the shipments that fulfil them, from issue to receipt (GEO-2, REP-1, KPI-2).

const purchaseOrderNo = Identifier.describe("The platform's number of the purchase order.")
const shipmentNo = Identifier.describe("The supplier's number of the shipment (`order_source_code`).")

/** Why a unit did not pass the inspection. */
export const DEFECT_REASONS = [
  'APPEARANCE',
  'FUNCTION',
  'PACKAGING',
  'LABEL',
  'WRONG_GOODS',
  'MISSING_PARTS',
  'SAFETY',
  'OTHER',
] as const
const DefectReason = z.enum(DEFECT_REASONS)
export type DefectReason = z.infer<typeof DefectReason>

export const InboundEvent = z.discriminatedUnion('type', [
  event(
    'purchase_order_issued',
    'Goods are wanted (status 10, to confirm); of one that the supplier began, it is confirmed at once.',
    {
      purchase_order_no: purchaseOrderNo,
      order_type: z.enum(['WAREHOUSE_STOCK', 'JIT']).describe("The platform's 10 and 50."),
      warehouse_code: WarehouseCode,
      wanted_on: Day.describe('When the platform wants them.'),
      lines: z
        .array(skuUnits.extend({ supply_price_cents: Cents.describe('CNY cents of one unit.') }))
        .min(1)
        .describe('What is wanted; REP-1: 1.8 to 2.2 times the average weekly sales.'),
    },
  ),
  event('purchase_order_confirmed', 'The supplier has taken it (15).', {
    purchase_order_no: purchaseOrderNo,
    lines: z.array(skuUnits).describe('Confirmed units of every line.'),
    reason: Text.nullable().describe('Why less than ordered; null: all of it.'),
    expected_on: Day.describe('When the supplier means to deliver.'),
  }),
  event('purchase_order_delivery_finished', 'Nothing more of it is shipped, though less than confirmed was.', {
    purchase_order_no: purchaseOrderNo,
  }),
  event('purchase_order_cancelled', 'It ends without goods (-99).', {
    purchase_order_no: purchaseOrderNo,
    cancelled_by: z
      .enum(['SUPPLIER', 'PLATFORM'])
      .describe('SUPPLIER: refused, or taken back where it began it. PLATFORM: not answered in time.'),
    reason: Text.describe('Why.'),
  }),
  event('shipment_shipped', 'The goods left the supplier (20).', {
    shipment_no: shipmentNo,
    purchase_order_no: purchaseOrderNo,
    delivery_type: z.enum(['EXPRESS', 'TRUCK', 'OTHER']).describe("The platform's 1, 2 and 3."),
    carrier: z.string().max(100).describe('Who carries them.'),
    tracking_number: z.string().max(64).describe("The carrier's number."),
    carton_count: Units.describe('Cartons.'),
    lines: z.array(skuUnits).min(1).describe('Units of each SKU.'),
  }),
  event('shipment_arrived', 'The goods are at the warehouse, not yet counted (21).', { shipment_no: shipmentNo }),
  event('shipment_received', 'Counted, inspected, labelled and sorted (30 or 40).', {
    shipment_no: shipmentNo,
    lines: z
      .array(
        z.object({
          sku_code: SkuCode,
          good_units: Units.describe('Into stock.'),
          defects: z
            .array(z.object({ reason: DefectReason, units: Units.min(1) }))
            .describe('Units that did not pass, by reason.'),
        }),
      )
      .describe('What was found of each SKU.'),
  }),
])
export type InboundEvent = z.infer<typeof InboundEvent>
