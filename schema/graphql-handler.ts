import { AsyncLocalStorage } from 'node:async_hooks'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import { toClientError } from './errors.ts'
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
    plugins: [limits],
    graphqlEndpoint: '/graphql',
    // One request is one operation: limits are counted per request.
    batching: false,
    multipart: false,
    landingPage: false,
    logging: false,
    cors: corsOf,
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

/** Pages on this machine only: the demo token is documented, and any web site could send it from a browser here. */
function corsOf(request: Request) {
  const origin = request.headers.get('origin') ?? ''
  if (!URL.canParse(origin)) return false
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
  return (
    isLocal && {
      origin,
      credentials: false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type'],
    }
  )
}
