import { resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Pool } from 'pg'
import { PgAdapterFactory, PGliteAdapterFactory } from '../prisma/adapters.ts'
import { PrismaClient } from '../prisma/generated/client.ts'
import { lockDataDirectory } from './data-directory-lock.ts'
import { VALUE_PARSERS } from './postgres-values.ts'
import { createPreparedRead } from './prepared-read.ts'
import type { Read } from './read.ts'
import { createRead } from './read.ts'

/**
 * Where the books are: a PostgreSQL server, a directory of the embedded PGlite, or an image of one (a dump that tests
 * start from, in memory).
 */
export type DatabasePlace = { databaseUrl: string } | { dataDirectory: string } | { image: Blob }

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
}

/** Pushes queue for the one connection of PGlite: waiting is not a fault there. */
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 10_000 }

const MAX_CONNECTIONS = 10

/** A server that takes the connection and then says nothing counts as away. */
const CONNECT_LIMIT_MS = 5000

/** Opens the database and keeps every session in UTC: the adapters read and write instants as such. */
export async function openDatabase(place: DatabasePlace, options: DatabaseOptions = {}): Promise<Database> {
  if ('databaseUrl' in place) return openServer(place.databaseUrl, options)
  if ('image' in place) return withPGlite(await PGlite.create({ loadDataDir: place.image }), options, () => {})

  const directory = resolve(place.dataDirectory)
  const unlock = await lockDataDirectory(directory)
  try {
    return await withPGlite(await PGlite.create({ dataDir: `${directory}/pglite` }), options, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** Prisma and our own reads share the connections. */
function openServer(databaseUrl: string, options: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: inUtc(databaseUrl),
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    types: VALUE_PARSERS,
  })
  // An idle connection that breaks is replaced; whoever asks next while the server is away is told.
  pool.on('error', () => {})
  const database = withPrisma(new PgAdapterFactory(pool), options, () => pool.end())
  return { ...database, read: createPreparedRead(pool, options.onStatement) }
}

/** Options of the address win over those beside it: ours are put into it, last, where they win over its own. */
function inUtc(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', [...url.searchParams.getAll('options'), '-c TimeZone=UTC'].join(' '))
  return url.href
}

async function withPGlite(client: PGlite, options: DatabaseOptions, afterClose: () => void): Promise<Database> {
  await client.exec(`SET TimeZone = 'UTC'`)
  return withPrisma(new PGliteAdapterFactory(client), options, async () => {
    await client.close()
    afterClose()
  })
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
