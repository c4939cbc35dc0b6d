import { expect, test } from 'vitest'
import { trunkPrice } from '../contract/tariffs.ts'
import { shareOf, trunkCents } from './fees.ts'
import { volumetricGrams } from './packed-sizes.ts'

test.each([
  [1000, 650, 65],
  [10, 650, 1],
  [7, 650, 0],
  [0, 650, 0],
  [15_001, 250, 375],
])('FEE-2, FEE-8: of %d cents %d basis points are %d, half up', (cents, basisPoints, expected) => {
  expect(shareOf(cents, basisPoints)).toBe(expected)
})

test.each([
  [1, 1250],
  [1000, 1250],
  [1001, 1570],
  [1500, 1570],
  [1501, 1890],
])('FEE-4: %d g from Hangzhou to DE are %d cents', (grams, cents) => {
  expect(trunkCents(trunkPrice('HZ', 'DE'), grams)).toBe(cents)
})

test.each([
  [[300, 200, 100], false, 1200],
  [[300, 200, 100], true, 1000],
  [[101, 100, 100], false, 202],
  [[1, 1, 1], true, 1],
] as const)('FEE-7: %j mm, measured %s, are %d g, rounded up', ([lengthMm, widthMm, heightMm], isMeasured, grams) => {
  expect(volumetricGrams({ lengthMm, widthMm, heightMm, isMeasured })).toBe(grams)
})
