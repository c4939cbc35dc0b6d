import { serve } from '@hono/node-server'
import type { Http2Bindings, HttpBindings, ServerType } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { MockHandler } from './app.ts'
import { isDroppedAnswer } from './dropped-answer.ts'

export type Host = { url: string; close(): Promise<void> }

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

export function isLoopback(hostname: string): boolean {
  return LOOPBACK_NAMES.has(hostname) || hostname === '::1'
}

/** Hosts the mock's Fetch handler on a socket. Port 0 takes a free one. */
export function hostOnSocket(handler: MockHandler, hostname: string, port: number): Promise<Host> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve(
      { fetch: breakingConnections(isLoopback(hostname) ? fromThisMachine(handler) : handler), hostname, port },
      (address) => {
        server.off('error', reject)
        const name = hostname.includes(':') ? `[${hostname}]` : hostname
        resolve({ url: `http://${name}:${address.port}`, close: () => closed(server) })
      },
    )
    server.once('error', reject)
  })
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // Answers that were held until now are written in this turn.
    setImmediate(() => 'closeAllConnections' in server && server.closeAllConnections())
  })
}

function breakingConnections(handler: MockHandler) {
  return async (request: Request, { incoming }: HttpBindings | Http2Bindings): Promise<Response> => {
    const response = await handler(request)
    if (!isDroppedAnswer(response)) return response
    incoming.socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
}

// A web page elsewhere can make its own name point to 127.0.0.1; the name it was called by gives it away.
function fromThisMachine(handler: MockHandler): MockHandler {
  return async (request) => {
    if (LOOPBACK_NAMES.has(new URL(request.url).hostname)) return handler(request)
    const message = 'this mock answers only to localhost, 127.0.0.1 or [::1]'
    return Response.json({ error: { code: 'HOST_NOT_ALLOWED', message } }, { status: 403 })
  }
}
