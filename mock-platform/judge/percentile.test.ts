import { expect, test } from 'vitest'
import { percentile } from './percentile.ts'

test.each([
  [[], 50, null],
  [[7], 50, 7],
  [[7], 99, 7],
  [[1, 2], 50, 1],
  [[2, 1], 51, 2],
  [[3, 1, 2], 100, 3],
])('of %o, percentile %d is %s', (values, percent, expected) => expect(percentile(values, percent)).toBe(expected))
