import type { RateLimitState } from './rate-limiter.ts'

const POLICY = '"points"'

/**
 * The fields of the IETF draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers-10): the window
 * of the policy is the time in which an empty bucket fills, `t` the seconds until this one is full.
 */
export function rateLimitHeaders(state: RateLimitState): Record<string, string> {
  const { limit, pointsPerSecond, remaining, resetSeconds, retryAfterSeconds } = state
  return {
    'ratelimit-policy': `${POLICY};q=${limit};w=${Math.ceil(limit / pointsPerSecond)};qu="points"`,
    ratelimit: `${POLICY};r=${remaining};t=${resetSeconds}`,
    ...(retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }),
  }
}
