import type { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Connection } from '../connections.ts'
import type { Platform } from '../platform.ts'
import { InputRefused } from '../sim/input-refused.ts'
import type { PushSettings } from '../sim/pushes.ts'
import { DEFAULT_PUSH_SETTINGS } from '../sim/pushes.ts'
import type { Inbound, Supplier, SupplierSettings } from '../sim/suppliers.ts'
import * as routes from './routes.ts'
import type { NewSupplier, SupplierChange } from './schemas.ts'
import { kpiView, stockViews, supplierView } from './views.ts'

/** Suppliers, their polls and their stock. */
export function addSupplierRoutes(app: OpenAPIHono, platform: Platform): void {
  const view = (supplier: Supplier) => supplierView(supplier, platform.connections.get(supplier.settings.supplierId))

  app.openapi(routes.listSuppliers, (c) => c.json({ items: [...platform.world.suppliers.values()].map(view) }, 200))
  app.openapi(routes.addSupplier, (c) => {
    const given = c.req.valid('json')
    const input = { type: 'supplier-added', settings: newSettings(given) } as const
    platform.world.check(input)
    requireOwnAppKey(platform, newConnection(given))
    platform.connect(newConnection(given))
    platform.take(input)
    return c.json(view(supplierNamed(platform, given)), 201)
  })
  app.openapi(routes.getSupplier, (c) => c.json(view(supplierNamed(platform, c.req.valid('param'))), 200))
  app.openapi(routes.changeSupplier, (c) => {
    const { settings } = supplierNamed(platform, c.req.valid('param'))
    const { supplierId } = settings
    const given = c.req.valid('json')
    const change = {
      ...changedSettings(given),
      ...changedInbound(settings, given),
      ...pushSettings(given, settings.pushes ?? DEFAULT_PUSH_SETTINGS),
    }
    platform.connections.changeAddresses(supplierId, changedAddresses(given))
    if (Object.keys(change).length > 0) platform.take({ type: 'settings-changed', supplierId, change })
    return c.json(view(supplierNamed(platform, c.req.valid('param'))), 200)
  })
  app.openapi(routes.removeSupplier, (c) => {
    platform.take({ type: 'supplier-removed', supplierId: c.req.valid('param').supplier_id })
    return c.body(null, 204)
  })
  app.openapi(routes.listRuns, (c) => {
    const supplier = supplierNamed(platform, c.req.valid('param'))
    return c.json({ items: newestFirst(supplier.inventorySync.runs, c.req.valid('query').limit) }, 200)
  })
  app.openapi(routes.listStock, (c) => {
    return c.json({ items: stockViews(supplierNamed(platform, c.req.valid('param'))) }, 200)
  })
  app.openapi(routes.getKpis, (c) => {
    return c.json(kpiView(supplierNamed(platform, c.req.valid('param')), platform.world.nowMs), 200)
  })
}

/** The supplier of a path; refuses one that is not there. */
export function supplierNamed({ world }: Platform, { supplier_id }: { supplier_id: string }): Supplier {
  const supplier = world.suppliers.get(supplier_id)
  if (supplier) return supplier
  const message = `no supplier "${supplier_id}"; GET /control/suppliers lists them, POST there adds one`
  throw new InputRefused('SUPPLIER_UNKNOWN', message)
}

/** The newest rows of a list that grows at its end. */
export function newestFirst<Row>(rows: readonly Row[], limit: number): Row[] {
  return rows.slice(-limit).toReversed()
}

function newConnection(given: z.infer<typeof NewSupplier>): Connection {
  return {
    supplierId: given.supplier_id,
    erpUrl: given.erp_url,
    pushUrl: given.push_url ?? null,
    appKey: given.app_key,
    appSecret: given.app_secret,
  }
}

function newSettings(given: z.infer<typeof NewSupplier>): SupplierSettings {
  return {
    supplierId: given.supplier_id,
    latency: given.latency,
    demand: { type: 'per-day', orders: given.orders_per_day },
    warehouseStock: given.warehouse_stock.map(({ sku_code, warehouse, quantity }) => ({
      skuCode: sku_code,
      warehouseCode: warehouse,
      quantity,
    })),
    ...(given.replenished_skus.length > 0 && {
      inbound: inboundOf(given.replenished_skus, given.purchase_orders_answered_by),
    }),
    ...(Object.keys(given.packed_sizes).length > 0 && { packedSizes: given.packed_sizes }),
    ...pushSettings(given, DEFAULT_PUSH_SETTINGS),
    isStockFrozen: false,
  }
}

function changedAddresses({ erp_url, push_url }: z.infer<typeof SupplierChange>) {
  return { ...(erp_url !== undefined && { erpUrl: erp_url }), ...(push_url !== undefined && { pushUrl: push_url }) }
}

function changedSettings({ latency, orders_per_day }: z.infer<typeof SupplierChange>) {
  return {
    ...(latency !== undefined && { latency }),
    ...(orders_per_day !== undefined && { demand: { type: 'per-day' as const, orders: orders_per_day } }),
  }
}

// Throws InputRefused: who answers is said of purchase orders that there are.
function changedInbound(
  { inbound }: SupplierSettings,
  { replenished_skus, purchase_orders_answered_by }: z.infer<typeof SupplierChange>,
): { inbound?: Inbound } {
  if (replenished_skus === undefined && purchase_orders_answered_by === undefined) return {}
  const now = inbound?.type === 'replenished' ? inbound : null
  const skuCodes = replenished_skus ?? now?.skuCodes
  if (!skuCodes)
    throw new InputRefused('NOT_REPLENISHED', 'the platform orders no goods of it: give replenished_skus too')
  return { inbound: inboundOf(skuCodes, purchase_orders_answered_by ?? now?.answeredBy ?? 'model') }
}

function inboundOf(skuCodes: readonly string[], answeredBy: 'model' | 'supplier'): Inbound {
  return { type: 'replenished', skuCodes, answeredBy }
}

// Left out as long as they are what they were.
function pushSettings(given: z.infer<typeof SupplierChange>, before: PushSettings): { pushes?: PushSettings } {
  const statuses = given.pushed_statuses ?? before.statuses
  const retryClock = given.push_retry_clock ?? before.retryClock
  const isSame = statuses === before.statuses && retryClock === before.retryClock
  return isSame ? {} : { pushes: { ...before, statuses, retryClock } }
}

function requireOwnAppKey({ connections }: Platform, added: Connection): void {
  const isShared = connections.withAppKey(added.appKey).some(({ appSecret }) => appSecret !== added.appSecret)
  if (isShared) throw new InputRefused('APP_KEY_IN_USE', `app key ${added.appKey} is in use with another secret`)
}
