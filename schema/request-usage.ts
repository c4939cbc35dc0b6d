import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import { MAX_QUERY_COST } from '../server/rate-limit/rate-limit.rules.ts'
import type { RequestMeter } from '../server/rate-limit/rate-limiter.ts'
import type { ErrorCode } from './errors.ts'
import { measure } from './limits.ts'
import type { Operation } from './query-cost.ts'
import { heldUntilEnd, streamRefusal } from './stream-limit.ts'

/** Every request costs this much, also one that is refused: reading it is work. */
const ARRIVAL_POINTS = 1

/** Points are whole numbers, and so is what clients are shown. */
const COUNTLESS = Number.MAX_SAFE_INTEGER

/** Charges each request to its caller, refuses it before any SQL when too little is left, and says how things stand. */
export const requestUsage: Plugin<RequestContext & { request: Request }, RequestContext> = {
  onRequestParse: ({ serverContext: { meter } }) => {
    if (!meter.charge(ARRIVAL_POINTS)) throw rateLimited(meter.state().retryAfterSeconds)
  },
  onExecute: ({ args, setResultAndStopExecution }) => {
    const refusal = usageRefusal(args)
    if (refusal) setResultAndStopExecution({ errors: [refusal] })
  },
  onSubscribe: ({ args, subscribeFn, setSubscribeFn, setResultAndStopExecution }) => {
    const { request, openStream } = args.contextValue
    const refusal = streamRefusal(request) ?? usageRefusal(args)
    if (refusal) setResultAndStopExecution({ errors: [refusal] })
    setSubscribeFn((subscription) => heldUntilEnd(openStream, () => subscribeFn(subscription)))
  },
  onResultProcess: (payload) => {
    const { result, serverContext } = payload
    if (Array.isArray(result) || Symbol.asyncIterator in result) return
    const extensions = { ...result.extensions, ...usageExtensions(serverContext.meter) }
    payload.setResult({ ...result, extensions })
  },
}

/** What every answer says of its cost; a document that is not valid has none. */
export function usageExtensions(meter: RequestMeter) {
  const { limit, pointsPerSecond, remaining, resetAt, cost } = meter.state()
  return {
    cost: { requested: meter.objects, limit: MAX_QUERY_COST },
    rateLimit: { limit, pointsPerSecond, remaining, resetAt, cost },
  }
}

/**
 * Charges a valid operation for all it may return; false, and nothing is charged, for one that is to be refused: its
 * refusal is told where requests are charged step by step.
 */
export function chargeAtOnce(meter: RequestMeter, operation: Operation): boolean {
  const { cost, refusal } = measure(operation)
  if (refusal || !meter.charge(Math.max(ARRIVAL_POINTS, cost))) return false
  meter.objects = cost
  return true
}

function usageRefusal(args: Operation & { contextValue: RequestContext }): GraphQLError | null {
  const { meter } = args.contextValue
  const { cost, refusal } = measure(args)
  meter.objects = Math.min(cost, COUNTLESS)
  if (refusal) return refusal
  return meter.charge(Math.max(0, cost - ARRIVAL_POINTS)) ? null : rateLimited(meter.state().retryAfterSeconds)
}

function rateLimited(retryAfterSeconds: number | null): GraphQLError {
  const code: ErrorCode = 'RATE_LIMITED'
  const message = `Too few points are left for this request. Ask again in ${retryAfterSeconds} s, or for less.`
  return new GraphQLError(message, { extensions: { code, http: { status: 429 } } })
}
