import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'

// What must hold of tickets (TKT-1, TKT-2), told from the event feed.

const LIMIT_MS = 7_200_000

type TicketSeen = {
  openedAtMs: number
  /** The side as the facts have traced it; null before the answer. */
  side: string | null
  isClosed: boolean
  key: string | null
}
type Seen = { tickets: Map<string, TicketSeen>; current: Set<string>; orders: Set<string>; problems: string[] }

/**
 * Every ticket is about an order that there is, or a question; one of a kind at a time for an order; answered within 2 hours or
 * open for less; never closed before it was answered but by withdrawal; without an end only while something is scheduled for
 * it; and of the responsible side that its trace says.
 */
export function brokenTickets(supplier: Supplier, scheduled: ReadonlySet<string>, nowMs: number): string[] {
  const seen: Seen = { tickets: new Map(), current: new Set(), orders: new Set(), problems: [] }
  for (const event of supplier.eventFeed.events) follow(seen, event)
  const unfinished = [...seen.tickets].flatMap(([no, { openedAtMs, side, isClosed }]) => [
    ...(isClosed || scheduled.has(no) ? [] : [`ticket ${no} has no end, and nothing will happen to it`]),
    ...(isClosed || side !== null || nowMs - openedAtMs <= LIMIT_MS ? [] : [`ticket ${no} is without an answer`]),
  ])
  return [...seen.problems, ...unfinished, ...untraced(supplier, seen)]
}

function follow(seen: Seen, { type, at, data }: PlatformEvent): void {
  const { tickets, current, orders, problems } = seen
  if (type === 'order_paid') orders.add(data.trade_order_id)
  if (type === 'ticket_opened') {
    const { ticket_no: no, kind, trade_order_id: orderId } = data
    const key = orderId === null ? null : `${orderId} ${kind}`
    if (tickets.has(no)) problems.push(`ticket ${no} is opened twice`)
    if (orderId === null ? kind !== 'INQUIRY' : !orders.has(orderId)) problems.push(`ticket ${no} is about no order`)
    if (key !== null && current.has(key)) problems.push(`ticket ${no} is the second of ${key}`)
    if (key !== null) current.add(key)
    if (data.answer_due_at !== at + LIMIT_MS) problems.push(`ticket ${no} is not due in 2 hours`)
    tickets.set(no, { openedAtMs: at, side: null, isClosed: false, key })
    return
  }
  if (!type.startsWith('ticket_') || !('ticket_no' in data)) return
  const ticket = tickets.get(data.ticket_no)
  if (!ticket || ticket.isClosed) return void problems.push(`${type} of ${data.ticket_no} out of turn`)
  if (type === 'ticket_answered') {
    if (ticket.side !== null) problems.push(`ticket ${data.ticket_no} is answered twice`)
    if (at - ticket.openedAtMs > LIMIT_MS) problems.push(`ticket ${data.ticket_no} is answered too late`)
    ticket.side = data.responsible_side
  }
  if (type === 'ticket_responsibility_changed') {
    const isTraced = ticket.side === data.from_side && data.from_side !== data.to_side && data.reason && data.agent
    if (!isTraced) problems.push(`the side of ${data.ticket_no} changed without its trace`)
    ticket.side = data.to_side
  }
  if (type === 'ticket_resolved' && ticket.side === null)
    problems.push(`ticket ${data.ticket_no} is settled unanswered`)
  if (type === 'ticket_resolved' || type === 'ticket_withdrawn') {
    ticket.isClosed = true
    if (ticket.key !== null) current.delete(ticket.key)
  }
}

/** TKT-2: what the platform has on record is what the facts say. */
function untraced({ tickets: { byNo } }: Supplier, { tickets }: Seen): string[] {
  return [...byNo.values()].flatMap(({ ticketNo, responsibleSide, closedAtMs }) => {
    const told = tickets.get(ticketNo)
    const isTold = told?.side === responsibleSide && told.isClosed === (closedAtMs !== null)
    return isTold ? [] : [`ticket ${ticketNo}: ${responsibleSide}, but its facts say ${told?.side}`]
  })
}
