import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

// Databases on the PostgreSQL server of TEST_DATABASE_URL.

/** Another than UTC: instants must come out right on a server that is set up differently. */
const SERVER_TIME_ZONE = 'America/St_Johns'

export const serverUrl = process.env.TEST_DATABASE_URL

export type ServerDatabase = { name: string; url: string; drop: () => Promise<void> }

/** A database of its own, in a time zone other than UTC: empty, or a copy of the template. */
export async function createServerDatabase(template: string | null = null): Promise<ServerDatabase> {
  const name = `direct_sandbox_${randomUUID().replaceAll('-', '')}`
  const copying = template === null ? '' : ` TEMPLATE ${template}`
  await onServer(
    `CREATE DATABASE ${name}${copying}`,
    `ALTER DATABASE ${name} SET timezone TO '${SERVER_TIME_ZONE}'`,
    // It need not outlive the server: a commit does not wait for the disk.
    `ALTER DATABASE ${name} SET synchronous_commit TO off`,
  )
  const url = new URL(serverUrl!)
  url.pathname = `/${name}`
  return { name, url: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) }
}

/** The engine of the migrations keeps its connection for some seconds; nobody may be connected to what is copied. */
export function disconnectAll({ name }: ServerDatabase): Promise<void> {
  return onServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
}

async function onServer(...statements: string[]): Promise<void> {
  const client = new Client(serverUrl)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
