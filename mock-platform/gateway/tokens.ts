import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { GrantedConnection } from '../connections.ts'
import { isSameSignature } from '../contract/signing.ts'
import { GatewayError } from './errors.ts'
import type { GatewayTerms } from './gateway-terms.ts'

// Tokens carry what they say and are sealed with the supplier's own grant key: no books are kept of them, and they outlive a restart.

const DAY_S = 24 * 60 * 60
const LIFETIMES_S = {
  test: { access: DAY_S, refresh: 2 * DAY_S },
  online: { access: 30 * DAY_S, refresh: 60 * DAY_S },
} as const

type TokenKind = 'access' | 'refresh'

const TokenText = z.tuple([z.enum(['access', 'refresh']), z.string(), z.int()])

/** Both tokens of a supplier, from now on; times in epoch milliseconds. */
export type IssuedTokens = Record<TokenKind, { token: string; livesS: number; expiresAtMs: number }>

/** Issues both tokens. */
export function issueTokens(owner: GrantedConnection, { appStatus }: GatewayTerms, nowMs: number): IssuedTokens {
  const issue = (kind: TokenKind) => {
    const livesS = LIFETIMES_S[appStatus][kind]
    const expiresAtMs = nowMs + livesS * 1000
    return { token: sealed(owner, kind, expiresAtMs), livesS, expiresAtMs }
  }
  return { access: issue('access'), refresh: issue('refresh') }
}

/** The supplier that a token speaks for, among the owners of the app key that signed the call. Throws GatewayError. */
export function tokenOwner(
  kind: TokenKind,
  token: string,
  callers: readonly GrantedConnection[],
  nowMs: number,
): GrantedConnection {
  const owner = tokenOwnerIfKnown(kind, token, callers, nowMs)
  if (owner) return owner
  throw new GatewayError({ code: kind === 'access' ? 'IllegalAccessToken' : 'IllegalRefreshToken' })
}

/** The same, or null for a token that speaks for nobody. */
export function tokenOwnerIfKnown(
  kind: TokenKind,
  token: string,
  callers: readonly GrantedConnection[],
  nowMs: number,
): GrantedConnection | null {
  const owner = callers.find((caller) => lastProven.get(caller)?.token === token) ?? provenOwner(token, callers)
  const said = owner && lastProven.get(owner)
  return said?.kind === kind && said.expiresAtMs > nowMs ? owner : null
}

type Said = { kind: TokenKind; supplierId: string; expiresAtMs: number }

/**
 * The newest token that each supplier was found to have sealed: finding that out costs as much as the signature of a call. A
 * connection with another grant key is another object.
 */
const lastProven = new WeakMap<GrantedConnection, Said & { token: string }>()

function provenOwner(token: string, callers: readonly GrantedConnection[]): GrantedConnection | null {
  const said = tokenText(token)
  const owner = said && callers.find(({ supplierId }) => supplierId === said.supplierId)
  if (!owner || !isSameSignature(token, sealed(owner, said.kind, said.expiresAtMs))) return null
  lastProven.set(owner, { ...said, token })
  return owner
}

function sealed({ supplierId, grantKey }: GrantedConnection, kind: TokenKind, expiresAtMs: number): string {
  const text = Buffer.from(JSON.stringify([kind, supplierId, expiresAtMs])).toString('base64url')
  return `50000${text}.${createHmac('sha256', grantKey).update(text).digest('base64url')}`
}

function tokenText(token: string): Said | null {
  const [text = ''] = token.slice('50000'.length).split('.')
  try {
    const [kind, supplierId, expiresAtMs] = TokenText.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return { kind, supplierId, expiresAtMs }
  } catch {
    return null
  }
}
