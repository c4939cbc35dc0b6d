import type { Connection } from '../connections.ts'
import { DEMO_APP_KEY, DEMO_SUPPLIER_ID } from '../contract/demo.ts'
import type { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import { POLL_INTERVAL_MS } from '../contract/inventory-query.ts'
import { PUSH_RETRY_INTERVAL_MS } from '../contract/push.ts'
import type { Latency } from '../faults/latency.ts'
import type { Exchange } from '../http/exchange.ts'
import { Platform } from '../platform.ts'
import type { RunName } from '../journal/run.ts'
import { newRunState } from '../journal/run.ts'
import { DEFAULT_PUSH_SETTINGS } from '../sim/pushes.ts'
import type { Supplier, SupplierSettings } from '../sim/suppliers.ts'
import type { MonotonicTimer } from './monotonic-timer.ts'

/** Orders drawn in each quarter-hour of a review: the next poll must show them. [A] */
const ORDERS_PER_POLL = 2

export type ReviewOptions = {
  erpUrl: string
  /** Null for `{erpUrl}/pushes`. */
  pushUrl: string | null
  appSecret: string
  /** SYNC-4: a day of polls is REVIEW_POLLS. */
  polls: number
  latency: Latency
  /** `timing` leaves the orders out. */
  only: 'timing' | null
  name: RunName
  startAtMs: number
  exchange: Exchange
  timer: MonotonicTimer
  signal: AbortSignal
  /** Puts a bad network in between, whose timeline is the review's virtual time. */
  network: ((exchange: Exchange, nowMs: () => number) => Promise<ReviewNetwork>) | null
  /** Opens the gateway for an ERP that fetches an order's details when it is pushed; gives back how to close it. */
  openGateway: ((platform: Platform) => Promise<() => Promise<void>>) | null
  onProgress: (progress: ReviewProgress) => void
}

/** A bad network between the review and the ERP. */
export type ReviewNetwork = { exchange: Exchange; close(): Promise<void> }

export type ReviewProgress = {
  pollsDone: number
  pollsFailed: number
  ordersAcknowledged: number
  lastRun: InventorySyncRun | null
}

/** A push that was tried and not acknowledged by the end of the review. */
export type FailedPush = { tradeOrderId: string; attempts: number; detail: string }

export type Review = {
  verdict: ReviewVerdict
  /** The polls asked for. */
  runs: readonly InventorySyncRun[]
  /** Polls that went on while late pushes were tried again: an order acknowledged then must show too (SYNC-5). */
  laterRuns: readonly InventorySyncRun[]
  failedPushes: readonly FailedPush[]
  orders: { placed: number; acknowledged: number }
  knownSkus: number
  /** The rolling hash of the run at its end. */
  worldHash: string
}

/** `inconclusive`: the ERP broke no rule, but gave nothing to judge it by. */
export type ReviewVerdict =
  { type: 'passed' } | { type: 'refused' } | { type: 'inconclusive'; reason: string } | { type: 'stopped' }

/**
 * SYNC-4: the integration review. A world of one supplier, in skipping time: every poll is really sent and measured,
 * the quarter-hours between are not waited for.
 */
export async function runReview(options: ReviewOptions): Promise<Review> {
  const run = newRunState(options)
  // The network goes by the platform's clock, and the platform sends over the network.
  const clock = { nowMs: () => options.startAtMs }
  const network = await options.network?.(options.exchange, () => clock.nowMs())
  const exchange = network?.exchange ?? options.exchange
  const platform = new Platform({ ...options, exchange, run, mode: { type: 'paused' } })
  clock.nowMs = () => platform.clock.nowMs()
  const runs: InventorySyncRun[] = []
  const laterRuns: InventorySyncRun[] = []
  let pollsFailed = 0
  let ordersAcknowledged = 0
  platform.on((event) => {
    if (event.type === 'poll-judged') {
      const isAskedFor = runs.length < options.polls
      ;(isAskedFor ? runs : laterRuns).push(event.run)
      if (event.run.verdict === 'FAILED') pollsFailed++
    }
    if (event.type === 'push-finished' && event.result.type === 'acknowledged') ordersAcknowledged++
    options.onProgress({ pollsDone: runs.length, pollsFailed, ordersAcknowledged, lastRun: runs.at(-1) ?? null })
  })
  platform.connect(reviewedConnection(options))
  platform.take({ type: 'supplier-added', settings: reviewedSupplier(options) })
  const supplier = platform.world.suppliers.get(DEMO_SUPPLIER_ID)!
  const stop = () => void platform.stop()
  options.signal.addEventListener('abort', stop, { once: true })
  if (options.signal.aborted) stop()
  const firstPollAtMs = platform.world.nextEventAtMs ?? options.startAtMs
  const closeGateway = await options.openGateway?.(platform)
  try {
    platform.start()
    await platform.skipTo(firstPollAtMs + (options.polls - 1) * POLL_INTERVAL_MS)
    await finishPushes(platform, supplier, options.signal)
  } finally {
    await platform.stop()
    await closeGateway?.()
    await network?.close()
    options.signal.removeEventListener('abort', stop)
  }
  return conclude(supplier, { runs, laterRuns, worldHash: platform.run.hash }, options)
}

// A push that failed late has its 12 attempts too, so that one hiccup weighs the same at noon and at midnight. Each step
// ends with a poll: what was acknowledged on the way must be in its stock.
async function finishPushes(platform: Platform, supplier: Supplier, signal: AbortSignal): Promise<void> {
  const { supplierId } = supplier.settings
  platform.take({ type: 'settings-changed', supplierId, change: { demand: { type: 'none' } } })
  while (hasPushesWaiting(supplier) && !signal.aborted) {
    await platform.skipTo(platform.clock.nowMs() + PUSH_RETRY_INTERVAL_MS)
  }
}

function hasPushesWaiting({ outbox }: Supplier): boolean {
  return [...outbox.pushes.values()].some((push) => push.state !== 'dead')
}

function reviewedConnection({ erpUrl, pushUrl, appSecret }: ReviewOptions): Connection {
  return { supplierId: DEMO_SUPPLIER_ID, erpUrl, pushUrl, appKey: DEMO_APP_KEY, appSecret }
}

function reviewedSupplier(options: ReviewOptions): SupplierSettings {
  return {
    supplierId: DEMO_SUPPLIER_ID,
    latency: options.latency,
    demand: options.only === 'timing' ? { type: 'none' } : { type: 'per-poll', orders: ORDERS_PER_POLL },
    warehouseStock: [],
    // Each order is judged by itself, so none is held back because others failed.
    pushes: { ...DEFAULT_PUSH_SETTINGS, mayBeDisabled: false },
    isStockFrozen: true,
  }
}

function conclude(
  supplier: Supplier,
  polls: Pick<Review, 'runs' | 'laterRuns' | 'worldHash'>,
  options: ReviewOptions,
): Review {
  const { skuCodes } = supplier.inventorySync
  const failedPushes = [...supplier.outbox.pushes.values()]
    .filter((push) => push.attempts > 0)
    .map((push) => ({ tradeOrderId: push.tradeOrderId, attempts: push.attempts, detail: push.lastResult ?? '' }))
  const orders = { placed: supplier.orders.size, acknowledged: supplier.orders.size - supplier.outbox.pushes.size }
  const facts = { ...polls, failedPushes, orders, knownSkus: skuCodes.length }
  return { ...facts, verdict: reviewVerdict(facts, options) }
}

/** Every poll that failed, those of late pushes included. */
export function failedRuns({ runs, laterRuns }: Pick<Review, 'runs' | 'laterRuns'>): InventorySyncRun[] {
  return [...runs, ...laterRuns].filter((run) => run.verdict === 'FAILED')
}

/** SYNC-4: one failure refuses. */
export function reviewVerdict(
  facts: Omit<Review, 'verdict'>,
  { polls, only, signal }: Pick<ReviewOptions, 'polls' | 'only' | 'signal'>,
): ReviewVerdict {
  if (facts.runs.length < polls || signal.aborted) return { type: 'stopped' }
  if (facts.failedPushes.length > 0 || failedRuns(facts).length > 0) return { type: 'refused' }
  if (facts.knownSkus === 0)
    return { type: 'inconclusive', reason: 'the ERP reported no SKU at all: give it some stock and review again' }
  if (only !== 'timing' && facts.orders.placed === 0) {
    return {
      type: 'inconclusive',
      reason:
        'no SKU had sellable stock, so no order could be placed: give the ERP some stock, or leave the orders out by --only timing',
    }
  }
  return { type: 'passed' }
}
