import { randomUUID } from 'node:crypto'
import type { Context, Next } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import type { Logger } from 'pino'
import { INVENTORY_QUERY_PATH } from '../mock-platform/contract/inventory-query.ts'
import { PUSH_PATH } from '../mock-platform/contract/push.ts'
import type { PrismaClient } from '../prisma/generated/client.ts'
import type { ErrorCode } from '../schema/errors.ts'
import { isDatabaseAway } from './database-away.ts'
import type { EndpointErrorCode } from './endpoint-error.ts'
import { EndpointError } from './endpoint-error.ts'
import { answerInventoryQuery } from './erp/inventory-answer.ts'
import { addExportRoute, EXPORT_PATH } from './export-route.ts'
import type { Env, GraphqlSettings } from './graphql-route.ts'
import { addGraphqlRoute, GRAPHQL_CORS, GRAPHQL_PATH, graphqlErrorAnswer, isLocalAddress } from './graphql-route.ts'
import type { LiveEvents } from './events/live-events.ts'
import type { InventorySyncJobs } from './inventory-sync/inventory-sync.jobs.ts'
import type { Clock } from './kit/clock.ts'
import type { Timers } from './kit/timers.ts'
import type { OpenAnswers } from './open-answers.ts'
import type { PlatformClient } from './platform-client/platform-client.ts'
import type { PlatformWentBack } from './platform-client/platform-went-back.ts'
import { AFTER_WENT_BACK } from './platform-client/platform-went-back.ts'
import type { FollowedHistories } from './platform-events/followed-histories.ts'
import type { Programme } from './programme/programme.ts'
import { receivePush } from './pushes/pushes.ts'
import type { Read } from './read.ts'
import type { SignedRequest } from './signed-request.ts'

/** All that the handler needs, made by the composition root or by a test. */
export type Services = {
  prisma: PrismaClient
  read: Read
  programme: Programme
  platform: PlatformClient
  histories: Pick<FollowedHistories, 'wentBack'>
  jobs: Pick<InventorySyncJobs, 'collectSoon'>
  clock: Clock
  deadline: (ms: number) => AbortSignal
  timers: Timers
  live: LiveEvents
  openAnswers: OpenAnswers
  log: Logger
  graphql: GraphqlSettings
  /** Whether the API listens on this machine only: then it answers only to names of this machine. */
  isLoopbackOnly: boolean
}

/** Refusals that come before GraphQL begins, as its clients know them: from the catalogue of schema/errors.ts. */
const GRAPHQL_CODES: Partial<Record<EndpointErrorCode, ErrorCode>> = {
  BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  HOST_NOT_ALLOWED: 'HOST_NOT_ALLOWED',
  DATABASE_UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  REQUEST_CANCELLED: 'REQUEST_CANCELLED',
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
    // An answer that another of our requests made says whose it is.
    if (!context.res.headers.has('x-request-id')) context.res.headers.set('x-request-id', context.get('requestId'))
  })
  // Around everything, refusals too: without these headers, a web page can not read why it was refused.
  app.use(GRAPHQL_PATH, shareWithPages)
  app.use(EXPORT_PATH, shareWithPages)
  if (services.isLoopbackOnly) app.use(refuseOtherNames)
  app.get('/health', async (context) => {
    await services.prisma.$queryRaw`/* health */ SELECT 1`
    return context.json(health(services.histories.wentBack()))
  })
  addErpRoutes(app, services)
  app.use(GRAPHQL_PATH, limitBody(MAX_GRAPHQL_BYTES))
  addGraphqlRoute(app, services)
  app.use(EXPORT_PATH, limitBody(MAX_GRAPHQL_BYTES))
  addExportRoute(app, services)
  app.notFound((context) => errorAnswer(context, new EndpointError('NOT_FOUND')))
  app.onError((error, context) => errorAnswer(context, toEndpointError(services.log, context, error)))
  return app
}

/** Answered with 200 either way: the API serves what it has. */
function health(wentBack: readonly PlatformWentBack[]) {
  if (wentBack.length === 0) return { status: 'ok' }
  const suppliers = wentBack.map(({ supplierCode, followed, found }) => ({ supplier: supplierCode, followed, found }))
  return { status: 'platform-went-back', suppliers, what_to_do: AFTER_WENT_BACK }
}

function addErpRoutes(app: Hono<Env>, services: Services): void {
  app.post(INVENTORY_QUERY_PATH, limitBody(MAX_QUERY_BYTES), async (context) => {
    const { supplierId, answer, isLastPage } = await answerInventoryQuery(services.prisma, await signedRequest(context))
    if (isLastPage) services.jobs.collectSoon(supplierId)
    return context.json(answer)
  })
  app.post(PUSH_PATH, limitBody(MAX_PUSH_BYTES), async (context) => {
    const { supplierId, outcome, isWarehouseOrder } = await receivePush(services, await signedRequest(context))
    services.live.wake()
    if (isWarehouseOrder) services.jobs.collectSoon(supplierId)
    return context.json({ outcome })
  })
  app.all(INVENTORY_QUERY_PATH, methodNotAllowed)
  app.all(PUSH_PATH, methodNotAllowed)
}

const shareAcrossOrigins = cors(GRAPHQL_CORS)

/** A caller that is no web page names no origin, and is spared the work; caches are told that it matters all the same. */
async function shareWithPages(context: Context<Env>, next: Next): Promise<Response | void> {
  if (context.req.header('origin') !== undefined || context.req.method === 'OPTIONS') {
    return shareAcrossOrigins(context, next)
  }
  await next()
  context.res.headers.append('vary', 'Origin')
}

/** A web page elsewhere can make its own name point to 127.0.0.1; the name it was called by gives it away. */
async function refuseOtherNames(context: Context<Env>, next: Next): Promise<void> {
  if (!isLocalAddress(context.req.url)) throw new EndpointError('HOST_NOT_ALLOWED')
  await next()
}

async function signedRequest(context: Context<Env>): Promise<SignedRequest> {
  const rawBody = new Uint8Array(await context.req.arrayBuffer())
  return { rawBody, authorization: context.req.header('authorization') }
}

function limitBody(maxBytes: number) {
  const refuse = (context: Context<Env>) => {
    const answer = errorAnswer(context, new EndpointError('BODY_TOO_LARGE', `At most ${maxBytes} bytes.`))
    // What is left of the body is not read: the connection is of no more use.
    answer.headers.set('connection', 'close')
    return answer
  }
  const limitStream = bodyLimit({ maxSize: maxBytes, onError: refuse })
  return async (context: Context<Env>, next: Next) => {
    const declared = context.req.header('content-length')
    const isDeclared = declared !== undefined && /^\d+$/.test(declared)
    // Node's HTTP holds a body to its declared length. To count it, it must be made a stream, which costs more than all else.
    if (!isDeclared || context.req.header('transfer-encoding') !== undefined) return limitStream(context, next)
    if (Number(declared) > maxBytes) return refuse(context)
    await next()
  }
}

function methodNotAllowed(context: Context<Env>): Response {
  context.header('allow', 'POST')
  return errorAnswer(context, new EndpointError('METHOD_NOT_ALLOWED'))
}

function toEndpointError(log: Logger, context: Context<Env>, error: unknown): EndpointError {
  const requestId = context.get('requestId')
  const { path } = context.req
  // A body that breaks off has the error code of a database's broken connection.
  if (context.req.raw.signal.aborted) {
    log.info({ event: 'request-cancelled', requestId, path }, 'the caller has hung up')
    return new EndpointError('REQUEST_CANCELLED', undefined, { cause: error })
  }
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
  if ([GRAPHQL_PATH, EXPORT_PATH].includes(context.req.path)) {
    return graphqlErrorAnswer(context, status, GRAPHQL_CODES[code] ?? 'INTERNAL_SERVER_ERROR', message)
  }
  return context.json({ error: { code, message, request_id: context.get('requestId') } }, status)
}
