import type { GrantedConnection } from '../connections.ts'
import type { TokenAnswer } from '../contract/gateway.ts'
import {
  TOKEN_CREATE_PATH,
  TOKEN_OPEN_ID_PATH,
  TOKEN_REFRESH_PATH,
  TOKEN_SECURITY_CREATE_PATH,
  TOKEN_SECURITY_REFRESH_PATH,
} from '../contract/gateway.ts'
import type { AuthorisationCodes } from './authorisation-codes.ts'
import type { Parameters } from './call.ts'
import { requiredParameter } from './call.ts'
import { GatewayError } from './errors.ts'
import type { GatewayTerms } from './gateway-terms.ts'
import { issueTokens, tokenOwner } from './tokens.ts'

/** What a system call may use. */
export type SystemCaller = {
  callers: readonly GrantedConnection[]
  codes: AuthorisationCodes
  terms: GatewayTerms
  nowMs: number
}

type SystemAnswer = { supplierId: string; answer: TokenAnswer }

/** Paths for the warehouse's operator: a supplier's app may not call them. */
const OPERATOR_PATHS = /^\/(qimen\/)?aliexpress\/warehouse\//
/** Paths that the real gateway has besides. */
const OTHER_PATHS = /^\/(auth|2\.0)\//

const SYSTEM_CALLS: ReadonlyMap<string, (caller: SystemCaller, parameters: Parameters) => SystemAnswer> = new Map([
  [TOKEN_CREATE_PATH, (caller, given) => tokens(caller, ownerOfCode(caller, given), everything)],
  [TOKEN_REFRESH_PATH, (caller, given) => tokens(caller, ownerOfRefreshToken(caller, given), everything)],
  [TOKEN_SECURITY_CREATE_PATH, (caller, given) => tokens(caller, ownerOfCode(caller, given), withoutAccount)],
  [TOKEN_SECURITY_REFRESH_PATH, (caller, given) => tokens(caller, ownerOfRefreshToken(caller, given), withoutAccount)],
  [TOKEN_OPEN_ID_PATH, (caller, given) => tokens(caller, ownerOfCode(caller, given), withOpenId)],
])

/** Answers a system call, selected by its path. Throws GatewayError. */
export function systemCall(path: string, caller: SystemCaller, parameters: Parameters): SystemAnswer {
  const call = SYSTEM_CALLS.get(path)
  if (call) return call(caller, parameters)
  if (OPERATOR_PATHS.test(path)) throw new GatewayError({ code: 'InsufficientPermission' })
  throw new GatewayError({ code: OTHER_PATHS.test(path) ? 'NotImplemented' : 'InvalidApiPath', path })
}

function ownerOfCode({ codes, callers, nowMs }: SystemCaller, parameters: Parameters): GrantedConnection {
  return codes.redeem(requiredParameter(parameters, 'code'), callers, nowMs)
}

function ownerOfRefreshToken({ callers, nowMs }: SystemCaller, parameters: Parameters): GrantedConnection {
  return tokenOwner('refresh', requiredParameter(parameters, 'refresh_token'), callers, nowMs)
}

function tokens(
  { terms, nowMs }: SystemCaller,
  owner: GrantedConnection,
  part: (answer: TokenAnswer) => TokenAnswer,
): SystemAnswer {
  const { supplierId } = owner
  const { access, refresh } = issueTokens(owner, terms, nowMs)
  const answer = part({
    access_token: access.token,
    refresh_token: refresh.token,
    expires_in: access.livesS,
    refresh_expires_in: refresh.livesS,
    expire_time: access.expiresAtMs,
    refresh_token_valid_time: refresh.expiresAtMs,
    seller_id: supplierId,
    user_id: supplierId,
    account: `${supplierId}@suppliers.test`,
    account_id: null,
    account_platform: 'seller_center',
    user_nick: supplierId,
    havana_id: supplierId,
    sp: 'ae',
    locale: 'zh_CN',
  })
  return { supplierId, answer }
}

function everything(answer: TokenAnswer): TokenAnswer {
  return answer
}

function withoutAccount(answer: TokenAnswer): TokenAnswer {
  return { ...answer, account: undefined, user_nick: undefined, havana_id: undefined }
}

// [A] The source says "a subset" of create's answer.
function withOpenId(answer: TokenAnswer): TokenAnswer {
  const { access_token, refresh_token, expires_in, refresh_expires_in, seller_id } = answer
  return { access_token, refresh_token, expires_in, refresh_expires_in, seller_id, open_id: seller_id }
}
