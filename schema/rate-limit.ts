import type { RateLimitState } from '../server/rate-limit/rate-limiter.ts'
import { builder } from './builder.ts'

const RateLimitType = builder.objectRef<RateLimitState>('RateLimit').implement({
  description:
    'How the caller stands with its points after this request was charged, as in the headers RateLimit and RateLimit-Policy and in `extensions.rateLimit`. Counted by each process of the API for itself.',
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'Points that the caller may have at most, and may spend at once.' }),
    pointsPerSecond: t.exposeInt('pointsPerSecond', { description: 'Points that come back in a second.' }),
    remaining: t.exposeInt('remaining', { description: 'Whole points that are left.' }),
    resetAt: t.expose('resetAt', {
      type: 'DateTime',
      description: 'When all points are back, if nothing more is asked for.',
    }),
    cost: t.exposeInt('cost', {
      description: 'Points that this request cost: the objects that it may return at most, at least 1.',
    }),
  }),
})

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimitType,
    description: 'The rate limit of the token that asks. A request for which too little is left is RATE_LIMITED.',
    resolve: (_root, _args, { meter }) => meter.state(),
  }),
)
