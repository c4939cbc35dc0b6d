import { describe, expect, test } from 'vitest'
import { returnProblem } from './order-returns.rules.ts'

const ORDERED = new Map([
  ['a', 3],
  ['b', 1],
])

describe('a return', () => {
  test('of all units or of one is possible', () => {
    expect(returnProblem([{ skuId: 'a', good: 2, scrapped: 1 }], ORDERED)).toBeNull()
    expect(returnProblem([{ skuId: 'b', good: 0, scrapped: 1 }], ORDERED)).toBeNull()
  })

  test.each([
    ['no line', [], 0, 'NO_UNITS'],
    ['no unit', [{ skuId: 'a', good: 0, scrapped: 0 }], 0, 'NO_UNITS'],
    ['one unit too many', [{ skuId: 'a', good: 2, scrapped: 2 }], 0, 'MORE_THAN_ORDERED'],
    ['a SKU that was not ordered', [{ skuId: 'c', good: 1, scrapped: 0 }], 0, 'UNKNOWN_SKU'],
    ['-1 unit', [{ skuId: 'a', good: 2, scrapped: -1 }], 0, 'NOT_WHOLE'],
    [
      'a SKU twice',
      [
        { skuId: 'b', good: 1, scrapped: 0 },
        { skuId: 'b', good: 0, scrapped: 0 },
      ],
      1,
      'TWICE',
    ],
  ] as const)('of %s is not', (_name, lines, line, problem) => {
    expect(returnProblem(lines, ORDERED)).toEqual({ line, problem })
  })
})
