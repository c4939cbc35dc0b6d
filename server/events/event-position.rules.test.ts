import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeCursor, InvalidCursor } from '../kit/cursor.ts'
import { decodeEventCursor, encodeEventCursor, isBehind, isWithin, positionBefore } from './event-position.rules.ts'

const at = (transactionId: bigint, id: bigint) => ({ transactionId, id })
const bounds = { floor: at(10n, 5n), horizon: 20n }

describe('a place in the feed', () => {
  test('comes back from its cursor, whatever its numbers', () => {
    const numbers = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n })
    fc.assert(
      fc.property(numbers, numbers, (transactionId, id) => {
        expect(decodeEventCursor(encodeEventCursor(at(transactionId, id)))).toEqual(at(transactionId, id))
      }),
    )
  })

  test('is ordered by transaction, then by event: a lower event of a later transaction comes after', () => {
    expect(isBehind(at(1n, 9n), at(2n, 1n))).toBe(true)
    expect(isBehind(at(2n, 1n), at(2n, 2n))).toBe(true)
    expect(isBehind(at(2n, 2n), at(2n, 2n))).toBe(false)
    expect(isBehind(at(2n, 1n), at(1n, 9n))).toBe(false)
  })

  test('made up of texts is none, and a cursor of another list is refused', () => {
    expect(decodeEventCursor(encodeCursor('events+', { key: '1; DROP', id: '1' }))).toBeNull()
    expect(decodeEventCursor(encodeCursor('events+', { key: '1', id: '-1' }))).toBeNull()
    expect(() => decodeEventCursor(encodeCursor('orders+', { key: '1', id: '1' }))).toThrow(InvalidCursor)
  })

  test('at the floor can be followed, one event before it no more', () => {
    expect(isWithin(at(10n, 5n), bounds)).toBe(true)
    expect(isWithin(at(10n, 4n), bounds)).toBe(false)
    expect(isWithin(at(9n, 6n), bounds)).toBe(false)
  })

  test('at the horizon can be followed; one beyond it comes from another database', () => {
    expect(isWithin(positionBefore(20n), bounds)).toBe(true)
    expect(isWithin(at(20n, 1n), bounds)).toBe(false)
    expect(isWithin(at(21n, 0n), bounds)).toBe(false)
  })
})
