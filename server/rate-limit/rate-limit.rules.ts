// A token bucket: full at first, emptied by what requests cost, and filled again all the time. A fixed window would let
// twice its points through around its edge, and then nothing for the rest of it.

/** The most objects that one operation may return; a full bucket holds at least as many points. */
export const MAX_QUERY_COST = 10_000

/** How much a bucket holds, and how fast it fills. */
export type BucketSize = { points: number; pointsPerSecond: number }

/** What a bucket held at an instant, in thousandths: whole numbers, as so much is filled in by the millisecond. */
export type Bucket = { milliPoints: number; atMs: number }

export function fullBucket(size: BucketSize, now: Date): Bucket {
  return { milliPoints: size.points * 1000, atMs: now.getTime() }
}

/** The bucket at a later instant. A clock that was put back fills nothing and takes nothing. */
export function refilled(bucket: Bucket, size: BucketSize, now: Date): Bucket {
  const elapsedMs = Math.max(0, now.getTime() - bucket.atMs)
  const milliPoints = Math.min(size.points * 1000, bucket.milliPoints + elapsedMs * size.pointsPerSecond)
  return { milliPoints, atMs: now.getTime() }
}

/** The bucket without the points; null when it holds fewer. */
export function withoutPoints(bucket: Bucket, points: number): Bucket | null {
  const milliPoints = bucket.milliPoints - points * 1000
  return milliPoints >= 0 ? { ...bucket, milliPoints } : null
}

/** Milliseconds until the bucket holds so many points; 0 when it does. */
export function msUntil(bucket: Bucket, size: BucketSize, points: number): number {
  return Math.ceil(Math.max(0, points * 1000 - bucket.milliPoints) / size.pointsPerSecond)
}
