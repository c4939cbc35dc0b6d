import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { PGliteAdapterFactory } from '../../prisma/adapters.ts'
import { applyMigrations } from '../../prisma/migrate.ts'
import { copyPreparedDatabase } from '../../prisma/prepared-database.ts'
import { openDatabase } from '../../server/database.ts'
import { createServerDatabase, disconnectAll } from './server-databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Directory of an embedded database that has all migrations. */
    migratedDirectory: string
    /** Name of a database on the test server that has all migrations; null without a server. */
    migratedTemplate: string | null
  }
}

/** Vitest global set-up: makes, once, the databases that every test file starts from. Starting from scratch costs seconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: the engine of the migrations is one, and has been seen to fail with two at once.
  const removeDirectory = await makeDirectory(project)
  const removeTemplate = await makeTemplate(project)
  return async () => {
    await Promise.all([removeDirectory(), removeTemplate()])
  }
}

async function makeDirectory({ provide }: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'direct-sandbox-test-'))
  const dataDir = join(directory, 'pglite')
  await copyPreparedDatabase(dataDir)
  const client = await PGlite.create({ dataDir })
  await applyMigrations(new PGliteAdapterFactory(client))
  // What it holds need not be recovered from the log at each start.
  await client.exec('CHECKPOINT')
  await client.close()
  provide('migratedDirectory', dataDir)
  return () => rm(directory, { recursive: true })
}

async function makeTemplate({ provide }: TestProject): Promise<() => Promise<void>> {
  const isServerGiven = Boolean(process.env.TEST_DATABASE_URL)
  const server = isServerGiven ? await createServerDatabase() : null
  provide('migratedTemplate', server?.name ?? null)
  if (!server) return async () => {}
  const database = await openDatabase({ databaseUrl: server.url })
  await applyMigrations(database.adapterFactory)
  await database.close()
  await disconnectAll(server)
  return server.drop
}
