import DataLoader from 'dataloader'
import { Prisma } from '../prisma/generated/client.ts'
import type { Position } from './kit/cursor.ts'
import { parseInstant } from './kit/instant.ts'
import { memo } from './kit/memo.ts'
import type { Page, PageArguments, PageWindow } from './kit/page.ts'
import { pageWindow, toPage } from './kit/page.ts'
import { isStorableText } from './kit/storable-text.ts'
import { isUuid } from './kit/uuid.ts'
import type { KeysetList } from './keyset-statement.ts'
import { comment, conditionsOf, keysetStatement, keysetStatementPerParent } from './keyset-statement.ts'
import type { Read } from './read.ts'

/** A page and, only when it is asked for, the number of rows of the whole list. */
type Connection<Row> = Page<Row> & { totalCount: () => Promise<number> }

/** A list as SQL knows it, for a filter and within the caller's scope. */
export type ListDefinition<Row, Filter> = {
  listOf: (filter: Filter) => KeysetList
  /** The column with the parent's id, for lists below another thing. */
  parentColumn: Prisma.Sql
  /** Where the row is in the list; a filter may choose the order. */
  positionOf: (row: Row, filter: Filter) => Position
}

/** Properties of the rows that are read; null: any may be. */
type Needed = ReadonlySet<string> | null

export type ConnectionReader<Row, Filter> = {
  /**
   * A page of the whole list: one statement. Throws PageTooLarge, InvalidPage or InvalidCursor. With `needed`, the rows may
   * lack whatever is not named there.
   */
  page: (filter: Filter, args: PageArguments, needed?: Needed) => Promise<Connection<Row>>
  /** The same page for each parent asked for in this tick: one statement for all of them together. */
  pageOfParent: (filter: Filter, args: PageArguments, parentId: string, needed?: Needed) => Promise<Connection<Row>>
}

/** Reads the pages of one list. Made anew for each request: it caches. */
export function createConnectionReader<Row extends object, Filter>(
  read: Read,
  definition: ListDefinition<Row, Filter>,
): ConnectionReader<Row, Filter> {
  const pagesOfParents = new Map<string, DataLoader<string, Page<Row>>>()
  const countsOfParents = new Map<string, DataLoader<string, number>>()

  return {
    page: async (filter, args, needed = null) => {
      const list = narrowed(definition.listOf(filter), needed)
      const window = windowOf(list, args)
      const rows = await read<Row>(keysetStatement(list, window))
      const positionOf = (row: Row) => definition.positionOf(row, filter)
      return { ...toPage(window, rows, positionOf), totalCount: () => countRows(read, list) }
    },

    pageOfParent: async (filter, args, parentId, needed = null) => {
      const whole = definition.listOf(filter)
      const list = narrowed(whole, needed)
      const { first, last, after, before } = args
      const pages = memo(pagesOfParents, JSON.stringify([filter, first, last, after, before, list === whole]), () =>
        pagesLoader(read, definition, list, filter, args),
      )
      const counts = memo(countsOfParents, JSON.stringify(filter), () => countsLoader(read, definition, list))
      return { ...(await pages.load(parentId)), totalCount: () => counts.load(parentId) }
    },
  }
}

/** The list as it is, or with the columns of its summary if these are all that is needed. */
function narrowed(list: KeysetList, needed: Needed): KeysetList {
  const { summary } = list
  const isEnough = summary && needed && [...needed].every((name) => summary.columns.has(name))
  return isEnough ? { ...list, select: summary.select } : list
}

function windowOf(list: KeysetList, args: PageArguments): PageWindow {
  const isPosition = ({ key, id }: Position) => isOfType(list.sortType, key) && isOfType(list.idType ?? 'uuid', id)
  return pageWindow(cursorName(list), args, isPosition)
}

/** Whether PostgreSQL would take the text: a cursor that somebody made up is refused, not a fault. */
function isOfType(type: KeysetList['sortType'] | 'uuid', key: string): boolean {
  switch (type) {
    case 'text':
      return isStorableText(key)
    case 'timestamptz':
      return parseInstant(key)?.toISOString() === key
    case 'date':
      return parseInstant(`${key}T00:00:00Z`) !== null
    case 'int':
      return /^-?\d{1,9}$/.test(key)
    case 'bigint':
      return /^\d{1,18}$/.test(key)
    case 'uuid':
      return isUuid(key)
  }
}

/** A cursor belongs to a list and its direction, not to a filter: a filter only leaves rows out. */
function cursorName(list: KeysetList): string {
  return `${list.name}${list.isDescending ? '-' : '+'}`
}

function pagesLoader<Row extends object, Filter>(
  read: Read,
  definition: ListDefinition<Row, Filter>,
  list: KeysetList,
  filter: Filter,
  args: PageArguments,
) {
  const window = windowOf(list, args)
  const positionOf = (row: Row) => definition.positionOf(row, filter)
  return new DataLoader<string, Page<Row>>(async (parentIds) => {
    const statement = keysetStatementPerParent(list, window, definition.parentColumn, parentIds)
    const rows = await read<Row & { parentId: string }>(statement)
    const rowsOf = Map.groupBy(rows, ({ parentId }) => parentId)
    return parentIds.map((id) => toPage<Row>(window, rowsOf.get(id) ?? [], positionOf))
  })
}

async function countRows(read: Read, list: KeysetList): Promise<number> {
  const [row] = await read<{ count: bigint }>(Prisma.sql`${comment(`${list.name}Count`)}
    SELECT count(*) AS count FROM ${list.from} WHERE ${conditionsOf(list)}`)
  return Number(row?.count ?? 0)
}

function countsLoader<Row, Filter>(read: Read, definition: ListDefinition<Row, Filter>, list: KeysetList) {
  return new DataLoader<string, number>(async (parentIds) => {
    const rows = await read<{ parentId: string; count: bigint }>(Prisma.sql`${comment(`${list.name}Count`)}
      SELECT ${definition.parentColumn} AS "parentId", count(*) AS count FROM ${list.from}
      WHERE ${conditionsOf(list)} AND ${definition.parentColumn} = ANY(${parentIds}::uuid[])
      GROUP BY ${definition.parentColumn}`)
    const countOf = new Map(rows.map(({ parentId, count }) => [parentId, Number(count)]))
    return parentIds.map((id) => countOf.get(id) ?? 0)
  })
}
