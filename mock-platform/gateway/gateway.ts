import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { REST_PATH, SYNC_PATH, TOKEN_CREATE_PATH } from '../contract/gateway.ts'
import type { DrawnFault } from '../faults/fault.ts'
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
  /** Whether a caller may ask for faults of its own answer by header. */
  listensToFaultHeader: boolean
}

type Answering = {
  /** Throws GatewayError. */
  answer: (parameters: Parameters, requestId: string) => object
  refusal: (refusal: { type: string; code: string; message: string }, requestId: string) => object
}

/** The Open Platform's gateway: business calls at /sync, system calls at /rest. Refusals come with HTTP 200. */
export function createGateway({ platform, machineNowMs, listensToFaultHeader }: GatewayOptions): Hono {
  const app = new Hono()
  const tokens = new AccessTokens()
  const ownersOf = (appKey: string) => platform.connections.withAppKey(appKey)
  let requests = 0
  const newRequestId = () =>
    `${machineNowMs().toString(16).padStart(12, '0')}${(requests++).toString(16).padStart(12, '0')}`
  app.use(bodyLimit({ maxSize: MAX_CALL_BYTES, onError: (c) => c.json({ error: { code: 'CALL_TOO_LARGE' } }, 413) }))

  app.on(['GET', 'POST'], SYNC_PATH, (c) =>
    answered(c, 'sync.answer', {
      answer: businessCall,
      refusal: ({ type, code, message: msg }, requestId) => ({
        error_response: { type, code, msg, request_id: requestId },
      }),
    }),
  )

  app.on(['GET', 'POST'], `${REST_PATH}/*`, (c) =>
    answered(c, 'rest.answer', {
      answer: (parameters, requestId) => {
        const answer = systemCall(parameters, c.req.path.slice(REST_PATH.length))
        return { code: '0', request_id: requestId, ...answer }
      },
      refusal: (refusal, requestId) => ({ ...refusal, request_id: requestId }),
    }),
  )

  return app

  /** The answer of a call or its refusal, with the faults that strike it. */
  async function answered(c: Context, on: GatewayCall['on'], { answer, refusal }: Answering): Promise<Response> {
    const requestId = newRequestId()
    const asked = listensToFaultHeader ? askedFaults(c.req.raw, new RandomStream(`${platform.run.name.seed}/asked-fault/${requests}`)) : []
    if ('problem' in asked) return c.json({ error: { code: 'INVALID_FAULT', message: asked.problem } }, 400)
    let parameters: Parameters = new Map()
    try {
      parameters = await readParameters(c.req.raw)
      return await withFaults(c.json(answer(parameters, requestId)), asked, callOf(on, c.req.path, parameters))
    } catch (error) {
      const refused = refusal(gatewayError(error), requestId)
      return withFaults(c.json(refused), asked, callOf(on, c.req.path, parameters))
    }
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

  function businessCall(parameters: Parameters, requestId: string): object {
    const callers = verifyCaller(parameters, ownersOf, '', machineNowMs())
    const name = requiredParameter(parameters, 'method')
    const { call, listItem } = methodNamed(name)
    const token = parameters.get('session') || requiredParameter(parameters, 'access_token')
    const { supplierId } = tokens.owner(token, callers, machineNowMs())
    const supplier = platform.world.suppliers.get(supplierId)
    if (!supplier) throw new GatewayError({ code: 'IllegalAccessToken' })
    const result = call(supplier, parameters)
    if (parameters.get('simplify') === 'true') return { result, code: '0', request_id: requestId }
    return {
      [`${name.replaceAll('.', '_')}_response`]: { result: withWrappedLists(result, listItem), request_id: requestId },
    }
  }

  function systemCall(parameters: Parameters, path: string) {
    const callers = verifyCaller(parameters, ownersOf, path, machineNowMs())
    if (path !== TOKEN_CREATE_PATH) {
      throw new GatewayError({ code: path.startsWith('/auth/') ? 'NotImplemented' : 'InvalidApiPath', path })
    }
    return tokens.create(requiredParameter(parameters, 'code'), callers, machineNowMs())
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
