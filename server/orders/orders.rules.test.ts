import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameOrder, mergeLines, reservedUnits } from './orders.rules.ts'

describe('orders', () => {
  test('a JIT order of 5 with 3 in stock reserves 3 (SYNC-5)', () => {
    expect(reservedUnits('JIT', 5, 3)).toBe(3)
    expect(reservedUnits('JIT', 5, 8)).toBe(5)
    expect(reservedUnits('JIT', 5, 0)).toBe(0)
  })

  test('a warehouse order reserves all it orders: the platform has the goods', () => {
    expect(reservedUnits('WAREHOUSE', 5, 0)).toBe(5)
  })

  test('a reservation never makes stock negative', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (quantity, sellable) => {
        expect(sellable - reservedUnits('JIT', quantity, sellable)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('lines of one SKU are one sum: 2 + 3 is the same order as 5', () => {
    const pushed = [
      { skuCode: 'A', quantity: 2 },
      { skuCode: 'A', quantity: 3 },
    ]
    expect(isSameOrder(pushed, [{ skuCode: 'A', quantity: 5 }])).toBe(true)
    expect(isSameOrder(pushed, [{ skuCode: 'A', quantity: 4 }])).toBe(false)
    expect(isSameOrder(pushed, [{ skuCode: 'B', quantity: 5 }])).toBe(false)
    expect(isSameOrder([], [{ skuCode: 'A', quantity: 5 }])).toBe(false)
  })

  test('lines of one SKU at two prices do not merge', () => {
    const line = { skuCode: 'A', quantity: 1, unitPriceMinor: 100n }
    expect(mergeLines([line, line])).toEqual([{ ...line, quantity: 2 }])
    expect(mergeLines([line, { ...line, unitPriceMinor: 101n }])).toBeNull()
  })
})
