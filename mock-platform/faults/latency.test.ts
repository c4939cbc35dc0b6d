import { describe, expect, test } from 'vitest'
import { RandomStream } from '../sim/random.ts'
import { clampedMs, drawLatencyMs, formatLatency, MAX_LATENCY_MS, LatencyText } from './latency.ts'

const sorted = (spec: string, draws: number, label = 'test') => {
  const stream = new RandomStream(label)
  const latency = LatencyText.parse(spec)
  return Array.from({ length: draws }, () => drawLatencyMs(latency, stream)).toSorted((a, b) => a - b)
}

test('a fixed latency of 250 ms is 250 ms each time; none is 0', () => {
  expect(new Set(sorted('fixed:250', 100))).toEqual(new Set([250]))
  expect(new Set(sorted('none', 100))).toEqual(new Set([0]))
})

test('lognormal p50=200, p99=2500: the median of 10,000 draws is 200 and 1 % lie above 2,500, within 3 sigma', () => {
  const draws = sorted('lognormal:p50=200,p99=2500', 10_000)
  const belowMedian = draws.filter((ms) => ms < 200).length
  expect(Math.abs(belowMedian - 5000)).toBeLessThan(3 * 50 + 50) // 50 more: draws rounded to exactly 200
  const above = draws.filter((ms) => ms > 2500).length
  expect(Math.abs(above - 100)).toBeLessThan(3 * Math.sqrt(10_000 * 0.01 * 0.99))
})

describe('10,000 draws are within 3 sigma of each distribution', () => {
  const DRAWS = 10_000
  /** How many of the draws should be at most so many milliseconds. */
  test.each([
    ['uniform:least=100,most=500', 199, 100 / 401],
    ['uniform:least=100,most=500', 499, 400 / 401],
    ['normal:mean=300,deviation=80', 299, 0.4975],
    ['normal:mean=300,deviation=80', 379, 0.8401],
    ['normal:mean=300,deviation=80', 139, 0.02237],
    ['lognormal:p50=200,p99=2500', 2500, 0.99],
    ['pareto:least=80,shape=1.5', 160, 1 - (80 / 160.5) ** 1.5],
    ['pareto:least=80,shape=1.5', 3000, 1 - (80 / 3000.5) ** 1.5],
    ['empirical:10,20,20,40', 10, 0.25],
    ['empirical:10,20,20,40', 20, 0.75],
  ])('%s: at most %d ms with probability %d', (spec, ms, probability) => {
    for (const label of ['a', 'b', 'c']) {
      const count = sorted(spec, DRAWS, label).filter((draw) => draw <= ms).length
      const sigma = Math.sqrt(DRAWS * probability * (1 - probability))
      expect(Math.abs(count - DRAWS * probability)).toBeLessThan(3 * sigma)
    }
  })

  test('and of the means: uniform 300 ms with sigma 115.8, normal 300 with sigma 80', () => {
    const meanOf = (spec: string) => sorted(spec, DRAWS).reduce((sum, ms) => sum + ms, 0) / DRAWS
    expect(Math.abs(meanOf('uniform:least=100,most=500') - 300)).toBeLessThan((3 * 115.8) / 100)
    expect(Math.abs(meanOf('normal:mean=300,deviation=80') - 300)).toBeLessThan((3 * 80) / 100)
  })
})

test('what lies below 0 is drawn up to 0: normal mean=100 deviation=100 has a heap of 15.9 % there', () => {
  const draws = sorted('normal:mean=100,deviation=100', 10_000)
  // Up to -99.5 / 100 sigma: what is rounded to 0 is in the heap too.
  const atZero = draws.filter((ms) => ms === 0).length
  expect(Math.abs(atZero - 1599)).toBeLessThan(3 * Math.sqrt(10_000 * 0.16 * 0.84))
  expect(draws[0]).toBe(0)
})

test('a bound is a whole millisecond, 0 to 60,000', () => {
  expect([-5, -0.4, 0.4, 0.5, 59_999.5, 70_000].map(clampedMs).map(Math.abs)).toEqual([0, 0, 0, 1, 60_000, 60_000])
})

test('the tail is cut at 60,000 ms', () => {
  expect(sorted('lognormal:p50=20000,p99=60000', 10_000).at(-1)).toBe(MAX_LATENCY_MS)
})

test('the same seed draws the same delays, another seed others', () => {
  const spec = 'lognormal:p50=200,p99=2500'
  expect(sorted(spec, 50, 'a')).toEqual(sorted(spec, 50, 'a'))
  expect(sorted(spec, 50, 'a')).not.toEqual(sorted(spec, 50, 'b'))
})

describe('what people write is read, or refused with the syntax', () => {
  test.each([
    'none',
    'fixed:0',
    'fixed:3010',
    'fixed:60000',
    'uniform:least=5,most=5',
    'normal:mean=0,deviation=60000',
    'lognormal:p50=200,p99=2500',
    'pareto:least=1,shape=0.5',
    'empirical:7',
    'empirical:1,2,2,60000',
  ])('%s', (text) => {
    expect(formatLatency(LatencyText.parse(text))).toBe(text)
  })

  test('a unit may be written', () => {
    expect(LatencyText.parse('fixed:250ms')).toEqual({ type: 'fixed', delayMs: 250 })
  })

  test.each([
    '',
    'fixed',
    'fixed:-1',
    'fixed:1.5',
    'fixed:60001',
    'lognormal:p50=0,p99=10',
    'lognormal:p50=300,p99=200',
    'lognormal:p99=200,p50=100',
    'lognormal:p50=1,p99=2,p999=3',
    'uniform:least=2,most=1',
    'uniform:least=1',
    'normal:mean=-1,deviation=1',
    'pareto:least=0,shape=1',
    'pareto:least=1,shape=0',
    'pareto:least=1,shape=101',
    'empirical:',
    'empirical:1,,2',
    'empirical:60001',
    `empirical:${Array.from({ length: 1001 }, () => '1').join(',')}`,
  ])('%o is refused', (text) => expect(() => LatencyText.parse(text)).toThrow(/must be `none`, `fixed:250`/))

  test('1,000 measured values are one latency, in the order of length', () => {
    const values = Array.from({ length: 1000 }, (_, k) => 60_000 - k)
    const text = `empirical:${values.join(',')}`
    expect(LatencyText.parse(text)).toEqual({ type: 'empirical', valuesMs: values.toReversed() })
  })

  test('a file is no latency: only the command line reads one', () => {
    expect(() => LatencyText.parse('file:/etc/passwd')).toThrow(/the command line only/)
  })
})
