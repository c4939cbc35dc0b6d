import { Prisma } from '../prisma/generated/client.ts'

export type TimeRange = { from: Date | null; before: Date | null }

/** Conditions of a range of time: `from` belongs to it, `before` does not; null bounds nothing. */
export function withinTime(column: Prisma.Sql, { from, before }: TimeRange): Prisma.Sql[] {
  return [...(from ? [Prisma.sql`${column} >= ${from}`] : []), ...(before ? [Prisma.sql`${column} < ${before}`] : [])]
}
