import { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { LAST_VIRTUAL_MS } from '../clock.ts'
import type { Platform } from '../platform.ts'
import { sellableUnits } from '../sim/sales.ts'
import type { OrderRequest } from '../sim/orders.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { World } from '../sim/world.ts'
import { ControlRefusal } from './refusal.ts'
import * as routes from './routes.ts'
import type { NewSupplier, SupplierChange } from './schemas.ts'
import { clockStatus, orderView, pushAttemptView, stockViews, supplierView } from './views.ts'

const MAX_BODY_BYTES = 2 * 1024 * 1024
/** Worlds of more suppliers than this belong into several processes. [A] */
const MAX_SUPPLIERS = 10_000

/** The control API: everything a tester may see and do, apart from the platform's own wire. */
export function createControl(platform: Platform, version: string): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) =>
      result.success ? undefined : c.json(failure('INVALID_REQUEST', firstIssues(result.error)), 400),
  })
  const { suppliers } = platform.world
  const supplierOf = ({ supplier_id }: { supplier_id: string }): Supplier => {
    const supplier = suppliers.get(supplier_id)
    if (supplier) return supplier
    const message = `no supplier "${supplier_id}"; GET /control/suppliers lists them, POST there adds one`
    throw new ControlRefusal('SUPPLIER_UNKNOWN', message)
  }
  app.use(
    '/control/*',
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.json(failure('BODY_TOO_LARGE', '2 MiB at most'), 413) }),
  )

  app.openapi(routes.getStatus, (c) =>
    c.json(
      {
        version,
        seed: platform.world.seed,
        started_at: platform.world.startedAtMs,
        clock: clockStatus(platform),
        suppliers: suppliers.size,
      },
      200,
    ),
  )
  app.openapi(routes.putClock, (c) => {
    platform.setMode(c.req.valid('json'))
    return c.json(clockStatus(platform), 200)
  })
  app.openapi(routes.advanceClock, async (c) => {
    const untilMs = platform.clock.nowMs() + c.req.valid('json').by_ms
    if (!platform.isStarted) return c.json(failure('NOT_STARTED', 'the mock still waits for its ERP; try again'), 409)
    if (untilMs > LAST_VIRTUAL_MS) return c.json(failure('TOO_FAR', 'the virtual time ends in the year 2100'), 409)
    if (platform.isSkipping) return c.json(failure('ALREADY_SKIPPING', 'wait, or DELETE /control/clock/advance'), 409)
    await platform.skipTo(untilMs)
    return c.json(clockStatus(platform), 200)
  })

  app.openapi(routes.cancelAdvance, (c) => {
    platform.cancelSkip()
    return c.json(clockStatus(platform), 200)
  })

  app.openapi(routes.listSuppliers, (c) => c.json({ items: [...suppliers.values()].map(supplierView) }, 200))
  app.openapi(routes.addSupplier, (c) => {
    const settings = newSettings(c.req.valid('json'))
    const refusal = additionRefusal(platform.world, settings)
    if (refusal) return c.json(refusal, 409)
    return c.json(supplierView(platform.addSupplier(settings)), 201)
  })
  app.openapi(routes.getSupplier, (c) => {
    return c.json(supplierView(supplierOf(c.req.valid('param'))), 200)
  })
  app.openapi(routes.changeSupplier, (c) => {
    const supplier = supplierOf(c.req.valid('param'))
    platform.changeSettings(supplier, changedSettings(c.req.valid('json')))
    return c.json(supplierView(supplier), 200)
  })
  app.openapi(routes.removeSupplier, (c) => {
    platform.removeSupplier(supplierOf(c.req.valid('param')).settings.supplierId)
    return c.body(null, 204)
  })

  app.openapi(routes.listRuns, (c) => {
    const supplier = supplierOf(c.req.valid('param'))
    return c.json({ items: newestFirst(supplier.inventorySync.runs, c.req.valid('query').limit) }, 200)
  })
  app.openapi(routes.listStock, (c) => {
    return c.json({ items: stockViews(supplierOf(c.req.valid('param'))) }, 200)
  })

  app.openapi(routes.listOrders, (c) => {
    const supplier = supplierOf(c.req.valid('param'))
    const orders = newestFirst([...supplier.orders.values()], c.req.valid('query').limit)
    return c.json({ items: orders.map((order) => orderView(supplier, order)) }, 200)
  })
  app.openapi(routes.placeOrder, (c) => {
    const supplier = supplierOf(c.req.valid('param'))
    const { fulfilment, market, lines } = c.req.valid('json')
    const request = { fulfilment, market, lines: mergedLines(lines) }
    const refusal = stockRefusal(supplier, request)
    if (refusal) return c.json(refusal, 409)
    return c.json(orderView(supplier, platform.placeOrder(supplier, request)), 201)
  })
  app.openapi(routes.listPushAttempts, (c) => {
    const supplier = supplierOf(c.req.valid('param'))
    const attempts = newestFirst(supplier.outbox.attempts, c.req.valid('query').limit)
    return c.json({ items: attempts.map(pushAttemptView) }, 200)
  })

  return app
}

function failure(code: string, message: string) {
  return { error: { code, message } }
}

const ISSUES_SHOWN = 10

function firstIssues({ issues }: z.ZodError): string {
  const shown = issues.slice(0, ISSUES_SHOWN).map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`)
  const rest = issues.length - shown.length
  return shown.join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

function newestFirst<Row>(rows: readonly Row[], limit: number): Row[] {
  return rows.slice(-limit).toReversed()
}

function newSettings(given: z.infer<typeof NewSupplier>) {
  return {
    supplierId: given.supplier_id,
    erpUrl: given.erp_url,
    pushUrl: given.push_url ?? null,
    appKey: given.app_key,
    appSecret: given.app_secret,
    latency: given.latency,
    demand: { type: 'per-day' as const, orders: given.orders_per_day },
    warehouseStock: given.warehouse_stock.map(({ sku_code, warehouse, quantity }) => ({
      skuCode: sku_code,
      warehouseCode: warehouse,
      quantity,
    })),
    isStockFrozen: false,
  }
}

function changedSettings(change: z.infer<typeof SupplierChange>) {
  return {
    ...(change.erp_url !== undefined && { erpUrl: change.erp_url }),
    ...(change.push_url !== undefined && { pushUrl: change.push_url }),
    ...(change.latency !== undefined && { latency: change.latency }),
    ...(change.orders_per_day !== undefined && { demand: { type: 'per-day' as const, orders: change.orders_per_day } }),
  }
}

function additionRefusal(world: World, added: ReturnType<typeof newSettings>) {
  const { suppliers } = world
  if (suppliers.has(added.supplierId))
    return failure('SUPPLIER_EXISTS', `"${added.supplierId}" exists; PATCH changes it`)
  if (suppliers.size >= MAX_SUPPLIERS) return failure('TOO_MANY_SUPPLIERS', `${MAX_SUPPLIERS} at most`)
  const isShared = world.suppliersOf(added.appKey).some(({ settings }) => settings.appSecret !== added.appSecret)
  return isShared ? failure('APP_KEY_IN_USE', `app key ${added.appKey} is in use with another secret`) : null
}

// A SKU named twice is one line, so that each line's stock is checked as a whole.
function mergedLines(lines: readonly { sku_code: string; quantity: number }[]): OrderRequest['lines'] {
  const units = new Map<string, number>()
  for (const line of lines) units.set(line.sku_code, (units.get(line.sku_code) ?? 0) + line.quantity)
  return [...units].map(([skuCode, quantity]) => ({ skuCode, quantity }))
}

function stockRefusal(supplier: Supplier, request: OrderRequest) {
  for (const line of request.lines) {
    const sellable = sellableUnits(supplier, request.fulfilment, line.skuCode)
    if (sellable < line.quantity) {
      return failure(
        'NOT_IN_STOCK',
        `${line.skuCode}: ${line.quantity} asked, ${sellable} may be sold as ${request.fulfilment}`,
      )
    }
  }
  return null
}
