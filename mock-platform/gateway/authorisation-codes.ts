import { randomBytes } from 'node:crypto'
import type { GrantedConnection } from '../connections.ts'
import { demoAuthorisationCode } from '../contract/demo.ts'
import { GatewayError } from './errors.ts'

const CODE_LIVES_MS = 30 * 60 * 1000
/** Codes that wait at once; beyond it the oldest are let go. */
const MAX_CODES = 1000

/** Authorisation codes that the authorisation page has given out: each works once, within 30 minutes. */
export class AuthorisationCodes {
  readonly #waiting = new Map<string, { supplierId: string; expiresAtMs: number }>()

  /** Gives one out. */
  give({ appKey, supplierId }: GrantedConnection, nowMs: number): string {
    const code = `3_${appKey}_${randomBytes(12).toString('base64url')}`
    this.#waiting.set(code, { supplierId, expiresAtMs: nowMs + CODE_LIVES_MS })
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= MAX_CODES) break
      this.#waiting.delete(oldest)
    }
    return code
  }

  /** Takes one back for its supplier, of those that share the app key. Throws GatewayError. */
  redeem(code: string, callers: readonly GrantedConnection[], nowMs: number): GrantedConnection {
    // [A] Each supplier has a documented code besides, which works again and again, so that programs start without a browser.
    const documented = callers.find(({ appKey, supplierId }) => code === demoAuthorisationCode(appKey, supplierId))
    if (documented) return documented
    const waiting = this.#waiting.get(code)
    const owner = callers.find(({ supplierId }) => supplierId === waiting?.supplierId)
    if (!waiting || !owner || waiting.expiresAtMs <= nowMs) throw new GatewayError({ code: 'InvalidCode' })
    this.#waiting.delete(code)
    return owner
  }
}
