import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { z } from 'zod'

// The published adapters with one correction each: how they run a script of several statements, which is what a
// migration is.

/** PGlite. The published adapter does not wait for the script, so a migration that fails is booked as applied. */
export class PGliteAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = 'pglite-prisma-adapter'
  readonly #client: PGlite

  constructor(client: PGlite) {
    this.#client = client
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await new PrismaPGlite(this.#client).connect()
    return withScripts(adapter, (script) => this.#client.exec(script))
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const shadow = await PGlite.create()
    return withScripts(await new PrismaPGlite(shadow).connect(), (script) => shadow.exec(script))
  }
}

/**
 * A PostgreSQL server. The published adapter splits the script at every semicolon, those in texts and functions too,
 * and runs the parts one by one; sent whole, it is one transaction.
 */
export class PgAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = '@prisma/adapter-pg'
  readonly #inner: PrismaPg

  constructor(poolOrConfig: pg.Pool | pg.PoolConfig) {
    this.#inner = new PrismaPg(poolOrConfig)
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await this.#inner.connect()
    return withScripts(adapter, (script) => adapter.underlyingDriver().query(script))
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const adapter = await this.#inner.connectToShadowDb()
    return withScripts(adapter, (script) => adapter.underlyingDriver().query(script))
  }
}

function withScripts<T extends SqlDriverAdapter>(adapter: T, run: (script: string) => Promise<unknown>): T {
  adapter.executeScript = async (script) => {
    try {
      await run(script)
    } catch (error) {
      throw toAdapterError(error)
    }
  }
  return adapter
}

function toAdapterError(error: unknown): DriverAdapterError {
  const { code = 'N/A', severity = 'ERROR', message = String(error), detail, hint } = ServerError.parse(error)
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column: undefined, hint })
}

const text = z.string().optional().catch(undefined)

/** What both drivers tell of a statement that failed. */
const ServerError = z.object({ code: text, severity: text, message: text, detail: text, hint: text }).catch({
  code: undefined,
  severity: undefined,
  message: undefined,
  detail: undefined,
  hint: undefined,
})
