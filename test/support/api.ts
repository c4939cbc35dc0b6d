import { randomUUID } from 'node:crypto'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { pino } from 'pino'
import type { InventoryAnswer } from '../../mock-platform/contract/inventory-query.ts'
import { INVENTORY_QUERY_PATH } from '../../mock-platform/contract/inventory-query.ts'
import { PUSH_PATH } from '../../mock-platform/contract/push.ts'
import { signBody } from '../../mock-platform/contract/signing.ts'
import type { Prisma, PrismaClient } from '../../prisma/generated/client.ts'
import { createApp } from '../../server/app.ts'
import type { Database } from '../../server/database.ts'
import type { GraphqlSettings } from '../../server/graphql-route.ts'
import type { Clock } from '../../server/kit/clock.ts'
import { createLiveEvents } from '../../server/events/live-events.ts'
import { createInventorySyncJobs } from '../../server/inventory-sync/inventory-sync.jobs.ts'
import type { Read } from '../../server/read.ts'
import { createOpenAnswers } from '../../server/open-answers.ts'
import { createPlatformClient } from '../../server/platform-client/platform-client.ts'
import { createFollowedHistories } from '../../server/platform-events/followed-histories.ts'
import type { Programme } from '../../server/programme/programme.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { hashToken } from '../../server/suppliers/suppliers.service.ts'
import type { DatabaseKind } from './databases.ts'
import { openTestDatabase } from './databases.ts'
import { FakeGateway } from './fake-gateway.ts'
import { HandTimers } from './hand-timers.ts'

/** A supplier of a test: its own, so that tests need no clearing up. */
export type TestSupplier = { id: string; code: string; appKey: string; appSecret: string; token: string }

export type GraphqlAnswer<Data> = {
  status: number
  data: Data
  errors: { message: string; path?: string[]; extensions: { code: string; requestId?: string } }[] | undefined
}

export type TestApi = Awaited<ReturnType<typeof startApi>>

/** The moment at which tests happen. */
export const TEST_NOW = new Date('2026-01-05T00:07:30.123Z')

/**
 * For tests of other things: no caller runs out of points, the deadline is one that a test lets elapse, and each request
 * looks up its token, so that statements can be counted.
 */
const UNBOUNDED: GraphqlSettings = {
  editorToken: null,
  isProduction: false,
  requestTimeoutMs: 10_000,
  rateLimit: { points: 1_000_000_000, pointsPerSecond: 1_000_000 },
  maxStreamsPerToken: 1000,
  tokenMemoryMs: 0,
  trustedDocuments: { documents: new Map(), isExclusive: false },
}

/** Where the tests' platform is, when one is hosted by MSW. */
export const PLATFORM_URL = 'http://platform.test'

/**
 * The whole API in process, without sockets, on a database of its own. It calls the hand-made gateway unless a `fetch`
 * is given, and lives at TEST_NOW unless a clock is.
 */
export async function startApi(
  kind: DatabaseKind,
  options: { fetch?: typeof fetch; clock?: Clock; graphql?: Partial<GraphqlSettings>; programme?: Programme } = {},
) {
  const statements: string[] = []
  const database = await openTestDatabase(kind, { onStatement: (sql) => statements.push(sql) })
  const gateway = new FakeGateway()
  const timers = new HandTimers()
  const requestTimers = new HandTimers()
  const liveTimers = new HandTimers()
  const openAnswers = createOpenAnswers(liveTimers)
  const faults: unknown[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void faults.push(JSON.parse(line)) })
  const clock = options.clock ?? { now: () => TEST_NOW }
  const failing: DatabaseHooks = { failure: null, before: null }
  const histories = createFollowedHistories(database.prisma)
  const common = {
    histories,
    prisma: failingPrisma(database.prisma, failing),
    read: <Row>(statement: Prisma.Sql, signal?: AbortSignal) => {
      if (failing.failure) return Promise.reject(failing.failure)
      return database.read<Row>(statement, signal)
    },
    programme: options.programme ?? DEFAULT_PROGRAMME,
    clock,
    platform: createPlatformClient({
      platformUrl: PLATFORM_URL,
      fetch: options.fetch ?? gateway.fetch,
      clock,
      histories,
    }),
    deadline: (ms: number) => (gateway.state === 'silent' ? AbortSignal.abort() : AbortSignal.timeout(ms * 20)),
  }
  const failures: unknown[] = []
  const skippedRows: string[] = []
  const jobs = createInventorySyncJobs({
    ...common,
    timers,
    onSkippedRow: (_id, reason) => skippedRows.push(reason),
    onFailure: (_id, error) => failures.push(error),
  })
  const live = createLiveEvents({
    ...common,
    timers: liveTimers,
    onFailure: (error) => failures.push(error),
  })
  const appWith = (settings: Partial<GraphqlSettings> = {}, read: Read = common.read) => {
    const graphql = { ...UNBOUNDED, ...settings }
    const lasting = { live, openAnswers }
    return createApp({ ...common, ...lasting, read, timers: requestTimers, jobs, log, graphql, isLoopbackOnly: true })
  }
  const app = appWith(options.graphql)
  const post = async (path: string, body: string, headers: Record<string, string>) =>
    app.request(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

  return {
    prisma: database.prisma,
    read: database.read,
    app,
    /** The same API on the same database, with other settings. */
    appWith,
    /** What the API's operations meet first. */
    database: failing,
    gateway,
    jobs,
    timers,
    /** The deadlines of requests that are under way. */
    requestTimers,
    /** Polls for events, looks after the tokens of streams and keeps them alive. */
    liveTimers,
    live,
    openAnswers,
    faults,
    failures,
    skippedRows,
    /** Runs `work` and returns its result with the SQL statements that it took. */
    counting: async <T>(work: () => Promise<T>) => {
      statements.length = 0
      const result = await work()
      return { result, statements: [...statements] }
    },
    /** A query as a client sends it. */
    query: async <Data, Variables>(
      token: string | null,
      document: TypedDocumentNode<Data, Variables> | string,
      variables?: Variables,
    ): Promise<GraphqlAnswer<Data>> => {
      const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
      const query = typeof document === 'string' ? document : print(document)
      const response = await post('/graphql', JSON.stringify({ query, variables }), headers)
      // What the request cost is a matter of the tests of the limits alone.
      const { extensions: _usage, ...answer } = (await response.json()) as Omit<GraphqlAnswer<Data>, 'status'> & {
        extensions: unknown
      }
      return { status: response.status, ...answer }
    },
    /** A body that the platform signed. */
    send: (path: string, supplier: TestSupplier, body: unknown) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      return post(path, text, { authorization: signBody(text, supplier.appKey, supplier.appSecret) })
    },
    post,
    /** Admitted, unless the test is about admission (ADM-1). */
    addSupplier: ({ isAdmitted = true } = {}) => addSupplier(database, gateway, isAdmitted),
    close: async () => {
      openAnswers.endAll()
      await Promise.all([jobs.stop(), live.stop()])
      await database.close()
    },
  }
}

type DatabaseHooks = {
  /** What every statement meets. */
  failure: Error | null
  /** What happens first, by the name of the operation, as `Order.create`. */
  before: ((operation: string) => Promise<void>) | null
}

/** The client whose operations meet the hooks first. */
function failingPrisma(prisma: PrismaClient, failing: DatabaseHooks): PrismaClient {
  const extended = prisma.$extends({
    query: {
      $allOperations: async ({ model, operation, args, query }) => {
        if (failing.failure) throw failing.failure
        await failing.before?.(`${model}.${operation}`)
        return query(args)
      },
    },
  })
  // The extension adds no method; its type only differs in name.
  return extended as unknown as PrismaClient
}

async function addSupplier({ prisma }: Database, gateway: FakeGateway, isAdmitted: boolean): Promise<TestSupplier> {
  const code = `supplier-${randomUUID().slice(0, 8)}`
  const keys = { appKey: `key-${code}`, appSecret: `secret-${code}` }
  const token = `token-of-${code}`
  const { id } = await prisma.supplier.create({
    data: {
      code,
      nameZh: '测试供应商',
      nameEn: 'Test supplier',
      ...keys,
      admittedAt: isAdmitted ? TEST_NOW : null,
      accessTokens: { create: { tokenHash: hashToken(token), role: 'SUPPLIER_ADMINISTRATOR', label: code } },
    },
  })
  gateway.secrets.set(keys.appKey, keys.appSecret)
  return { id, code, token, ...keys }
}

/** A token of the supplier that may only read. */
export async function addViewer({ prisma }: TestApi, supplier: TestSupplier): Promise<string> {
  const token = `viewer-${randomUUID()}`
  await prisma.accessToken.create({
    data: { tokenHash: hashToken(token), role: 'SUPPLIER_VIEWER', supplierId: supplier.id, label: 'viewer' },
  })
  return token
}

/** A token that sees all suppliers. */
export async function addOperator({ prisma }: TestApi): Promise<string> {
  const token = `operator-${randomUUID()}`
  await prisma.accessToken.create({
    data: { tokenHash: hashToken(token), role: 'PLATFORM_OPERATOR', label: 'operator' },
  })
  return token
}

/** Asks for one page of stock, as the platform does. */
export async function poll(api: TestApi, supplier: TestSupplier, pageIndex = 1, pageSize = 500) {
  const response = await api.send(INVENTORY_QUERY_PATH, supplier, {
    version: 1,
    request_id: randomUUID(),
    supplier_id: supplier.code,
    page_index: pageIndex,
    page_size: pageSize,
    requested_at: TEST_NOW.getTime(),
  })
  return { status: response.status, body: (await response.json()) as InventoryAnswer }
}

export const pushTo = (api: TestApi, supplier: TestSupplier, body: unknown) => api.send(PUSH_PATH, supplier, body)
