import DataLoader from 'dataloader'
import type { ResponsibilityChange, ResponsibleSide, Ticket, TicketMessage } from '../../prisma/generated/client.ts'
import { Prisma, TicketKind, TicketState } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { branchesOf, crossed } from '../filter-branches.ts'
import { findOnly } from '../find-by-name.ts'
import type { Clock } from '../kit/clock.ts'
import type { Position } from '../kit/cursor.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { isUuid } from '../kit/uuid.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

export type TicketSequence = 'NEWEST_FIRST' | 'OLDEST_FIRST' | 'ANSWER_DUE_FIRST'

/** Which tickets, and in which order. */
export type TicketFilter = {
  state: TicketState | null
  kind: TicketKind | null
  responsibleSide: ResponsibleSide | null
  isOverdue: boolean | null
  orderId: string | null
  sequence: TicketSequence
}

/** Which tickets of one order, by when they were opened. */
export type OrderTicketFilter = { state: TicketState | null; kind: TicketKind | null; isOldestFirst: boolean }

/** Reads tickets within the caller's scope; made for one request. */
export function createTicketLoaders({ read, clock }: Reads & { clock: Clock }, caller: Caller) {
  // One instant for all lists of a request: else each would be a list of its own, and not read with the others.
  const asOf = clock.now()
  const scope = supplierScopeSql(caller, Prisma.sql`ticket."supplierId"`)
  const listOf = (filter: TicketFilter) => ({
    // A list of its own for each sort column: a cursor holds for one of them.
    name: filter.sequence === 'ANSWER_DUE_FIRST' ? 'ticketsByAnswerDue' : 'tickets',
    select: Prisma.sql`ticket.*`,
    from: Prisma.sql`"Ticket" AS ticket`,
    where: [scope, ...orderConditions(filter.orderId)],
    branches: filterBranches(filter, asOf),
    sortColumn:
      filter.sequence === 'ANSWER_DUE_FIRST' ? Prisma.sql`ticket."answerDueAt"` : Prisma.sql`ticket."openedAt"`,
    sortType: 'timestamptz' as const,
    idColumn: Prisma.sql`ticket.id`,
    isDescending: filter.sequence === 'NEWEST_FIRST',
  })

  return {
    byId: loadById<Ticket>((ids) =>
      read(
        Prisma.sql`/* Ticket */ SELECT ticket.* FROM "Ticket" AS ticket WHERE ticket.id = ANY(${ids}::uuid[]) AND ${scope}`,
      ),
    ),

    /** By the number for people; null for none, and for one that the caller may not see. */
    byNumber: async (number: string): Promise<Ticket | null> => {
      if (!isStorableText(number)) return null
      return findOnly<Ticket>(
        read,
        Prisma.sql`/* ticketByNumber */ SELECT ticket.* FROM "Ticket" AS ticket WHERE ticket.number = ${number} AND ${scope}`,
      )
    },

    all: createConnectionReader<Ticket, TicketFilter>(read, {
      listOf,
      parentColumn: Prisma.sql`ticket."supplierId"`,
      positionOf,
    }),

    /** Of orders that the caller was shown: an order has few tickets, so its index is enough for every filter. */
    ofOrder: createConnectionReader<Ticket, OrderTicketFilter>(read, {
      listOf: ({ state, kind, isOldestFirst }) => ({
        name: 'ticketsOfOrder',
        select: Prisma.sql`ticket.*`,
        from: Prisma.sql`"Ticket" AS ticket`,
        where: [
          scope,
          ...(state ? [Prisma.sql`ticket.state = ${state}::"TicketState"`] : []),
          ...(kind ? [Prisma.sql`ticket.kind = ${kind}::"TicketKind"`] : []),
        ],
        sortColumn: Prisma.sql`ticket."openedAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`ticket.id`,
        isDescending: !isOldestFirst,
      }),
      parentColumn: Prisma.sql`ticket."orderId"`,
      positionOf: ({ openedAt, id }) => ({ key: openedAt.toISOString(), id }),
    }),

    /** Of tickets that the caller was shown, in the order of their numbers. */
    messages: createConnectionReader<TicketMessage, null>(read, {
      listOf: () => ({
        name: 'messagesOfTicket',
        select: Prisma.sql`message.*, message."ticketId" AS id`,
        from: Prisma.sql`"TicketMessage" AS message`,
        where: [Prisma.sql`TRUE`],
        sortColumn: Prisma.sql`message.number`,
        sortType: 'int',
        idColumn: Prisma.sql`message."ticketId"`,
        isDescending: false,
      }),
      parentColumn: Prisma.sql`message."ticketId"`,
      positionOf: ({ number, ticketId }) => ({ key: String(number), id: ticketId }),
    }),

    /** Of tickets that the caller was shown, the lock first. */
    responsibilityChanges: new DataLoader<string, ResponsibilityChange[]>(async (ticketIds) => {
      const rows = await read<ResponsibilityChange>(Prisma.sql`/* responsibilityChanges */
        SELECT * FROM "ResponsibilityChange" WHERE "ticketId" = ANY(${ticketIds}::uuid[]) ORDER BY "ticketId", number`)
      const changesOf = Map.groupBy(rows, ({ ticketId }) => ticketId)
      return ticketIds.map((id) => changesOf.get(id) ?? [])
    }),
  }
}

function positionOf({ id, openedAt, answerDueAt }: Ticket, { sequence }: TicketFilter): Position {
  return { key: (sequence === 'ANSWER_DUE_FIRST' ? answerDueAt : openedAt).toISOString(), id }
}

/** An id that is none names no order. */
function orderConditions(orderId: string | null): Prisma.Sql[] {
  if (orderId === null) return []
  return [isUuid(orderId) ? Prisma.sql`ticket."orderId" = ${orderId}::uuid` : Prisma.sql`FALSE`]
}

/** The indexes with filters have kind and state, in this order; half of them the side before both. */
function filterBranches(filter: TicketFilter, asOf: Date): Prisma.Sql[] | undefined {
  const { state, kind, responsibleSide, isOverdue } = filter
  if (state === null && kind === null && responsibleSide === null && isOverdue === null) return undefined
  const ofKind = branchesOf({
    column: Prisma.sql`ticket.kind`,
    type: 'TicketKind',
    values: Object.values(TicketKind),
    wanted: kind,
  })
  const ofKindAndState = crossed(ofKind, stateBranches(filter, asOf))
  if (responsibleSide === null) return ofKindAndState
  return crossed([Prisma.sql`ticket."responsibleSide" = ${responsibleSide}::"ResponsibleSide"`], ofKindAndState)
}

/** TKT-2: only a ticket that is open can be overdue. */
function stateBranches({ state, isOverdue }: TicketFilter, asOf: Date): Prisma.Sql[] {
  const states = state === null ? Object.values(TicketState) : [state]
  const branches = states
    .filter((one) => one === 'OPEN' || isOverdue !== true)
    .map((one) => {
      const ofState = Prisma.sql`ticket.state = ${one}::"TicketState"`
      if (one !== 'OPEN' || isOverdue === null) return ofState
      return isOverdue
        ? Prisma.sql`${ofState} AND ticket."answerDueAt" < ${asOf}`
        : Prisma.sql`${ofState} AND ticket."answerDueAt" >= ${asOf}`
    })
  return branches.length === 0 ? [Prisma.sql`FALSE`] : branches
}
