import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Headers, Message } from '../faults/message.ts'
import { GARBAGE, piecesOf } from '../faults/message.ts'
import type { MonotonicTimer } from '../judge/monotonic-timer.ts'

// A message leaves over a real socket as its faults say: whoever reads the bytes sees the RST, the half body, the drip.

/** A connection is held open so long at most, by silence or by a slow body; then it is closed. */
export const MAX_HELD_MS = 10 * 60 * 1000

export type AnswerPlayer = {
  timer: MonotonicTimer
  /** From when on the message's delay counts, on the monotonic clock. */
  readyAtMs: number
}

/** Both ends of one request. */
export type Sides = { outgoing: ServerResponse; incoming: IncomingMessage }

/** Plays an answer to a request that was read; done when all of it has left, or its end has come. */
export async function playAnswer(message: Message, sides: Sides, player: AnswerPlayer): Promise<void> {
  // Also when the server closes all of its connections.
  const gone = new AbortController()
  const close = () => gone.abort()
  sides.outgoing.once('close', close)
  if (sides.outgoing.destroyed) close()
  await playUntilGone(message, sides, { ...player, signal: gone.signal })
  sides.outgoing.off('close', close)
}

/**
 * Done once the answers to earlier requests on the same connection have left: what is done to the socket would strike them. Also when
 * the connection has gone before.
 */
export function turnOnConnection(outgoing: ServerResponse): Promise<void> {
  if (outgoing.socket || outgoing.destroyed) return Promise.resolve()
  return new Promise((resolve) => outgoing.once('socket', () => resolve()).once('close', () => resolve()))
}

async function playUntilGone(
  message: Message,
  { outgoing, incoming }: Sides,
  { timer, readyAtMs, signal }: AnswerPlayer & { signal: AbortSignal },
): Promise<void> {
  const waitUntil = (atMs: number) => timer.wait(Math.min(atMs - timer.nowMs(), MAX_HELD_MS), signal)
  const { socket } = incoming
  if (message.delayMs > 0) await waitUntil(readyAtMs + message.delayMs)
  await turnOnConnection(outgoing)
  if (signal.aborted) return void socket.destroy()
  switch (message.ending.type) {
    case 'reset':
      return void socket.resetAndDestroy()
    case 'empty':
      return socket.destroySoon()
    case 'garbage':
      socket.write(GARBAGE, 'latin1')
      return socket.destroySoon()
    case 'silence':
      await waitUntil(timer.nowMs() + MAX_HELD_MS)
      return void socket.destroy()
    case 'complete':
    case 'cut':
      if (message.pace === null && message.ending.type === 'complete') return sendWhole(message, outgoing)
      await playBody(message, outgoing, { timer, signal, headAtMs: timer.nowMs() })
  }
  if (message.ending.type === 'cut') socket.destroySoon()
  else outgoing.end()
}

// Head and body as one write, which Node makes of texts only: Latin-1 has a character for each byte.
function sendWhole({ status, headers, body }: Message, outgoing: ServerResponse): void {
  outgoing.writeHead(status ?? 200, answerHeaders(headers, status ?? 200, body.length))
  outgoing.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'), 'latin1')
}

async function playBody(
  message: Message,
  outgoing: ServerResponse,
  { timer, signal, headAtMs }: { timer: MonotonicTimer; signal: AbortSignal; headAtMs: number },
): Promise<void> {
  const { status, headers, body } = message
  outgoing.writeHead(status ?? 200, answerHeaders(headers, status ?? 200, body.length))
  // What is cut or dripped shows its head first.
  outgoing.flushHeaders()
  for (const { afterMs, from, to } of piecesOf(message)) {
    if (afterMs > MAX_HELD_MS) return void outgoing.destroy()
    if (afterMs > 0) await timer.wait(headAtMs + afterMs - timer.nowMs(), signal)
    if (signal.aborted) return
    outgoing.write(body.subarray(from, to))
  }
}

/** Statuses without a body, which have no length either. */
const WITHOUT_BODY = new Set([204, 304])

function answerHeaders(headers: Headers, status: number, bytes: number): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name))
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, typeof value === 'string' ? value : [...value]])),
    ...(!WITHOUT_BODY.has(status) && { 'content-length': bytes }),
  }
}

/** Headers of one connection, and the length, which is counted anew. */
export const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'content-length',
  'upgrade',
  'te',
  'trailer',
])
