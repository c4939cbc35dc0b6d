import type { HttpHandler } from 'msw'
import { http } from 'msw'
import { actInProcess } from '../http/act-in-process.ts'
import type { MockHandler } from '../http/app.ts'
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
  return [http.all(`${base}/*`, async ({ request }) => actInProcess(await handler(request), timer, request.signal))]
}
