import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { applyDelivery } from '../faults/fault-header.ts'
import { machineTimer } from '../judge/monotonic-timer.ts'
import type { MockHandler } from './app.ts'
import { isDroppedAnswer } from './dropped-answer.ts'
import type { AnswerPlayer, Sides } from './play-message.ts'
import { playAnswer, turnOnConnection } from './play-message.ts'
import { Turns } from './turns.ts'

/** Calls that are worked on when the host closes are given so long to be answered. */
const ANSWERED_WITHIN_MS = 1000

/** Calls whose turn has come and that are not answered yet. */
type UnderWay = Set<{ incoming: IncomingMessage; answered: Promise<Response> }>

export type Host = { url: string; close(): Promise<void> }

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])
// Parsing each call's address would cost ten times as much.
const LOOPBACK_ADDRESS = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//i

export function isLoopback(hostname: string): boolean {
  return LOOPBACK_NAMES.has(hostname) || hostname === '::1'
}

/** Hosts the mock's Fetch handler on a socket, where faults of an answer's delivery happen for real. Port 0 takes a free one. */
export function hostOnSocket(handler: MockHandler, hostname: string, port: number): Promise<Host> {
  const guarded = isLoopback(hostname) ? fromThisMachine(handler) : handler
  const [turns, underWay]: [Turns, UnderWay] = [new Turns(), new Set()]
  const server = serverOf(guarded, turns, underWay)
  let closing: Promise<void> | null = null
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, () => {
      server.off('error', reject)
      const name = hostname.includes(':') ? `[${hostname}]` : hostname
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on TCP has such an address
      const address = server.address() as AddressInfo
      resolve({ url: `http://${name}:${address.port}`, close: () => (closing ??= closed(server, turns, underWay)) })
    })
  })
}

function serverOf(handler: MockHandler, turns: Turns, underWay: UnderWay): Server {
  const timer = machineTimer()
  return createServer((incoming, outgoing) => {
    // A delay counts from here, so that our own work is within it, and that on calls which came at the same time.
    const player = { timer, readyAtMs: timer.nowMs() }
    // Listened to from here on: who has gone before the turn comes is known to have gone.
    const answer = getRequestListener(async (request) => {
      await turns.next()
      const call = { incoming, answered: hosted(handler, request, { incoming, outgoing }, player) }
      underWay.add(call)
      return call.answered.finally(() => underWay.delete(call))
    })
    void answer(incoming, outgoing)
  })
}

async function hosted(handler: MockHandler, request: Request, sides: Sides, player: AnswerPlayer): Promise<Response> {
  const response = await handler(request)
  if (isDroppedAnswer(response)) {
    void turnOnConnection(sides.outgoing).then(() => sides.incoming.socket.destroy())
    return RESPONSE_ALREADY_SENT
  }
  const message = applyDelivery(response)
  if (!message) return response
  void playAnswer(message, sides, player)
  return RESPONSE_ALREADY_SENT
}

async function closed(server: Server, turns: Turns, underWay: UnderWay): Promise<void> {
  const isClosed = new Promise<void>((resolve) => server.close(() => resolve()))
  // Calls that have come are answered; none is begun any more once this is done.
  await turns.next()
  turns.end()
  // What has not come to its end would be waited for in vain.
  const answers = [...underWay].filter(({ incoming }) => incoming.complete).map(({ answered }) => answered)
  await Promise.race([Promise.allSettled(answers), sleep(ANSWERED_WITHIN_MS, null, { ref: false })])
  // Answers that were held until now are written in this turn.
  setImmediate(() => server.closeAllConnections())
  await isClosed
}

// A web page elsewhere can make its own name point to 127.0.0.1; the name it was called by gives it away.
function fromThisMachine(handler: MockHandler): MockHandler {
  return async (request) => {
    if (LOOPBACK_ADDRESS.test(request.url)) return handler(request)
    const message = 'this mock answers only to localhost, 127.0.0.1 or [::1]'
    return Response.json({ error: { code: 'HOST_NOT_ALLOWED', message } }, { status: 403 })
  }
}
