import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { REST_PATH, SYNC_PATH, TOKEN_CREATE_PATH } from '../contract/gateway.ts'
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
}

/** The Open Platform's gateway: business calls at /sync, system calls at /rest. Refusals come with HTTP 200. */
export function createGateway({ platform, machineNowMs }: GatewayOptions): Hono {
  const app = new Hono()
  const tokens = new AccessTokens()
  const ownersOf = (appKey: string) => platform.connections.withAppKey(appKey)
  let requests = 0
  const newRequestId = () =>
    `${machineNowMs().toString(16).padStart(12, '0')}${(requests++).toString(16).padStart(12, '0')}`
  app.use(bodyLimit({ maxSize: MAX_CALL_BYTES, onError: (c) => c.json({ error: { code: 'CALL_TOO_LARGE' } }, 413) }))

  app.on(['GET', 'POST'], SYNC_PATH, async (c) => {
    const requestId = newRequestId()
    try {
      const parameters = await readParameters(c.req.raw)
      return c.json(businessCall(parameters, requestId))
    } catch (error) {
      const { type, code, message: msg } = gatewayError(error)
      return c.json({ error_response: { type, code, msg, request_id: requestId } })
    }
  })

  app.on(['GET', 'POST'], `${REST_PATH}/*`, async (c) => {
    const requestId = newRequestId()
    try {
      const parameters = await readParameters(c.req.raw)
      const answer = systemCall(parameters, c.req.path.slice(REST_PATH.length))
      return c.json({ code: '0', request_id: requestId, ...answer })
    } catch (error) {
      return c.json({ ...gatewayError(error), request_id: requestId })
    }
  })

  return app

  function businessCall(parameters: Parameters, requestId: string): object {
    const callers = verifyCaller(parameters, ownersOf, '', machineNowMs())
    const name = requiredParameter(parameters, 'method')
    const { call, listItem } = methodNamed(name)
    const token = parameters.get('session') || requiredParameter(parameters, 'access_token')
    const { supplierId } = tokens.owner(token, callers, machineNowMs())
    const supplier = platform.world.suppliers.get(supplierId)
    if (!supplier) throw new GatewayError({ code: 'IllegalAccessToken' })
    const result = call(supplier, parameters, (input) => platform.take({ ...input, supplierId }))
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
