import type { HttpHandler } from 'msw'
import { http } from 'msw'
import { actInProcess } from '../http/act-in-process.ts'
import type { MockHandler } from '../http/app.ts'
import { isDroppedAnswer } from '../http/dropped-answer.ts'
import { machineTimer } from '../judge/monotonic-timer.ts'

/**
 * The mock as MSW handlers: a program under test calls `baseUrl` and reaches the mock with no socket. Faults of the gateway's
 * answers happen as far as they can without one (docs/faults.md).
 *
 * @example setupServer(...directSandboxHandlers(handler, 'http://platform.test'))
 */
export function directSandboxHandlers(handler: MockHandler, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '')
  const timer = machineTimer()
  const answer = async ({ request }: { request: Request }) => {
    const response = await handler(request)
    return isDroppedAnswer(response) ? networkError() : actInProcess(response, timer, request.signal)
  }
  return [http.all(`${base}/*`, answer)]
}

// MSW knows a network error by its type, and only of the Response that is global now: @hono/node-server has one of its own,
// of which Response.error() is none.
function networkError(): Response {
  return Object.defineProperty(new Response(), 'type', { value: 'error' })
}
