import { addAccessTokens } from './access-token-records.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { addOrders, addRuns, addSkus } from './records.ts'

/** Rows of each node type, by type name: what a test of all types starts from. */
export type Everything = { supplier: TestSupplier; ids: Record<string, string> }

/** A supplier with at least one row of every node type; `ids` has one of each. */
export async function addOneOfEverything(api: TestApi): Promise<Everything> {
  const supplier = await api.addSupplier()
  const skus = await addSkus(api, supplier, 2)
  await addOrders(api, supplier, skus.get('SKU-0001')!, 3)
  await addRuns(api, supplier, 3)
  const [accessTokenId] = await addAccessTokens(api, supplier, 1)
  const where = { supplierId: supplier.id }
  const [order, run] = await Promise.all([
    api.prisma.order.findFirstOrThrow({ where }),
    api.prisma.inventorySyncRun.findFirstOrThrow({ where }),
  ])
  return {
    supplier,
    ids: {
      AccessToken: accessTokenId!,
      Supplier: supplier.id,
      Sku: skus.get('SKU-0001')!,
      Order: order.id,
      InventorySyncRun: run.id,
    },
  }
}
