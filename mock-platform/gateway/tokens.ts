import { randomBytes } from 'node:crypto'
import type { Connection } from '../connections.ts'
import { demoAuthorisationCode } from '../contract/demo.ts'
import type { TokenAnswer } from '../contract/gateway.ts'
import { GatewayError } from './errors.ts'

/** A test-status app's access token lives one day. */
const ACCESS_TOKEN_S = 24 * 60 * 60
/** Tokens kept at once; beyond it the oldest are let go. */
const MAX_TOKENS = 10_000

/** Access tokens by supplier, in memory: after a restart a client creates a new one. */
export class AccessTokens {
  readonly #owners = new Map<string, { owner: Connection; expiresAtMs: number }>()

  /** Changes an authorisation code into tokens. [A] A code works again and again here. */
  create(code: string, callers: readonly Connection[], nowMs: number): TokenAnswer {
    const owner = callers.find(({ appKey, supplierId: id }) => code === demoAuthorisationCode(appKey, id))
    if (!owner) throw new GatewayError({ code: 'InvalidCode' })
    const { supplierId } = owner
    const accessToken = randomBytes(24).toString('base64url')
    this.#owners.set(accessToken, { owner, expiresAtMs: nowMs + ACCESS_TOKEN_S * 1000 })
    for (const oldest of this.#owners.keys()) {
      if (this.#owners.size <= MAX_TOKENS) break
      this.#owners.delete(oldest)
    }
    const refreshToken = randomBytes(24).toString('base64url')
    return { access_token: accessToken, refresh_token: refreshToken, expires_in: ACCESS_TOKEN_S, seller_id: supplierId }
  }

  /** The connection of the supplier that a token speaks for, among the owners of the app key that signed the call. */
  owner(token: string, callers: readonly Connection[], nowMs: number): Connection {
    const owner = this.ownerIfKnown(token, callers, nowMs)
    if (owner) return owner
    throw new GatewayError({ code: 'IllegalAccessToken' })
  }

  /** The same, or null for a token that speaks for nobody. */
  ownerIfKnown(token: string, callers: readonly Connection[], nowMs: number): Connection | null {
    const known = this.#owners.get(token)
    // The connection itself, not its name: a supplier that was removed and added anew has no tokens yet.
    return known && callers.includes(known.owner) && known.expiresAtMs > nowMs ? known.owner : null
  }
}
