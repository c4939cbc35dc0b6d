import DataLoader from 'dataloader'
import type { Event, EventKind } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { InvalidCursor } from '../kit/cursor.ts'
import type { Page, PageArguments } from '../kit/page.ts'
import type { Read, Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { EventBounds, EventPosition } from './event-position.rules.ts'
import {
  decodeEventCursor,
  encodeEventCursor,
  EVENT_LIST,
  isWithin,
  positionBefore,
  toKeysetPosition,
} from './event-position.rules.ts'

/** Which events; all when null. */
export type EventFilter = { kinds: EventKind[] | null; supplierId: string | null }

/** The cursor is older than what is kept of the feed: what came after it is not known any more. */
export class EventsExpired extends Error {
  override name = 'EventsExpired'
  constructor() {
    super(
      'Events after this cursor were removed, or it is of another database. Read the lists anew, then follow the events from "latestCursor".',
    )
  }
}

/** How far the feed reaches at this moment. */
export async function readEventBounds(read: Read): Promise<EventBounds> {
  const [row] = await read<{ horizon: bigint; transactionId: bigint; eventId: bigint }>(Prisma.sql`/* eventBounds */
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon, "transactionId", "eventId" FROM "EventFloor"`)
  if (!row) throw new Error('EventFloor has no row')
  return { floor: { transactionId: row.transactionId, id: row.eventId }, horizon: row.horizon }
}

type Feed = Page<Event> & { totalCount: () => Promise<number> }

/** Reads the feed within the caller's scope; made for one request. */
export function createEventLoaders({ read }: Reads, caller: Caller) {
  const scope = supplierScopeSql(caller, Prisma.sql`event."supplierId"`)
  let boundsNow: Promise<EventBounds> | undefined
  const bounds = () => (boundsNow ??= readEventBounds(read))

  const pages = createConnectionReader<Event, EventFilter & { horizon: string }>(read, {
    listOf: ({ kinds, supplierId, horizon }) => ({
      name: EVENT_LIST,
      select: Prisma.sql`event.*`,
      from: Prisma.sql`"Event" AS event`,
      where: [
        scope,
        Prisma.sql`event."transactionId" < ${horizon}::bigint`,
        ...(supplierId === null ? [] : [Prisma.sql`event."supplierId" = ${supplierId}::uuid`]),
      ],
      ...(kinds === null ? {} : { branches: branchesOf(kinds) }),
      sortColumn: Prisma.sql`event."transactionId"`,
      sortType: 'bigint',
      idColumn: Prisma.sql`event.id`,
      idType: 'bigint',
      isDescending: false,
    }),
    parentColumn: Prisma.sql`event."supplierId"`,
    positionOf: toKeysetPosition,
  })

  /** The bounds come first: what is removed from now on is kept until requests of now are over (see event retention). */
  async function feed(
    filter: EventFilter,
    args: PageArguments,
    pageOf: (bounded: EventFilter & { horizon: string }) => ReturnType<typeof pages.page>,
  ): Promise<Feed> {
    const { after, before } = args
    const [start, end] = [placeOf(after), placeOf(before)]
    const now = await bounds()
    if ([start, end].some((place) => place && !isWithin(place, now))) throw new EventsExpired()
    const page = await pageOf({ ...filter, horizon: String(now.horizon) })
    // All is read: the next read begins where this one ended, though no event is there.
    const isUpToDate = args.last == null && before == null && !page.pageInfo.hasNextPage
    const endCursor = isUpToDate ? encodeEventCursor(positionBefore(now.horizon)) : page.pageInfo.endCursor
    return { ...page, pageInfo: { ...page.pageInfo, endCursor } }
  }

  return {
    page: (filter: EventFilter, args: PageArguments) => feed(filter, args, (bounded) => pages.page(bounded, args)),
    pageOfParent: (filter: EventFilter, args: PageArguments, supplierId: string) =>
      feed(filter, args, (bounded) => pages.pageOfParent(bounded, args, supplierId)),

    /** By the number of the event; null for none and for another supplier's. */
    byId: new DataLoader<string, Event | null>(async (keys) => {
      const ids = keys.filter((key) => /^\d{1,18}$/.test(key))
      const rows = await read<Event>(Prisma.sql`/* Event */
        SELECT event.* FROM "Event" AS event WHERE event.id = ANY(${ids}::bigint[]) AND ${scope}`)
      const rowOf = new Map(rows.map((row) => [String(row.id), row]))
      return keys.map((key) => rowOf.get(key) ?? null)
    }),

    /** Place of now: all that happened lies before it. */
    latestPosition: async (): Promise<EventPosition> => positionBefore((await bounds()).horizon),
  }
}

function placeOf(cursor: string | null | undefined): EventPosition | null {
  if (cursor == null) return null
  const place = decodeEventCursor(cursor)
  if (!place) throw new InvalidCursor()
  return place
}

function branchesOf(kinds: EventKind[]): Prisma.Sql[] {
  if (kinds.length === 0) return [Prisma.sql`FALSE`]
  return [...new Set(kinds)].map((kind) => Prisma.sql`event.kind = ${kind}::"EventKind"`)
}
