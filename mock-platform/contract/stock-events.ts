import { z } from 'zod'
import { Day, event, Units } from './event-shape.ts'
import { SkuCode } from './inventory-query.ts'
import { WarehouseCode } from './markets.ts'

// Stock as the platform counts it and as an ERP reports it.

export const StockEvent = z.discriminatedUnion('type', [
  event(
    'jit_stock_reported',
    'SYNC-5: a passed poll, or a call of the supplier, showed JIT stock that orders do not explain.',
    {
      answered_by: z
        .enum(['ERP', 'MODEL'])
        .describe("ERP: the supplier's own. MODEL: the ERP that the simulation played while it made history."),
      lines: z
        .array(
          z.object({
            sku_code: SkuCode,
            sellable_units: Units.describe(
              'That may be sold now: as reported, less orders that the report does not show yet.',
            ),
            locked_units: Units.describe('As reported.'),
          }),
        )
        .describe('The SKUs that changed.'),
    },
  ),
  event('stock_counted', 'KPI-3: the stock at the end of a business day (Asia/Shanghai), each SKU that has any.', {
    day: Day.describe('The day that ended.'),
    lines: z
      .array(
        z.object({
          sku_code: SkuCode,
          warehouse_code: WarehouseCode.nullable().describe('Null: at the supplier (JIT).'),
          on_hand_units: Units.describe('Sellable and locked ones.'),
          locked_units: Units.describe('Kept for orders.'),
        }),
      )
      .describe('One row for each SKU and place.'),
  }),
])
export type StockEvent = z.infer<typeof StockEvent>
