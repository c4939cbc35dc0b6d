import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Client } from 'pg'
import { PgAdapterFactory } from '../prisma/adapters.ts'
import { applyMigrations } from '../prisma/migrate.ts'
import { readMigrations } from '../prisma/migrations-directory.ts'
import { LOAD_STATEMENTS } from './dataset-statements.ts'

const DATABASE_NAME = 'direct_sandbox_bench'

/** A supplier of the data set, with what each contender needs to name it and to come as it. */
export type BenchSupplier = { id: string; token: string }

export type Dataset = { databaseUrl: string; suppliers: BenchSupplier[]; isReused: boolean; loadMs: number }

/**
 * Puts the data set into a database of its own on the server, by the repository's migrations. The same rows each time; a
 * database that has them already is left as it is. Read only from then on.
 */
export async function prepareDataset(serverUrl: string): Promise<Dataset> {
  const databaseUrl = withDatabase(serverUrl, DATABASE_NAME)
  const fingerprint = await datasetFingerprint()
  const startedAt = performance.now()
  const isReused = (await storedFingerprint(serverUrl)) === fingerprint
  if (!isReused) {
    await withClient(serverUrl, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${DATABASE_NAME} WITH (FORCE)`)
      await client.query(`CREATE DATABASE ${DATABASE_NAME}`)
    })
    await applyMigrations(new PgAdapterFactory({ connectionString: databaseUrl }))
    await withClient(databaseUrl, load)
    // Last: a load that was broken off is not taken for a whole one.
    await withClient(serverUrl, (client) => client.query(`COMMENT ON DATABASE ${DATABASE_NAME} IS '${fingerprint}'`))
  }
  const suppliers = await withClient(databaseUrl, readSuppliers)
  return { databaseUrl, suppliers, isReused, loadMs: Math.round(performance.now() - startedAt) }
}

/** Changes with the migrations and with the statements that load the rows. */
async function datasetFingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const { checksum } of await readMigrations()) hash.update(checksum)
  hash.update(await readFile(new URL('dataset-statements.ts', import.meta.url)))
  return hash.digest('hex')
}

async function storedFingerprint(serverUrl: string): Promise<string | null> {
  return withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ fingerprint: string | null }>(
      `SELECT shobj_description(oid, 'pg_database') AS fingerprint FROM pg_database WHERE datname = $1`,
      [DATABASE_NAME],
    )
    return rows[0]?.fingerprint ?? null
  })
}

async function load(client: Client): Promise<void> {
  await client.query(`SET TimeZone = 'UTC'; SET synchronous_commit = off`)
  for (const statement of LOAD_STATEMENTS) await client.query(statement)
  // Also writes the visibility map: a fresh load would answer its first index-only scans from the heap.
  await client.query('VACUUM ANALYZE')
}

async function readSuppliers(client: Client): Promise<BenchSupplier[]> {
  const { rows } = await client.query<{ id: string; code: string }>(`SELECT id, code FROM "Supplier" ORDER BY code`)
  return rows.map(({ id, code }) => ({ id, token: `bench-token-of-${code}` }))
}

async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
