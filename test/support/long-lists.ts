import type { TestApi } from './api.ts'
import { addEvents } from './event-records.ts'
import { addPurchaseOrders, addShipments, addStockMovements } from './inbound-records.ts'
import type { Everything } from './one-of-everything.ts'
import { addOrders, addRuns } from './records.ts'
import { addTickets } from './ticket-records.ts'

const RUNS_BEFORE = 10_000

/** Gives the supplier so many more rows of what grows with its business, all rightly connected: changes still work. */
export async function addLongLists(api: TestApi, { supplier, ids }: Everything, rows: number): Promise<void> {
  await addOrders(api, supplier, ids.Sku!, rows, 'MANY')
  await addRuns(api, supplier, rows, RUNS_BEFORE)
  await addStockMovements(api, supplier, ids.Sku!, rows)
  await addPurchaseOrders(api, supplier, ids.Sku!, rows, 'MANY')
  await addShipments(api, supplier, ids.Sku!, rows)
  await addTickets(api, supplier, rows)
  await addEvents(
    api,
    supplier,
    Array.from({ length: rows }, () => 'ORDER_CHANGED' as const),
    ids.Order!,
  )
}
