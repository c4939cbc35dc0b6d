import type { Event } from '../../prisma/generated/client.ts'
import { InvalidCursor } from '../kit/cursor.ts'
import { MAX_PAGE_SIZE } from '../kit/page.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { maySeeSupplier } from '../suppliers/supplier-scope.ts'
import type { EventHub, EventListener } from './event-hub.ts'
import type { EventPosition } from './event-position.rules.ts'
import { decodeEventCursor, encodeEventCursor, isBehind } from './event-position.rules.ts'
import type { EventFilter } from './events.loaders.ts'
import { createEventLoaders } from './events.loaders.ts'
import type { TokenWatch } from './token-watch.ts'

/** Events that wait for one reader; a reader that is further behind is cut off, and reads on by its last cursor. */
export const MAX_WAITING_EVENTS = 1000

/** The reader did not keep up. */
export class SubscriberTooSlow extends Error {
  override name = 'SubscriberTooSlow'
  constructor() {
    super(
      `More than ${MAX_WAITING_EVENTS} events were waiting to be read; the stream ends here. Subscribe again after the cursor of the last one: nothing is lost.`,
    )
  }
}

/** The token under which a stream was begun is not held any more. */
export class TokenRevoked extends Error {
  override name = 'TokenRevoked'
  constructor() {
    super('The token of this stream was revoked; the stream ends here.')
  }
}

/** Who follows what, from where: null for what happens from now on. */
export type Subscription = { caller: Caller; tokenHash: string | null; filter: EventFilter; after: string | null }

export type StreamServices = { reads: Reads; hub: EventHub; tokens: TokenWatch }

const ENDED: IteratorReturnResult<undefined> = { done: true, value: undefined }

/**
 * The feed after a place, and then whatever happens, each event once and in order, until the reader leaves, is too slow, or
 * loses its token. Resolves when the first page is read: nothing that is committed from then on is missed. Throws what
 * reading the feed throws.
 */
export async function openEventStream(
  { reads, hub, tokens }: StreamServices,
  { caller, tokenHash, filter, after }: Subscription,
): Promise<AsyncIterableIterator<Event>> {
  const waiting: Event[] = []
  let isLive = false
  let isEnded = false
  let failure: Error | null = null
  let wakeReader: (() => void) | null = null
  const feed = () => createEventLoaders(reads, caller)
  /** All up to here is waiting, or was read. */
  let position = after === null ? await feed().latestPosition() : placeOf(after)

  const listener: EventListener = (events) => {
    const news = events.filter((event) => isBehind(position, event))
    position = news.at(-1) ?? position
    const wanted = news.filter((event) => isWanted(event, caller, filter))
    const room = MAX_WAITING_EVENTS - waiting.length
    waiting.push(...wanted.slice(0, room))
    if (wanted.length > room) end(new SubscriberTooSlow())
    wakeReader?.()
  }

  const unwatch = tokenHash === null ? () => {} : tokens.watch(tokenHash, revoke)

  function revoke(): void {
    waiting.length = 0
    end(new TokenRevoked())
    wakeReader?.()
  }

  function end(error: Error | null): void {
    failure ??= error
    isEnded = true
    hub.leave(listener)
    unwatch()
  }

  async function readPage(): Promise<void> {
    const args = { first: MAX_PAGE_SIZE, after: encodeEventCursor(position) }
    const { edges, pageInfo } = await feed().page(filter, args)
    if (isEnded) return
    waiting.push(...edges.map(({ node }) => node))
    position = placeOf(pageInfo.endCursor ?? args.after)
    isLive = !pageInfo.hasNextPage && hub.join(listener, position)
  }

  async function next(): Promise<IteratorResult<Event, undefined>> {
    for (;;) {
      const event = waiting.shift()
      if (event) return { done: false, value: event }
      if (failure) {
        const error = failure
        failure = null
        throw error
      }
      if (isEnded) return ENDED
      if (isLive) await untilWoken()
      else await readPage()
    }
  }

  function untilWoken(): Promise<void> {
    return new Promise((resolve) => {
      wakeReader = resolve
    })
  }

  try {
    await readPage()
  } catch (error) {
    end(null)
    throw error
  }
  const stream: AsyncIterableIterator<Event> = {
    [Symbol.asyncIterator]: () => stream,
    next: () =>
      next().catch((error: unknown) => {
        end(null)
        throw error
      }),
    // At once, also while an event is waited for.
    return: async () => {
      waiting.length = 0
      end(null)
      wakeReader?.()
      return ENDED
    },
  }
  return stream
}

function placeOf(cursor: string): EventPosition {
  const place = decodeEventCursor(cursor)
  if (!place) throw new InvalidCursor()
  return place
}

function isWanted(event: Event, caller: Caller, { kinds, supplierId }: EventFilter): boolean {
  if (!maySeeSupplier(caller, event.supplierId)) return false
  if (supplierId !== null && supplierId.toLowerCase() !== event.supplierId) return false
  return kinds === null || kinds.includes(event.kind)
}
