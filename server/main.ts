import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'
import { pino } from 'pino'
import { applyMigrations } from '../prisma/migrate.ts'
import { disableDemo, seedDemo } from '../prisma/seed.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { ConfigRefused, isLoopback, shownDemoToken } from './config.ts'
import type { Database } from './database.ts'
import { openDatabase } from './database.ts'
import type { GraphqlSettings } from './graphql-route.ts'
import type { RetentionServices } from './events/event-retention.service.ts'
import { removeExpired } from './events/event-retention.service.ts'
import { createLiveEvents } from './events/live-events.ts'
import { createInventorySyncJobs } from './inventory-sync/inventory-sync.jobs.ts'
import { closeDueStatements, priceKnownLines } from './fees/fees.jobs.ts'
import { machineClock } from './kit/clock.ts'
import type { Timers } from './kit/timers.ts'
import type { KpiJobServices } from './kpi/kpi.jobs.ts'
import { judgeDueSuppliers } from './kpi/kpi.jobs.ts'
import type { OpenAnswers } from './open-answers.ts'
import { createOpenAnswers } from './open-answers.ts'
import { markOverdueOrders } from './orders/orders.jobs.ts'
import type { PeriodicJob } from './periodic-job.ts'
import { createPeriodicJob } from './periodic-job.ts'
import { createPlatformClient } from './platform-client/platform-client.ts'
import { AFTER_WENT_BACK, PlatformWentBack } from './platform-client/platform-went-back.ts'
import { createFollowedHistories } from './platform-events/followed-histories.ts'
import type { Settings } from './settings.ts'
import { readSettings } from './settings.ts'
import { DatabaseServerUnusable, explainStartFailure, isServerUnusable } from './start-failure.ts'
import { createTicketNews } from './tickets/tickets.jobs.ts'
import type { TicketNewsServices } from './tickets/tickets.jobs.ts'
import { readTrustedDocuments } from './trusted-documents.ts'
import { onStarterGone } from '../starter.ts'

// The API as a process: the only file with effects at import.

/** Requests in flight have this long to end before the process goes. */
const SHUTDOWN_LIMIT_MS = 10_000

/** A statement is cancelled with its request; the server's own limit is for what that does not reach. */
const STATEMENT_GRACE_MS = 5_000

/** Looks so often whether the clock has brought something to do. */
const CLOCK_JOB_INTERVAL_MS = 60_000

/** Looks so often whether a supplier has opened a ticket that the platform does not know: its 2 hours begin there (TKT-2). */
const TICKET_NEWS_INTERVAL_MS = 2_000

// Whoever read our output may be gone (a closed terminal): closing the books must not fail for that.
process.stdout.on('error', () => {})

const machineTimers: Timers = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return { cancel: () => clearTimeout(timer) }
  },
}

const progress = (line: string) => process.stdout.write(`${line}\n`)

try {
  await main(readSettings())
} catch (error) {
  process.stderr.write(`${explainStartFailure(error)}\n`)
  process.exit(error instanceof ConfigRefused ? 2 : 1)
}

async function main({ config, programme }: Settings): Promise<void> {
  const log = pino({ level: config.LOG_LEVEL, redact: ['authorization', '*.appSecret', '*.token'] })
  const graphql = graphqlSettings(config)
  const database = await openBooks(config)
  const histories = createFollowedHistories(database.prisma)
  const services = {
    prisma: database.prisma,
    read: database.read,
    programme,
    clock: machineClock,
    platform: createPlatformClient({ platformUrl: config.PLATFORM_URL, fetch, clock: machineClock, histories }),
    histories,
    deadline: (ms: number) => AbortSignal.timeout(ms),
    timers: machineTimers,
    live: createLiveEvents({
      read: database.read,
      timers: machineTimers,
      onFailure: (error) => log.warn({ event: 'events-not-read', reason: String(error) }, 'events could not be read'),
    }),
    openAnswers: createOpenAnswers(machineTimers),
    log,
    graphql,
    isLoopbackOnly: isLoopback(config.HOST),
  }
  const jobs = createInventorySyncJobs({
    ...services,
    onSkippedRow: (supplierId, reason) =>
      log.warn({ event: 'row-skipped', supplierId, reason }, 'the platform sent a row that breaks the contract'),
    onFailure: (supplierId, error) => {
      const fields = { supplierId, reason: String(error) }
      if (error instanceof PlatformWentBack) log.error({ event: 'platform-went-back', ...fields }, AFTER_WENT_BACK)
      else log.warn({ event: 'collection-failed', ...fields }, 'the platform did not answer')
    },
  })
  const ticketNews = createTicketNewsJob(services)
  const clockJobs = createClockJobs({ ...services, eventRetentionDays: config.EVENT_RETENTION_DAYS })
  // Before the app: from here on, `Response` is the one that this host writes without making it a stream.
  const server = createServer(getRequestListener((request) => app.fetch(request)))
  const app = createApp({ ...services, jobs })
  try {
    const port = await listen(server, config)
    const stoppables = [jobs, services.live, ticketNews, ...clockJobs]
    onStopSignal(() => shutDown(server, services.openAnswers, stoppables, database))
    jobs.start()
    for (const job of [ticketNews, ...clockJobs]) job.start()
    announce(config, port)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** What happens because time has passed, and not because somebody called. */
function createClockJobs(
  services: KpiJobServices & RetentionServices & { timers: Timers; log: Logger },
): PeriodicJob[] {
  const { timers, log } = services
  const onFailure = (event: string) => (error: unknown) => log.error({ event, err: error }, 'a job failed')
  const periodic = (event: string, run: () => Promise<unknown>) =>
    createPeriodicJob({ everyMs: CLOCK_JOB_INTERVAL_MS, timers, run, onFailure: onFailure(event) })
  return [
    periodic('kpi-judgement-failed', () => judgeDueSuppliers(services, onFailure('kpi-judgement-failed'))),
    periodic('retention-failed', () => removeExpired(services)),
    periodic('overdue-orders-failed', () => markOverdueOrders(services.prisma, services.clock.now())),
    periodic('fee-closing-failed', async () => {
      await priceKnownLines(services, onFailure('fee-pricing-failed'))
      await closeDueStatements(services, onFailure('fee-closing-failed'))
    }),
  ]
}

function createTicketNewsJob(
  services: Omit<TicketNewsServices, 'onFailure' | 'onRefused'> & { timers: Timers; log: Logger },
): PeriodicJob {
  const { timers, log } = services
  // A call that is on its way when the program ends is given up: it is made again at the next start.
  const stopping = new AbortController()
  const run = createTicketNews({
    ...services,
    deadline: (ms) => AbortSignal.any([services.deadline(ms), stopping.signal]),
    onFailure: (supplierId, error) =>
      log.warn(
        { event: 'ticket-not-told', supplierId, reason: String(error) },
        'the platform was not told of a ticket',
      ),
    onRefused: (supplierId, reason) =>
      log.warn({ event: 'ticket-refused', supplierId, reason }, 'the platform did not take a ticket'),
  })
  const onFailure = (error: unknown) => log.error({ event: 'ticket-news-failed', err: error }, 'a job failed')
  const job = createPeriodicJob({ everyMs: TICKET_NEWS_INTERVAL_MS, timers, run, onFailure })
  const stop = () => {
    stopping.abort()
    return job.stop()
  }
  return { ...job, stop }
}

/** Reads the trusted documents too: a wrong file is told before anything is opened. */
function graphqlSettings(config: Config): GraphqlSettings {
  const { TRUSTED_DOCUMENTS: file, RATE_LIMIT_POINTS: points } = config
  return {
    editorToken: config.GRAPHIQL ? shownDemoToken(config) : null,
    isProduction: config.PRODUCTION,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    rateLimit: { points, pointsPerSecond: config.RATE_LIMIT_POINTS_PER_SECOND },
    maxStreamsPerToken: config.MAX_STREAMS_PER_TOKEN,
    tokenMemoryMs: config.TOKEN_MEMORY_MS,
    trustedDocuments: {
      documents: file ? readTrustedDocuments(file) : new Map(),
      isExclusive: config.TRUSTED_DOCUMENTS_ONLY,
    },
  }
}

async function openBooks(config: Config): Promise<Database> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDirectory } = config
  progress(databaseUrl ? 'opening database (PostgreSQL)' : `opening database (embedded, in ${dataDirectory})`)
  const statementTimeoutMs = config.REQUEST_TIMEOUT_MS + STATEMENT_GRACE_MS
  const database = await openDatabase(databaseUrl ? { databaseUrl } : { dataDirectory }, { statementTimeoutMs })
  try {
    progress('applying migrations')
    const applied = await applyMigrations(database.adapterFactory)
    if (applied.length > 0) progress(`applied ${applied.join(', ')}`)
    if (config.DEMO) {
      progress('preparing demo data')
      const { DEMO_TOKEN: demoToken, VIEWER_TOKEN: viewerToken, OPERATOR_TOKEN: operatorToken } = config
      const tokens = { demoToken, viewerToken, operatorToken }
      await seedDemo(database.prisma, tokens, machineClock.now())
    } else {
      await disableDemo(database.prisma)
    }
    return database
  } catch (error) {
    await database.close()
    throw databaseUrl && isServerUnusable(error) ? new DatabaseServerUnusable(databaseUrl, error) : error
  }
}

function listen(server: Server, { HOST, PORT }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    // A name that does not resolve is told without the port.
    server.once('error', (error) => reject(Object.assign(error, { port: PORT })))
    server.listen(PORT, HOST, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : PORT)
    })
  })
}

function announce(config: Config, port: number): void {
  const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST
  progress(`API ready http://${host}:${port}/graphql`)
  if (config.DEMO) progress(`demo token: ${shownDemoToken(config)}`)
}

function onStopSignal(stop: () => Promise<void>): void {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The second signal means: now.
      if (isStopping) process.exit(1)
      isStopping = true
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${explainStartFailure(error)}\n`)
          process.exit(1)
        },
      )
    })
  }
  onStarterGone(() => process.kill(process.pid, 'SIGTERM'))
}

type Stoppable = Pick<PeriodicJob, 'stop'>

async function shutDown(
  server: Server,
  openAnswers: OpenAnswers,
  stoppables: readonly Stoppable[],
  database: Database,
): Promise<void> {
  progress('stopping')
  setTimeout(() => server.closeAllConnections(), SHUTDOWN_LIMIT_MS).unref()
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  openAnswers.endAll()
  server.closeIdleConnections()
  await Promise.all([closed, ...stoppables.map((one) => one.stop())])
  await database.close()
}
