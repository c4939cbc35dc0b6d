import type { Clock } from '../kit/clock.ts'
import type { Bucket, BucketSize } from './rate-limit.rules.ts'
import { fullBucket, msUntil, refilled, withoutPoints } from './rate-limit.rules.ts'

/** Callers whose buckets are kept; the one that asked longest ago goes first, and would come back to a full bucket. */
const MAX_BUCKETS = 10_000

/** How a caller stands after what was last charged: the one source of headers, `extensions` and the field. */
export type RateLimitState = {
  /** Points of a full bucket. */
  limit: number
  pointsPerSecond: number
  /** Whole points left. */
  remaining: number
  /** When the bucket is full again, if nothing more is asked. */
  resetAt: Date
  /** Seconds until it is full, rounded up. */
  resetSeconds: number
  /** Points that this request has cost so far. */
  cost: number
  /** When to ask again, in seconds rounded up; null unless points were refused. */
  retryAfterSeconds: number | null
}

/** What one request costs its caller. */
export type RequestMeter = {
  /** Takes the points, all or none; false when the bucket holds fewer. */
  charge: (points: number) => boolean
  state: () => RateLimitState
  /** Objects that its operation may return at most; 0 until that is known. */
  objects: number
}

export type RateLimiter = { meterOf: (callerKey: string) => RequestMeter }

/**
 * Counts what callers ask for, in memory: each process by itself, and anew after a restart. Our own, as
 * `rate-limiter-flexible` counts in fixed windows on the machine's clock, with a timer for each caller and no bound on
 * their number.
 */
export function createRateLimiter(size: BucketSize, clock: Clock): RateLimiter {
  const buckets = new Map<string, Bucket>()

  function bucketOf(callerKey: string, now: Date): Bucket {
    const bucket = buckets.get(callerKey)
    return bucket ? refilled(bucket, size, now) : fullBucket(size, now)
  }

  function keep(callerKey: string, bucket: Bucket): void {
    // Put in anew, so that the first key of the map is always the one that asked longest ago.
    buckets.delete(callerKey)
    buckets.set(callerKey, bucket)
    if (buckets.size <= MAX_BUCKETS) return
    for (const eldest of buckets.keys()) {
      buckets.delete(eldest)
      return
    }
  }

  return {
    meterOf: (callerKey) => {
      let cost = 0
      let state = stateOf(bucketOf(callerKey, clock.now()), size, cost, null)
      return {
        charge: (points) => {
          const bucket = bucketOf(callerKey, clock.now())
          const charged = withoutPoints(bucket, points)
          if (charged) {
            cost += points
            keep(callerKey, charged)
          }
          // The whole request comes again, with what was charged for it already.
          const retryAfterMs = charged ? null : msUntil(bucket, size, cost + points)
          state = stateOf(charged ?? bucket, size, cost, retryAfterMs)
          return charged !== null
        },
        state: () => state,
        objects: 0,
      }
    },
  }
}

function stateOf(bucket: Bucket, size: BucketSize, cost: number, retryAfterMs: number | null): RateLimitState {
  const resetMs = msUntil(bucket, size, size.points)
  return {
    limit: size.points,
    pointsPerSecond: size.pointsPerSecond,
    remaining: Math.floor(bucket.milliPoints / 1000),
    resetAt: new Date(bucket.atMs + resetMs),
    resetSeconds: Math.ceil(resetMs / 1000),
    cost,
    retryAfterSeconds: retryAfterMs === null ? null : Math.ceil(retryAfterMs / 1000),
  }
}
