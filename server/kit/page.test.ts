import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageArguments, PageWindow } from './page.ts'
import { InvalidPage, PageTooLarge, pageWindow, rowsToRead, toPage } from './page.ts'

type Row = { key: string; id: string }

const positionOf = (row: Row) => row
const compare = (a: Row, b: Row) =>
  a.key === b.key ? Number(a.id > b.id) - Number(a.id < b.id) : a.key > b.key ? 1 : -1

/** What the database does with a window, on an array. */
function read(rows: Row[], window: PageWindow): Row[] {
  const { after, before } = window
  const between = rows
    .toSorted(compare)
    .filter((row) => (!after || compare(row, after) > 0) && (!before || compare(row, before) < 0))
  return (window.isBackward ? between.toReversed() : between).slice(0, rowsToRead(window))
}

function pageOf(rows: Row[], args: PageArguments) {
  const window = pageWindow('rows+', args)
  return toPage(window, read(rows, window), positionOf)
}

const manyRows = fc.uniqueArray(
  // Few keys, so that many rows have the same one and the id decides.
  fc.record({ key: fc.constantFrom('a', 'b', 'c'), id: fc.uuid() }),
  { selector: ({ id }) => id, maxLength: 40 },
)

describe('page', () => {
  test('following endCursor shows every row once and in order, whatever the page size', () => {
    fc.assert(
      fc.property(manyRows, fc.integer({ min: 1, max: 7 }), (rows, first) => {
        const seen: Row[] = []
        for (let after: string | null = null, more = true; more;) {
          const page = pageOf(rows, { first, after })
          seen.push(...page.edges.map(({ node }) => node))
          after = page.pageInfo.endCursor
          more = page.pageInfo.hasNextPage
        }
        expect(seen).toEqual(rows.toSorted(compare))
      }),
    )
  })

  test('following startCursor with "last" shows the same rows from the end', () => {
    fc.assert(
      fc.property(manyRows, fc.integer({ min: 1, max: 7 }), (rows, last) => {
        const seen: Row[] = []
        for (let before: string | null = null, more = true; more;) {
          const page = pageOf(rows, { last, before })
          seen.unshift(...page.edges.map(({ node }) => node))
          before = page.pageInfo.startCursor
          more = page.pageInfo.hasPreviousPage
        }
        expect(seen).toEqual(rows.toSorted(compare))
      }),
    )
  })

  test('rows that come in between pages never make another row appear twice or not at all', () => {
    fc.assert(
      fc.property(manyRows, manyRows, fc.integer({ min: 1, max: 7 }), (rows, inserted, first) => {
        const ids = new Set(rows.map(({ id }) => id))
        const seen: Row[] = []
        const table = [...rows]
        const waiting = [...inserted]
        for (let after: string | null = null, more = true; more;) {
          const page = pageOf(table, { first, after })
          seen.push(...page.edges.map(({ node }) => node))
          after = page.pageInfo.endCursor ?? after
          more = page.pageInfo.hasNextPage
          table.push(...waiting.splice(0, 3))
        }
        expect(seen.filter(({ id }) => ids.has(id))).toEqual(rows.toSorted(compare))
        expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
      }),
    )
  })

  test('100 rows are a page, 101 are refused and not cut', () => {
    expect(pageWindow('rows+', { first: 100 }).size).toBe(100)
    expect(() => pageWindow('rows+', { first: 101 })).toThrow(PageTooLarge)
    expect(() => pageWindow('rows+', { last: 101 })).toThrow(PageTooLarge)
  })

  test('20 rows are a page when nothing is said', () => {
    expect(pageWindow('rows+', {}).size).toBe(20)
  })

  test.each([{ first: -1 }, { last: -1 }, { first: 1, last: 1 }])('%j is refused', (args) => {
    expect(() => pageWindow('rows+', args)).toThrow(InvalidPage)
  })
})
