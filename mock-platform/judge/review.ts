import type { Connection } from '../connections.ts'
import { pushUrlOf } from '../connections.ts'
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
import { sendHalfRequest } from '../http/half-request.ts'
import type { DayFacts, FailedPush, JudgedCheck, ProbeCheck } from './checks/check.ts'
import type { MonotonicTimer } from './monotonic-timer.ts'
import { PageTimes } from './page-times.ts'
import { isOutOfTime, NO_TIME_LEFT, Probe } from './probe.ts'
import { PushTap } from './push-tap.ts'
import type { ProbeOutcomes } from './review-checks.ts'
import { judgeChecks, makeProbes, noProbes, reasonAgainstProbes } from './review-checks.ts'
import { ReviewedErp } from './reviewed-erp.ts'

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
  /** `timing` leaves the orders and the probes out. */
  only: 'timing' | null
  /** Real time from the review's start after which nothing goes on, polls and probes; null: as long as they take. */
  probesUntilMs: number | null
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
  /** The probe that is made now, once the polls are over. */
  probing: ProbeCheck | null
}

export type Review = {
  verdict: ReviewVerdict
  /** The polls asked for. */
  runs: readonly InventorySyncRun[]
  /** Polls that went on while late pushes were tried again: an order acknowledged then must show too (SYNC-5). */
  laterRuns: readonly InventorySyncRun[]
  failedPushes: readonly FailedPush[]
  orders: { placed: number; acknowledged: number }
  checks: readonly JudgedCheck[]
  pageTimes: PageTimes
  knownSkus: number
  /** The rolling hash of the run at its end. */
  worldHash: string
}

/** `inconclusive`: the ERP broke no rule, but gave nothing to judge it by, or there was no time for it. */
export type ReviewVerdict =
  { type: 'passed' } | { type: 'refused' } | { type: 'inconclusive'; reason: string } | { type: 'stopped' }

/**
 * SYNC-4: the integration review. A world of one supplier, in skipping time: every poll is really sent and measured,
 * the quarter-hours between are not waited for.
 */
export async function runReview(options: ReviewOptions): Promise<Review> {
  const run = newRunState(options)
  const signal = withTimeLimit(options)
  // The network goes by the platform's clock, and the platform sends over the network.
  const clock = { nowMs: () => options.startAtMs }
  const network = await options.network?.(options.exchange, () => clock.nowMs())
  const connection = reviewedConnection(options)
  const pageTimes = new PageTimes()
  const tap = new PushTap(pushUrlOf(connection), {
    day: pageTimes.watching(network?.exchange ?? options.exchange),
    direct: options.exchange,
  })
  const platform = new Platform({ ...options, exchange: tap.exchange, run, mode: { type: 'paused' } })
  clock.nowMs = () => platform.clock.nowMs()
  const runs: InventorySyncRun[] = []
  const laterRuns: InventorySyncRun[] = []
  let pollsFailed = 0
  let ordersAcknowledged = 0
  const tellProgress = (probing: ProbeCheck | null) =>
    options.onProgress({
      pollsDone: runs.length,
      pollsFailed,
      ordersAcknowledged,
      lastRun: runs.at(-1) ?? null,
      probing,
    })
  platform.on((event) => {
    if (event.type === 'poll-judged') {
      const isAskedFor = runs.length < options.polls
      ;(isAskedFor ? runs : laterRuns).push(event.run)
      if (event.run.verdict === 'FAILED') pollsFailed++
    }
    if (event.type === 'push-finished' && event.result.type === 'acknowledged') ordersAcknowledged++
    if (!tap.isProbing) tellProgress(null)
  })
  platform.connect(connection)
  platform.take({ type: 'supplier-added', settings: reviewedSupplier(options) })
  const supplier = platform.world.suppliers.get(DEMO_SUPPLIER_ID)!
  const stop = () => void platform.stop()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  const firstPollAtMs = platform.world.nextEventAtMs ?? options.startAtMs
  const closeGateway = await options.openGateway?.(platform)
  let day: DayFacts | undefined
  let isDayCutOff = false
  let probes: ProbeOutcomes = noProbes('the review was stopped')
  try {
    platform.start()
    await platform.skipTo(firstPollAtMs + (options.polls - 1) * POLL_INTERVAL_MS)
    await finishPushes(platform, supplier, signal)
    isDayCutOff = isOutOfTime(signal)
    day = dayFacts(supplier, runs, laterRuns)
    const against = options.only === 'timing' ? 'left out by --only timing' : reasonAgainstProbes(day)
    if (isDayCutOff) probes = noProbes(NO_TIME_LEFT)
    else if (against !== null) probes = noProbes(against)
    else {
      tap.startProbing()
      const erp = new ReviewedErp({
        connection,
        exchange: options.exchange,
        virtualNowMs: () => platform.clock.nowMs(),
        signal,
      })
      const probe = new Probe({ erp, platform, supplier, tap, sendHalf: sendHalfRequest, signal })
      probes = await makeProbes(probe, tellProgress)
    }
  } finally {
    await platform.stop()
    await closeGateway?.()
    await network?.close()
    signal.removeEventListener('abort', stop)
  }
  const facts = day ?? dayFacts(supplier, runs, laterRuns)
  return conclude(facts, probes, {
    knownSkus: supplier.inventorySync.skuCodes.length,
    worldHash: platform.run.hash,
    pageTimes,
    isDayCutOff,
    options,
  })
}

// The review's own end, or that of its time.
function withTimeLimit({ signal, probesUntilMs }: ReviewOptions): AbortSignal {
  return probesUntilMs === null ? signal : AbortSignal.any([signal, AbortSignal.timeout(probesUntilMs)])
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

// Before the probes place orders of their own.
function dayFacts(
  { outbox, orders }: Supplier,
  runs: readonly InventorySyncRun[],
  laterRuns: readonly InventorySyncRun[],
): DayFacts {
  const failedPushes = [...outbox.pushes.values()]
    .filter((push) => push.state === 'dead')
    .map((push) => ({ tradeOrderId: push.tradeOrderId, attempts: push.attempts, detail: push.lastResult ?? '' }))
  const counts = { placed: orders.size, acknowledged: orders.size - outbox.pushes.size }
  return { runs, laterRuns, failedPushes, orders: counts, probeFailures: [] }
}

function conclude(
  { runs, laterRuns, failedPushes, orders, ...day }: DayFacts,
  probes: ProbeOutcomes,
  {
    options,
    isDayCutOff,
    ...whole
  }: Pick<Review, 'knownSkus' | 'worldHash' | 'pageTimes'> & { isDayCutOff: boolean; options: ReviewOptions },
): Review {
  const checks = judgeChecks({ runs, laterRuns, failedPushes, orders, ...day }, probes)
  const facts = { runs, laterRuns, failedPushes, orders, checks, ...whole }
  return { ...facts, verdict: reviewVerdict({ ...facts, isDayCutOff }, options) }
}

/** Every poll that failed, those of late pushes included. */
export function failedRuns({ runs, laterRuns }: Pick<Review, 'runs' | 'laterRuns'>): InventorySyncRun[] {
  return [...runs, ...laterRuns].filter((run) => run.verdict === 'FAILED')
}

/** SYNC-4: one failure refuses. */
export function reviewVerdict(
  facts: Pick<Review, 'runs' | 'checks' | 'orders' | 'knownSkus'> & { isDayCutOff: boolean },
  { polls, only, signal }: Pick<ReviewOptions, 'polls' | 'only' | 'signal'>,
): ReviewVerdict {
  if (signal.aborted || (facts.runs.length < polls && !facts.isDayCutOff)) return { type: 'stopped' }
  if (facts.checks.some(({ result }) => result === 'failed')) return { type: 'refused' }
  if (facts.isDayCutOff) {
    const reason = `its polls and pushes were not over in the time of this profile, after ${facts.runs.length} of ${polls} polls: --profile standard takes the time it needs`
    return { type: 'inconclusive', reason }
  }
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
