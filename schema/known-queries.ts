import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'
import type { FetchAPI } from 'graphql-yoga'
import { processRegularResult } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import { acceptedType } from './accepted-type.ts'
import { coercedVariables } from './planned-execution.ts'
import type { QueryPlans } from './query-plans.ts'
import { runQuery } from './query-run.ts'
import { chargeAtOnce, usageExtensions } from './request-usage.ts'
import type { SentBody } from './sent-body.ts'

// The short way for a query that was run before. It refuses nothing and knows no refusal: whatever is not plainly in order
// goes through Yoga and its plugins, which tell it. What it decides, it decides by the functions that they decide by.

type Options = {
  schema: GraphQLSchema
  fetchAPI: FetchAPI
  documents: { get: (text: string) => DocumentNode | undefined }
  plans: QueryPlans
  /** The text that a request means by itself or by its hash; undefined when that is to be told. */
  textOf: (body: Record<string, unknown>) => string | undefined
  /** The error as clients see it. */
  toShown: (error: GraphQLError, requestId: string) => GraphQLError
}

type AnswerKnown = (
  request: Request,
  requestId: string,
  context: RequestContext,
  body: SentBody,
) => Promise<Response | null>

/** Answers queries whose document is parsed, valid and planned already; null for all others. */
export function knownQueries({ schema, fetchAPI, documents, plans, textOf, toShown }: Options): AnswerKnown {
  function planned(body: unknown) {
    const sent = sentQuery(body)
    const text = sent && textOf(sent)
    const document = text === undefined ? undefined : documents.get(text)
    const plan = sent && document && plans.known(document, sent.operationName ?? null)
    const variables = plan && coercedVariables(plan, sent.variables ?? {})
    if (!sent || !document || !plan || !variables) return null
    return {
      plan,
      variables,
      operation: { schema, document, operationName: sent.operationName, variableValues: sent.variables },
    }
  }

  return async (request, requestId, context, body) => {
    const { caller, meter, signal } = context
    const mediaType = acceptedType(request.headers.get('accept'))
    // Whoever has no points left is refused before the body is read.
    if (request.method !== 'POST' || !mediaType || caller.kind === 'anonymous' || meter.state().remaining < 1)
      return null
    const query = planned(await body())
    if (!query || !chargeAtOnce(meter, query.operation)) return null
    const { plan, variables: variableValues } = query
    const { errors, data } = await runQuery(plan, {
      contextValue: context,
      rootValue: undefined,
      variableValues,
      signal,
    })
    const shown = errors && { errors: errors.map((error) => toShown(error, requestId)) }
    return processRegularResult({ ...shown, data, extensions: usageExtensions(meter) }, fetchAPI, mediaType)
  }
}

type SentQuery = {
  operationName?: string | null
  variables?: Record<string, unknown> | null
} & Record<string, unknown>

const NAMES = new Set(['query', 'documentId', 'operationName', 'variables', 'extensions'])

/** Undefined for a body that is not as it should be, or has what nobody knows. */
function sentQuery(body: unknown): SentQuery | undefined {
  if (typeof body !== 'object' || body === null || !Object.keys(body).every((name) => NAMES.has(name))) return undefined
  return isSentQuery(body) ? body : undefined
}

function isSentQuery(body: { operationName?: unknown; variables?: unknown }): body is SentQuery {
  const { operationName = null, variables = null } = body
  const isName = operationName === null || typeof operationName === 'string'
  return isName && typeof variables === 'object' && !Array.isArray(variables)
}
