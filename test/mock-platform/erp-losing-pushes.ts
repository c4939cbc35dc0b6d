import type { Exchange } from '../../mock-platform/http/exchange.ts'
import { inProcessExchange } from '../../mock-platform/http/exchange.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import { erpInProcess } from './erp-in-process.ts'

/** An ERP in this process that answers polls and takes no pushes while `isLosing`. */
export function erpLosingPushes(stock: Record<string, number>) {
  const erp = erpInProcess(new Map(Object.entries(stock)))
  const losing = { isLosing: false }
  const handle = (request: Request) =>
    losing.isLosing && request.url.endsWith('/pushes') ? new Response(null, { status: 500 }) : erp.fetch(request)
  const exchange: Exchange = inProcessExchange(handle, machineTimer().nowMs)
  return { ...erp, losing, exchange }
}
