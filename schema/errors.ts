import { PothosValidationError } from '@pothos/core'
import type { GraphQLErrorExtensions } from 'graphql'
import { GraphQLError } from 'graphql'
import { isDatabaseAway } from '../server/database-away.ts'
import { SubscriberTooSlow, TokenRevoked } from '../server/events/event-stream.ts'
import { EventsExpired } from '../server/events/events.loaders.ts'
import { InvalidCursor } from '../server/kit/cursor.ts'
import { InvalidPeriod } from '../server/kit/day-period.ts'
import { InvalidPage, PageTooLarge } from '../server/kit/page.ts'
import { UnknownTimeZone } from '../server/kit/time-zone.ts'
import { RequestCancelled, RequestTimedOut } from '../server/request-lifetime.ts'

// Errors in `errors`: a closed list of codes. A refusal that a client decides on is not here but a type of its field's
// union. Whatever is not in this list is a bug of ours: masked, with the request id under which it was logged.

export const ERROR_CODES = {
  // Before GraphQL: HTTP
  HOST_NOT_ALLOWED: 'The API listens on this machine only and was called by another name. Use localhost.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not declared as JSON. Send content-type: application/json.',
  BODY_TOO_LARGE: 'The body is larger than allowed. Send a smaller one.',
  UNAUTHENTICATED: 'No token, or one that nobody holds. Send authorization: Bearer <token>.',
  FORBIDDEN:
    'The token may not do this: a viewer only reads, and what the platform does needs an operator. Use a token of that role.',
  METHOD_NOT_ALLOWED: 'Neither GET nor POST, or a mutation by GET. Use POST.',
  NOT_ACCEPTABLE: 'The accept header allows none of our types. Accept application/json.',
  RATE_LIMITED: 'Too few points are left for the request. Wait as long as Retry-After says, or ask for less.',
  TOO_MANY_EXPORTS: 'More exports of one token at once than allowed. Wait for the end of one.',
  EXPORT_REFUSED: 'The query is none that can be exported. Send one with a single connection, as the message says.',
  TOO_MANY_STREAMS: 'More subscriptions of one token at once than allowed. End one first.',
  REQUEST_TIMED_OUT: 'The request took too long and was broken off. Ask for less at once.',
  REQUEST_CANCELLED: 'Its sender went away before the answer was ready. Send it again if it is still wanted.',
  BAD_REQUEST: 'The request has no query, or a part of it is not JSON. Correct what the message names.',
  // The document
  PERSISTED_QUERY_NOT_FOUND: 'No document is known by this hash. Send its text with the hash once.',
  PERSISTED_QUERY_MISMATCH: 'The hash is not that of the document beside it. Send the SHA-256 of the text, in hex.',
  DOCUMENT_NOT_TRUSTED: 'Only trusted documents are run here, and this is none. Send the hash of one of them.',
  QUERY_TOO_LARGE: 'More tokens than a document may have. Split it, or use variables.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL. Correct it at the place that the message names.',
  QUERY_TOO_DEEP: 'More levels than a document may have. Ask for the deeper things by id in another request.',
  TOO_MANY_ROOT_FIELDS: 'More fields at the root than allowed. Send several requests.',
  TOO_MANY_ALIASES: 'More aliases in a document than allowed. Ask for a list instead, or send several requests.',
  TOO_MANY_DIRECTIVES: 'More directives in a document than allowed. Put several fields below one.',
  INTROSPECTION_DISABLED: 'The schema is shown to callers with a token only. Send authorization: Bearer <token>.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema. Correct the field that the message names.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations. Name one of them in operationName.',
  BAD_USER_INPUT: 'A variable or an argument does not have its type. Correct the one that the message names.',
  QUERY_TOO_COSTLY: 'More objects than one request may return. Ask for smaller pages or fewer nested lists.',
  // Arguments
  INVALID_CURSOR: 'A cursor that this connection did not give out. Use one of its edges, unchanged.',
  INVALID_PAGE: '"first" with "last", or a negative one. Give one of them, 0 or more.',
  PAGE_TOO_LARGE: 'More rows in a page than allowed. Ask for fewer and follow endCursor.',
  INVALID_PERIOD: 'A period that ends before it begins or is too long, or days before 2000 or after 2199. Correct it.',
  UNKNOWN_TIME_ZONE: 'A text that names no time zone. Use a name of the IANA database, as Europe/Madrid.',
  TOO_MANY_NODES: 'More ids in one `nodes` than allowed. Send several requests.',
  INVALID_ID: 'A text that is not a global id of the type wanted. Use an "id" of an answer, unchanged.',
  EVENTS_EXPIRED:
    'Events after the cursor are not kept any more. Read the lists anew, then follow the events from latestCursor.',
  // The last message of a stream
  SUBSCRIBER_TOO_SLOW: 'More events were waiting than are kept for one reader. Subscribe again after the last cursor.',
  SERVER_STOPPING: 'The API stops; the stream or export ends here. Go on after the last cursor once it is back.',
  // Ours
  DATABASE_UNAVAILABLE: 'The database is away; nothing was changed. Try again in a few seconds.',
  INTERNAL_SERVER_ERROR: 'A fault of ours. Ask with the requestId; it is in the log.',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** No token was sent, or one that nobody holds. */
export class Unauthenticated extends Error {
  override name = 'Unauthenticated'
  constructor() {
    super('Send "Authorization: Bearer <token>" with a token of this API.')
  }
}

/** The token is good, but not for this. */
export class Forbidden extends Error {
  override name = 'Forbidden'
  constructor() {
    super('The token may not do this: changes need a supplier administrator, and what the platform does an operator.')
  }
}

/** A document that asks for too much; `http.spec` keeps 200 for clients that accept application/json only. */
export function queryRefused(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { spec: true, status: 400 } } })
}

/** `nodes` was asked for too many at once. */
export class TooManyNodes extends Error {
  override name = 'TooManyNodes'
  constructor(asked: number, largest: number) {
    super(`At most ${largest} ids in one request; ${asked} were sent. Send several requests.`)
  }
}

/** A text that is not a global id. */
export class InvalidId extends Error {
  override name = 'InvalidId'
  constructor() {
    super('The id is not one of this API. Use an "id" field of an answer, unchanged.')
  }
}

const CODE_OF_CLASS: [new (...args: never[]) => Error, ErrorCode][] = [
  [Unauthenticated, 'UNAUTHENTICATED'],
  [Forbidden, 'FORBIDDEN'],
  [RequestTimedOut, 'REQUEST_TIMED_OUT'],
  [RequestCancelled, 'REQUEST_CANCELLED'],
  [InvalidCursor, 'INVALID_CURSOR'],
  [InvalidPage, 'INVALID_PAGE'],
  [PageTooLarge, 'PAGE_TOO_LARGE'],
  [InvalidPeriod, 'INVALID_PERIOD'],
  [UnknownTimeZone, 'UNKNOWN_TIME_ZONE'],
  [TooManyNodes, 'TOO_MANY_NODES'],
  [InvalidId, 'INVALID_ID'],
  [EventsExpired, 'EVENTS_EXPIRED'],
  [InvalidPeriod, 'INVALID_PERIOD'],
  [SubscriberTooSlow, 'SUBSCRIBER_TOO_SLOW'],
  [TokenRevoked, 'UNAUTHENTICATED'],
  // Pothos: a global id of another type than the argument's.
  [PothosValidationError, 'INVALID_ID'],
]

/**
 * The error as clients see it, with a code of the catalogue. GraphQL's own (syntax, variables) keep their text; ours get
 * their code; all others are handed to `report` and masked.
 */
export function toClientError(error: unknown, requestId: string, report: (cause: unknown) => void): GraphQLError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const [, code] = CODE_OF_CLASS.find(([type]) => thrown instanceof type) ?? []
  if (code && thrown instanceof Error) return located(error, thrown.message, { code })
  if (error instanceof GraphQLError && thrown instanceof GraphQLError) {
    const extensions = extensionsOf(error)
    if (extensions) return located(error, error.message, extensions)
  }
  report(thrown)
  if (isDatabaseAway(thrown)) return located(error, ERROR_CODES.DATABASE_UNAVAILABLE, { code: 'DATABASE_UNAVAILABLE' })
  return located(error, 'Something failed here. Ask with the requestId; it is in the log.', {
    code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode,
    requestId,
  })
}

const WRONG_VARIABLE = { code: 'BAD_USER_INPUT' satisfies ErrorCode, http: { spec: true, status: 400 } }

/** The fault of a variable, found before the operation is run. */
export function variableRefused(error: GraphQLError): GraphQLError {
  return located(error, error.message, WRONG_VARIABLE)
}

/** Of an error of GraphQL itself; null for one that no request can be blamed for, as a value that does not serialize. */
function extensionsOf({ message, path, extensions }: GraphQLError): GraphQLErrorExtensions | null {
  if (isMutationByGet(extensions)) return { ...extensions, code: 'METHOD_NOT_ALLOWED' satisfies ErrorCode }
  if (typeof extensions.code === 'string' && extensions.code in ERROR_CODES) return extensions
  if (message.startsWith('Syntax Error')) {
    return { code: 'GRAPHQL_PARSE_FAILED' satisfies ErrorCode, http: { spec: true, status: 400 } }
  }
  // Variables are read before any field, and nothing is run; an argument's fault is told at its field.
  if (!path) return WRONG_VARIABLE
  if (message.startsWith('Argument ')) return { code: 'BAD_USER_INPUT' satisfies ErrorCode }
  return null
}

/** Yoga calls it a bad request like many others; its status tells it apart. */
function isMutationByGet({ http }: GraphQLErrorExtensions): boolean {
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 405
}

/** The error with nothing but its code, its request and what HTTP makes of it. */
export function withRequestId(error: GraphQLError, requestId: string): GraphQLError {
  const { code, http } = error.extensions
  return located(error, error.message, { code, requestId, ...(http ? { http } : {}) })
}

/** A part of the request that is not JSON, or not what GraphQL over HTTP allows. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' satisfies ErrorCode, http: { status: 400 } } })
}

function located(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  const { nodes, source, positions, path } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  })
}
