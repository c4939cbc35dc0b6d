import type { InventoryAnswer } from '../../mock-platform/contract/inventory-query.ts'
import { InventoryQuery } from '../../mock-platform/contract/inventory-query.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { comment } from '../keyset-statement.ts'
import type { SignedRequest } from '../signed-request.ts'
import { parseContract, readSignedBody } from '../signed-request.ts'

export type InventoryAnswered = { supplierId: string; answer: InventoryAnswer; isLastPage: boolean }

type StockRow = { skuCode: string; sellableQuantity: number; lockedQuantity: number; updatedAt: Date }

/** Answers one page of the platform's stock query from the JIT stock (SYNC-1 to SYNC-3), in three statements. */
export async function answerInventoryQuery(prisma: PrismaClient, request: SignedRequest): Promise<InventoryAnswered> {
  const { supplier, body } = await readSignedBody(prisma, request, 'supplier_id', 'MALFORMED_QUERY')
  const query = parseContract(InventoryQuery, body, 'MALFORMED_QUERY')
  const totalCount = await prisma.jitStock.count({ where: { sku: { supplierId: supplier.id } } })
  const offset = (query.page_index - 1) * query.page_size
  const rows = await prisma.$queryRaw<StockRow[]>`${comment('jitStockPage')}
    SELECT sku."skuCode", stock."sellableQuantity", stock."lockedQuantity", stock."updatedAt"
    FROM "Sku" AS sku JOIN "JitStock" AS stock ON stock."skuId" = sku.id
    WHERE sku."supplierId" = ${supplier.id}::uuid
    ORDER BY sku."skuCode" LIMIT ${query.page_size} OFFSET ${offset}`
  const answer = {
    request_id: query.request_id,
    page_index: query.page_index,
    page_size: query.page_size,
    total_count: totalCount,
    items: rows.map(toItem),
  }
  return { supplierId: supplier.id, answer, isLastPage: offset + query.page_size >= totalCount }
}

function toItem(row: StockRow): InventoryAnswer['items'][number] {
  return {
    sku_code: row.skuCode,
    sellable_quantity: row.sellableQuantity,
    locked_quantity: row.lockedQuantity,
    updated_at: row.updatedAt.getTime(),
  }
}
