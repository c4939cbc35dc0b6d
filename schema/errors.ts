import { PothosValidationError } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { InvalidCursor } from '../server/kit/cursor.ts'
import { InvalidPage, PageTooLarge } from '../server/kit/page.ts'

// Errors in `errors`: a closed list of codes. A refusal that a client decides on is not here but a type of its field's
// union. Whatever is not in this list is a bug of ours: masked, with the request id under which it was logged.

export const ERROR_CODES = {
  UNAUTHENTICATED: 'No token, or one that nobody holds.',
  INVALID_CURSOR: 'A cursor that this connection did not give out.',
  INVALID_PAGE: '"first" with "last", or a negative one.',
  PAGE_TOO_LARGE: 'More rows in a page than allowed.',
  TOO_MANY_NODES: 'More ids in one `nodes` than allowed.',
  INVALID_ID: 'A text that is not a global id of the type wanted.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; ask with the requestId.',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** No token was sent, or one that nobody holds. */
export class Unauthenticated extends Error {
  override name = 'Unauthenticated'
  constructor() {
    super('Send "Authorization: Bearer <token>" with a token of this API.')
  }
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
  [InvalidCursor, 'INVALID_CURSOR'],
  [InvalidPage, 'INVALID_PAGE'],
  [PageTooLarge, 'PAGE_TOO_LARGE'],
  [TooManyNodes, 'TOO_MANY_NODES'],
  [InvalidId, 'INVALID_ID'],
  // Pothos: a global id of another type than the argument's.
  [PothosValidationError, 'INVALID_ID'],
]

/**
 * The error as clients see it. GraphQL's own (syntax, validation, variables) pass; ours get their code; all others are
 * handed to `report` and masked.
 */
export function toClientError(error: unknown, requestId: string, report: (cause: unknown) => void): GraphQLError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const [, code] = CODE_OF_CLASS.find(([type]) => thrown instanceof type) ?? []
  if (code && thrown instanceof Error) return located(error, thrown.message, { code })
  if (error instanceof GraphQLError && thrown instanceof GraphQLError) return error
  report(thrown)
  return located(error, 'Something failed here. Ask with the requestId; it is in the log.', {
    code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode,
    requestId,
  })
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
