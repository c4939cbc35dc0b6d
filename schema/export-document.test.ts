import { describe, expect, test } from 'vitest'
import { exportDocument, NotExportable } from './export-document.ts'

const shape = (text: string) => {
  const document = exportDocument(text, null)
  return document && { ...document, text: document.text.replace(/\s+/g, ' ').trim() }
}

describe('a document to export', () => {
  test('without paging gets pages of 100 after a variable, and asks where each ends', () => {
    expect(shape('{ orders { nodes { id } } }')).toEqual({
      text: 'query ($exportAfter: String) { orders(first: 100, after: $exportAfter) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      path: ['orders'],
      rowsField: 'nodes',
      cursorVariable: 'exportAfter',
      start: null,
    })
  })

  test('that pages itself is run as it is, to the letter', () => {
    const text =
      'query Mine($c: String, $n: Int) { viewer { __typename supplier { all: orders(first: $n, after: $c, where: { market: ES }) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } } } } }'
    expect(exportDocument(text, 'Mine')).toEqual({
      text,
      path: ['viewer', 'supplier', 'all'],
      rowsField: 'edges',
      cursorVariable: 'c',
      start: null,
    })
  })

  test('begins after a cursor that is written in it', () => {
    const document = shape('query ($n: Int) { orders(first: $n, after: "abc") { nodes { id } } }')
    expect(document).toMatchObject({ start: 'abc', cursorVariable: 'exportAfter' })
    expect(document?.text).toContain('query ($n: Int, $exportAfter: String) { orders(first: $n, after: $exportAfter)')
  })

  test('may have lists and fragments below its rows', () => {
    const document = shape(
      '{ orders { nodes { ...F skus: lines { quantity } } } } fragment F on Order { supplier { orders(first: 2) { nodes { id } } } }',
    )
    expect(document?.path).toEqual(['orders'])
    expect(document?.text).toContain('supplier { orders(first: 2) { nodes { id } } }')
  })

  test('of several operations is the one that is named', () => {
    const text = 'query A { viewer { role } } query B { orders { nodes { id } } }'
    expect(exportDocument(text, 'B')?.text).toContain('query A {')
    expect(exportDocument(text, null)).toBeNull()
  })

  test.each([
    'mutation { setJitStock(input: {}) { nodes { id } } }',
    'subscription { events { nodes { id } } }',
    '{ viewer { role } }',
    '{ viewer { role supplier { orders { nodes { id } } } } }',
    '{ orders { nodes { id } } skus { nodes { id } } }',
    '{ ...F } fragment F on Query { orders { nodes { id } } }',
    '{ viewer { ... on Viewer { supplier { orders { nodes { id } } } } } }',
    '{ orders { nodes { id } totalCount } }',
    '{ orders { nodes { id } edges { cursor } } }',
    '{ orders { rows: nodes { id } } }',
    '{ orders { ...P nodes { id } } } fragment P on OrderConnection { pageInfo { endCursor } }',
    '{ orders(last: 5) { nodes { id } } }',
    '{ orders(before: "x") { nodes { id } } }',
  ])('is not %s', (text) => {
    expect(() => exportDocument(text, null)).toThrow(NotExportable)
  })

  test.each(['{', 'fragment F on Order { id }', `{ ${'a '.repeat(4001)} }`, `{ a(b: ${'['.repeat(3900)}) }`])(
    'that is no document, as %.20s, is left to the executor',
    (text) => {
      expect(exportDocument(text, null)).toBeNull()
    },
  )
})
