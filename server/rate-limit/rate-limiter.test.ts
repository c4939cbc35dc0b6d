import { expect, test } from 'vitest'
import { createRateLimiter } from './rate-limiter.ts'

const size = { points: 100, pointsPerSecond: 10 }

function limiterAt(startMs: number) {
  const clock = { now: () => new Date(startMs) }
  return { limiter: createRateLimiter(size, clock), clock }
}

test('a caller has its own bucket: another is not held up', () => {
  const { limiter } = limiterAt(0)
  expect(limiter.meterOf('a').charge(100)).toBe(true)
  expect(limiter.meterOf('a').charge(1)).toBe(false)
  expect(limiter.meterOf('b').charge(100)).toBe(true)
})

test('a request tells what it cost, what is left, when the bucket is full, and when to ask again', () => {
  const { limiter } = limiterAt(1000)
  const meter = limiter.meterOf('a')
  meter.charge(1)
  meter.charge(29)
  const state = { limit: 100, pointsPerSecond: 10, remaining: 70, resetAt: new Date(4000), resetSeconds: 3, cost: 30 }
  expect(meter.state()).toEqual({ ...state, retryAfterSeconds: null })
  // The next time it costs 101 from the start: of these, 31 are missing.
  expect(meter.charge(71)).toBe(false)
  expect(meter.state()).toEqual({ ...state, retryAfterSeconds: 4 })
})

test('what was told of a request does not change by another', () => {
  const { limiter } = limiterAt(0)
  const meter = limiter.meterOf('a')
  meter.charge(10)
  limiter.meterOf('a').charge(50)
  expect(meter.state().remaining).toBe(90)
})

test('10,000 buckets are kept; the 10,001st lets the one go that asked longest ago', () => {
  const { limiter } = limiterAt(0)
  for (let caller = 0; caller < 10_000; caller += 1) limiter.meterOf(`caller ${caller}`).charge(100)
  limiter.meterOf('caller 0').charge(0)
  limiter.meterOf('another').charge(100)
  expect(limiter.meterOf('caller 0').charge(1)).toBe(false)
  expect(limiter.meterOf('caller 2').charge(1)).toBe(false)
  expect(limiter.meterOf('caller 1').charge(1)).toBe(true)
})
