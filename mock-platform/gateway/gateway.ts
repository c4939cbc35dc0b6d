import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RUN_HEADER } from '../contract/run-header.ts'
import { REST_PATH, SYNC_PATH, TOKEN_CREATE_PATH } from '../contract/gateway.ts'
import type { DrawnFault } from '../faults/fault.ts'
import { droppedAnswer } from '../http/dropped-answer.ts'
import { printable } from '../http/printable.ts'
import type { Platform } from '../platform.ts'
import { RandomStream } from '../sim/random.ts'
import type { GatewayCall } from './answer-faults.ts'
import { askedFaults } from './answer-faults.ts'
import { MAX_CALL_BYTES, readParameters, requiredParameter, verifyCaller } from './call.ts'
import type { Parameters } from './call.ts'
import { GatewayError } from './errors.ts'
import { methodNamed } from './methods.ts'
import { AccessTokens } from './tokens.ts'

type GatewayOptions = {
  platform: Platform
  /** Signatures carry the caller's real time, so it is held against the machine's, not the virtual clock. */
  machineNowMs: () => number
  /** What answers say of their run. */
  nameRun: () => string
  /** Whether a caller may ask for faults of its own answer by header. */
  listensToFaultHeader: boolean
}

type Answering = {
  /** Throws GatewayError. */
  call: (parameters: Parameters, requestId: string) => Answered
  refusal: (requestId: string) => (error: unknown) => object
}

/** The Open Platform's gateway: business calls at /sync, system calls at /rest. Refusals come with HTTP 200. */
export function createGateway({ platform, machineNowMs, nameRun, listensToFaultHeader }: GatewayOptions): Hono {
  const app = new Hono()
  const tokens = new AccessTokens()
  const ownersOf = (appKey: string) => platform.connections.withAppKey(appKey)
  let requests = 0
  const newRequestId = () =>
    `${machineNowMs().toString(16).padStart(12, '0')}${(requests++).toString(16).padStart(12, '0')}`
  app.use(bodyLimit({ maxSize: MAX_CALL_BYTES, onError: (c) => c.json({ error: { code: 'CALL_TOO_LARGE' } }, 413) }))

  app.on(['GET', 'POST'], SYNC_PATH, (c) =>
    answered(c, 'sync.answer', { call: businessCall, refusal: businessRefusal }),
  )

  app.on(['GET', 'POST'], `${REST_PATH}/*`, (c) =>
    answered(c, 'rest.answer', {
      call: (parameters, requestId) => systemCall(parameters, c.req.path.slice(REST_PATH.length), requestId),
      refusal: (requestId) => (error) => ({ ...gatewayError(error), request_id: requestId }),
    }),
  )

  return app

  /** The answer of a call or its refusal, with the faults that strike it, once nothing holds it up. */
  async function answered(c: Context, on: GatewayCall['on'], { call, refusal }: Answering): Promise<Response> {
    const requestId = newRequestId()
    const asked = listensToFaultHeader ? askedFaults(c.req.raw, streamOfAskedFaults()) : []
    if ('problem' in asked) return c.json({ error: { code: 'INVALID_FAULT', message: asked.problem } }, 400)
    let parameters: Parameters = new Map()
    const { body, caller } = await refusable(refusal(requestId), async () => {
      parameters = await readParameters(c.req.raw)
      return call(parameters, requestId)
    })
    const written = await withFaults(c.json(body), asked, callOf(on, c.req.path, parameters))
    return leave(written, { caller, requestId }, c.req.raw.signal)
  }

  function streamOfAskedFaults(): RandomStream {
    return new RandomStream(`${platform.run.name.seed}/asked-fault/${requests}`)
  }

  async function withFaults(response: Response, asked: readonly DrawnFault[], call: GatewayCall): Promise<Response> {
    const { answerFaults, run, clock } = platform
    if (asked.length === 0 && !answerFaults.isWatching(run, call)) return response
    const faults = [...answerFaults.striking(run, call, clock.nowMs()), ...asked]
    return answerFaults.apply(run, response, { faults, call })
  }

  // Of suppliers that share an app key, the one that the token speaks for; before there is a token, all of them.
  function callOf(on: GatewayCall['on'], path: string, parameters: Parameters): GatewayCall {
    const owners = ownersOf(parameters.get('app_key') ?? '')
    const token = parameters.get('session') || parameters.get('access_token') || ''
    const owner = tokens.ownerIfKnown(token, owners, machineNowMs())
    const supplierIds = (owner ? [owner] : owners).map(({ supplierId }) => supplierId)
    return { on, supplierIds, subject: `${supplierIds.join(' ')} ${path} ${parameters.get('method') ?? ''}` }
  }

  function businessCall(parameters: Parameters, requestId: string): Answered {
    const callers = verifyCaller(parameters, ownersOf, '', machineNowMs())
    const name = requiredParameter(parameters, 'method')
    const { call, parameter, listItem } = methodNamed(name)
    const token = parameters.get('session') || requiredParameter(parameters, 'access_token')
    const { supplierId } = tokens.owner(token, callers, machineNowMs())
    const supplier = platform.world.suppliers.get(supplierId)
    if (!supplier) throw new GatewayError({ code: 'IllegalAccessToken' })
    const caller = { supplierId, method: name, detail: printable(parameters.get(parameter) ?? '', DETAIL_CHARS) }
    try {
      const result = call(supplier, parameters, (input) => platform.take({ ...input, supplierId }))
      if (parameters.get('simplify') === 'true') return { body: { result, code: '0', request_id: requestId }, caller }
      const answer = { result: withWrappedLists(result, listItem), request_id: requestId }
      return { body: { [`${name.replaceAll('.', '_')}_response`]: answer }, caller }
    } catch (error) {
      return { body: businessRefusal(requestId)(error), caller }
    }
  }

  function systemCall(parameters: Parameters, path: string, requestId: string): Answered {
    const callers = verifyCaller(parameters, ownersOf, path, machineNowMs())
    if (path !== TOKEN_CREATE_PATH) {
      throw new GatewayError({ code: path.startsWith('/auth/') ? 'NotImplemented' : 'InvalidApiPath', path })
    }
    const token = tokens.create(requiredParameter(parameters, 'code'), callers, machineNowMs())
    const caller = { supplierId: token.seller_id, method: path, detail: null }
    return { body: { code: '0', request_id: requestId, ...token }, caller }
  }

  // Written before it waits: it tells what was so when the call came, and of which run. Nobody knows whose a call is that was refused before
  // its token was read: its answer is never held.
  async function leave(written: Response, { caller, requestId }: Leaving, signal: AbortSignal): Promise<Response> {
    if (!caller) return written
    written.headers.set(RUN_HEADER, nameRun())
    const passage = await platform.holds.pass({ kind: 'gateway', ...caller, requestId }, signal)
    return passage === 'dropped' ? droppedAnswer() : written
  }
}

type Caller = { supplierId: string; method: string; detail: string | null }
type Answered = { body: object; caller: Caller | null }
type Leaving = { caller: Caller | null; requestId: string }

/** Characters of a held call's parameter that are shown. */
const DETAIL_CHARS = 200

async function refusable(refusal: (error: unknown) => object, call: () => Promise<Answered>): Promise<Answered> {
  try {
    return await call()
  } catch (error) {
    return { body: refusal(error), caller: null }
  }
}

function businessRefusal(requestId: string): (error: unknown) => object {
  return (error) => {
    const { type, code, message: msg } = gatewayError(error)
    return { error_response: { type, code, msg, request_id: requestId } }
  }
}

// Without `simplify`, a list stands one level deeper, under the name of its items.
function withWrappedLists(result: unknown, listItem: string): unknown {
  if (typeof result !== 'object' || result === null || !('data_list' in result)) return result
  return { ...result, data_list: { [listItem]: result.data_list } }
}

function gatewayError(error: unknown): { type: string; code: string; message: string } {
  if (!(error instanceof GatewayError)) throw error
  return { type: error.type, code: error.refusal.code, message: error.message }
}
