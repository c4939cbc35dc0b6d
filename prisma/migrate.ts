import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Migration } from './migrations-directory.ts'
import {
  LOCKFILE_NAME,
  MIGRATIONS_DIRECTORY,
  readMigrations,
  readSchema,
  toMigrationList,
} from './migrations-directory.ts'
import { PGliteAdapterFactory } from './adapters.ts'
import { openSchemaEngine } from './schema-engine.ts'

// Migrations by Prisma's schema engine in WebAssembly, so that no binary is downloaded. The books are the ordinary
// `_prisma_migrations`: `prisma migrate deploy` works on the same database.

const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** Any fixed number of our own: processes that start at once on one server take turns. */
const ADVISORY_LOCK_KEY = 729_031_507

/** A database whose history of migrations this program must not continue. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused'
}

type AppliedMigration = { name: string; checksum: string; isFinished: boolean }

/**
 * Brings the database to the newest migration and returns the names of those it applied. Does nothing, quickly, when
 * nothing is to do. Throws MigrationRefused for a failed, edited or unknown migration in the database.
 */
export async function applyMigrations(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const adapter = await factory.connect()
  try {
    return await whileLocked(adapter, async () => {
      const migrations = await readMigrations()
      const pending = pendingMigrations(migrations, await appliedMigrations(adapter))
      return pending.length === 0 ? [] : await runEngine(factory, migrations)
    })
  } finally {
    await adapter.dispose()
  }
}

/** Pure: the migrations still to apply, oldest first; refuses a history that does not fit the repository's. */
export function pendingMigrations(migrations: Migration[], applied: AppliedMigration[]): Migration[] {
  const checksums = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  for (const { name, checksum, isFinished } of applied) {
    if (!isFinished) {
      throw new MigrationRefused(
        `migration ${name} failed earlier in this database; repair it, then run "prisma migrate resolve" or start with an empty one`,
      )
    }
    if (!checksums.has(name)) {
      throw new MigrationRefused(
        `this database has the migration ${name}, which this version does not know; start the version that wrote it, or use another database`,
      )
    }
    if (checksums.get(name) !== checksum) {
      throw new MigrationRefused(`migration ${name} was changed after this database had applied it; restore the file`)
    }
  }
  const names = new Set(applied.map(({ name }) => name))
  return migrations.filter(({ name }) => !names.has(name))
}

async function runEngine(factory: SqlMigrationAwareDriverAdapterFactory, migrations: Migration[]): Promise<string[]> {
  const engine = await openSchemaEngine(factory)
  try {
    const input = { migrationsList: toMigrationList(migrations), filters: NO_FILTERS }
    const { appliedMigrationNames } = await engine.applyMigrations(input)
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** The lock is held by a transaction of its own: it ends with the process. PGlite has one process anyway. */
async function whileLocked<T>(adapter: SqlDriverAdapter, work: () => Promise<T>): Promise<T> {
  if (adapter.adapterName !== '@prisma/adapter-pg') return work()
  const transaction = await adapter.startTransaction()
  try {
    await transaction.executeRaw(plain(`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK_KEY})`))
    return await work()
  } finally {
    // adapter-pg begins the transaction itself, but leaves this statement to its caller.
    await transaction.executeRaw(plain('COMMIT'))
    await transaction.commit()
  }
}

async function appliedMigrations(adapter: SqlDriverAdapter): Promise<AppliedMigration[]> {
  const table = await adapter.queryRaw(plain(`SELECT to_regclass('_prisma_migrations')::text`))
  if (table.rows[0]?.[0] == null) return []
  const { rows } = await adapter.queryRaw(
    plain(`/* appliedMigrations */ SELECT migration_name, checksum, (finished_at IS NOT NULL)::text
           FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`),
  )
  return rows.map(([name, checksum, isFinished]) => ({
    name: String(name),
    checksum: String(checksum),
    isFinished: isFinished === 'true',
  }))
}

function plain(sql: string) {
  return { sql, args: [], argTypes: [] }
}

/** Writes the migration from the repository's migrations to the data model; returns null when they agree. */
async function createMigration(name: string, now: Date): Promise<string | null> {
  await using shadow = await PGlite.create()
  const engine = await openSchemaEngine(new PGliteAdapterFactory(shadow))
  const from = { tag: 'migrations' as const, ...toMigrationList(await readMigrations()) }
  const to = { tag: 'schemaDatamodel' as const, ...(await readSchema()) }
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: NO_FILTERS })
  engine.free()
  if (!stdout || stdout.includes('This is an empty migration')) return null

  const timestamp = now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const directory = join(MIGRATIONS_DIRECTORY, `${timestamp}_${name}`)
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'migration.sql'), stdout)
  await writeFile(join(MIGRATIONS_DIRECTORY, LOCKFILE_NAME), 'provider = "postgresql"\n')
  return directory
}

if (import.meta.main) {
  const [command, name] = process.argv.slice(2)
  if (command !== 'create' || !name || !/^[a-z0-9_]+$/.test(name)) {
    console.error('usage: node prisma/migrate.ts create NAME    (NAME: lower-case letters, digits, underscores)')
    process.exitCode = 2
  } else {
    const directory = await createMigration(name, new Date())
    console.log(directory ? `written: ${directory}/migration.sql` : 'the migrations already give the data model')
  }
}
