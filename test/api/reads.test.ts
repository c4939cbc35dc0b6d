import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from '../../server/database.ts'
import { MAX_PREPARED_STATEMENTS } from '../../server/prepared-read.ts'
import { describeOnEachDatabase, openTestDatabase } from '../support/databases.ts'

const VALUES = Prisma.sql`SELECT
  9007199254740993::bigint AS big, 42::int AS whole, 1.25::float8 AS float, 12345678901234567890.12::numeric AS exact,
  true AS flag, 'x  '::char(3) AS padded, '技'::text AS text, NULL::text AS nothing, 'PAID'::"OrderStatus" AS label,
  '019bafbe-6850-7f8c-8cd3-7014ff6e30d9'::uuid AS id, '{"a":[1]}'::jsonb AS json, ARRAY['a','b'] AS texts,
  ARRAY[1,2]::int[] AS wholes, '2026-01-05'::date AS day,
  '2026-01-05T00:07:30.123Z'::timestamptz AS instant, '2026-01-05T00:07:30Z'::timestamptz AS second,
  '0001-01-01T00:00:00Z'::timestamptz AS first, '9999-12-31T23:59:59.999Z'::timestamptz AS last,
  '2026-07-05T00:07:30'::timestamp AS local,
  '2026-01-05T00:07:08.29Z'::timestamptz AS hundredths, '2026-01-05T23:59:59.999999Z'::timestamptz AS micros`

const EXAMPLE_INSTANT = new Date('2026-03-29T23:30:00.5Z')

describeOnEachDatabase('a read', (kind) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(kind)
  })
  afterAll(() => database.close())

  test('gives each value as Prisma gives it', async () => {
    const [prismas] = await database.prisma.$queryRaw<object[]>(VALUES)
    const [ours] = await database.read<object>(VALUES)
    expect(ours).toEqual(prismas)
    expect(ours).toMatchObject({ big: 9007199254740993n, instant: new Date('2026-01-05T00:07:30.123Z'), nothing: null })
    expect(Object.keys(ours!)).toHaveLength(21)
  })

  test('takes arguments as Prisma takes them: an instant has its day in UTC, lists and exact numbers arrive whole', async () => {
    const statement = Prisma.sql`SELECT ${EXAMPLE_INSTANT}::timestamptz AS instant, ${EXAMPLE_INSTANT}::date AS day,
      ${['019bafbe-6850-7f8c-8cd3-7014ff6e30d9']}::uuid[] AS ids, ${9007199254740993n}::bigint AS big,
      ${new Prisma.Decimal('12.50')}::numeric AS exact, ${null}::text AS nothing`
    const [ours] = await database.read<object>(statement)
    expect(ours).toEqual((await database.prisma.$queryRaw<object[]>(statement))[0])
    expect(ours).toMatchObject({
      instant: EXAMPLE_INSTANT,
      day: new Date('2026-03-29T00:00:00Z'),
      big: 9007199254740993n,
    })
  })

  test('of a table that has got a column meanwhile sees the column', async () => {
    await database.prisma.$executeRaw`CREATE TABLE growing AS SELECT 1 AS one`
    const all = () => database.read<object>(Prisma.sql`SELECT * FROM growing`)
    // On every connection of the pool.
    await Promise.all(Array.from({ length: 20 }, all))
    await database.prisma.$executeRaw`ALTER TABLE growing ADD COLUMN two int DEFAULT 2`
    const rows = await Promise.all(Array.from({ length: 20 }, all))
    expect(rows.flat()).toEqual(Array.from({ length: 20 }, () => ({ one: 1, two: 2 })))
  })

  test('that fails says why', async () => {
    await expect(database.read(Prisma.sql`SELECT 1 / 0`)).rejects.toThrow('division by zero')
  })
})

describe.skipIf(!process.env.TEST_DATABASE_URL)('prepared statements of a session (PostgreSQL)', () => {
  test(`are at most ${MAX_PREPARED_STATEMENTS}, however many different ones are read`, async () => {
    const database = await openTestDatabase('PostgreSQL')
    for (let number = 0; number <= MAX_PREPARED_STATEMENTS; number += 1) {
      const rows = await database.read(Prisma.sql`SELECT ${number}::int AS ${Prisma.raw(`column_${number}`)}`)
      expect(rows).toEqual([{ [`column_${number}`]: number }])
    }
    const [prepared] = await database.read<{ count: bigint }>(
      Prisma.sql`SELECT count(*) AS count FROM pg_prepared_statements`,
    )
    expect(prepared).toEqual({ count: BigInt(MAX_PREPARED_STATEMENTS) })
    await database.close()
  })
})
