import type { OpenAPIHono } from '@hono/zod-openapi'
import { LAST_VIRTUAL_MS } from '../clock.ts'
import type { Platform } from '../platform.ts'
import { InputRefused } from '../sim/input-refused.ts'
import * as routes from './routes.ts'
import { clockStatus } from './views.ts'

/** What runs here, and its clock. */
export function addClockRoutes(app: OpenAPIHono, platform: Platform): void {
  app.openapi(routes.getStatus, (c) => {
    const { run, world } = platform
    const { version, seed, scenario } = run.name
    const name = { version, seed, scenario, world_hash: run.hash, inputs_taken: run.inputsTaken }
    const counts = { started_at: world.startedAtMs, clock: clockStatus(platform), suppliers: world.suppliers.size }
    return c.json({ ...name, ...counts }, 200)
  })
  app.openapi(routes.putClock, (c) => {
    platform.setMode(c.req.valid('json'))
    return c.json(clockStatus(platform), 200)
  })
  app.openapi(routes.advanceClock, async (c) => {
    const untilMs = platform.clock.nowMs() + c.req.valid('json').by_ms
    requireSkippable(platform, untilMs)
    await platform.skipTo(untilMs)
    return c.json(clockStatus(platform), 200)
  })
  app.openapi(routes.cancelAdvance, (c) => {
    platform.cancelSkip()
    return c.json(clockStatus(platform), 200)
  })
}

function requireSkippable(platform: Platform, untilMs: number): void {
  if (!platform.isStarted) throw new InputRefused('NOT_STARTED', 'the mock still waits for its ERP; try again')
  if (untilMs > LAST_VIRTUAL_MS) throw new InputRefused('TOO_FAR', 'the virtual time ends in the year 2100')
  if (platform.isSkipping) throw new InputRefused('ALREADY_SKIPPING', 'wait, or DELETE /control/clock/advance')
}
