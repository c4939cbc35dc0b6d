import type { TicketAnswer as PlatformAnswer } from '../../mock-platform/contract/ticket-methods.ts'
import type { Supplier, Ticket } from '../../prisma/generated/client.ts'
import type { Change, ChangeServices } from '../change.ts'
import { comment } from '../keyset-statement.ts'
import type { PlatformClient } from '../platform-client/platform-client.ts'
import { PLATFORM } from '../platform-events/event-scope.ts'
import { findPlatformTicket, noteAllTold, noteTaken } from './platform-tickets.service.ts'
import { lockTicket, MAX_TICKET_TEXT_CHARS, saveTicket, storeMessage } from './tickets.service.ts'

// Tells the platform of tickets that suppliers have opened or withdrawn here (TKT-1). Its answers come by the event feed.

export type TicketNewsServices = ChangeServices & {
  platform: PlatformClient
  deadline: (ms: number) => AbortSignal
  /** Called with each supplier whose platform could not be told: it is tried again. */
  onFailure: (supplierId: string, error: unknown) => void
  /** Called with each ticket that the platform does not take, and why: the ticket says so too. */
  onRefused: (supplierId: string, reason: string) => void
}

const CALL_DEADLINE_MS = 10_000
const FIRST_RETRY_MS = 1_000
const MAX_RETRY_MS = 60_000

/** Suppliers and tickets of one run; what is left waits for the next. */
const SUPPLIERS_A_RUN = 100
const TICKETS_A_RUN = 50

/** The platform holds too many tickets just now: it is asked again. */
const FOR_LATER = 'TOO_MANY_TICKETS'

type Waiting = Ticket & { order: { tradeOrderId: string } | null }

/**
 * Returns the work of a periodic job: everything that the platform has not been told yet, of suppliers that are connected to
 * one, which is those of whom it has told anything. A call that fails is made again, later each time; with the same number it
 * is the same ticket, also from two processes at once.
 */
export function createTicketNews(services: TicketNewsServices): () => Promise<void> {
  const failures = new Map<string, { count: number; retryAtMs: number }>()

  return async () => {
    const nowMs = services.clock.now().getTime()
    const resting = [...failures].filter(([, { retryAtMs }]) => retryAtMs > nowMs).map(([id]) => id)
    for (const supplier of await suppliersWithNews(services, resting)) {
      try {
        await tellAll(services, supplier)
        failures.delete(supplier.id)
      } catch (error) {
        const count = (failures.get(supplier.id)?.count ?? 0) + 1
        failures.set(supplier.id, { count, retryAtMs: nowMs + retryAfterMs(count) })
        services.onFailure(supplier.id, error)
      }
    }
  }
}

/** 1 s, then twice as long each time, up to a minute. */
export function retryAfterMs(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), MAX_RETRY_MS)
}

function suppliersWithNews({ prisma }: TicketNewsServices, resting: readonly string[]): Promise<Supplier[]> {
  return prisma.$queryRaw<Supplier[]>`${comment('suppliersWithTicketNews')}
    SELECT supplier.* FROM "Supplier" AS supplier
    WHERE supplier.id IN (SELECT "supplierId" FROM "Ticket" WHERE untold IS NOT NULL)
      AND supplier.id <> ALL(${resting}::uuid[])
      AND EXISTS (SELECT FROM "PlatformEventCursor" AS read WHERE read."supplierId" = supplier.id)
    ORDER BY supplier.id LIMIT ${SUPPLIERS_A_RUN}`
}

/** The oldest first. Throws PlatformCallFailed. */
async function tellAll(services: TicketNewsServices, supplier: Supplier): Promise<void> {
  const tickets = await services.prisma.ticket.findMany({
    where: { supplierId: supplier.id, untold: { not: null } },
    include: { order: { select: { tradeOrderId: true } } },
    orderBy: { openedAt: 'asc' },
    take: TICKETS_A_RUN,
  })
  for (const ticket of tickets) {
    if (ticket.untold === 'OPENING') await tellOpening(services, supplier, ticket)
    else await tellWithdrawal(services, supplier, ticket)
  }
}

async function tellOpening(services: TicketNewsServices, supplier: Supplier, ticket: Waiting): Promise<void> {
  const { number: request_no, kind, reason, order } = ticket
  const opening = { request_no, kind, reason, trade_order_id: order?.tradeOrderId ?? null }
  const answer = await services.platform.openTicket(supplier, opening, services.deadline(CALL_DEADLINE_MS))
  await changed(services, async (change) => {
    if (answer.success && answer.ticket) return noteTaken(change, ticket.id, takenAs(answer.ticket))
    if (answer.error_code === 'TICKET_ALREADY_OPEN' && answer.ticket) return joinTicket(change, ticket, answer.ticket)
    if (answer.error_code !== FOR_LATER) await noteRefused(services, change, ticket, answer)
  })
}

function takenAs({ ticket_no, opened_at }: NonNullable<PlatformAnswer['ticket']>) {
  return { platformNumber: ticket_no, openedAt: new Date(opened_at) }
}

/** The platform has one of the kind for the order: ours is that one from now on, unless another of ours is it still. */
async function joinTicket(
  change: Change,
  { id, supplierId }: Ticket,
  theirs: NonNullable<PlatformAnswer['ticket']>,
): Promise<void> {
  const { state } = await lockTicket(change, id, null)
  const taken = takenAs(theirs)
  if (state === 'OPEN' && !(await findPlatformTicket(change, { supplierId, ...taken })))
    await noteTaken(change, id, taken)
}

/** It stays as it would without a platform; who reads it finds out why no answer comes. */
async function noteRefused(
  { onRefused }: TicketNewsServices,
  change: Change,
  { id, number, supplierId }: Ticket,
  { error_code, error_msg }: PlatformAnswer,
): Promise<void> {
  const ticket = await lockTicket(change, id, null)
  if (ticket.untold !== 'OPENING') return
  const reason = `${error_code ?? 'unknown reason'}: ${error_msg ?? ''}`
  const body = `The platform did not take this ticket (${reason}).`.slice(0, MAX_TICKET_TEXT_CHARS)
  await storeMessage(change, ticket, { body, authorName: null })
  await saveTicket(change, ticket, { untold: null })
  onRefused(supplierId, `ticket ${number}: ${reason}`)
}

/** Whatever it answers: it knows, never had the ticket, or has settled it before; then the event feed says how. */
async function tellWithdrawal(services: TicketNewsServices, supplier: Supplier, ticket: Waiting): Promise<void> {
  const { id, platformNumber, number: request_no } = ticket
  const name = platformNumber === null ? { request_no } : { ticket_no: platformNumber }
  await services.platform.withdrawTicket(supplier, name, services.deadline(CALL_DEADLINE_MS))
  await changed(services, (change) => noteAllTold(change, id))
}

async function changed({ prisma, clock, programme }: ChangeServices, work: (change: Change) => Promise<void>) {
  await prisma.$transaction((transaction) => work({ transaction, caller: PLATFORM, now: clock.now(), programme }))
}
