import type { HttpHandler } from 'msw'
import { http } from 'msw'
import type { MockHandler } from '../http/app.ts'

/**
 * The mock as MSW handlers: a program under test calls `baseUrl` and reaches the mock with no socket.
 *
 * @example setupServer(...directSandboxHandlers(handler, 'http://platform.test'))
 */
export function directSandboxHandlers(handler: MockHandler, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '')
  return [http.all(`${base}/*`, ({ request }) => handler(request))]
}
