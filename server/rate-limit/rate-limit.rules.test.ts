import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullBucket, msUntil, refilled, withoutPoints } from './rate-limit.rules.ts'

const size = { points: 100, pointsPerSecond: 10 }
const at = (ms: number) => new Date(Date.UTC(2026, 0, 5) + ms)

describe('a bucket of 100 points, 10 a second', () => {
  test('gives 100 at once and not 101', () => {
    const bucket = fullBucket(size, at(0))
    expect(withoutPoints(bucket, 100)).toEqual({ milliPoints: 0, atMs: at(0).getTime() })
    expect(withoutPoints(bucket, 101)).toBeNull()
  })

  test('once empty, gives 1 after 100 ms and not after 99', () => {
    const empty = { milliPoints: 0, atMs: at(0).getTime() }
    expect(withoutPoints(refilled(empty, size, at(99)), 1)).toBeNull()
    expect(withoutPoints(refilled(empty, size, at(100)), 1)).not.toBeNull()
  })

  test('is full after 10 s and holds no more after a day', () => {
    const empty = { milliPoints: 0, atMs: at(0).getTime() }
    expect(refilled(empty, size, at(9_999)).milliPoints).toBeLessThan(100_000)
    expect(refilled(empty, size, at(10_000)).milliPoints).toBe(100_000)
    expect(refilled(empty, size, at(86_400_000)).milliPoints).toBe(100_000)
  })

  test('says how long to wait: 1 point of an empty one takes 100 ms, what it holds takes 0', () => {
    const bucket = { milliPoints: 30_000, atMs: at(0).getTime() }
    expect(msUntil(bucket, size, 31)).toBe(100)
    expect(msUntil(bucket, size, 30)).toBe(0)
  })

  test('loses and gains nothing by a clock that was put back', () => {
    const bucket = { milliPoints: 30_000, atMs: at(5000).getTime() }
    expect(refilled(bucket, size, at(0))).toEqual({ milliPoints: 30_000, atMs: at(0).getTime() })
  })

  const request = fc.record({ waitMs: fc.nat(3000), points: fc.integer({ min: 1, max: 120 }) })
  const requests = fc.array(request, { maxLength: 50 })

  /** What is left after each request, whether it was served or not. */
  function serve(all: { waitMs: number; points: number }[]) {
    let bucket = fullBucket(size, at(0))
    let nowMs = 0
    return all.map(({ waitMs, points }) => {
      nowMs += waitMs
      const before = refilled(bucket, size, at(nowMs))
      const after = withoutPoints(before, points)
      bucket = after ?? before
      return { nowMs, given: after ? points : 0, bucket, points }
    })
  }

  test('gives over any time at most what it held and what was filled in', () => {
    fc.assert(
      fc.property(requests, (all) => {
        const served = serve(all)
        const given = served.reduce((sum, one) => sum + one.given, 0)
        expect(given).toBeLessThanOrEqual(100 + ((served.at(-1)?.nowMs ?? 0) * 10) / 1000)
      }),
    )
  })

  test('serves whoever waits as long as it says, and not a millisecond less', () => {
    fc.assert(
      fc.property(requests, (all) => {
        for (const { nowMs, bucket, points } of serve(all)) {
          const affordable = Math.min(points, size.points)
          const waitMs = msUntil(bucket, size, affordable)
          const after = (ms: number) => withoutPoints(refilled(bucket, size, at(nowMs + ms)), affordable)
          expect(after(waitMs)).not.toBeNull()
          expect(waitMs === 0 || after(waitMs - 1) === null).toBe(true)
        }
      }),
    )
  })
})
