import { AsyncLocalStorage } from 'node:async_hooks'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { createYoga } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import { createBoundedCache } from '../server/kit/bounded-cache.ts'
import type { OpenAnswers } from '../server/open-answers.ts'
import { documentValidation } from './document-validation.ts'
import { badRequest, toClientError, withRequestId } from './errors.ts'
import { eventStreams } from './event-stream-answer.ts'
import { knownQueries } from './known-queries.ts'
import { tokenLimit } from './limits.ts'
import type { TrustedDocuments } from './persisted-documents.ts'
import { DOCUMENT_ID, persistedDocuments } from './persisted-documents.ts'
import { plannedExecution } from './planned-execution.ts'
import { createQueryPlans } from './query-plans.ts'
import { requestUsage } from './request-usage.ts'
import type { SentBody } from './sent-body.ts'
import { sentBody } from './sent-body.ts'
import { schema as ourSchema } from './schema.ts'

export type GraphqlHandlerOptions = {
  /** Called with a fault of ours; clients see only the request id. */
  report: (requestId: string, fault: unknown) => void
  /** The token with which the query editor starts; null turns the editor off. */
  editorToken: string | null
  /** Whether strangers see no schema, no suggestions and no query editor. */
  isProduction: boolean
  trustedDocuments: TrustedDocuments
  openAnswers: OpenAnswers
  /** Ours, unless a test has one of its own. */
  schema?: GraphQLSchema
}

type GraphqlHandler = (request: Request, requestId: string, context: RequestContext) => Promise<Response>

const DEFAULT_QUERY = `# The last inventory-sync runs and newest orders.
# The token is in the Headers tab below.
query FirstLook {
  viewer {
    role
    supplier {
      code
      name(language: ZH)
      inventorySyncRuns(first: 5) {
        nodes { dueAt measuredMs injectedMs verdict remedy }
      }
      orders(first: 5) {
        totalCount
        nodes {
          tradeOrderId
          paidAt
          market
          fulfilment
          total { amount currency }
          lines { sku { code } quantity }
        }
      }
      skus(first: 3) {
        nodes { code title jitStock { sellableQuantity } }
      }
    }
  }
}
`

/** Bytes of parsed documents that are kept. */
const DOCUMENT_CACHE_BYTES = 64 * 1024 * 1024
/** Measured: a parsed document takes 290 bytes for each of its tokens. */
const BYTES_PER_TOKEN = 300

/** Serves GraphQL as Request -> Response. */
export function createGraphqlHandler(options: GraphqlHandlerOptions): GraphqlHandler {
  const { report, isProduction, trustedDocuments, schema = ourSchema } = options
  const editorToken = isProduction ? null : options.editorToken
  const requestIds = new AsyncLocalStorage<string>()
  const requestId = () => requestIds.getStore() ?? 'unknown'
  const plans = createQueryPlans()
  const persisted = persistedDocuments(trustedDocuments)
  const documentCache = createBoundedCache<DocumentNode>(DOCUMENT_CACHE_BYTES, weightInBytes)
  const maskError = (error: unknown, id: string) => toClientError(error, id, (fault) => report(id, fault))
  const yoga = createYoga<RequestContext & { body: SentBody }>({
    schema,
    plugins: [
      requestUsage,
      jsonRequests,
      persisted.plugin,
      tokenLimit,
      documentValidation(isProduction),
      plannedExecution(plans),
      requestIdsOnErrors(requestId),
      eventStreams({ openAnswers: options.openAnswers, requestId }),
    ],
    parserAndValidationCache: {
      documentCache,
      // Each error holds its document: a stranger could fill the memory with wrong ones.
      errorCache: { get: () => undefined, set: () => {} },
      // Ours instead: documentValidation.
      validationCache: false,
    },
    graphqlEndpoint: '/graphql',
    // Node's own: Yoga's stand-in for the stream begins at the first read, and fails when it is cancelled before it.
    fetchAPI: { Response, ReadableStream },
    extraParamNames: [DOCUMENT_ID],
    // One request is one operation: limits are counted per request.
    batching: false,
    multipart: false,
    // The app's: Yoga's reads each body through streams.
    maxRequestBodySize: false,
    landingPage: false,
    logging: false,
    // The app's: it must cover refusals that come before Yoga.
    cors: false,
    // The editor comes from a package: Yoga's own page would load it from the internet.
    renderGraphiQL,
    graphiql: editorToken !== null && {
      title: 'AliExpress Direct sandbox',
      defaultQuery: DEFAULT_QUERY,
      headers: JSON.stringify({ authorization: `Bearer ${editorToken}` }, null, 2),
    },
    maskedErrors: {
      maskError: (error) => maskError(error, requestId()),
    },
  })
  const answerKnown = knownQueries({
    schema,
    fetchAPI: yoga.fetchAPI,
    documents: documentCache,
    plans,
    textOf: persisted.textOf,
    toShown: (error, id) => withRequestId(maskError(error, id), id),
  })
  return async (request, id, context) => {
    const body = sentBody(request)
    const known = await answerKnown(request, id, context, body)
    return known ?? requestIds.run(id, async () => yoga.fetch(request, { ...context, body }))
  }
}

function weightInBytes(text: string, { tokenCount = 0 }: DocumentNode): number {
  return 2 * text.length + BYTES_PER_TOKEN * tokenCount
}

/** Errors of validation are not masked and are cached with their document: the id of the request comes last. */
function requestIdsOnErrors(requestId: () => string): Plugin<RequestContext> {
  return {
    onResultProcess: (payload) => {
      const { result } = payload
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      payload.setResult({ ...result, errors: result.errors.map((error) => withRequestId(error, requestId())) })
    },
  }
}

/** Reads the parameters of a request; the app has seen that a body is declared as JSON, in whatever case. */
const jsonRequests: Plugin<RequestContext, { body: SentBody }> = {
  onRequestParse: ({ request, serverContext, setRequestParser }) => {
    setRequestParser(request.method === 'GET' ? parametersOfAddress : () => parametersOfBody(serverContext.body))
  },
}

function parametersOfAddress(request: Request): GraphQLParams & { documentId: string | undefined } {
  const { searchParams } = new URL(request.url)
  return {
    query: searchParams.get('query') || undefined,
    operationName: searchParams.get('operationName') || undefined,
    variables: jsonParameter(searchParams, 'variables'),
    extensions: jsonParameter(searchParams, 'extensions'),
    documentId: searchParams.get(DOCUMENT_ID) || undefined,
  }
}

function jsonParameter(searchParams: URLSearchParams, name: string): Record<string, unknown> | undefined {
  const text = searchParams.get(name)
  if (!text) return undefined
  try {
    // Yoga refuses what is not an object, with a message of its own.
    const value: Record<string, unknown> = JSON.parse(text)
    return value
  } catch {
    throw badRequest(`The parameter "${name}" is not JSON.`)
  }
}

async function parametersOfBody(sent: SentBody): Promise<GraphQLParams> {
  const body = await sent()
  if (typeof body !== 'object' || body === null) throw badRequest('The body is not a JSON object with "query".')
  return body
}
