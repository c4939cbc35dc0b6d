import type { TestApi } from './api.ts'

/** Each table with the hash of all its rows, in whatever order they lie: equal when nothing at all was changed. */
export async function contentsOf({ prisma }: TestApi): Promise<Record<string, string>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`
  const hashes = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(row::text, E'\\n' ORDER BY row::text), '')) AS hash FROM "${name}" AS row`,
  )
  const rows = await prisma.$queryRawUnsafe<{ name: string; hash: string }[]>(hashes.join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}
