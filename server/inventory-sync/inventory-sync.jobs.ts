import { ANSWER_LIMIT_MS } from '../../mock-platform/contract/inventory-query.ts'
import type { Timers } from '../kit/timers.ts'
import type { CollectorServices } from './sync-collector.ts'
import { collectFromPlatform } from './sync-collector.ts'

export type InventorySyncJobs = {
  /** Something happened at the platform: collect soon. Many calls make one collection. */
  collectSoon: (supplierId: string) => void
  /** Collects and resolves when what was there at the call is stored. Rejects with the failure. */
  collectNow: (supplierId: string) => Promise<void>
  /** Starts the fallback at an interval. */
  start: () => void
  /** Cancels what is planned, and breaks off what runs. */
  stop: () => Promise<void>
}

/** The verdict on a poll exists once the platform has read our whole answer: a little after we gave it. */
const SETTLE_MS = 300
/** A slow poll, an injected delay included, is judged after the first look: one more, once its 3 seconds are over. */
const FOLLOW_UP_MS = ANSWER_LIMIT_MS + SETTLE_MS
/** Fallback, for what was missed while one of the two programs was down. */
const INTERVAL_MS = 60_000
const FIRST_RETRY_MS = 1_000
const MAX_RETRY_MS = 60_000

/** `soon` follows something that happened; `later` is a look that may as well be earlier. */
type PlanKind = 'soon' | 'later'

type Options = CollectorServices & { timers: Timers; onFailure: (supplierId: string, error: unknown) => void }

/** Collects verdicts and warehouse stock; never twice at once for one supplier. */
export function createInventorySyncJobs(options: Options): InventorySyncJobs {
  const planned = new Map<string, { cancel: () => void; kind: PlanKind }>()
  const running = new Map<string, Promise<void>>()
  const waiting = new Map<string, Promise<void>>()
  const failures = new Map<string, number>()
  let interval: { cancel: () => void } | undefined
  const stopping = new AbortController()
  let isStopped = false
  // A page that is on its way when the program ends is given up: its rows are there at the next start.
  const collector: CollectorServices = {
    ...options,
    deadline: (ms) => AbortSignal.any([options.deadline(ms), stopping.signal]),
  }

  function plan(supplierId: string, ms: number, kind: PlanKind): void {
    const earlier = planned.get(supplierId)
    // What just happened does not wait for a later moment that was planned before it.
    if (isStopped || (earlier && (earlier.kind === 'soon' || kind !== 'soon'))) return
    earlier?.cancel()
    const timer = options.timers.after(ms, () => {
      planned.delete(supplierId)
      collectNow(supplierId).then(
        () => collected(supplierId, kind),
        (error: unknown) => retryLater(supplierId, error),
      )
    })
    planned.set(supplierId, { ...timer, kind })
  }

  function collected(supplierId: string, kind: PlanKind): void {
    failures.delete(supplierId)
    if (kind === 'soon') plan(supplierId, FOLLOW_UP_MS, 'later')
  }

  function retryLater(supplierId: string, error: unknown): void {
    if (isStopped) return
    const failed = (failures.get(supplierId) ?? 0) + 1
    failures.set(supplierId, failed)
    options.onFailure(supplierId, error)
    plan(supplierId, Math.min(FIRST_RETRY_MS * 2 ** (failed - 1), MAX_RETRY_MS), 'later')
  }

  function collectNow(supplierId: string): Promise<void> {
    const current = running.get(supplierId)
    if (!current) return begin(supplierId)
    // What runs may have read past what the caller means: one more run, shared by all who ask meanwhile.
    const next =
      waiting.get(supplierId) ??
      current
        .catch(() => {})
        .then(() => {
          waiting.delete(supplierId)
          return begin(supplierId)
        })
    waiting.set(supplierId, next)
    return next
  }

  function begin(supplierId: string): Promise<void> {
    const run = collect(supplierId).finally(() => running.delete(supplierId))
    running.set(supplierId, run)
    return run
  }

  async function collect(supplierId: string): Promise<void> {
    const supplier = await options.prisma.supplier.findUnique({ where: { id: supplierId } })
    if (supplier && !isStopped) await collectFromPlatform(collector, supplier)
  }

  async function planAll(): Promise<void> {
    const suppliers = await options.prisma.supplier.findMany({ select: { id: true } })
    for (const { id } of suppliers) plan(id, 0, 'later')
  }

  function tick(): void {
    planAll().catch((error: unknown) => options.onFailure('all', error))
    interval = options.timers.after(INTERVAL_MS, tick)
  }

  return {
    collectSoon: (supplierId) => plan(supplierId, SETTLE_MS, 'soon'),
    collectNow,
    start: tick,
    stop: async () => {
      isStopped = true
      stopping.abort()
      interval?.cancel()
      for (const timer of planned.values()) timer.cancel()
      await Promise.allSettled([...running.values(), ...waiting.values()])
    },
  }
}
