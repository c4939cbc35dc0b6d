import type { OpenAPIHono } from '@hono/zod-openapi'
import { platformTicket } from '../gateway/tickets.ts'
import type { Platform } from '../platform.ts'
import * as routes from './routes.ts'
import { newestFirst, supplierNamed } from './suppliers.ts'

/** Tickets as the platform has them; triggers.ts takes them further by hand. */
export function addTicketRoutes(app: OpenAPIHono, platform: Platform): void {
  app.openapi(routes.listTickets, (c) => {
    const { tickets } = supplierNamed(platform, c.req.valid('param'))
    return c.json(
      { items: newestFirst([...tickets.byNo.values()], c.req.valid('query').limit).map(platformTicket) },
      200,
    )
  })
}
