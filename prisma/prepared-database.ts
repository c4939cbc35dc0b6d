import { createHash } from 'node:crypto'
import { cpSync, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGliteAdapterFactory } from './adapters.ts'
import { applyMigrations } from './migrate.ts'
import { readMigrations } from './migrations-directory.ts'

// Making an embedded database with all migrations takes seconds, copying one a tenth of a second. So `npm install` makes
// one, named by the migrations that it has: after another migration it is not used any more.

const PREPARED_DIRECTORY = join(import.meta.dirname, 'prepared')

/** Makes the database that first starts copy; returns false when there is one already. */
export async function prepareDatabase(): Promise<boolean> {
  const prepared = await preparedPath()
  if (existsSync(prepared)) return false
  await rm(PREPARED_DIRECTORY, { recursive: true, force: true })
  await mkdir(PREPARED_DIRECTORY, { recursive: true })
  // Whoever interrupts this leaves none that is half made.
  const unfinished = join(PREPARED_DIRECTORY, 'unfinished')
  const client = await PGlite.create({ dataDir: unfinished })
  await applyMigrations(new PGliteAdapterFactory(client))
  await client.close()
  await rename(unfinished, prepared)
  return true
}

/** Puts a copy at `directory`, unless something is there or none was prepared: a database is then made from scratch. */
export async function copyPreparedDatabase(directory: string): Promise<void> {
  const prepared = await preparedPath()
  if (existsSync(directory) || !existsSync(prepared)) return
  const unfinished = `${directory}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  // A thousand small files: waiting for each by itself would take ten times as long.
  cpSync(prepared, unfinished, { recursive: true })
  await rename(unfinished, directory)
}

async function preparedPath(): Promise<string> {
  const checksums = (await readMigrations()).map(({ checksum }) => checksum)
  return join(PREPARED_DIRECTORY, createHash('sha256').update(checksums.join('\n')).digest('hex').slice(0, 16))
}
