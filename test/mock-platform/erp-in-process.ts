import { Hono } from 'hono'
import { signBody } from '../../mock-platform/contract/signing.ts'
import { InventoryQuery } from '../../mock-platform/contract/inventory-query.ts'
import { OrderPush, STANDING_ORDER_STATUSES } from '../../mock-platform/contract/push.ts'

export const APP_KEY = '600001'
export const APP_SECRET = 'a-secret-of-the-tests'

/** A correct ERP of a few lines, in this process: stock by SKU, drawn on by JIT orders, each counted once. */
export function erpInProcess(stock: Map<string, number>) {
  const orders = new Map<string, OrderPush>()
  const app = new Hono()
  app.use(async (c, next) => {
    const body = await c.req.text()
    if (c.req.header('authorization') !== signBody(body, APP_KEY, APP_SECRET))
      return c.json({ error: 'signature' }, 401)
    return next()
  })
  app.post('/inventory/query', async (c) => {
    const query = InventoryQuery.parse(await c.req.json())
    const from = (query.page_index - 1) * query.page_size
    const items = [...stock].slice(from, from + query.page_size)
    return c.json({
      request_id: query.request_id,
      page_index: query.page_index,
      page_size: query.page_size,
      total_count: stock.size,
      items: items.map(([sku_code, sellable_quantity]) => ({ sku_code, sellable_quantity })),
    })
  })
  app.post('/pushes', async (c) => {
    const { data: push } = OrderPush.safeParse(await c.req.json())
    if (!push) return c.json({})
    const { trade_order_id, lines, fulfilment, order_status } = push.data
    const stands = STANDING_ORDER_STATUSES.some((status) => status === order_status)
    if (!stands || orders.has(trade_order_id)) return c.json({})
    if (fulfilment === 'JIT') {
      for (const line of lines) stock.set(line.sku_code, (stock.get(line.sku_code) ?? 0) - line.quantity)
    }
    orders.set(trade_order_id, push)
    return c.json({})
  })
  return { fetch: async (request: Request) => app.fetch(request), stock, orders }
}
