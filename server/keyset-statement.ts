import { Prisma } from '../prisma/generated/client.ts'
import type { Position } from './kit/cursor.ts'
import type { PageWindow } from './kit/page.ts'
import { rowsToRead } from './kit/page.ts'

/**
 * What a list usually shows of its rows. One choice and not the very columns that are needed: each text of a statement is
 * prepared by itself, and clients could ask for a thousand.
 */
export type Summary = { columns: ReadonlySet<string>; select: Prisma.Sql }

/** One ordered list in SQL: which rows, in which order. */
export type KeysetList = {
  /** Starts the statement as a comment: the name in statement logs and in pg_stat_activity. */
  name: string
  /** Columns of the row. */
  select: Prisma.Sql
  /** For a page that needs no others. */
  summary?: Summary
  /** Table, with joins. */
  from: Prisma.Sql
  /** Conditions, the caller's scope among them. */
  where: Prisma.Sql[]
  /**
   * Conditions of which exactly one holds for each row wanted, as `kind = 'A'` and `kind = 'B'`: each is read in order from
   * its own index, and no more rows of any than a page holds. All rows when left out.
   */
  branches?: Prisma.Sql[]
  /** The sort column; ties are broken by `id`. */
  sortColumn: Prisma.Sql
  /** SQL type of the sort column, to which a cursor's text is cast. */
  sortType: 'timestamptz' | 'text' | 'date' | 'int' | 'bigint'
  idColumn: Prisma.Sql
  /** SQL type of the id column; uuid when left out. */
  idType?: 'bigint'
  isDescending: boolean
}

/** Rows of a window of one list. */
export function keysetStatement(list: KeysetList, window: PageWindow): Prisma.Sql {
  return Prisma.sql`${comment(list.name)} ${windowOf(list, window)}`
}

/**
 * Rows of the same window of many lists, one list per parent, in ONE statement: without it, a page of 20 suppliers with
 * their orders costs 21. Each row carries its `parentId`.
 */
export function keysetStatementPerParent(
  list: KeysetList,
  window: PageWindow,
  parentColumn: Prisma.Sql,
  parentIds: readonly string[],
): Prisma.Sql {
  const ofParent = { ...list, where: [...list.where, Prisma.sql`${parentColumn} = parent.id`] }
  return Prisma.sql`${comment(list.name)}
    SELECT parent.id AS "parentId", listed.* FROM unnest(${parentIds}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (${windowOf(ofParent, window, withSortKey(list))}) AS listed
    ORDER BY parent.id, listed."sortKey" ${directionOf(list, window)}, listed.id ${directionOf(list, window)}`
}

function directionOf(list: KeysetList, window: PageWindow): Prisma.Sql {
  return list.isDescending === window.isBackward ? Prisma.sql`ASC` : Prisma.sql`DESC`
}

/** The sort key beside the columns of the row, for a statement around this one that sorts again. */
function withSortKey({ select, sortColumn }: KeysetList): Prisma.Sql {
  return Prisma.sql`${select}, ${sortColumn} AS "sortKey"`
}

function windowOf(list: KeysetList, window: PageWindow, select = list.select): Prisma.Sql {
  if (!list.branches) return branchOf(list, window, select, [])
  const direction = directionOf(list, window)
  const columns = withSortKey(list)
  const branches = list.branches.map((condition) => Prisma.sql`(${branchOf(list, window, columns, [condition])})`)
  return Prisma.sql`SELECT merged.* FROM (${Prisma.join(branches, ' UNION ALL ')}) AS merged
    ORDER BY merged."sortKey" ${direction}, merged.id ${direction} LIMIT ${rowsToRead(window)}`
}

function branchOf(list: KeysetList, window: PageWindow, select: Prisma.Sql, condition: Prisma.Sql[]): Prisma.Sql {
  const direction = directionOf(list, window)
  const conditions = [
    ...list.where,
    ...condition,
    ...(window.after ? [beyond(list, window.after, list.isDescending)] : []),
    ...(window.before ? [beyond(list, window.before, !list.isDescending)] : []),
  ]
  return Prisma.sql`SELECT ${select} FROM ${list.from} WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${list.sortColumn} ${direction}, ${list.idColumn} ${direction} LIMIT ${rowsToRead(window)}`
}

/** What every row of the list fulfils, wherever it lies. */
export function conditionsOf({ where, branches }: KeysetList): Prisma.Sql {
  const all = Prisma.join(where, ' AND ')
  return branches ? Prisma.sql`${all} AND (${Prisma.join(branches, ' OR ')})` : all
}

function beyond(list: KeysetList, position: Position, isBelow: boolean): Prisma.Sql {
  const comparison = isBelow ? Prisma.sql`<` : Prisma.sql`>`
  const key = Prisma.sql`${position.key}::${Prisma.raw(list.sortType)}`
  return Prisma.sql`(${list.sortColumn}, ${list.idColumn}) ${comparison} (${key}, ${position.id}::${Prisma.raw(list.idType ?? 'uuid')})`
}

/** The name is one of ours, never a client's text. */
export function comment(name: string): Prisma.Sql {
  return Prisma.raw(`/* ${name} */`)
}
