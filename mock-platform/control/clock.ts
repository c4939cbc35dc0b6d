import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { LAST_VIRTUAL_MS } from '../clock.ts'
import type { Platform, ToldEvent } from '../platform.ts'
import { InputRefused } from '../sim/input-refused.ts'
import * as routes from './routes.ts'
import type { RanUntil, RunUntil } from './schemas.ts'
import { clockStatus, statusView } from './views.ts'

/** What runs here, and its clock. */
export function addClockRoutes(app: OpenAPIHono, platform: Platform): void {
  app.openapi(routes.getStatus, (c) => c.json(statusView(platform), 200))
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
  app.openapi(routes.runUntil, async (c) => c.json(await runUntil(platform, c.req.valid('json')), 200))
  app.openapi(routes.cancelAdvance, (c) => {
    platform.cancelSkip()
    return c.json(clockStatus(platform), 200)
  })
}

type Wish = z.infer<typeof RunUntil>

async function runUntil(platform: Platform, { at, event, within_ms }: Wish): Promise<z.infer<typeof RanUntil>> {
  const nowMs = platform.clock.nowMs()
  const limitMs = nowMs + within_ms
  if (at !== undefined && at < nowMs) {
    throw new InputRefused('IN_THE_PAST', `the clock is at ${new Date(nowMs).toISOString()}; it only goes on`)
  }
  const untilMs = Math.min(at ?? limitMs, limitMs)
  requireSkippable(platform, untilMs)
  const met = await platform.skipUntil((told) => event !== undefined && isAwaited(event, told), untilMs)
  return {
    clock: clockStatus(platform),
    is_met: at === undefined ? met !== null : platform.clock.nowMs() >= at,
    event: met && { supplier_id: met.supplierId, ...met.event },
  }
}

function isAwaited(awaited: NonNullable<Wish['event']>, { supplierId, event }: ToldEvent): boolean {
  if (event.type !== awaited.type) return false
  if (awaited.supplier_id !== undefined && awaited.supplier_id !== supplierId) return false
  if (awaited.trade_order_id === undefined) return true
  return 'trade_order_id' in event.data && event.data.trade_order_id === awaited.trade_order_id
}

function requireSkippable(platform: Platform, untilMs: number): void {
  if (!platform.isStarted) throw new InputRefused('NOT_STARTED', 'the mock still waits for its ERP; try again')
  if (untilMs > LAST_VIRTUAL_MS) throw new InputRefused('TOO_FAR', 'the virtual time ends in the year 2100')
  if (platform.isSkipping) throw new InputRefused('ALREADY_SKIPPING', 'wait, or DELETE /control/clock/advance')
}
