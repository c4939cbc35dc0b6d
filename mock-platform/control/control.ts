import { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from '@hono/zod-openapi'
import { limitBody } from '../http/limit-body.ts'
import type { Platform } from '../platform.ts'
import type { SnapshotShelf } from '../snapshots.ts'
import type { Tenants } from '../tenants.ts'
import { addClockRoutes } from './clock.ts'
import { addHoldRoutes } from './holds.ts'
import { addFaultRoutes } from './faults.ts'
import { addOrderRoutes } from './orders.ts'
import { addPushRoutes } from './pushes.ts'
import { addSnapshotRoutes } from './snapshots.ts'
import { addSupplierRoutes } from './suppliers.ts'
import { addTenantRoutes } from './tenants.ts'
import { addTicketRoutes } from './tickets.ts'
import { addTriggerRoutes } from './triggers.ts'

const MAX_BODY_BYTES = 2 * 1024 * 1024

type ControlOptions = {
  platform: Platform
  tenants: Tenants | null
  snapshots: SnapshotShelf
  machineNowMs: () => number
}

/** The control API: everything a tester may see and do, apart from the platform's own wire. */
export function createControl({ platform, tenants, snapshots, machineNowMs }: ControlOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) =>
      result.success ? undefined : c.json(failure('INVALID_REQUEST', firstIssues(result.error)), 400),
  })
  const limit = limitBody(MAX_BODY_BYTES, (c) => c.json(failure('BODY_TOO_LARGE', '2 MiB at most'), 413))
  app.use('/control/*', limit)
  app.use('/tenants', limit)
  addClockRoutes(app, platform)
  addSupplierRoutes(app, platform)
  addFaultRoutes(app, platform)
  addOrderRoutes(app, platform)
  addHoldRoutes(app, platform)
  addPushRoutes(app, { platform, machineNowMs })
  addSnapshotRoutes(app, platform, snapshots)
  addTriggerRoutes(app, platform)
  addTicketRoutes(app, platform)
  if (tenants) addTenantRoutes(app, tenants)
  return app
}

function failure(code: string, message: string) {
  return { error: { code, message } }
}

const ISSUES_SHOWN = 10

function firstIssues({ issues }: z.ZodError): string {
  const shown = issues.slice(0, ISSUES_SHOWN).map((issue) => `${issue.path.join('.') || 'the body'}: ${wordsOf(issue)}`)
  const rest = issues.length - shown.length
  return shown.join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

function wordsOf({ code, message }: z.core.$ZodIssue): string {
  return code === 'invalid_type' && message.endsWith('received undefined') ? 'must be given' : message
}
