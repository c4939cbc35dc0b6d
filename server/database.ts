import { resolve } from 'node:path'
import type { PGliteOptions } from '@electric-sql/pglite'
import { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Pool } from 'pg'
import { PgAdapterFactory, PGliteAdapterFactory } from '../prisma/adapters.ts'
import { PrismaClient } from '../prisma/generated/client.ts'
import { copyPreparedDatabase } from '../prisma/prepared-database.ts'
import { createStatementRunner } from './cancellable-statement.ts'
import { lockDataDirectory } from './data-directory-lock.ts'
import { VALUE_PARSERS } from './postgres-values.ts'
import { createPreparedRead } from './prepared-read.ts'
import type { Read } from './read.ts'
import { createRead } from './read.ts'

/**
 * Where the books are: a PostgreSQL server, a directory of the embedded PGlite, or a file system of one (tests bring
 * their own, in memory).
 */
export type DatabasePlace =
  { databaseUrl: string } | { dataDirectory: string } | { fileSystem: NonNullable<PGliteOptions['fs']> }

export type Database = {
  prisma: PrismaClient
  read: Read
  /** For migrations, which come before the first use of `prisma`. */
  adapterFactory: SqlMigrationAwareDriverAdapterFactory
  close: () => Promise<void>
}

export type DatabaseOptions = {
  /** Called with the text of each SQL statement: tests count them. */
  onStatement?: (sql: string) => void
  /**
   * After this time a server ends any statement but those of migrations by itself, also when this process is gone.
   * 0, the default, is never.
   */
  statementTimeoutMs?: number
}

/** Pushes queue for the one connection of PGlite: waiting is not a fault there. */
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 10_000 }

/**
 * PGlite clears all of its buffers when it starts. The 128 MB that it would have take half a second, half of such a start,
 * and stay in memory.
 */
const PGLITE_START = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB']

const UTC = 'TimeZone=UTC'

const MAX_CONNECTIONS = 10
const MAX_CANCEL_CONNECTIONS = 2

/** A server that takes the connection and then says nothing counts as away. */
const CONNECT_LIMIT_MS = 5000

/** Opens the database and keeps every session in UTC: the adapters read and write instants as such. */
export async function openDatabase(place: DatabasePlace, options: DatabaseOptions = {}): Promise<Database> {
  if ('databaseUrl' in place) return openServer(place.databaseUrl, options)
  if ('fileSystem' in place) return withPGlite(await startPGlite({ fs: place.fileSystem }), options, () => {})

  const directory = resolve(place.dataDirectory)
  const unlock = await lockDataDirectory(directory)
  try {
    const dataDir = `${directory}/pglite`
    await copyPreparedDatabase(dataDir)
    return await withPGlite(await startPGlite({ dataDir }), options, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** Prisma and our own reads share the connections. */
function openServer(databaseUrl: string, options: DatabaseOptions): Database {
  const { onStatement, statementTimeoutMs = 0 } = options
  const openPool = (max: number, settings: string[]) => {
    const connectionString = withSessionSettings(databaseUrl, settings)
    const limits = { max, connectionTimeoutMillis: CONNECT_LIMIT_MS }
    const pool = new Pool({ connectionString, ...limits, types: VALUE_PARSERS })
    // An idle connection that breaks is replaced; whoever asks next while the server is away is told.
    pool.on('error', () => {})
    return pool
  }
  const pool = openPool(MAX_CONNECTIONS, [UTC, `statement_timeout=${statementTimeoutMs}`])
  // Not from the same pool: it may be that all its connections wait to be cancelled.
  const cancelPool = openPool(MAX_CANCEL_CONNECTIONS, [UTC])
  const database = withPrisma(new PgAdapterFactory(pool), options, async () => {
    await pool.end()
    await cancelPool.end()
  })
  return {
    ...database,
    read: createPreparedRead(createStatementRunner(pool, cancelPool), onStatement),
    // A migration takes as long as it takes.
    adapterFactory: new PgAdapterFactory({
      connectionString: withSessionSettings(databaseUrl, [UTC]),
      connectionTimeoutMillis: CONNECT_LIMIT_MS,
    }),
  }
}

/** Options of the address win over those beside it: ours are put into it, last, where they win over its own. */
function withSessionSettings(databaseUrl: string, settings: string[]): string {
  const url = new URL(databaseUrl)
  const options = [...url.searchParams.getAll('options'), ...settings.map((setting) => `-c ${setting}`)]
  url.searchParams.set('options', options.join(' '))
  return url.href
}

const startPGlite = (place: PGliteOptions) => PGlite.create({ ...place, startParams: PGLITE_START })

async function withPGlite(client: PGlite, options: DatabaseOptions, afterClose: () => void): Promise<Database> {
  await client.exec(`SET TimeZone = 'UTC'`)
  await dropUnusedParsers(client)
  return withPrisma(new PGliteAdapterFactory(client), options, async () => {
    await client.close()
    afterClose()
  })
}

/**
 * PGlite copies its parsers for every statement, and most of them are for arrays of the rows of a table: nobody selects
 * those, and a small statement takes two thirds of its time without them.
 */
async function dropUnusedParsers(client: PGlite): Promise<void> {
  const { rows } = await client.query<{ arrayType: number }>(
    `SELECT typarray AS "arrayType" FROM pg_type WHERE typtype NOT IN ('b', 'e')`,
  )
  for (const { arrayType } of rows) delete client.parsers[arrayType]
}

function withPrisma(
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
  { onStatement }: DatabaseOptions,
  afterDisconnect: () => Promise<void>,
): Database {
  const options = { adapter: adapterFactory, transactionOptions: TRANSACTION_LIMITS }
  const prisma = onStatement ? observedClient(options, onStatement) : new PrismaClient(options)
  const close = async () => {
    await prisma.$disconnect()
    await afterDisconnect()
  }
  return { prisma, read: createRead(prisma), adapterFactory, close }
}

function observedClient(
  options: { adapter: SqlMigrationAwareDriverAdapterFactory },
  onStatement: (sql: string) => void,
): PrismaClient {
  const prisma = new PrismaClient({ ...options, log: [{ emit: 'event', level: 'query' }] })
  prisma.$on('query', ({ query }) => onStatement(query))
  return prisma
}
