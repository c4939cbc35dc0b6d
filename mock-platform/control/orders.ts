import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Platform } from '../platform.ts'
import type { OrderRequest } from '../sim/orders.ts'
import * as routes from './routes.ts'
import { newestFirst, supplierNamed } from './suppliers.ts'
import { orderView } from './views.ts'

/** Orders, and those placed by hand. */
export function addOrderRoutes(app: OpenAPIHono, platform: Platform): void {
  app.openapi(routes.listOrders, (c) => {
    const supplier = supplierNamed(platform, c.req.valid('param'))
    const orders = newestFirst([...supplier.orders.values()], c.req.valid('query').limit)
    return c.json({ items: orders.map((order) => orderView(supplier, order)) }, 200)
  })
  app.openapi(routes.placeOrder, (c) => {
    const supplier = supplierNamed(platform, c.req.valid('param'))
    const { supplierId } = supplier.settings
    const { fulfilment, market, lines } = c.req.valid('json')
    const request = { fulfilment, market, lines: mergedLines(lines) }
    const outcome = platform.take({ type: 'order-placed', supplierId, request })
    if (outcome.type !== 'order-taken') throw new Error('an order that was placed is taken')
    return c.json(orderView(supplier, outcome.order), 201)
  })
}

// A SKU named twice is one line, so that each line's stock is checked as a whole.
function mergedLines(lines: readonly { sku_code: string; quantity: number }[]): OrderRequest['lines'] {
  const units = new Map<string, number>()
  for (const line of lines) units.set(line.sku_code, (units.get(line.sku_code) ?? 0) + line.quantity)
  return [...units].map(([skuCode, quantity]) => ({ skuCode, quantity }))
}
