import type { TestApi } from './api.ts'

/**
 * Each table with its count of rows and the sum of their hashes, in whatever order they lie: equal when nothing at all
 * was changed.
 */
export async function contentsOf({ prisma }: TestApi): Promise<Record<string, string>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`
  const hashes = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, concat(count(*), ' ', sum(hashtextextended(row::text, 0))) AS hash FROM "${name}" AS row`,
  )
  const rows = await prisma.$queryRawUnsafe<{ name: string; hash: string }[]>(hashes.join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}
