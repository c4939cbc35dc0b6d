import { Client } from 'pg'
import { describe, inject } from 'vitest'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Database, DatabaseOptions } from '../../server/database.ts'
import { openDatabase } from '../../server/database.ts'
import { CopiedDirectory } from './copied-directory.ts'
import { createServerDatabase, serverUrl } from './server-databases.ts'

// The same tests run on the embedded database and on a PostgreSQL server.

export type DatabaseKind = 'PGlite' | 'PostgreSQL'

/** For what only a server can do. */
export const isServerGiven = Boolean(serverUrl)

/** Declares the tests once for each database; without a server, they are skipped and say why. */
export function describeOnEachDatabase(name: string, declare: (kind: DatabaseKind) => void): void {
  describe(`${name} (PGlite)`, () => {
    declare('PGlite')
  })
  const reason = serverUrl ? '' : ', skipped: TEST_DATABASE_URL is not set'
  describe.skipIf(!serverUrl)(`${name} (PostgreSQL${reason})`, () => {
    declare('PostgreSQL')
  })
}

/** A database of its own with all migrations; `close` removes it. */
export async function openTestDatabase(kind: DatabaseKind, options: DatabaseOptions = {}): Promise<Database> {
  if (kind === 'PGlite') return openDatabase({ fileSystem: new CopiedDirectory(inject('migratedDirectory')) }, options)
  const server = await createServerDatabase(inject('migratedTemplate'))
  const database = await openDatabase({ databaseUrl: server.url }, options)
  return { ...database, close: () => database.close().then(server.drop) }
}

/** A connection of its own to the database that `prisma` works on: to look on while all others are taken. */
export async function connectBeside(prisma: PrismaClient): Promise<Client> {
  const [row] = await prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`
  const url = new URL(serverUrl!)
  url.pathname = `/${row?.name}`
  const client = new Client(url.href)
  // The database is removed under it.
  client.on('error', () => {})
  await client.connect()
  return client
}
