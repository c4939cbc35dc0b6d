import type { Ticket } from '../../prisma/generated/client.ts'
import type { TicketKind } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { isUuid } from '../kit/uuid.ts'
import { NotFound, Refusal } from '../refusal.ts'
import { supplierScope } from '../suppliers/supplier-scope.ts'

/** TKT-1: what was asked for is done by the platform only, on a ticket. */
export class TicketRequired extends Refusal {
  override name = 'TicketRequired'
  readonly code = 'TICKET_REQUIRED'
  readonly ticketKind: TicketKind
  readonly orderId: string
  /** The ticket that is open already; null: one is to be opened. */
  readonly currentTicketId: string | null
  constructor(ticketKind: TicketKind, orderId: string, current: Ticket | null) {
    super(
      {
        zh: current
          ? `所有售后动作须通过工单提交。请在工单 ${current.number} 中继续。`
          : `所有售后动作须通过工单提交。请为该订单开 ${ticketKind} 工单。`,
        en: current
          ? `Every after-sales action goes through a ticket. Go on in ${current.number}.`
          : `Every after-sales action goes through a ticket. Open one of the kind ${ticketKind} for this order.`,
      },
      'TKT-1',
    )
    this.ticketKind = ticketKind
    this.orderId = orderId
    this.currentTicketId = current?.id ?? null
  }
}

/** Refuses what a supplier must not do itself, with the ticket that does it. Throws NotFound or TicketRequired, always one of them. */
export async function refuseWithoutTicket(
  { transaction, caller }: Change,
  orderId: string,
  ticketKind: TicketKind,
): Promise<never> {
  if (!isUuid(orderId)) throw new NotFound('Order')
  const order = await transaction.order.findFirst({ where: { AND: [{ id: orderId }, supplierScope(caller)] } })
  if (!order) throw new NotFound('Order')
  const where = { orderId, kind: ticketKind, state: { in: ['OPEN' as const, 'ANSWERED' as const] } }
  throw new TicketRequired(ticketKind, orderId, await transaction.ticket.findFirst({ where }))
}
