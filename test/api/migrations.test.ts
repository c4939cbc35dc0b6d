import { PGlite } from '@electric-sql/pglite'
import { describe, expect, inject, test } from 'vitest'
import { PGliteAdapterFactory } from '../../prisma/adapters.ts'
import { applyMigrations } from '../../prisma/migrate.ts'
import { readMigrations } from '../../prisma/migrations-directory.ts'
import { openDatabase } from '../../server/database.ts'
import { CopiedDirectory } from '../support/copied-directory.ts'
import { describeOnEachDatabase, openTestDatabase } from '../support/databases.ts'
import { createServerDatabase } from '../support/server-databases.ts'

describeOnEachDatabase('migrations', (kind) => {
  test('bring an empty database to the data model, and are in the books of Prisma', async () => {
    const database = await openTestDatabase(kind)
    const rows = await database.prisma.$queryRaw<{ migration_name: string; finished: boolean }[]>`
      SELECT migration_name, finished_at IS NOT NULL AS finished FROM "_prisma_migrations" ORDER BY started_at`
    const migrations = await readMigrations()
    expect(migrations.length).toBeGreaterThan(1)
    expect(rows).toEqual(migrations.map(({ name }) => ({ migration_name: name, finished: true })))
    expect(await database.prisma.supplier.count()).toBe(0)
    await database.close()
  })

  test('do nothing when nothing is to do', async () => {
    const database = await openTestDatabase(kind)
    expect(await applyMigrations(database.adapterFactory)).toEqual([])
    await database.close()
  })

  test('refuse a database that failed in the middle of one, and one of a newer version', async () => {
    const database = await openTestDatabase(kind)
    await database.prisma.$executeRaw`UPDATE "_prisma_migrations" SET finished_at = NULL`
    await expect(applyMigrations(database.adapterFactory)).rejects.toThrow(/failed earlier in this database/)
    await database.prisma.$executeRaw`UPDATE "_prisma_migrations" SET finished_at = now(), migration_name = '9_newer'`
    await expect(applyMigrations(database.adapterFactory)).rejects.toThrow(/9_newer, which this version does not know/)
    await database.close()
  })

  test('keep stock from going below 0 whatever the program does', async () => {
    const database = await openTestDatabase(kind)
    await expect(
      database.prisma.supplier.create({
        data: {
          code: 's',
          nameZh: '',
          nameEn: '',
          appKey: '',
          appSecret: '',
          skus: {
            create: {
              skuCode: 'A',
              titleZh: '',
              titleEn: '',
              jitStock: { create: { sellableQuantity: -1, updatedAt: new Date() } },
            },
          },
        },
      }),
    ).rejects.toThrow(/JitStock_sellableQuantity_check/)
    await database.close()
  })
})

/** An embedded database without any table: a tenth of the time that making one takes. */
async function openEmptyDatabase(): Promise<PGlite> {
  const client = await PGlite.create({ fs: new CopiedDirectory(inject('migratedDirectory')) })
  await client.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  return client
}

const serverUrl = process.env.TEST_DATABASE_URL
const reason = serverUrl ? '' : ' (skipped: TEST_DATABASE_URL is not set)'

describe.skipIf(!serverUrl)(`migrations on a server${reason}`, () => {
  test('of four processes that start at once, one migrates and the others find it done', async () => {
    const server = await createServerDatabase()
    const databases = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ databaseUrl: server.url })))
    const applied = await Promise.all(databases.map(({ adapterFactory }) => applyMigrations(adapterFactory)))
    expect(applied.flat()).toEqual((await readMigrations()).map(({ name }) => name))
    await Promise.all(databases.map((database) => database.close()))
    await server.drop()
  })
})

describe('a database from before there were listings', () => {
  test('has its SKUs that sell exposed in all markets, with the first step on record; one that does not sell has no listing', async () => {
    const migrations = await readMigrations()
    const place = migrations.findIndex(({ name }) => name.endsWith('_catalogue'))
    const client = await openEmptyDatabase()
    for (const { sql } of migrations.slice(0, place)) await client.exec(sql)
    await client.exec(`
      INSERT INTO "Supplier" (id, code, "nameZh", "nameEn", "appKey", "appSecret") VALUES (gen_random_uuid(), 's', '', '', '', '');
      INSERT INTO "Sku" (id, "supplierId", "skuCode", "titleZh", "titleEn", "createdAt")
        SELECT gen_random_uuid(), id, named, '', '', '2025-01-01Z' FROM "Supplier", unnest(ARRAY['SELLS', 'NOT']) AS named;
      INSERT INTO "JitStock" ("skuId", "sellableQuantity", "updatedAt")
        SELECT id, 1, now() FROM "Sku" WHERE "skuCode" = 'SELLS';`)
    for (const { sql } of migrations.slice(place)) await client.exec(sql)

    const { rows } = await client.query(`
      SELECT "skuCode", "listingState", "targetMarkets"::text[] AS markets, listing.state, "firstExposedAt", "toState"
      FROM "Sku" AS sku LEFT JOIN "Listing" AS listing ON listing."skuId" = sku.id
      LEFT JOIN "ListingStep" AS step ON step."listingId" = listing.id ORDER BY "skuCode" DESC`)
    expect(rows).toEqual([
      {
        skuCode: 'SELLS',
        listingState: 'EXPOSED',
        markets: ['ES', 'FR', 'DE', 'NL', 'IT', 'PL'],
        state: 'EXPOSED',
        firstExposedAt: new Date('2025-01-01T00:00:00.000Z'),
        toState: 'EXPOSED',
      },
      { skuCode: 'NOT', listingState: null, markets: [], state: null, firstExposedAt: null, toState: null },
    ])
    await client.close()
  })
})

describe('a database from before admission counted (ADM-1)', () => {
  test('has its suppliers admitted since they are there, at version 1', async () => {
    const migrations = await readMigrations()
    const place = migrations.findIndex(({ name }) => name.endsWith('_supplier_admitted_at'))
    const client = await openEmptyDatabase()
    for (const { sql } of migrations.slice(0, place)) await client.exec(sql)
    await client.exec(`
      INSERT INTO "Supplier" (id, code, "nameZh", "nameEn", "appKey", "appSecret", "createdAt")
        VALUES (gen_random_uuid(), 's', '', '', '', '', '2025-01-01Z');`)
    for (const { sql } of migrations.slice(place)) await client.exec(sql)
    const { rows } = await client.query('SELECT "admittedAt", version FROM "Supplier"')
    expect(rows).toEqual([{ admittedAt: new Date('2025-01-01T00:00:00.000Z'), version: 1 }])
    await client.close()
  })
})

describe('the embedded database', () => {
  test('of a test has nothing of what another test wrote', async () => {
    const first = await openTestDatabase('PGlite')
    await first.prisma.$executeRaw`DROP TABLE "Supplier" CASCADE`
    await first.prisma.$executeRaw`CHECKPOINT`
    await first.close()
    const second = await openTestDatabase('PGlite')
    expect(await second.prisma.supplier.count()).toBe(0)
    await second.close()
  })

  test('reports a script that fails, and not as done', async () => {
    const client = await PGlite.create({ fs: new CopiedDirectory(inject('migratedDirectory')) })
    const adapter = await new PGliteAdapterFactory(client).connect()
    await expect(adapter.executeScript('CREATE TABLE a (b int); SELECT nonsense;')).rejects.toThrow(/nonsense/)
    await client.close()
  })
})

describe.skipIf(!process.env.TEST_DATABASE_URL)('a PostgreSQL server whose address has options', () => {
  test('keeps them, and its sessions are in UTC all the same', async () => {
    const server = await createServerDatabase()
    const options = encodeURIComponent('-c TimeZone=Asia/Shanghai -c application_name=kept')
    const database = await openDatabase({ databaseUrl: `${server.url}?options=${options}` })
    const [row] = await database.prisma.$queryRaw<{ zone: string; name: string }[]>`
      SELECT current_setting('TimeZone') AS zone, current_setting('application_name') AS name`
    expect(row).toEqual({ zone: 'UTC', name: 'kept' })
    await database.close()
    await server.drop()
  })
})
