import { describe, expect, test } from 'vitest'
import { RandomStream } from '../sim/random.ts'
import { drawLatencyMs, formatLatency, MAX_LATENCY_MS, LatencyText } from './latency.ts'

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

test('the tail is cut at 60,000 ms', () => {
  expect(sorted('lognormal:p50=20000,p99=60000', 10_000).at(-1)).toBe(MAX_LATENCY_MS)
})

test('the same seed draws the same delays, another seed others', () => {
  const spec = 'lognormal:p50=200,p99=2500'
  expect(sorted(spec, 50, 'a')).toEqual(sorted(spec, 50, 'a'))
  expect(sorted(spec, 50, 'a')).not.toEqual(sorted(spec, 50, 'b'))
})

describe('what people write is read, or refused with the syntax', () => {
  test.each(['none', 'fixed:0', 'fixed:3010', 'fixed:60000', 'lognormal:p50=200,p99=2500'])('%s', (text) => {
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
  ])('%o is refused', (text) => expect(() => LatencyText.parse(text)).toThrow(/must be `none`, `fixed:250`/))
})
