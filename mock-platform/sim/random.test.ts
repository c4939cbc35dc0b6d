import { describe, expect, test } from 'vitest'
import { RandomStream } from './random.ts'

const DRAWS = 10_000
const draws = <T>(draw: () => T) => Array.from({ length: DRAWS }, draw)

describe('streams', () => {
  test('the same label draws the same numbers', () => {
    const [a, b] = [new RandomStream('seed').fork('orders'), new RandomStream('seed').fork('orders')]
    expect(draws(() => a.fraction())).toEqual(draws(() => b.fraction()))
  })

  test('a new draw in one stream moves no other', () => {
    const untouched = new RandomStream('seed')
    const touched = new RandomStream('seed')
    touched.fork('latency').fraction()
    touched.fraction()
    expect(touched.fork('orders').fraction()).toBe(untouched.fork('orders').fraction())
  })

  test('streams of neighbouring labels do not resemble each other', () => {
    const firsts = draws(() => 0).map((_, index) => new RandomStream(`run:${index}`).fraction())
    expect(new Set(firsts).size).toBe(DRAWS)
    const mean = firsts.reduce((sum, value) => sum + value, 0) / DRAWS
    expect(Math.abs(mean - 0.5)).toBeLessThan((3 * Math.sqrt(1 / 12)) / Math.sqrt(DRAWS))
  })
})

describe('distributions hold within 3 sigma over 10,000 draws', () => {
  test('a fraction is at least 0 and less than 1', () => {
    const stream = new RandomStream('fractions')
    expect(draws(() => stream.fraction()).every((value) => value >= 0 && value < 1)).toBe(true)
  })

  test('whole numbers from 1 to 6 come equally often', () => {
    const stream = new RandomStream('dice')
    const thrown = draws(() => stream.integer(1, 6))
    for (const face of [1, 2, 3, 4, 5, 6]) {
      const count = thrown.filter((value) => value === face).length
      expect(Math.abs(count - DRAWS / 6)).toBeLessThan(3 * Math.sqrt(DRAWS * (1 / 6) * (5 / 6)))
    }
  })

  test('exponential gaps have the mean asked for', () => {
    const stream = new RandomStream('gaps')
    const mean = draws(() => stream.exponential(100)).reduce((sum, gap) => sum + gap, 0) / DRAWS
    expect(Math.abs(mean - 100)).toBeLessThan((3 * 100) / Math.sqrt(DRAWS))
  })

  test('normal numbers have mean 0 and variance 1', () => {
    const stream = new RandomStream('normal')
    const values = draws(() => stream.normal())
    const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS
    expect(Math.abs(mean)).toBeLessThan(3 / Math.sqrt(DRAWS))
    expect(Math.abs(variance - 1)).toBeLessThan(3 * Math.sqrt(2 / DRAWS))
  })

  test('a weight of 3 against 1 is drawn 3 times in 4; a weight of 0 never', () => {
    const stream = new RandomStream('weights')
    const drawn = draws(() =>
      stream.weighted([
        ['a', 3],
        ['never', 0],
        ['b', 1],
      ] as const),
    )
    expect(drawn).not.toContain('never')
    const count = drawn.filter((value) => value === 'a').length
    expect(Math.abs(count - 7500)).toBeLessThan(3 * Math.sqrt(DRAWS * 0.75 * 0.25))
  })
})
