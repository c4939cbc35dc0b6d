import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { signCall } from '../../mock-platform/contract/signing.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { promptExchange } from './exchanges-in-test.ts'
import { mockInProcess, START } from './mock-in-process.ts'

type Send = (path: string, init: RequestInit) => Promise<Response>
const Held = z.object({ items: z.array(z.looseObject({ answer_id: z.string() })), ended: z.array(z.looseObject({})) })

const EVENTS = 'aliexpress.direct.event.query'
export const FFO = 'aliexpress.ascp.ffo.query'

/** Signed calls of a supplier, by any way to the mock. */
export function gatewayBy(send: Send, supplierId = 's1') {
  let token = ''
  const post = (path: string, call: Record<string, string>, signedPath: string, signal?: AbortSignal) => {
    const all = { app_key: APP_KEY, timestamp: String(Date.now()), ...call }
    const sign = signCall(new Map(Object.entries(all)), APP_SECRET, signedPath)
    const body = new URLSearchParams({ ...all, sign })
    return send(path, { method: 'POST', body, ...(signal && { signal }) })
  }
  const getToken = async (signal?: AbortSignal) => {
    const call = { code: `0_${APP_KEY}_${supplierId}` }
    const answer = await post('/rest/auth/token/create', call, '/auth/token/create', signal)
    token = z.object({ access_token: z.string() }).parse(await answer.json()).access_token
  }
  const business = (method: string, parameters: Record<string, string>, signal?: AbortSignal) =>
    post('/sync', { method, session: token, simplify: 'true', ...parameters }, '', signal)
  const events = (after: number, signal?: AbortSignal) =>
    business(EVENTS, { event_query: JSON.stringify({ after_event_no: after, page_size: 10 }) }, signal)
  const orders = () => business(FFO, { fulfillment_forward_order_query: '{"biz_type":288000}' })
  return { getToken, events, orders }
}

/** A mock with a supplier, and a hand on its held answers. */
export async function holdingMock(options: Parameters<typeof mockInProcess>[0] = { exchange: promptExchange }) {
  const mock = mockInProcess(options)
  onTestFinished(() => mock.platform.stop())
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 500 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  const hold = (of: string, more: object = {}) =>
    mock.call('POST', '/control/holds', { of, supplier_id: 's1', ...more })
  const held = async () => Held.parse((await mock.call('GET', '/control/held-answers')).body)
  /** Waits until so many are held. */
  const caught = async (count: number) => {
    while (mock.platform.holds.held.length < count) await new Promise(setImmediate)
    return (await held()).items
  }
  const release = (answerId: string) => mock.call('POST', `/control/held-answers/${answerId}/release`)
  const drop = (answerId: string) => mock.call('DELETE', `/control/held-answers/${answerId}`)
  const inProcess: Send = (path, init) => mock.handler(new Request(`http://mock.test${path}`, init))
  const gateway = gatewayBy(inProcess)
  await gateway.getToken()
  return { ...mock, hold, held, caught, release, drop, gateway }
}

/** Whether a promise has an outcome by now. */
export async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending')
  await new Promise(setImmediate)
  return (await Promise.race([promise.catch(() => null), Promise.resolve(pending)])) !== pending
}
