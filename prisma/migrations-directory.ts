import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { hasErrorCode } from '../error-code.ts'

/** `prisma/`, which holds the schema, its models and the migrations. */
const PRISMA_DIRECTORY = fileURLToPath(new URL('.', import.meta.url))
export const MIGRATIONS_DIRECTORY = join(PRISMA_DIRECTORY, 'migrations')
export const LOCKFILE_NAME = 'migration_lock.toml'

export type Migration = { name: string; sql: string; checksum: string }

/** The migrations of the repository, oldest first; none when the directory is absent. */
export async function readMigrations(): Promise<Migration[]> {
  const names = await directoryNames(MIGRATIONS_DIRECTORY)
  return Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await readFile(join(MIGRATIONS_DIRECTORY, name, 'migration.sql'), 'utf8')
      // The engine's own checksum, as `_prisma_migrations` keeps it.
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** The same migrations in the shape that the schema engine reads. */
export function toMigrationList(migrations: Migration[]): MigrationList {
  return {
    baseDir: MIGRATIONS_DIRECTORY,
    lockfile: { path: LOCKFILE_NAME, content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

/** The data model as written in `schema.prisma` and `models/`. */
export async function readSchema(): Promise<SchemasContainer> {
  const models = await readdir(join(PRISMA_DIRECTORY, 'models'))
  const paths = ['schema.prisma', ...models.map((name) => `models/${name}`)].map((path) => join(PRISMA_DIRECTORY, path))
  return { files: await Promise.all(paths.map(async (path) => ({ path, content: await readFile(path, 'utf8') }))) }
}

async function directoryNames(parent: string): Promise<string[]> {
  try {
    const entries = await readdir(parent, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return []
    throw error
  }
}
