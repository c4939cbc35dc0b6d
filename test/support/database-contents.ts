import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { TestApi } from './api.ts'

/**
 * Each table with its count of rows and the sum of their hashes, in whatever order they lie: equal when nothing at all
 * was changed.
 */
export async function contentsOf({ prisma }: TestApi): Promise<Record<string, string>> {
  const hashes = (await tablesOf(prisma)).map(
    (name) =>
      `SELECT '${name}' AS name, concat(count(*), ' ', sum(hashtextextended(row::text, 0))) AS hash FROM "${name}" AS row`,
  )
  const rows = await prisma.$queryRawUnsafe<{ name: string; hash: string }[]>(hashes.join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}

/**
 * Keeps the rows of all tables as they are now. The function that it returns puts them back: a tenth of what it takes to
 * make one of everything anew. Sequences go on, as they do after a change that is rolled back.
 */
export async function keepContents({ prisma }: TestApi): Promise<() => Promise<void>> {
  const tables = await tablesOf(prisma)
  const copies = tables.map((name) => `CREATE TABLE kept."${name}" AS TABLE "${name}";`)
  const restores = tables.map((name) => `DELETE FROM "${name}"; INSERT INTO "${name}" TABLE kept."${name}";`)
  await prisma.$executeRawUnsafe(`DO $make$ BEGIN
    CREATE SCHEMA kept;
    ${copies.join('\n')}
    CREATE FUNCTION kept.put_back() RETURNS void LANGUAGE plpgsql AS $back$ BEGIN
      -- What was allowed once is not asked again: no key of another table, no trigger.
      SET LOCAL session_replication_role = replica;
      ${restores.join('\n')}
    END $back$;
  END $make$`)
  return async () => {
    await prisma.$executeRaw`DO $$ BEGIN PERFORM kept.put_back(); END $$`
  }
}

async function tablesOf(prisma: PrismaClient): Promise<string[]> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`
  return tables.map(({ name }) => name)
}
