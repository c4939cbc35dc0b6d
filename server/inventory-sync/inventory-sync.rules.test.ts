import { describe, expect, test } from 'vitest'
import { isQuantity } from './inventory-sync.rules.ts'

describe('inventory sync', () => {
  test.each([
    [0, true],
    [2_147_483_647, true],
    [2_147_483_648, false],
    [-1, false],
    [1.5, false],
    [Number.NaN, false],
  ])('%d is a quantity: %s (SYNC-3)', (units, expected) => {
    expect(isQuantity(units)).toBe(expected)
  })
})
