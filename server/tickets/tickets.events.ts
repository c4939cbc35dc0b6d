import type { TicketEvent } from '../../mock-platform/contract/ticket-events.ts'
import type { EventEffect, EventScope } from '../platform-events/event-scope.ts'
import { orderIdIn } from '../platform-events/event-scope.ts'
import {
  platformTicketIn,
  takePlatformAnswer,
  takePlatformResolution,
  takePlatformTicket,
  takePlatformWithdrawal,
} from './platform-tickets.service.ts'
import { changeResponsibility } from './ticket-answers.service.ts'

// What the platform's events do to tickets (TKT-1, TKT-2). No version is expected: the platform knows better.

export const TICKET_EFFECTS: { [Type in TicketEvent['type']]: EventEffect<Type> } = {
  ticket_opened: async (change, scope, { data }) => {
    const { request_no: requestNo, kind, trade_order_id: tradeOrderId, reason } = data
    const orderId = tradeOrderId === null ? null : orderIdIn(scope, tradeOrderId)
    await takePlatformTicket(change, { ...nameOf(scope, data), requestNo, kind, orderId, reason })
  },

  ticket_answered: async (change, scope, { data }) => {
    const { id: ticketId } = await platformTicketIn(change, nameOf(scope, data))
    await takePlatformAnswer(change, {
      ticketId,
      message: data.message,
      responsibleSide: data.responsible_side,
      responsibilityReason: data.responsibility_reason,
      actorName: data.agent,
      expectedVersion: null,
    })
  },

  ticket_responsibility_changed: async (change, scope, { data }) => {
    const { id: ticketId } = await platformTicketIn(change, nameOf(scope, data))
    const { to_side: toSide, reason, agent: actorName } = data
    await changeResponsibility(change, { ticketId, toSide, reason, actorName, expectedVersion: null })
  },

  ticket_resolved: async (change, scope, { data }) => {
    const { id: ticketId } = await platformTicketIn(change, nameOf(scope, data))
    await takePlatformResolution(change, { ticketId, resolution: data.resolution, expectedVersion: null })
  },

  ticket_withdrawn: async (change, scope, { data }) => {
    const { id: ticketId } = await platformTicketIn(change, nameOf(scope, data))
    await takePlatformWithdrawal(change, ticketId)
  },
}

function nameOf({ supplierId }: EventScope, { ticket_no: platformNumber }: { ticket_no: string }) {
  return { supplierId, platformNumber }
}
