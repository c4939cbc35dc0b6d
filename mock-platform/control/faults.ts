import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Platform } from '../platform.ts'
import type { Supplier } from '../sim/suppliers.ts'
import * as routes from './routes.ts'
import { supplierNamed } from './suppliers.ts'
import { faultView } from './views.ts'

/** The faults of a supplier: what goes wrong on purpose, when and how often. */
export function addFaultRoutes(app: OpenAPIHono, platform: Platform): void {
  const viewsOf = ({ faults }: Supplier) =>
    [...faults].map(([faultId, state]) => faultView(faultId, state, platform.answerFaults.countsOf(state)))

  app.openapi(routes.listFaults, (c) => {
    return c.json({ items: viewsOf(supplierNamed(platform, c.req.valid('param'))) }, 200)
  })
  app.openapi(routes.setFault, (c) => {
    const { supplier_id, fault_id: faultId } = c.req.valid('param')
    const supplier = supplierNamed(platform, { supplier_id })
    const { supplierId } = supplier.settings
    platform.take({ type: 'fault-set', supplierId, faultId, rule: c.req.valid('json').fault })
    const state = supplier.faults.get(faultId)
    if (!state) throw new Error('a fault that was set is there')
    return c.json(faultView(faultId, state, platform.answerFaults.countsOf(state)), 200)
  })
  app.openapi(routes.removeFault, (c) => {
    const { supplier_id, fault_id: faultId } = c.req.valid('param')
    const { supplierId } = supplierNamed(platform, { supplier_id }).settings
    platform.take({ type: 'fault-removed', supplierId, faultId })
    return c.body(null, 204)
  })
}
