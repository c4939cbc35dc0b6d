import { AsyncLocalStorage } from 'node:async_hooks'
import type { ExecutionResult } from 'graphql'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import type { OpenAnswers } from '../server/open-answers.ts'
import type { ErrorCode } from './errors.ts'
import { ERROR_CODES } from './errors.ts'

// Streams as GraphQL over SSE says it (distinct connections mode): `next` messages and one `complete`. Instead of Yoga's own:
// each message has the cursor of its event as its id, so that an EventSource that comes again by itself goes on where it
// broke off, errors have the id of their request, and a stream ends with the process.

const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache',
  // nginx would keep messages back until its buffer is full.
  'x-accel-buffering': 'no',
}

type Options = { openAnswers: OpenAnswers; requestId: () => string }

/** Answers a subscription as a stream of server-sent events. */
export function eventStreams({ openAnswers, requestId }: Options): Plugin<RequestContext, RequestContext> {
  return {
    onResultProcess: (payload) => {
      const { result, request, serverContext } = payload
      if (!isStream(result) || !request.headers.get('accept')?.includes('text/event-stream')) return
      const options = { openAnswers, requestId: requestId(), answered: serverContext.answered }
      payload.setResultProcessor(
        () => new Response(streamOf(result, options), { headers: HEADERS }),
        'text/event-stream',
      )
    },
  }
}

function isStream(result: object): result is AsyncIterable<ExecutionResult> {
  return Symbol.asyncIterator in result
}

type StreamOptions = Omit<Options, 'requestId'> & { requestId: string; answered: RequestContext['answered'] }

/** One message at a time, each when its reader has taken the one before. */
function streamOf(
  results: AsyncIterable<ExecutionResult>,
  { openAnswers, requestId, answered }: StreamOptions,
): ReadableStream<Uint8Array> {
  const iterator = results[Symbol.asyncIterator]()
  // Whoever reads the stream does so outside of the request, and its log lines would not know it.
  const inRequest = AsyncLocalStorage.snapshot()
  const encoder = new TextEncoder()
  let close: (() => void) | null = null
  let isOver = false

  function finish(): void {
    isOver = true
    close?.()
  }

  return new ReadableStream({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      // Some browsers show a stream as open with its first byte only.
      send(COMMENT)
      close = openAnswers.open({
        // A reader that has not taken the last message needs no other.
        keepAlive: () => void ((controller.desiredSize ?? 0) > 0 && send(COMMENT)),
        end: () => {
          if (isOver) return
          finish()
          send(message({ errors: [stopping()] }, null, requestId) + COMPLETE)
          controller.close()
          void iterator.return?.()
        },
      })
    },
    pull: async (controller) => {
      const result = await inRequest(() => iterator.next())
      if (isOver) return
      if (!result.done) {
        controller.enqueue(encoder.encode(message(result.value, answered.eventCursor, requestId)))
        return
      }
      finish()
      controller.enqueue(encoder.encode(COMPLETE))
      controller.close()
    },
    cancel: async () => {
      finish()
      await iterator.return?.()
    },
  })
}

const COMMENT = ':\n\n'
const COMPLETE = 'event: complete\ndata:\n\n'

function message({ errors, ...result }: ExecutionResult, cursor: string | null, requestId: string): string {
  const body = errors ? { ...result, errors: errors.map((error) => shownError(error, requestId)) } : result
  // An error that ends the stream is not an event: the cursor before it stays the one to go on from.
  const id = cursor === null || (errors && !result.data) ? '' : `id: ${cursor}\n`
  return `event: next\n${id}data: ${JSON.stringify(body)}\n\n`
}

function shownError(error: GraphQLError, requestId: string) {
  const { message: text, locations, path, extensions } = error
  return { message: text, locations, path, extensions: { code: extensions.code, requestId } }
}

function stopping(): GraphQLError {
  const code: ErrorCode = 'SERVER_STOPPING'
  return new GraphQLError(ERROR_CODES[code], { extensions: { code } })
}
