import type { HttpHandler } from 'msw'
import { http } from 'msw'
import type { MockHandler } from '../http/app.ts'
import { isDroppedAnswer } from '../http/dropped-answer.ts'

/**
 * The mock as MSW handlers: a program under test calls `baseUrl` and reaches the mock with no socket.
 *
 * @example setupServer(...directSandboxHandlers(handler, 'http://platform.test'))
 */
export function directSandboxHandlers(handler: MockHandler, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '')
  const answer = async ({ request }: { request: Request }) => {
    const response = await handler(request)
    return isDroppedAnswer(response) ? networkError() : response
  }
  return [http.all(`${base}/*`, answer)]
}

// MSW knows a network error by its type, and only of the Response that is global now: @hono/node-server has one of its own,
// of which Response.error() is none.
function networkError(): Response {
  return Object.defineProperty(new Response(), 'type', { value: 'error' })
}
