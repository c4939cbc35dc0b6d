import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RUN_HEADER } from '../contract/run-header.ts'
import { REST_PATH, SYNC_PATH, TOKEN_CREATE_PATH } from '../contract/gateway.ts'
import { droppedAnswer } from '../http/dropped-answer.ts'
import { printable } from '../http/printable.ts'
import type { Platform } from '../platform.ts'
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
}

/** The Open Platform's gateway: business calls at /sync, system calls at /rest. Refusals come with HTTP 200. */
export function createGateway({ platform, machineNowMs, nameRun }: GatewayOptions): Hono {
  const app = new Hono()
  const tokens = new AccessTokens()
  const ownersOf = (appKey: string) => platform.connections.withAppKey(appKey)
  let requests = 0
  const newRequestId = () =>
    `${machineNowMs().toString(16).padStart(12, '0')}${(requests++).toString(16).padStart(12, '0')}`
  app.use(bodyLimit({ maxSize: MAX_CALL_BYTES, onError: (c) => c.json({ error: { code: 'CALL_TOO_LARGE' } }, 413) }))

  app.on(['GET', 'POST'], SYNC_PATH, async (c) => {
    const requestId = newRequestId()
    const answered = await refusable(businessRefusal(requestId), async () =>
      businessCall(await readParameters(c.req.raw), requestId),
    )
    return leave(c.json(answered.body), { ...answered, requestId }, c.req.raw.signal)
  })

  app.on(['GET', 'POST'], `${REST_PATH}/*`, async (c) => {
    const requestId = newRequestId()
    const answered = await refusable(
      (error) => ({ ...gatewayError(error), request_id: requestId }),
      async () => systemCall(await readParameters(c.req.raw), c.req.path.slice(REST_PATH.length), requestId),
    )
    return leave(c.json(answered.body), { ...answered, requestId }, c.req.raw.signal)
  })

  return app

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
