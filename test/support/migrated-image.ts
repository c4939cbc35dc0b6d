import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { PGliteAdapterFactory } from '../../prisma/adapters.ts'
import { applyMigrations } from '../../prisma/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** File with the dump of an embedded database that has all migrations. */
    migratedImage: string
  }
}

/** Vitest global set-up: makes the database that every test file starts from, once. Starting from scratch costs seconds. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'direct-sandbox-test-'))
  const client = await PGlite.create()
  await applyMigrations(new PGliteAdapterFactory(client))
  const image = await client.dumpDataDir('none')
  await client.close()

  const file = join(directory, 'migrated.tar')
  await writeFile(file, Buffer.from(await image.arrayBuffer()))
  provide('migratedImage', file)
  return () => rm(directory, { recursive: true })
}
