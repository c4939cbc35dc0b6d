import type { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Platform } from '../platform.ts'
import type { Trigger } from '../sim/triggers.ts'
import * as routes from './routes.ts'
import type { NewTrigger } from './schemas.ts'
import { supplierNamed } from './suppliers.ts'

/** What happens by hand. */
export function addTriggerRoutes(app: OpenAPIHono, platform: Platform): void {
  app.openapi(routes.triggerEvent, (c) => {
    const { settings, eventFeed } = supplierNamed(platform, c.req.valid('param'))
    const event = triggerOf(c.req.valid('json'))
    platform.take({ type: 'event-triggered', supplierId: settings.supplierId, event })
    return c.json({ newest_event_no: eventFeed.newestNo }, 200)
  })
}

function triggerOf(given: z.infer<typeof NewTrigger>): Trigger {
  switch (given.event) {
    case 'order_exception':
      return { type: 'order-exception', tradeOrderId: given.trade_order_id, kind: given.kind }
    case 'order_next_node':
      return { type: 'order-next-node', tradeOrderId: given.trade_order_id }
    case 'buyer_cancels':
      return { type: 'buyer-cancels', tradeOrderId: given.trade_order_id }
    case 'order_returns':
      return { type: 'order-returns', tradeOrderId: given.trade_order_id }
    case 'poll':
      return { type: 'poll' }
    case 'stock_count':
      return { type: 'stock-count' }
    case 'ticket_opens': {
      const { kind, trade_order_id: tradeOrderId, reason } = given
      return { type: 'ticket-opens', kind, tradeOrderId, reason }
    }
    case 'ticket_is_answered':
      return { type: 'ticket-is-answered', ticketNo: given.ticket_no }
    case 'ticket_changes_side':
      return { type: 'ticket-changes-side', ticketNo: given.ticket_no }
    case 'ticket_is_resolved':
      return { type: 'ticket-is-resolved', ticketNo: given.ticket_no }
  }
}
