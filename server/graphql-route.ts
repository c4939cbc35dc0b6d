import type { Context, Hono } from 'hono'
import type { cors } from 'hono/cors'
import type { Logger } from 'pino'
import type { ErrorCode } from '../schema/errors.ts'
import { ERROR_CODES, Unauthenticated } from '../schema/errors.ts'
import type { GraphqlHandlerOptions } from '../schema/graphql-handler.ts'
import { createGraphqlHandler } from '../schema/graphql-handler.ts'
import { usageExtensions } from '../schema/request-usage.ts'
import { createTokenHolders } from './access-tokens/token-holders.ts'
import { createRequestContext } from './context.ts'
import type { EndpointError } from './endpoint-error.ts'
import type { Timers } from './kit/timers.ts'
import type { OpenAnswers } from './open-answers.ts'
import { rateLimitHeaders } from './rate-limit/rate-limit-headers.ts'
import type { BucketSize } from './rate-limit/rate-limit.rules.ts'
import type { RequestMeter } from './rate-limit/rate-limiter.ts'
import { createRateLimiter } from './rate-limit/rate-limiter.ts'
import { createStreamSlots } from './rate-limit/stream-slots.ts'
import { readUnder } from './read.ts'
import { requestLanguage } from './request-language.ts'
import type { RequestLifetime } from './request-lifetime.ts'
import { RequestCancelled, RequestTimedOut, startLifetime } from './request-lifetime.ts'
import type { Caller } from './suppliers/supplier-scope.ts'
import { hashToken } from './suppliers/suppliers.service.ts'

export type GraphqlSettings = Omit<GraphqlHandlerOptions, 'report' | 'openAnswers'> & {
  requestTimeoutMs: number
  rateLimit: BucketSize
  maxStreamsPerToken: number
  /** For so long it is remembered who holds a token; 0 looks it up for each request. */
  tokenMemoryMs: number
}

type Services = Parameters<typeof createRequestContext>[0] & {
  timers: Timers
  openAnswers: OpenAnswers
  log: Logger
  graphql: GraphqlSettings
}

/** What each request carries from the start. */
export type Env = { Variables: { requestId: string } }

export const GRAPHQL_PATH = '/graphql'

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether the address is one of this machine. */
export function isLocalAddress(url: string): boolean {
  return URL.canParse(url) && LOCAL_NAMES.has(new URL(url).hostname)
}

/**
 * Pages on this machine only: the demo token is documented, and any web site could send it from a browser here. A page
 * elsewhere whose name was made to point here (DNS rebinding) needs no such leave; the app refuses it by its name.
 */
export const GRAPHQL_CORS: Parameters<typeof cors>[0] = {
  origin: (origin) => (isLocalAddress(origin) ? origin : null),
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization', 'content-type', 'last-event-id'],
  exposeHeaders: ['x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after'],
}

/**
 * All the anonymous share one bucket: they see no data, they cannot be told apart behind a proxy, and together they
 * must not take the time of those with a token.
 */
const ANONYMOUS_KEY = 'anonymous'

/** Without a token: sees no data. */
const ANONYMOUS: Caller = { kind: 'anonymous' }

/** Serves GraphQL, to each caller within its bounds. */
export function addGraphqlRoute(app: Hono<Env>, services: Services): void {
  const { read, log, graphql } = services
  const limiter = createRateLimiter(graphql.rateLimit, services.clock)
  const streamSlots = createStreamSlots(graphql.maxStreamsPerToken)
  const holders = createTokenHolders(graphql.tokenMemoryMs, services.clock)
  const handle = createGraphqlHandler({
    ...graphql,
    openAnswers: services.openAnswers,
    report: (requestId, fault) =>
      log.error({ event: 'graphql-fault', requestId, err: fault }, 'a GraphQL request failed'),
  })

  async function answer(context: Context<Env>, lifetime: RequestLifetime): Promise<Response> {
    const token = bearerToken(context.req.header('authorization'))
    if (token === 'malformed') return unauthenticated(context)
    const tokenHash = token && hashToken(token.text)
    const caller =
      tokenHash === null
        ? ANONYMOUS
        : await lifetime.within(holders.callerOf(readUnder(read, lifetime.signal), tokenHash))
    if (!caller) return unauthenticated(context)
    const callerKey = tokenHash ?? ANONYMOUS_KEY
    const meter = limiter.meterOf(callerKey)
    const bounds = {
      signal: lifetime.signal,
      meter,
      tokenHash,
      lastEventId: context.req.header('last-event-id') || null,
      openStream: () => streamSlots.open(callerKey),
      forgetTokenHolders: holders.forget,
    }
    const language = requestLanguage(context.req.header('accept-language'))
    const requestContext = createRequestContext(services, caller, language, bounds)
    const handled = handle(context.req.raw, context.get('requestId'), requestContext)
    const response = await lifetime.within(handled).catch((error: unknown) => brokenOff(context, error, meter))
    return withUsageHeaders(notAcceptable(context, response), meter)
  }

  function brokenOff(context: Context<Env>, reason: unknown, meter?: RequestMeter): Response {
    const extensions = meter && usageExtensions(meter)
    if (reason instanceof RequestCancelled) {
      return graphqlErrorAnswer(context, 400, 'REQUEST_CANCELLED', reason.message, extensions)
    }
    if (!(reason instanceof RequestTimedOut)) throw reason
    log.warn({ event: 'request-timed-out', requestId: context.get('requestId') }, reason.message)
    return graphqlErrorAnswer(context, 504, 'REQUEST_TIMED_OUT', reason.message, extensions)
  }

  app.all(GRAPHQL_PATH, async (context) => {
    const refusal = wrongMethod(context) ?? wrongMediaType(context)
    if (refusal) return refusal
    const lifetime = startLifetime(context.req.raw.signal, services.timers, graphql.requestTimeoutMs)
    try {
      return await answer(context, lifetime).catch((error: unknown) => brokenOff(context, error))
    } finally {
      lifetime.end()
    }
  })
}

function wrongMethod(context: Context<Env>): Response | null {
  if (['GET', 'POST'].includes(context.req.method)) return null
  context.header('allow', 'GET, POST')
  return graphqlErrorAnswer(context, 405, 'METHOD_NOT_ALLOWED', ERROR_CODES.METHOD_NOT_ALLOWED)
}

/** Forms can be sent by any web page without asking; JSON can not. */
function wrongMediaType(context: Context<Env>): Response | null {
  if (context.req.method !== 'POST' || isJson(context.req.header('content-type'))) return null
  return graphqlErrorAnswer(context, 415, 'UNSUPPORTED_MEDIA_TYPE', ERROR_CODES.UNSUPPORTED_MEDIA_TYPE)
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

/** Yoga tells it without a body. */
function notAcceptable(context: Context<Env>, response: Response): Response {
  return response.status === 406 && response.body === null
    ? graphqlErrorAnswer(context, 406, 'NOT_ACCEPTABLE', ERROR_CODES.NOT_ACCEPTABLE)
    : response
}

function unauthenticated(context: Context<Env>): Response {
  context.header('www-authenticate', 'Bearer')
  return graphqlErrorAnswer(context, 401, 'UNAUTHENTICATED', new Unauthenticated().message)
}

function withUsageHeaders(response: Response, meter: RequestMeter): Response {
  for (const [name, value] of Object.entries(rateLimitHeaders(meter.state()))) response.headers.set(name, value)
  return response
}

/** Null for a caller that names none. */
function bearerToken(authorization: string | undefined): { text: string } | null | 'malformed' {
  if (authorization === undefined) return null
  const [, text] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
  return text === undefined ? 'malformed' : { text }
}

/** An answer of GraphQL that its executor did not make. */
export function graphqlErrorAnswer(
  context: Context<Env>,
  status: EndpointError['status'],
  code: ErrorCode,
  message: string,
  usage?: ReturnType<typeof usageExtensions>,
): Response {
  const error = { message, extensions: { code, requestId: context.get('requestId') } }
  return context.json({ errors: [error], ...(usage && { extensions: usage }) }, status)
}
