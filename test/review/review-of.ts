import { DEMO_APP_SECRET } from '../../mock-platform/contract/demo.ts'
import { socketExchange } from '../../mock-platform/http/exchange.ts'
import { unscriptedRun } from '../../mock-platform/journal/run-name.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import type { Review } from '../../mock-platform/judge/review-record.ts'
import type { ReviewOptions } from '../../mock-platform/judge/review.ts'
import { runReview } from '../../mock-platform/judge/review.ts'
import type { ModelErp } from './model-erp.ts'
import { serveErp } from './model-erp.ts'

const START_AT_MS = Date.UTC(2026, 10, 27)

/** Reviews an ERP of this process; 4 polls if not said otherwise. */
export async function reviewOf(erp: ModelErp, changes: Partial<ReviewOptions> = {}): Promise<Review> {
  await using host = await serveErp(erp)
  const timer = machineTimer()
  // The ERP is there until it ends.
  return await runReview({
    erpUrl: host.url,
    pushUrl: null,
    appSecret: DEMO_APP_SECRET,
    polls: 4,
    latency: { type: 'none' },
    only: null,
    endsAfterMs: null,
    name: unscriptedRun('integration-review', 'matrix', 'test'),
    startAtMs: START_AT_MS,
    exchange: socketExchange(timer.nowMs),
    timer,
    ownDelay: { takeMs: () => 0, stop: () => undefined },
    signal: new AbortController().signal,
    network: null,
    networkFaults: [],
    openGateway: null,
    onProgress: () => undefined,
    journal: () => undefined,
    ...changes,
  })
}

/** The checks that came to this. */
export function checksThat(result: 'passed' | 'failed' | 'not-run', { checks }: Review): string[] {
  return checks.filter((judged) => judged.result === result).map(({ check }) => check.id)
}
