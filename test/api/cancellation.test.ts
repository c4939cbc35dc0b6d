import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyMigrations } from '../../prisma/migrate.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { openDatabase } from '../../server/database.ts'
import type { Read } from '../../server/read.ts'
import { readUnder } from '../../server/read.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { connectBeside, describeOnEachDatabase, isServerGiven } from '../support/databases.ts'
import { createServerDatabase } from '../support/server-databases.ts'
import { postGraphql } from '../support/post-graphql.ts'
import { serve } from '../support/serve.ts'

const SKUS = { query: '{ skus(first: 1) { nodes { code } } }' }

describeOnEachDatabase('a read for a request that is over', (kind) => {
  test('is not begun, and gives the reason', async () => {
    const api = await startApi(kind)
    const read = readUnder(api.read, AbortSignal.abort(new Error('over')))
    const { result, statements } = await api.counting(() => read(Prisma.sql`SELECT 1`).catch(String))
    expect([result, statements]).toEqual(['Error: over', []])
    await api.close()
  })
})

// PGlite works in this thread: nothing could be cancelled there.
describe.skipIf(!isServerGiven)('a statement on PostgreSQL', () => {
  let api: TestApi
  let supplier: TestSupplier
  let app: TestApi['app']
  let beside: Client
  beforeAll(async () => {
    api = await startApi('PostgreSQL')
    supplier = await api.addSupplier()
    app = api.appWith({}, sleepingRead)
    beside = await connectBeside(api.prisma)
  })
  afterAll(async () => {
    await beside.end()
    await api.close()
  })

  /** Reads the token, and sleeps instead of reading anything else. */
  const sleepingRead: Read = (statement, signal) =>
    api.read(statement.text.includes('"AccessToken"') ? statement : Prisma.sql`SELECT pg_sleep(60)`, signal)

  const sleeping = async () => {
    const { rows } = await beside.query(`SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep(60)%'`)
    return rows.length
  }

  test('is gone from the server at the deadline of its request', async () => {
    const answered = postGraphql(app, supplier.token, SKUS)
    await expect.poll(sleeping).toBe(1)
    api.requestTimers.elapse()
    expect((await answered).status).toBe(504)
    await expect.poll(sleeping, { timeout: 5000 }).toBe(0)
  })

  test('is gone from the server when the caller is', async () => {
    const server = await serve(app)
    const caller = new AbortController()
    const call = fetch(server.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${supplier.token}` },
      body: JSON.stringify(SKUS),
      signal: caller.signal,
    })
    await expect.poll(sleeping).toBe(1)
    caller.abort()
    await expect(call).rejects.toThrow('aborted')
    await expect.poll(sleeping, { timeout: 5000 }).toBe(0)
    server.close()
  })

  test('is gone when all connections are taken by such, those that wait for one too; then all goes on', async () => {
    const answers = Array.from({ length: 25 }, () => postGraphql(app, supplier.token, SKUS))
    await expect.poll(sleeping).toBe(10)
    expect(api.requestTimers.planned).toHaveLength(25)
    while (api.requestTimers.planned.length > 0) api.requestTimers.elapse()
    for (const answer of answers) expect((await answer).status).toBe(504)
    await expect.poll(sleeping, { timeout: 5000 }).toBe(0)
    const { errors } = await api.query(supplier.token, SKUS.query)
    expect(errors).toBeUndefined()
  })

  test('of another request is never met by a cancellation', async () => {
    const read = async (index: number) => {
      const controller = new AbortController()
      const isCancelled = index % 3 === 0
      const rows = api.read<{ index: number }>(
        Prisma.sql`SELECT ${index}::int AS index, pg_sleep(0.002)`,
        controller.signal,
      )
      // Before, while and after it runs.
      if (isCancelled) setTimeout(() => controller.abort(new Error('over')), index % 10)
      return rows.then(([row]) => row?.index ?? null).catch((error: unknown) => (isCancelled ? index : String(error)))
    }
    const indices = Array.from({ length: 600 }, (_, index) => index)
    expect(await Promise.all(indices.map(read))).toEqual(indices)
  })

  test('is ended by the server itself after its own limit, those of migrations are not', async () => {
    const server = await createServerDatabase()
    const database = await openDatabase({ databaseUrl: server.url }, { statementTimeoutMs: 50 })
    expect(await applyMigrations(database.adapterFactory)).not.toEqual([])
    await expect(database.prisma.$queryRaw`SELECT pg_sleep(60)`).rejects.toThrow('statement timeout')
    await expect(database.read(Prisma.sql`SELECT pg_sleep(60)`)).rejects.toThrow('statement timeout')
    const adapter = await database.adapterFactory.connect()
    await adapter.executeScript('SELECT pg_sleep(0.2)')
    await adapter.dispose()
    await database.close()
    await server.drop()
  })
})
