import { describe, expect, test } from 'vitest'
import { isQuantity } from './inventory-sync.rules.ts'

describe('inventory sync', () => {
  test.each([
    [0, true],
    [1_000_000_000, true],
    [1_000_000_001, false],
    [-1, false],
    [1.5, false],
    [Number.NaN, false],
  ])('%d is a quantity: %s (SYNC-3)', (units, expected) => {
    expect(isQuantity(units)).toBe(expected)
  })
})
