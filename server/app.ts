import { randomUUID } from 'node:crypto'
import type { Context, Next } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { parseAccept } from 'hono/utils/accept'
import type { Logger } from 'pino'
import { INVENTORY_QUERY_PATH } from '../mock-platform/contract/inventory-query.ts'
import { PUSH_PATH } from '../mock-platform/contract/push.ts'
import type { PrismaClient } from '../prisma/generated/client.ts'
import type { ErrorCode } from '../schema/errors.ts'
import { ERROR_CODES, Unauthenticated } from '../schema/errors.ts'
import { createGraphqlHandler } from '../schema/graphql-handler.ts'
import type { Language } from './context.ts'
import { createRequestContext } from './context.ts'
import { isDatabaseAway } from './database-away.ts'
import type { EndpointErrorCode } from './endpoint-error.ts'
import { EndpointError } from './endpoint-error.ts'
import { answerInventoryQuery } from './erp/inventory-answer.ts'
import type { InventorySyncJobs } from './inventory-sync/inventory-sync.jobs.ts'
import type { Clock } from './kit/clock.ts'
import type { PlatformClient } from './platform-client/platform-client.ts'
import type { Programme } from './programme/programme.ts'
import { receivePush } from './pushes/pushes.ts'
import type { Read } from './read.ts'
import type { SignedRequest } from './signed-request.ts'
import type { Caller } from './suppliers/supplier-scope.ts'
import { callerOfToken } from './suppliers/suppliers.service.ts'

/** All that the handler needs, made by the composition root or by a test. */
export type Services = {
  prisma: PrismaClient
  read: Read
  programme: Programme
  platform: PlatformClient
  jobs: Pick<InventorySyncJobs, 'collectSoon'>
  clock: Clock
  deadline: (ms: number) => AbortSignal
  log: Logger
  /** The token with which the query editor starts; null turns the editor off. */
  editorToken: string | null
  /** Whether the API listens on this machine only: then it answers only to names of this machine. */
  isLoopbackOnly: boolean
}

/** What each request carries from the start. */
type Env = { Variables: { requestId: string } }

const GRAPHQL_PATH = '/graphql'

/** Refusals that come before GraphQL begins, as its clients know them: from the catalogue of schema/errors.ts. */
const GRAPHQL_CODES: Partial<Record<EndpointErrorCode, ErrorCode>> = {
  BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  HOST_NOT_ALLOWED: 'HOST_NOT_ALLOWED',
  DATABASE_UNAVAILABLE: 'DATABASE_UNAVAILABLE',
}

/** A stock query is five short fields; a push has at most 100 lines; a GraphQL document is written by hand. */
const MAX_QUERY_BYTES = 16 * 1024
const MAX_PUSH_BYTES = 256 * 1024
const MAX_GRAPHQL_BYTES = 256 * 1024

/** The API as Request -> Response; no sockets, so that tests and other hosts can call it. */
export function createApp(services: Services): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (context, next) => {
    context.set('requestId', randomUUID())
    await next()
    context.res.headers.set('x-request-id', context.get('requestId'))
  })
  // Around everything, refusals too: without these headers, a web page can not read why it was refused.
  app.use(GRAPHQL_PATH, cors(GRAPHQL_CORS))
  if (services.isLoopbackOnly) app.use(refuseOtherNames)
  app.get('/health', async (context) => {
    await services.prisma.$queryRaw`/* health */ SELECT 1`
    return context.json({ status: 'ok' })
  })
  addErpRoutes(app, services)
  addGraphqlRoute(app, services)
  app.notFound((context) => errorAnswer(context, new EndpointError('NOT_FOUND')))
  app.onError((error, context) => errorAnswer(context, toEndpointError(services.log, context, error)))
  return app
}

function addErpRoutes(app: Hono<Env>, services: Services): void {
  app.post(INVENTORY_QUERY_PATH, limitBody(MAX_QUERY_BYTES), async (context) => {
    const { supplierId, answer, isLastPage } = await answerInventoryQuery(services.prisma, await signedRequest(context))
    if (isLastPage) services.jobs.collectSoon(supplierId)
    return context.json(answer)
  })
  app.post(PUSH_PATH, limitBody(MAX_PUSH_BYTES), async (context) => {
    const { supplierId, outcome, isWarehouseOrder } = await receivePush(services, await signedRequest(context))
    if (isWarehouseOrder) services.jobs.collectSoon(supplierId)
    return context.json({ outcome })
  })
  app.all(INVENTORY_QUERY_PATH, methodNotAllowed)
  app.all(PUSH_PATH, methodNotAllowed)
}

function addGraphqlRoute(app: Hono<Env>, services: Services): void {
  const report = (requestId: string, fault: unknown) =>
    services.log.error({ event: 'graphql-fault', requestId, err: fault }, 'a GraphQL request failed')
  const handle = createGraphqlHandler({ report, editorToken: services.editorToken })

  app.all(GRAPHQL_PATH, limitBody(MAX_GRAPHQL_BYTES), async (context) => {
    const request = context.req.raw
    if (!['GET', 'POST'].includes(request.method)) {
      context.header('allow', 'GET, POST')
      return graphqlErrorAnswer(context, 405, 'METHOD_NOT_ALLOWED', ERROR_CODES.METHOD_NOT_ALLOWED)
    }
    // Forms can be sent by any web page without asking; JSON can not.
    if (request.method === 'POST' && !isJson(request.headers.get('content-type'))) {
      return graphqlErrorAnswer(context, 415, 'UNSUPPORTED_MEDIA_TYPE', ERROR_CODES.UNSUPPORTED_MEDIA_TYPE)
    }
    const caller = await callerOf(services.read, request.headers.get('authorization'))
    if (!caller) {
      context.header('www-authenticate', 'Bearer')
      return graphqlErrorAnswer(context, 401, 'UNAUTHENTICATED', new Unauthenticated().message)
    }
    const response = await handle(
      request,
      context.get('requestId'),
      createRequestContext(services, caller, languageOf(context)),
    )
    if (response.status === 406) {
      return graphqlErrorAnswer(context, 406, 'NOT_ACCEPTABLE', ERROR_CODES.NOT_ACCEPTABLE)
    }
    return new Response(response.body, response)
  })
}

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Pages on this machine only: the demo token is documented, and any web site could send it from a browser here. A page
 * elsewhere whose name was made to point here (DNS rebinding) needs no such leave; `refuseOtherNames` stops that one.
 */
const GRAPHQL_CORS: Parameters<typeof cors>[0] = {
  origin: (origin) => (URL.canParse(origin) && LOCAL_NAMES.has(new URL(origin).hostname) ? origin : null),
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization', 'content-type'],
  exposeHeaders: ['x-request-id'],
}

/** A web page elsewhere can make its own name point to 127.0.0.1; the name it was called by gives it away. */
async function refuseOtherNames(context: Context<Env>, next: Next): Promise<void> {
  if (!LOCAL_NAMES.has(new URL(context.req.url).hostname)) throw new EndpointError('HOST_NOT_ALLOWED')
  await next()
}

/** Null for a token that nobody holds; without a token, the anonymous caller, who sees the schema and no data. */
async function callerOf(read: Read, authorization: string | null): Promise<Caller | null> {
  if (authorization === null) return { kind: 'anonymous' }
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
  return token === undefined ? null : callerOfToken(read, token)
}

/** By Accept-Language; English for a request that does not say. */
function languageOf(context: Context<Env>): Language {
  return matchLanguage(parseAccept(context.req.header('accept-language') ?? ''))
}

/** The best by weight, whatever the region: `zh-CN` is Chinese. */
function matchLanguage(accepted: { type: string; q: number }[]): Language {
  const wanted = accepted.filter(({ q }) => q > 0).toSorted((left, right) => right.q - left.q)
  const best = wanted.map(({ type }) => type.toLowerCase().split('-')[0]).find((tag) => tag === 'zh' || tag === 'en')
  return best === 'zh' ? 'ZH' : 'EN'
}

async function signedRequest(context: Context<Env>): Promise<SignedRequest> {
  const rawBody = new Uint8Array(await context.req.arrayBuffer())
  return { rawBody, authorization: context.req.header('authorization') }
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

function limitBody(maxBytes: number) {
  return bodyLimit({
    maxSize: maxBytes,
    onError: (context) => errorAnswer(context, new EndpointError('BODY_TOO_LARGE', `At most ${maxBytes} bytes.`)),
  })
}

function methodNotAllowed(context: Context<Env>): Response {
  context.header('allow', 'POST')
  return errorAnswer(context, new EndpointError('METHOD_NOT_ALLOWED'))
}

function toEndpointError(log: Logger, context: Context<Env>, error: unknown): EndpointError {
  const requestId = context.get('requestId')
  const { path } = context.req
  if (isDatabaseAway(error)) {
    log.warn({ event: 'database-away', requestId, path, reason: String(error) }, 'the database does not answer')
    return new EndpointError('DATABASE_UNAVAILABLE', undefined, { cause: error })
  }
  if (!(error instanceof EndpointError)) {
    log.error({ event: 'request-fault', requestId, path, err: error }, 'a request failed')
    return new EndpointError('INTERNAL')
  }
  const cause = error.cause instanceof Error ? error.cause.message : undefined
  log.warn({ event: 'request-refused', requestId, path, code: error.code, cause }, error.message)
  return error
}

/** The answer to a refused request, in the envelope of its address. */
function errorAnswer(context: Context<Env>, { code, message, status }: EndpointError): Response {
  if (context.req.path === GRAPHQL_PATH) {
    return graphqlErrorAnswer(context, status, GRAPHQL_CODES[code] ?? 'INTERNAL_SERVER_ERROR', message)
  }
  return context.json({ error: { code, message, request_id: context.get('requestId') } }, status)
}

/** An answer of GraphQL that its executor did not make. */
function graphqlErrorAnswer(
  context: Context<Env>,
  status: EndpointError['status'],
  code: ErrorCode,
  message: string,
): Response {
  return context.json({ errors: [{ message, extensions: { code, requestId: context.get('requestId') } }] }, status)
}
