import type { GatewayTerms } from './gateway/gateway-terms.ts'
import { createMockHandler } from './http/app.ts'
import type { MockHandler } from './http/app.ts'
import type { Exchange } from './http/exchange.ts'
import { inProcessExchange } from './http/exchange.ts'
import { machineTimer } from './judge/monotonic-timer.ts'
import { newRunState } from './journal/run.ts'
import type { RunState } from './journal/run.ts'
import { unscriptedRun } from './journal/run-name.ts'
import { Platform } from './platform.ts'

type InProcessOptions = {
  /** Where the virtual clock begins, epoch milliseconds; a full quarter-hour makes the first poll due at once. */
  startAtMs: number
  /** The program under test as a Fetch handler: polls and pushes reach it with no socket. */
  erp: (request: Request) => Response | Promise<Response>
  seed?: string
  /** Instead of `erp`: how requests reach suppliers. */
  exchange?: Exchange
  /** A run that goes on, as a simulation left it, instead of a new one of `seed`. */
  run?: RunState
  /** What the gateway's calls are held against; the usual terms when left out. */
  gatewayTerms?: GatewayTerms
}

/** The mock inside a test: a paused platform and its Fetch handler. Move time by `platform.skipTo`; end with `stop`. */
export function createInProcessMock({
  startAtMs,
  erp,
  seed = 'in-process',
  exchange,
  run,
  gatewayTerms,
}: InProcessOptions): {
  platform: Platform
  handler: MockHandler
} {
  const timer = machineTimer()
  const platform = new Platform({
    run: run ?? newRunState({ name: unscriptedRun('in-process', seed, 'in-process'), startAtMs }),
    startAtMs,
    mode: { type: 'paused' },
    exchange: exchange ?? inProcessExchange(erp, timer.nowMs),
    timer,
  })
  const handler = createMockHandler({
    platform,
    machineNowMs: Date.now,
    reportBug: rethrow,
    ...(gatewayTerms && { gatewayTerms }),
  })
  platform.start()
  return { platform, handler }
}

function rethrow(error: Error): never {
  throw error
}
