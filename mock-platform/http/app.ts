import { createControl } from '../control/control.ts'
import { refusalBody, refusalStatus } from '../control/refusal.ts'
import { createGateway } from '../gateway/gateway.ts'
import type { Platform } from '../platform.ts'
import { RUN_HEADER } from '../contract/run-header.ts'
import { runHeader } from '../journal/run-name.ts'
import { InputRefused } from '../sim/input-refused.ts'
import type { SnapshotShelf } from '../snapshots.ts'
import { SnapshotsInMemory } from '../snapshots.ts'
import type { Tenants } from '../tenants.ts'
import { isDroppedAnswer } from './dropped-answer.ts'
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
}

/** Gateway, control API and OpenAPI document of one platform. */
export function createMockHandler(options: MockAppOptions): MockHandler {
  const { platform, machineNowMs, reportBug, tenants = null, basePath = '/', tellsHistory = true } = options
  const nameRun = () => runHeader({ name: platform.run.name, history: tellsHistory ? platform.run.history : null })
  const { listensToFaultHeader = false } = options
  const { version } = platform.run.name
  const app = createControl({
    platform,
    tenants,
    snapshots: options.snapshots ?? new SnapshotsInMemory(),
    machineNowMs,
  })
  describeErpContract(app)
  app.get('/', (c) =>
    c.json({ name: 'direct-sandbox mock platform', version, control: '/control/status', openapi: '/openapi.json' }),
  )
  app.get('/health', (c) => c.json({ status: 'ok', version }))
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'AliExpress Direct mock platform',
      version,
      description: 'Control API of the mock, and the contract of the ERP under test (webhooks).',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: basePath }],
  })
  app.route('/', createGateway({ platform, machineNowMs, nameRun, listensToFaultHeader }))
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
