import { applyDelivery } from '../faults/fault-header.ts'
import type { Message } from '../faults/message.ts'
import { piecesOf } from '../faults/message.ts'
import type { MonotonicTimer } from '../judge/monotonic-timer.ts'
import { MAX_HELD_MS } from './play-message.ts'

/**
 * Faults of an answer's delivery where there is no socket, as far as a Fetch Response can: it is held up, dripped or cut for
 * real; reset, empty and garbage are all the same network error; silence does not end before the caller does.
 */
export async function actInProcess(response: Response, timer: MonotonicTimer, signal: AbortSignal): Promise<Response> {
  const message = applyDelivery(response)
  if (!message) return response
  const readyAtMs = timer.nowMs()
  if (message.delayMs > 0) await timer.wait(message.delayMs - (timer.nowMs() - readyAtMs), signal)
  switch (message.ending.type) {
    case 'reset':
    case 'empty':
    case 'garbage':
      return Response.error()
    case 'silence':
      await timer.wait(MAX_HELD_MS, signal)
      return Response.error()
    case 'complete':
    case 'cut':
      return new Response(bodyStream(message, timer, signal), { status: response.status, headers: response.headers })
  }
}

function bodyStream(message: Message, timer: MonotonicTimer, signal: AbortSignal): ReadableStream<Uint8Array> {
  const headAtMs = timer.nowMs()
  const pieces = piecesOf(message)
  return new ReadableStream({
    async pull(controller) {
      const next = pieces.next()
      if (next.done) {
        if (message.ending.type === 'cut') controller.error(new TypeError('the connection was closed in the middle'))
        else controller.close()
        return
      }
      const { afterMs, from, to } = next.value
      if (afterMs > 0) await timer.wait(headAtMs + afterMs - timer.nowMs(), signal)
      controller.enqueue(message.body.slice(from, to))
    },
  })
}
