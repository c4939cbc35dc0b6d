import type { GatewayTerms } from '../../mock-platform/gateway/gateway-terms.ts'
import { createMockHandler } from '../../mock-platform/http/app.ts'
import type { Exchange } from '../../mock-platform/http/exchange.ts'
import { inProcessExchange } from '../../mock-platform/http/exchange.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import { newRunState } from '../../mock-platform/journal/run.ts'
import { unscriptedRun } from '../../mock-platform/journal/run-name.ts'
import type { RunKeeper } from '../../mock-platform/platform.ts'
import { Platform } from '../../mock-platform/platform.ts'
import { Tenants } from '../../mock-platform/tenants.ts'
import { APP_KEY, APP_SECRET, erpInProcess } from './erp-in-process.ts'

/** 2026-01-05, a Monday; a full quarter-hour. */
export const START = Date.UTC(2026, 0, 5)
export const QUARTER = 15 * 60 * 1000

/** Keeps inputs, of a world that never goes back. */
export function inputKeeper(append: RunKeeper['append']): RunKeeper {
  const refuse = () => {
    throw new Error('this world does not go back')
  }
  return { append, beginning: refuse, beginAnew: refuse }
}

/** A paused mock with one supplier "s1", whose ERP is in this process. */
export function mockInProcess(
  options: {
    stock?: Record<string, number>
    exchange?: Exchange
    startAtMs?: number
    keeper?: RunKeeper
    gatewayTerms?: GatewayTerms
  } = {},
) {
  const timer = machineTimer()
  const erp = erpInProcess(new Map(Object.entries(options.stock ?? { A: 1000, B: 1000 })))
  const startAtMs = options.startAtMs ?? START
  const exchange = options.exchange ?? inProcessExchange((request) => erp.fetch(request), timer.nowMs)
  const platform = new Platform({
    run: newRunState({ name: unscriptedRun('test', 'test', '0.0.0-test'), startAtMs }),
    startAtMs,
    mode: { type: 'paused' },
    exchange,
    timer,
    ...(options.keeper && { keeper: options.keeper }),
  })
  const bugs: Error[] = []
  let setNowMs: number | null = null
  const machineNowMs = () => setNowMs ?? Date.now()
  const hosting = { machineNowMs, reportBug: (error: Error) => bugs.push(error) }
  const tenants = new Tenants({
    version: '0.0.0-test',
    exchange,
    timer,
    machineNowMs,
    handlerOf: (tenant) => createMockHandler({ ...hosting, ...tenant }),
  })
  const handler = createMockHandler({
    ...hosting,
    platform,
    tenants,
    ...(options.gatewayTerms && { gatewayTerms: options.gatewayTerms }),
  })
  const listeningHandler = createMockHandler({ ...hosting, platform, listensToFaultHeader: true })
  const call = async (method: string, path: string, body?: unknown) => {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await handler(new Request(`http://mock.test${path}`, { method, ...init }))
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : null }
  }
  const addSupplier = (change: Record<string, unknown> = {}) =>
    call('POST', '/control/suppliers', {
      supplier_id: 's1',
      erp_url: 'http://erp.test',
      app_key: APP_KEY,
      app_secret: APP_SECRET,
      orders_per_day: 0,
      ...change,
    })
  /** What the machine's clock shows from now on. */
  const setMachineNow = (nowMs: number) => {
    setNowMs = nowMs
  }
  return { platform, tenants, erp, handler, listeningHandler, call, addSupplier, setMachineNow, bugs }
}
