import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeCursor, encodeCursor, InvalidCursor } from './cursor.ts'

const position = { key: '2026-01-05T00:00:00.000Z', id: '01a20506-463a-710d-9e85-e177f497cece' }

describe('cursor', () => {
  test('a position survives the way to a cursor and back, whatever its text', () => {
    const positions = fc.record({ key: fc.string({ unit: 'grapheme', maxLength: 60 }), id: fc.uuid() })
    fc.assert(
      fc.property(positions, (any) => {
        expect(decodeCursor('orders-', encodeCursor('orders-', any))).toEqual(any)
      }),
    )
  })

  test('a cursor of another connection, or of the other direction, is refused', () => {
    const cursor = encodeCursor('orders-', position)
    expect(() => decodeCursor('orders+', cursor)).toThrow(InvalidCursor)
    expect(() => decodeCursor('skus+', cursor)).toThrow(InvalidCursor)
  })

  test('a cursor with any one character changed is refused', () => {
    const cursor = encodeCursor('orders-', position)
    for (let at = 0; at < cursor.length; at += 1) {
      const damaged = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1)
      if (Buffer.from(damaged, 'base64url').equals(Buffer.from(cursor, 'base64url'))) continue
      expect(() => decodeCursor('orders-', damaged)).toThrow(InvalidCursor)
    }
  })

  test.each(['', 'abc', '!', 'A'.repeat(10_000)])('"%.20s" is refused', (text) => {
    expect(() => decodeCursor('orders-', text)).toThrow(InvalidCursor)
  })
})
