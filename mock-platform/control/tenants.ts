import type { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Tenant, TenantRequest, Tenants } from '../tenants.ts'
import { tenantPath } from '../tenants.ts'
import * as routes from './routes.ts'
import type { NewTenant, TenantView } from './tenant-schemas.ts'
import { statusView } from './views.ts'

/** Isolated worlds beside the process's own, and the way to each. */
export function addTenantRoutes(app: OpenAPIHono, tenants: Tenants): void {
  app.openapi(routes.createTenant, (c) => c.json(tenantView(tenants.create(requestOf(c.req.valid('json')))), 201))
  app.openapi(routes.listTenants, (c) => c.json({ items: tenants.all().map(tenantView) }, 200))
  app.openapi(routes.deleteTenant, async (c) => {
    await tenants.delete(c.req.valid('param').name)
    return c.body(null, 204)
  })
  app.all('/tenants/:name/*', (c) => {
    const { name, handler } = tenants.named(c.req.param('name'))
    const url = new URL(c.req.url)
    url.pathname = url.pathname.slice(tenantPath(name).length)
    return handler(new Request(url, c.req.raw))
  })
}

function requestOf({ name, seed, start_at, scenario, erp_url, gateway }: z.infer<typeof NewTenant>): TenantRequest {
  const isScripted = scenario !== undefined && erp_url !== undefined
  return {
    name,
    seed,
    startAtMs: start_at ?? null,
    scenario: isScripted ? { name: scenario, erpUrl: erp_url } : null,
    gatewayTerms: {
      clock: gateway.clock,
      appStatus: gateway.app_status,
      callsPerSecond: gateway.calls_per_second,
    },
  }
}

function tenantView({ name, platform }: Tenant): z.infer<typeof TenantView> {
  return { name, path: tenantPath(name), status: statusView(platform) }
}
