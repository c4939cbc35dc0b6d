import { Prisma } from '../prisma/generated/client.ts'

// An index on (a, b, time) gives a list by time only where both a and b are known. For a filter on `a` alone, the list is
// read once for each value of `b` (`KeysetList.branches`): so one index serves every combination of a and b.

/** A column with few values, never NULL (the planner knows no order behind `IS NULL`), and the one that is wanted; null: any. */
type SmallColumn = {
  column: Prisma.Sql
  /** Name of the enum in the database. */
  type: string
  values: readonly string[]
  wanted: string | null
}

/** A condition for the value that is wanted, or one for each: exactly one of them holds for any row. */
export function branchesOf({ column, type, values, wanted }: SmallColumn): Prisma.Sql[] {
  const asked = wanted === null ? values : [wanted]
  return asked.map((value) => Prisma.sql`${column} = ${value}::${Prisma.raw(`"${type}"`)}`)
}

/** Each condition of the one with each of the other. */
export function crossed(some: readonly Prisma.Sql[], others: readonly Prisma.Sql[]): Prisma.Sql[] {
  return some.flatMap((one) => others.map((other) => Prisma.sql`${one} AND ${other}`))
}
