import { serve } from '@hono/node-server'
import type { Http2Bindings, HttpBindings, ServerType } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { applyDelivery } from '../faults/fault-header.ts'
import type { MonotonicTimer } from '../judge/monotonic-timer.ts'
import { machineTimer } from '../judge/monotonic-timer.ts'
import type { MockHandler } from './app.ts'
import { isDroppedAnswer } from './dropped-answer.ts'
import { playAnswer } from './play-message.ts'

export type Host = { url: string; close(): Promise<void> }

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

export function isLoopback(hostname: string): boolean {
  return LOOPBACK_NAMES.has(hostname) || hostname === '::1'
}

/** Hosts the mock's Fetch handler on a socket, where faults of an answer's delivery happen for real. Port 0 takes a free one. */
export function hostOnSocket(handler: MockHandler, hostname: string, port: number): Promise<Host> {
  const guarded = isLoopback(hostname) ? fromThisMachine(handler) : handler
  const timer = machineTimer()
  return new Promise((resolve, reject) => {
    const server: ServerType = serve(
      { fetch: (request, env) => hosted(guarded, request, env, timer), hostname, port },
      (address) => {
        server.off('error', reject)
        const name = hostname.includes(':') ? `[${hostname}]` : hostname
        resolve({ url: `http://${name}:${address.port}`, close: () => closed(server) })
      },
    )
    server.once('error', reject)
  })
}

async function hosted(
  handler: MockHandler,
  request: Request,
  env: HttpBindings | Http2Bindings,
  timer: MonotonicTimer,
): Promise<Response> {
  // A delay counts from here, so that our own work is within it.
  const readyAtMs = timer.nowMs()
  const response = await handler(request)
  if (isDroppedAnswer(response)) {
    env.incoming.socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
  const message = await applyDelivery(response)
  if (!message || !isHttp1(env)) return response
  const { outgoing, incoming } = env
  void playAnswer(message, { outgoing, incoming }, { timer, readyAtMs })
  return RESPONSE_ALREADY_SENT
}

// `serve` makes a server of HTTP/1 unless it is given another.
function isHttp1(env: HttpBindings | Http2Bindings): env is HttpBindings {
  return 'assignSocket' in env.outgoing
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // Answers that were held until now are written in this turn.
    setImmediate(() => 'closeAllConnections' in server && server.closeAllConnections())
  })
}

// A web page elsewhere can make its own name point to 127.0.0.1; the name it was called by gives it away.
function fromThisMachine(handler: MockHandler): MockHandler {
  return async (request) => {
    if (LOOPBACK_NAMES.has(new URL(request.url).hostname)) return handler(request)
    const message = 'this mock answers only to localhost, 127.0.0.1 or [::1]'
    return Response.json({ error: { code: 'HOST_NOT_ALLOWED', message } }, { status: 403 })
  }
}
