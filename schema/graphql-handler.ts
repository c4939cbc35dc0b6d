import { AsyncLocalStorage } from 'node:async_hooks'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { createYoga } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import { badRequest, toClientError, withRequestId } from './errors.ts'
import { limits } from './limits.ts'
import { schema } from './schema.ts'

type Options = {
  /** Called with a fault of ours; clients see only the request id. */
  report: (requestId: string, fault: unknown) => void
  /** The token with which the query editor starts; null turns the editor off. */
  editorToken: string | null
}

type GraphqlHandler = (request: Request, requestId: string, context: RequestContext) => Promise<Response>

const DEFAULT_QUERY = `# A supplier with its last inventory-sync runs and its newest orders.
# The token is in the Headers tab below.
query FirstLook {
  viewer {
    role
    supplier {
      code
      name(language: ZH)
      inventorySyncRuns(first: 5) {
        nodes { runNo dueAt measuredMs injectedMs limitMs verdict failureKind remedy }
      }
      orders(first: 5) {
        totalCount
        nodes { tradeOrderId paidAt market fulfilment total { amount currency } lines { sku { code } quantity } }
      }
      skus(first: 3) {
        nodes { code title jitStock { sellableQuantity lockedQuantity } }
      }
    }
  }
}
`

/** Serves GraphQL as Request -> Response. */
export function createGraphqlHandler({ report, editorToken }: Options): GraphqlHandler {
  const requestIds = new AsyncLocalStorage<string>()
  const yoga = createYoga<RequestContext>({
    schema,
    plugins: [jsonRequests, limits, requestIdsOnErrors(() => requestIds.getStore() ?? 'unknown')],
    graphqlEndpoint: '/graphql',
    // One request is one operation: limits are counted per request.
    batching: false,
    multipart: false,
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
      maskError: (error) => {
        const requestId = requestIds.getStore() ?? 'unknown'
        return toClientError(error, requestId, (fault) => report(requestId, fault))
      },
    },
  })
  return (request, requestId, context) => requestIds.run(requestId, async () => yoga.fetch(request, context))
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
const jsonRequests: Plugin<RequestContext> = {
  onRequestParse: ({ request, setRequestParser }) => {
    setRequestParser(request.method === 'GET' ? parametersOfAddress : parametersOfBody)
  },
}

function parametersOfAddress(request: Request): GraphQLParams {
  const { searchParams } = new URL(request.url)
  return {
    query: searchParams.get('query') || undefined,
    operationName: searchParams.get('operationName') || undefined,
    variables: jsonParameter(searchParams, 'variables'),
    extensions: jsonParameter(searchParams, 'extensions'),
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

async function parametersOfBody(request: Request): Promise<GraphQLParams> {
  const body: unknown = await request.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null) throw badRequest('The body is not a JSON object with "query".')
  return body
}
