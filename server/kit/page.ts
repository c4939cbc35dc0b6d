import type { Position } from './cursor.ts'
import { decodeCursor, encodeCursor, InvalidCursor } from './cursor.ts'

// Pages of an ordered list by position (keyset), not by offset: a row that is inserted or removed meanwhile never
// makes another one appear twice or not at all.

export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

export type PageArguments = {
  first?: number | null | undefined
  last?: number | null | undefined
  after?: string | null | undefined
  before?: string | null | undefined
}

/** A page wanted: `size` rows from the start (or from the end, when backwards) of what lies between the bounds. */
export type PageWindow = {
  connection: string
  isBackward: boolean
  size: number
  after: Position | null
  before: Position | null
}

export type Page<Row> = {
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** More rows were asked for than a page may have. Refused, not cut: a client would take the cut page for the end. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge'
  constructor(asked: number) {
    super(`A page has at most ${MAX_PAGE_SIZE} rows; ${asked} were asked for. Ask for fewer and follow endCursor.`)
  }
}

/** `first` and `last` together, or a negative one. */
export class InvalidPage extends Error {
  override name = 'InvalidPage'
}

/**
 * Checks the arguments of a connection field; `isPosition` tells whether what a cursor holds can be a place in this list.
 * Throws PageTooLarge, InvalidPage or InvalidCursor.
 */
export function pageWindow(
  connection: string,
  { first, last, after, before }: PageArguments,
  isPosition: (position: Position) => boolean = () => true,
): PageWindow {
  if (first != null && last != null) throw new InvalidPage('Give "first" or "last", not both.')
  const size = first ?? last ?? DEFAULT_PAGE_SIZE
  if (size < 0) throw new InvalidPage(`"${first == null ? 'last' : 'first'}" is 0 or more; it was ${size}.`)
  if (size > MAX_PAGE_SIZE) throw new PageTooLarge(size)
  return {
    connection,
    isBackward: last != null,
    size,
    after: after == null ? null : positionAt(connection, after, isPosition),
    before: before == null ? null : positionAt(connection, before, isPosition),
  }
}

function positionAt(connection: string, cursor: string, isPosition: (position: Position) => boolean): Position {
  const position = decodeCursor(connection, cursor)
  if (!isPosition(position)) throw new InvalidCursor()
  return position
}

/** How many rows to read for a window: one more than it shows, which tells whether there is another page. */
export function rowsToRead(window: PageWindow): number {
  return window.size + 1
}

/** Its cursor is made when it is asked for: a list of `nodes` needs at most one. */
class Edge<Row> {
  readonly node: Row
  readonly #cursorOf: (row: Row) => string

  constructor(node: Row, cursorOf: (row: Row) => string) {
    this.node = node
    this.#cursorOf = cursorOf
  }

  get cursor(): string {
    return this.#cursorOf(this.node)
  }
}

/**
 * Makes the page from the rows read: at most `rowsToRead`, in the order of reading (from the end when backwards).
 * `hasPreviousPage` of a forward page is true when it starts after a cursor, and the other way round.
 */
export function toPage<Row>(window: PageWindow, rowsRead: Row[], positionOf: (row: Row) => Position): Page<Row> {
  const shown = rowsRead.slice(0, window.size)
  const hasMore = rowsRead.length > window.size
  const rows = window.isBackward ? shown.toReversed() : shown
  const cursorOf = (row: Row) => encodeCursor(window.connection, positionOf(row))
  return {
    edges: rows.map((node) => new Edge(node, cursorOf)),
    pageInfo: {
      hasNextPage: window.isBackward ? window.before !== null : hasMore,
      hasPreviousPage: window.isBackward ? hasMore : window.after !== null,
      get startCursor() {
        return rows.length === 0 ? null : cursorOf(rows[0]!)
      },
      get endCursor() {
        return rows.length === 0 ? null : cursorOf(rows.at(-1)!)
      },
    },
  }
}
