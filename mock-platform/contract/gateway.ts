import { z } from 'zod'

// What every call of the gateway has, whatever its method.

/** The path of business calls, selected by `method`. */
export const SYNC_PATH = '/sync'
/** The path of system calls, selected by what follows it. */
export const REST_PATH = '/rest'
/** The page on which a supplier lets an app speak for it. */
export const AUTHORISE_PATH = '/oauth/authorize'
/** Below it are the PDFs whose addresses methods answer with. */
export const DOCUMENTS_PATH = '/documents'
/** System calls that change an authorisation code into tokens. */
export const TOKEN_CREATE_PATH = '/auth/token/create'
export const TOKEN_SECURITY_CREATE_PATH = '/auth/token/security/create'
export const TOKEN_OPEN_ID_PATH = '/auth/token/createWithOpenId'
/** System calls that change a refresh token into new tokens. */
export const TOKEN_REFRESH_PATH = '/auth/token/refresh'
export const TOKEN_SECURITY_REFRESH_PATH = '/auth/token/security/refresh'

/** What the token calls answer; the security calls leave `account`, `user_nick` and `havana_id` out. */
export const TokenAnswer = z
  .object({
    access_token: z.string().describe('For `session` (or `access_token`) of business calls.'),
    refresh_token: z.string().describe('For /auth/token/refresh.'),
    expires_in: z.int().describe('Seconds that the access token lives.'),
    refresh_expires_in: z.int().describe('Seconds that the refresh token lives.'),
    expire_time: z.int().optional().describe('When the access token ends, epoch milliseconds.'),
    refresh_token_valid_time: z.int().optional().describe('When the refresh token ends, epoch milliseconds.'),
    seller_id: z.string().describe('The supplier.'),
    user_id: z.string().optional(),
    account: z.string().optional().describe('An address that looks like one; nobody has it.'),
    account_id: z.null().optional().describe('Null: account_platform is seller_center.'),
    account_platform: z.literal('seller_center').optional(),
    user_nick: z.string().optional(),
    havana_id: z.string().optional(),
    sp: z.literal('ae').optional(),
    locale: z.literal('zh_CN').optional(),
    open_id: z.string().optional().describe('Of createWithOpenId only [A].'),
  })
  .meta({ id: 'TokenAnswer', description: 'Both tokens, and whose they are.' })
export type TokenAnswer = z.infer<typeof TokenAnswer>

/** A gateway error as `/sync` wraps it (`msg`); `/rest` answers it flat with `message`. */
export const GatewayErrorAnswer = z.object({
  error_response: z.object({ type: z.string(), code: z.string(), msg: z.string(), request_id: z.string() }),
})
