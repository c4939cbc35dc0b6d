import { GraphQLError } from 'graphql'
import type { RequestContext } from '../server/context.ts'
import type { ErrorCode } from './errors.ts'

/** Why a client that takes no events gets none: before a stream is begun that nobody would read or end. */
export function streamRefusal(request: Request): GraphQLError | null {
  if (request.headers.get('accept')?.includes('text/event-stream')) return null
  const code: ErrorCode = 'NOT_ACCEPTABLE'
  const message = 'A subscription is answered as a stream of events. Accept text/event-stream.'
  return new GraphQLError(message, { extensions: { code, http: { status: 406 } } })
}

/** Starts a stream in a slot of its caller, which is free again when the stream ends, in whatever way. */
export async function heldUntilEnd(
  openStream: RequestContext['openStream'],
  subscribe: () => unknown,
): Promise<unknown> {
  const slot = openStream()
  if (!slot) return { errors: [tooManyStreams()] }
  try {
    const stream = await subscribe()
    if (isAsyncIterable(stream)) return withEnd(stream, slot.close)
    slot.close()
    return stream
  } catch (error) {
    slot.close()
    throw error
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/** The stream; `end` is called once nothing more can come of it. */
function withEnd(stream: AsyncIterable<unknown>, end: () => void): AsyncIterableIterator<unknown> {
  const events = stream[Symbol.asyncIterator]()
  const ended: IteratorReturnResult<undefined> = { done: true, value: undefined }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: async () => {
      try {
        const event = await events.next()
        if (event.done) end()
        return event
      } catch (error) {
        end()
        throw error
      }
    },
    // Also while an event is waited for, which may never come: a generator would answer after it only.
    return: async () => {
      end()
      return events.return ? events.return() : ended
    },
  }
}

function tooManyStreams(): GraphQLError {
  const code: ErrorCode = 'TOO_MANY_STREAMS'
  const message = 'Too many subscriptions of this token are open at once. End one, or ask for several things in one.'
  return new GraphQLError(message, { extensions: { code, http: { status: 429 } } })
}
