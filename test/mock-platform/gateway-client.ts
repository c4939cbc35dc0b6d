import { signCall } from '../../mock-platform/contract/signing.ts'
import type { MockHandler } from '../../mock-platform/http/app.ts'
import { APP_SECRET } from './erp-in-process.ts'

/** Signs calls of one supplier as its program would. */
export class GatewayClient {
  readonly #appKey: string
  readonly #token: string

  private constructor(appKey: string, token: string) {
    this.#appKey = appKey
    this.#token = token
  }

  static async authorised(handler: MockHandler, appKey: string, supplierId: string): Promise<GatewayClient> {
    const call = {
      app_key: appKey,
      timestamp: String(Date.now()),
      sign_method: 'sha256',
      code: `0_${appKey}_${supplierId}`,
    }
    const body = signedCall(call, '/auth/token/create')
    const response = await handler(new Request('http://mock.test/rest/auth/token/create', { method: 'POST', body }))
    const { access_token } = await response.json()
    return new GatewayClient(appKey, access_token)
  }

  /** The orders of the supplier. */
  orderQuery(): URLSearchParams {
    return this.#signed('aliexpress.ascp.ffo.query', {
      fulfillment_forward_order_query: JSON.stringify({ biz_type: 288000 }),
    })
  }

  /** The answer to a call of a method, unwrapped. */
  async call(handler: MockHandler, method: string, parameters: Record<string, string>) {
    const body = this.#signed(method, parameters)
    const response = await handler(new Request('http://mock.test/sync', { method: 'POST', body }))
    return response.json()
  }

  #signed(method: string, parameters: Record<string, string>): URLSearchParams {
    return signedCall({
      app_key: this.#appKey,
      timestamp: String(Date.now()),
      sign_method: 'sha256',
      method,
      session: this.#token,
      simplify: 'true',
      ...parameters,
    })
  }
}

/** A call with its signature, as a form. */
export function signedCall(call: Record<string, string>, path = '', secret = APP_SECRET): URLSearchParams {
  return new URLSearchParams({ ...call, sign: signCall(new Map(Object.entries(call)), secret, path) })
}
