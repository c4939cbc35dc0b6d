import type { z } from 'zod'
import type { InventoryLogEntry, InventoryLogQuery } from '../contract/inventory-log-methods.ts'
import { INVENTORY_LOG_QUERY } from '../contract/inventory-log-methods.ts'
import { DEFECTIVE_INVENTORY, GOOD_INVENTORY } from '../contract/warehouse-inventory-methods.ts'
import { skuCodeOfScItem } from '../sim/sc-items.ts'
import type { StockEntry } from '../sim/stock-ledger.ts'
import { stockLedger } from '../sim/stock-ledger.ts'
import type { Supplier } from '../sim/suppliers.ts'
import { WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { forwardOrderNo, logisticsOrderNo } from './forward-orders.ts'
import { stockItemNames } from './item-names.ts'
import { page } from './page.ts'

/** The ledger of stock. */
export const inventoryLogMethods = [answered(INVENTORY_LOG_QUERY, queryInventoryLog)]

function queryInventoryLog({ supplier }: MethodCaller, query: z.infer<typeof InventoryLogQuery>) {
  const skuCode = skuCodeOfScItem(supplier, query.sc_item_id)
  const rows = skuCode === undefined ? [] : entriesOf(supplier, skuCode, query.inventory_type)
  const wanted = rows
    .filter(({ atMs }) => atMs >= query.gmt_create_start && atMs <= query.gmt_create_end)
    .map((entry) => logEntry(supplier, skuCode ?? '', entry))
    .filter(
      (entry) =>
        (!query.biz_activity_type || entry.biz_activity_type === query.biz_activity_type) &&
        (!query.store_code || entry.store_code === query.store_code) &&
        (!query.operation_order_id || entry.operation_order_id === query.operation_order_id) &&
        (!query.biz_trade_id || entry.biz_trade_id === query.biz_trade_id),
    )
  return page(wanted, query, (entry) => entry)
}

function entriesOf(supplier: Supplier, skuCode: string, inventoryType: number | undefined): StockEntry[] {
  if (inventoryType === GOOD_INVENTORY) return stockLedger(supplier, skuCode, 'GOOD')
  if (inventoryType === DEFECTIVE_INVENTORY) return stockLedger(supplier, skuCode, 'DEFECTIVE')
  const both = [...stockLedger(supplier, skuCode, 'GOOD'), ...stockLedger(supplier, skuCode, 'DEFECTIVE')]
  return both.toSorted((a, b) => b.eventNo - a.eventNo)
}

function logEntry(supplier: Supplier, skuCode: string, entry: StockEntry): InventoryLogEntry {
  return {
    ...stockItemNames(supplier, skuCode),
    store_code: entry.warehouseCode,
    store_name: WAREHOUSES[entry.warehouseCode],
    inventory_type: entry.quality === 'GOOD' ? GOOD_INVENTORY : DEFECTIVE_INVENTORY,
    operate_time: entry.atMs,
    change_quantity: String(entry.units),
    result_quantity: String(entry.resultUnits),
    change_lock_quantity: String(entry.lockedUnits),
    result_lock_quantity: String(entry.resultLockedUnits),
    ...documentsOf(entry),
    feature: '',
  }
}

function documentsOf({ activity, documentNo, shipmentNo }: StockEntry) {
  if (activity === 'SALE') {
    return {
      biz_activity_type: 'SO0' as const,
      operation_order_id: forwardOrderNo(documentNo),
      biz_trade_id: documentNo,
      wh_order_code: logisticsOrderNo(documentNo),
    }
  }
  return {
    biz_activity_type: 'PO0' as const,
    operation_order_id: documentNo,
    operation_detail_order_id: shipmentNo ?? documentNo,
    wh_order_code: shipmentNo ?? documentNo,
  }
}
