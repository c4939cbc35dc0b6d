import type { ContentfulStatusCode } from 'hono/utils/http-status'

// Every refusal of the endpoints that the platform calls, once: code, HTTP status, and what to do.

export const ENDPOINT_ERRORS = {
  BAD_SIGNATURE: [
    401,
    'The authorization header is not the signature of this body. Send lower-case hex HMAC-SHA256(app key + raw body, app secret) of a supplier known here.',
  ],
  MALFORMED_QUERY: [400, 'The stock query does not have the shape of the contract.'],
  MALFORMED_PUSH: [400, 'The push does not have the shape of the contract.'],
  BODY_TOO_LARGE: [413, 'The body is too large. Send a smaller one.'],
  UNKNOWN_SKU: [422, 'The order has a SKU that this supplier does not have. Nothing was stored.'],
  ORDER_MISMATCH: [409, "The push and the gateway's answer tell of different orders. Nothing was stored."],
  PLATFORM_UNAVAILABLE: [
    503,
    "The order's details could not be fetched from the gateway in time. Nothing was stored; push again.",
  ],
  PLATFORM_WENT_BACK: [
    503,
    'The platform went back to an earlier time, or began anew: these books follow another history, and take no order of this one. See /health. Nothing was stored.',
  ],
  PLATFORM_ANSWER_BROKEN: [
    502,
    "The gateway's details of the order break the contract. Nothing was stored; correct them and push again.",
  ],
  DATABASE_UNAVAILABLE: [503, 'The database is away; nothing was changed. Try again in a few seconds.'],
  REQUEST_CANCELLED: [400, 'The caller has hung up before it was answered.'],
  HOST_NOT_ALLOWED: [403, 'This API listens on this machine only: call it as localhost, 127.0.0.1 or [::1].'],
  NOT_FOUND: [404, 'There is nothing here. See /health, /graphql, /inventory/query and /pushes.'],
  METHOD_NOT_ALLOWED: [405, 'This address takes POST only.'],
  INTERNAL: [500, 'Something failed here. Ask with the request_id; it is in the log.'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>

export type EndpointErrorCode = keyof typeof ENDPOINT_ERRORS

/** A refusal of an endpoint. `detail` names the field or the value at fault. */
export class EndpointError extends Error {
  override name = 'EndpointError'
  readonly code: EndpointErrorCode
  readonly status: ContentfulStatusCode

  constructor(code: EndpointErrorCode, detail?: string, options?: ErrorOptions) {
    const [status, advice] = ENDPOINT_ERRORS[code]
    super(detail ? `${advice} ${detail}` : advice, options)
    this.code = code
    this.status = status
  }
}
