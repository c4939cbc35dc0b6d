import type { OpenAPIHono, z } from '@hono/zod-openapi'
import type { HoldRequest } from '../holds.ts'
import type { Platform } from '../platform.ts'
import * as routes from './hold-routes.ts'
import type { NewHold } from './hold-schemas.ts'
import { supplierNamed } from './suppliers.ts'
import { endedAnswerView, heldAnswerView, holdView } from './views.ts'

/** Answers that are held up by hand. */
export function addHoldRoutes(app: OpenAPIHono, platform: Platform): void {
  const { holds } = platform

  app.openapi(routes.holdAnswers, (c) => {
    const given = c.req.valid('json')
    supplierNamed(platform, given)
    return c.json(holdView(holds.add(holdRequest(given))), 201)
  })
  app.openapi(routes.listHolds, (c) => c.json({ items: holds.holds.map(holdView) }, 200))
  app.openapi(routes.removeHold, (c) => {
    holds.remove(c.req.valid('param').hold_id)
    return c.body(null, 204)
  })
  app.openapi(routes.listHeldAnswers, (c) => {
    const items = holds.held.map((answer) => heldAnswerView(answer, holds.heldForMs(answer)))
    return c.json({ items, ended: holds.ended.map(endedAnswerView) }, 200)
  })
  app.openapi(routes.releaseAnswers, (c) => c.json({ released: holds.releaseAll() }, 200))
  app.openapi(routes.releaseAnswer, (c) => c.json(endedAnswerView(holds.release(c.req.valid('param').answer_id)), 200))
  app.openapi(routes.dropAnswer, (c) => c.json(endedAnswerView(holds.drop(c.req.valid('param').answer_id)), 200))
}

function holdRequest(given: z.infer<typeof NewHold>): HoldRequest {
  const { of: kind, supplier_id: supplierId, count, longest_ms: longestMs } = given
  const terms = { supplierId, count, longestMs }
  if (given.of !== 'gateway') return { kind, method: null, stopsSkipping: true, ...terms }
  return { kind, method: given.method ?? null, stopsSkipping: given.stops_skipping, ...terms }
}
