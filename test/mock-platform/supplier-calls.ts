import type { z } from 'zod'
import type { GatewayMethod } from '../../mock-platform/contract/gateway-method.ts'
import { signCall } from '../../mock-platform/contract/signing.ts'
import type { MockHandler } from '../../mock-platform/http/app.ts'
import { createInProcessMock } from '../../mock-platform/in-process.ts'
import type { Simulation } from '../../mock-platform/simulation/simulation.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'

/** Calls methods of the gateway as the program of supplier "s1" would, signed. */
export async function supplierCalls(handler: MockHandler) {
  const created = await post(handler, '/rest/auth/token/create', { code: `0_${APP_KEY}_s1` }, '/auth/token/create')
  const session: string = created.access_token
  const ask = (method: GatewayMethod, input: object, simplify: 'true' | 'false') =>
    post(handler, '/sync', { method: method.name, session, simplify, ...parametersOf(method, input) })

  /** What the method answers, unwrapped. */
  async function call<Input extends z.ZodObject, Answer extends z.ZodType>(
    method: GatewayMethod<Input, Answer>,
    input: z.input<Input>,
  ): Promise<z.infer<Answer>> {
    const answer = await ask(method, input, 'true')
    if (answer.error_response) throw new Error(JSON.stringify(answer.error_response))
    return method.answer.parse(method.answerIn === 'result' ? answer.result : answer)
  }

  /** The code with which the gateway refuses the call itself. */
  async function refusal(method: GatewayMethod, input: object): Promise<string | undefined> {
    return (await ask(method, input, 'true')).error_response?.code
  }

  /** What it answers without `simplify`: lists stand one level deeper. */
  async function wrapped(method: GatewayMethod, input: object) {
    const answer = await ask(method, input, 'false')
    const inner = answer[`${method.name.replaceAll('.', '_')}_response`]
    return method.answerIn === 'result' ? inner.result : inner
  }

  return { call, refusal, wrapped }
}

/** The supplier "s1" of a simulation that has run, at a mock that goes on from there. */
export async function callsInto(simulation: Simulation) {
  const startAtMs = simulation.run.world.nowMs
  const run = simulation.run.state
  const mock = createInProcessMock({ startAtMs, run, erp: () => new Response(null, { status: 500 }) })
  const connection = { erpUrl: 'http://erp.test', pushUrl: null, appKey: APP_KEY, appSecret: APP_SECRET }
  mock.platform.connect({ supplierId: 's1', ...connection })
  return { mock, supplier: mock.platform.world.suppliers.get('s1')!, ...(await supplierCalls(mock.handler)) }
}

function parametersOf({ parameter, input }: GatewayMethod, given: object): Record<string, string> {
  if (parameter !== null) return { [parameter]: JSON.stringify(given) }
  const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name in input.shape)
      .map(([name, value]) => [name, textOf(value)]),
  )
}

async function post(handler: MockHandler, path: string, given: Record<string, string>, apiPath = '') {
  const parameters = { app_key: APP_KEY, timestamp: String(Date.now()), sign_method: 'sha256', ...given }
  const sign = signCall(new Map(Object.entries(parameters)), APP_SECRET, apiPath)
  const body = new URLSearchParams({ ...parameters, sign })
  return (await handler(new Request(`http://mock.test${path}`, { method: 'POST', body }))).json()
}
