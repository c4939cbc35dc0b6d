import type { z } from 'zod'
import type { InventorySyncRunQuery } from '../contract/inventory-sync-methods.ts'
import { INVENTORY_SYNC_QUERY } from '../contract/inventory-sync-methods.ts'
import { settledRuns } from '../sim/inventory-sync.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'

/** Verdicts on polls. */
export const inventorySyncMethods = [answered(INVENTORY_SYNC_QUERY, queryInventorySyncRuns)]

function queryInventorySyncRuns({ supplier }: MethodCaller, query: z.infer<typeof InventorySyncRunQuery>) {
  const runs = settledRuns(supplier.inventorySync)
  const from = runs.findIndex((run) => run.run_no > query.after_run_no)
  return { success: true, data_list: from < 0 ? [] : runs.slice(from, from + query.page_size) }
}
