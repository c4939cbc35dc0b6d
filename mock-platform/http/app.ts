import { createControl } from '../control/control.ts'
import { refusalBody, refusalStatus } from '../control/refusal.ts'
import { createGateway } from '../gateway/gateway.ts'
import { gatewayDocument } from '../gateway/openapi.ts'
import type { GatewayTerms } from '../gateway/gateway-terms.ts'
import { USUAL_TERMS } from '../gateway/gateway-terms.ts'
import type { Platform } from '../platform.ts'
import { RUN_HEADER } from '../contract/run-header.ts'
import { runHeader } from '../journal/run-name.ts'
import { InputRefused } from '../sim/input-refused.ts'
import type { SnapshotShelf } from '../snapshots.ts'
import { SnapshotsInMemory } from '../snapshots.ts'
import type { Tenants } from '../tenants.ts'
import { isDroppedAnswer } from './dropped-answer.ts'
import { createDocsPages, GATEWAY_DOCUMENT_PATH } from './docs-pages.ts'
import { describeErpContract } from './openapi.ts'

/**
 * The mock as one Fetch handler: hosted on sockets by `serve`, in a test by MSW, or called directly. Of an answer that is
 * lost on its way (`isDroppedAnswer`) its host breaks the connection.
 */
export type MockHandler = (request: Request) => Promise<Response>

type MockAppOptions = {
  platform: Platform
  machineNowMs: () => number
  reportBug: (error: Error) => void
  /** Isolated worlds below /tenants; none when left out. */
  tenants?: Tenants
  /** Where this handler is asked for; `/` when left out. */
  basePath?: string
  /** Whether answers name their history, for callers that keep books of it; they do when left out. */
  tellsHistory?: boolean
  /** Where snapshots are kept; in memory when left out. */
  snapshots?: SnapshotShelf
  /** Whether callers of the gateway may ask for faults by `x-mock-fault`; not when left out. */
  listensToFaultHeader?: boolean
  /** What the gateway's calls are held against; the usual terms when left out. */
  gatewayTerms?: GatewayTerms
}

/** Gateway, control API and OpenAPI document of one platform. */
export function createMockHandler(options: MockAppOptions): MockHandler {
  const { platform, machineNowMs, reportBug, tenants = null, basePath = '/', tellsHistory = true } = options
  const nameRun = () => runHeader({ name: platform.run.name, history: tellsHistory ? platform.run.history : null })
  const { listensToFaultHeader = false, gatewayTerms: terms = USUAL_TERMS } = options
  const { version } = platform.run.name
  const app = createControl({
    platform,
    tenants,
    snapshots: options.snapshots ?? new SnapshotsInMemory(),
    machineNowMs,
  })
  describeErpContract(app)
  app.get('/', (c) =>
    c.json({
      name: 'direct-sandbox mock platform',
      version,
      control: '/control/status',
      openapi: '/openapi.json',
      docs: '/docs',
    }),
  )
  app.get('/health', (c) => c.json({ status: 'ok', version }))
  const controlDocument = {
    openapi: '3.1.0',
    info: {
      title: 'AliExpress Direct mock platform',
      version,
      description: 'Control API of the mock, and the contract of the ERP under test (webhooks).',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: basePath }],
    security: [],
  }
  const gateway = () => gatewayDocument(version, basePath)
  app.doc31('/openapi.json', controlDocument)
  app.get(GATEWAY_DOCUMENT_PATH, (c) => c.json(gateway()))
  app.route('/', createDocsPages({ gateway, control: () => app.getOpenAPI31Document(controlDocument) }))
  const gatewayBasePath = basePath === '/' ? '' : basePath
  app.route(
    '/',
    createGateway({ platform, machineNowMs, terms, basePath: gatewayBasePath, nameRun, listensToFaultHeader }),
  )
  app.notFound((c) =>
    c.json(
      {
        error: {
          code: 'NOT_FOUND',
          message: `no ${c.req.method} ${c.req.path}; GET /openapi.json lists what there is`,
        },
      },
      404,
    ),
  )
  app.onError((error, c) => {
    if (error instanceof InputRefused) return c.json(refusalBody(error), refusalStatus(error))
    // Hono's own refusals (a body that is not JSON, for one) carry their status; anything else is a bug.
    if ('status' in error && typeof error.status === 'number' && error.status < 500) {
      const message = `${error.message}; send a JSON body with content-type: application/json`
      return c.json({ error: { code: 'INVALID_REQUEST', message } }, 400)
    }
    // The client broke its own request off: nobody is there to answer.
    if (c.req.raw.signal.aborted)
      return c.json({ error: { code: 'ABORTED', message: 'the request was broken off' } }, 400)
    reportBug(error)
    return c.json({ error: { code: 'INTERNAL', message: 'a bug of the mock; its log has the details' } }, 500)
  })
  // Refusals too name the run that they come from: that is what a report of a problem needs.
  return async (request) => {
    const response = await app.fetch(request)
    if (isDroppedAnswer(response)) return response
    if (!response.headers.has(RUN_HEADER)) response.headers.set(RUN_HEADER, nameRun())
    return response
  }
}
