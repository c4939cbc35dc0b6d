import { randomUUID } from 'node:crypto'
import { ORDER_STATUS_MESSAGE } from '../../mock-platform/contract/push.ts'
import { decimalFromMinor } from '../../server/kit/money.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { TEST_NOW } from './api.ts'

/** Adds SKUs `SKU-0001`, ... with JIT stock, and returns their ids by code. */
export async function addSkus(
  { prisma }: TestApi,
  supplier: TestSupplier,
  count: number,
  sellableQuantity = 100,
): Promise<Map<string, string>> {
  const skus = Array.from({ length: count }, (_, index) => ({
    supplierId: supplier.id,
    skuCode: `SKU-${String(index + 1).padStart(4, '0')}`,
    titleZh: '货品',
    titleEn: 'Goods',
  }))
  const rows = await prisma.sku.createManyAndReturn({ data: skus })
  await prisma.jitStock.createMany({
    data: rows.map(({ id }) => ({ skuId: id, sellableQuantity, updatedAt: TEST_NOW })),
  })
  return new Map(rows.map(({ skuCode, id }) => [skuCode, id]))
}

/** Adds orders of one line each, `T-00000` and on, a minute apart, the newest first in the result. */
export async function addOrders(
  { prisma }: TestApi,
  supplier: TestSupplier,
  skuId: string,
  count: number,
  prefix = 'T',
): Promise<string[]> {
  const orders = Array.from({ length: count }, (_, index) => ({
    supplierId: supplier.id,
    tradeOrderId: `${prefix}-${String(index).padStart(5, '0')}`,
    status: 'PAID' as const,
    fulfilment: 'JIT' as const,
    market: 'ES' as const,
    paidAt: new Date(TEST_NOW.getTime() - index * 60_000),
    totalMinor: 1250n,
    currency: 'EUR',
  }))
  const rows = await prisma.order.createManyAndReturn({ data: orders })
  await prisma.orderLine.createMany({
    data: rows.map(({ id }) => ({ orderId: id, skuId, quantity: 1, reservedQuantity: 1, unitPriceMinor: 1250n })),
  })
  return rows.map(({ tradeOrderId }) => tradeOrderId).toSorted()
}

/** Adds runs 1, 2, ... a quarter of an hour apart; every third failed. */
export async function addRuns({ prisma }: TestApi, supplier: TestSupplier, count: number, firstNo = 1): Promise<void> {
  await prisma.inventorySyncRun.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      supplierId: supplier.id,
      runNo: BigInt(firstNo + index),
      requestId: randomUUID(),
      dueAt: new Date(TEST_NOW.getTime() + index * 900_000),
      sentAt: new Date(TEST_NOW.getTime() + index * 900_000),
      measuredMs: index % 3 === 2 ? 3001 : 40,
      injectedMs: 0,
      verdict: index % 3 === 2 ? ('FAILED' as const) : ('PASSED' as const),
      failureKind: index % 3 === 2 ? 'ANSWER_TOO_SLOW' : null,
      failureDetail: index % 3 === 2 ? '3,001 ms' : null,
      pageCount: 1,
      skuCount: 12,
    })),
  })
}

export type PlacedLine = { skuCode: string; quantity: number }

/** An order that the gateway knows, and its push. */
export function placeOrder(
  { gateway }: TestApi,
  supplier: TestSupplier,
  lines: PlacedLine[],
  fulfilment: 'JIT' | 'WAREHOUSE' = 'JIT',
) {
  const tradeOrderId = `T${randomUUID()}`
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  gateway.orders.set(tradeOrderId, {
    order: {
      fulfillment_order_no: `F-${tradeOrderId}`,
      trade_order_no: tradeOrderId,
      order_status: 'WAIT_SELLER_SEND_GOODS',
      trade_create_time: TEST_NOW.getTime() - 1234,
      receiver_country: 'DE',
      extend_fields: JSON.stringify({
        fulfilment,
        total_amount: decimalFromMinor(BigInt(units) * 1999n),
        currency: 'EUR',
      }),
    },
    items: lines.map(({ skuCode, quantity }, index) => ({
      sc_item_id: index + 1,
      sc_item_code: skuCode,
      item_title: 'Goods',
      order_line_qty: quantity,
      unit_price: '19.99',
    })),
  })
  return {
    seller_id: supplier.code,
    message_type: ORDER_STATUS_MESSAGE,
    timestamp: TEST_NOW.getTime(),
    site: 'ae_global',
    data: {
      trade_order_id: tradeOrderId,
      order_status: 'PAID',
      fulfilment,
      lines: lines.map(({ skuCode, quantity }) => ({ sku_code: skuCode, quantity })),
    },
  }
}
